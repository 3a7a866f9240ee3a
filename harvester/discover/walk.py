"""The way through a source's lists: what is new, what is known, where to stop; every link accounted for: one story."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Self, TypeVar

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from harvester.article import Refused
from harvester.discover.arrange import may_lie_in, newest_first
from harvester.discover.links import Link
from harvester.discover.listless import refuse_listless
from harvester.discover.memory import ListMemory
from harvester.discover.pages import ListPage, as_page
from harvester.discover.refusals import reason_of, refuse_wall
from harvester.identity.address import canonical, identity_of
from harvester.store import pages, unfinished

if TYPE_CHECKING:
    from harvester.fetch.services import Services

T = TypeVar("T")
_LISTS_FIRST = 1  # lists tell what is new, and show the newest first


class ListWalker(ListMemory, abstract=True):
    """Walks the lists and asks for the articles they name; `services` is what the run hands over."""

    # Paging is bounded by `most_lists`, repeats by the ledger, newest is fetched first: Scrapy's own ways (a depth
    # limit, a filter of its own, last in first out) would drop or turn round pages without a word.
    custom_settings = {  # noqa: RUF012
        "DEPTH_LIMIT": 0,
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "SCHEDULER_MEMORY_QUEUE": "scrapy.squeues.FifoMemoryQueue",
    }

    def __init__(self, *, services: Services, **kwargs: Any) -> None:
        super().__init__(services=services, **kwargs)
        self._asked = 0
        self._left: list[str] = []
        self._lists: set[str] = set()
        self._names: dict[str, str] = {}  # what twins of one page share → the address it goes by in this run

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.ask_what_is_left, signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """The lists; then, in a run without bounds of its own, what is due to be read again."""
        fronts = list(self.front_lists())
        self.services.ledger.front = next((_address(target) for target in fronts), "")
        async for request in self._list_requests(fronts, front=True):
            yield request
        for url in await asyncio.to_thread(
            self._ask, unfinished.open_lists, self.name
        ):  # they may hide all that follows
            async for request in self._list_requests([url], number=2, first=url):
                yield request
        bounds = (self.services.limit, self.services.since, self.services.until)
        if all(bound is None for bound in bounds):
            self._left = await asyncio.to_thread(self._ask, unfinished.left_over, self.name)
            for url in await asyncio.to_thread(self._ask, pages.due, self.name):
                address = self._names.setdefault(identity_of(url), canonical(url))
                if self.services.ledger.see(address):
                    self._again.add(address)
                    yield self.article_request(Link(url))

    def ask_what_is_left(self) -> None:
        """When all lists are walked: what earlier runs saw and did not ask for, and no list of this run has shown."""
        asked = False
        for url in self._left:
            address = self._names.setdefault(identity_of(url), canonical(url))
            if self.is_article(url) and self.services.ledger.see(address):
                self.crawler.engine.crawl(self.article_request(Link(url)))
                asked = True
        self._left = []
        if asked:
            raise DontCloseSpider

    def front_lists(self) -> Iterable[str | Request]:
        """Where the walk begins."""
        return self.start_urls

    async def parse(self, response: Response, **walk: Any) -> AsyncIterator[Any]:
        """One list page: its unknown articles, newest first, and the next page if this one showed anything new."""
        ledger = self.services.ledger
        ledger.list_pages += 1
        walked: frozenset[str] = walk.get("walked", frozenset())
        number, first = walk.get("number", 1), walk.get("first") or response.url
        try:
            refuse_wall(response)
            page = as_page(response, number, first)
            links, onward, beyond = self._articles_on(page), self.sub_lists(page), self.next_list(page)
            refuse_listless(page, links.values(), has_more=bool(onward), is_front=bool(walk.get("front")))
        except Refused as refused:
            await self._lose_list(response.url, refused.reason, refused.detail, response)
            return
        held = await self._held(links)
        trapped = await self._trapped(first, links, held)
        await self._keep(response, page, {url: link for url, link in links.items() if held.get(url) != "trap"})
        for request in self._article_requests(links, held):
            yield request
        if trapped:
            return
        async for request in self._list_requests(onward, walked=walked):
            yield request
        if beyond and self._goes_on(links, held, walked):
            if number >= self.most_lists:
                told = f"goes on after {number} pages; the rest is not walked"
                ledger.lose_list(first, "too_long", told)
                self.logger.warning("%s: list %s %s", self.name, first, told)
                return
            await self._expect(beyond)
            if self._is_full():
                return
            async for request in self._list_requests(
                [beyond], number=number + 1, first=first, walked=walked | links.keys()
            ):
                yield request

    def _articles_on(self, page: ListPage) -> dict[str, Link]:
        """Address → link, newest first, each page once whatever twin of it is linked."""
        if not self.is_ours(page.url):
            raise Refused("off_site", page.url)
        found: dict[str, Link] = {}
        for link in newest_first(link for link in self.links_on(page) if self.is_article(link.url)):
            found.setdefault(self._names.setdefault(identity_of(link.url), canonical(link.url)), link)
        return found

    def _article_requests(self, links: dict[str, Link], held: dict[str, str]) -> Iterator[Request]:
        """Requests for what is new and wanted; every other link gets its outcome at once."""
        ledger = self.services.ledger
        for address, link in links.items():
            if not ledger.see(address):
                continue
            if held.get(address) == "known":
                ledger.settle(address, "known")
            elif address in held:
                ledger.settle(address, "refused", held[address])
            elif not self._in_range(link):
                ledger.settle(address, "refused", "out_of_range")
            elif self._is_full():
                ledger.settle(address, "refused", "limit")
            else:
                self._asked += 1
                yield self.article_request(link)

    def _in_range(self, link: Link) -> bool:
        """By the list's word, else by the address's with a month's allowance; before anything is fetched."""
        return may_lie_in(link, self.services.since, self.services.until)

    def _is_full(self) -> bool:
        limit = self.services.limit
        return limit is not None and self._asked >= limit

    def _goes_on(self, links: dict[str, Link], held: dict[str, str], walked: frozenset[str]) -> bool:
        """Whether the next page of the list can hold anything wanted: lists run from new to old."""
        since = self.services.since
        if not links.keys() - walked:
            return False
        days = [link.day for link in links.values() if link.day]
        if since and days:  # a back-fill walks past what is held, down to its first day
            return max(days) >= since
        return not links.keys() <= held.keys()

    async def list_failed(self, failure: Failure) -> AsyncIterator[Any]:
        """A list that does not answer is no link: the ledger tells it, and the run is degraded."""
        address = failure.request.url  # type: ignore[attr-defined]  # set by Scrapy before an errback
        reason, detail, response = reason_of(failure)
        await self._lose_list(address, reason, detail, response)
        return
        yield  # an errback must give something iterable

    async def _list_requests(self, targets: Iterable[str | Request], **walk: Any) -> AsyncIterator[Request]:
        """The requests of list pages of ours that this run has not made: pagers that lead in a circle end here.

        A list that turned us away is left alone until it is due; a replay, which troubles nobody, looks at it.
        """
        requests = [Request(target) if isinstance(target, str) else target for target in targets]
        resting: dict[str, str] = {}
        if requests and not self.settings.getlist("HARVESTER_REPLAY"):
            resting = await asyncio.to_thread(self._ask, pages.resting, [request.url for request in requests])
        for request in requests:
            mark = f"{request.method} {request.url} {request.body!r}"
            if mark in self._lists or not self.is_ours(request.url):
                continue
            self._lists.add(mark)
            if request.url in resting:
                self.services.ledger.lose_list(request.url, resting[request.url], "not asked again yet")
                continue
            yield request.replace(callback=self.parse, errback=self.list_failed, cb_kwargs=walk, priority=_LISTS_FIRST)

    def article_request(self, link: Link) -> Request:
        """The request that fetches a link's article."""
        raise NotImplementedError


def _address(target: str | Request) -> str:
    return target if isinstance(target, str) else target.url
