"""Many readers at once while a crawl writes: what bench and test share."""

from __future__ import annotations

import http.client
import threading
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from urllib.parse import quote, urlsplit

from browsing import served
from reading_room import english

from harvester.article import Block
from harvester.store.engine import Engine
from harvester.store.write import save_article


@dataclass(slots=True)
class Told:
    """What the readers met: answers by status, what broke, the seconds each took; how many articles were written."""

    statuses: Counter[int] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    written: int = 0

    def __str__(self) -> str:
        slowest = max(self.seconds, default=0)
        return (f"{len(self.seconds)} answers {dict(self.statuses)}, {len(self.broken)} broken {self.broken[:3]}, "
                f"slowest {slowest:.1f} s, {self.written} articles written meanwhile")  # fmt: skip


def crowd(database: str, engine: Engine, paths: list[str], readers: int, seconds: float) -> Told:
    """So many readers ask a served room for these pages in turn for so long, while one writer stores articles."""
    told, end = Told(), time.monotonic() + seconds
    with served(database) as address:
        host = urlsplit(address).netloc
        threads = [threading.Thread(target=_read, args=(host, paths, at, end, told)) for at in range(readers)]
        threads.append(threading.Thread(target=_write, args=(engine, end, told)))
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    return told


def _read(host: str, paths: list[str], at: int, end: float, told: Told) -> None:
    conn = http.client.HTTPConnection(host, timeout=60)
    while time.monotonic() < end:
        path = paths[at % len(paths)]
        at += 7
        began = time.monotonic()
        try:
            conn.request("GET", quote(path, safe="/?&=:+%"))
            answer = conn.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException) as error:
            told.broken.append(f"{path}: {error!r}")
            conn.close()
            continue
        told.seconds.append(time.monotonic() - began)
        told.statuses[answer.status] += 1
        if answer.status != 200:
            told.broken.append(f"{path}: {answer.status}")
    conn.close()


def _write(engine: Engine, end: float, told: Told) -> None:
    while time.monotonic() < end:
        with engine.begin() as conn:
            for _ in range(5):
                told.written += 1
                text = f"Ferry {told.written} of the crowd carried {told.written * 7} people over the bay before noon."
                one = replace(
                    english(), url=f"https://www.linyuan.example/crowd/{time.time_ns()}.html", text=text,
                    title=f"Ferry {told.written}", published_on=date(2024, 6, 30) - timedelta(days=told.written),
                    blocks=[Block("paragraph", text, "en")],
                )  # fmt: skip
                save_article(conn, one)
