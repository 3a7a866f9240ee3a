"""Datasette finds what `harvester search` finds, in an export and in the database itself."""

from __future__ import annotations

import asyncio
import importlib
import json
import sqlite3
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from exporting import stock

from harvester import Corpus
from harvester.store.engine import open_database

pytest.importorskip("datasette")
pytestmark = pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::PendingDeprecationWarning"
)  # Datasette's

QUERIES = (
    "长沙", "長沙", "轮", "title:轮渡", "ferry OR 班车", "date:2024-05 AND lang:zh", "dup:repeat", "author:陈一帆",
    "-长沙", '"forty cars"~3', "province:CN-HN", "",
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """articles.db, an export of all of it, a database of somebody else."""
    engine = open_database(f"sqlite:///{tmp_path}/articles.db")
    stock(engine)
    engine.dispose()
    with Corpus(f"sqlite:///{tmp_path}/articles.db") as corpus:
        corpus.export("", tmp_path / "export.sqlite")
    with sqlite3.connect(tmp_path / "other.db") as conn:
        conn.execute("CREATE TABLE article (id, title)")
    return {name: tmp_path / name for name in ("articles.db", "export.sqlite", "other.db")}


def answers(files: list[Path], immutables: list[Path], *paths: str) -> list[Any]:
    """What Datasette answers to each of the paths: JSON where it is JSON."""
    from datasette.app import Datasette
    from datasette.plugins import pm

    from harvester.research import datasette_plugin

    if not pm.is_registered(datasette_plugin):  # a checkout that is not installed has no entry points
        pm.register(datasette_plugin)

    async def ask() -> list[Any]:
        served = Datasette([str(file) for file in files], immutables=[str(file) for file in immutables])
        await served.invoke_startup()
        found = [await served.client.get(path) for path in paths]
        return [one.json() if "json" in one.headers["content-type"] else one.text for one in found]

    return asyncio.run(ask())


@pytest.mark.parametrize("name", ["articles.db", "export.sqlite"])
def test_every_query_finds_the_same_in_the_same_order(name: str, files: dict[str, Path]) -> None:
    lists = ([files[name]], []) if name == "articles.db" else ([], [files[name]])
    database = Path(name).stem
    found = answers(*lists, *(f"/{database}/search.json?_shape=array&q={quote(query)}" for query in QUERIES))
    with Corpus(f"sqlite:///{files[name]}") as corpus:
        for query, rows in zip(QUERIES, found, strict=True):
            assert [row["key"] for row in rows] == [hit.key for hit in corpus.search(query)] != [], query
    assert [row["words"][:6] for row in found[0]] == ["**長沙**", "**长沙**"]


def test_a_query_that_cannot_be_answered_is_told(files: dict[str, Path]) -> None:
    good, bad, page = answers(
        [], [files["export.sqlite"]], "/export/search.json?q=ferry", "/export/search.json?q=colour:red",
        "/export/search?q=(ferry",
    )  # fmt: skip
    assert good["ok"] and len(good["rows"]) == 1
    assert not bad["ok"] and "colour" in bad["error"]
    assert "query: " in page and "Search the articles" in page


def test_the_export_is_browsed_with_the_meaning_of_its_columns(files: dict[str, Path]) -> None:
    before = files["export.sqlite"].read_bytes()
    page, facets = answers(
        [], [files["export.sqlite"]], "/export/v_articles", "/export/v_articles.json?_facet=language&_size=0"
    )
    assert "outlet the page credits" in page and "One row for each article" in page
    counts = {one["value"]: one["count"] for one in facets["facet_results"]["language"]["results"]}
    assert counts == {"zh-Hans": 4, "en": 1, "zh-Hant": 1}
    assert files["export.sqlite"].read_bytes() == before


def test_a_database_of_somebody_else_is_left_alone(files: dict[str, Path]) -> None:
    databases, error = answers([files["other.db"]], [], "/other.json", "/other.json?sql=select+harvester_search('a')")
    assert databases["queries"] == []
    assert "no such function" in json.dumps(error)


def test_an_index_of_older_rules_is_told_and_not_searched(files: dict[str, Path]) -> None:
    with sqlite3.connect(files["export.sqlite"]) as conn:
        conn.execute("UPDATE note SET value = 'old' WHERE name = 'search words'")
    (said,) = answers([files["export.sqlite"]], [], "/export/search.json?q=ferry")
    assert not said["ok"] and "made by another harvester" in said["error"]


def test_the_package_names_the_plugin_to_datasette() -> None:
    declared = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    (module,) = declared["project"]["entry-points"]["datasette"].values()
    assert hasattr(importlib.import_module(module), "prepare_connection")
