"""Asks again what a database that is away for a moment did not answer: a server restarted, a lock held long."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from harvester.store.engine import Engine

T = TypeVar("T")
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds to wait before the next try."""
_LOCKED = "database is locked"
"""How SQLite says it; PostgreSQL has codes."""
_PASSING = ("08", "53300", "57P01", "57P02", "57P03")
"""SQLSTATE classes and codes of a connection that failed, of too many of them, and of a server that stops or starts."""


def patiently(attempt: Callable[[], T]) -> T:
    """The attempt's answer, tried again while the database is away; then, or for any other reason, its error."""
    for pause in PAUSES:
        try:
            return attempt()
        except DBAPIError as error:
            if not passes(error):
                raise
            time.sleep(pause)
    return attempt()


def ask(engine: Engine, question: Callable[[Connection], T]) -> T:
    """The answer to a question that only reads."""

    def attempt() -> T:
        with engine.connect() as conn:
            return question(conn)

    return patiently(attempt)


def note(engine: Engine, job: Callable[[Connection], T]) -> T:
    """The answer of a job that writes, committed; it may run again, so it must give the same rows when it does."""

    def attempt() -> T:
        with engine.begin() as conn:
            return job(conn)

    return patiently(attempt)


def passes(error: DBAPIError) -> bool:
    """True for what may be well again in a moment: a lost server, a lock held too long.

    Codes are those of PostgreSQL's documentation, appendix A. An attempt to connect that failed has none, whatever its
    words: a server in mid-restart refuses, or its socket file is not there.
    """
    if error.connection_invalidated:
        return True
    if not isinstance(error, OperationalError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        return _LOCKED in str(error.orig).lower()
    code: str | None = getattr(error.orig, "sqlstate", None)
    return code is None or code.startswith(_PASSING)
