"""All answers to a query, one after the other, in flat memory and as of one moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from sqlalchemy import ColumnElement, Connection, select

from harvester.search.asked import asked
from harvester.search.compile import condition
from harvester.store.tables import Article

Order = Literal["newest", "key"]
_BATCH = 5_000
_A = Article.__table__.c


def stream_ids(
    conn: Connection, text: str, *, order: Order = "newest", where: Sequence[ColumnElement[bool]] = ()
) -> Iterator[int]:
    """The numbers of the articles that answer the query; raises `BadQuery`.

    "newest" has articles without a day last; "key" is an order that every database shares. Rows come from a cursor of
    the connection, which must stay open and unchanged while it is read.
    """
    ordered = (_A.published_on.desc().nulls_last(), _A.id.desc()) if order == "newest" else (_A.key,)
    query = select(_A.id).where(condition(asked(conn, text), conn.dialect.name), *where).order_by(*ordered)
    for row in conn.execute(query.execution_options(yield_per=_BATCH)):
        yield row.id
