"""The answers in the order in which they were stored, the latest first: what a feed tells."""

from __future__ import annotations

from sqlalchemy import Connection, select

from harvester.search.asked import asked
from harvester.search.compile import condition
from harvester.search.limits import SECONDS, time_limit
from harvester.store.tables import Article


def lately(
    conn: Connection, text: str, *, limit: int = 50, before: int | None = None, seconds: float = SECONDS
) -> list[int]:
    """The numbers of the answers stored last, below the number `before`; raises `BadQuery`.

    By storing, not by the printed day: an article that is found late has an old day and is news all the same.
    """
    wanted = select(Article.id).where(condition(asked(conn, text), conn.dialect.name))
    if before is not None:
        wanted = wanted.where(Article.id < before)
    with time_limit(conn, seconds):
        return list(conn.execute(wanted.order_by(Article.id.desc()).limit(limit)).scalars())
