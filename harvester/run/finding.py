"""One thing that is wrong with a source's run, and the arithmetic by which chance is told from trouble."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb
from statistics import median

from harvester.store.measures import Before

CHANCE = 1e-3
"""What happens by chance more rarely than this is no chance."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that is broken: the cause it speaks for, whether the source gives anything at all, what was seen.

    An unsure one becomes trouble when the next run that can tell finds it as well.
    """

    rule: str
    cause: str
    detail: str
    broken: bool = False
    sure: bool = True
    reason: str | None = None
    """The reason for refusal that it is about: it leads to the first bad page."""
    place: str | None = None
    """The field or list that it is about."""


def at_most(found: int, of: int, share: float) -> float:
    """The chance that no more than `found` of `of` are so, where each is with this probability."""
    return sum(comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(found + 1))


def smoothed(found: int, of: int) -> float:
    """A share as it may well be after so few: never quite 0 and never quite 1."""
    return (found + 1) / (of + 2)


def newest(batches: Sequence[Before], articles: int, most: int = 6) -> int:
    """How many of the newest batches hold so many articles; 0 where the first `most` hold fewer."""
    held = 0
    for number, one in enumerate(batches[:most], 1):
        held += one.measured.articles
        if held >= articles:
            return number
    return 0


def usual(values: Sequence[float]) -> float:
    """The median; 0 of nothing."""
    return median(values) if values else 0.0
