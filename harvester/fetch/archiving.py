"""Hands every answer to the archive as it leaves the network, before any other part of the crawl sees it."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from harvester.fetch.archive import RAW, ArchiveFault
from harvester.fetch.ending import end_crawl
from harvester.fetch.replay import REPLAYED

if TYPE_CHECKING:
    from harvester.article import Raw
    from harvester.fetch.archive import Archive
    from harvester.fetch.warc import Archived


class ArchiveMiddleware:
    """The downloader middleware nearest to the network: lists, articles, redirects, robots.txt and errors alike.

    Packing and the wait for the disk happen in a thread of their own, so that the reactor goes on. An archive that
    cannot be written ends the crawl: a page that is not kept is not read.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="archive")
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
            end_crawl(self._crawler, "archive", str(fault))
            raise
        return response

    def _close(self) -> None:
        self._thread.shutdown()


def _keep(archive: Archive, response: Response, replayed: Archived | None) -> Raw:
    """Written anew, unless the answer was replayed out of this very archive."""
    if replayed is None:
        return archive.write(response)
    return archive.refer(replayed) or archive.write(response, fetched_at=replayed.fetched_at)
