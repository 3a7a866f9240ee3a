"""A list page that is byte for byte the one read before is not read again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, ClassVar

import pytest
from scrapy import Request
from scrapy.http import HtmlResponse

from harvester.article import Raw
from harvester.discover import ListingSpider
from harvester.discover.links import Link
from harvester.discover.pages import ListPage
from harvester.fetch.archive import RAW, Archive
from harvester.fetch.conditions import KNOWN
from harvester.fetch.ledger import Ledger
from harvester.fetch.lists import Lists
from harvester.fetch.services import Services
from harvester.store.engine import open_database
from harvester.store.lists import Conditions
from harvester.store.runs import open_run
from harvester.store.write import Writer

LIST = "http://www.linyuan.example/yaowen/"
PAGE = '<html><body><ul><li><a href="202405/t20240506_1.html">渡口的船又开了</a></li></ul></body></html>'.encode()


class Watched(ListingSpider):
    """A source that remembers which list pages it was asked to read links from."""

    name = "watched"
    publisher = "临远省人民政府"
    province = "CN-LY"
    start_urls: ClassVar[list[str]] = [LIST]
    at_least = 1
    article_pattern = r"/t\d{8}_\d+\.html$"
    read: ClassVar[list[str]] = []

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        cls.read.append(page.url)
        return super().links_on(page)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Any]:
    engine = open_database(f"sqlite:///{tmp_path}/a.db")
    with Writer(engine) as writer:
        run_id = writer.submit(lambda conn: open_run(conn, "crawl", version="test")).result(30)
        readers: Any = None  # no article is read here
        lists = Lists(planned=True, remembers=True)
        yield Services(run_id, engine, writer, Archive(tmp_path, run_id), readers, Ledger("watched"), lists=lists)
    engine.dispose()


def walked(services: Any, body: bytes, known: Conditions) -> list[str]:
    """The addresses asked for after the list has answered with this body, what is known of it given."""
    Watched.read.clear()
    spider = Watched(services=services)
    raw = Raw(LIST, sha256(body).hexdigest(), "2024-05/watched.warc.gz", 0, 100)
    request = Request(LIST, meta={KNOWN: known, RAW: raw})
    services.lists.ask(LIST, LIST, 1)

    async def parse() -> list[str]:
        response = HtmlResponse(LIST, body=body, request=request, encoding="utf-8")
        return [found.url async for found in spider.parse(response, own=LIST, front=LIST, number=1)]

    return asyncio.run(parse())


def test_list_page_with_the_body_it_had_is_not_parsed(services: Any) -> None:
    known = Conditions(body_sha256=sha256(PAGE).hexdigest(), links_sha256="0" * 64)
    assert walked(services, PAGE, known) == []
    assert Watched.read == []
    assert (services.lists.unchanged, services.ledger.list_pages, services.ledger.seen) == (1, 1, 0)


def test_list_page_with_another_body_is_parsed(services: Any) -> None:
    known = Conditions(body_sha256=sha256(PAGE + b" ").hexdigest())
    assert walked(services, PAGE, known) == [f"{LIST}202405/t20240506_1.html"]
    assert Watched.read == [LIST]
    assert (services.lists.unchanged, services.ledger.seen) == (0, 1)
