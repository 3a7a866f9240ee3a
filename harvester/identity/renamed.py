"""Whether one text is the other with somebody else's name in it: a person, a place or a firm, and nothing more.

An editor corrects how a name is spelled, shortens it, or puts an office in its place; nobody prints a story again of
another person in the same words. So where nothing was added or taken out, one name that is another altogether makes a
form filled in again, be it one name in a page of standing rules.
"""

from __future__ import annotations

import re
from collections import Counter

from harvester.identity.facts import Kind, is_capital
from harvester.identity.near import Matter
from harvester.identity.slots import Slot, Words, similarity
from harvester.text.surnames import surnames

SPELLING = 0.5
"""Similarity of letters from which two names may be two spellings of one."""
LONGEST_HAN, MOST_WORDS = 12, 5
"""Characters, and words, of the longest name."""
LEAST_LETTERS = 4
"""Letters of a Latin name at least: Li and Lee are one name, and nothing tells them from two."""
_CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem"
    r"|decem)ber|spring|summer|autumn|winter|morning|today|yesterday|tomorrow"
)
_BEHIND = re.compile(r"[ '’s]*([^\W\d_]+)")
_BEFORE = re.compile(r"([^\W\d_]+) ?$")
_ROLE = re.compile(r"^[这该那某]|[长员人者师工主练手生民商家户任记理授]$")
_LOOK_BACK = 30


def is_renamed(a: Matter, b: Matter, slots: list[tuple[Slot, Counter[Kind]]]) -> bool:
    """Whether a whole name stands for another in one of these places, and only facts in the others.

    A person's name is told surely enough to count beside other words too, as a form has that gives sex and schooling.
    What stands for one and the same thing in several places is what the text is about, whatever it is, unless other
    words are others too: who writes a text anew says "stated" for "said" throughout. Nor may it be a role that stands
    for a person.
    """
    wordings = {(slot.ours.said, slot.theirs.said) for slot, kinds in slots if kinds.get(Kind.WORDING)}
    others = [kinds for slot, kinds in slots if _is_other(a, b, slot, kinds)]
    if others and (not wordings or any(kinds.get(Kind.PERSON) for kinds in others)):
        return True
    found = Counter((slot.ours.said, slot.theirs.said) for slot, _ in slots)
    again = (_both(slot) for slot, _ in slots if found[slot.ours.said, slot.theirs.said] > 1 and not _is_latin(slot))
    return len(wordings) <= 1 and any(_are_apart(*pair) and not _is_role(*pair) for pair in again)


def names_another(slot: Slot) -> bool:
    """Whether a place names one person here and another there, told by surnames on both sides."""
    ours, theirs = _both(slot)
    return all(2 <= len(one) <= 3 and one[0] in surnames() for one in (ours, theirs)) and _are_apart(ours, theirs)


def _is_other(a: Matter, b: Matter, slot: Slot, kinds: Counter[Kind]) -> bool:
    if not (kinds.get(Kind.PERSON) or kinds.get(Kind.NAME)):
        return False
    ours, theirs = _both(slot)
    if _is_latin(slot):
        return _is_name(a, slot.ours, ours) and _is_name(b, slot.theirs, theirs) and similarity(ours, theirs) < SPELLING
    # a role before it makes a word no name: 市民到场 and 市民前来 say the same
    return _are_apart(ours, theirs) if kinds.get(Kind.NAME) else names_another(slot)


def _is_role(ours: str, theirs: str) -> bool:
    """Whether one of the two is a person's name and the other what the person is."""
    other = [one for one in (ours, theirs) if one[0] not in surnames()]
    return len(other) == 1 and _ROLE.search(other[0]) is not None


def _are_apart(ours: str, theirs: str) -> bool:
    """Whether words of some Chinese characters each are no two spellings, nor the long and the short, of one name."""
    return all(2 <= len(one) <= LONGEST_HAN for one in (ours, theirs)) and similarity(ours, theirs) < SPELLING


def _is_latin(slot: Slot) -> bool:
    return all(one.isascii() for one in _both(slot))


def _both(slot: Slot) -> tuple[str, str]:
    return _letters(slot.ours), _letters(slot.theirs)


def _letters(words: Words) -> str:
    """The words without figures; those of an alphabet with blanks between."""
    told = [one for one in words.said if not one[0].isdigit()]
    return (" " if all(one.isascii() for one in told) else "").join(told)


def _is_name(matter: Matter, words: Words, said: str) -> bool:
    """Whether words can be a name of their own: Bay for Lake behind the same name cannot, nor can a weekday."""
    parts = said.split()
    if len(said) < LEAST_LETTERS or len(parts) > MOST_WORDS or any(_CALENDAR.fullmatch(one) for one in parts):
        return False
    if not all(is_capital(matter, one) for one in parts):
        return False
    if " " in said:
        return True
    behind = _BEHIND.match(matter.folded, words.stop)
    before = _BEFORE.search(matter.folded, max(0, words.start - _LOOK_BACK), words.start)
    return (behind is not None and is_capital(matter, behind[1])) or not (
        before is not None and is_capital(matter, before[1])
    )
