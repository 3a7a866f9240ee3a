"""Sources that show new articles in a sitemap, a news sitemap or an index of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import ClassVar

from lxml import etree

from harvester.discover.base import ArticleSpider
from harvester.discover.feed import day_of
from harvester.discover.links import Link, absolute, squeeze
from harvester.discover.pages import ListPage, is_robots
from harvester.discover.xml import children, open_xml

MOST_MAPS = 50
"""Maps of one index that are followed, the newest."""


@dataclass(slots=True)
class Sitemap:
    """What one sitemap file names: pages, and other sitemaps with their last change."""

    links: list[Link] = field(default_factory=list)
    maps: list[Link] = field(default_factory=list)


class SitemapSpider(ArticleSpider, abstract=True):
    """Sitemaps in `start_urls` (or robots.txt, whose `Sitemap:` lines are followed); newest maps first.

    `lastmod` is a hint: it can spare a fetch under `--since`, it never dates an article.
    """

    map_pattern: ClassVar[str | None] = None
    """Which maps of an index to follow; None: all."""

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        return [] if is_robots(page.url) else read_sitemap(page.raw, page.url).links

    @classmethod
    def sub_lists(cls, page: ListPage) -> list[str]:
        maps = robots_maps(page.text, page.url) if is_robots(page.url) else read_sitemap(page.raw, page.url).maps
        wanted = [m for m in maps if not cls.map_pattern or re.search(cls.map_pattern, m.url)]
        return [url for url in newest_maps(wanted, cls.is_ours) if url != page.url]


def read_sitemap(raw: bytes, url: str) -> Sitemap:
    """The pages and maps a sitemap names; raises `Refused` for what is none, or one built to hurt.

    A news sitemap's title and publication date are the link's; `lastmod` becomes `changed`.
    """
    found = Sitemap()
    for element in open_xml(raw, url).iterchildren(etree.Element):
        said = children(element)
        address = absolute(url, said.get("loc"))
        if not address:
            continue
        kind, changed = etree.QName(element).localname, day_of(said.get("lastmod"))
        if kind == "sitemap":
            found.maps.append(Link(address, changed=changed))
        elif kind == "url":
            news = next((children(e) for e in element.iterchildren("{*}news")), {})
            title = squeeze(news.get("title", ""))
            found.links.append(Link(address, title, day_of(news.get("publication_date")), changed))
    return found


def newest_maps(maps: Iterable[Link], is_ours: Callable[[str], bool]) -> list[str]:
    """The addresses of a source's own maps, the last changed first."""
    ours = (found for found in maps if is_ours(found.url))
    return [m.url for m in sorted(ours, key=lambda m: m.changed.toordinal() if m.changed else 0, reverse=True)][
        :MOST_MAPS
    ]


def robots_maps(text: str, url: str) -> list[Link]:
    """The sitemaps a robots.txt names."""
    named = re.findall(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", text, re.I | re.M)
    return [Link(address) for name in named if (address := absolute(url, name))]
