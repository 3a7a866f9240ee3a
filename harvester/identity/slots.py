"""Where two texts that share most of their words print different ones at the same place: the slots of a form, or edits.

What stands in both texts between the same two runs of shared letters (`shared`) is read word by word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from harvester.identity.figures import NUMBER, spell
from harvester.identity.near import Matter
from harvester.identity.shared import added, in_order, runs_of, stretches

RUN = {True: 5, False: 9}
"""Letters of a shared run at least, by whether the text is mostly Chinese."""
AROUND = {True: 4, False: 14}
"""Letters of the shared runs that are read with what stands between them, so that no figure or word is cut."""
SENTENCE = {True: 15, False: 50}
"""Letters of the shortest sentence."""
HAN_WORD = 3
"""Letters of an alphabet that say as much as one Chinese character."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_ENGLISH_DAY = rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b"
_TOKEN = re.compile(rf"(?:{_ENGLISH_DAY})|{NUMBER.pattern}|[a-z]+(?:['’][a-z]+)?|[^\W\da-z_]|[、,;:()]")
_DIGITS = re.compile(r"\d+")
_GENITIVE = re.compile(r"['’]s?$")
_GLUED = re.compile(r"[a-z\d年月日万亿,.'/-]")
Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Words:
    """The words that stand at one place of one text, as `spell` spells figures, and where they stand."""

    said: tuple[str, ...]
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Slot:
    """One place at which two texts differ, both having words there."""

    ours: Words
    theirs: Words


@dataclass(frozen=True, slots=True)
class Differences:
    """The slots of two texts, and how much they share, in Chinese characters or their like."""

    slots: list[Slot]
    shared: float
    added: int
    """Sentences that only one of the two has."""
    edited: bool
    """Whether anything was added, taken out or written anew, if only a word."""


def differences(a: Matter, b: Matter) -> Differences:
    """Where the two texts differ as one stands for the other; words added, taken out or moved are no slot."""
    han = 2 * int(np.count_nonzero(a.signs.han)) > int(np.count_nonzero(a.signs.letter))
    ours, theirs = (np.flatnonzero(one.signs.letter) for one in (a, b))
    runs = in_order(runs_of(a.signs.codes[ours], b.signs.codes[theirs], RUN[han]))
    shared = sum(a1 - a0 for a0, a1, _, _ in runs) / (1 if han else HAN_WORD)
    found: list[Slot] = []
    edited = False
    for (a0, a1, b0, b1), framed in stretches(runs, AROUND[han], len(ours), len(theirs)):
        mine = _words(a.folded, ours, a0, a1)
        other = _words(b.folded, theirs, b0, b1)
        framed = framed or (a0 == b0 == 0 and _is_one_line(a, ours, a1) and _is_one_line(b, theirs, b1))
        slots, whole = _slots(_Side(a, mine), _Side(b, other), framed=framed)
        found, edited = found + slots, edited or not whole
    sentences = added(runs, len(ours), len(theirs), SENTENCE[han])
    return Differences(found, shared, sentences, edited or sentences > 0)


def _is_one_line(matter: Matter, letters: Offsets, stop: int) -> bool:
    """Whether no line ends before so many letters: what stands in front of a shared run there is no line of its own."""
    return "\n" not in matter.folded[: int(letters[stop - 1])]


Token = tuple[str, int, int]


def _words(folded: str, letters: Offsets, first: int, stop: int) -> list[Token]:
    """The words of these letters, figures in one spelling; a word that is cut is read whole."""
    if first >= stop:
        return []
    start, end = int(letters[first]), int(letters[stop - 1]) + 1
    while start and _GLUED.match(folded[start - 1]) and _GLUED.match(folded[start]):
        start -= 1
    while end < len(folded) and _GLUED.match(folded[end]) and _GLUED.match(folded[end - 1]):
        end += 1
    return [(_spell(one), one.start(), one.end()) for one in _TOKEN.finditer(folded, start, end)]


def _spell(found: re.Match[str]) -> str:
    """The word, a figure as `figures_of` spells it, May 6 as 5/6."""
    word = found.group()
    if word.isalpha():
        return word
    digits = _DIGITS.search(word)
    month = next((at for at, name in enumerate(_MONTHS, 1) if name in word), None)
    if digits and month:
        return "/".join(sorted((str(month), str(int(digits[0])))))
    return spell(found) if word[0].isdigit() else word


FRAME = 0.4
"""Share of the shorter side's words that must stand in both where a stretch has a shared run on one side only."""


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of one text in a stretch."""

    matter: Matter
    tokens: list[Token]

    def is_name_part(self, place: int) -> bool:
        """Whether a word is written with a capital wherever it stands: the middle of two names may be the same."""
        word = self.tokens[place][0]
        return word.isascii() and word.isalpha() and is_capital(self.matter, word)


def _slots(one_side: _Side, other_side: _Side, *, framed: bool) -> tuple[list[Slot], bool]:
    """The slots of a stretch, and whether all that differs there are slots."""
    ours, theirs = one_side.tokens, other_side.tokens
    mine, other = [one[0] for one in ours], [one[0] for one in theirs]
    operations = Levenshtein.opcodes(mine, other)
    if not framed:
        same = sum(one.src_end - one.src_start for one in operations if one.tag == "equal")
        if same < FRAME * min(len(mine), len(other)):
            return [], False
    changes: list[list[int]] = []
    for one in operations:
        if one.tag == "equal":
            continue
        place = [one.src_start, one.src_end, one.dest_start, one.dest_end]
        if changes and (
            place[0] - changes[-1][1] == 0
            or (place[0] - changes[-1][1] == 1 and (_inner(mine[place[0] - 1]) or one_side.is_name_part(place[0] - 1)))
        ):
            changes[-1][1], changes[-1][3] = place[1], place[3]
        else:
            changes.append(place)
    pairs = [(_at(ours, a0, a1), _at(theirs, b0, b1)) for a0, a1, b0, b1 in changes]
    found = [Slot(one, their) for one, their in pairs if one.said and their.said]
    return found, all(bool(one.said) == bool(their.said) for one, their in pairs)


_FRAMES = frozenset(
    "路街道巷镇乡村县市区州省站港桥河湖山园局厅院校所队厂店大中小学同等任为在至到的和与及是了由从向对于将被把"
)


def _inner(word: str) -> bool:
    """Whether a shared character between two that differ is chance: 张建国 and 李建华."""
    return len(word) == 1 and not word.isascii() and word not in _FRAMES and word != "、"


def _at(tokens: list[Token], start: int, stop: int) -> Words:
    said = tuple(one[0] for one in tokens[start:stop] if one[0][0] not in "、,;:()")
    return Words(said, tokens[start][1], tokens[stop - 1][2]) if said else Words((), 0, 0)


def is_capital(matter: Matter, word: str) -> bool:
    """Whether a folded word of letters stands nowhere in the text without a capital."""
    return word not in matter.text or re.search(rf"\b{re.escape(word)}\b", matter.text) is None


def letters_of(words: Words) -> str:
    """The words without figures; those of an alphabet with blanks between."""
    told = [_GENITIVE.sub("", one) for one in words.said if not one[0].isdigit()]
    return (" " if all(one.isascii() for one in told) else "").join(told)


def similarity(a: str, b: str) -> float:
    """How alike two words are letter by letter, 0 to 1."""
    found: float = Levenshtein.normalized_similarity(a, b)
    return found
