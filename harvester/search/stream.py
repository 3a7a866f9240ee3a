"""All answers to a query, one after the other, in flat memory and as of one moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal

from sqlalchemy import ColumnElement, Connection, select

from harvester.search.asked import asked
from harvester.search.compile import condition
from harvester.store.held import Held, held
from harvester.store.tables import Article

Order = Literal["newest", "key"]
_BATCH = 5_000
_SLICE = 200
"""Articles whose texts are in memory at once."""
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


def stream_rows(
    conn: Connection, text: str, *, order: Order = "newest", where: Sequence[ColumnElement[bool]] = ()
) -> Iterator[Held]:
    """The current records of all answers, in flat memory; as of one moment, as `stream_ids`."""
    numbers = stream_ids(conn, text, order=order, where=where)
    while some := list(islice(numbers, _SLICE)):
        yield from held(conn, some)


def stream_hashes(conn: Connection, text: str) -> Iterator[tuple[str, str]]:
    """Key and content hash of every answer, in the order of the keys."""
    query = select(_A.key, _A.content_hash).where(condition(asked(conn, text), conn.dialect.name)).order_by(_A.key)
    for row in conn.execute(query.execution_options(yield_per=_BATCH)):
        yield row.key, row.content_hash
