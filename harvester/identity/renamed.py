"""Whether one text is the other with somebody else's name in it: a person, a place or a firm, and nothing more.

An editor corrects how a name is spelled, shortens it, or puts an office in its place; nobody prints a story again of
another person in the same words. So where nothing was added or taken out, one name that is another altogether makes a
form filled in again, be it one name in a page of standing rules.
"""

from __future__ import annotations

import re
from collections import Counter

from harvester.identity.facts import HERE, NAMED, Kind, capitals
from harvester.identity.near import Matter
from harvester.identity.people import SURE_SURNAMES, are_two_people, differ
from harvester.identity.pinyin import syllables
from harvester.identity.slots import Slot, Words, is_capital, letters_of, similarity
from harvester.identity.themes import is_another_matter
from harvester.text.surnames import surnames

SPELLING, LATIN_SPELLING = 0.5, 0.78
"""Similarity of letters from which two names may be two spellings of one; of those that begin with other letters."""
LONGEST_HAN, MOST_WORDS = 12, 5
"""Characters, and words, of the longest name."""
LEAST_LETTERS = 4
"""Letters of a Latin name at least: Li and Lee are one name, and nothing tells them from two."""
_COUNTED = {Kind.FIGURE, Kind.DAY, Kind.IDENTIFIER}
_PHRASES = {Kind.WORDING, Kind.NAME, Kind.PERSON, Kind.FIGURE}
"""What the words may be that tell a matter."""
CLAUSE = 7
"""Characters from which other words are what a form tells, not how an editor tells it."""
OTHER_SYLLABLE = 0.34
"""Similarity up to which no syllable is a slip for the other: xi and wan, but fen for fang."""
_KINDS = frozenset(
    """bay lake river creek road street avenue lane bridge hill mount mountain island port park square station county
    city town township village district province university college school hospital museum library""".split()  # noqa: SIM905  # a table to be read
)
"""Last words of names, which say what is named."""
_CALENDAR = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem"
    r"|decem)ber|spring|summer|autumn|winter|morning|today|yesterday|tomorrow"
)
_BEHIND = re.compile(r"[ '’s]*([^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+")
_ROLE = re.compile(r"^[这该那某]|[长员人者师工主练手生民商家户任记理授]$")
_ONE_UNIT = ({"公里", "千米"}, {"公斤", "千克"})
_LOOK_BACK = 30
Told = list[tuple[Slot, Counter[Kind]]]


def is_renamed(a: Matter, b: Matter, slots: Told) -> bool:
    """Whether a whole name stands for another in one of these places, and only facts in the others.

    A person's name is told surely enough to count beside other words too, as a form has that gives sex and schooling.
    Another matter makes one unless more words besides are others: who tells a text anew does so in many places. What
    stands for one and the same thing in several places is what the text is about, whatever it is, unless other words
    are others too: who writes a text anew says "stated" for "said" throughout. Nor may it be a role that stands for a
    person.
    """
    wordings = {
        (slot.ours.said, slot.theirs.said)
        for slot, kinds in slots
        if kinds.get(Kind.WORDING) and min(map(len, _both(slot))) < CLAUSE
    }
    others = [kinds for slot, kinds in slots if _is_other(a, b, slot, kinds)]
    matters = {
        (slot.ours.said, slot.theirs.said)
        for slot, kinds in slots
        if not kinds.keys() - _PHRASES and is_another_matter(a, b, slot)
    }
    if matters and len(matters) >= len(wordings - matters):
        return True
    counted = any(kinds.keys() & _COUNTED for _, kinds in slots)
    if others and (not wordings or counted or any(kinds.get(Kind.PERSON) for kinds in others)):
        return True
    if len(wordings) > 1:
        return False
    found = Counter((slot.ours.said, slot.theirs.said) for slot, _ in slots)
    return any(_is_subject(a, b, slot, found[slot.ours.said, slot.theirs.said]) for slot, _ in slots)


def _is_subject(a: Matter, b: Matter, slot: Slot, times: int) -> bool:
    """Whether what is other in so many places, and nowhere is anything else, is a name whole or in part."""
    if _is_latin(slot):
        return _is_other_latin(a, b, slot)
    ours, theirs = _both(slot)
    if not (ours and theirs) or {ours, theirs} in _ONE_UNIT:  # 七 stands for 7
        return False
    if names_another(slot) and bool(_ROLE.search(ours)) is bool(_ROLE.search(theirs)):
        return True
    if times > 1 and _are_apart(ours, theirs) and not _is_role(ours, theirs):
        return True
    # a scan has one character for another, once; the table of sounds takes long to load, so it is asked last
    if times < 2 or max(len(ours), len(theirs)) > 2 or HERE.match(ours) or HERE.match(theirs):
        return False
    if not (_are_apart(ours, theirs) or differ(ours, theirs)):
        return False
    sides = ((a, slot.ours), (b, slot.theirs))
    before = {one.folded[max(0, words.start - 1) : words.start] for one, words in sides}
    behind = all(NAMED.match(one.folded, words.stop) or NAMED.match(one.folded, words.stop + 1) for one, words in sides)
    return before <= SURE_SURNAMES or ((behind or {ours, theirs} <= SURE_SURNAMES) and len(ours) == 1)


def names_another(slot: Slot) -> bool:
    """Whether a place names one person here and another there, told by surnames on both sides."""
    ours, theirs = _both(slot)
    return all(2 <= len(one) <= 3 and one[0] in surnames() for one in (ours, theirs)) and _are_apart(ours, theirs)


def _is_other(a: Matter, b: Matter, slot: Slot, kinds: Counter[Kind]) -> bool:
    if not (kinds.get(Kind.PERSON) or kinds.get(Kind.NAME)):
        return False
    ours, theirs = _both(slot)
    if _is_latin(slot):
        return _is_other_latin(a, b, slot)
    if kinds.get(Kind.NAME):
        return _are_apart(ours, theirs)
    # a role before it makes a word no name: 市民到场 and 市民前来 say the same
    return names_another(slot) or are_two_people(a, b, slot)


def _is_other_latin(a: Matter, b: Matter, slot: Slot) -> bool:
    ours, theirs = _both(slot)
    if _other_syllable(ours, theirs):
        return _is_name(a, slot.ours, ours) and _is_name(b, slot.theirs, theirs)
    most = SPELLING if ours[:1] == theirs[:1] else LATIN_SPELLING
    if similarity(ours, theirs) >= most or ours.startswith(theirs) or theirs.startswith(ours):
        return False
    return _is_name(a, slot.ours, ours) and _is_name(b, slot.theirs, theirs)


def _other_syllable(ours: str, theirs: str) -> bool:
    """Whether two names in pinyin differ in one whole syllable: baixi and baiwan are two places."""
    mine, other = syllables(ours), syllables(theirs)
    if not mine or len(mine) != len(other):
        return False
    return min(map(similarity, mine, other)) <= OTHER_SYLLABLE


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
    return letters_of(slot.ours), letters_of(slot.theirs)


def _is_name(matter: Matter, words: Words, said: str) -> bool:
    """Whether words can be a name of their own: Bay for Lake behind the same name cannot, nor can a weekday."""
    parts = said.split()
    if len(said) < LEAST_LETTERS or len(parts) > MOST_WORDS or any(_CALENDAR.fullmatch(one) for one in parts):
        return False
    if capitals(matter, words, parts) < len(parts):
        return False
    if " " in said:
        return True
    behind = _BEHIND.match(matter.folded, words.stop)
    if behind is not None and is_capital(matter, behind[1]):
        return True
    before = _WORD.findall(matter.folded, max(0, words.start - _LOOK_BACK), words.start)
    return not (before and said in _KINDS and is_capital(matter, before[-1]))
