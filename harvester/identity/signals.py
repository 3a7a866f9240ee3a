"""What a text tells that its translation tells too: figures, days, names, Latin words and what its words mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from harvester.identity import glosses
from harvester.identity.pinyin import plain, spellings
from harvester.identity.stems import stem
from harvester.text.fold import fold
from harvester.text.numbers import Figure, figures

MAX_TEXT = 20_000
"""Characters of a text that are read: the story of a longer one stands in its beginning."""
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_MONTH = "|".join(_MONTHS)
_EN_DAY = re.compile(rf"\b(?:(?P<m1>{_MONTH})\s+(?P<d1>\d{{1,2}})|(?P<d2>\d{{1,2}})\s+(?P<m2>{_MONTH}))\b(?!,?\d)")
_ZH_DAY = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
_COUNTED = frozenset({"person", "piece", "household", None})
"""Units that one language prints and the other does not: 41名乘客 are 41 passengers."""
_BY_DIGITS = (0.5, 1.5, 3.0, 4.5)
_CAPITAL = r"[A-Z][a-zü]+(?:['’-]?[A-Za-zü]+)*"
_NAME = re.compile(rf"{_CAPITAL}(?:\s{_CAPITAL})*")
_MARKS = re.compile(r"['’\s-]")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9.+-]*[A-Za-z0-9]")
_WORD = re.compile(r"[a-z]{3,}")


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure or day that two texts may share; `printed` is how this one prints it."""

    value: float
    unit: str | None
    printed: str
    weight: float
    """What sharing it tells: by its digits up to the trailing zeros, and more where a unit is named."""


@dataclass(frozen=True)
class Chinese:
    """The signals of a Chinese text."""

    figures: tuple[Fact, ...]
    days: dict[tuple[int, int], str]
    names: dict[str, str]
    """Joined pinyin → characters, of every run of 2 to 4 characters: which of them are names, the other text tells."""
    latin: dict[str, str]
    """Latin words in lower case → as printed."""
    words: frozenset[str]
    """The dictionary's words."""

    @cached_property
    def meanings(self) -> dict[str, tuple[str, ...]]:
        """Stem of an English gloss → the words it explains."""
        found: dict[str, tuple[str, ...]] = {}
        for word in sorted(self.words):
            for one in glosses.gloss_stems(word):
                found[one] = (*found.get(one, ()), word)
        return found

    @cached_property
    def weight(self) -> float:
        """How much its words could match at most; what a match is measured by."""
        rarest = (max(map(glosses.rarity, glosses.gloss_stems(word)), default=0.0) for word in self.words)
        return sum(rarest)


@dataclass(frozen=True)
class English:
    """The signals of an English text."""

    figures: tuple[Fact, ...]
    days: dict[tuple[int, int], str]
    names: dict[str, str]
    """Capitalised words, alone and joined with their neighbours, in lower case → as printed."""
    latin: dict[str, str]
    stems: dict[str, str]
    """Stem → the word as printed first."""

    @cached_property
    def weight(self) -> float:
        """How much its words could match at most."""
        return sum(map(glosses.rarity, self.stems))


def chinese(text: str) -> Chinese:
    """The signals of a Chinese text, in simplified or traditional characters."""
    text = text[:MAX_TEXT]
    folded = fold(text)
    days = {(int(m[1]), int(m[2])): m[0] for m in _ZH_DAY.finditer(folded)}
    latin = {found.lower(): found for found in _LATIN.findall(text)}
    return Chinese(_facts(folded), days, spellings(folded), latin, frozenset(glosses.words_of(folded)))


def english(text: str) -> English:
    """The signals of an English text."""
    text = text[:MAX_TEXT]
    days = {
        (1 + _MONTHS.index(m["m1"] or m["m2"]), int(m["d1"] or m["d2"])): m[0]
        for m in _EN_DAY.finditer(text)
    }  # fmt: skip
    latin = {found.lower(): found for found in _LATIN.findall(text)}
    stems: dict[str, str] = {}
    for word in _WORD.findall(text.lower()):
        stems.setdefault(stem(word), word)
    return English(_facts(_EN_DAY.sub(" ", text)), days, dict(_names(text)), latin, stems)


def _names(text: str) -> Iterator[tuple[str, str]]:
    """Shen Yanqiu is shenyanqiu in pinyin, and Qingting of Qingting City is qingting: runs of one to three words."""
    for run in _NAME.findall(text):
        words = run.split()
        for size in (1, 2, 3):
            for at in range(len(words) - size + 1):
                printed = " ".join(words[at : at + size])
                yield plain(_MARKS.sub("", printed)), printed


def _facts(text: str) -> tuple[Fact, ...]:
    """The figures, each value once."""
    found: dict[tuple[float, str | None], Fact] = {}
    for figure in figures(text):
        value, unit = float(figure.value), _unit(figure)
        fact = Fact(value, unit, text[figure.start : figure.end].strip(), _weight(value, unit))
        found.setdefault((value, unit), fact)
    return tuple(found.values())


def _weight(value: float, unit: str | None) -> float:
    digits = len(f"{value:.6g}".partition("e")[0].replace(".", "").strip("0")) or 1
    return _BY_DIGITS[min(digits, len(_BY_DIGITS)) - 1] + (1.0 if unit else 0.0)


def _unit(figure: Figure) -> str | None:
    return None if figure.unit in _COUNTED else figure.unit
