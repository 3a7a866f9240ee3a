"""Sources that show new articles on list pages of plain HTML."""

from __future__ import annotations

from scrapy import Request

from harvester.discover.base import ArticleSpider
from harvester.discover.headlines import headlines
from harvester.discover.links import Link, links_of
from harvester.discover.pager import next_link
from harvester.discover.pages import ListPage


class ListingSpider(ArticleSpider, abstract=True):
    """Lists of HTML links; where no `article_pattern` is declared, the links that look like headlines are taken."""

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        links = links_of(page.html)
        return links if cls.article_pattern else headlines(links, page.url)

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        return next_link(page.html)
