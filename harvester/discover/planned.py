"""What a walk through lists remembers from run to run: what is due, what is unchanged, how far back a gap reaches."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from hashlib import sha256
from typing import Any, TypeVar

from scrapy import Request
from scrapy.http import Response

from harvester.clock import now
from harvester.discover.links import Link
from harvester.discover.memory import ListMemory, Place
from harvester.discover.pages import ListPage
from harvester.fetch.archive import raw_of
from harvester.fetch.conditions import (
    CONDITIONAL,
    KNOWN,
    add_conditions,
    asked_whole,
    known_of,
    not_modified,
    validators_of,
)
from harvester.store import lists, pages
from harvester.store.plan import due_among

T = TypeVar("T")


class PlannedWalk(ListMemory, abstract=True):
    """The lists of one source in a run that keeps to a plan, and what it learns for the next one."""

    def front_lists(self) -> Iterable[str | Request]:
        """Where the walk begins."""
        return self.start_urls

    async def _fronts(self) -> list[str | Request]:
        """Where this walk begins: in a planned run at the lists that are due."""
        fronts = list(self.front_lists())
        if not self.services.lists.planned:
            return fronts
        urls = [target if isinstance(target, str) else target.url for target in fronts]
        due = set(await asyncio.to_thread(self._ask, partial(due_among, at=now()), urls))
        self.services.lists.skipped += sum(url not in due for url in urls)
        return [target for target, url in zip(fronts, urls, strict=True) if url in due]

    def _announce(self, request: Request, walk: dict[str, Any]) -> None:
        """The account knows that the page is asked for, under which list; a planned run asks it conditionally."""
        own, front = walk.setdefault("own", request.url), walk.setdefault("front", request.url)
        number = walk.get("number", 1)
        self.services.lists.ask(own, front, number)
        if self.services.lists.planned and number == 1 and request.method == "GET":
            request.meta[CONDITIONAL] = "list"

    async def _note_unchanged(self, response: Response, place: Place) -> None:
        """The list is as it was when it was last walked to its end: nothing of it is missing."""
        own, front, number = place
        book, known = self.services.lists, known_of(response)
        entry = book.answer(own, front, number)
        entry.unchanged, entry.whole = not_modified(response), asked_whole(response)
        entry.etag, entry.last_modified = validators_of(response)
        if known is not None:
            entry.body_sha256, entry.links_sha256 = known.body_sha256, known.links_sha256
        book.unchanged += 1
        await self._write(partial(self._answered, response=response, url=own, kind="list", is_list=True))

    async def _keep(self, response: Response, page: ListPage, links: dict[str, Link], place: Place) -> None:
        """The list's answer and the addresses it shows, in the database: what a limit cuts off is not forgotten."""
        own, front, number = place
        first = number == 1
        kind = page.form if page.form in lists.KINDS else "list"

        def job(connection: Any) -> bool:
            url = own if first else page.url
            self._answered(connection, response=response, url=url, kind=kind, is_list=first)
            new = bool(lists.unmet(connection, links))
            pages.saw(connection, links, source=self.name, run_id=self.services.run_id)
            return new

        new = await self._write(job)
        entry = self.services.lists.answer(own, front, number)
        entry.new = entry.new or new
        self.services.lists.show(front, links)
        if first:
            entry.kind, entry.whole = kind, asked_whole(response)
            entry.etag, entry.last_modified = validators_of(response)
            entry.body_sha256, entry.links_sha256 = raw_of(response).sha256, signature(links)

    def _answered(self, connection: Any, *, response: Response, url: str, kind: str, is_list: bool) -> None:
        raw = None if not_modified(response) else raw_of(response)
        lists.answered(connection, url, raw, source=self.name, kind=kind, run_id=self.services.run_id,
                       status=response.status, is_list=is_list)  # fmt: skip

    async def _write(self, job: Callable[[Any], T]) -> T:
        return await asyncio.wrap_future(self.services.writer.submit(job))

    def _proof(self, response: Response, links: dict[str, Link], place: Place) -> Iterator[Request]:
        """Where a list asked without conditions shows other articles: the question whether its server knows that.

        The same validators under another set of articles are a lie at once. Else, where the server has said
        "unchanged" since the last whole answer, the old ones are sent once more: who says it again hides the change.
        """
        known, own = known_of(response), place[0]
        if known is None or not known.believed or not asked_whole(response):
            return
        if known.links_sha256 in (None, signature(links)) or not (known.etag or known.last_modified):
            return
        if _would_match(known, validators_of(response)):
            self._caught(own)
            return
        if known.read_at == known.asked_whole_at:
            return
        request = Request(response.url, self.proved, errback=self.unproved, cb_kwargs={"own": own}, priority=-1)
        request.meta[KNOWN] = known
        add_conditions(request, known)
        yield request

    async def proved(self, response: Response, own: str) -> Any:
        """The answer to the question put again: "unchanged" proves the lie."""
        if not_modified(response):
            self._caught(own)
        return
        yield

    async def unproved(self, failure: object) -> Any:
        """A question without an answer proves nothing; it is put again another day."""
        self.logger.info("%s: whether its validators can be believed stays open: %s", self.name, failure)
        return
        yield

    def _caught(self, own: str) -> None:
        self.logger.warning("%s: list %s says unchanged though its articles changed; from now on read whole",
                            self.name, own)  # fmt: skip
        self.services.lists.asked[own].lies = True

    async def _gap(self, own: str) -> lists.Gap | None:
        """How far back the list is to be read whatever is known; None in a run that has bounds of its own."""
        return (
            await asyncio.to_thread(self._ask, partial(lists.gap, source=self.name), own) if self._remembers else None
        )

    @property
    def _remembers(self) -> bool:
        return self.services.lists.remembers


def signature(links: Iterable[str]) -> str:
    """The set of a list's articles as one hash: what else changes on the page does not count."""
    return sha256("\n".join(sorted(links)).encode()).hexdigest()


def _would_match(known: lists.Conditions, now_sent: tuple[str | None, str | None]) -> bool:
    """Whether a server would call the page unchanged by the validators it sends (RFC 9110, 13.2.2)."""
    if known.etag:
        return known.etag == now_sent[0]
    return known.last_modified == now_sent[1]
