"""The links a list page shows, with the headline and the day it prints beside each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml.etree import _Element

from harvester.discover.days import day_in, days_in, without_days
from harvester.extract.page import Page, open_page

_CUT = re.compile(r"(?:…|\.{2,}|。{2,}|⋯)+$")
_NO_HEADLINE = re.compile(
    r"[\[【(（<《.…]*\s*(?:详细(?:内容)?|更多|查看(?:更多|全文|详情)?|阅读全文|more|read more|detail|full story)"
    r"\s*[>»\]】)）》]*",
    re.IGNORECASE,
)
LONGEST = 2_000
"""Characters of an address; a longer one is data or malice, and no site answers it."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ROWS = frozenset({"li", "tr", "dl", "dd", "p"})


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a list: absolute address without fragment, headline, the day printed beside it.

    `changed` is a sitemap's or feed's word on the last change: a hint, never the day of publication.
    """

    url: str
    title: str = ""
    day: date | None = None
    changed: date | None = None


def read_links(html: str, base_url: str) -> list[Link]:
    """Every http(s) link of the page in page order, each address once, with the best headline and day seen.

    The `title` attribute is taken where the visible text is cut short or empty. Raises `Refused` for what is no page.
    """
    return links_of(open_page(html.encode("utf-8", "replace"), url=base_url))


def links_of(page: Page) -> list[Link]:
    """The same of a page that is parsed already."""
    spots = [(anchor, url) for anchor in page.root.iter("a") if (url := absolute(page.base, anchor.get("href")))]
    targets = _targets_around(spots)
    found: dict[str, Link] = {}
    rows: dict[_Element, dict[_Element, date]] = {}
    for anchor, url in spots:
        day = _day_beside(anchor, targets) or _day_in_turn(anchor, targets, rows)
        link = Link(url, _headline(anchor), day)
        found[url] = _better(found[url], link) if url in found else link
    for anchor, url in spots:
        if not found[url].title:
            found[url] = replace(found[url], title=_headline_above(anchor, targets))
    return list(found.values())


def absolute(base: str, href: str | None) -> str | None:
    """The address a link leads to, without fragment; None for scripts, mail, and what no browser fetches as a page."""
    href = (href or "").strip()
    if not href or href.startswith("#") or len(href) > LONGEST:
        return None
    href = re.sub(r"[\t\r\n]", "", href)
    try:
        url = urldefrag(urljoin(base, href)).url
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:  # "http://[broken", a port that is no number
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def _targets_around(spots: list[tuple[_Element, str]]) -> dict[_Element, set[str]]:
    """For the elements around each link, three levels up, the addresses they lead to."""
    targets: dict[_Element, set[str]] = {}
    for anchor, url in spots:
        for element in _around(anchor):
            targets.setdefault(element, set()).add(url)
    return targets


def _around(anchor: _Element) -> Iterator[_Element]:
    for depth, element in enumerate(anchor.iterancestors()):
        if depth == 4 or element.tag in ("body", "html"):
            return
        yield element


def _headline(anchor: _Element) -> str:
    """The link's text, without a date in it; its title attribute where that says more."""
    pieces = [squeeze(piece) for piece in _texts(anchor)]
    heading = next((squeeze(" ".join(_texts(e))) for e in anchor.iter("h1", "h2", "h3", "h4", "h5")), "")
    text = heading or squeeze(" ".join(p for p in pieces if squeeze(without_days(p))))
    title = squeeze(anchor.get("title") or "")
    cut = _CUT.sub("", text).rstrip()
    if title and (not text or (title.startswith(cut) and len(title) > len(cut)) or _NO_HEADLINE.fullmatch(text)):
        return title
    if not text:
        return next((alt for e in anchor.iter("img") if (alt := squeeze(e.get("alt") or ""))), "")
    return "" if _NO_HEADLINE.fullmatch(text) else text


def _texts(element: _Element) -> Iterator[str]:
    """The text a reader sees inside the element, piece by piece."""
    for node in element.iter():
        hidden = not isinstance(node.tag, str) or node.tag in ("script", "style")
        if node.text and not hidden:
            yield node.text
        if node.tail and node is not element:
            yield node.tail


def _day_beside(anchor: _Element, targets: dict[_Element, set[str]]) -> date | None:
    """The day printed in the smallest element around the link that holds one; never a neighbour's or the headline's."""
    pieces = list(_texts(anchor))
    for piece in pieces:
        if (day := day_in(piece)) and not squeeze(without_days(piece)):
            return day
    headline = days_in(" ".join(pieces))
    for element in _around(anchor):
        shared = len(targets.get(element, ()))
        if shared > 3 or (shared > 1 and element.tag not in _ROWS):
            break
        days = [day for day in days_in(" ".join(_texts(element))) if day not in headline]
        if len(days) == 1:
            return days[0]
        if headline and not days and len(alone := _days_alone(element)) == 1:
            return alone.pop()
    return day_in(anchor.tail or "")


def _days_alone(element: _Element) -> set[date]:
    """The days that stand by themselves in the element, outside its links: printed beside a dated headline."""
    found = set()
    for node in element.iter():
        if not isinstance(node.tag, str) or node.tag == "a" or next(node.iterancestors("a"), None) is not None:
            continue
        for piece in (node.text or "", *(child.tail or "" for child in node)):
            day = day_in(piece)
            if day and not squeeze(without_days(piece)):
                found.add(day)
    return found


def _day_in_turn(
    anchor: _Element, targets: dict[_Element, set[str]], rows: dict[_Element, dict[_Element, date]]
) -> date | None:
    """The day in the cell after (or before) the link's own, where cells with links and cells with days take turns."""
    cell = anchor
    for element in _around(anchor):
        if len(targets.get(element, ())) > 1:
            if element not in rows:
                rows[element] = _turns(element)
            return rows[element].get(cell)
        cell = element
    return None


def _turns(row: _Element) -> dict[_Element, date]:
    """Cell with links → day, for a row whose cells strictly take turns; none where a day might be a neighbour's."""
    cells = []
    for cell in row.iterchildren("*"):
        has_link = cell.tag == "a" or next(cell.iter("a"), None) is not None
        day = None if has_link else day_in(" ".join(_texts(cell)))
        if has_link or day:
            cells.append((cell, day))
    links, days = [c for c, day in cells if not day], [day for _, day in cells if day]
    turn = [day is None for _, day in cells]
    if not days or len(links) != len(days) or turn != [turn[0] == (n % 2 == 0) for n in range(len(turn))]:
        return {}
    return dict(zip(links, days, strict=True))


def _headline_above(anchor: _Element, targets: dict[_Element, set[str]]) -> str:
    """The heading of the smallest part of the page that leads to this link's page alone ("Read more" says nothing)."""
    for element in _around(anchor):
        if len(targets.get(element, ())) > 1:
            break
        heading = next((said for e in element.iter(*_HEADINGS) if (said := squeeze(" ".join(_texts(e))))), "")
        if heading and squeeze(without_days(heading)):
            return heading
    return ""


def _better(old: Link, new: Link) -> Link:
    title = old.title if len(old.title) >= len(new.title) else new.title
    return replace(old, title=title, day=old.day or new.day)


def squeeze(text: str) -> str:
    """White space, the ideographic blank included, folded to single blanks."""
    return " ".join(text.split())
