"""Fetches single addresses as articles, each read as the source would read it that the address belongs to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Any, TypeVar

from harvester.article import Article
from harvester.discover import registry
from harvester.discover.base import ArticleSpider
from harvester.discover.links import Link
from harvester.identity.address import canonical
from harvester.store import pages

Owner = TypeVar("Owner", ArticleSpider, type[ArticleSpider])
NAME = "import"
"""The source under which addresses stand that no declared source owns."""


class Listed(ArticleSpider, abstract=True):
    """Walks no list: its addresses are named by a person, and may lie on any public host."""

    name = NAME
    publisher = ""
    province = ""
    at_least = 0
    allowed_domains = []  # noqa: RUF012  # none: Scrapy's filter then lets every host pass
    start_urls = []  # noqa: RUF012

    def __init__(self, *, urls: Sequence[str], place: str | None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._links = {canonical(url): Link(url) for url in urls}
        self._owners = [owner(services=self.services) for owner in registry.sources(place).values()]

    async def start(self) -> AsyncIterator[Any]:
        """The request for every address that is not held yet, made by the source that owns it."""
        ledger = self.services.ledger
        known = await asyncio.to_thread(self._ask, pages.known, list(self._links))
        for address, link in self._links.items():
            ledger.see(address)
            if address in known:
                ledger.settle(address, "known")
            else:
                yield (owner_of(link.url, self._owners) or self).article_request(link)

    @classmethod
    def is_ours(cls, url: str) -> bool:
        return True

    def revise(self, article: Article) -> Article:
        """The article of no declared source: nothing is known of who publishes it."""
        article.source = article.publisher = article.province = article.kind = None
        return article


def owner_of(url: str, spiders: Iterable[Owner]) -> Owner | None:
    """The source that an address belongs to: one whose articles look like it, else one whose host it is on."""
    ours = [spider for spider in spiders if spider.is_ours(url)]
    return next((spider for spider in ours if spider.is_article(url)), ours[0] if ours else None)
