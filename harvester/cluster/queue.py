"""The queue of jobs in the PostgreSQL database of the articles, one story: procrastinate is known here alone.

It stands in a schema of its own. Nothing in it is worth keeping: what is due says the plan, what is done say the
articles and the marks of files, so a queue that is lost is filled again by the next timer.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from harvester.fault import Fault
from harvester.store.address import libpq_address

try:
    import procrastinate
    import psycopg
    from procrastinate import exceptions, jobs
except ImportError as error:
    raise Fault(f"several machines: {error}; pip install 'harvester[cluster]'") from error

SCHEMA = "procrastinate"
TASK = "harvester.do"
_JOBS = f"{SCHEMA}.procrastinate_jobs"
PATIENCE = 90.0
"""Seconds for which a question is asked again while the database is away."""
_PAUSE = 1.0
_SETUP = 0x68617278
"""Key of the lock that keeps two machines from making the queue at once."""
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do: a kind and its plain arguments; one of the same `lock` at a time, one waiting of each name."""

    kind: str
    name: str
    lock: str
    arguments: dict[str, Any]
    wait: float = 0.0
    """Seconds before it may begin."""


@dataclass(slots=True)
class Queued:
    """How many jobs were put into the queue, and how many were waiting there already."""

    new: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many jobs wait, are being done, and have failed."""

    waiting: int
    doing: int
    failed: int


Do = Callable[[str, dict[str, Any]], Awaitable[Job | None]]
"""Does a job of that kind; gives what is to be done again later, if anything."""


_STILL = f"""
WITH ours AS MATERIALIZED (
    SELECT id FROM {_JOBS}
    WHERE id = %(job_id)s AND status = 'doing' AND attempts = %(attempts)s FOR UPDATE
)
SELECT {SCHEMA}.{{}} FROM ours"""  # noqa: S608  # ours
_FINISH = _STILL.format("procrastinate_finish_job_v1(id, %(status)s, %(delete_job)s)")
_RETRY = _STILL.format("procrastinate_retry_job_v2(id, now(), NULL, NULL, NULL)")


class _Jobs(procrastinate.manager.JobManager):
    """Ends a job, or puts it back, only as it was when it was read: procrastinate goes by its number alone.

    A job that is put back counts one attempt more, so that a worker that was asleep meanwhile does not end what
    another has taken.
    """

    async def finish_job(self, job: jobs.Job, status: jobs.Status, delete_job: bool) -> None:
        if not await self._as_it_was(_FINISH, job, status=status.value, delete_job=delete_job):
            logger.warning("queue: %s is no longer this worker's, and is left as it is", job.queueing_lock)

    async def put_back(self, job: jobs.Job) -> bool:
        """The job waits again; False where it was ended or put back by another."""
        return await self._as_it_was(_RETRY, job)

    async def _as_it_was(self, query: str, job: jobs.Job, **more: Any) -> bool:
        found = await self.connector.execute_query_all_async(query=query, job_id=job.id, attempts=job.attempts, **more)
        return bool(found)


class _Patient(procrastinate.PsycopgConnector):
    """Asks again while the database is away: a worker need not die of a server that is restarted."""

    async def execute_query_async(self, query: Any, **arguments: Any) -> None:
        await self._patiently(super().execute_query_async, query, arguments)

    async def execute_query_one_async(self, query: Any, **arguments: Any) -> dict[str, Any]:
        found: dict[str, Any] = await self._patiently(super().execute_query_one_async, query, arguments)
        return found

    async def execute_query_all_async(self, query: Any, **arguments: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self._patiently(super().execute_query_all_async, query, arguments)
        return found

    async def _patiently(self, ask: Callable[..., Awaitable[Any]], query: Any, arguments: dict[str, Any]) -> Any:
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return await ask(query, **arguments)
            except exceptions.ConnectorException as error:
                if not isinstance(error.__cause__, psycopg.OperationalError) or time.monotonic() > end:
                    raise
            await asyncio.sleep(_PAUSE)


def setup(db: str) -> bool:
    """The queue stands in the database; True where it had to be made.

    One that another version of procrastinate made is made anew, which needs all workers stopped: raises Fault while
    jobs are being done.
    """
    mark = f"procrastinate {procrastinate.__version__}"
    with psycopg.connect(libpq_address(db), autocommit=True) as conn, conn.transaction():
        conn.execute("SELECT pg_advisory_xact_lock(%s)", (_SETUP,))
        found = conn.execute(
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = %s", (SCHEMA,)
        )
        row = found.fetchone()
        if row is not None and row[0] == mark:
            return False
        if row is not None:
            busy = conn.execute(f"SELECT count(*) FROM {_JOBS} WHERE status = 'doing'").fetchone()  # noqa: S608  # ours
            if busy and busy[0]:
                raise Fault(
                    f"queue: {busy[0]} jobs are being done by an older version; stop all workers, then call again"
                )
            conn.execute(f"DROP SCHEMA {SCHEMA} CASCADE")
        conn.execute(f"CREATE SCHEMA {SCHEMA}")
        conn.execute(f"SET LOCAL search_path = {SCHEMA}")
        conn.execute(procrastinate.schema.SchemaManager.get_schema())
        conn.execute(f"COMMENT ON SCHEMA {SCHEMA} IS '{mark}'")
    return True


@contextmanager
def _opened(db: str) -> Iterator[procrastinate.App]:
    app = procrastinate.App(connector=procrastinate.SyncPsycopgConnector(**_connection(db)))
    with app.open():
        yield app


def _connection(db: str) -> dict[str, Any]:
    options = f"-c search_path={SCHEMA} -c timezone=UTC"
    alive = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 4, "tcp_user_timeout": 45_000}
    kept = {"options": options, "application_name": "harvester queue", "connect_timeout": 10, **alive}
    return {"conninfo": libpq_address(db), "kwargs": kept, "min_size": 1, "max_size": 4}


def put(db: str, wanted: Iterable[Job]) -> Queued:
    """The jobs wait in the queue, each once, however many timers put it there."""
    setup(db)
    queued = Queued()
    with _opened(db) as app:
        for job in wanted:
            try:
                _deferrer(app, job).defer(**_told(job))
                queued.new += 1
            except exceptions.AlreadyEnqueued:
                queued.waiting += 1
    return queued


def counts(db: str) -> Counts | None:
    """What the queue holds; None where there is no queue."""
    with psycopg.connect(libpq_address(db)) as conn:
        there = conn.execute("SELECT to_regclass(%s)", (_JOBS,)).fetchone()
        if not there or there[0] is None:
            return None
        rows = conn.execute(f"SELECT status::text, count(*) FROM {_JOBS} GROUP BY 1").fetchall()  # noqa: S608  # ours
    found: dict[str, int] = dict(rows)
    return Counts(found.get("todo", 0), found.get("doing", 0), found.get("failed", 0))


def _deferrer(app: procrastinate.App, job: Job) -> Any:
    wait = {"schedule_in": {"seconds": int(job.wait)}} if job.wait >= 1 else {}
    return app.configure_task(TASK, queue="harvester", lock=job.lock, queueing_lock=job.name, **wait)  # type: ignore[arg-type]  # plain options


def _told(job: Job) -> dict[str, Any]:
    return {"kind": job.kind, "name": job.name, "lock": job.lock, "arguments": job.arguments}


class Taker:
    """One worker's side of the queue: takes jobs and does them until it is stopped."""

    def __init__(self, db: str, do: Do, *, name: str, concurrency: int, late: float, wait: bool) -> None:
        self._do, self._name, self._concurrency, self._late, self._wait = do, name, concurrency, late, wait
        self._app = procrastinate.App(connector=_Patient(**_connection(db)))
        self._jobs = self._app.job_manager = _Jobs(self._app.connector)
        self._app.task(name=TASK, pass_context=True)(self._one)
        self._mine: set[int | None] = set()
        self._strange: set[int | None] = set()
        self._number: int | None = None
        """The worker's number in the queue, once it has had a job."""
        self._stopped = False
        self._running: asyncio.Task[None] | None = None

    async def take(self) -> None:
        """Do jobs until `stop`, or until none waits where that was asked for. Raises Fault: the database is away."""
        try:
            async with self._app.open_async(), self._swept():
                self._running = asyncio.ensure_future(
                    self._app.run_worker_async(
                        queues=["harvester"], name=self._name, concurrency=self._concurrency, wait=self._wait,
                        install_signal_handlers=False, delete_jobs="successful", fetch_job_polling_interval=5.0,
                        update_heartbeat_interval=self._late / 9, stalled_worker_timeout=self._late,
                    )
                )  # fmt: skip
                if self._stopped:
                    self._running.cancel()
                with suppress(asyncio.CancelledError):  # stopped, its jobs ended
                    await self._running
        except (exceptions.ConnectorException, psycopg.Error) as error:
            raise Fault(f"queue: {' '.join(str(error.__cause__ or error).split())[:200]}") from error

    def stop(self) -> None:
        """Takes no more jobs; those under way are waited for."""
        self._stopped = True
        if self._running is not None:
            self._running.cancel()

    async def _one(self, context: procrastinate.JobContext, kind: str, name: str, lock: str, arguments: Any) -> None:
        number = int(context.job.id or 0)
        self._mine.add(number)
        self._number = context.job.worker_id
        try:
            again = await self._do(kind, arguments)
        finally:
            self._mine.discard(number)
        if again is not None:
            with suppress(exceptions.AlreadyEnqueued):  # a timer was faster
                await _deferrer(self._app, again).defer_async(**_told(again))

    @asynccontextmanager
    async def _swept(self) -> AsyncIterator[None]:
        task = asyncio.ensure_future(self._sweep_on())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _sweep_on(self) -> None:
        while True:
            try:
                await self._sweep()
            except exceptions.ConnectorException as error:
                logger.warning("queue: stalled jobs not looked for: %s", error.__cause__ or error)
            await asyncio.sleep(self._late / 6)

    async def _sweep(self) -> None:
        """Jobs of workers that are not heard of any more wait again; failed ones of last week are forgotten."""
        for job in await self._jobs.get_stalled_jobs(seconds_since_heartbeat=self._late):
            await self._put_back(job)
        if self._number is not None:  # ours by the queue's word, twice: the answer that gave it to us was lost
            ours = list(await self._jobs.list_jobs_async(status="doing", worker_id=self._number))
            for job in ours:
                if job.id in self._strange:
                    await self._put_back(job)
            self._strange = {job.id for job in ours} - self._mine
        await self._jobs.delete_old_jobs(nb_hours=7 * 24, include_failed=True)

    async def _put_back(self, job: jobs.Job) -> None:
        if job.id in self._mine:  # we were cut off, and are at it still
            return
        try:
            if await self._jobs.put_back(job):
                logger.warning("queue: %s was left by a worker that is gone; it waits again", job.queueing_lock)
        except exceptions.UniqueViolation:  # a timer has put it there anew: the old one only keeps the lock
            await self._jobs.finish_job(job, jobs.Status.FAILED, delete_job=True)
