"""The layout a maintainer would declare for a real page: where its read body, headline and credit line stand.

Nothing here is looked for by the rules that are measured: the places are the elements that hold what a person read off
the page (`gold.jsonl`, `goldtext/`), and only their selectors are kept, in memory, for one run.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from lxml import etree

from harvester.article import Refused
from harvester.extract.dates import find_dates
from harvester.extract.declared import compiled
from harvester.extract.page import open_page
from harvester.extract.suffix import squeeze
from harvester.layout import UNDECLARED, Declaration, Layout

Page = tuple[str, bytes]
LONGEST_INFO = 260
"""Characters of an element up to which it may be a credit line."""
_UNSEEN = ("script", "style", "title", "head", "html", "noscript", "textarea", "option")
_NAME = re.compile(r"[A-Za-z_][\w-]*")
_GENERATED = re.compile(r"\d{3,}|^(?:clearfix|fl|fr|cf|clear|active|on|cur|mt\d+)$")


def learn_layouts(pages: list[Page], folder: Path) -> dict[str, Declaration]:
    """By address the layout of each page whose body stands in an element that a selector can name."""
    gold = {read["id"]: read for read in map(json.loads, (folder / "gold.jsonl").open(encoding="utf-8"))}
    learnt: dict[str, Declaration] = {}
    for url, raw in pages:
        number = url.rpartition("/")[2]
        text = folder / "goldtext" / f"{number}.txt"
        try:
            root = open_page(raw, url=url).root
        except Refused:
            continue
        layout = _layout(root, gold[number], text.read_text("utf-8").splitlines()) if text.exists() else None
        if layout:
            learnt[url] = Declaration(layouts=(layout,))
    return learnt


def declared_places(layouts: dict[str, Declaration]) -> str:
    """For how many of the pages which places are declared."""
    spots = Counter(
        spot
        for declaration in layouts.values()
        for spot in ("body", "title", "published", "credits")
        if getattr(declaration.layouts[0], spot)
    )
    return ", ".join(f"{spot} {many}" for spot, many in spots.most_common())


def _layout(root: etree._Element, read: dict[str, Any], lines: list[str]) -> Layout | None:
    body = _body(root, [squeeze(line) for line in lines if len(squeeze(line)) >= 6])
    selector = selector_of(root, body) if body is not None else None
    if body is None or selector is None:
        return None
    title, info = _title(root, read["title"]), _info(root, body, read)
    named = selector_of(root, info) if info is not None else None
    dated = named is not None and info is not None and _day(read) in _days(_text(info))
    return Layout(
        body=selector,
        title=(selector_of(root, title) if title is not None else None) or UNDECLARED,
        published=named if dated else UNDECLARED,
        credits=named or UNDECLARED,
    )


def _body(root: etree._Element, lines: list[str]) -> etree._Element | None:
    """The tightest element that holds all but a twentieth of the lines, or the box around it that has a name."""
    size = sum(map(len, lines))
    holds = None
    for el in _elements(root):  # page order: what comes later and holds as much stands further inside
        text = squeeze(_text(el))
        if len(text) >= 0.9 * size and sum(len(line) for line in lines if line in text) >= 0.95 * size:
            holds = el
    return holds


def _title(root: etree._Element, title: str) -> etree._Element | None:
    """The element that prints the headline and nothing else, a heading first, the innermost of several."""
    wanted = squeeze(title)
    found = [el for el in _elements(root) if len(el) < 4 and squeeze(_text(el)) == wanted]
    headings = [el for el in found if el.tag in ("h1", "h2", "h3")]
    return next(iter(headings or found[::-1]), None)


def _info(root: etree._Element, body: etree._Element, read: dict[str, Any]) -> etree._Element | None:
    """The tightest element outside the body that prints most of day, outlet and people."""
    names = [part for key in ("source", "author", "editor") for part in (read[key] or "").split("、") if part]
    inside = set(body.iter())
    best, most = None, (0, 0)
    for el in _elements(root):
        text = _text(el)
        if el in inside or len(text) > LONGEST_INFO:
            continue
        shown = 2 * (_day(read) in _days(text)) + sum(name in text for name in names)
        if shown > 1 and (shown, -len(text)) >= most:
            best, most = el, (shown, -len(text))
    return best


def selector_of(root: etree._Element, el: etree._Element) -> str | None:
    """The shortest selector a person would write that finds this element first and, but for the body, alone."""
    own = list(_own_names(el))
    around = [name for outer in el.iterancestors() for name in _own_names(outer)][:8]
    for selector in (*own, el.tag, *(f"{outer} {name}" for outer in around for name in (*own[:2], el.tag))):
        if _find(root, selector) == [el]:
            return selector
    return next((selector for selector in own if _find(root, selector)[:1] == [el]), None)


def _own_names(el: etree._Element) -> Iterator[str]:
    """`div#id`, `div.class`, as far as they are names and no numbers of this one page."""
    for mark, names in (("#", el.get("id")), (".", el.get("class"))):
        for name in (names or "").split():
            if _NAME.fullmatch(name) and not _GENERATED.search(name):
                yield f"{el.tag}{mark}{name}"


def _find(root: etree._Element, selector: str) -> list[etree._Element]:
    found: Any = compiled(selector)(root)
    return list(found)


def _elements(root: etree._Element) -> Iterator[etree._Element]:
    for el in root.iter(etree.Element):
        if el.tag not in _UNSEEN:
            yield el


def _text(el: etree._Element) -> str:
    return " ".join("".join(map(str, el.itertext(etree.Element))).split()) if el.tag not in _UNSEEN else ""


def _day(read: dict[str, Any]) -> date | None:
    return date.fromisoformat(read["published"][:10]) if read["published"] else None


def _days(text: str) -> set[date]:
    return {printed.moment.on() for printed in find_dates(text)}
