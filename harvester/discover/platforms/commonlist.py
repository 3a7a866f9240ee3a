"""Portals whose lists are shells filled from `/common/search/<channel>`: JSON with headline, address and time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from scrapy import Request

from harvester.discover.links import Link
from harvester.discover.listing import ListingSpider
from harvester.discover.pager import numbered, total_pages
from harvester.discover.pages import ListPage
from harvester.discover.records import record_links, value_at
from harvester.discover.source import Addresses

_SEARCH = re.compile(r"(/(?:common/search|searchList|search)/[0-9a-f]{32})\b")
_CHANNEL = re.compile(r"\bchannelId[\"']?\s*[:=]\s*[\"']([0-9a-f]{32})[\"']", re.IGNORECASE)
_SIZE = 20


class CommonListSite(ListingSpider, abstract=True):
    """Lists `common_list.shtml`; articles `/202310/<32 hex>.shtml`, `/202608/c00_31971131.shtml` or a bare number."""

    article_pattern: ClassVar[Addresses] = r"/\d{6}/(?:[0-9a-f]{32}|c00_\d+|\d{6,}|t\d{8}_\d+)\.s?html"

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        if page.form != "json":
            return super().links_on(page)
        return record_links(value_at(page.json, "data", "results"), page.url)

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        return [search] if page.form == "html" and (search := search_address(page.text, page.url)) else ()

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        if page.form == "json":
            found, total = (value_at(page.json, "data", name) for name in ("results", "total"))
            return next_search(page.url, total, is_empty=not found)
        return super().next_list(page) or _by_count(page)


def search_address(text: str, url: str) -> str | None:
    """Where the shell gets its list from: the search its script names, asked for JSON; None where it names none."""
    path, channel = _SEARCH.search(text), _CHANNEL.search(text)
    place = path[1] if path else f"/common/search/{channel[1]}" if channel else None
    asked = {"_isAgg": "true", "_isJson": "true", "_pageSize": _SIZE, "_template": "index", "page": 1}
    return urljoin(url, f"{place}?{urlencode(asked)}") if place else None


def next_search(url: str, total: object, *, is_empty: bool = False) -> str | None:
    """The same search one page on, while the total it tells is not reached; where it tells none, until one is empty."""
    parts = urlsplit(url)
    told = dict(parse_qsl(parts.query, keep_blank_values=True))
    try:
        number, size = int(told.get("page", "1")), int(told.get("_pageSize", _SIZE))
        if is_empty or (total is not None and number * size >= int(str(total))):
            return None
    except ValueError:
        return None
    return urlunsplit(parts._replace(query=urlencode(told | {"page": number + 1})))


def _by_count(page: ListPage) -> str | None:
    """`name_2.shtml` after the bare `name.shtml`, where the page counts that far."""
    place, total = numbered(page.url, first=1), total_pages(page.text) or 0
    return f"{place[0]}_{place[1] + 1}{place[2]}" if place and place[1] < total else None
