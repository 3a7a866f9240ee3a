"""Asks again what a database that is away for a moment did not answer: a server restarted, a lock held long."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from harvester.store.engine import Engine

T = TypeVar("T")
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds to wait before the next try."""
_PASSING = ("database is locked", "connection refused", "connection failed", "the database system is")


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
    """True for what may be well again in a moment: a lost server, a lock held too long."""
    if error.connection_invalidated:
        return True
    said = str(error.orig).lower()
    return isinstance(error, OperationalError) and any(words in said for words in _PASSING)
