"""What is asked again and what is told at once when a database does not answer."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from harvester.store import patience
from harvester.store.patience import passes, patiently


def refused(address: str) -> DBAPIError:
    """How SQLAlchemy tells that nobody answers at an address."""
    with pytest.raises(DBAPIError) as told:
        create_engine(address, connect_args={"connect_timeout": 2}).connect()
    return told.value


@pytest.mark.parametrize("place", ["missing", "refused"])
def test_server_that_is_being_restarted_is_asked_again(tmp_path: Path, place: str) -> None:
    """Between its end and its start a server's socket file is not there at all, or nobody listens at its port."""
    where = f"host={tmp_path}" if place == "missing" else "host=127.0.0.1&port=1"
    error = refused(f"postgresql+psycopg://postgres@/postgres?{where}")
    assert isinstance(error, OperationalError)
    assert passes(error)


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (psycopg.errors.AdminShutdown("terminating connection due to administrator command"), True),
        (psycopg.errors.CannotConnectNow("the database system is starting up"), True),
        (psycopg.errors.TooManyConnections("sorry, too many clients already"), True),
        (psycopg.errors.DiskFull("could not extend file"), False),
        (psycopg.errors.QueryCanceled("canceling statement due to user request"), False),
        (sqlite3.OperationalError("database is locked"), True),
        (sqlite3.OperationalError("database or disk is full"), False),
        (sqlite3.OperationalError("no such table: article"), False),
    ],
)
def test_trouble_that_passes_is_told_from_trouble_that_stays(error: Exception, again: bool) -> None:
    assert passes(OperationalError("SELECT 1", {}, error)) is again


def test_wrong_statement_is_told_at_once() -> None:
    asked = []

    def attempt() -> None:
        asked.append(1)
        raise ProgrammingError("SELECT", {}, psycopg.errors.SyntaxError("syntax error"))

    with pytest.raises(ProgrammingError):
        patiently(attempt)
    assert len(asked) == 1


def test_answer_comes_when_the_server_is_there_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PAUSES", (0.0, 0.0, 0.0))
    left = [OperationalError("SELECT 1", {}, psycopg.OperationalError("connection is bad: no such file"))] * 2

    def attempt() -> str:
        if left:
            raise left.pop()
        return "here"

    assert patiently(attempt) == "here"
