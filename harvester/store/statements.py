"""One spelling of INSERT … ON CONFLICT for both databases, and the order in which writers take turns."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Table, func, text
from sqlalchemy.dialects import postgresql, sqlite

from harvester.store.tables import Base

WRITING = 0x68617277
"""Key of the lock under which PostgreSQL's writers store articles one after another."""
_TAKE_TURN = text("SELECT pg_advisory_xact_lock(:key)")


def insert(conn: Connection, table: type[Base] | Table) -> Any:
    """The dialect's own INSERT, which knows `on_conflict_do_update` and `on_conflict_do_nothing`."""
    return (postgresql if conn.dialect.name == "postgresql" else sqlite).insert(table)


def upsert(
    conn: Connection,
    table: type[Base],
    keys: str,
    news: Iterable[str] = (),
    returning: str | None = None,
    *,
    fills: str | None = None,
) -> Any:
    """INSERT that, where a row of these keys (names parted by blanks) stands, overwrites `news`, or else does nothing.

    The column `fills` is written only where it is null.
    Built once for each shape: building a statement costs SQLAlchemy more time than SQLite needs to run it.
    """
    return _upsert(conn.dialect.name, table, keys, tuple(news), returning, fills)


def take_turn(conn: Connection) -> None:
    """Wait until no other process stores articles; held to the end of the transaction.

    Two twins stored at the same moment must see each other. SQLite has one writer anyway; on PostgreSQL neither would
    see the other's uncommitted rows, and both would stay without a group.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(_TAKE_TURN, {"key": WRITING})


@functools.cache
def _upsert(
    dialect: str, table: type[Base], keys: str, news: tuple[str, ...], returning: str | None, fills: str | None
) -> Any:
    statement = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    names = keys.split()
    if news:
        said = {name: statement.excluded[name] for name in news}
        if fills:
            said[fills] = func.coalesce(table.__table__.c[fills], statement.excluded[fills])
        statement = statement.on_conflict_do_update(index_elements=names, set_=said)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=names)
    return statement.returning(table.__table__.c[returning]) if returning else statement
