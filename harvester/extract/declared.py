"""Where a source's layouts say things stand on its pages: declared places found, with their misses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from harvester.extract.page import Page
from harvester.layout import Declaration, Layout

SPOTS = ("title", "published", "origin", "authors", "editors", "credits", "section")
"""The places besides the body that a layout may declare."""

_TITLED = etree.XPath("boolean(.//*[contains(@class, 'tit')])")
_SIMPLE = re.compile(r"(?P<tag>[a-z][a-z0-9]*)?(?:(?P<mark>[.#])(?P<name>[A-Za-z_][\w-]*))?(?<!^)", re.A)
_TAG = re.compile(r"[a-z][a-z0-9]*", re.A)
_UNSEEN = re.compile(r"[\u200b\ufeff]")


@dataclass(slots=True)
class Places:
    """The layout used, its body element, the text of each place found, the fields whose declared place is missing."""

    layout: Layout
    body: etree._Element
    texts: dict[str, str] = field(default_factory=dict)
    elements: dict[str, etree._Element] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)
    dropped: set[etree._Element] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
    """Fields declared None: a fact, this site prints none."""


def find_places(page: Page, declaration: Declaration, day: date | None = None) -> Places | None:
    """The first layout whose body is on the page, and which holds on `day` where that is known."""
    for layout in declaration.layouts:
        if day and ((layout.since and day < layout.since) or (layout.until and day > layout.until)):
            continue
        body: Any = _first(layout.body)(page.root)
        if body:
            return _read(page, layout, body[0])
    return None


def region_of(places: Places) -> etree._Element:
    """The element around a declared body that holds all other declared places and a heading.

    Only its lines are walked: menus and footers of a page whose layout is known need not be.
    """
    above = {ancestor: steps for steps, ancestor in enumerate(places.body.iterancestors(), 1)}
    shared = (
        next((above[it] for it in el.iterancestors() if it in above), len(above)) for el in places.elements.values()
    )
    lowest = max(shared, default=0)
    region = places.body
    for region, steps in above.items():
        if region.tag in ("body", "html"):
            break
        if steps >= lowest and ("title" in places.elements or (steps > 1 and _is_headed(region))):
            break
    return region


def _is_headed(region: etree._Element) -> bool:
    """Whether a heading, or what is named as a title, stands in an element."""
    return next(region.iter("h1", "h2"), None) is not None or bool(_TITLED(region))


def _read(page: Page, layout: Layout, body: etree._Element) -> Places:
    places = Places(layout, body)
    seen: dict[str, list[etree._Element]] = {}  # day and credits often stand in one place
    for spot in SPOTS:
        selector = getattr(layout, spot)
        if selector is None:
            places.absent.add(spot)
        elif isinstance(selector, str):
            found = seen.get(selector) or seen.setdefault(selector, _select(page.root, selector))
            text = " ".join(filter(None, (_text(el) for el in found)))
            if text:
                places.texts[spot], places.elements[spot] = text, found[0]
            else:
                places.misses.append(spot)
    for selector in layout.drop:
        places.dropped.update(_select(body, selector))
    return places


def _select(root: etree._Element, selector: str) -> list[etree._Element]:
    if _TAG.fullmatch(selector):
        return list(root.iter(selector))  # at less than XPath's price
    found: Any = compiled(selector)(root)
    return [el for el in found if isinstance(el.tag, str)]


def _text(el: etree._Element) -> str:
    return " ".join(_UNSEEN.sub(" ", "".join(map(str, el.itertext()))).split())


@lru_cache(maxsize=2048)
def compiled(selector: str) -> etree.XPath:
    """A CSS selector as compiled XPath; raises `ValueError` with the selector where it is none."""
    steps = [_SIMPLE.fullmatch(step) for step in selector.split(" ")]
    if selector and all(steps):
        axes = ("descendant-or-self", *("descendant" for _ in steps[1:]))
        return etree.XPath("/".join(f"{axis}::{_fast(step)}" for axis, step in zip(axes, steps, strict=True) if step))
    try:
        return etree.XPath(HTMLTranslator().css_to_xpath(selector))
    except (SelectorError, etree.XPathError) as error:
        raise ValueError(f"no CSS selector: {selector!r}: {error}") from error


@lru_cache(maxsize=2048)
def _first(selector: str) -> etree.XPath:
    """The selector as XPath that stops at the first element it finds."""
    return etree.XPath(f"({compiled(selector).path})[1]")


def _fast(step: re.Match[str]) -> str:
    """XPath of `tag`, `tag.class` or `tag#id`, the commonest selectors: most elements fail the first, cheap test."""
    tag, name = step["tag"] or "*", step["name"]
    if not name:
        return tag
    if step["mark"] == "#":
        return f"{tag}[@id = '{name}']"
    whole = f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"
    return f"{tag}[contains(@class, '{name}')][{whole}]"
