"""A time limit on one question, so that a query that matches everything ends with a message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from harvester.search.nodes import BadQuery

SECONDS = 30.0
_STEPS = 10_000  # of SQLite's machine between two looks at the clock: about a millisecond


@contextmanager
def time_limit(conn: Connection, seconds: float = SECONDS) -> Iterator[None]:
    """Statements inside the block end after `seconds` with `BadQuery`; the connection stays usable."""
    limited = _sqlite if conn.dialect.name == "sqlite" else _postgresql
    try:
        with limited(conn, seconds):
            yield
    except DBAPIError as error:
        if _was_stopped(error):
            raise BadQuery(f"no answer within {seconds:g} seconds; ask for rarer words or fewer days") from None
        raise


@contextmanager
def _sqlite(conn: Connection, seconds: float) -> Iterator[None]:
    driver: Any = conn.connection.driver_connection
    end = monotonic() + seconds
    driver.set_progress_handler(lambda: monotonic() > end, _STEPS)
    try:
        yield
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def _postgresql(conn: Connection, seconds: float) -> Iterator[None]:
    before = conn.execute(text("SHOW statement_timeout")).scalar_one()
    _set_timeout(conn, f"{max(1, int(seconds * 1000))}ms")
    yield
    _set_timeout(conn, before)  # an error ends the transaction, and the setting with it


def _set_timeout(conn: Connection, limit: str) -> None:
    conn.execute(text("SELECT set_config('statement_timeout', :limit, true)"), {"limit": limit})


def _was_stopped(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "57014" or str(error.orig) == "interrupted"
