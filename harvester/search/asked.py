"""A query as one database can answer it: the provinces that its sources declare are known beside the table's."""

from __future__ import annotations

from sqlalchemy import Connection, exists, or_, select

from harvester.search.query import Query, parse
from harvester.store.tables import Article, Source


def asked(conn: Connection, text: str) -> Query:
    """What the query asks for; raises `BadQuery` with the place marked.

    A province that is in no table, as that of the sample, may be asked for where a source of this database declares it.
    """

    def declared(code: str) -> bool:
        here = or_(exists().where(Source.province == code), exists().where(Article.province == code))
        return bool(conn.execute(select(here)).scalar_one())

    return parse(text, declared)
