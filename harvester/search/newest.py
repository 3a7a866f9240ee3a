"""The newest answers first, in the way that is quick for this query: by the words' hits, or along the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, literal_column, select, tuple_

from harvester.search.compile import condition, text_part
from harvester.search.query import Query
from harvester.search.ways import walks
from harvester.store.tables import Article

After = tuple[date | None, int]
COLUMNS: tuple[Any, ...] = (
    Article.id, Article.key, Article.url, Article.source, Article.origin, Article.province, Article.language,
    Article.title, Article.published_on,
)  # fmt: skip


def newest_rows(
    conn: Connection, query: Query, limit: int, after: After | None = None, where: Sequence[ColumnElement[bool]] = ()
) -> list[Row[Any]]:
    """The newest articles that answer the query, `COLUMNS` of each; articles without a day last."""
    dialect = conn.dialect.name
    along = walks(conn, query)
    wanted: Select[Any] = select(*COLUMNS).where(condition(query, dialect, probe=along), *where)
    day: Any = Article.published_on
    if dialect == "sqlite" and not along and text_part(query) is not None:
        day = literal_column("+article.published_on")  # keeps SQLite from reading the whole calendar for a few hits
    rows: list[Row[Any]] = []
    if after is None or after[0] is not None:
        # those with a day first, by themselves: NULLS LAST would keep PostgreSQL from using the index of days
        dated = wanted.where(Article.published_on.is_not(None), *_behind_day(after))
        rows += conn.execute(dated.order_by(day.desc(), Article.id.desc()).limit(limit))
        after = None
    if len(rows) < limit:
        undated = wanted.where(Article.published_on.is_(None), *([Article.id < after[1]] if after else []))
        rows += conn.execute(undated.order_by(Article.id.desc()).limit(limit - len(rows)))
    return rows


def _behind_day(after: After | None) -> list[ColumnElement[bool]]:
    return [] if after is None else [tuple_(Article.published_on, Article.id) < tuple_(*after)]
