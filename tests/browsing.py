"""What the browser's tests share: the system's Chromium, headless, and a reading room served on loopback for it."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn

from harvester.research import Corpus
from harvester.web.app import build_app
from harvester.web.room import Room

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"]  # fmt: skip
"""Chromium as root in a container, asking nobody for anything."""
STARTING = 20.0


def chromium() -> str | None:
    """Where the system's Chromium lies; None where there is none."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if (found := shutil.which(name))), None)


@contextmanager
def served(database: str, archive: Path = Path("none"), **room: Any) -> Iterator[str]:
    """The address of a reading room over this database, served by a thread until the end of the block."""
    with Corpus(database) as corpus:
        app = build_app(Room(corpus, archive, **room))
        config = uvicorn.Config(app, port=0, log_level="critical", access_log=False, lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        end = time.monotonic() + STARTING
        while not server.started:
            assert thread.is_alive() and time.monotonic() < end, "the reading room did not start"
            time.sleep(0.02)
        try:
            yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(STARTING)


class Watched:
    """What pages did beside being shown: hosts that they asked, and what the console said."""

    def __init__(self) -> None:
        self.hosts: set[str] = set()
        self.said: list[str] = []

    def watch(self, page: Any) -> None:
        """Listen to this page from now on."""
        page.on("request", lambda request: self.hosts.add(request.url.split("/")[2]))
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
