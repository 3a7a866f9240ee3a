"""Selectors for places on a page: the shortest that finds one element, and those that find a known value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml.etree import _Element

from harvester.extract.declared import compiled
from harvester.extract.page import Page

_PLAIN = re.compile(r"-?[A-Za-z_][\w-]*")
_MADE = re.compile(r"\d{3,}|[0-9a-f]{8,}|^(?:ng|v|data)-")
_SAYS_NOTHING = re.compile(
    r"clear(?:fix)?|cf|f?[lr]|left|right|center|container|wrap(?:per)?|box|main|row|col|hidden|show|active|current|on|"
    r"first|last|w\d+|pc|mobile|skipAutoFix"
)
"""Class names that tell of looks and not of what stands there."""
_NO_TEXT = frozenset({"script", "style", "noscript", "head", "title", "meta", "link"})
_LONGEST = 400  # characters of an element that a short value is looked for in


class Candidate(NamedTuple):
    """A selector that may be declared: what it finds, and how well that agrees with the value looked for (0 to 1)."""

    selector: str
    text: str
    score: float
    path: str


def path_of(element: _Element) -> str:
    """Where an element stands, from the top: `body > div.main > div#zoom`."""
    steps = [_step(one) for one in (element, *element.iterancestors()) if isinstance(one.tag, str)]
    return " > ".join(reversed(steps[:-1] or steps))


def selector_of(element: _Element) -> str | None:
    """The shortest plain selector whose first find is the element; None where only its position tells it."""
    root = element.getroottree().getroot()
    for name in _names(element):
        if _finds(root, name) is element:
            return name
    for ancestor in element.iterancestors():
        for above in _names(ancestor) if isinstance(ancestor.tag, str) else ():
            for name in (*_names(element), str(element.tag)):
                if _finds(root, f"{above} {name}") is element:
                    return f"{above} {name}"
    return None


def place_of(page: Page, selector: str) -> str | None:
    """The path of what a selector finds first on a page; None where it finds nothing."""
    found = _finds(page.root, selector)
    return path_of(found) if found is not None else None


def candidates(page: Page, value: str, *, most: int = 5) -> list[Candidate]:
    """Selectors of the elements that hold a short value, the tightest first; each element once, by its best name."""
    wanted = _squeezed(value)
    if not wanted:
        return []
    found: dict[str, Candidate] = {}
    for element in _elements(page.root):
        text = _text(element)
        if wanted in _squeezed(text) and len(text) < _LONGEST + len(value):
            _take(found, element, text, len(wanted) / max(1, len(_squeezed(text))))
    return _ranked(found, most)


def containers(page: Page, starts: str, ends: str, *, most: int = 5) -> list[Candidate]:
    """Selectors of the elements that hold a body from its first words to its last, the tightest first."""
    first, last = _squeezed(starts), _squeezed(ends)
    found: dict[str, Candidate] = {}
    smallest = 0
    for element in sorted(_elements(page.root), key=lambda one: len(_text(one))):
        text = _squeezed(_text(element))
        if first and first in text and last in text[text.index(first) :]:
            smallest = smallest or len(text)
            _take(found, element, text, smallest / len(text))
    return _ranked(found, most)


def _take(found: dict[str, Candidate], element: _Element, text: str, fit: float) -> None:
    selector = selector_of(element)
    if selector is None:
        return
    score = round(fit * (1.0 if " " not in selector else 0.9), 3)
    if selector not in found or score > found[selector].score:
        found[selector] = Candidate(selector, " ".join(text.split())[:80], score, path_of(element))


def _ranked(found: dict[str, Candidate], most: int) -> list[Candidate]:
    return sorted(found.values(), key=lambda one: (-one.score, len(one.selector)))[:most]


def _elements(root: _Element) -> Iterator[_Element]:
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag not in _NO_TEXT and element.tag not in ("html", "body"):
            yield element


def _names(element: _Element) -> Iterator[str]:
    """Ways to name an element, the steadiest first: id, classes that mean something, the others."""
    tag, id_ = str(element.tag), element.get("id") or ""
    if _PLAIN.fullmatch(id_) and not _MADE.search(id_):
        yield f"{tag}#{id_}"
    classes = [name for name in (element.get("class") or "").split() if _PLAIN.fullmatch(name)]
    for name in sorted(classes, key=lambda name: (bool(_SAYS_NOTHING.fullmatch(name)), bool(_MADE.search(name)))):
        yield f"{tag}.{name}"
    if tag in ("h1", "h2", "article", "main", "time"):
        yield tag


def _step(element: _Element) -> str:
    return next(_names(element), str(element.tag))


def _finds(root: _Element, selector: str) -> _Element | None:
    found: Any = compiled(selector)(root)
    return next((one for one in found if isinstance(one.tag, str)), None)


def _text(element: _Element) -> str:
    return "".join(
        str(text)
        for one in element.iter()
        for text in ((one.text if isinstance(one.tag, str) and one.tag not in _NO_TEXT else ""),
                     (one.tail if one is not element else ""))
        if text
    )  # fmt: skip


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u3000\u200b\ufeff]+", "", text)
