"""An article that is due to be read again is read again in that run, however quickly the lists answer."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, ClassVar

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse
from scrapy.settings import Settings

from harvester.article import Raw
from harvester.clock import now
from harvester.discover import ListingSpider
from harvester.fetch.archive import RAW, Archive
from harvester.fetch.ledger import Ledger
from harvester.fetch.services import Services
from harvester.store import pages
from harvester.store.engine import open_database
from harvester.store.runs import open_run
from harvester.store.write import Writer

LIST = "http://www.linyuan.example/yaowen/"
STORY = f"{LIST}202405/t20240506_1.html"
PAGE = f'<html><body><ul><li><a href="{STORY}">渡口的船又开了</a></li></ul></body></html>'.encode()


class Rechecked(ListingSpider):
    """A source with one list, which still shows the article that is due."""

    name = "rechecked"
    publisher = "临远省人民政府"
    province = "CN-LY"
    start_urls: ClassVar[list[str]] = [LIST]
    at_least = 1
    article_pattern = r"/t\d{8}_\d+\.html$"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Any]:
    """A run over a database that holds the story, which is due since an hour."""
    engine = open_database(f"sqlite:///{tmp_path}/a.db")
    with Writer(engine) as writer:
        run_id = writer.submit(lambda conn: open_run(conn, "crawl", version="test")).result(30)
        due = {"state": "done", "next_due_at": now() - timedelta(hours=1)}
        writer.submit(lambda conn: pages.ensure_source(conn, Rechecked.name, now())).result(30)
        writer.submit(
            lambda conn: pages.touch(
                conn, STORY, source=Rechecked.name, kind="article", run_id=None, moment=now(), **due
            )
        ).result(30)
        readers: Any = None  # no article is read here
        yield Services(run_id, engine, writer, Archive(tmp_path, run_id), readers, Ledger(Rechecked.name))
    engine.dispose()


async def _asked(spider: Rechecked, *, at_once: bool) -> list[str]:
    """What the spider asks for where the list answers `at_once`, before it says what it wants next, or after that."""
    asked: list[str] = []
    waiting: list[Request] = []
    async for request in spider.start():
        asked.append(request.url)
        if request.url == LIST:
            waiting.append(request)
        if at_once and waiting:
            asked += await _answered(spider, waiting.pop())
    for request in waiting:
        asked += await _answered(spider, request)
    return asked


async def _answered(spider: Rechecked, request: Request) -> list[str]:
    request.meta[RAW] = Raw(LIST, sha256(PAGE).hexdigest(), "2024-05/rechecked.warc.gz", 0, 100)
    response = HtmlResponse(LIST, body=PAGE, request=request, encoding="utf-8")
    return [found.url async for found in spider.parse(response, **request.cb_kwargs)]


@pytest.mark.parametrize("at_once", [True, False])
def test_article_that_is_due_is_asked_for_once_whenever_its_list_answers(services: Any, at_once: bool) -> None:
    spider = Rechecked(services=services)
    spider.settings = Settings()  # as a crawler hands them over
    assert asyncio.run(_asked(spider, at_once=at_once)) == [LIST, STORY]
    assert services.ledger.outcomes == {STORY: None}
