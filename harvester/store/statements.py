"""One spelling of INSERT … ON CONFLICT for both databases, and the order in which writers take turns."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.dialects import postgresql, sqlite

from harvester.store.tables import Base

WRITING = 0x68617277
"""Key of the lock under which PostgreSQL's writers store articles one after another."""
_TAKE_TURN = text("SELECT pg_advisory_xact_lock(:key)")


def insert(conn: Connection, table: type[Base]) -> Any:
    """The dialect's own INSERT, which knows `on_conflict_do_update` and `on_conflict_do_nothing`."""
    return (postgresql if conn.dialect.name == "postgresql" else sqlite).insert(table)


def take_turn(conn: Connection) -> None:
    """Wait until no other process stores articles; held to the end of the transaction.

    Two twins stored at the same moment must see each other. SQLite has one writer anyway; on PostgreSQL neither would
    see the other's uncommitted rows, and both would stay without a group.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(_TAKE_TURN, {"key": WRITING})
