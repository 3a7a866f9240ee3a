"""Obeys robots.txt by RFC 9309, and its Crawl-delay."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest, NotConfigured
from scrapy.http import Request, Response
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import ProtegoRobotParser, RobotParser

from harvester.clock import now
from harvester.fetch.allowance import UsedUp
from harvester.fetch.archive import ArchiveFault, raw_of, read_raw
from harvester.fetch.failures import network_reason, wall_in
from harvester.fetch.guard import Guarded
from harvester.fetch.pace import slow_down
from harvester.fetch.replay import NotArchived
from harvester.store.robots import remember, remembered

if TYPE_CHECKING:
    from harvester.fetch.services import Services

logger = logging.getLogger(__name__)


class RobotsDenied(IgnoreRequest):
    """robots.txt forbids the address, or its server is in trouble, which forbids all (RFC 9309, 2.3.1.4)."""

    reason = "robots"


class RobotsUnreachable(IgnoreRequest):
    """The host did not answer for its robots.txt, so it is not asked for more; `reason` says which step failed."""

    def __init__(self, told: str, reason: str) -> None:
        super().__init__(told)
        self.reason = reason


class RobotsWalled(IgnoreRequest):
    """A challenge answered for robots.txt: it will answer for every page."""

    reason = "bot_check"


class RobotsMiddleware:
    """Asks each host's robots.txt once a run, in planned runs once a day, and keeps to it.

    2xx is obeyed; 4xx forbids nothing, 429 excepted, which asks to be left alone; 5xx, a time-out, a broken
    connection and a redirect into a private network forbid all (RFC 9309, 2.3.1.3-4). Redirects are followed, also to
    another host. In a replay an absent robots.txt forbids nothing: those pages were fetched once already.
    """

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self._crawler = crawler
        self._agent = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self._timeout = min(crawler.settings.getfloat("DOWNLOAD_TIMEOUT"), 30.0)
        self._cap = crawler.settings.getfloat("HARVESTER_CRAWL_DELAY_CAP")
        self._rules: dict[str, asyncio.Task[RobotParser | Exception]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsMiddleware:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        if request.meta.get("dont_obey_robotstxt"):  # robots.txt itself
            return
        parts = urlsplit(request.url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            self._rules[site] = asyncio.ensure_future(self._ask(site))
        rules = await asyncio.shield(self._rules[site])
        if isinstance(rules, Exception):
            raise _refusal(request.url, site, rules)
        self._keep_pace(rules, parts.hostname or "")
        if not rules.allowed(request.url, self._agent):
            raise RobotsDenied(f"{request.url}: forbidden by {site}/robots.txt")

    async def _ask(self, site: str) -> RobotParser | Exception:
        """The site's rules, or what went wrong."""
        url = f"{site}/robots.txt"
        kept = await asyncio.to_thread(_kept, self._services, url) if self._services else None
        if kept is not None:
            return ProtegoRobotParser.from_crawler(self._crawler, kept)
        request = Request(
            url,
            callback=NO_CALLBACK,
            priority=1000,
            meta={"dont_obey_robotstxt": True, "allow_offsite": True, "download_timeout": self._timeout},
        )
        try:
            response = await self._crawler.engine.download_async(request)
        except NotArchived:
            return ProtegoRobotParser.from_crawler(self._crawler, b"")
        except Exception as error:  # noqa: BLE001  # whatever it was, RFC 9309 has one answer; each page tells it
            logger.warning("%s/robots.txt: %s: %s", site, type(error).__name__, error)
            return error
        rules = self._read(response)
        if self._services and not isinstance(rules, Exception):
            await self._remember(url, response)
        return rules

    @property
    def _services(self) -> Services | None:
        """What the run hands over; None where rules are not remembered: in a replay, and without a database."""
        services = getattr(self._crawler.spider, "services", None)
        live = not self._crawler.settings.getlist("HARVESTER_REPLAY")
        return services if live and hasattr(services, "writer") else None

    async def _remember(self, url: str, response: Response) -> None:
        assert self._services is not None  # asked before
        services, raw = self._services, raw_of(response)
        job = partial(
            remember, url=url, raw=raw, status=response.status, source=services.ledger.source, run_id=services.run_id
        )
        try:
            await asyncio.wrap_future(services.writer.submit(job))
        except Exception:  # the rules are at hand all the same; a database in trouble is told by the first page
            logger.exception("%s: not remembered", url)

    def _read(self, response: Response) -> RobotParser | Exception:
        self._crawler.stats.inc_value(f"robotstxt/response_status_count/{response.status}")
        wall = wall_in(response)
        if wall and response.status >= 500:  # under any other status the rules forbid nothing, and each page tells
            return RobotsWalled(wall)
        if response.status >= 500 or response.status == 429:
            return RobotsDenied(f"status {response.status}")
        body = response.body if 200 <= response.status < 300 else b""
        return ProtegoRobotParser.from_crawler(self._crawler, body)

    def _keep_pace(self, rules: RobotParser, host: str) -> None:
        delay = rules.crawl_delay(self._agent)
        if delay:
            slow_down(self._crawler, host, min(float(delay), self._cap))


def _refusal(url: str, site: str, error: Exception) -> IgnoreRequest:
    """The page's own refusal, of the kind of what befell robots.txt."""
    if isinstance(error, (Guarded, UsedUp)):
        return type(error)(str(error))
    told = f"{url}: not asked, since {site}/robots.txt cannot be had ({type(error).__name__}: {error})"
    if isinstance(error, (RobotsDenied, RobotsWalled)):
        return type(error)(told)
    return RobotsUnreachable(told, network_reason(error) or "download_failed")


def _kept(services: Services, url: str) -> bytes | None:
    """The rules as a run of the last day had them; nothing is forbidden where the answer was a 4xx."""
    if not services.lists.planned:
        return None
    with services.engine.connect() as connection:
        rules = remembered(connection, url, at=now())
    if rules is None or not 200 <= rules.status < 300:
        return None if rules is None else b""
    try:
        return read_raw(rules.raw, services.archive.place)
    except ArchiveFault as fault:
        logger.warning("%s: asked again, since %s", url, fault)
        return None
