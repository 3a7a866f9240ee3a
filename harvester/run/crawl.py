"""The main job: crawl sources in processes of their own, so that a hang or a crash hurts one; account for all of it."""

from __future__ import annotations

import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from harvester import __version__
from harvester.fetch.archive import Archive
from harvester.fetch.replay import warc_files
from harvester.fetch.warc import responses
from harvester.run import logs
from harvester.run.alerts import Alarm
from harvester.run.crawling import spider_of
from harvester.run.dealing import chains, groups
from harvester.run.locks import PATIENCE, SourceLock, state_folder
from harvester.run.order import EXIT_TROUBLE, Order, Report, SourceReport, exit_code_of
from harvester.run.watch import look_over
from harvester.run.worker import Worker
from harvester.store import runs
from harvester.store.engine import Engine, open_database

Watch = Callable[[SourceReport], None]
GRACE = 60.0
"""Seconds from the request to stop until a process is killed: longer than any download may take."""
_POLL = 0.05


def crawl(order: Order, watch: Watch | None = None) -> Report:
    """Crawl what is ordered; the report says what became of every source and with which exit code to end.

    `watch` is told of a source's account about once a second and at its end. Raises a Fault for what can be mended
    before anything is fetched: an unknown source, an unreadable database, an unwritable archive, no WARC file.
    """
    spiders = {name: spider_of(order, name) for name in dict.fromkeys(order.sources)}
    Archive(order.archive, 0)
    for path in warc_files(order.replay):
        next(responses(path), None)
    folder = order.state or state_folder()
    alarm = Alarm.for_order(order)
    engine = open_database(order.db)
    try:
        with ExitStack() as stack:
            locks = {name: stack.enter_context(SourceLock(name, order.db, folder / "locks")) for name in spiders}
            until = time.monotonic() + PATIENCE
            free = [name for name, lock in locks.items() if lock.take(until)]
            held = [SourceReport(name, "held", "held") for name in spiders if name not in free]
            if not free:
                return Report(None, held, exit_code_of(held, None))
            with alarm.around():
                report = _Run(order, engine, {name: spiders[name] for name in free}, locks, folder, watch).go(held)
                alarm.tell(engine, report)
            return report
    finally:
        engine.dispose()


class _Run:
    """One run of this process: its rows, its workers, its end."""

    def __init__(
        self, order: Order, engine: Engine, spiders: dict[str, Any], locks: dict[str, SourceLock], folder: Path,
        watch: Watch | None,
    ) -> None:  # fmt: skip
        self._order, self._engine, self._spiders, self._locks = order, engine, spiders, locks
        self._folder, self._watch = folder, watch or (lambda report: None)
        self._ended: dict[str, SourceReport] = {}
        self._crashed: list[int] = []
        self._signal: int | None = None
        self._workers: list[Worker] = []

    def go(self, held: list[SourceReport]) -> Report:
        run_id = self._open()
        kept = logs.make_folder(self._folder, run_id)
        waiting = deque(groups(chains(self._spiders), self._order.group))
        with self._signals_noted():
            while waiting or self._workers:
                while waiting and len(self._workers) < self._order.processes and self._signal is None:
                    self._workers.append(self._start(run_id, waiting.popleft(), kept))
                if self._signal is not None:
                    waiting.clear()
                self._look_after()
                time.sleep(_POLL)
        return self._close(run_id, held, kept)

    def _open(self) -> int:
        """The run's rows, made before anything is asked; rows that a killed run left open are marked."""
        with self._engine.begin() as conn:
            self._crashed = runs.mark_crashed(conn)
            asked = self._order.as_json() | {"db": None, "state": None}  # an address may carry a password
            run_id = runs.open_run(conn, self._order.command, version=__version__, arguments=asked)
            for name, spider in self._spiders.items():
                facts = {"publisher": spider.publisher, "province": spider.province, "kind": spider.kind}
                runs.open_run_source(conn, run_id, name, **facts)
        return run_id

    def _start(self, run_id: int, group: list[list[str]], folder: Path) -> Worker:
        locks = [self._locks[name].file for chain in group for name in chain]
        return Worker(self._order, run_id, group, locks, folder / f"{group[0][0]}.log")

    def _look_after(self) -> None:
        """Hear what the workers tell; stop those over their time; account for those that have ended."""
        for worker in list(self._workers):
            if worker.seconds > _wall(self._order) or self._signal is not None:
                worker.stop()
            if worker.stopping_for > GRACE:
                worker.kill()
            over = worker.ended
            for report in worker.heard():
                if report.status != "running":
                    self._end(worker.run_id, report)
                self._watch(report)
            if over:
                self._workers.remove(worker)
                worker.bury()
                for name in worker.sources:
                    if name not in self._ended:
                        self._end(worker.run_id, lost_report(name, worker))

    def _end(self, run_id: int, report: SourceReport) -> None:
        self._ended[report.source] = report
        with self._engine.begin() as conn:
            runs.close_run_source(
                conn, run_id, report.source,
                status=report.status, finish_reason=report.finish_reason, counts=report.counts, reasons=report.reasons,
                list_failures=report.list_failures, error=report.problems[0] if report.problems else None,
            )  # fmt: skip

    def _close(self, run_id: int, held: list[SourceReport], folder: Path) -> Report:
        for name in self._spiders.keys() - self._ended.keys():
            self._end(run_id, SourceReport(name, "interrupted", "signal", ["the run was stopped before its turn"]))
        ended = [self._ended[name] for name in self._spiders]
        news, unjudged = look_over(self._engine, self._order, run_id, self._spiders, ended, folder)
        code = exit_code_of([*ended, *held], self._signal)
        code = EXIT_TROUBLE if unjudged and not code else code
        status = "interrupted" if self._signal else "failed" if code else "finished"
        error = next((f"{report.source}: {report.problems[0]}" for report in ended if report.problems), None)
        with self._engine.begin() as conn:
            runs.close_run(
                conn, run_id, status=status, finish_reason=_reason(ended, self._signal), exit_code=code, error=error
            )
        return Report(run_id, [*ended, *held], code, self._signal, folder, news, self._crashed, unjudged)

    @contextmanager
    def _signals_noted(self) -> Iterator[None]:
        """SIGTERM and SIGINT stop the run cleanly; a second one kills the workers."""

        def note(number: int, _: object) -> None:
            if self._signal is not None:
                for worker in self._workers:
                    worker.kill()
            self._signal = number

        # only the main thread may hear signals; who runs us in another thread stops us in a way of its own
        heard = (signal.SIGTERM, signal.SIGINT) if threading.current_thread() is threading.main_thread() else ()
        before = {number: signal.signal(number, note) for number in heard}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            for worker in self._workers:
                worker.kill()


def lost_report(name: str, worker: Worker) -> SourceReport:
    """The account of a source whose process ended without one."""
    last = worker.last.get(name, SourceReport(name))
    last.status, last.finish_reason = "crashed", "killed" if worker.killed else "crashed"
    why = "did not stop in time and was killed" if worker.killed else f"ended with {worker.exit_code}"
    last.problems = [f"its process {why}; {worker.last_words or 'see its log'}"]
    return last


def _wall(order: Order) -> float:
    if order.wall is not None:
        return order.wall
    return order.budget + 1800 if order.budget is not None else 3 * 3600


def _reason(ended: list[SourceReport], stopped_by: int | None) -> str:
    if stopped_by is not None:
        return "signal"
    return "budget" if any(report.finish_reason == "budget" for report in ended) else "finished"
