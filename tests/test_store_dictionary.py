"""The data dictionary is true, and every column says what it means."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import inspect

from harvester.store import tables
from harvester.store.dictionary import INDEX_TABLES, VIEWS, dictionary
from harvester.store.engine import Engine

ROOT = Path(__file__).resolve().parent.parent
PUBLIC = {
    "source", "page", "fetch", "run", "run_source", "article", "revision", "image", "attachment", "duplicate_group",
    "duplicate_link", "translation_link", "archive_file", "incident", "verdict", "saved_search", "collection",
    "host_lease", "worker", "bulk_file",
}  # fmt: skip


def test_the_file_is_what_the_models_say() -> None:
    written = (ROOT / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert written == dictionary(), "run: python -m harvester.store.dictionary > docs/data-dictionary.md"


def test_the_diagram_shows_every_public_table_with_every_link_that_the_database_has(engine: Engine) -> None:
    drawing = dictionary().split("```mermaid\nerDiagram\n")[1].split("```")[0]
    assert set(re.findall(r"^    (\w+) \{$", drawing, re.MULTILINE)) == PUBLIC
    drawn = set(re.findall(r'^    (\w+) (?:o\||\|\|)--o\{ (\w+) : "(\w+)"$', drawing, re.MULTILINE))
    with engine.connect() as conn:
        look = inspect(conn)
        real = {
            (key["referred_table"], name, key["constrained_columns"][0])
            for name in set(look.get_table_names()) - set(INDEX_TABLES)
            for key in look.get_foreign_keys(name)
            if not name.startswith("article_search")
        }
    assert drawn == real


@pytest.mark.parametrize("table", tables.Base.metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_and_column_has_a_comment(table: object) -> None:
    assert table.comment  # type: ignore[attr-defined]  # a Table
    assert [column.name for column in table.columns if not column.comment] == []  # type: ignore[attr-defined]


def test_every_public_table_stands(engine: Engine) -> None:
    with engine.connect() as conn:
        assert set(inspect(conn).get_table_names()) >= PUBLIC


def test_views_have_the_columns_they_are_said_to_have(engine: Engine) -> None:
    with engine.connect() as conn:
        assert set(inspect(conn).get_view_names()) == set(VIEWS)
        for name, (_, columns) in VIEWS.items():
            assert [column["name"] for column in inspect(conn).get_columns(name)] == columns.split()
            conn.exec_driver_sql(f"SELECT * FROM {name}").all()


def test_postgresql_shows_the_comments_itself(engine: Engine) -> None:
    if engine.dialect.name != "postgresql":
        pytest.skip("SQLite keeps no comments")
    with engine.connect() as conn:
        comments = {column["name"]: column["comment"] for column in inspect(conn).get_columns("article")}
    assert comments["published_on"] == tables.Article.__table__.c.published_on.comment
