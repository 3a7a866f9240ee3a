"""A worker of one machine: takes jobs from the queue, crawls and reads, and says that it is alive."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from harvester import __version__
from harvester.cluster import plan
from harvester.cluster.queue import Job, Taker, setup
from harvester.fault import Fault
from harvester.fetch.leases import holder_name
from harvester.run import importing, reextract
from harvester.run.bulk import Work, run_of, total
from harvester.run.bulkpool import Pool, Stopped
from harvester.run.crawl import crawl
from harvester.run.order import Order
from harvester.store import workers
from harvester.store.engine import Engine, open_database

AGAIN = 30.0
"""Seconds after which a source is tried again that another machine was crawling."""
_RETRY = 5.0
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Post:
    """How one worker works: `order` says database, archive, state, sources and settings of every crawl."""

    order: Order
    concurrency: int = 2
    late: float = workers.LATE
    """Seconds without a word after which others hold a worker to be gone."""
    stay: bool = True
    """Whether it waits for more when the queue is empty."""
    again: float = AGAIN


def serve(post: Post) -> int:
    """Work until SIGTERM or SIGINT, or until nothing waits where it is not to stay; the exit code.

    A signal ends crawls cleanly; what they leave stays due. While the database is away the worker waits for it.
    """
    setup_for(post.order.db)
    return asyncio.run(_Service(post).run())


def setup_for(db: str) -> bool:
    """The queue of the database stands; True where it had to be made. Raises Fault for SQLite."""
    plan.opened(db).dispose()
    return setup(db)


class _Service:
    def __init__(self, post: Post) -> None:
        self._post, self._halt = post, threading.Event()
        self._signal = 0
        self._name = holder_name()
        self._threads = ThreadPoolExecutor(post.concurrency, thread_name_prefix="job")
        self._taker: Taker | None = None

    async def run(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stop, number)
        engine = open_database(self._post.order.db)
        pulse = threading.Thread(target=_beat, args=(engine, self._post, self._name, self._halt), daemon=True)
        pulse.start()
        try:
            while not self._halt.is_set():
                if await self._take() and not self._post.stay:
                    break
                await asyncio.sleep(0 if self._halt.is_set() else _RETRY)
        finally:
            self._halt.set()
            self._threads.shutdown()
            await asyncio.to_thread(pulse.join, _RETRY)
            engine.dispose()
        return 128 + self._signal if self._signal else 0

    async def _take(self) -> bool:
        """True when the taker came to its end; False when the database was away."""
        post = self._post
        self._taker = Taker(
            post.order.db, self._do, name=self._name, concurrency=post.concurrency, late=post.late, wait=post.stay
        )
        try:
            await self._taker.take()
        except Fault as fault:
            logger.warning("%s; tried again in %g s", fault, _RETRY)
            return False
        return True

    def _stop(self, number: int) -> None:
        self._signal = number
        self._halt.set()
        if self._taker is not None:
            self._taker.stop()

    async def _do(self, kind: str, arguments: dict[str, Any]) -> Job | None:
        work = {plan.CRAWL: self._crawl, plan.IMPORT: self._file, plan.REEXTRACT: self._file}[kind]
        return await asyncio.get_running_loop().run_in_executor(self._threads, work, kind, arguments)

    def _crawl(self, kind: str, arguments: dict[str, Any]) -> Job | None:
        """The source crawled, if it is still due; to be tried again where another machine is at it."""
        source, budget = arguments["source"], arguments["budget"]
        order = replace(self._post.order, sources=(source,), due=True, budget=budget, processes=1)
        report = crawl(order, halt=self._halt)
        for line in [problem for one in report.sources for problem in one.problems]:
            logger.warning("%s: %s", source, line)
        if any(one.status == "held" for one in report.sources):
            return plan.crawl_job(source, arguments["lock"], budget, self._post.again)
        return None

    def _file(self, kind: str, arguments: dict[str, Any]) -> Job | None:
        """The file read in a process of its own; to be done again where we were stopped meanwhile."""
        work, name, order = self._work(kind, arguments), arguments["file"], self._post.order
        engine = open_database(order.db)
        try:
            with run_of(engine, work, {"paths": [name], "source": work.source}) as (run_id, done):
                done.extend(Pool(work, [name], run_id, 1, self._halt).tallies())
            for line in total(done).problems:
                logger.warning("%s", line)
        except Stopped:
            return Job(kind, f"{kind} {name}", f"{kind} {name}", arguments)
        finally:
            engine.dispose()
        return None

    def _work(self, kind: str, arguments: dict[str, Any]) -> Work:
        order, source = self._post.order, arguments["source"]
        same: dict[str, Any] = {"db": order.db, "archive": order.archive, "source": source, "spiders": order.spiders}
        if kind == plan.IMPORT:
            return importing.work_of(**same)
        since = arguments["since"] and date.fromisoformat(arguments["since"])
        return replace(reextract.work_of(**same, since=since), asked=arguments["asked"])


def _beat(engine: Engine, post: Post, name: str, halt: threading.Event) -> None:
    """Says that the worker is alive, and buries what others have left."""
    facts: dict[str, Any] = {"host": socket.gethostname(), "pid": os.getpid(), "version": __version__}
    while True:
        try:
            with engine.begin() as conn:
                workers.announce(conn, name, concurrency=post.concurrency, **facts)
                workers.bury(conn, post.late)
        except Exception as error:  # noqa: BLE001  # of any kind: the next beat tries again
            logger.warning("worker: not announced: %s", " ".join(str(error).split())[:200])
        if halt.wait(post.late / 9):
            break
    try:
        with engine.begin() as conn:
            workers.leave(conn, name)
    except Exception as error:  # noqa: BLE001  # it is told as late, and forgotten in a week
        logger.warning("worker: its end was not noted: %s", error)
