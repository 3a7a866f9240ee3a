"""TRS WCM: static lists `index.html`, `index_1.html`, … whose pager is written by a script."""

from __future__ import annotations

import re
from typing import ClassVar, NamedTuple
from urllib.parse import urljoin, urlsplit

from scrapy import Request

from harvester.discover.links import links_of
from harvester.discover.listing import ListingSpider
from harvester.discover.pager import numbered, total_pages
from harvester.discover.pages import ListPage
from harvester.discover.source import Addresses

_ARTICLE = r"/t\d{8}_\d+(?:_(?:app|wap|senior|\d+))?\.s?html?$"
_CALL = re.compile(r"createPageHTML\s*\(([^()]{3,200})\)")
_NO_CALL = re.compile(
    r"function\s+\Z|(?:^|\n|<script[^<>]*>)[ \t]*//[^\n<]*\Z"
)  # the definition; what is put out of use
_ARGUMENT = re.compile(r"""\s*(?:(["'])(.*?)\1|([\w.]+))\s*(?:,|$)""")
_COUNT = re.compile(r"\bcountPage\s*=\s*[\"']?(\d{1,5})")
_LAST = re.compile(
    r"""<a\b[^>]{0,300}?href=["'][^"'>]{0,300}?_(\d{1,4})\.s?html?["'][^>]*>\s*(?:尾页|末页|last)""", re.IGNORECASE
)
_ENDINGS = ("html", "htm", "shtml", "shtm", "jsp", "jhtml")


class Pager(NamedTuple):
    """What `createPageHTML` is told: pages in all, this page from 0, and how their files are named."""

    total: int
    current: int
    stem: str
    ending: str


class TrsSite(ListingSpider, abstract=True):
    """Lists by relative links and `createPageHTML(50, 0, "index", "html")`; articles `…/202403/t20240301_123.html`."""

    article_pattern: ClassVar[Addresses] = _ARTICLE

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        return next_page(page.text, page.url) or super().next_list(page) or _by_count(page)


def next_page(html: str, url: str) -> str | None:
    """The address of the page after this one by the script's call; None on the last page, and where nothing calls.

    >>> next_page('<script>createPageHTML(50, 0, "index", "html");</script>', "https://a.example/news/")
    'https://a.example/news/index_1.html'
    """
    pager = read_pager(html)
    if pager is None or pager.current + 1 >= pager.total:
        return None
    return urljoin(url, f"{pager.stem}_{pager.current + 1}.{pager.ending}")


def read_pager(html: str) -> Pager | None:
    """The call of `createPageHTML` in the page; its definition (parameters, no numbers) and a commented line are none.

    Seen: (50, 0, "index", "htm"), (50,0,'index','htm',849), (50,0,"index","htm","500"), an element's id before the
    numbers, and variables that the script sets above the call.
    """
    for call in _CALL.finditer(html):
        before = html[max(0, call.start() - 200) : call.start()]
        if _NO_CALL.search(before):
            continue
        words = [text or bare for _, text, bare in _ARGUMENT.findall(call[1])]
        for place in range(len(words) - 3):
            total, current = (_number(word, html) for word in words[place : place + 2])
            stem, ending = words[place + 2 : place + 4]
            if total is not None and current is not None and ending.lower().lstrip(".") in _ENDINGS:
                return Pager(total, current, stem, ending.lstrip("."))
    return None


def _number(word: str, html: str) -> int | None:
    """The number an argument stands for: itself, or what the script sets the variable to."""
    if word.isdecimal():
        return int(word)
    set_to = re.search(rf"\b{re.escape(word)}\s*=\s*[\"']?(\d{{1,6}})\b", html) if word.isidentifier() else None
    return int(set_to[1]) if set_to else None


def _by_count(page: ListPage) -> str | None:
    """Pages counted elsewhere (`var countPage = 12`, 共12页, the last page's link): the next by its number."""
    last = _LAST.search(page.text)
    said = _COUNT.search(page.text)
    count = int(said[1]) if said else total_pages(page.text) or (int(last[1]) + 1 if last else None)
    place = numbered(page.url) or numbered(urljoin(page.url, f"index.{_ending_on(page)}"))
    if count is None or place is None or place[1] + 1 >= count:
        return None
    stem, current, ending = place
    return f"{stem}_{current + 1}{ending}"


def _ending_on(page: ListPage) -> str:
    """The file ending this site's pages bear, by the first article linked."""
    for link in links_of(page.html):
        if re.search(_ARTICLE, link.url):
            return urlsplit(link.url).path.rpartition(".")[2]
    return "html"
