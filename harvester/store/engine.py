"""Opens a database so that every room reads and writes it in one safe way."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from harvester.store import fulltext, schema
from harvester.store.address import check_sqlite_file, read_address, show
from harvester.store.faults import DatabaseFault

__all__ = ["LOCK_WAIT", "Connection", "DatabaseFault", "Engine", "build_engine", "open_database"]

LOCK_WAIT = 60.0
"""Seconds that a connection waits for another's lock before it gives up."""
_WRITES = "harvester_writes"
_WATCHED = "-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4"
"""What the server does to notice that a machine is gone; TCP by itself takes hours, and its locks stay so long."""
_NO_SLEEPER = f"SET LOCAL idle_in_transaction_session_timeout = '{LOCK_WAIT:.0f}s'"


class Engine(sqlalchemy.Engine):
    """A database: `begin()` is one writing transaction, `connect()` only reads.

    A write on a connection from `connect()` is refused by the database at once, so that no transaction begins as a
    reader and turns writer half way: on SQLite that fails whenever another process wrote in between.
    """

    def connect(self) -> Connection:
        """A connection that reads; its transaction sees one state of the database."""
        conn = super().connect()
        if self.dialect.name == "postgresql":
            # PostgreSQL's own default shows each statement a later state: a copy or a count would disagree with itself
            conn = conn.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        return conn

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One writing transaction: committed at the end of the block, rolled back by an error."""
        with super().connect().execution_options(**{_WRITES: True}) as conn, conn.begin():
            if self.dialect.name == "postgresql":
                # a machine that falls asleep in here, or is cut off, must not keep its locks from all others
                conn.exec_driver_sql(_NO_SLEEPER)
            yield conn


def open_database(address: str, *, readonly: bool = False) -> Engine:
    """The database at `address`, its schema checked; raises `DatabaseFault`.

    An empty database is given its tables unless `readonly`. One of an older schema is refused with the command that
    lifts it; one of a newer schema is refused.
    """
    url = read_address(address)
    if url.get_backend_name() == "sqlite":
        check_sqlite_file(url, must_exist=readonly)
    engine = build_engine(url, readonly=readonly)
    try:
        if _check_schema(engine, url) == "empty":
            if readonly:
                raise DatabaseFault(
                    f"database: {show(url)} holds no tables; run `harvester db upgrade` or a crawl first"
                )
            _fill(address)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def writing(address: str) -> Iterator[Connection]:
    """One writing transaction on the database at `address`, which is opened for it alone; raises `DatabaseFault`."""
    engine = open_database(address)
    try:
        with engine.begin() as conn:
            yield conn
    finally:
        engine.dispose()


def build_engine(url: URL, *, readonly: bool = False, foreign_keys: bool = True) -> Engine:
    """An engine with our settings and no look at the schema; `foreign_keys` False is for migrations on SQLite."""
    options: dict[str, Any] = {"json_serializer": _spell_json}
    if url.get_backend_name() == "sqlite":
        options["connect_args"] = {"timeout": LOCK_WAIT, "isolation_level": None}
    else:
        options["connect_args"] = {
            "connect_timeout": 10, "options": f"-c timezone=UTC {_WATCHED}", "application_name": "harvester",
            # a server that is gone without a word is noticed within a minute; TCP alone takes a quarter of an hour
            "keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 4, "tcp_user_timeout": 45_000,
        }  # fmt: skip
    plain = create_engine(url, **options)
    engine = Engine(plain.pool, plain.dialect, plain.url)
    if url.get_backend_name() == "sqlite":
        event.listen(engine.pool, "connect", functools.partial(_prepare_sqlite, foreign_keys, readonly))
        event.listen(engine, "begin", functools.partial(_begin_sqlite, readonly))
    return engine


_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def _spell_json(value: Any) -> str:
    """The value as JSON; most lists of an article are empty, and json.dumps would make an encoder for each."""
    if not value and isinstance(value, list | dict):
        return "[]" if isinstance(value, list) else "{}"
    return _encoder.encode(value)


def _prepare_sqlite(foreign_keys: bool, readonly: bool, connection: Any, _record: object) -> None:
    # the driver's own lock wait is already set: switching to WAL without one fails where two processes open at once
    keys = "ON" if foreign_keys else "OFF"
    if not readonly:  # the switch is written into the file, and a snapshot that is read must stay the bytes it was
        connection.execute("PRAGMA journal_mode=WAL").close()
    for pragma in ("synchronous=NORMAL", f"foreign_keys={keys}", "cache_size=-32768"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(readonly: bool, conn: Connection) -> None:
    writes = bool(conn.get_execution_options().get(_WRITES)) and not readonly
    if conn.info.get(_WRITES) is not writes:
        conn.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
        conn.info[_WRITES] = writes
    conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _check_schema(engine: Engine, url: URL) -> str:
    """`empty` or `current`; anything else is a `DatabaseFault`."""
    try:
        with engine.connect() as conn:
            found = schema.found(conn)
            words = fulltext.version(conn) if found == schema.HEAD else None
    except DBAPIError as error:
        reason = " ".join(str(error.orig).split())
        raise DatabaseFault(
            f"database: cannot open {show(url)}: {reason}; is the server up and the name right?"
        ) from None
    if found == schema.HEAD and words == fulltext.VERSION:
        return "current"
    if found == schema.HEAD:
        raise DatabaseFault(f"database: the search index of {show(url)} is of older rules; run `harvester db upgrade`")
    if found in schema.REVISIONS:
        raise DatabaseFault(f"database: {show(url)} has the older schema {found}; run `harvester db upgrade`")
    if found != schema.EMPTY:
        raise DatabaseFault(f"database: {show(url)} has schema {found}, unknown to this harvester; update harvester")
    with engine.connect() as conn:
        strangers = schema.tables(conn)
    if strangers:
        raise DatabaseFault(f"database: {show(url)} holds other tables ({strangers[0]}, …); name an empty database")
    return "empty"


def _fill(address: str) -> None:
    from harvester.store.migrate import upgrade  # Alembic is slow to import and needed once in a database's life

    upgrade(address)


def ping(engine: Engine) -> None:
    """Raises the driver's error where the database does not answer."""
    with engine.connect() as conn:
        conn.execute(text("SELECT 1"))
