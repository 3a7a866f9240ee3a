"""The last step before the network: a request is sent only while its host is this process's to ask, and sent once.

The question is asked twice, before a connection is made and when it stands: between the two lie a way to the host and
back, or the sleep of a machine.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request, Response
from twisted.internet.defer import Deferred
from twisted.web.client import HTTPConnectionPool

from harvester.fetch.ending import end_crawl
from harvester.fetch.guard import host_of

if TYPE_CHECKING:
    from harvester.fetch.leases import Leases

LOST = "lease"
"""The finish reason of a crawl that could not renew its right to ask."""


class NotOurs(IgnoreRequest):
    """Another process may be asking the host: nothing was sent."""

    reason = "limit"


class _Pool(HTTPConnectionPool):
    """Twisted's connections; the one that is asked for next is given out when `sure` does not raise.

    A request that was lost is not sent again by the pool, which would keep no pause: that is for the crawl to decide.
    """

    sure: Callable[[], None] | None = None

    @classmethod
    def like(cls, other: HTTPConnectionPool) -> _Pool:
        """A pool with the settings of Scrapy's."""
        pool: _Pool = cls(other._reactor)
        pool.retryAutomatically = False
        pool.maxPersistentPerHost, pool._factory = other.maxPersistentPerHost, other._factory
        return pool

    def getConnection(self, key: Any, endpoint: Any) -> Deferred[Any]:  # noqa: N802  # Twisted's name
        sure, self.sure = self.sure, None
        connected: Deferred[Any] = super().getConnection(key, endpoint)
        return connected if sure is None else connected.addCallback(_made_sure, sure)


def _made_sure(connection: Any, sure: Callable[[], None]) -> Any:
    try:
        sure()
    except NotOurs:
        connection.abort()
        raise
    return connection


class SendingHandler(HTTP11DownloadHandler):
    """Scrapy's own handler behind that question; where one machine writes alone, there is nothing to ask."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool = self._connections = _Pool.like(self._pool)

    async def download_request(self, request: Request) -> Response:
        leases: Leases | None = getattr(getattr(self._crawler.spider, "services", None), "leases", None)
        if leases is not None:
            await self._admit(leases, request)
            # Scrapy asks the pool before it waits for anything, so that the question is this request's
            self._connections.sure = partial(self._sure, leases, request)
        return await super().download_request(request)

    async def _admit(self, leases: Leases, request: Request) -> None:
        host = host_of(request.url)
        if leases.may_ask(host) is None:  # a host beside the source's own
            others = await asyncio.to_thread(leases.take, [host])
            if others:
                raise NotOurs(f"{request.url}: another process is asking {host}")
        self._sure(leases, request)

    def _sure(self, leases: Leases, request: Request) -> None:
        """Raises NotOurs, and ends the crawl, where the host is no longer ours."""
        host = host_of(request.url)
        if not leases.may_ask(host):
            why = f"the database was not reached in time to keep {host} for this process; what is left stays due"
            end_crawl(self._crawler, LOST, why)
            raise NotOurs(f"{request.url}: {why}")
        leases.asking(host, self._pause(request))

    def _pause(self, request: Request) -> float:
        engine = self._crawler.engine
        slot = engine.downloader.slots.get(request.meta.get("download_slot", "")) if engine else None
        return float(slot.delay) if slot is not None else 0.0
