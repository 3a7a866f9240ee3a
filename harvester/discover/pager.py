"""Where the next page of a list is, when the page says so in plain links."""

from __future__ import annotations

import re

from harvester.discover.links import absolute, squeeze
from harvester.extract.page import Page

_NEXT = re.compile(
    r"[\[【(（]?\s*(?:下\s*一\s*[页頁]|下\s*[页頁]|后一页|next(?:\s+page)?|older(?:\s+(?:posts|entries))?)\s*[>›»→\]】)）]*|[>›»]{1,2}",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"共\s*(\d{1,5})\s*[页頁]|/\s*(\d{1,5})\s*[页頁]")


def next_link(page: Page) -> str | None:
    """The address behind "下一页", "Next", rel=next; None on the last page and where the pager is a script's."""
    for link in page.root.iter("link", "a"):
        said = squeeze("".join(map(str, link.itertext()))) or link.get("title") or ""
        if "next" in (link.get("rel") or "").lower().split() or (link.tag == "a" and _NEXT.fullmatch(said)):
            address = absolute(page.base, link.get("href"))
            if address and address != page.url:
                return address
    return None


def total_pages(text: str) -> int | None:
    """How many pages the list says it has ("共12页", "1/12页"); None where it says nothing or contradicts itself."""
    said = {int(a or b) for a, b in _TOTAL.findall(text)}
    return said.pop() if len(said) == 1 else None


def numbered(url: str, *, first: int = 0) -> tuple[str, int, str] | None:
    """Stem, page number and ending of a list's address; the bare name is page `first`.

    >>> numbered("https://a.example/news/index_3.html")
    ('https://a.example/news/index', 3, '.html')
    """
    match = re.fullmatch(r"(.*/[A-Za-z][\w-]*?)(?:_(\d{1,4}))?(\.s?html?|\.jsonp?)", url)
    return (match[1], int(match[2]) if match[2] else first, match[3]) if match else None
