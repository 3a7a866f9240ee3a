"""A time limit on one question, so that a query that matches everything ends with a message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from harvester.search.query import BadQuery

SECONDS = 30.0
_STEPS = 10_000  # of SQLite's machine between two looks at the clock: about a millisecond


@contextmanager
def time_limit(conn: Connection, seconds: float = SECONDS) -> Iterator[None]:
    """Statements inside the block end after `seconds` with `BadQuery`; the connection stays usable."""
    sqlite = conn.dialect.name == "sqlite"
    driver = conn.connection.driver_connection if sqlite else None
    if driver is not None:
        end = monotonic() + seconds
        driver.set_progress_handler(lambda: monotonic() > end, _STEPS)
    else:
        conn.execute(text("SELECT set_config('statement_timeout', :limit, true)"), {"limit": f"{int(seconds * 1000)}"})
    try:
        yield
    except DBAPIError as error:
        if _was_stopped(error):
            raise BadQuery(f"no answer within {seconds:g} seconds; ask for rarer words or fewer days") from None
        raise
    finally:
        if driver is not None:
            driver.set_progress_handler(None, 0)


def _was_stopped(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == "57014" or str(error.orig) == "interrupted"
