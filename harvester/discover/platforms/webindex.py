"""Portals under `/web/`: every article is a folder of its own, named by 32 hex digits or 19 digits."""

from __future__ import annotations

import re
from typing import ClassVar

from scrapy import Request

from harvester.discover.links import absolute
from harvester.discover.listing import ListingSpider
from harvester.discover.pages import ListPage
from harvester.discover.source import Addresses

_PAGE = re.compile(r"(?P<stem>.*/[0-9a-f]{8})-(?P<number>\d{1,4})\.shtml")


class WebIndexSite(ListingSpider, abstract=True):
    """Lists `/web/a/b/index.shtml`, then `/web/a/b/5b93cb3c-2.shtml`; articles `/web/a/b/<name>/index.shtml`."""

    article_pattern: ClassVar[Addresses] = r"/web/(?:[\w-]+/)+(?:[0-9A-Fa-f]{31,32}|\d{19})/index\.shtml$"

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        here = _PAGE.fullmatch(page.url)
        wanted = int(here["number"]) + 1 if here else 2
        for written in re.findall(r"[\"']([^\"'\s]*-\d{1,4}\.shtml)[\"']", page.text):
            address = absolute(page.html.base, written)
            there = _PAGE.fullmatch(address) if address else None
            if there and int(there["number"]) == wanted and (not here or there["stem"] == here["stem"]):
                return address
        return super().next_list(page)
