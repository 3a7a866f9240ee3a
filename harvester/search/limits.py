"""A time limit on one question, so that a query that matches everything ends with a message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from time import monotonic
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from harvester.search.nodes import BadQuery

SECONDS = 30.0
_ENDS = "harvester_ends_at"
_STEPS = 10_000  # of SQLite's machine between two looks at the clock: about a millisecond

_SHOW = "SELECT current_setting('statement_timeout'), current_setting('enable_seqscan')"
_SET = "SELECT set_config('statement_timeout', :limit, true), set_config('enable_seqscan', :walks, true)"
# PostgreSQL does not count what it costs to read the words of a text from elsewhere and to unpack them: for a common
# word it looks at every text, in ten times the time of its index. Where there is no index it does so as before.


class TooSlow(BadQuery):
    """A question that the database did not answer in the time it was given."""


@contextmanager
def time_limit(conn: Connection, seconds: float = SECONDS) -> Iterator[None]:
    """Statements inside the block end after `seconds` with `TooSlow`; the connection stays usable.

    Inside another limit the nearer end counts: a block can shorten the time of its statements, never lengthen it.
    """
    outer: float | None = conn.info.get(_ENDS)
    end = min(monotonic() + seconds, outer or inf)
    limited = _sqlite if conn.dialect.name == "sqlite" else _postgresql
    conn.info[_ENDS] = end
    try:
        with limited(conn, end, outer):
            yield
    except DBAPIError as error:
        if _was_stopped(error):
            raise TooSlow(f"no answer within {seconds:g} seconds; ask for rarer words or fewer days") from None
        raise
    finally:
        conn.info[_ENDS] = outer


@contextmanager
def _sqlite(conn: Connection, end: float, outer: float | None) -> Iterator[None]:
    driver: Any = conn.connection.driver_connection
    _stop_after(driver, end)
    try:
        yield
    finally:
        _stop_after(driver, outer)


def _stop_after(driver: Any, end: float | None) -> None:
    driver.set_progress_handler(None if end is None else lambda: monotonic() > end, _STEPS)


@contextmanager
def _postgresql(conn: Connection, end: float, outer: float | None) -> Iterator[None]:
    before = conn.execute(text(_SHOW)).one()
    _set(conn, f"{max(1, int((end - monotonic()) * 1000))}ms", "off")
    yield
    _set(conn, *before)  # an error ends the transaction, and the settings with it


def _set(conn: Connection, limit: str, walks: str) -> None:
    conn.execute(text(_SET), {"limit": limit, "walks": walks})


def _was_stopped(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "57014" or str(error.orig) == "interrupted"
