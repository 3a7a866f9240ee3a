"""The national news houses and WordPress: plain lists, feeds and sitemaps, each with its own article addresses."""

from __future__ import annotations

from typing import ClassVar

from harvester.discover.listing import ListingSpider
from harvester.discover.source import Addresses


class PeopleSite(ListingSpider, abstract=True):
    """People's Daily Online: `/n1/2019/0615/c1013-31153719.html` (page 2: `-2`; `/BIG5/` is the traditional twin)."""

    article_pattern: ClassVar[Addresses] = r"/n[1-4]/\d{4}/\d{4}/c\d+-\d+(?:-\d+)?\.html$"


class XinhuaSite(ListingSpider, abstract=True):
    """Xinhua: `/fortune/2023-11/17/c_1129981476.htm`, since 2024 `/local/20260406/<32 hex>/c.html`."""

    article_pattern: ClassVar[Addresses] = (
        r"/\d{4}-\d{2}/\d{2}/c_\d+(?:_\d+)?\.s?html?$",
        r"/\d{8}/[0-9a-f]{32}/c(?:_\d+)?\.html$",
    )


class ChinaDailySite(ListingSpider, abstract=True):
    """China Daily and its regions: `/a/202311/17/WS<24 hex>.html`, before that `/2013-01/30/content_16188512.htm`."""

    article_pattern: ClassVar[Addresses] = (
        r"/a/\d{6}/\d{2}/WS[0-9a-f]{24}(?:_\d+)?\.html$",
        r"/\d{4}-\d{2}/\d{2}/content_\d+(?:_\d+)?\.html?$",
    )


class WordPressSite(ListingSpider, abstract=True):
    """WordPress with dated addresses: `/2024/05/30/slug/`; its feed is `/feed/`, its lists go on at `/page/2/`."""

    article_pattern: ClassVar[Addresses] = r"/\d{4}/\d{2}/\d{2}/[^/?#]+/?$"
