"""Hands every answer to the archive as it leaves the network, before any other part of the crawl sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
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

    _Waiting = tuple[Response, Archived | None, asyncio.Future[Raw]]


class ArchiveMiddleware:
    """The downloader middleware nearest to the network: lists, articles, redirects, robots.txt and errors alike.

    Packing and the wait for the disk happen in a thread of their own, so that the reactor goes on; answers that come
    while it is busy are written together, for a disk takes as long over one as over several. An archive that cannot be
    written ends the crawl: a page that is not kept is not read.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="archive")
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None
        crawler.signals.connect(self._close, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ArchiveMiddleware:
        return cls(crawler)

    async def process_response(self, request: Request, response: Response) -> Response:
        response.request = request
        archive: Archive = self._crawler.spider.services.archive  # type: ignore[union-attr]  # what the run hands over
        kept: asyncio.Future[Raw] = asyncio.get_running_loop().create_future()
        self._waiting.append((response, request.meta.get(REPLAYED), kept))
        if self._writing is None:
            self._writing = asyncio.ensure_future(self._write(archive))
        try:
            request.meta[RAW] = await kept
        except ArchiveFault as fault:
            end_crawl(self._crawler, "archive", str(fault))
            raise
        return response

    async def _write(self, archive: Archive) -> None:
        """Writes what waits, again and again until nothing does."""
        while self._waiting:
            some, self._waiting = self._waiting, []
            await self._write_some(archive, some)
        self._writing = None

    async def _write_some(self, archive: Archive, some: list[_Waiting]) -> None:
        """Tells each of these where its answer is kept, or why it is not."""
        answers = [(response, replayed) for response, replayed, _ in some]
        try:
            raws = await asyncio.get_running_loop().run_in_executor(self._thread, _keep, archive, answers)
        except Exception as error:  # noqa: BLE001  # of any kind: who waits must be told
            if len(some) > 1 and not isinstance(error, ArchiveFault):  # an answer that cannot be spelled fails alone
                for one in some:
                    await self._write_some(archive, [one])
                return
            for *_, kept in some:
                if not kept.done():
                    kept.set_exception(error)
            return
        for (*_, kept), raw in zip(some, raws, strict=True):
            if not kept.done():
                kept.set_result(raw)

    def _close(self) -> None:
        self._thread.shutdown()


def _keep(archive: Archive, answers: Sequence[tuple[Response, Archived | None]]) -> list[Raw]:
    """Written anew, all but those that were replayed out of this very archive."""
    kept = {number: raw for number, (_, old) in enumerate(answers) if old and (raw := archive.refer(old))}
    anew = [number for number in range(len(answers)) if number not in kept]
    written = archive.write_all([(answers[n][0], old.fetched_at if (old := answers[n][1]) else None) for n in anew])
    kept |= dict(zip(anew, written, strict=True))
    return [kept[number] for number in range(len(answers))]
