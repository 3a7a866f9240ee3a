"""A request that leaves a source's hosts is refused where the loss is told: Scrapy's filter drops redirects unseen."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request

from harvester.discover.source import Source


class OffSite(IgnoreRequest):
    """The address lies on a host that is not the source's."""

    reason = "off_site"


class OnSite:
    """Downloader middleware: no request, redirects included, goes to a host outside the spider's own."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> OnSite:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        spider = self._crawler.spider
        if isinstance(spider, Source) and not spider.is_ours(request.url):
            raise OffSite(f"{request.url} is no address of {spider.name}")
