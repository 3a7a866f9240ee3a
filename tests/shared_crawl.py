"""One crawl of the whole sample province for all workers of a test session: the first that needs it makes it."""

from __future__ import annotations

import fcntl
import pickle
from dataclasses import dataclass
from pathlib import Path

import pytest

from harvester.article import Article
from harvester.sample.demo import Demo, run_demo
from harvester.sample.province import linyuan
from harvester.sample.truth import Truth
from harvester.store.engine import Engine, open_database
from harvester.store.read import latest

PROVINCE = linyuan()
TRUTH = Truth(PROVINCE)
SOURCES = sorted(site.source for site in PROVINCE.sites)


@dataclass
class Crawled:
    """Two demos on one database, and what lies in it after the first."""

    first: Demo
    second: Demo
    articles: dict[str, Article]

    @property
    def engine(self) -> Engine:
        """The database, to look at."""
        return open_database(f"sqlite:///{self.first.db}", readonly=True)


@pytest.fixture(scope="session")
def crawled(shared_folder: Path) -> Crawled:
    """The result of the session's one crawl, from its own process or from another worker's."""
    folder = shared_folder / "province"
    folder.mkdir(exist_ok=True)
    kept = folder / "crawled.pickle"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(_crawl(folder / "demo.db")))
    found: Crawled = pickle.loads(kept.read_bytes())
    return found


def _crawl(db: Path) -> Crawled:
    first = run_demo(db, province=PROVINCE)
    with open_database(f"sqlite:///{db}", readonly=True).connect() as conn:
        articles = {article.url: article for article in latest(conn, 1000)}
    return Crawled(first, run_demo(db, province=PROVINCE), articles)
