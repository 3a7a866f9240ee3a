"""The sample province behind a server that can be slow, silent, or wrong, and crawls of it for the tests of runs."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hostile import Asked, Hostile, Reply

from harvester.run.order import Order
from harvester.sample.province import linyuan
from harvester.settings import AT_FULL_SPEED

DRIVER = Path(__file__).resolve().parent / "run_driver.py"
SPIDERS = "harvester.sample.spiders"


@dataclass
class Troubled(Hostile):
    """Answers as the province does, after `delay` seconds, unless `pages` says otherwise."""

    delay: float = 0.0
    province: Any = field(default_factory=linyuan)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.default = self._as_the_province

    @property
    def host_map(self) -> dict[str, str]:
        return dict.fromkeys(self.province.by_host, self.address)

    def articles_asked(self) -> list[str]:
        return [a.host + a.path for a in self.asked if "/t20" in a.path or "content_" in a.path or "/read/2" in a.path]

    def _as_the_province(self, asked: Asked) -> bytes:
        time.sleep(self.delay)
        answer = self.province.answer(asked.host, asked.path)
        told = {"Content-Type": answer.content_type, "Content-Length": str(len(answer.body)), **dict(answer.headers)}
        lines = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        return f"HTTP/1.1 {answer.status} X\r\n{lines}Connection: close\r\n\r\n".encode() + answer.body


def order(folder: Path, server: Hostile, *sources: str, **more: Any) -> Order:
    """An order for sources of the province, all in one temporary folder, at full speed."""
    told: dict[str, Any] = {
        "db": f"sqlite:///{folder}/articles.db", "archive": folder / "archive", "state": folder / "state",
        "host_map": getattr(server, "host_map", {}), "spiders": SPIDERS, "readers": 1,
    }  # fmt: skip
    told["settings"] = AT_FULL_SPEED | {"DOWNLOAD_TIMEOUT": 10, "RETRY_TIMES": 0} | more.pop("settings", {})
    return Order(sources, **told | more)


def start(asked: Order) -> subprocess.Popen[bytes]:
    """The crawl in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, str(DRIVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin
    process.stdin.write(json.dumps(asked.as_json()).encode() + b"\n")
    process.stdin.flush()
    return process


def wait_until(true: Callable[[], Any], seconds: float = 30.0) -> None:
    """Returns as soon as it holds; fails the test when it does not come to hold."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def rows(asked: Order, query: str) -> list[tuple[Any, ...]]:
    """What the database says."""
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"))) as db:
        return db.execute(query).fetchall()


__all__ = ["Reply", "Troubled", "order", "rows", "start", "wait_until"]
