"""The last step before the network: a request is sent only while its host is this process's to ask."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response

from harvester.fetch.ending import end_crawl
from harvester.fetch.guard import host_of

if TYPE_CHECKING:
    from harvester.fetch.leases import Leases

LOST = "lease"
"""The finish reason of a crawl that could not renew its right to ask."""


class NotOurs(IgnoreRequest):
    """Another process may be asking the host: nothing was sent."""

    reason = "limit"


class SendingHandler(HTTP11DownloadHandler):
    """Scrapy's own handler behind that question; where one machine writes alone, there is nothing to ask."""

    async def download_request(self, request: Request) -> Response:
        leases: Leases | None = getattr(getattr(self._crawler.spider, "services", None), "leases", None)
        if leases is not None:
            await self._admit(leases, request)
        return await super().download_request(request)

    async def _admit(self, leases: Leases, request: Request) -> None:
        host = host_of(request.url)
        ours = leases.may_ask(host)
        if ours is None:  # a host beside the source's own
            others = await asyncio.to_thread(leases.take, [host])
            ours = leases.may_ask(host)
            if others:
                raise NotOurs(f"{request.url}: another process is asking {host}")
        if not ours:
            why = f"the database was not reached in time to keep {host} for this process; what is left stays due"
            end_crawl(self._crawler, LOST, why)
            raise NotOurs(f"{request.url}: {why}")
        leases.asking(host, self._pause(request))

    def _pause(self, request: Request) -> float:
        engine = self._crawler.engine
        slot = engine.downloader.slots.get(request.meta.get("download_slot", "")) if engine else None
        return float(slot.delay) if slot is not None else 0.0
