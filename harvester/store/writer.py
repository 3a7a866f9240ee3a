"""The one thread of a process that writes: jobs wait in a queue, so a locked database never stops the crawl."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from harvester.store.engine import Engine

T = TypeVar("T")
BATCH = 32
"""Most jobs that are committed together when they wait; a lone job is committed at once."""
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds to wait before a batch is tried again after the server was lost or a lock outlasted the driver's patience."""


_PASSING = ("database is locked", "connection refused", "connection failed", "the database system is")


@dataclass(slots=True)
class _Job:
    run: Callable[[Connection], Any]
    future: Future[Any]


class Writer:
    """Runs jobs on one writing connection, in the order they were submitted.

    Each job is atomic: it stands behind a savepoint, so a job that fails fails alone and its future has the error. A
    future is done only after the commit. A job may run again after a lost connection, so it must give the same rows
    when it finds its own.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._door = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="harvester-writer", daemon=True)
        self._thread.start()

    @property
    def database(self) -> str:
        """The kind of its database: sqlite or postgresql."""
        return self._engine.dialect.name

    def submit(self, job: Callable[[Connection], T]) -> Future[T]:
        """The job's answer, when it is committed."""
        future: Future[T] = Future()
        with self._door:
            if self._closed:
                raise RuntimeError("the writer is closed")
            self._jobs.put(_Job(job, future))
        return future

    def close(self) -> None:
        """Returns when every submitted job is done; then the writer takes no more."""
        with self._door:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _work(self) -> None:
        open_ = True
        while open_:
            batch = [self._jobs.get()]
            while len(batch) < BATCH and not self._jobs.empty():
                batch.append(self._jobs.get())
            open_ = None not in batch
            jobs = [job for job in batch if job is not None and job.future.set_running_or_notify_cancel()]
            if jobs:
                self._settle(jobs)

    def _settle(self, jobs: list[_Job]) -> None:
        """Runs and commits the batch; a batch that cannot be committed is run job by job, each in its own."""
        try:
            answers = self._commit(jobs)
        except Exception as error:  # noqa: BLE001 - every kind must reach the futures, or their waiters hang
            if len(jobs) > 1:
                for job in jobs:
                    self._settle([job])
            else:
                jobs[0].future.set_exception(error)
            return
        for job, answer in zip(jobs, answers, strict=True):
            if isinstance(answer, BaseException):
                job.future.set_exception(answer)
            else:
                job.future.set_result(answer)

    def _commit(self, jobs: list[_Job]) -> list[Any]:
        """The jobs' answers or errors, committed; tried again while the database is away."""
        for pause in (*PAUSES, None):
            try:
                with self._engine.begin() as conn:
                    return [_run(conn, job) for job in jobs]
            except DBAPIError as error:
                if pause is None or not _passes(error):
                    raise
                time.sleep(pause)
        raise AssertionError("unreachable: the last try returns or raises")


def _run(conn: Connection, job: _Job) -> Any:
    """The job's answer, or the error that is its own; an error that cost the whole transaction is raised."""
    behind = conn.begin_nested()
    try:
        answer = job.run(conn)
    except Exception as error:
        if _rolled_back(conn) or (isinstance(error, DBAPIError) and _passes(error)):
            raise
        behind.rollback()
        return error
    behind.commit()
    return answer


def _rolled_back(conn: Connection) -> bool:
    """True where SQLite ended the transaction by itself (disk full, damaged file): no job of it is kept."""
    return conn.dialect.name == "sqlite" and not getattr(conn.connection.dbapi_connection, "in_transaction", True)


def _passes(error: DBAPIError) -> bool:
    """True for what may be well again in a moment: a lost server, a lock held too long."""
    if error.connection_invalidated:
        return True
    said = str(error.orig).lower()
    return isinstance(error, OperationalError) and any(words in said for words in _PASSING)
