"""Who printed an article, when, and under what title: what two prints of nearly one text say besides their words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from harvester.text.fold import fold

SAME_PUBLISHER_OTHER_DAY, OTHER_NUMBER_IN_TITLE, OTHER_DOCUMENT = 2.0, 1.5, 3.0
CREDITED, SAME_ORIGIN, SOON = -2.0, -1.0, -0.5
DAYS = 3
"""Days within which one publisher takes a text over from another."""
_DIGITS = re.compile(r"\d+(?:\.\d+)?|(?<=第)[一二三四五六七八九十百零〇]+")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What is known of a print; None where nothing is."""

    publisher: str | None = None
    published_on: date | None = None
    origin: str | None = None
    title: str | None = None
    document_number: str | None = None


UNKNOWN = Imprint()


def leaning(ours: Imprint, theirs: Imprint) -> float:
    """What the imprints of two texts that differ in a fact say: above 0 for one form, below for one story.

    One publisher does not print one story on two days; it fills its form in again. Of two publishers who print nearly
    one text within days the one took it from the other, surely where it says so.
    """
    found = 0.0
    if ours.document_number and theirs.document_number and ours.document_number != theirs.document_number:
        found += OTHER_DOCUMENT
    if _other_number(ours.title, theirs.title):
        found += OTHER_NUMBER_IN_TITLE
    apart = abs((ours.published_on - theirs.published_on).days) if ours.published_on and theirs.published_on else None
    if not ours.publisher or not theirs.publisher:
        return found
    if ours.publisher == theirs.publisher:
        return found + (SAME_PUBLISHER_OTHER_DAY if apart else 0.0)
    if theirs.publisher == ours.origin or ours.publisher == theirs.origin:
        return found + CREDITED
    if ours.origin and ours.origin == theirs.origin:
        return found + SAME_ORIGIN
    return found + (SOON if apart is not None and apart <= DAYS else 0.0)


def _other_number(ours: str | None, theirs: str | None) -> bool:
    """Whether two titles are the same but for their numbers: No 12 and No 13 of a bulletin."""
    if not ours or not theirs:
        return False
    one, other = fold(ours), fold(theirs)
    return one != other and _DIGITS.sub("#", one) == _DIGITS.sub("#", other)
