"""A load test: the province grown to any size, crawled twice into a database of its own and held against its truth."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from harvester.run.crawl import crawl
from harvester.run.order import Report
from harvester.sample.demo import order_for
from harvester.sample.scale import declare, towns
from harvester.sample.server import LIFETIME, SampleServer
from harvester.sample.truth import Truth
from harvester.store.engine import open_database
from harvester.store.read import all_ids

AN_ARTICLE = 0.5
"""Seconds a busy machine may take for one article of both crawls before the server ends by itself."""


@dataclass(frozen=True, slots=True)
class Load:
    """What two crawls of the grown province came to."""

    first: Report
    second: Report
    published: int
    held: int
    """Articles in the database when all was done."""
    asked_twice: int
    """Articles that the first crawl asked for more than once, or the second at all."""
    lists: int
    """Lists of the province: what a second crawl has to ask for."""
    asked_again: int
    """Pages that the second crawl asked for, robots.txt aside."""


def run_load(db: Path, articles: int, hosts: int) -> Load:
    """Serve so many articles on so many hosts, crawl them into the new SQLite file `db`, and crawl again."""
    province = towns(articles, hosts)
    truth = Truth(province)
    with (
        tempfile.TemporaryDirectory(prefix="harvester-load-") as folder,
        SampleServer(province).running(LIFETIME + AN_ARTICLE * articles) as server,
    ):
        order = order_for(server, db, Path(folder) / "archive", *(site.source for site in province.sites))
        order = replace(order, spiders=str(declare(province, Path(folder) / "spiders")), budget=None)
        first = crawl(order)
        asked = Counter(visit.url for visit in server.visits if visit.url in truth.articles)
        server.forget()
        second = crawl(order)
        again = [visit.url for visit in server.visits if visit.path != "/robots.txt"]
    with open_database(order.db, readonly=True).connect() as conn:
        held = sum(1 for _ in all_ids(conn))
    twice = sum(1 for count in asked.values() if count > 1) + sum(url in truth.articles for url in again)
    return Load(first, second, len(truth.articles), held, twice, sum(map(len, truth.lists.values())), len(again))
