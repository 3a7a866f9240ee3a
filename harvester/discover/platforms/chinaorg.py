"""China.org.cn and its regional portals on china.com.cn: `content_ID` articles, `node_ID_2` lists."""

from __future__ import annotations

import re
from typing import ClassVar

from scrapy import Request

from harvester.discover.listing import ListingSpider
from harvester.discover.pager import total_pages
from harvester.discover.pages import ListPage
from harvester.discover.source import Addresses

_NODE = re.compile(r"(.*/node_\d+)(?:_(\d+))?(\.s?html?)")


class ChinaOrgSite(ListingSpider, abstract=True):
    """Articles `/2021-04/19/content_41534229.html` (page k: `content_41534229_k`), lists `node_1013204_2.html`."""

    article_pattern: ClassVar[Addresses] = r"/\d{4}-\d{2}/\d{2}/content_\d+(?:_\d+)?\.s?html?$"

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        return super().next_list(page) or _by_count(page)


def _by_count(page: ListPage) -> str | None:
    """`node_ID_{k+1}` where the page counts that far; a guess would only earn a 404."""
    match = _NODE.fullmatch(page.url)
    number = int(match[2] or 1) if match else 0
    return f"{match[1]}_{number + 1}{match[3]}" if match and number < (total_pages(page.text) or 0) else None
