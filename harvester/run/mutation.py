"""Saved pages as a redesign would leave them: one declared place renamed, everything else as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from harvester.article import Article, Refused
from harvester.discover import ArticleSpider
from harvester.extract import read_page
from harvester.extract.decode import decode
from harvester.layout import Layout
from harvester.run.saved import READ_AT, Case

SPOTS = ("body", "title", "published", "origin", "authors", "editors", "credits", "section")
_NAME = re.compile(r"([.#])(-?[A-Za-z_][\w-]*)")


class Mutant(NamedTuple):
    """A page in which the name that a declared place goes by is another; `spot` is the place."""

    spot: str
    name: str
    html: str


def mutants(html: str, layout: Layout) -> Iterator[Mutant]:
    """One page for each declared place whose selector bears a class or an id that stands on the page."""
    for spot in SPOTS:
        selector = getattr(layout, spot)
        names = _NAME.findall(selector) if isinstance(selector, str) else []
        if names:
            sign, name = names[-1]
            renamed = rename(html, "class" if sign == "." else "id", name)
            if renamed != html:
                yield Mutant(spot, name, renamed)


def rename(html: str, attribute: str, name: str) -> str:
    """The page with one class or id renamed wherever an element bears it."""
    bears = re.compile(rf"""(\b{attribute}\s*=\s*)("[^"]*"|'[^']*'|[^\s>"']+)""", re.IGNORECASE)
    word = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    return bears.sub(lambda match: match[1] + word.sub("redesigned-2026", match[2]), html)


class Fate(NamedTuple):
    """What became of one field when a place was renamed: kept (by another rule), empty, part of the truth, or wrong."""

    spot: str
    name: str
    field: str
    fate: str
    value: str
    rule: str | None


FIELDS = ("title", "published_on", "published_at", "origin", "authors", "editors", "translators", "section", "text")


def fates(truth: Article, mutant: Mutant, reader: Callable[[str], Article]) -> list[Fate]:
    """Each field of a mutant beside the truth; a page that is refused has lost all, and says so, which is no fault."""
    try:
        read = reader(mutant.html)
    except Refused as refused:
        return [Fate(mutant.spot, mutant.name, "page", "refused", str(refused), None)]
    found = []
    for field in FIELDS:
        evidence = read.provenance.get(field)
        value = getattr(read, field)
        fate = fate_of(field, getattr(truth, field), value)
        found.append(Fate(mutant.spot, mutant.name, field, fate, str(value)[:120], evidence.rule if evidence else None))
    return found


def fate_of(field: str, truth: Any, value: Any) -> str:
    """`kept`, `empty`, `part` (the last steps of a breadcrumb) or `wrong`."""
    if value == truth:
        return "kept"
    if not value:
        return "empty"
    if field == "section" and truth[-len(value) :] == value:
        return "part"
    return "wrong"


def survey(case: Case, spider: type[ArticleSpider]) -> Iterator[Fate]:
    """What would become of a saved page's fields if each place its source declares were renamed."""
    decoded = decode(case.raw)

    def reader(html: str) -> Article:
        raw = html.encode(decoded.encoding, "xmlcharrefreplace")
        return read_page(raw, url=case.url, fetched_at=READ_AT, declaration=spider.declaration()).article

    truth = reader(decoded.text)
    label = truth.extractor.layout if truth.extractor else None
    for layout in spider.layouts:
        if layout.label == label:
            for mutant in mutants(decoded.text, layout):
                yield from fates(truth, mutant, reader)
