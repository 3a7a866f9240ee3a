"""A list page as plain values: where it stands, what came, which page of its list it is."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from scrapy.http import Response

from harvester.article import Refused
from harvester.extract.decode import decode
from harvester.extract.page import Page, open_page

_JSONP = re.compile(r"[\w$.]{1,60}\(\s*[\[{]")
_ROOT = re.compile(r"<(?:\w+:)?([A-Za-z]\w*)")
_FORMS: dict[str, Literal["feed", "sitemap"]] = {
    "rss": "feed", "feed": "feed", "rdf": "feed", "urlset": "sitemap", "sitemapindex": "sitemap",
}  # fmt: skip


@dataclass(frozen=True)
class ListPage:
    """One page of a list; `number` counts from 1 along the walk, `first` is the address the walk began at."""

    url: str
    raw: bytes
    content_type: str | None = None
    number: int = 1
    first: str = ""

    @cached_property
    def text(self) -> str:
        """The page as text; raises `Refused` for what is no text."""
        return decode(self.raw, self.content_type).text

    @cached_property
    def form(self) -> Literal["html", "feed", "sitemap", "json"]:
        """What the page is by its first words, whatever its label says; packed XML is a sitemap."""
        if self.raw.startswith(b"\x1f\x8b"):
            return "sitemap"
        head = self.text.lstrip()[:2000]
        if head[:1] in ("{", "[") or _JSONP.match(head):
            return "json"
        root = _ROOT.search(re.sub(r"<\?.*?\?>|<!--.*?-->", "", head, flags=re.DOTALL))
        return _FORMS.get(root[1].lower(), "html") if root else "html"

    @cached_property
    def html(self) -> Page:
        """The page as a tree; raises `Refused` for what is no markup, or markup built to hurt."""
        return open_page(self.raw, url=self.url, content_type=self.content_type)

    @cached_property
    def json(self) -> Any:
        """The page as JSON values, a JSONP wrapper taken off; raises `Refused` for what is none."""
        text = self.text.strip().rstrip(";")
        if text[:1] not in "{[" and text.endswith(")"):
            text = text.partition("(")[2][:-1]
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise Refused("parse", f"{self.url} is no JSON: {str(error)[:80]}") from error


def is_robots(url: str) -> bool:
    """Whether the address is a robots.txt."""
    return url.endswith("/robots.txt")


def as_page(response: Response, number: int = 1, first: str = "") -> ListPage:
    """The answer as plain values, narrowed once here so that no source has to know Scrapy's responses."""
    label = response.headers.get("Content-Type")
    kind = label.decode("latin-1") if label else None
    return ListPage(response.url, response.body, kind, number, first or response.url)
