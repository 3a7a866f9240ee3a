"""Hands every answer to the archive as it leaves the network, before any other part of the crawl sees it."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from harvester.fetch.archive import RAW, ArchiveFault
from harvester.fetch.replay import REPLAYED

if TYPE_CHECKING:
    from harvester.article import Raw
    from harvester.fetch.archive import Archive
    from harvester.fetch.warc import Archived

FAULT = "harvester/fault"
"""The crawl statistic that says why a crawl was ended by a fault of this machine."""
logger = logging.getLogger(__name__)


class ArchiveMiddleware:
    """The downloader middleware nearest to the network: lists, articles, redirects, robots.txt and errors alike.

    Packing and the wait for the disk happen in a thread of their own, so that the reactor goes on. An archive that
    cannot be written ends the crawl: a page that is not kept is not read.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="archive")
        self._ending: asyncio.Task[None] | None = None
        crawler.signals.connect(self._close, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ArchiveMiddleware:
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Response:
        response.request = request
        archive: Archive = self._crawler.spider.services.archive  # type: ignore[union-attr]  # what the run hands over
        loop = asyncio.get_running_loop()
        try:
            request.meta[RAW] = await loop.run_in_executor(
                self._thread, _keep, archive, response, request.meta.get(REPLAYED)
            )
        except ArchiveFault as fault:
            self._end(fault)
            raise
        return response

    def _end(self, fault: ArchiveFault) -> None:
        if self._ending is None:
            logger.error("%s", fault)
            self._crawler.stats.set_value(FAULT, str(fault))
            self._ending = asyncio.ensure_future(self._crawler.engine.close_spider_async(reason="archive"))

    def _close(self) -> None:
        self._thread.shutdown()


def _keep(archive: Archive, response: Response, replayed: Archived | None) -> Raw:
    """Written anew, unless the answer was replayed out of this very archive."""
    if replayed is None:
        return archive.write(response)
    return archive.refer(replayed) or archive.write(response, fetched_at=replayed.fetched_at)
