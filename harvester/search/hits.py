"""Asks the database and brings the answers, newest first or best first, with the words marked in the original text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, Select, case, func, literal_column, select

from harvester.search.asked import asked
from harvester.search.compile import condition, counting, is_text
from harvester.search.compile_postgres import SEARCH
from harvester.search.compile_sqlite import FTS, match_text, matching
from harvester.search.limits import SECONDS, time_limit
from harvester.search.newest import COLUMNS, After, newest_rows
from harvester.search.nodes import BadQuery, Or
from harvester.search.occurrences import Mark
from harvester.search.query import Query
from harvester.search.snippet import Snippet, find_marks, snippet
from harvester.search.ways import counted, scans
from harvester.store.tables import Article, Revision
from harvester.text.tokens import join_runs

Sort = Literal["newest", "relevance"]
_WEIGHTS = (1.0, 5.0)
"""What a word counts in the columns of the index in their order: in bodies, in titles."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that answers a query; `title_marks` and the snippet's marks lie in the text as printed."""

    key: str
    title: str
    source: str | None
    published_on: date | None
    url: str
    origin: str | None
    province: str | None
    language: str | None
    title_marks: tuple[Mark, ...]
    snippet: Snippet
    place: After
    """Where it stands among the newest: give the last one as `after` to read on."""


def find(
    conn: Connection, text: str, *, limit: int = 20, sort: Sort = "newest", after: After | None = None,
    where: Sequence[ColumnElement[bool]] = (), seconds: float = SECONDS,
) -> list[Hit]:  # fmt: skip
    """The articles that answer the query `text`; raises `BadQuery`.

    Newest first (articles without a day last), or with `sort="relevance"` the best first: bm25 with the title's words
    counted five times on SQLite; articles with the words in their title, then the newest, on PostgreSQL. A query
    without words is answered newest first. `where` adds conditions over `article`.
    """
    query = asked(conn, text)
    if after is not None and sort == "relevance":
        raise BadQuery("answers sorted by relevance cannot be read on from a place; sort them by newest")
    with time_limit(conn, seconds):
        if sort == "relevance" and query.sought():
            rows = _best(conn, query, limit, where)
        else:
            rows = newest_rows(conn, query, limit, after, where)
        texts = _texts(conn, [row.id for row in rows])
    return [_hit(row, texts.get(row.id, ""), query) for row in rows]


def ranked(conn: Connection, text: str, *, seconds: float = SECONDS) -> list[int]:
    """The numbers of all answers to a query that has words, the best first."""
    query = asked(conn, text)
    with time_limit(conn, seconds):
        return [row.id for row in conn.execute(_by_relevance(query, conn.dialect.name, ()))]


def hits_of(conn: Connection, text: str, numbers: Sequence[int]) -> list[Hit]:
    """The answers of these numbers in this order, as `find` gives them; numbers that are not held are left out."""
    query = asked(conn, text)
    rows = {row.id: row for row in conn.execute(select(*COLUMNS).where(Article.id.in_(numbers)))}
    texts = _texts(conn, list(rows))
    return [_hit(rows[number], texts.get(number, ""), query) for number in numbers if number in rows]


def count(conn: Connection, text: str, *, where: Sequence[ColumnElement[bool]] = (), seconds: float = SECONDS) -> int:
    """How many articles answer the query."""
    query = asked(conn, text)
    wanted = counting(query, conn.dialect.name, *where, scan=scans(conn, query))
    with time_limit(conn, seconds):
        return int(conn.execute(wanted).scalar_one())


def _best(conn: Connection, query: Query, limit: int, where: Sequence[ColumnElement[bool]]) -> list[Row[Any]]:
    """The best answers; on SQLite the rows of those alone are read that may be among them."""
    if conn.dialect.name == "sqlite":
        rows = list(conn.execute(_best_ranks(query, limit, [counted(conn, query), *where])))
        if len(rows) == limit or (query.root is not None and is_text(query.root)):
            return rows  # else there may be answers without a rank, such as those of a filter behind OR
    return list(conn.execute(_by_relevance(query, conn.dialect.name, where).limit(limit)))


def _best_ranks(query: Query, limit: int, fits: Sequence[ColumnElement[bool]]) -> Select[Any]:
    """The articles that fit and rank no worse than the last one wanted, in the order of `_by_relevance`."""
    sought = Or(tuple(query.sought()))
    rank = func.bm25(FTS.table_valued(), *_WEIGHTS).label("rank")
    ranked = select(FTS.c.rowid.label("id"), rank).where(matching(sought))
    if len(fits) > 1 or query.root is None or not is_text(query.root) or match_text(query.root) != match_text(sought):
        answers = select(Article.id).where(*fits)
        ranked = ranked.where(literal_column("+article_fts.rowid").in_(answers))  # not one look-up for each answer
    ranks = ranked.cte("ranks").prefix_with("MATERIALIZED")  # read twice, worked out once
    last = select(ranks.c.rank).order_by(ranks.c.rank).limit(1).offset(limit - 1).scalar_subquery()
    worst = func.coalesce(last, select(func.max(ranks.c.rank)).scalar_subquery())  # where fewer answer, that of all
    wanted: Select[Any] = select(*COLUMNS).join(ranks, ranks.c.id == Article.id).where(ranks.c.rank <= worst)
    return wanted.order_by(ranks.c.rank, Article.published_on.desc().nulls_last(), Article.id.desc()).limit(limit)


def _by_relevance(query: Query, dialect: str, where: Sequence[ColumnElement[bool]]) -> Select[Any]:
    wanted: Select[Any] = select(*COLUMNS).where(condition(query, dialect), *where)
    sought = query.sought()
    if dialect == "sqlite":
        rank = func.bm25(FTS.table_valued(), *_WEIGHTS)
        ranks = select(FTS.c.rowid, rank.label("rank")).where(matching(Or(tuple(sought)))).subquery()
        best = (ranks.c.rank.asc().nulls_last(),)
        wanted = wanted.outerjoin(ranks, ranks.c.rowid == Article.id)
    else:
        in_title = [SEARCH.c.folded_title.like(f"%{join_runs(words.runs, prefix=words.prefix)}%") for words in sought]
        best = (sum((case((fits, 1), else_=0) for fits in in_title[1:]), case((in_title[0], 1), else_=0)).desc(),)
        wanted = wanted.outerjoin(SEARCH, SEARCH.c.article_id == Article.id)
    return wanted.order_by(*best, Article.published_on.desc().nulls_last(), Article.id.desc())


def _texts(conn: Connection, articles: list[int]) -> dict[int, str]:
    wanted = select(Article.id, Revision.text).join(Revision, Revision.id == Article.revision_id)
    return {row.id: row.text for row in conn.execute(wanted.where(Article.id.in_(articles)))}


def _hit(row: Row[Any], text: str, query: Query) -> Hit:
    return Hit(
        key=row.key, title=row.title, source=row.source, published_on=row.published_on, url=row.url,
        origin=row.origin, province=row.province, language=row.language,
        title_marks=tuple(find_marks(row.title, query.sought())),
        snippet=snippet(text, query.sought()),
        place=(row.published_on, row.id),
    )  # fmt: skip
