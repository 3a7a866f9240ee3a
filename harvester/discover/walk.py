"""The way through a source's lists: what is new, what is known, where to stop; every link is accounted for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from harvester.article import Refused
from harvester.discover.arrange import may_lie_in, newest_first
from harvester.discover.gaps import days_shown, reaches_on
from harvester.discover.links import Link
from harvester.discover.pages import ListPage, as_page
from harvester.discover.planned import PlannedWalk
from harvester.discover.refusals import reason_of, refuse_wall
from harvester.fetch.conditions import CONDITIONAL, is_unchanged
from harvester.identity.address import canonical, identity_of
from harvester.store import pages

if TYPE_CHECKING:
    from harvester.fetch.services import Services
    from harvester.store.lists import Gap

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
        self._lists: set[str] = set()
        self._names: dict[str, str] = {}  # what twins of one page share → the address it goes by in this run
        self._again: set[str] = set()

    async def start(self) -> AsyncIterator[Any]:
        """The lists; then, in a run without bounds of its own, what is due to be read again."""
        for target in await self._fronts():
            for request in self._list_request(target):
                yield request
        bounds = (self.services.limit, self.services.since, self.services.until)
        if all(bound is None for bound in bounds):
            for url in await asyncio.to_thread(self._ask, pages.due, self.name):
                address = self._names.setdefault(identity_of(url), canonical(url))
                if self.services.ledger.see(address):
                    self._again.add(address)
                    request = self.article_request(Link(url))
                    if self.services.lists.planned:
                        request.meta[CONDITIONAL] = "article"
                    yield request

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
        except Refused as refused:
            ledger.list_failures[response.url] = refused.reason
            self.services.lists.answer(*place, refused.reason)
            self.logger.warning("%s: list %s: %s", self.name, response.url, refused)
            return
        held = await self._held(links)
        gap = walk["gap"] if "gap" in walk else await self._gap(place[0])
        await self._keep(response, page, links, place)
        for request in (*self._article_requests(links, held), *self._proof(response, links, place)):
            yield request
        for target in onward:
            for request in self._list_request(target, walked=walked, front=place[1]):
                yield request
        if beyond and self._goes_on(links, held, walked, gap, number):
            if number >= self.most_lists:
                self.logger.warning(
                    "%s: list %s goes on after %d pages; the rest is not walked", self.name, first, number
                )
                return
            told = {"number": number + 1, "first": first, "walked": walked | links.keys(), "gap": gap}
            for request in self._list_request(beyond, **told, own=place[0], front=place[1]):
                yield request

    def _articles_on(self, page: ListPage) -> dict[str, Link]:
        """Address → link, newest first, each page once whatever twin of it is linked."""
        if not self.is_ours(page.url):
            raise Refused("off_site", page.url)
        found: dict[str, Link] = {}
        for link in newest_first(link for link in self.links_on(page) if self.is_article(link.url)):
            found.setdefault(self._names.setdefault(identity_of(link.url), canonical(link.url)), link)
        return found

    async def _held(self, links: dict[str, Link]) -> dict[str, str]:
        """Address → "known", or the reason why it rests, for all that needs no request: settled before this run."""
        outcomes = self.services.ledger.outcomes
        held = dict.fromkeys((url for url in links if outcomes.get(url) == "known" or url in self._again), "known")
        unseen = [url for url in links if url not in outcomes]
        if unseen:
            held |= await asyncio.to_thread(self._ask, pages.resting, unseen)
            held |= dict.fromkeys(await asyncio.to_thread(self._ask, pages.known, unseen), "known")
        return held

    def _article_requests(self, links: dict[str, Link], held: dict[str, str]) -> Iterator[Request]:
        """Requests for what is new and wanted; every other link gets its outcome at once."""
        ledger, limit = self.services.ledger, self.services.limit
        for address, link in links.items():
            if not ledger.see(address):
                continue
            if held.get(address) == "known":
                ledger.settle(address, "known")
            elif address in held:
                ledger.settle(address, "refused", held[address])
            elif not self._in_range(link):
                ledger.settle(address, "refused", "out_of_range")
            elif limit is not None and self._asked >= limit:
                ledger.settle(address, "refused", "limit")
            else:
                self._asked += 1
                yield self.article_request(link)

    def _in_range(self, link: Link) -> bool:
        """By the list's word, else by the address's with a month's allowance; before anything is fetched."""
        return may_lie_in(link, self.services.since, self.services.until)

    def _goes_on(
        self, links: dict[str, Link], held: dict[str, str], walked: frozenset[str], gap: Gap | None, number: int
    ) -> bool:
        """Whether the next page of the list can hold anything wanted: lists run from new to old."""
        since, limit = self.services.since, self.services.limit
        if not links.keys() - walked or (limit is not None and self._asked >= limit):
            return False
        days = [link.day for link in links.values() if link.day]
        if since and days:  # a back-fill walks past what is held, down to its first day
            return max(days) >= since
        known = links.keys() <= held.keys()
        if gap is None or not gap.is_open:
            return not known
        return reaches_on(gap, days_shown(links.values()), known=known, number=number)

    async def list_failed(self, failure: Failure) -> AsyncIterator[Any]:
        """A list that does not answer is no link: the ledger tells it, and the run is degraded."""
        address = failure.request.url  # type: ignore[attr-defined]  # set by Scrapy before an errback
        reason, detail, _ = reason_of(failure)
        walk = failure.request.cb_kwargs  # type: ignore[attr-defined]  # as above
        if reason == "limit":  # the run's own bound, no fault of the list: it stays due
            return
        self.services.lists.answer(walk["own"], walk["front"], walk.get("number", 1), reason)
        self.services.ledger.list_failures[address] = reason
        self.logger.warning("%s: list %s: %s: %s", self.name, address, reason, detail)
        return
        yield  # an errback must give something iterable

    def _list_request(self, target: str | Request, **walk: Any) -> Iterator[Request]:
        """The request of a list page of ours, if this run has not made it: pagers that lead in a circle end here."""
        request = Request(target) if isinstance(target, str) else target
        mark = f"{request.method} {request.url} {request.body!r}"
        if mark not in self._lists and self.is_ours(request.url):
            self._lists.add(mark)
            self._announce(request, walk)
            yield request.replace(callback=self.parse, errback=self.list_failed, cb_kwargs=walk, priority=_LISTS_FIRST)

    def article_request(self, link: Link) -> Request:
        """The request that fetches a link's article."""
        raise NotImplementedError
