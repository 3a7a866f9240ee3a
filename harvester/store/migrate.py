"""Lifts a database to today's schema, or back; works from a checkout, from an installed wheel, in any folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

import harvester.store
from alembic import command
from harvester.store import fulltext, schema
from harvester.store.address import check_sqlite_file, read_address, show
from harvester.store.engine import build_engine
from harvester.store.faults import DatabaseFault

MIGRATING = 0x68617276
"""Key of the lock that keeps two processes from migrating one PostgreSQL database at once."""


@dataclass(frozen=True, slots=True)
class State:
    """Where a database stands: its revision (empty: no tables), the newest known, and whether they agree."""

    revision: str
    head: str

    @property
    def current(self) -> bool:
        """True when the schema is today's."""
        return self.revision == self.head


def upgrade(address: str, revision: str = "head") -> None:
    """The database at the newest schema, or at `revision`, its search index made by today's rules.

    All steps in one transaction; raises `DatabaseFault`.
    """
    with _migrating(address) as (conn, config):
        found = schema.found(conn)
        if found not in (schema.EMPTY, *schema.REVISIONS):
            raise DatabaseFault(f"database: {address} has schema {found}, unknown to this harvester; update harvester")
        command.upgrade(config, revision)
        if schema.found(conn) == schema.HEAD and fulltext.version(conn) != fulltext.VERSION:
            fulltext.rebuild(conn)
        _check_keys(conn)


def downgrade(address: str, revision: str) -> None:
    """The database at an older schema (`base`: no tables at all); what the older one has no place for is lost."""
    with _migrating(address) as (conn, config):
        if schema.found(conn) == schema.EMPTY:
            raise DatabaseFault(f"database: {address} holds no tables, so there is nothing to lower")
        if revision != "base" and revision not in schema.REVISIONS:
            known = ", ".join(("base", *schema.REVISIONS))
            raise DatabaseFault(f"database: there is no schema {revision!r}; known are {known}")
        command.downgrade(config, revision)
        _check_keys(conn)


def state(address: str) -> State:
    """Where the database stands; raises `DatabaseFault` where it cannot be opened."""
    url = read_address(address)
    if url.get_backend_name() == "sqlite":
        check_sqlite_file(url, must_exist=True)
    engine = build_engine(url, readonly=True)
    try:
        with engine.connect() as conn:
            return State(schema.found(conn), schema.HEAD)
    except DBAPIError as error:
        raise _closed(address, error) from None
    finally:
        engine.dispose()


def differences(address: str) -> list[str]:
    """What of the models the database lacks or has otherwise; empty when they agree (`alembic check`)."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    from harvester.store.tables import Base

    engine = build_engine(read_address(address), readonly=True)
    try:
        with engine.connect() as conn:
            options = {"compare_type": True, "include_name": fulltext.include_name}
            return [
                repr(step) for step in compare_metadata(MigrationContext.configure(conn, opts=options), Base.metadata)
            ]
    finally:
        engine.dispose()


def scripts_folder() -> Path:
    """The folder of env.py and versions/: inside the installed package, else the checkout's alembic/."""
    room = Path(harvester.store.__path__[0])
    for folder in (room / "migrations", room.parent.parent / "alembic"):
        if (folder / "env.py").is_file():
            return folder
    raise DatabaseFault(f"database: no migrations beside {room}; install harvester anew")


def scripts() -> ScriptDirectory:
    """The migrations as Alembic sees them."""
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    # a percent sign in a folder's name would be read as a placeholder
    config.set_main_option("script_location", str(scripts_folder()).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return config


@contextmanager
def _migrating(address: str) -> Iterator[tuple[Connection, Config]]:
    """One writing transaction on an unchecked database, with Alembic's configuration for it."""
    url = read_address(address)
    if url.get_backend_name() == "sqlite":
        check_sqlite_file(url, must_exist=False)
    engine = build_engine(url, foreign_keys=False)
    try:
        with engine.begin() as conn:
            if conn.dialect.name == "postgresql":
                conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATING})
            config = _config()
            config.attributes["connection"] = conn
            yield conn, config
    except DBAPIError as error:
        raise _closed(address, error) from error
    finally:
        engine.dispose()


def _check_keys(conn: Connection) -> None:
    """SQLite cannot rebuild a table while it watches foreign keys, so they are checked here instead."""
    if conn.dialect.name == "sqlite":
        broken = conn.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise DatabaseFault(
                f"database: {len(broken)} rows point to nothing after the migration; nothing was changed"
            )


def _closed(address: str, error: DBAPIError) -> DatabaseFault:
    reason = " ".join(str(error.orig).split())
    return DatabaseFault(f"database: cannot use {show(read_address(address))}: {reason}; is the server up?")
