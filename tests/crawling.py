"""Crawls of saved pages for the tests: a WARC file of them, and the real engine replaying it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from scrapy import signals
from scrapy.crawler import AsyncCrawlerRunner
from scrapy.http import Headers, HtmlResponse, Request

from harvester import settings
from harvester.article import Article, RefusedPage
from harvester.discover import ArticleSpider
from harvester.extract.pool import ReaderPool
from harvester.fetch.archive import Archive
from harvester.fetch.ledger import Ledger
from harvester.fetch.services import Services
from harvester.store.engine import open_database
from harvester.store.migrate import upgrade
from harvester.store.runs import open_run
from harvester.store.write import Writer


@dataclass
class Saved:
    """An answer of a site that is not there: its bytes, status, and where it redirects to."""

    body: bytes = b""
    status: int = 200
    location: str | None = None
    kind: str = "text/html; charset=utf-8"


@dataclass
class Crawled:
    """What one crawl did: its account, the addresses it asked for in order, the articles and refusals it gave."""

    ledger: Ledger
    asked: list[str] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    refused: list[RefusedPage] = field(default_factory=list)
    lost: list[Article] = field(default_factory=list)


def write_warc(folder: Path, pages: Mapping[str, Saved | bytes | str]) -> Path:
    """A folder with one WARC file that answers these addresses, and every robots.txt with none."""
    archive = Archive(folder, 0, "saved")
    for url, page in pages.items():
        saved = page if isinstance(page, Saved) else Saved(page.encode() if isinstance(page, str) else page)
        headers = Headers({"Content-Type": saved.kind})
        if saved.location:
            headers["Location"] = saved.location
        request = Request(url)
        archive.write(HtmlResponse(url, status=saved.status, headers=headers, body=saved.body, request=request))
    archive.close()
    return folder


def crawl(
    spider: type[ArticleSpider],
    pages: Mapping[str, Saved | bytes | str],
    folder: Path,
    *,
    since: date | None = None,
    until: date | None = None,
    limit: int | None = None,
) -> Crawled:
    """One crawl of the source over these answers into `folder`'s database; a second call is a second run of it."""
    number = len(list(folder.glob("warc-*")))
    saved = write_warc(folder / f"warc-{number}", pages)
    address = f"sqlite:///{folder / 'articles.db'}"
    upgrade(address)
    engine = open_database(address)
    writer = Writer(engine)
    run_id = writer.submit(lambda conn: open_run(conn, "crawl", version="test")).result()
    archive = Archive(folder / "archive", run_id, spider.name)
    done = Crawled(Ledger(spider.name))
    with ReaderPool(workers=1) as readers:
        services = Services(run_id, engine, writer, archive, readers, done.ledger, since, until, limit)
        asyncio.run(_run(spider, services, saved, done))
    writer.close()
    archive.close()
    engine.dispose()
    return done


async def _run(spider: type[ArticleSpider], services: Services, saved: Path, done: Crawled) -> None:
    changes = {"TWISTED_REACTOR_ENABLED": False, "LOG_ENABLED": False, "ROBOTSTXT_OBEY": False}
    ours = {"MEMUSAGE_ENABLED": False}  # the process is the test runner's, and holds what thousands of tests left
    runner = AsyncCrawlerRunner(settings.for_run(settings.for_replay([str(saved)]) | ours | changes))
    crawler = runner.create_crawler(spider)

    def asked(request: Request, **_: Any) -> None:
        done.asked.append(request.url)

    def scraped(item: Article, **_: Any) -> None:
        done.articles.append(item)

    def dropped(item: Article | RefusedPage, **_: Any) -> None:
        if isinstance(item, RefusedPage):
            done.refused.append(item)
        else:  # the database did not take an article: nothing of what a test expects can hold
            done.lost.append(item)

    crawler.signals.connect(asked, signals.request_reached_downloader)
    crawler.signals.connect(scraped, signals.item_scraped)
    crawler.signals.connect(dropped, signals.item_dropped)
    await runner.crawl(crawler, services=services)
