"""Where the next page of a list is, when the page says so in plain links."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from harvester.discover.links import absolute, squeeze
from harvester.extract.page import Page

_NEXT = re.compile(
    r"[\[【(（]?\s*(?:下\s*一\s*[页頁]|下\s*[页頁]|后一页|next(?:\s+page)?|older(?:\s+(?:posts|entries))?)\s*[>›»→\]】)）]*",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"共\s*(\d{1,5})\s*[页頁]|/\s*(\d{1,5})\s*[页頁]")
_FILE = re.compile(r"(?P<stem>.*/[A-Za-z0-9][\w-]*?)(?:_(?P<number>\d{1,4}))?(?P<ending>\.s?html?|\.jsonp?)")
_FOLDER = re.compile(r"(?P<stem>.*?/)(?:page/(?P<number>\d{1,4})/?)?")
_PAGE_KEY = re.compile(r"page$|^p$|^pageno$|^pagenum$", re.IGNORECASE)


def next_link(page: Page) -> str | None:
    """The address behind "下一页", "Next", rel or class `next`; None on the last page or where a script pages."""
    for link in page.root.iter("link", "a"):
        said = squeeze("".join(map(str, link.itertext()))) or link.get("title") or ""
        told = f"{link.get('rel') or ''} {link.get('class') or ''}".lower().split()
        if "next" in told or (link.tag == "a" and _NEXT.fullmatch(said)):
            address = absolute(page.base, link.get("href"))
            if address and address != page.url:
                return address
    return None


def next_number(page: Page) -> str | None:
    """The linked address that is this list's own with its page number raised by one (a pager of bare numbers)."""
    here = _paged(page.url)
    for link in page.root.iter("a"):
        address = absolute(page.base, link.get("href"))
        there = _paged(address) if address and address != page.url else None
        if there and (there[0], there[1]) == (here[0], here[1] + 1):
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
    match = _FILE.fullmatch(url)
    return (match["stem"], int(match["number"] or first), match["ending"]) if match else None


def _paged(url: str) -> tuple[str, int]:
    """What all pages of one list share, and which page this is: `_2.html`, `/page/2/`, `?page=2`; bare is the first."""
    parts = urlsplit(url)
    stem = f"{parts.hostname}{parts.path}"
    query = dict(parse_qsl(parts.query))
    keys = [key for key in query if _PAGE_KEY.search(key) and query[key].isdecimal()]
    if keys:
        number = int(query.pop(keys[0]))
        return f"{stem}?{sorted(query.items())}", number
    file = _FILE.fullmatch(stem)
    if file:
        return f"{file['stem']}{file['ending']}?{sorted(query.items())}", int(file["number"] or 1)
    folder = _FOLDER.fullmatch(stem)
    if folder:
        return f"{folder['stem']}?{sorted(query.items())}", int(folder["number"] or 1)
    return f"{stem}?{sorted(query.items())}", 1
