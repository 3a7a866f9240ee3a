"""Server time of every page and call of the reading room over 100,000 articles, and readers while a crawl writes.

    python bench/web.py [sqlite:///ballast.db] [--articles 100000] [--rounds 20]

Prints the median and 95th percentile of each page in milliseconds of wall clock and CPU, made anew each time by a room
that is warm as `harvester serve` makes it; "again" is the median where the page is still kept. Up to 20 rounds the 95th
percentile is the slowest. Then for 50 readers at once beside a writer: requests, errors, the slowest.
`tests/test_web_load.py` holds the same over fewer articles.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import ballast
from crowded import crowd
from starlette.testclient import TestClient

from harvester.research import Corpus
from harvester.store.engine import open_database
from harvester.web.app import build_app
from harvester.web.room import Room
from harvester.web.shelf import Shelf
from harvester.web.warm import warm

RARE, COMMON = "1112", "鳘纙"
"""Words of the ballast: one stands in one article of a hundred, the other in three of four."""
PAGES = (
    "/", f"/?q={RARE}", f"/?q={COMMON}", f"/?q={RARE}+OR+{COMMON}&sort=relevance", f"/?q={COMMON}&lang=zh&since=2020",
    "/?province=CN-HN", "/?lang=en", "/?q=date:2020-05", "/?once=1",
    "/guide", "/article/KEY", "/article/KEY/versions", "/timeline", f"/timeline?q={RARE}", "/timeline?by=language",
    "/words", f"/words?q={RARE}", f"/words?q={RARE}&keyness=1", f"/collocates?q={RARE}", f"/concordance?q={RARE}",
    f"/concordance?q={RARE}&sort=left", "/map", f"/map?q={RARE}", "/sources", "/coverage", "/about", "/api",
    f"/api/v1/search?q={RARE}", "/api/v1/articles/KEY", f"/api/v1/timeline?q={RARE}", f"/api/v1/kwic?q={RARE}",
    "/api/v1/sample", "/api/v1/sources", "/api/v1/edits", "/api/v1/withdrawals", "/api/v1/translations",
    "/feed.atom", f"/feed.atom?q={RARE}",
)  # fmt: skip


def main() -> None:
    """Fill, measure, print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("db", nargs="?", help="filled where it holds too few; unsaid: SQLite, gone afterwards")
    asked.add_argument("--articles", type=int, default=100_000)
    asked.add_argument("--rounds", type=int, default=20)
    asked.add_argument("--readers", type=int, default=50)
    asked.add_argument("--seconds", type=float, default=20)
    asked.add_argument("--only", default="")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="harvester-bench-") as folder:
        options.db = options.db or f"sqlite:///{folder}/room.db"
        _run(options)


def _run(options: argparse.Namespace) -> None:
    engine = open_database(options.db)
    with engine.connect() as conn:
        held = conn.exec_driver_sql("SELECT count(*) FROM article").scalar_one()
    if held < options.articles:
        ballast.fill(engine, options.articles)
    with engine.connect() as conn:
        key = conn.exec_driver_sql("SELECT key FROM article ORDER BY id DESC LIMIT 1").scalar_one()
    pages = [path.replace("KEY", key) for path in PAGES if options.only in path]
    with Corpus(options.db) as corpus:
        room = Room(corpus, shelf=Shelf(0))
        warm(room)
        clients = [TestClient(build_app(one), base_url="http://127.0.0.1:8000") for one in (room, Room(corpus))]
        heads = ("median", "p95", "cpu p95", "again")
        print(f"load average {os.getloadavg()[0]:.1f}\n{'page':50} {' '.join(f'{head:>8}' for head in heads)}  ms")
        for path in pages:
            _measure(clients[0], clients[1], path, options.rounds)
        print(f"load average {os.getloadavg()[0]:.1f}")
    if options.readers:
        told = crowd(
            options.db, engine, [path for path in pages if "words" not in path], options.readers, options.seconds
        )
        print(told)
    engine.dispose()


def _measure(anew: TestClient, keeps: TestClient, path: str, rounds: int) -> None:
    walls, cpus = _times(anew, path, rounds)
    again, _ = _times(keeps, path, 5)
    figures = (statistics.median(walls), _p95(walls), _p95(cpus), statistics.median(again))
    print(f"{path:50} {' '.join(f'{figure:8.0f}' for figure in figures)}", flush=True)


def _times(client: TestClient, path: str, rounds: int) -> tuple[list[float], list[float]]:
    walls, cpus = [], []
    for _ in range(rounds):
        wall, cpu = time.perf_counter(), time.process_time()
        answer = client.get(path)
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.process_time() - cpu) * 1000)
        assert answer.status_code == 200, (path, answer.status_code)
    return walls, cpus


def _p95(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


if __name__ == "__main__":
    main()
