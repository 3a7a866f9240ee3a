"""All answers to a query, one after the other, in flat memory and as of one moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, select

from harvester.search.compile import condition
from harvester.search.query import parse
from harvester.store.tables import Article, Revision

Order = Literal["newest", "key"]
_BATCH = 500
_A, _R = Article.__table__.c, Revision.__table__.c


def stream_ids(
    conn: Connection, text: str, *, order: Order = "newest", where: Sequence[ColumnElement[bool]] = ()
) -> Iterator[int]:
    """The numbers of the articles that answer the query; raises `BadQuery`.

    "newest" has articles without a day last; "key" is an order that every database shares. Rows come from a cursor of
    the connection, which must stay open and unchanged while it is read.
    """
    ordered = (_A.published_on.desc().nulls_last(), _A.id.desc()) if order == "newest" else (_A.key,)
    query = select(_A.id).where(condition(parse(text), conn.dialect.name), *where).order_by(*ordered)
    for row in conn.execute(query.execution_options(yield_per=_BATCH)):
        yield row.id


def stream_rows(
    conn: Connection, text: str, columns: Sequence[ColumnElement[Any]], *, order: Order = "newest",
    where: Sequence[ColumnElement[bool]] = (),
) -> Iterator[Row[Any]]:  # fmt: skip
    """These columns of `article` and `revision` (its current one) for every answer, in order, in flat memory.

    Texts are read by the batch, so that no database has to sort them.
    """
    fetched = select(_A.id, *columns).join(Revision, _R.id == _A.revision_id)
    ids = stream_ids(conn, text, order=order, where=where)
    while numbers := list(islice(ids, _BATCH)):
        rows = {row.id: row for row in conn.execute(fetched.where(_A.id.in_(numbers)))}
        yield from (rows[number] for number in numbers if number in rows)
