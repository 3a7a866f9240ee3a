"""Puts what was read into the database and into the run's account, one transaction a page."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from harvester.article import Article, Refused, RefusedPage
from harvester.identity.address import canonical, key_of
from harvester.store import pages
from harvester.store.write import save_article

if TYPE_CHECKING:
    from harvester.fetch.services import Services
    from harvester.store.engine import Connection

MOST_LOST = 3
"""Pages in a row that the database does not take before the crawl is ended."""
logger = logging.getLogger(__name__)


class Keeper:
    """Keeps articles and refusals; knows when the database has gone."""

    def __init__(self) -> None:
        self._lost = 0

    @property
    def lost_database(self) -> bool:
        """True once several pages in a row were not taken."""
        return self._lost >= MOST_LOST

    async def keep(self, services: Services, item: Article | RefusedPage) -> Refused | None:
        """None when an article was stored; else why its page counts as refused. The ledger is settled either way."""
        addresses = [canonical(url) for url in (item.url, *item.aliases)]
        try:
            if isinstance(item, RefusedPage):
                await asyncio.wrap_future(services.writer.submit(partial(_mark, page=item, run_id=services.run_id)))
                refused = Refused(item.reason, item.detail)
            else:
                await self._save(services, item, addresses)
                refused = None
            self._lost = 0
        except Exception as error:  # of any kind: the page is not held, so the sum must say so
            self._lost += 1
            logger.exception("%s: not stored", item.url)
            refused = Refused("store_failed", f"{type(error).__name__}: {error}"[:300])
        if refused is not None:
            services.ledger.settle_page(addresses, "refused", refused.reason)
        return refused

    async def _save(self, services: Services, article: Article, addresses: list[str]) -> None:
        saved = await asyncio.wrap_future(
            services.writer.submit(partial(save_article, article=article, run_id=services.run_id))
        )
        if saved.outcome == "revised":
            services.ledger.revised += 1
        services.ledger.settle_page(addresses, "stored" if saved.outcome == "revised" else saved.outcome)


def _mark(conn: Connection, page: RefusedPage, run_id: int) -> None:
    """Each address of the page has failed; the answer itself is noted once."""
    facts: dict[str, Any] = {
        "detail": page.detail,
        "status": page.status,
        "source": page.source or None,
        "run_id": run_id,
    }
    twins = {key_of(url): url for url in reversed([page.url, *page.aliases])}
    own = key_of(page.url)
    for key, url in twins.items():
        pages.failed(conn, url, page.reason, raw=page.raw if key == own else (), **facts)
