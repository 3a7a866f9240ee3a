"""Feeds and sitemaps that a probe comes upon: what they name, and the base class that reads them."""

from __future__ import annotations

from dataclasses import dataclass

from harvester.article import Refused
from harvester.discover import ArticleSpider, FeedSpider, Link, SitemapSpider
from harvester.discover.feed import read_feed
from harvester.discover.probe import ListFound
from harvester.discover.shapes import shapes
from harvester.discover.sitemap import read_sitemap
from harvester.run.asking import Answer


@dataclass(frozen=True, slots=True)
class Other:
    """A feed or sitemap: its kind, the articles it names, how many other maps it leads to."""

    kind: str
    url: str
    links: tuple[Link, ...]
    maps: int = 0

    @property
    def articles(self) -> int:
        """How many articles it names."""
        return len(self.links)

    @property
    def dated(self) -> int:
        """How many of them bear a day of publication."""
        return sum(1 for link in self.links if link.day)

    @property
    def base(self) -> type[ArticleSpider]:
        """The base class that reads it."""
        return FeedSpider if self.kind == "feed" else SitemapSpider

    @property
    def listed(self) -> ListFound:
        """The same as a list."""
        found = tuple(shapes([link.url for link in self.links]))
        return ListFound(self.url, self.links, found, True, None, f"a {self.kind} has no pages")


def read_other(answer: Answer) -> Other | None:
    """What an answer names as feed or sitemap; None for what is neither, such as the page most sites send instead."""
    if not answer.is_page:
        return None
    try:
        form = answer.as_list().form
        if form == "feed":
            return Other("feed", answer.url, tuple(read_feed(answer.body, answer.url)))
        if form == "sitemap":
            read = read_sitemap(answer.body, answer.url)
            kind = "news sitemap" if any(link.day for link in read.links) else "sitemap"
            return Other(kind, answer.url, tuple(read.links), len(read.maps))
    except Refused:
        return None
    return None
