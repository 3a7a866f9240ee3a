"""The figures of a text and where they stand: what tells two notices of one form from a notice and its reprint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_NUMBER = re.compile(
    r"(?:\d{4}年)?(\d{1,2})月(\d{1,2})日|\d{4}[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])|(\d{1,2})[./](\d{1,2})[./]\d{4}"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)(?: ?(万|亿|thousand|million|billion))?"
)
_TIMES = {"万": 10**4, "亿": 10**8, "thousand": 10**3, "million": 10**6, "billion": 10**9}
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
    """The figures of a folded text in one spelling: no thousands separators, 3万 as 30000, a date as day and month.

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
        figure = _spell(found)
        every.add(figure)
        places.setdefault(tuple(words), set()).add(figure)
        if found["number"] is None:
            words.append("日")  # so that the hour after a date has a place of its own
        end = found.end()
    return Figures(frozenset(every), places)


def in_one_spelling(folded: str) -> str:
    """The folded text with each figure spelled as `figures_of` spells it.

    >>> in_one_spelling("2024年5月6日拨款3.5万元,共1,200户")
    '5/6拨款35000元,共1200户'
    """
    return _NUMBER.sub(_spell, folded)


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


def same_figures(a: Figures, b: Figures) -> int:
    """How many figures two texts share where one has none that the other lacks; 0 where each has its own."""
    fewer, more = sorted((a.every, b.every), key=len)
    return len(fewer) if fewer <= more else 0


def _spell(found: re.Match[str]) -> str:
    """A date without its year, whatever the order of day and month; a number multiplied by its unit."""
    *days, number, unit = found.groups()
    if number is None:
        return "/".join(sorted(str(int(part)) for part in days if part))
    plain = number.replace(",", "")
    if plain.count(".") > 1 or (unit is None and "." not in plain):
        return plain
    # normalised: 3.50 is 3.5
    return f"{(Decimal(plain) * _TIMES.get(unit, 1)).normalize():f}"


def _differ(a: frozenset[str] | set[str], b: frozenset[str] | set[str]) -> bool:
    return 2 * len(a & b) < min(len(a), len(b))
