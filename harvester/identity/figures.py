"""The figures of a text in one spelling: what tells two notices of one form from a notice and its reprint."""

from __future__ import annotations

import re
from decimal import Decimal

NUMBER = re.compile(
    r"(?=\d)(?:(?:\d{4}年)?(\d{1,2})月(?:(\d{1,2})日)?|\d{4}[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])|(\d{1,2})[./](\d{1,2})[./]\d{4}"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)(?: ?(万|亿|thousand|million|billion))?)"
)
"""A day or a number in folded text; the look-ahead lets the engine pass over letters at once."""
_TIMES = {"万": 10**4, "亿": 10**8, "thousand": 10**3, "million": 10**6, "billion": 10**9}
Figures = frozenset[str]
MANY = 5
"""Figures that the text with fewer has to itself, from which two texts that share less than half of them are told
apart by them alone: the cheap proof, which spares a notice the comparison with all of its form."""


def figures_of(folded: str) -> Figures:
    """The figures of a folded text in one spelling: no thousands separators, 3万 as 30000, a date as day and month.

    >>> sorted(figures_of("5月6日水位3.50米,流量1,200"))
    ['1200', '3.5', '5/6']
    """
    return frozenset(map(spell, NUMBER.finditer(folded)))


def agree(a: Figures, b: Figures) -> bool:
    """False for two notices of one form that bring many figures each, hardly any of them the other's."""
    shared, fewer = len(a & b), min(len(a), len(b))
    return 2 * shared >= fewer or fewer - shared < MANY


def spell(found: re.Match[str]) -> str:
    """A date without its year, whatever the order of day and month; a number multiplied by its unit."""
    *days, number, unit = found.groups()
    if number is None:
        parts = sorted(str(int(part)) for part in days if part)
        return "/".join(parts) if len(parts) > 1 else f"{parts[0]}/"
    plain: str = number.replace(",", "")
    if plain.count(".") > 1 or (unit is None and "." not in plain):
        return plain
    # normalised: 3.50 is 3.5
    return f"{(Decimal(plain) * _TIMES.get(unit, 1)).normalize():f}"
