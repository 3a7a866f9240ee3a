"""Puts what was read into the database and into the run's account, one transaction a page."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from harvester.article import Article, Refused, RefusedPage
from harvester.identity.address import canonical, key_of
from harvester.store import pages
from harvester.store.answers import close_file
from harvester.store.rechecks import note_validators
from harvester.store.write import save

if TYPE_CHECKING:
    from harvester.fetch.archive import Archive
    from harvester.fetch.ledger import Outcome
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
        ledger = services.ledger
        addresses = ledger.seen_among(canonical(url) for url in (item.url, *item.aliases))
        outcome: Outcome = "refused"
        refused: Refused | None = None
        try:
            if isinstance(item, RefusedPage):
                refused = Refused(item.reason, item.detail)
                mark = partial(mark_refused, page=item, addresses=addresses, run_id=services.run_id)
                await asyncio.wrap_future(services.writer.submit(mark))
            else:
                outcome = await self._save(services, item)
            self._lost = 0
        except Exception as error:  # of any kind: the page is not held, so the sum must say so
            self._lost += 1
            logger.exception("%s: not stored", item.url)
            refused = Refused("store_failed", f"{type(error).__name__}: {error}"[:300])
        for url in addresses:
            ledger.settle(url, outcome if refused is None else "refused", refused.reason if refused else None)
        return refused

    async def _save(self, services: Services, article: Article) -> Outcome:
        sent = services.validators.pop(article.raw[0].url, (None, None)) if article.raw else (None, None)
        then = None
        if any(sent) and len(article.raw) == 1:  # of several pages one says nothing of the others
            then = partial(note_validators, url=article.url, etag=sent[0], last_modified=sent[1])
        saved = await asyncio.wrap_future(save(services.writer, article, services.run_id, then, hurries=False))
        if saved.outcome != "revised":
            return saved.outcome
        services.ledger.revised += 1
        return "stored"


def mark_refused(conn: Connection, page: RefusedPage, addresses: list[str], run_id: int) -> None:
    """The page's addresses have failed; the answer itself is noted once."""
    if page.reason == "not_archived":  # what a replay lacks says nothing of the site
        return
    facts: dict[str, Any] = {"detail": page.detail, "status": page.status, "source": page.source or None}
    for number, url in enumerate({key_of(url): url for url in addresses}.values()):
        pages.failed(conn, url, page.reason, raw=() if number else page.raw, run_id=run_id, **facts)


def close_files(conn: Connection, archive: Archive, run_id: int) -> None:
    """Every file the archive has finished is told to the database."""
    for file in archive.finished:
        close_file(conn, file.name, run_id=run_id, records=file.records, size=file.size, sha256=file.sha256)
