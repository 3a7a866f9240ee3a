"""Asks for a page only if it has changed: If-None-Match and If-Modified-Since from what the database remembers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from harvester.clock import now
from harvester.fetch.archive import raw_of
from harvester.store import cadence
from harvester.store.lists import Conditions, conditions
from harvester.store.rechecks import article_conditions

if TYPE_CHECKING:
    from harvester.fetch.services import Services

CONDITIONAL = "harvester_conditional"
"""The request.meta key that lets a request be made conditional; it says of what: "list" or "article"."""
KNOWN = "harvester_known"
_NOT_MODIFIED = 304
_ASK = {"list": conditions, "article": article_conditions}


class ConditionalMiddleware:
    """Adds the conditions to requests that allow it; those of a list are left out once a day, and where it has lied.

    RFC 9110, 13.1: both validators are sent, a server that knows ETags minds the first alone.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> ConditionalMiddleware:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        kind = request.meta.get(CONDITIONAL)
        if kind is None or KNOWN in request.meta:  # a redirect takes the conditions along
            return
        services: Services = self._crawler.spider.services  # type: ignore[union-attr]  # what the run hands over
        known = await asyncio.to_thread(_remembered, services, kind, request.url)
        request.meta[KNOWN] = known
        if kind == "list" and (not known.believed or cadence.wants_whole(known.asked_whole_at, now())):
            return
        add_conditions(request, known)


def add_conditions(request: Request, known: Conditions) -> None:
    """The request asks for the page only if it is another than this one."""
    told = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    for name, value in told.items():
        if value:
            request.headers[name] = value
            request.meta["handle_httpstatus_list"] = [_NOT_MODIFIED]


def known_of(response: Response) -> Conditions | None:
    """What was remembered of the page when it was asked for; None for a request that allowed no conditions."""
    found = response.request.meta.get(KNOWN) if response.request is not None else None
    return found if isinstance(found, Conditions) else None


def asked_whole(response: Response) -> bool:
    """Whether the page was asked for without conditions."""
    headers = response.request.headers if response.request is not None else {}
    return not ("If-None-Match" in headers or "If-Modified-Since" in headers)


def not_modified(response: Response) -> bool:
    """Whether the server says that the page is as it was."""
    return response.status == _NOT_MODIFIED


def is_unchanged(response: Response) -> bool:
    """Whether the page is as it was, by the server's word or byte for byte."""
    known = known_of(response)
    if known is None:
        return False
    return not_modified(response) or (known.body_sha256 is not None and raw_of(response).sha256 == known.body_sha256)


def validators_of(response: Response) -> tuple[str | None, str | None]:
    """ETag and Last-Modified as sent."""
    found = (response.headers.get(name) for name in ("ETag", "Last-Modified"))
    etag, modified = (value.decode("latin-1").strip()[:300] or None if value else None for value in found)
    return etag, modified


def _remembered(services: Services, kind: str, url: str) -> Conditions:
    with services.engine.connect() as connection:
        return _ASK[kind](connection, url)
