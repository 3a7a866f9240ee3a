"""Two texts that are one form filled in twice: the same words around other days, people, places and figures.

A reprint says the same facts, however it is worded, framed or cut; a form says other facts in the same words. So each
place where one text has words that stand for the other's (`slots`) is weighed by what differs there, and against it
what both say: a form needs more the more words two texts share, for an editor finds more to change in a long one.
The weights were set on bench/heldout.py's FIRST and SECOND forms and on all edits of reprints known then.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from harvester.identity.datelines import is_credit
from harvester.identity.facts import Kind, kinds_of
from harvester.identity.imprint import UNKNOWN, Imprint, leaning
from harvester.identity.near import Matter
from harvester.identity.renamed import is_renamed, names_another
from harvester.identity.slots import Slot, differences

WEIGHTS = {
    Kind.DAY: 3.5,  # an editor corrects figures; another day is another event
    Kind.IDENTIFIER: 3.0,
    Kind.PERSON: 2.0,
    Kind.NAME: 1.5,
    Kind.CLASS: 1.5,
    Kind.FIGURE: 1.0,
}
DAY_AGAIN = 1.5
"""Added once where a day stands for another at a second place: no slip of the pen."""
MOST_IN_ONE = {Kind.FIGURE: 3, Kind.PERSON: 3}
"""How often a kind counts in one slot, which may hold a row of them; all others once."""
WORDING, ALLOWED_WORDING = 0.5, 1 / 60
"""Weight of other words in a slot, and how much of it an editor has for each character that is shared: only one who
also added or took out a word somewhere, for who changes words alone fills in."""
KEPT_DAY, KEPT_DAYS, KEPT_FIGURE, KEPT_FIGURES = 1.0, 2, 0.2, 8
"""Taken off for each day and figure that both have, and the most of them: a form has constant ones, a hotline."""
ADDED, MOST_ADDED = 0.7, 3
"""Taken off for each sentence that only one has, and the most of them: forms are not cut, nor added to."""
HOTLINE = re.compile(r"12\d{3}|9\d{4}|1[01]\d|\d{7,}")
"""Numbers to call, and long ones, which a form has from print."""
ANOTHER = 1.5
"""Added once where one person's name stands for another's: an editor corrects names, and writes them otherwise."""
OTHER_NAME = 3.0
"""The least weight of a text that is another with somebody else's name in it; the least of what is needed will do."""
LEAST, PER_CHARACTER, LONGEST = 1.5, 1 / 100, 600
"""What is needed: at least, and for each character that two texts share, up to the longest."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What speaks for a form filled in twice, and how much of it is needed."""

    weight: float
    needed: float


def same_form(a: Matter, b: Matter, ours: Imprint = UNKNOWN, theirs: Imprint = UNKNOWN) -> bool:
    """True for two texts that differ as forms do that are filled in otherwise; imprints help where they are known."""
    verdict = judge(a, b, ours, theirs)
    return verdict.weight >= verdict.needed


def judge(a: Matter, b: Matter, ours: Imprint = UNKNOWN, theirs: Imprint = UNKNOWN) -> Verdict:
    """What two texts that share most of their words are to each other, weighed.

    A substitution made throughout counts once: a name spelled otherwise is one change.
    """
    found = differences(a, b)
    told = [(slot, kinds_of(a, b, slot)) for slot in _counting(a, b, found.slots)]
    facts: dict[tuple[tuple[str, ...], tuple[str, ...]], float] = {}
    wording, days = 0.0, 0
    for slot, kinds in told:
        facts[slot.ours.said, slot.theirs.said] = _weight(kinds)
        wording += WORDING * kinds.get(Kind.WORDING, 0)
        days += Kind.DAY in kinds
    weight = sum(facts.values()) + DAY_AGAIN * (days > 1)
    if not found.edited and is_renamed(a, b, told):
        return Verdict(max(weight, OTHER_NAME) + leaning(ours, theirs), LEAST)
    weight += ANOTHER * any(kinds.get(Kind.PERSON) and names_another(slot) for slot, kinds in told)
    if told:
        weight += leaning(ours, theirs)
    weight += max(0.0, wording - ALLOWED_WORDING * found.shared) if found.edited else wording
    weight -= _kept(a, b) + ADDED * min(found.added, MOST_ADDED)
    return Verdict(weight, LEAST + PER_CHARACTER * min(found.shared, LONGEST))


def _counting(a: Matter, b: Matter, slots: list[Slot]) -> list[Slot]:
    """The slots but for those of bylines and datelines; a day that is all that differs in them counts.

    Whoever takes a story over with its byline has the day from it.
    """
    credits = [slot for slot in slots if is_credit(a, slot.ours) or is_credit(b, slot.theirs)]
    if len(credits) == 1 and all("/" in one for one in (*credits[0].ours.said, *credits[0].theirs.said)):
        return slots
    return [slot for slot in slots if slot not in credits]


def _weight(kinds: dict[Kind, int]) -> float:
    return sum(weight * min(kinds.get(kind, 0), MOST_IN_ONE.get(kind, 1)) for kind, weight in WEIGHTS.items())


def _kept(a: Matter, b: Matter) -> float:
    both = [one for one in a.figures & b.figures if not HOTLINE.fullmatch(one)]
    days = sum("/" in one for one in both)
    return KEPT_DAY * min(days, KEPT_DAYS) + KEPT_FIGURE * min(len(both) - days, KEPT_FIGURES)
