"""Which state of the database a reader sees, as a short word: the same word, the same rows."""

from __future__ import annotations

import secrets
from threading import Lock

from sqlalchemy import Connection

from harvester.store.engine import Engine


class Moments:
    """Names the states of one database: `now()` gives another word as soon as anything was committed.

    PostgreSQL names its snapshots itself, over all databases of its server; SQLite counts, for one connection, the
    commits of all others. Words of another process say nothing. Two states may have two words and the same rows; never
    one word and different rows.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._mark = secrets.token_hex(4)
        self._lock = Lock()
        self._conn: Connection | None = None

    def now(self) -> str:
        """The word of the state that a connection opened next sees, or of an older one."""
        if self._engine.dialect.name != "sqlite":
            with self._engine.connect() as conn:
                return f"{self._mark}-{conn.exec_driver_sql('SELECT pg_current_snapshot()::text').scalar_one()}"
        with self._lock:
            return f"{self._mark}-{self._commits()}"

    def close(self) -> None:
        """Give the connection back."""
        with self._lock:
            if self._conn is not None:
                self._conn.close()
                self._conn = None

    def _commits(self) -> int:
        if self._conn is None:
            self._conn = self._engine.connect()
            self._conn.detach()  # kept for good, and so none of those that the pool has for pages
        number = int(self._conn.exec_driver_sql("PRAGMA data_version").scalar_one())
        self._conn.rollback()  # inside a transaction the count would stand still
        return number
