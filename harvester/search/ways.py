"""By which way a database comes to a query's answers: by the words' hits, or along an index of all articles.

SQLite does not know how many texts hold a word before it has read them, and PostgreSQL not what it takes to read them;
where few do, it is quickest to begin with those, and where many do, to walk an index and ask of each article whether it
is one of them.
"""

from __future__ import annotations

from math import isqrt
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from harvester.search.compile import condition, text_part
from harvester.search.compile_postgres import SEARCH, proven
from harvester.search.compile_sqlite import FTS, has_beginnings, matching
from harvester.search.nodes import Node
from harvester.search.query import Query
from harvester.store.tables import Article

PROBES = 200
"""Walking an index with one look into the words' index for each article costs about as much as sorting
√(PROBES × articles) hits: from there on it is the quicker way to a few answers, since it ends early."""
SHARE = 10
"""To count all answers, the index of counts is the quicker way from one hit in so many articles on."""


def walks(conn: Connection, query: Query) -> bool:
    """Whether the first answers in the order of an index are found by walking along that index."""
    return _has_hits(conn, query, isqrt(PROBES * _articles(conn)))


def scans(conn: Connection, query: Query) -> bool:
    """Whether all answers are counted by reading the index of counts from end to end."""
    return _has_hits(conn, query, _articles(conn) // SHARE)


def counted(conn: Connection, query: Query) -> ColumnElement[bool]:
    """`condition` for a statement that counts all answers by columns of the index of counts."""
    return condition(query, conn.dialect.name, scan=scans(conn, query))


def _has_hits(conn: Connection, query: Query, many: int) -> bool:
    part = text_part(query)
    found = None if part is None else _quickly_found(conn, part)
    if found is None:
        return False
    some = found.limit(many).subquery()
    return bool(conn.execute(select(func.count()).select_from(some)).scalar_one() == many)


def _quickly_found(conn: Connection, part: Node) -> Select[Any] | None:
    """The hits, where the database has them at hand; None where it would gather or read them first."""
    if conn.dialect.name == "sqlite":  # FTS5 gathers beginnings of words anew at every question
        return None if has_beginnings(part) else select(FTS.c.rowid).where(matching(part))
    proof = proven(part)
    return None if proof is None else select(SEARCH.c.article_id).where(proof)


def _articles(conn: Connection) -> int:
    return conn.execute(select(func.max(Article.id))).scalar() or 0
