"""An article drafted before its transaction is written as one drafted in it, in a bounded number of statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select, text
from test_store_repeats import page, story

from harvester.article import Article, Attachment, Image
from harvester.store import draft, tables
from harvester.store.draft import draft_of
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.statements import numbered
from harvester.store.write import save_article

WRITTEN = (tables.Article, tables.Revision, tables.Page, tables.Fetch, tables.Image, tables.Attachment, tables.DupBand,
           tables.DupSentence, tables.DuplicateLink, tables.DuplicateGroup, tables.Source)  # fmt: skip
HAPPENED = datetime(2026, 5, 6, 8, tzinfo=UTC)


def history() -> list[Article]:
    """An article, its reprint, an excerpt, another story, the first rewritten, the reprint unchanged, the other's title
    changed."""
    pictures = {
        "images": [Image("https://a.example/1.jpg", "渡船")],
        "attachments": [Attachment("https://a.example/1.pdf", "办法", "pdf")],
    }
    return [
        page("linyuan", story(1), **pictures), page("zhelan", ["据临远发布", *story(1)]), page("nanwan", story(1)[:3]),
        page("haicheng", story(2), title="夜航班次"), page("linyuan", [*story(3), "增补一段"]),
        page("zhelan", ["据临远发布", *story(1)]), page("haicheng", story(2), title="夜航班次（更正）"),
    ]  # fmt: skip


def everything(engine: Engine) -> dict[str, list[Any]]:
    """All rows of an article's tables, and of the full-text index."""
    with engine.connect() as conn:
        found: dict[str, list[Any]] = {}
        for table in WRITTEN:
            columns = table.__table__
            found[columns.name] = [tuple(row) for row in conn.execute(select(columns).order_by(*columns.primary_key))]
        if conn.dialect.name == "postgresql":
            query = "SELECT article_id, folded_title, folded_body, tokens::text FROM article_search ORDER BY article_id"
            found["search"] = [tuple(row) for row in conn.execute(text(query))]
        else:
            found["search"] = [tuple(row) for row in conn.execute(text("SELECT * FROM article_fts_data ORDER BY id"))]
    return found


def test_drafted_before_or_in_the_transaction_the_same_rows_are_written(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft, "now", lambda: HAPPENED)
    with engine.begin() as conn:
        for article in history():
            save_article(conn, article)
    inside = everything(engine)
    with engine.begin() as conn:
        _empty(conn)
    with engine.begin() as conn:
        for article in history():
            save_article(conn, draft_of(article, None, engine.dialect.name).ready())
    assert everything(engine) == inside
    assert len(inside["duplicate_link"]) >= 2


def _empty(conn: Connection) -> None:
    """No rows, and numbers that begin at 1 again."""
    names = [f'"{table.__tablename__}"' for table in WRITTEN]
    if conn.dialect.name == "postgresql":
        conn.execute(text(f"TRUNCATE {', '.join([*names, 'article_search'])} RESTART IDENTITY CASCADE"))
        return
    conn.execute(text("PRAGMA defer_foreign_keys=ON"))
    for name in names:
        conn.execute(text(f"DELETE FROM {name}"))
    conn.execute(text("INSERT INTO article_fts (article_fts) VALUES ('delete-all')"))


@pytest.mark.parametrize("values", [[], [0], [3, 1, 3], [-(2**63), 2**63 - 1], list(range(400))])
def test_numbers_travel_to_the_database_as_one_parameter(engine: Engine, values: list[int]) -> None:
    with engine.connect() as conn:
        said = "unnest(CAST(:n AS bigint[])) AS value" if conn.dialect.name == "postgresql" else "json_each(:n)"
        rows = conn.execute(text(f"SELECT value FROM {said}"), {"n": numbered(conn, values)})
        assert [row.value for row in rows] == values


@contextmanager
def counted(conn: Connection) -> Iterator[list[str]]:
    """The statements that SQLite is given, its full-text module's own left out."""
    seen: list[str] = []
    driver: Any = conn.connection.driver_connection

    def note(said: str) -> None:
        if "article_fts_" not in said and not said.startswith("--"):
            seen.append(said)

    driver.set_trace_callback(note)
    yield seen
    driver.set_trace_callback(None)


def test_an_article_takes_as_many_statements_however_many_repeat_it(tmp_path: Any) -> None:
    """The look-up asks for all bands, all sentences, all candidates at once; a query for each would grow unseen."""
    engine = open_database(f"sqlite:///{tmp_path}/a.db")
    taken: dict[int, int] = {}
    for held in range(61):
        with engine.begin() as conn, counted(conn) as seen:
            save_article(conn, page(f"s{held}", [*story(1), f"本报第{held}次刊发", *story(100 + held)[:1]]))
        taken[held] = len(seen)
    alone, few, many = taken[0], max(taken[n] for n in range(2, 6)), max(taken[n] for n in range(30, 61))
    assert alone <= 16, taken
    assert many <= few + 4, taken
    assert many <= 32, taken
    engine.dispose()
