"""Servers on loopback that misbehave in every way a crawl must survive, and a crawl of a few addresses against them."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import brotli

ROOT = Path(__file__).resolve().parent.parent
PAGE = b"<html><head><title>A page</title></head><body><p>Plain words of a plain page.</p></body></html>"
Reply = bytes | Callable[["Asked"], bytes | None]


@dataclass
class Asked:
    """One request as the server saw it."""

    host: str
    path: str
    connection: socket.socket
    count: int
    when: float
    headers: dict[str, str]


def reply(body: bytes = PAGE, status: str = "200 OK", kind: str = "text/html", **headers: str) -> bytes:
    told = {"Content-Type": kind, "Content-Length": str(len(body)), "Connection": "close"}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def redirect(to: str) -> bytes:
    return reply(b"", "302 Found", Location=to)


def drip(asked: Asked) -> None:
    """One byte now and then, for ever."""
    asked.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
    for _ in range(600):
        asked.connection.sendall(b"a")
        time.sleep(0.1)


def endless(asked: Asked) -> None:
    asked.connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
    for _ in range(100_000):
        asked.connection.sendall(b"<p>more</p>" * 6000)


def silence(_: Asked) -> None:
    time.sleep(60)


def giant_header(asked: Asked) -> None:
    asked.connection.sendall(b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 2_000_000 + b"\r\nContent-Length: 2\r\n\r\nok")


BOMB = gzip.compress(b"\0" * 60_000_000)
BOMBS: dict[str, Reply] = {
    "/gzip": reply(BOMB, Content_Encoding="gzip"),
    "/brotli": reply(brotli.compress(b"\0" * 60_000_000), Content_Encoding="br"),
    "/double": reply(gzip.compress(BOMB), Content_Encoding="gzip, gzip"),
}


@dataclass
class Hostile:
    """Serves what `pages` says for (host and path), or for the path on any host; keeps a list of who asked what."""

    pages: dict[str, Reply] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    default: Reply = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    place: tuple[str, int] = ("127.0.0.1", 0)
    accepted: int = 0
    """Connections, whether anything was asked over them or not."""

    def __post_init__(self) -> None:
        self._listener = socket.create_server(self.place, backlog=64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def times(self, url: str) -> list[float]:
        parts = urlsplit(url)
        return [a.when for a in self.asked if (a.host, a.path) == (parts.netloc, parts.path)]

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        try:
            with connection:
                asked = self._listen(connection)
                found = self.pages.get(asked.host + asked.path, self.pages.get(asked.path, self.default))
                data = found(asked) if callable(found) else found
                if data:
                    connection.sendall(data)
        except OSError:
            pass  # the crawler hung up, as it should

    def _listen(self, connection: socket.socket) -> Asked:
        data = b""
        while b"\r\n\r\n" not in data:
            block = connection.recv(65536)
            if not block:
                raise OSError("nothing was asked")
            data += block
        first, *rest = data.decode("latin-1").split("\r\n")
        headers = dict(line.split(": ", 1) for line in rest if ": " in line)
        target = urlsplit(first.split(" ")[1])
        host = target.netloc or headers.get("Host", "")
        path = target.path or "/"
        asked = Asked(
            host,
            path,
            connection,
            1 + sum((a.host, a.path) == (host, path) for a in self.asked),
            time.monotonic(),
            headers,
        )
        self.asked.append(asked)
        return asked


@dataclass
class Crawled:
    """What became of each address: `ok`, a status or the reason; and the crawl's own words."""

    outcome: dict[str, str]
    detail: dict[str, str]
    bodies: dict[str, str]
    archived: list[str]
    stats: dict[str, Any]
    seconds: float
    log: str


def crawl(urls: list[str], folder: Path, *, limit: float = 60.0, **changes: Any) -> Crawled:
    """Those addresses asked by a real Scrapy in a process of its own, with the project's settings and these changes."""
    order = {"urls": urls, "folder": str(folder), "changes": changes}
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "hostile_child.py")],
        input=json.dumps(order), capture_output=True, text=True, timeout=limit, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    return Crawled(**json.loads(done.stdout.splitlines()[-1]), seconds=time.monotonic() - began, log=done.stderr)
