"""One crawling process as its parent sees it: started, heard, stopped, killed."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import harvester
from harvester.run.order import Order, SourceReport

_ROOT = Path(harvester.__file__).resolve().parent.parent


class Worker:
    """A process that crawls a group of sources; a session of its own, so that all it began can be killed with it."""

    def __init__(self, order: Order, run_id: int, chains: list[list[str]], locks: Sequence[int], log: Path) -> None:
        self.run_id, self.log = run_id, log
        self.sources = [name for chain in chains for name in chain]
        self.last: dict[str, SourceReport] = {}
        self.killed = False
        self._began = time.monotonic()
        self._asked_to_stop: float | None = None
        self._told: queue.SimpleQueue[SourceReport | None] = queue.SimpleQueue()
        self._silent = False
        with log.open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "harvester.run.child"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
                start_new_session=True, pass_fds=tuple(locks), env=environment(),
            )  # fmt: skip
        assert self._process.stdin is not None  # a pipe was asked for
        told = {"order": order.as_json(), "run_id": run_id, "chains": chains, "log": str(log.with_suffix(".jsonl"))}
        with suppress(BrokenPipeError):  # it died at once; its end is noticed like any other
            self._process.stdin.write(json.dumps(told).encode() + b"\n")
            self._process.stdin.flush()
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return time.monotonic() - self._began

    @property
    def stopping_for(self) -> float:
        """Seconds since it was first asked to stop; 0 when it was not."""
        return time.monotonic() - self._asked_to_stop if self._asked_to_stop is not None else 0.0

    @property
    def ended(self) -> bool:
        """Whether the process is over and all that it told has arrived."""
        return self._silent and self._process.poll() is not None

    @property
    def exit_code(self) -> str:
        """How it ended, in words."""
        code = self._process.returncode
        return f"signal {-code}" if code and code < 0 else f"exit code {code}"

    @property
    def last_words(self) -> str:
        """The last line of its log."""
        with suppress(OSError), self.log.open("rb") as file:
            file.seek(max(0, self.log.stat().st_size - 2000))
            lines = file.read().decode("utf-8", "replace").split("\n")
            return next((line.strip() for line in reversed(lines) if line.strip()), "")
        return ""

    def heard(self) -> Iterator[SourceReport]:
        """What it has told since the last call."""
        while not self._told.empty():
            report = self._told.get()
            if report is not None:
                self.last[report.source] = report
                yield report

    def stop(self) -> None:
        """Ask it to finish what is under way and end; only the first call does anything."""
        if self._asked_to_stop is None:
            self._asked_to_stop = time.monotonic()
            with suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it, and its readers, at once."""
        self.killed = self.killed or self._process.poll() is None
        self.bury()

    def bury(self) -> None:
        """End what it may have left behind: readers of a process that was killed from outside."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def _listen(self) -> None:
        assert self._process.stdout is not None  # a pipe was asked for
        for line in self._process.stdout:
            with suppress(ValueError, KeyError, TypeError):  # a line cut by the process's death
                self._told.put(SourceReport(**json.loads(line)["report"]))
        self._process.wait()
        self._silent = True


def lost_report(name: str, worker: Worker) -> SourceReport:
    """The account of a source whose process ended without one."""
    last = worker.last.get(name, SourceReport(name))
    last.status, last.finish_reason = "crashed", "killed" if worker.killed else "crashed"
    why = "did not stop in time and was killed" if worker.killed else f"ended with {worker.exit_code}"
    last.problems = [f"its process {why}; {worker.last_words or 'see its log'}"]
    return last


def environment() -> dict[str, str]:
    """Ours, and the folder that harvester is imported from: the command may have been started anywhere."""
    path = os.environ.get("PYTHONPATH")
    return os.environ | {"PYTHONPATH": f"{_ROOT}{os.pathsep}{path}" if path else str(_ROOT)}
