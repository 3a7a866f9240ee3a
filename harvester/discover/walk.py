"""The way through a source's lists: what is new, what is known, where to stop; every link accounted for: one story."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from harvester.article import Refused
from harvester.discover.arrange import may_lie_in, newest_first
from harvester.discover.gaps import days_shown, reaches_on
from harvester.discover.links import Link
from harvester.discover.listless import refuse_listless
from harvester.discover.pages import ListPage, as_page
from harvester.discover.planned import PlannedWalk
from harvester.discover.refusals import reason_of, refuse_wall
from harvester.fetch.conditions import CONDITIONAL, is_unchanged
from harvester.identity.address import canonical, identity_of
from harvester.store import lists, pages, unfinished

if TYPE_CHECKING:
    from harvester.fetch.services import Services
    from harvester.store.lists import Gap

MOST_DEEP = 3
"""Levels of lists below a first one: robots.txt names an index, that names indexes, those name maps."""
MOST_BELOW = 500
"""Lists below the first level that one run of a source asks for."""
_LISTS_FIRST = 1  # lists tell what is new, and show the newest first


class ListWalker(PlannedWalk, abstract=True):
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
        self._deep = 0
        self._names: dict[str, str] = {}  # what twins of one page share → the address it goes by in this run

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.ask_what_is_left, signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """The lists; then, in a run without bounds of its own, what is due to be read again."""
        fronts = await self._fronts()
        self.services.ledger.front = next((_address(target) for target in fronts), "")
        again = await self._due()  # before any list may answer, and call what it shows of them known
        async for request in self._list_requests(fronts, declared=True):
            yield request
        # they may hide all that follows
        for url in await asyncio.to_thread(self._ask, unfinished.open_lists, self.name):
            async for request in self._list_requests([url], number=2, first=url):
                yield request
        for request in again:
            yield request

    async def _due(self) -> list[Request]:
        """The requests of what is due to be read again, each in the account; in a run with bounds of its own none."""
        bounds = (self.services.limit, self.services.since, self.services.until)
        if any(bound is not None for bound in bounds):
            return []
        self._left = await asyncio.to_thread(self._ask, unfinished.left_over, self.name)
        requests = []
        for url in await asyncio.to_thread(self._ask, pages.due, self.name):
            address = self._names.setdefault(identity_of(url), canonical(url))
            if self.services.ledger.see(address):
                self._again.add(address)
                request = self.article_request(Link(url))
                if self.services.lists.planned:
                    request.meta[CONDITIONAL] = "article"
                requests.append(request)
        return requests

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

    async def parse(self, response: Response, **walk: Any) -> AsyncIterator[Any]:
        """One list page: its unknown articles, newest first, and the next page if this one showed anything new."""
        ledger = self.services.ledger
        ledger.list_pages += 1
        walked: frozenset[str] = walk.get("walked", frozenset())
        number, first = walk.get("number", 1), walk.get("first") or response.url
        place = (walk.get("own", response.url), walk.get("front", response.url), number)
        if is_unchanged(response):
            await self._note_unchanged(response, place)
            return
        try:
            refuse_wall(response)
            page = as_page(response, number, first)
            links, onward, beyond = self._articles_on(page), self.sub_lists(page), self.next_list(page)
            refuse_listless(page, links.values(), has_more=bool(onward), is_front=bool(walk.get("declared")))
        except Refused as refused:
            await self._lose_list(response.url, place, refused.reason, refused.detail, response)
            return
        held = await self._held(links)
        trapped = await self._trapped(first, links, held)
        gap = walk["gap"] if "gap" in walk else await self._gap(place[0])
        shown = {url: link for url, link in links.items() if held.get(url) != "trap"}
        await self._keep(response, page, shown, place)
        for request in (*self._article_requests(links, held), *self._proof(response, shown, place)):
            yield request
        if trapped:
            return
        deep = walk.get("deep", 0)
        below = {"walked": walked, "deep": deep + 1, "front": place[1]}
        async for request in self._list_requests(self._below(first, onward, deep), **below):
            yield request
        if beyond and self._goes_on(links, held, walked, gap, number):
            if number >= self.most_lists:
                told = f"goes on after {number} pages; the rest is not walked"
                ledger.lose_list(first, "too_long", told)
                self.logger.warning("%s: list %s %s", self.name, first, told)
                return
            await self._expect(beyond)
            if self._is_full():
                return
            on = {"number": number + 1, "first": first, "walked": walked | links.keys(), "gap": gap, "deep": deep}
            async for request in self._list_requests([beyond], **on, own=place[0], front=place[1]):
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

    def _goes_on(
        self, links: dict[str, Link], held: dict[str, str], walked: frozenset[str], gap: Gap | None, number: int
    ) -> bool:
        """Whether the next page of the list can hold anything wanted: lists run from new to old."""
        since = self.services.since
        if not links.keys() - walked:
            return False
        days = [link.day for link in links.values() if link.day]
        if since and days:  # a back-fill walks past what is held, down to its first day
            return max(days) >= since
        known = links.keys() <= held.keys()
        if gap is None or not gap.is_open:
            return not known
        return reaches_on(gap, days_shown(links.values()), known=known, number=number)

    def _below(self, first: str, targets: Sequence[str | Request], deep: int) -> Sequence[str | Request]:
        """The lists a page leads to, as far as they are followed: indexes that name ever new indexes end here."""
        room = max(0, MOST_BELOW - self._deep) if deep else len(targets)
        followed = targets[:room] if deep < MOST_DEEP else ()
        if len(followed) < len(targets):
            told = f"leads to ever more lists, {deep + 1} levels down; {len(targets) - len(followed)} are not followed"
            self.services.ledger.lose_list(first, "too_long", told)
            self.logger.warning("%s: list %s %s", self.name, first, told)
        self._deep += len(followed) if deep else 0
        return followed

    async def list_failed(self, failure: Failure) -> AsyncIterator[Any]:
        """A list that does not answer is no link: the ledger tells it, and the run is degraded."""
        address = failure.request.url  # type: ignore[attr-defined]  # set by Scrapy before an errback
        reason, detail, response = reason_of(failure)
        walk = failure.request.cb_kwargs  # type: ignore[attr-defined]  # as above
        if reason == "limit":  # the run's own bound, no fault of the list: it stays due
            return
        place = (walk["own"], walk["front"], walk.get("number", 1))
        await self._lose_list(address, place, reason, detail, response)
        return
        yield  # an errback must give something iterable

    async def _list_requests(self, targets: Iterable[str | Request], **walk: Any) -> AsyncIterator[Request]:
        """The requests of list pages of ours that this run has not made: pagers that lead in a circle end here.

        A list that turned us away is left alone until it is due; a replay, which troubles nobody, looks at it.
        """
        requests = [Request(target) if isinstance(target, str) else target for target in targets]
        resting: dict[str, str] = {}
        if requests and not self.settings.getlist("HARVESTER_REPLAY"):
            resting = await asyncio.to_thread(self._ask, lists.turned_away, [request.url for request in requests])
        for request in requests:
            mark = f"{request.method} {request.url} {request.body!r}"
            if mark in self._lists or not self.is_ours(request.url):
                continue
            self._lists.add(mark)
            if request.url in resting:
                self.services.ledger.lose_list(request.url, resting[request.url], "not asked again yet")
                continue
            told = dict(walk)
            self._announce(request, told)
            yield request.replace(callback=self.parse, errback=self.list_failed, cb_kwargs=told, priority=_LISTS_FIRST)

    def article_request(self, link: Link) -> Request:
        """The request that fetches a link's article."""
        raise NotImplementedError


def _address(target: str | Request) -> str:
    return target if isinstance(target, str) else target.url
