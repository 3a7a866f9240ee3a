"""Sources that show new articles on list pages of plain HTML."""

from __future__ import annotations

from collections.abc import Sequence

from scrapy import Request

from harvester.discover.base import ArticleSpider
from harvester.discover.feed import read_feed
from harvester.discover.headlines import headlines
from harvester.discover.links import Link, links_of
from harvester.discover.pager import next_link, next_number
from harvester.discover.pages import ListPage
from harvester.discover.records import lists_of, record_links, script_links
from harvester.discover.sitemap import newest_maps, read_sitemap


def all_links(page: ListPage) -> list[Link]:
    """The links a reader can click, then those that wait as data in a script, each address once."""
    shown = links_of(page.html)
    known = {link.url for link in shown}
    return [*shown, *(link for link in script_links(page.html) if link.url not in known)]


class ListingSpider(ArticleSpider, abstract=True):
    """Lists of links; where no `article_pattern` is declared, the links that look like headlines are taken.

    A feed, a sitemap or a list as JSON(P) may stand among the `start_urls`: it is known by its first words.
    """

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        if page.form == "html":
            links = all_links(page)
            return links if cls.article_pattern else headlines(links, page.url)
        if page.form == "json":
            return [link for records in lists_of(page.json) for link in record_links(records, page.url)]
        return read_feed(page.raw, page.url) if page.form == "feed" else read_sitemap(page.raw, page.url).links

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        return next_link(page.html) or next_number(page.html) if page.form == "html" else None

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        return newest_maps(read_sitemap(page.raw, page.url).maps, cls.is_ours) if page.form == "sitemap" else ()
