"""Single pages, asked one after another with a crawl's own manners: robots, guard, pace, archive, or replayed."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from harvester.discover.pages import ListPage
from harvester.fault import Fault
from harvester.fetch.archive import Archive
from harvester.fetch.replay import warc_files
from harvester.fetch.warc import responses
from harvester.run.worker import environment

PATIENCE = 300.0
"""Seconds in which one page must come, its robots.txt, retries and the wait between requests included."""


class Unanswered(Fault):
    """A page that cannot be had, where nothing can be said without it."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What came for one address: `url` is where redirects ended; `reason`, a key of REASONS, says why nothing came."""

    asked: str
    url: str
    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    fetched_at: datetime | None = None
    reason: str | None = None
    detail: str = ""

    @property
    def content_type(self) -> str | None:
        """What the answer says it is."""
        return self.headers.get("content-type")

    @property
    def is_page(self) -> bool:
        """Whether the site sent what was asked for."""
        return self.reason is None and 200 <= self.status < 300

    @property
    def trouble(self) -> str:
        """Why there is no page, in words; "" where there is one."""
        if self.reason:
            return f"{self.reason}: {self.detail}"
        return "" if self.is_page else f"http_error: status {self.status}"

    def as_list(self) -> ListPage:
        """The answer as a list page."""
        return ListPage(self.url, self.body, self.content_type, 1, self.url)


class Ask(Protocol):
    """Gives the answer to an address."""

    def __call__(self, url: str) -> Answer:
        """The answer; never raises for what a site does."""
        ...


@dataclass(frozen=True, slots=True)
class Manners:
    """How pages are asked for: where answers are kept, what answers instead of the network."""

    archive: Path
    replay: tuple[Path, ...] = ()
    host_map: dict[str, str] = field(default_factory=dict)
    """Hosts of the sample province: host → its loopback server."""

    @property
    def is_live(self) -> bool:
        """Whether what answers is the live site."""
        return not self.replay and not self.host_map

    def as_json(self) -> dict[str, Any]:
        """Plain values for the process that asks."""
        return {
            "archive": str(self.archive), "replay": [str(path) for path in self.replay], "host_map": self.host_map,
        }  # fmt: skip


class Asker:
    """A process that asks for one page at a time; use as a context manager, call with an address.

    Scrapy's reactor runs once in a process and ends it with what it began, so it has one of its own. Raises a Fault
    before anything is asked where the archive cannot be written or a WARC file cannot be read.
    """

    def __init__(self, manners: Manners) -> None:
        self.manners = manners
        Archive(manners.archive, 0)
        for path in warc_files(manners.replay):
            next(responses(path), None)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Asker:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "harvester.run.answering"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL if _quiet() else None,
            start_new_session=True, env=environment(),
        )  # fmt: skip
        self._tell(self.manners.as_json())
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        process = self._process
        if process is None:
            return
        with suppress(BrokenPipeError, OSError):
            process.stdin.close()  # type: ignore[union-attr]  # a pipe was asked for
        try:
            process.wait(timeout=30 if error is None else 2)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        process.stdout.close()  # type: ignore[union-attr]  # a pipe was asked for

    def __call__(self, url: str) -> Answer:
        """The answer to an address; raises `Unanswered` only when the asking process itself has ended."""
        self._tell({"url": url})
        line = self._process.stdout.readline() if self._process and self._process.stdout else b""
        if not line:
            raise Unanswered(f"{url}: the process that asks has ended; run again with HARVESTER_LOG=1 to see why")
        told = json.loads(line)
        moment = told.pop("fetched_at")
        told["body"] = base64.b64decode(told["body"])
        return Answer(**told, fetched_at=datetime.fromisoformat(moment) if moment else None)

    def _tell(self, plain: dict[str, Any]) -> None:
        with suppress(BrokenPipeError):  # it has ended: the next readline says so
            assert self._process is not None and self._process.stdin is not None, "use Asker as a context manager"
            self._process.stdin.write(json.dumps(plain).encode() + b"\n")
            self._process.stdin.flush()


def _quiet() -> bool:
    return not os.environ.get("HARVESTER_LOG")
