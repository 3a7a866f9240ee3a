"""Feeds and sitemaps that a probe comes upon: what they name, and the base class that reads them."""

from __future__ import annotations

from dataclasses import dataclass

from harvester.article import Refused
from harvester.discover import ArticleSpider, FeedSpider, Link, SitemapSpider
from harvester.discover.feed import read_feed
from harvester.discover.probe import ListFound, trial
from harvester.discover.shapes import shapes
from harvester.discover.sitemap import read_sitemap
from harvester.run.asking import Answer, Ask

_TRIES = 3  # maps of one index that are asked for


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


def first_map(index: Answer, ask: Ask, answers: dict[str, Answer], *, deepest: int = 2) -> Other | None:
    """The newest map that names articles, of those an index or robots.txt leads to; the asked goes to `answers`."""
    for url in _maps(index)[:_TRIES]:
        answer = answers[url] = ask(url)
        other = read_other(answer)
        if other and other.maps and not other.links and deepest > 1:
            other = first_map(answer, ask, answers, deepest=deepest - 1)
        if other and other.links:
            return other
    return None


def _maps(index: Answer) -> list[str]:
    source = trial(SitemapSpider, index.url)
    return [target for target in source.sub_lists(index.as_list()) if isinstance(target, str)]
