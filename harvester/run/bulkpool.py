"""Some processes that work on files, each on one at a time; a file whose process dies is given to a new one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress

from harvester.run.batch import Tally
from harvester.run.bulk import Work
from harvester.run.order import EXIT_TROUBLE
from harvester.run.worker import environment

TRIES = 2
"""Processes that may die of one file before it is given up."""


class Stopped(Exception):
    """The work was asked to stop; files under way are not done."""


class Pool:
    """So many processes, a thread of ours waiting for each."""

    def __init__(
        self, work: Work, names: Sequence[str], run_id: int, workers: int, halt: threading.Event | None = None
    ) -> None:
        self._halt = halt or threading.Event()
        self._work, self._run_id, self._workers = work, run_id, workers
        self._waiting = deque(names)
        self._done: list[Tally] = []
        self._news = threading.Condition()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._stopped = False

    def tallies(self) -> Iterator[Tally]:
        """What every file came to, as they end; whoever stops listening stops the processes. Raises Stopped."""
        left = len(self._waiting)
        for _ in range(self._workers):
            threading.Thread(target=self._look_after, daemon=True).start()
        try:
            while left:
                with self._news:
                    self._news.wait_for(lambda: bool(self._done), timeout=1.0)  # so that a signal is heard
                    some, self._done = self._done, []
                yield from some
                if self._halt.is_set() and left > len(some):
                    raise Stopped(f"{left - len(some)} files were not done")
                left -= len(some)
        finally:
            self._stopped = True
            for process in self._processes:
                _kill(process)

    def _look_after(self) -> None:
        process: subprocess.Popen[bytes] | None = None
        while not self._stopped:
            try:
                name = self._waiting.popleft()
            except IndexError:
                break
            tally = None
            for _ in range(TRIES):
                process = process or self._start()
                tally = _ask(process, name)
                if tally is not None or self._stopped:
                    break
                process = None
            with self._news:
                self._done.append(tally or self._lost(name))
                self._news.notify()
        if process is not None:
            _end(process)

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-m", "harvester.run.bulkchild"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True, env=environment(),
        )  # fmt: skip
        self._processes.append(process)
        assert process.stdin is not None  # a pipe was asked for
        readers = self._work.readers or max(1, (os.cpu_count() or 1) // self._workers)
        told = {"work": self._work.as_json() | {"readers": readers}, "run_id": self._run_id}
        with suppress(BrokenPipeError):  # it died at once: its silence tells
            process.stdin.write(json.dumps(told).encode() + b"\n")
            process.stdin.flush()
        return process

    def _lost(self, name: str) -> Tally:
        problem = f"{name}: {TRIES} processes died of it; the rest was done, and the same command tries it again"
        return Tally({}, {}, {}, EXIT_TROUBLE, self._run_id, [problem])


def _ask(process: subprocess.Popen[bytes], name: str) -> Tally | None:
    """What the file came to; None where the process died of it."""
    assert process.stdin is not None and process.stdout is not None  # pipes were asked for
    try:
        process.stdin.write(json.dumps(name).encode() + b"\n")
        process.stdin.flush()
        return Tally(**json.loads(process.stdout.readline()))
    except (BrokenPipeError, ValueError):  # no line, or a line cut by its death
        _kill(process)
        process.wait()
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None  # a pipe was asked for
    with suppress(BrokenPipeError):
        process.stdin.write(b"null\n")
        process.stdin.flush()
    process.wait()


def _kill(process: subprocess.Popen[bytes]) -> None:
    """The process and what it began; nothing where it has been waited for."""
    if process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
