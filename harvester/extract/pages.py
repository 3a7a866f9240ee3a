"""Articles that run over several pages: the address of the next one, and one record out of all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from harvester.article import Article, Block, text_of
from harvester.extract.blocks import name_languages
from harvester.extract.flow import Flow, read_flow
from harvester.extract.glance import holds, holds_latin
from harvester.extract.page import Page
from harvester.extract.places import find_places
from harvester.extract.suffix import squeeze

_NEXT = re.compile(
    r"^[\s\[【（(]*(?:下一页|下页|后一页|下一頁|next(?:\s+page)?)[\s\]】）)>»›|]*$|^[>»›]{1,2}\|?$", re.I
)
_PAGER = re.compile(
    r"下一?[页頁]|后一页|next|(?:^|[\s\d\]】）)|])(?:>>|[»›]{1,2})\|?(?:\s|$)"
    r"|(?<!\d)1\W{1,6}2(?![\d.])|^\W*2\W+3(?!\d)|[\[【]2[\]】]",
    re.I,
)
"""What a line of a pager shows; only where one is seen are the page's links walked."""
_LEADS = frozenset("[【（(下后nN>»›")
"""How the text of a link to another page begins where not with its number; most links of a page do not."""
_NUMBER = re.compile(r"^[\s\[【（(]*(\d{1,3})[\s\]】）)]*$")
_PAGED = re.compile(r"^(?P<stem>.+?)(?:[_-](?P<number>\d{1,3}))?(?P<ending>\.[a-zA-Z]{3,5})?$")
_PAGE_KEYS = ("page", "p", "pageno", "pagenum", "pg", "currentpage", "curpage", "pageindex")
_TRS_PAGER = re.compile(r"createPageHTML\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*[\"']([\w.-]+)[\"']\s*,\s*[\"'](\w+)[\"']")


def next_page(page: Page, flow: Flow | None = None) -> str | None:
    """The address of the article's following page, or None; never another article's.

    `flow` holds the page's lines where they have been read already.
    """
    return _linked_next(page, flow or read_flow(page.root)) or _declared_next(page) or _scripted_next(page)


def _linked_next(page: Page, flow: Flow) -> str | None:
    if not any(line.links and len(line.text) < 120 and _PAGER.search(line.text) for line in flow.lines) and (
        not holds(page.text, "下一页", 0)  # a pager outside the part of the page that was walked
    ):
        return None
    here = urlsplit(page.url)
    for link in page.root.iter("a"):
        text = (link.text or "").strip()
        if text and not (text[0] in _LEADS or text[0].isdigit() or link.get("rel") == "next"):  # most links
            continue
        text = "".join(map(str, link.itertext())).strip() if len(link) else text
        if not (text[:1] in _LEADS or text[:1].isdigit() or link.get("rel") == "next") or len(text) > 20:
            continue
        number = _NUMBER.match(text)
        if not number and not _NEXT.match(text) and link.get("rel") != "next":
            continue
        address = page.absolute(link.get("href"))
        if address and _follows(here.path, here.query, address, page.url, int(number.group(1)) if number else None):
            return address.split("#")[0]
    return None


def _declared_next(page: Page) -> str | None:
    address = page.absolute(page.meta.get("link:next"))
    here = urlsplit(page.url)
    return address if address and _follows(here.path, here.query, address, page.url, None) else None


def _scripted_next(page: Page) -> str | None:
    """TRS writes its pager by script: `createPageHTML(3, 0, "t20240506_1", "html")`; page 2 is `…_1.html`."""
    if not holds_latin(page.text, "createPageHTML("):
        return None
    stem = urlsplit(page.url).path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    for count, current, name, ending in _TRS_PAGER.findall(page.text):
        if int(current) + 1 < int(count) and name in (stem, re.sub(r"_\d{1,3}$", "", stem)):
            return urljoin(page.url, f"{name}_{int(current) + 1}.{ending}")
    return None


def _follows(path: str, query: str, address: str, base: str, number: int | None) -> bool:
    """Whether an address is this one's with the page number raised by one."""
    there = urlsplit(address)
    if there.hostname != urlsplit(base).hostname or (there.query == query and there.path == path):
        return False
    if there.path == path:
        return _query_follows(query, there.query)
    mine, other = _PAGED.match(path), _PAGED.match(there.path)
    if mine is None or other is None or there.query != query:
        return False
    own, their = int(mine["number"] or 0), int(other["number"] or 0)
    if other["stem"] != mine["stem"] and other["stem"] == path.rsplit(".", 1)[0]:
        own = 0  # the number in our own name is part of the name
    elif other["stem"] != mine["stem"]:
        return number is None and there.path.rstrip("/") in (f"{path.rstrip('/')}/2", f"{path.rstrip('/')}/page/2")
    if (other["ending"] or "").rstrip("l") != (mine["ending"] or "").rstrip("l"):
        return False  # content_1.html goes on as content_1_2.htm
    if own:
        return their == own + 1
    return their in (1, 2) and number in (None, 2)


def _query_follows(mine: str, theirs: str) -> bool:
    own, their = dict(parse_qsl(mine.lower())), dict(parse_qsl(theirs.lower()))
    for key in _PAGE_KEYS:
        if key in their:
            now, then = own.pop(key, "1"), their.pop(key)
            return own == their and now.isdigit() and then.isdigit() and int(then) == int(now) + 1
    return False


def join_pages(first: Article, rest: Iterable[Article]) -> Article:
    """One record of an article's pages in their order.

    The first page gives address, title and dates; bodies, pictures, files and raw copies are put together, and what
    later pages repeat of the first one's head is dropped. People and outlet come from the first page that names any.
    """
    later = list(rest)
    if not later:
        return first
    blocks = list(first.blocks)
    for page in later:
        blocks.extend(_without_head(page.blocks, first))
    joined = replace(first, blocks=[replace(block) for block in blocks], provenance=dict(first.provenance))
    for page in later:
        _take_missing(joined, page)
    joined.images = _each_once((image.url, image) for a in (first, *later) for image in a.images)
    joined.attachments = _each_once((file.url, file) for a in (first, *later) for file in a.attachments)
    joined.raw = [raw for a in (first, *later) for raw in a.raw]
    flags = [flag for a in (first, *later) for flag in a.flags if flag not in ("short", "no_title")]
    joined.flags = list(dict.fromkeys([*flags, "multi_page"]))
    joined.languages = name_languages(joined.blocks, first.language)
    joined.language = next(iter(joined.languages), first.language)
    joined.text = text_of(joined.blocks)
    joined.places = find_places(joined.title, joined.text)
    return joined


def _each_once(pairs: Iterator[tuple[str, Any]]) -> list[Any]:
    kept: dict[str, Any] = {}
    for key, value in pairs:
        kept.setdefault(key, value)
    return list(kept.values())


def _without_head(blocks: list[Block], first: Article) -> list[Block]:
    """A later page's blocks less the leading ones that repeat the first page's head or title."""
    head = {squeeze(first.title), *(squeeze(s) for s in first.subtitles), *(squeeze(b.text) for b in first.blocks[:3])}
    start = 0
    while start < len(blocks) and squeeze(blocks[start].text) in head:
        start += 1
    return blocks[start:]


def _take_missing(joined: Article, page: Article) -> None:
    for name in ("authors", "editors", "translators", "origin", "published_on", "modified_at", "document", "summary"):
        if not getattr(joined, name) and getattr(page, name):
            setattr(joined, name, getattr(page, name))
            if name == "published_on":
                joined.published_at, joined.published_precision = page.published_at, page.published_precision
            if name in page.provenance:
                joined.provenance[name] = page.provenance[name]
    joined.aliases = list(dict.fromkeys([*joined.aliases, *page.aliases]))
