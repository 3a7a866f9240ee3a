"""Which source a page is credited to that no crawl of the source brought."""

from __future__ import annotations

from dataclasses import dataclass

from harvester.discover import registry
from harvester.discover.base import ArticleSpider
from harvester.run.listed import owner_of


@dataclass(frozen=True, slots=True)
class Owners:
    """The sources among which the owner of an address is looked for; one alone owns all."""

    sources: tuple[type[ArticleSpider], ...]
    forced: bool

    @classmethod
    def of(cls, source: str | None, spiders: str | None) -> Owners:
        """The named source, or all that are declared. Raises UnknownSource."""
        if source:
            return cls((registry.find(source, spiders),), True)
        return cls(tuple(registry.sources(spiders).values()), False)

    def owner(self, url: str) -> type[ArticleSpider] | None:
        """The source of the address; None where nobody declares it."""
        return self.sources[0] if self.forced else owner_of(url, self.sources)
