"""Portals put together from blocks with UUIDs: lists and articles alike stand under `/columns/<uuid>/`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from scrapy import Request

from harvester.discover.links import absolute
from harvester.discover.listing import ListingSpider
from harvester.discover.pages import ListPage
from harvester.discover.source import Addresses

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_BLOCK = re.compile(rf"[\"'(]([^\"'()\s]*/columns/{_UUID}/templates/{_UUID}/blocks/{_UUID}[^\"'()\s]*)")


class BlockSite(ListingSpider, abstract=True):
    """Lists `/columns/<uuid>/index.html` and the fragments they load; articles `…/202604/01/<uuid>.html`."""

    article_pattern: ClassVar[Addresses] = rf"/columns/{_UUID}/\d{{6}}/\d{{2}}/{_UUID}\.html"

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        named = dict.fromkeys(_BLOCK.findall(page.text))
        return [url for block in named if (url := absolute(page.url, block.replace("&amp;", "&"))) and cls.is_ours(url)]
