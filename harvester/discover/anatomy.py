"""What stands where on one article page, as selectors a layout may declare, read by the generic reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from lxml.etree import _Element

from harvester.article import Article
from harvester.discover.selectors import candidates, containers, selector_of
from harvester.extract.page import Page, open_page
from harvester.extract.parts import Parts, take_apart
from harvester.extract.read import read_page
from harvester.layout import Declaration

_CREDIT = re.compile(
    r"来\s*源|发布(?:时间|日期)|时间|日期|作者|编辑|浏览|字号|Source|Updated|Published|Date|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """One article page taken apart: its record, and where body, headline and credit line stand, if that has a name."""

    article: Article
    encoding: str
    body: str | None
    body_rule: str
    title: str | None
    credits: str | None
    credit_line: str
    next_page: str | None = None


def dissect(raw: bytes, url: str, content_type: str | None = None, fetched_at: datetime | None = None) -> Anatomy:
    """The anatomy of an article page, read without any declaration; raises `Refused` where it is none."""
    reading = read_page(raw, url=url, content_type=content_type, fetched_at=fetched_at)
    page = open_page(raw, url=url, content_type=content_type)
    parts = take_apart(page, fetched_at=fetched_at, declaration=Declaration())
    line = credit_line(parts)
    named = candidates(page, line, most=1)
    return Anatomy(
        article=reading.article,
        encoding=page.encoding,
        body=body_selector(parts) or _around(page, reading.article),
        body_rule=parts.found.rule,
        title=_selector_at(parts, parts.headline.start),
        credits=named[0].selector if named else None,
        credit_line=line,
        next_page=reading.next_page,
    )


def body_selector(parts: Parts) -> str | None:
    """The selector of the element that holds the body: the tightest that has a name of its own."""
    found: object = parts.flow.nodes[parts.found.node].el
    return selector_of(found) if isinstance(found, _Element) and found.tag not in ("body", "html") else None


def _around(page: Page, article: Article) -> str | None:
    """The tightest named element that holds the text from its first words to its last."""
    if not article.blocks:
        return None
    found = containers(page, article.blocks[0].text[:40], article.blocks[-1].text[-40:], most=1)
    return found[0].selector if found else None


def credit_line(parts: Parts) -> str:
    """The line above the body that names day, outlet or people; the longest of those that do, "" where none does."""
    above = (line for line in parts.zones.header if line != parts.headline.text and len(line) < 200)
    lines = [line for line in above if _CREDIT.search(line)]
    return max(lines, key=lambda line: (len(_CREDIT.findall(line)), len(line)), default="")


def _selector_at(parts: Parts, line: int | None) -> str | None:
    """The selector of the smallest element around one line of the page."""
    around = [node for node in parts.flow.nodes if line is not None and node.start <= line < node.end]
    smallest = min(around, key=lambda node: node.end - node.start, default=None)
    element: object = smallest.el if smallest else None
    return selector_of(element) if isinstance(element, _Element) else None
