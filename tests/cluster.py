"""Workers with addresses of their own, one database, one province: started, killed, cut off, and looked over."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import sqlalchemy
from killing import below
from sqlalchemy import text

from harvester.run.order import Order
from harvester.sample.scale import declare
from harvester.sample.server import SampleServer, Visit
from harvester.sample.truth import Truth
from harvester.store.engine import open_database

DRIVER = Path(__file__).with_name("worker_driver.py")


@dataclass
class Cluster:
    """One province on one server, one database, and workers that stand at 127.0.0.11, .12, …"""

    folder: Path
    server: SampleServer
    db: str
    delay: float = 0.3
    lease: float = 6.0
    late: float = 6.0
    concurrency: int = 2
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.spiders = str(declare(self.server.province, self.folder / "spiders"))

    def order(self, number: int, db: str | None = None) -> Order:
        """What worker `number` crawls with: archive and state of its own, as on a machine of its own."""
        settings = {
            "DOWNLOAD_DELAY": self.delay, "DOWNLOAD_DELAY_JITTER": 0.0, "AUTOTHROTTLE_ENABLED": False,
            "HARVESTER_CRAWL_DELAY_CAP": 0.0, "RETRY_TIMES": 0, "DOWNLOAD_TIMEOUT": 20,
            "DOWNLOAD_BIND_ADDRESS": address(number),
        }  # fmt: skip
        place = self.folder / f"machine{number}"
        return Order(
            (), db or self.db, place / "archive", state=place / "state", host_map=self.server.host_map,
            spiders=self.spiders, readers=1, settings=settings, lease=self.lease,
        )  # fmt: skip

    def start(self, number: int, db: str | None = None, **more: Any) -> subprocess.Popen[bytes]:
        """A worker; its words go into the folder."""
        with (self.folder / f"worker{number}.log").open("ab") as log:
            process = subprocess.Popen([sys.executable, str(DRIVER)], stdin=subprocess.PIPE, stderr=log, stdout=log)
        post = {"order": self.order(number, db).as_json(), "concurrency": self.concurrency, "late": self.late}
        assert process.stdin
        process.stdin.write(json.dumps(post | {"again": 2.0} | more).encode() + b"\n")
        process.stdin.flush()
        self.workers.append(process)
        return process

    def end(self) -> None:
        """Every worker is asked to end, and made to."""
        for process in self.workers:
            process.send_signal(signal.SIGCONT)
            process.terminate()
        for process in self.workers:
            with suppress(subprocess.TimeoutExpired):
                process.wait(30)
            kill(process)

    def clients(self, since: int = 0) -> set[str]:
        """Addresses of the workers that have asked for something after so many visits."""
        return {visit.client for visit in self.server.visits[since:]}

    def held(self) -> int:
        """How many articles the database holds."""
        return int(self.ask("SELECT count(*) FROM article")[0][0])

    def ask(self, query: str) -> list[Any]:
        engine = open_database(self.db)
        try:
            with engine.connect() as conn:
                return list(conn.execute(text(query)))
        finally:
            engine.dispose()

    def wrong(self) -> list[str]:
        """What must not be when all is done, in words; empty when all is well."""
        published = set(Truth(self.server.province).articles)
        rows = self.ask("SELECT url, revisions FROM article")
        found = Counter(row.url for row in rows)
        told = [f"{url} is not held" for url in sorted(published - found.keys())]
        told += [f"{url} is held {count} times" for url, count in found.items() if count > 1]
        told += [f"{row.url} has {row.revisions} versions" for row in rows if row.revisions != 1]
        return told + list(too_close(self.server.visits, self.delay))


def too_close(visits: list[Visit], delay: float) -> Iterator[str]:
    """Where two workers asked a host at a time, or the pause of a host was not kept, in words."""
    by_host: dict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        by_host[visit.host].append(visit)
    for host, asked in by_host.items():
        asked.sort(key=lambda visit: visit.at)
        for one, other in pairwise(asked):
            if one.client != other.client and other.at - one.at < delay:
                yield f"{host}: {one.client} and {other.client} within {other.at - one.at:.2f} s"
        gaps = sorted(other.at - one.at for one, other in pairwise(asked))
        # a busy machine may note a visit late and the next in time; what is sent too soon is too soon throughout
        if gaps and gaps[len(gaps) // 4] < delay * 0.8:
            yield f"{host}: a quarter of the pauses are under {gaps[len(gaps) // 4]:.2f} s"


def address(number: int) -> str:
    """The loopback address of a worker."""
    return f"127.0.0.{10 + number}"


def kill(process: subprocess.Popen[bytes]) -> None:
    """The worker and all that it has begun, at once and without a word: a machine that loses its power."""
    for number in [process.pid, *below(process.pid)]:
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    process.wait()


def all_of(process: subprocess.Popen[bytes], number: int) -> None:
    """The signal to the worker and to all that it has begun: SIGSTOP is a machine that sleeps."""
    for one in [*below(process.pid), process.pid]:
        with suppress(ProcessLookupError):
            os.kill(one, number)


class Relay:
    """A cable to the database that can be cut: bytes wait until it is joined again, and no end is told."""

    def __init__(self, db: str) -> None:
        url = sqlalchemy.make_url(db)
        self._there = str(url.query.get("host") or url.host)
        self._port = int(url.port or 5432)
        self._joined = threading.Event()
        self._joined.set()
        self._over = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        kept = {name: value for name, value in url.query.items() if name != "host"}
        self.db = url.set(host="127.0.0.1", port=port, query=kept).render_as_string(hide_password=False)

    @contextmanager
    def running(self) -> Iterator[Relay]:
        threading.Thread(target=self._accept, daemon=True).start()
        try:
            yield self
        finally:
            self._over = True
            self._joined.set()
            self._listener.close()

    def cut(self) -> None:
        self._joined.clear()

    def join(self) -> None:
        self._joined.set()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._listener.accept()
                try:
                    theirs = self._connect()
                except OSError:  # the server is being restarted
                    ours.close()
                    continue
                threading.Thread(target=self._pass, args=(ours, theirs), daemon=True).start()

    def _connect(self) -> socket.socket:
        if not self._there.startswith("/"):
            return socket.create_connection((self._there, self._port))
        there = socket.socket(socket.AF_UNIX)
        there.connect(f"{self._there}/.s.PGSQL.{self._port}")
        return there

    def _pass(self, ours: socket.socket, theirs: socket.socket) -> None:
        with suppress(OSError), ours, theirs:
            while not self._over:
                ready, _, _ = select.select([ours, theirs], [], [], 0.2)
                if not self._joined.is_set():
                    self._joined.wait(0.2)
                    continue
                for one in ready:
                    data = one.recv(65536)
                    if not data:
                        return
                    (theirs if one is ours else ours).sendall(data)
