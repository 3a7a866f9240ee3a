"""Guangdong's disclosure platform and its news pages: `post_4148215.html`, lists as JSON from `/gkmlpt/api/all/5`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from scrapy import Request

from harvester.discover.links import Link
from harvester.discover.listing import ListingSpider
from harvester.discover.pages import ListPage
from harvester.discover.records import record_links, value_at
from harvester.discover.source import Addresses

_SID = re.compile(r"\bSID[\"']?\s*[:=]\s*[\"']?(\d+)")


class GkmlptSite(ListingSpider, abstract=True):
    """Articles `/content/post_4148215.html` and `/gkmlpt/content/…/post_1.html`; `categories` names the JSON lists."""

    article_pattern: ClassVar[Addresses] = r"/content/(?:\d+/\d+/)?m?post_\d+\.html"
    categories: ClassVar[tuple[int, ...]] = ()
    """Numbers of the disclosure lists to read, as `/gkmlpt/index#5` shows them."""

    first_page: ClassVar[int] = 1
    """What this host calls the first page of a list: 1 or 0."""

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        if page.form == "json":
            return record_links(value_at(page.json, "articles"), page.url)
        return super().links_on(page)

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        sid = _SID.search(page.text) if page.form == "html" and "/gkmlpt/" in page.url else None
        asked = f"?page={cls.first_page}&sid={sid[1]}" if sid else ""
        return [urljoin(page.url, f"/gkmlpt/api/all/{c}{asked}") for c in cls.categories] if sid else ()

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        return next_page(page) if page.form == "json" else super().next_list(page)


def next_page(page: ListPage) -> str | None:
    """One page on while the answer holds articles: hosts count from 0 or from 1, so `total` bounds nothing."""
    if not value_at(page.json, "articles"):
        return None
    parts = urlsplit(page.url)
    told = dict(parse_qsl(parts.query))
    number = told.get("page", "1")
    return urlunsplit(parts._replace(query=urlencode(told | {"page": int(number) + 1}))) if number.isdecimal() else None
