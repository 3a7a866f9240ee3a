"""What an unknown site's pages say to a maintainer: lists, paging, feeds, robots rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from scrapy.robotstxt import ProtegoRobotParser

from harvester.discover import ListingSpider, platforms
from harvester.discover.base import ArticleSpider
from harvester.discover.headlines import headlines, weight
from harvester.discover.links import Link, links_of
from harvester.discover.listing import all_links
from harvester.discover.pager import next_link, total_pages
from harvester.discover.pages import ListPage
from harvester.discover.platforms.epaper import FounderPaper
from harvester.discover.platforms.signs import PLATFORMS, Recognition
from harvester.discover.platforms.trs import read_pager
from harvester.discover.shapes import Shape, shapes
from harvester.discover.sitemap import robots_maps
from harvester.discover.source import host_of
from harvester.extract.page import Page

FEWEST = 3
"""Articles that a page must show to be called a list."""
_SECTION = re.compile(
    r"要闻|新闻|动态|资讯|快讯|公告|公示|通知|政策|文件|政务|发布|时政|本地|"
    r"\b(?:local |top |latest )?(?:news|updates|headlines|press|policies|stories)\b",
    re.IGNORECASE,
)
_LIST_PLACE = re.compile(
    r"/$|/(?:index|list|node_\d+|common(?:_\w+)?list|news)(?:_\d+)?\.s?html?$|/col/col\d+/|/node_[0-9a-f]+$",
    re.IGNORECASE,
)
_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ListFound:
    """One list page: its articles in page order, the shapes of their addresses, and how it goes on."""

    url: str
    articles: tuple[Link, ...]
    shapes: tuple[Shape, ...]
    by_base: bool
    """Whether the platform's own article pattern told the articles; else the look of the links did."""
    next_page: str | None
    paging: str
    """How the next page is found, in words; "" where none is."""
    data: tuple[str, ...] = ()
    """Addresses that the page's script loads its list from."""

    @property
    def dated(self) -> int:
        """How many articles bear a day beside their link."""
        return sum(1 for link in self.articles if link.day)


@dataclass(frozen=True, slots=True)
class RobotsFound:
    """What robots.txt says to this crawler: None of `allowed` where it could not be had."""

    allowed: bool | None
    delay: float | None = None
    sitemaps: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    """The Disallow lines that hold for us, at most ten."""


def base_of(recognitions: Iterable[Recognition]) -> type[ArticleSpider]:
    """The base class for the likeliest platform; the plain listing where none is recognised."""
    likeliest = next((one for one in recognitions if one.confidence != "low"), None)
    found = getattr(platforms, PLATFORMS[likeliest.platform].base, None) if likeliest else None
    return found if isinstance(found, type) and issubclass(found, ArticleSpider) else ListingSpider


def trial(base: type[ArticleSpider], url: str) -> type[ArticleSpider]:
    """A source of that platform for one address, as a declaration without any fact of its own would be."""
    facts = {"name": "trial", "publisher": "unknown", "province": "CN", "start_urls": [url], "at_least": 1}
    return type("Trial", (base,), facts | {"__module__": __name__})


def read_list(page: ListPage, base: type[ArticleSpider], *, shell: str = "") -> ListFound:
    """What a page shows as a list, read by a platform's own way and, where that finds too little, by the look of links.

    `shell` is the address of the page that loads this one by script. Raises `Refused` for what is no page.
    """
    source = trial(base, page.url)
    own = [link for link in source.links_on(page) if source.is_article(link.url)]
    following = _next(page, source)
    onward = [target for target in source.sub_lists(page) if isinstance(target, str)]
    vouched = following or onward or issubclass(base, FounderPaper)  # by a pager, further lists, or a day's folder
    fewest = 1 if vouched else FEWEST
    by_base = bool(base.article_pattern) and len(own) >= fewest
    every = all_links(page) if page.form == "html" else own
    articles = own if by_base else _commonest(headlines(every, page.url))
    return ListFound(
        url=shell or page.url,
        articles=tuple(articles),
        shapes=tuple(shapes([link.url for link in articles], (link.url for link in every))),
        by_base=by_base,
        next_page=following,
        paging=_how(page, base, following),
        data=(page.url,) if shell else tuple(onward),
    )


def one_site(url: str, other: str) -> bool:
    """Whether two addresses lie on one host, with or without www."""
    return host_of(url).removeprefix("www.") == host_of(other).removeprefix("www.")


def sections(page: Page, most: int = 4) -> list[str]:
    """The links of a front page that look most like lists of news, the likeliest first."""
    own = [link for link in links_of(page) if one_site(link.url, page.url) and urlsplit(link.url).path not in ("", "/")]
    articles = {link.url for link in headlines(own, page.url)}
    scored = [
        (2 * bool(_SECTION.search(link.title)) + bool(_LIST_PLACE.search(link.url)), -place, link.url)
        for place, link in enumerate(own)
        if link.url not in articles and 0 < weight(link.title) <= 12
    ]
    return [url for score, _, url in sorted(scored, reverse=True) if score >= 2][:most]


def feeds(page: Page) -> list[str]:
    """The RSS and Atom feeds that a page names."""
    found = (
        page.absolute(link.get("href"))
        for link in page.root.iter("link")
        if re.search(r"rss|atom", link.get("type") or "", re.IGNORECASE)
    )
    linked = (link.url for link in links_of(page) if re.search(r"/rss\b.*\.xml$|/feed/?$|rss\.xml$", link.url))
    return list(dict.fromkeys(url for url in (*found, *linked) if url))


def read_robots(text: str, url: str, agent: str) -> RobotsFound:
    """What a robots.txt says to `agent` of an address."""
    rules = ProtegoRobotParser(text.encode(), None)
    said = re.findall(r"^\s*disallow\s*:\s*(\S+)", text, re.IGNORECASE | re.MULTILINE)
    ours = tuple(dict.fromkeys(rule for rule in said if not rules.allowed(urljoin(url, rule), agent)))
    maps = tuple(link.url for link in robots_maps(text, url))
    return RobotsFound(rules.allowed(url, agent), rules.crawl_delay(agent), maps, ours[:10])


def labels(page: Page, content_type: str | None) -> list[str]:
    """The encodings that header and markup name, in lower case."""
    said = (*_CHARSET.findall(content_type or ""), *_CHARSET.findall(page.text[:4096]))
    return list(dict.fromkeys(name.lower() for name in said))


def _commonest(links: list[Link]) -> list[Link]:
    """Without the odd address: links whose shape is that of one in ten articles or more."""
    found = shapes([link.url for link in links])
    kept = [re.compile(shape.pattern) for shape in found if shape.matches * 10 >= len(links)]
    return [link for link in links if any(pattern.search(link.url) for pattern in kept)]


def _next(page: ListPage, source: type[ArticleSpider]) -> str | None:
    following = source.next_list(page) or (next_link(page.html) if page.form == "html" else None)
    return following if following is None or isinstance(following, str) else following.url


def _how(page: ListPage, base: type[ArticleSpider], following: str | None) -> str:
    """How the next page is told, for a person."""
    pager, total = read_pager(page.text), total_pages(page.text)
    if pager and pager.total == 1:
        return "script createPageHTML: one page"
    if pager:
        return f"script createPageHTML: {pager.total} pages, {pager.stem}_1.{pager.ending} is the second"
    if issubclass(base, FounderPaper):
        return "a folder for each day"
    if following is None:
        return f"{total} pages by the page's own count, but no way to them" if total and total > 1 else ""
    way = "a link" if page.form == "html" and following == next_link(page.html) else f"{base.__name__}'s own way"
    return f"{way}{f', {total} pages by the page’s own count' if total else ''}"
