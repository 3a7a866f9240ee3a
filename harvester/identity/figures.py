"""The figures of a text and where they stand: what tells two notices of one form from a notice and its reprint."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[a-z]+|[^\W\da-z_]")
_BEFORE = 4
"""Words, or Chinese characters, that name the place of a figure."""
_LOOK_BACK = 60
"""Characters in which those words are looked for."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one text, and at each place (the words before) those that stand there."""

    every: frozenset[str]
    places: dict[tuple[str, ...], set[str]]


def figures_of(folded: str) -> Figures:
    """The figures of a folded text, thousands separators taken out.

    >>> figures_of("水位3.5米,流量1,200").places
    {('水', '位'): {'3.5'}, ('位', '米', '流', '量'): {'1200'}}
    """
    every: set[str] = set()
    places: dict[tuple[str, ...], set[str]] = {}
    words: list[str] = []
    end = 0
    for found in _NUMBER.finditer(folded):
        start = found.start()
        words += _WORD.findall(folded, max(end, start - _LOOK_BACK), start)
        del words[:-_BEFORE]
        figure = found[0].replace(",", "")
        every.add(figure)
        places.setdefault(tuple(words), set()).add(figure)
        end = found.end()
    return Figures(frozenset(every), places)


def agree(a: Figures, b: Figures) -> bool:
    """False for two notices of one form: texts that share fewer than half of the figures of the one that has fewer, or
    that print other figures at two places and at a quarter of the places they share.

    The figures alone do not tell: a form may bring more of its own (a telephone number, an ordinance) than it is
    filled in with. One place that differs may be a correction, or the line that tells when a site took the text over.
    """
    if _differ(a.every, b.every):
        return False
    shared = a.places.keys() & b.places.keys()
    other = sum(_differ(a.places[place], b.places[place]) for place in shared)
    return other < 2 or 4 * other < len(shared)


def _differ(a: frozenset[str] | set[str], b: frozenset[str] | set[str]) -> bool:
    return 2 * len(a & b) < min(len(a), len(b))
