"""A database address as a person writes it, read and checked before anything is opened."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from harvester.store.faults import DatabaseFault

_SHAPES = "write sqlite:///articles.db or postgresql://user@host/name"


def read_address(address: str) -> URL:
    """The address with its driver named; raises `DatabaseFault` for one that names no database we know."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise DatabaseFault(f"database: cannot read the address {address!r}; {_SHAPES}") from None
    kind = url.get_backend_name()
    if kind in ("postgresql", "postgres"):
        return url.set(drivername="postgresql+psycopg")
    if kind != "sqlite":
        raise DatabaseFault(f"database: {kind!r} in {show(url)} is not a database harvester can use; {_SHAPES}")
    if url.database in (None, "", ":memory:"):
        raise DatabaseFault(f"database: {address!r} names no file, and a database in memory is lost at once; {_SHAPES}")
    return url


def show(url: URL) -> str:
    """The address as it may be printed: without its password, without our driver's name."""
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)


def sqlite_file(url: URL) -> Path:
    """The file of a SQLite address, absolute."""
    return Path(url.database or "").absolute()


def check_sqlite_file(url: URL, *, must_exist: bool) -> None:
    """Raises `DatabaseFault` where the file is missing (if it must exist), no database, or out of reach."""
    path = sqlite_file(url)
    if path.is_dir():
        raise DatabaseFault(f"database: {path} is a folder; name a file in it, e.g. sqlite:///{path}/articles.db")
    if not path.parent.is_dir():
        raise DatabaseFault(f"database: the folder {path.parent} does not exist; make it, or name another with --db")
    if not path.exists():
        if must_exist:
            raise DatabaseFault(f"database: there is no {path}; `harvester crawl` makes it, --db names another")
        if not os.access(path.parent, os.W_OK):
            raise DatabaseFault(f"database: {path.parent} is not writable, so {path.name} cannot be made; name another")
        return
    # asked through SQLite itself: were the file opened and closed here, the kernel would drop the locks that other
    # connections of this process hold on it (fcntl locks belong to the process), and two writers could ruin it
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=60)) as probe:
            probe.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        raise DatabaseFault(f"database: cannot read {path}: {error}; mend its rights, or name another") from None
    except sqlite3.DatabaseError:
        raise DatabaseFault(f"database: {path} is not a SQLite database; name another file with --db") from None


def libpq_address(address: str) -> str:
    """The address of a PostgreSQL database as its own library reads it."""
    return read_address(address).set(drivername="postgresql").render_as_string(hide_password=False)
