"""One run as the process sees it that ordered it: its rows, its crawling processes, its end."""

from __future__ import annotations

import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from harvester import __version__
from harvester.run import logs
from harvester.run.dealing import chains, groups
from harvester.run.locks import SourceLock
from harvester.run.order import EXIT_TROUBLE, Order, Report, SourceReport, exit_code_of, waiting_report
from harvester.run.watch import look_over
from harvester.run.worker import Worker, lost_report
from harvester.store import runs
from harvester.store.engine import Connection, Engine
from harvester.store.patience import note
from harvester.store.plan import put_off

Watch = Callable[[SourceReport], None]
GRACE = 60.0
"""Seconds from the request to stop until a process is killed: longer than any download may take."""
_POLL = 0.05


class Run:
    """One run of this process: its rows, its workers, its end."""

    def __init__(
        self, order: Order, engine: Engine, spiders: dict[str, Any], locks: dict[str, SourceLock], folder: Path,
        watch: Watch | None, halt: threading.Event | None = None,
    ) -> None:  # fmt: skip
        self._order, self._engine, self._spiders, self._locks = order, engine, spiders, locks
        self._folder, self._watch = folder, watch or (lambda report: None)
        self._ended: dict[str, SourceReport] = {}
        self._crashed: list[int] = []
        self._signal: int | None = None
        self._halt = halt or threading.Event()
        self._workers: list[Worker] = []
        self._end = time.monotonic() + order.budget if order.budget is not None else None

    def go(self, held: list[SourceReport]) -> Report:
        run_id = self._open()
        kept = logs.make_folder(self._folder, run_id)
        waiting = deque(groups(chains(self._spiders), self._order.group_due if self._order.due else self._order.group))
        with logs.run_log(kept), self._signals_noted():
            logs.tell("run_began", f"{len(self._spiders)} sources", run=run_id, sources=[*self._spiders])
            while waiting or self._workers:
                while waiting and len(self._workers) < self._order.processes and self._may_start:
                    self._workers.append(self._start(run_id, waiting.popleft(), kept))
                if self._halt.is_set():
                    self._signal = self._signal or signal.SIGTERM
                if self._signal is not None or self._seconds_left == 0:
                    waiting.clear()
                self._look_after()
                time.sleep(_POLL)
            return self._close(run_id, held, kept)

    def _open(self) -> int:
        """The run's rows, made before anything is asked; rows that a killed run left open are marked."""
        with self._engine.begin() as conn:
            self._crashed = runs.mark_crashed(conn)
            asked = self._order.as_json() | {"db": None, "state": None}  # an address may carry a password
            return runs.open_run(conn, self._order.command, version=__version__, arguments=asked)

    @property
    def _seconds_left(self) -> float | None:
        return max(0.0, self._end - time.monotonic()) if self._end is not None else None

    @property
    def _may_start(self) -> bool:
        return self._signal is None and self._seconds_left != 0

    def _start(self, run_id: int, group: list[list[str]], folder: Path) -> Worker:
        """A process for these sources, with what is left of the run's budget; their rows are open before it asks."""
        names = [name for chain in group for name in chain]
        with self._engine.begin() as conn:
            for name in names:
                spider = self._spiders[name]
                facts = {"publisher": spider.publisher, "province": spider.province, "kind": spider.kind}
                runs.open_run_source(conn, run_id, name, **facts)
        order = replace(self._order, budget=self._seconds_left)
        return Worker(order, run_id, group, [self._locks[name].file for name in names], folder / f"{group[0][0]}.log")

    def _look_after(self) -> None:
        """Hear what the workers tell; stop those over their time; account for those that have ended."""
        for worker in list(self._workers):
            if worker.seconds > self._order.seconds_of_a_process or self._signal is not None:
                worker.stop()
            if worker.stopping_for > GRACE:
                worker.kill()
            over = worker.ended
            for report in worker.heard():
                if report.status != "running":
                    self._account(worker.run_id, report)
                self._watch(report)
            if over:
                self._workers.remove(worker)
                worker.bury()
                for name in worker.sources:
                    if name not in self._ended:
                        self._account(worker.run_id, lost_report(name, worker))

    def _account(self, run_id: int, report: SourceReport) -> None:
        """The source's share is closed; one whose turn did not come has no share, and keeps its place in the plan."""
        self._ended[report.source] = report
        logs.tell_source(report)
        note(self._engine, partial(_close_share, run_id=run_id, report=report, replayed=bool(self._order.replay)))

    def _close(self, run_id: int, held: list[SourceReport], folder: Path) -> Report:
        for name in self._spiders.keys() - self._ended.keys():
            self._account(run_id, waiting_report(name, "signal" if self._signal else "budget"))
        held += [report for report in self._ended.values() if report.status == "held"]  # by another machine
        ended = [self._ended[name] for name in self._spiders if self._ended[name].status != "held"]
        news, unjudged = look_over(self._engine, self._order, run_id, self._spiders, ended, folder)
        code = exit_code_of([*ended, *held], self._signal)
        code = EXIT_TROUBLE if unjudged and not code else code
        status = "interrupted" if self._signal else "failed" if code else "finished"
        error = next((f"{report.source}: {report.problems[0]}" for report in ended if report.problems), None)
        told: dict[str, Any] = {
            "status": status,
            "finish_reason": _reason(ended, self._signal),
            "exit_code": code,
            "error": error,
        }
        note(self._engine, partial(runs.close_run, run_id=run_id, **told))
        logs.tell("run_ended", f"run {run_id} ended with {code}", run=run_id, status=status, exit_code=code)
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


def _close_share(conn: Connection, run_id: int, report: SourceReport, *, replayed: bool) -> None:
    if report.status in ("waiting", "held"):
        runs.drop_run_source(conn, run_id, report.source)
        return
    runs.close_run_source(
        conn, run_id, report.source,
        status=report.status, finish_reason=report.finish_reason, counts=report.counts, reasons=report.reasons,
        list_failures=report.list_failures, error=report.problems[0] if report.problems else None,
    )  # fmt: skip
    if report.status in ("failed", "crashed") and not replayed:
        put_off(conn, report.source)


def _reason(ended: list[SourceReport], stopped_by: int | None) -> str:
    if stopped_by is not None:
        return "signal"
    return "budget" if any(report.finish_reason == "budget" for report in ended) else "finished"
