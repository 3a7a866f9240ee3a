"""Search on a SQLite connection that another program has opened: the same language, the same answers."""

from __future__ import annotations

import sqlite3

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from harvester.search.asked import asked
from harvester.search.nodes import BadQuery
from harvester.search.query import parse
from harvester.search.snippet import snippet
from harvester.search.stream import stream_ids
from harvester.store import fulltext, schema

_TABLES = "SELECT count(*) FROM sqlite_master WHERE name IN ('article', 'article_fts', 'v_articles', 'alembic_version')"


class Attached:
    """A borrowed connection to a database of ours; it is never closed here, and nothing is written."""

    def __init__(self, borrowed: sqlite3.Connection) -> None:
        self._engine = create_engine(
            "sqlite://", creator=lambda: borrowed, poolclass=StaticPool, pool_reset_on_return=None
        )
        self._engine.connect().close()  # now: inside a function of SQL no function may be made anew

    def fault(self, text: str) -> str | None:
        """What is wrong with the query or with this database, as `harvester search` says it; None: nothing."""
        with self._engine.connect() as conn:
            if (schema.found(conn), fulltext.version(conn)) != (schema.HEAD, fulltext.VERSION):
                return "database: it was made by another harvester; run `harvester db upgrade`, or export it again"
            try:
                asked(conn, text)
            except BadQuery as bad:
                return str(bad)
        return None

    def ids(self, text: str) -> list[int]:
        """The numbers of the articles that answer, newest first; raises `BadQuery`."""
        with self._engine.connect() as conn:
            return list(stream_ids(conn, text))

    @staticmethod
    def words(body: str, text: str) -> str:
        """The piece of the body where the words stand, with ** around them; its beginning for a query without words."""
        try:
            sought = parse(text, lambda code: True).sought()
        except BadQuery:
            sought = []  # `fault` has told it
        return snippet(body, sought).marked()


def is_ours(borrowed: sqlite3.Connection) -> bool:
    """Whether the connection leads to a database of ours (any version of it)."""
    return bool(borrowed.execute(_TABLES).fetchone()[0] == 4)
