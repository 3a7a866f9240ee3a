"""Whether one text tells in the same words of another matter: to somebody else, under another title, of another theme.

An editor tells a clause anew with particles and verbs of his own, and leaves alone what stands in quotation marks and
whom a letter is to. A form that is filled in again has another phrase there, and nothing else is told otherwise.
"""

from __future__ import annotations

import re

from harvester.identity.facts import NAMED
from harvester.identity.near import Matter
from harvester.identity.people import differ
from harvester.identity.slots import Slot, Words, letters_of, similarity

PHRASE = 4
"""Characters of the shortest phrase that tells a matter."""
LONGEST_PHRASE = 12
"""Characters of the longest phrase that tells a matter; of longer ones those that name where."""
ANOTHER = 0.3
"""Similarity below which two phrases tell two matters."""
APART = 0.5
"""Similarity below which two names are not two spellings of one."""
LONGEST_ADDRESS = 40
"""Characters of the longest line that says whom a letter is to."""
LONGEST_TITLE = {True: 60, False: 20}
"""Letters of the longest title in quotation marks, if Latin and if not: what is longer is speech, often told anew."""
_TOLD = re.compile(
    r"[的了着还又也都就才很更并是这那他她它们我你因为所以但而且如果让使被把给说称想仍刚曾却便即]|不少|许多|起初"
)
"""What clauses have, and a theme has not."""
_HOUSE = re.compile(
    r"[日晚晨早时周商]报|本[报网台]|电视台|广播|网站|新华社|中新社|通讯社|[日报网社台](?:电|讯)|记者|融媒|客户端|通讯员"
)
_ENDS = "。.!?;:"
_HOLIDAY = re.compile(
    r"春节|元旦|清明|劳动|五一|端午|中秋|国庆|元宵|重阳|spring festival|new year|qingming|tomb|may day|labou?r day"
    r"|dragon boat|mid autumn|national day|lantern|christmas"
)
_OPENS, _CLOSES = '“"《「『‘', '”"》」』’'
_WITHIN = ".,!?。,!?"


def is_another_matter(a: Matter, b: Matter, slot: Slot) -> bool:
    """Whether what stands at a place tells of another matter here than there."""
    ours, theirs = letters_of(slot.ours), letters_of(slot.theirs)
    if not ours or not theirs or sorted(ours) == sorted(theirs):
        return False
    sides = ((a, slot.ours), (b, slot.theirs))
    feasts = [set(_HOLIDAY.findall(one)) for one in (ours, theirs)]
    if all(feasts) and not feasts[0] & feasts[1]:
        return True
    if all(_is_addressee(one, words) for one, words in sides) and _are_apart(ours, theirs):
        return True
    if _are_two_titles(ours, theirs) and all(_is_quoted(one, words) for one, words in sides):
        return True
    return _are_two_themes(ours, theirs) and all(_is_below_headline(one, words) for one, words in sides)


def _are_apart(ours: str, theirs: str) -> bool:
    if len(ours) == len(theirs) == 1:
        return differ(ours, theirs)
    return similarity(ours, theirs) < APART


def _are_two_titles(ours: str, theirs: str) -> bool:
    fits = all(PHRASE <= len(one) <= LONGEST_TITLE[one.isascii()] for one in (ours, theirs))
    return fits and similarity(ours, theirs) < APART


def _is_addressee(matter: Matter, words: Words) -> bool:
    """Whether words stand in a line of their own that ends with a colon: whom a letter is to."""
    begin = matter.folded.rfind("\n", 0, words.start) + 1
    end = matter.folded.find("\n", words.stop)
    line = matter.folded[begin : end if end >= 0 else None].rstrip()
    return line.endswith(":") and len(line) <= LONGEST_ADDRESS and not re.search(r"[。,;:]", line[:-1])


def _is_quoted(matter: Matter, words: Words) -> bool:
    """Whether words are all that stands in quotation marks."""
    before = matter.folded[: words.start].rstrip()[-1:]
    behind = matter.folded[words.stop : words.stop + 3].lstrip(_WITHIN)[:1]
    return before != "" and before in _OPENS and behind != "" and behind in _CLOSES


def _are_two_themes(ours: str, theirs: str) -> bool:
    """Whether two phrases of Chinese that share next to nothing are themes, not clauses."""
    if min(len(ours), len(theirs)) < PHRASE or ours.isascii() or theirs.isascii():
        return False
    if similarity(ours, theirs) >= ANOTHER:
        return False
    if any(map(_TOLD.search, (ours, theirs))):
        return False
    return max(len(ours), len(theirs)) <= LONGEST_PHRASE or all(map(NAMED.search, (ours, theirs)))


def _is_below_headline(matter: Matter, words: Words) -> bool:
    """Whether words stand in a paragraph, not in a line without an end at the head of the text, nor in a dateline."""
    begin = matter.folded.rfind("\n", 0, words.start) + 1
    if begin == words.start and _HOUSE.search(matter.folded, words.start, words.stop):
        return False
    if begin:
        return True
    end = matter.folded.find("\n")
    return end < 0 or matter.folded[:end].rstrip()[-1:] in _ENDS
