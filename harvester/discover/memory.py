"""What the database knows and keeps of a source's lists: what is held, what rests, what was met before, what failed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from scrapy import Request
from scrapy.http import Response

from harvester.discover.links import Link
from harvester.discover.source import Source
from harvester.discover.traps import Trail
from harvester.fetch.archive import raw_of
from harvester.store import lists, pages
from harvester.store.patience import ask
from harvester.store.read import held_stories

if TYPE_CHECKING:
    from harvester.fetch.services import Services

T = TypeVar("T")
Place = tuple[str, str, int]
"""Of a list page: the address its list is asked by, the front that led there, and its number in the list."""


class ListMemory(Source, abstract=True):
    """The lists of one source as the database and this run remember them; `services` is what the run hands over."""

    def __init__(self, *, services: Services, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.services = services
        self._trails: dict[str, Trail] = {}  # a list's first address → what it has shown
        self._again: set[str] = set()

    async def _held(self, links: dict[str, Link]) -> dict[str, str]:
        """Address → "known", or the reason why it rests, for all that needs no request: settled before this run."""
        outcomes = self.services.ledger.outcomes
        held = dict.fromkeys((url for url in links if outcomes.get(url) == "known" or url in self._again), "known")
        unseen = [url for url in links if url not in outcomes]
        if unseen:
            held |= await asyncio.to_thread(self._ask, pages.resting, unseen)
            held |= dict.fromkeys(await asyncio.to_thread(self._ask, pages.known, unseen), "known")
        return held

    async def _trapped(self, first: str, links: dict[str, Link], held: dict[str, str]) -> bool:
        """Whether this page shows nothing but stories met before; those are marked in `held`, the trap is told."""
        outcomes = self.services.ledger.outcomes
        new = [url for url in links if url not in held and url not in outcomes]
        trail = self._trails.get(first)
        if trail is None:
            trail = self._trails[first] = Trail()
            if new and len(new) == len(links) and all("?" in url or ";" in url for url in new):
                about = (self.name, [link.title for link in links.values()])
                held_before = await asyncio.to_thread(self._ask, held_stories, about)
                trail.remember({url: Link(url, title) for url, title in held_before})
        trap = trail.trap_in(links, new)
        if trap is None:
            trail.remember(links)
            return False
        held |= dict.fromkeys(trap.again, "trap")
        told = f"{len(trap.again)} on {first}; let `article_pattern` leave them out, or declare fewer `most_lists`"
        self.services.ledger.lose_list(trap.pattern, "trap", told)
        self.logger.warning("%s: trap %s: %s", self.name, trap.pattern, told)
        return trap.is_all

    def _ask(self, question: Callable[[Any, Any], T], about: Any) -> T:
        """One short read of the database, off the reactor's thread."""
        return ask(self.services.engine, lambda connection: question(connection, about))

    async def _expect(self, target: str | Request) -> None:
        """The list's next page has a row before it is asked for: neither limit nor kill hides what lies behind it."""
        url = target if isinstance(target, str) else target.url
        if isinstance(target, str) or target.method == "GET":
            run_id, name = self.services.run_id, self.name
            saw = partial(pages.saw, urls=[url], source=name, kind="list", run_id=run_id)
            await asyncio.wrap_future(self.services.writer.submit(saw))

    async def _lose_list(self, address: str, place: Place, reason: str, detail: str, response: Response | None) -> None:
        """The list page gave nothing: told in the run's account, kept on its page's row, and left alone for a while."""
        self.services.ledger.lose_list(address, reason, detail)
        self.services.lists.answer(*place, reason)
        self.logger.warning("%s: list %s: %s: %s", self.name, address, reason, detail)
        if reason == "not_archived":  # what a replay lacks says nothing of the site
            return
        raw, status = ([raw_of(response)], response.status) if response is not None else ([], None)
        facts: dict[str, Any] = {"source": self.name, "run_id": self.services.run_id, "raw": raw}
        url = place[0] if place[2] == 1 else address

        def job(connection: Any) -> None:
            lists.lost(connection, url, reason, detail=detail, status=status, **facts)

        await asyncio.wrap_future(self.services.writer.submit(job))
