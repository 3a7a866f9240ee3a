"""What strangers put into headlines is shown as it is printed, and runs nowhere: not in a terminal, not in a sheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from harvester.article import Article, Block, Raw
from harvester.cli.app import app
from harvester.clock import now
from harvester.identity.identify import identify
from harvester.store.engine import open_database
from harvester.store.write import save_article

FORMULAS = ("=cmd|' /C calc'!A0", "+1+渡口", "-2-渡口", "@SUM(A1)渡口", "＝1+1渡口", "＠SUM(A1)渡口")
MARKUP = ("[bold]渡口[/bold] [link=http://trap.example]开放[/link]", "<img src=x onerror=alert(1)>渡口",
          "&lt;script&gt;渡口&lt;/script&gt;", "[/]渡口")  # fmt: skip
Search = Callable[..., str]


@pytest.fixture(scope="module")
def search(tmp_path_factory: pytest.TempPathFactory) -> Search:
    """`harvester search` in a database of articles with such headlines."""
    db = f"sqlite:///{tmp_path_factory.mktemp('hostile')}/a.db"
    engine = open_database(db)
    with engine.begin() as conn:
        for number, title in enumerate((*FORMULAS, *MARKUP)):
            url = f"http://www.linyuan.example/yaowen/t20240506_{number}.shtml"
            text = f"第{number}次开放，两岸的人过河买菜。"
            raw = [Raw(url, f"{number:064x}", fetched_at=now())]
            made = Article(url, source="linyuan_zh", title=title, text=text, language="zh-Hans", raw=raw,
                           blocks=[Block("paragraph", text)])  # fmt: skip
            save_article(conn, identify(made))
    engine.dispose()

    def run(*words: str) -> str:
        done = CliRunner().invoke(app, ["search", "买菜", "--db", db, *words])
        assert done.exit_code == 0, done.output
        return done.stdout

    return run


def test_cell_of_a_table_never_begins_a_formula_and_json_is_untouched(search: Search, tmp_path: Path) -> None:
    cells = [row["title"] for row in csv.DictReader(io.StringIO(search("-f", "csv")))]
    assert {cell for cell in cells if cell[0] == "'"} == {f"'{title}" for title in FORMULAS}
    lines = [json.loads(line)["title"] for line in search("-f", "jsonl").splitlines()]
    assert set(lines) == {*FORMULAS, *MARKUP}


def test_markup_in_a_headline_is_printed_and_not_obeyed(search: Search) -> None:
    shown = search()
    assert all(title in shown for title in MARKUP)
    assert "\x1b" not in shown
