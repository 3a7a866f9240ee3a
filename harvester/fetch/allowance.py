"""Keeps to the requests that a source allows a run: when they are used up its crawl ends, and the rest stays due."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Request

from harvester.fetch.guard import host_of

if TYPE_CHECKING:
    from harvester.fetch.services import Services

USED_UP = "allowance"
"""The finish reason of a crawl that ended so."""


class UsedUp(IgnoreRequest):
    """The run has sent as many requests to the host as its source allows."""

    reason = "limit"


class AllowanceMiddleware:
    """Counts what goes to each host, retries, redirects and robots.txt included, over all sources of the process.

    A host belongs to one process in a run, so the count is the run's.
    """

    def __init__(self, crawler: Crawler, most: int) -> None:
        self._crawler, self._most = crawler, most
        self._ending: asyncio.Task[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AllowanceMiddleware:
        most = getattr(crawler.spidercls, "most_requests", None)
        if most is None:
            raise NotConfigured
        return cls(crawler, most)

    def process_request(self, request: Request) -> None:
        services: Services = self._crawler.spider.services  # type: ignore[union-attr]  # what the run hands over
        host = host_of(request.url)
        if services.requests[host] >= self._most:
            if self._ending is None:
                self._ending = asyncio.ensure_future(self._crawler.engine.close_spider_async(reason=USED_UP))
            raise UsedUp(f"{request.url}: {host} has had the {self._most} requests that a run may send to it")
        services.requests[host] += 1
