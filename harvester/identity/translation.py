"""Whether a Chinese and an English text tell one story: a score, and everything that speaks for it.

The score is the sum of what matched, each weighed by how seldom a match is chance: figures by their digits, days, names
by their length, words by how rare their gloss is. It ranks candidates and proves nothing: notices of one form match
in all but their figures. What speaks for a pair is kept, so that a person can decide.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from harvester.identity import glosses
from harvester.identity.signals import Chinese, English, Fact
from harvester.identity.stems import stem

VERSION = 1
"""Raised with every change of signals or weights; scores of two versions cannot be compared."""
RULE = f"translation/{VERSION}"
TOLERANCE = 0.01
"""How far apart two roundings of one measure may be (2.1万亩 is 1,400 hectares); counts agree exactly or not."""
SUGGESTED = 16.0
"""The score from which a pair is worth a person's look."""
SHOWN_WORDS = 12
GLOSSES, DAY, LATIN = 40.0, 1.5, 2.0
MISSED = 0.15
"""Share of an unmatched figure's weight that is taken off: texts of one story rarely print all the same figures."""


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing that both texts tell: as the Chinese prints it, as the English does, and what it adds to the score."""

    zh: str
    en: str
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """What matched, the heaviest first; of dictionary words that is a hundred and more, most of them worth little."""

    figures: list[Shared] = field(default_factory=list)
    days: list[Shared] = field(default_factory=list)
    names: list[Shared] = field(default_factory=list)
    latin: list[Shared] = field(default_factory=list)
    glosses: list[Shared] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The evidence as plain values, for the database; of the words only the heaviest, and the sum of the rest."""
        rest = round(sum(one.weight for one in self.glosses[SHOWN_WORDS:]), 2)
        kept = replace(self, glosses=self.glosses[:SHOWN_WORDS])
        return asdict(kept) | {"further_glosses": rest}


@dataclass(frozen=True, slots=True)
class Match:
    """How well two texts match; `score` has no unit and no upper end."""

    score: float
    evidence: Evidence


def score(zh: Chinese, en: English) -> Match:
    """The match of a Chinese and an English text; 0 where nothing is shared."""
    found = Evidence(
        _heaviest(_figures(zh.figures, en.figures)),
        _heaviest(Shared(zh.days[day], en.days[day], DAY) for day in zh.days.keys() & en.days.keys()),
        _heaviest(_names(zh, en)),
        _heaviest(Shared(zh.latin[w], en.latin[w], LATIN) for w in zh.latin.keys() & en.latin.keys()),
        _heaviest(_glosses(zh, en)),
    )
    total = sum(one.weight for kind in (found.figures, found.days, found.names, found.latin, found.glosses)
                for one in kind)  # fmt: skip
    return Match(round(max(0.0, total - _missed(zh.figures, en.figures, found.figures)), 2), found)


def likely(zh: Chinese, en: English, least: float = SUGGESTED) -> Match | None:
    """The match where its score is at least this, else None; for strangers much cheaper than `score`."""
    if _ceiling(zh, en) < least:
        return None
    match = score(zh, en)
    return match if match.score >= least else None


def _ceiling(zh: Chinese, en: English) -> float:
    """What the score cannot be above: as if every shared stem had a word of its own, and no figure were missed."""
    words = _scale(zh, en) * sum(map(glosses.rarity, zh.meanings.keys() & en.stems.keys()))
    other = DAY * len(zh.days.keys() & en.days.keys()) + LATIN * len(zh.latin.keys() & en.latin.keys())
    shared = (*_figures(zh.figures, en.figures), *_names(zh, en))
    return 1.0 + words + other + sum(one.weight for one in shared)  # 1: weights are rounded


_ROUNDED = 0.6
_MANY = 10_000
"""From here on a count is rounded as measures are."""


def _figures(zh: tuple[Fact, ...], en: tuple[Fact, ...]) -> list[Shared]:
    """Each figure's partner: the equal one, else one that is a rounding of the same measure; each is used once."""
    found: list[Shared] = []
    left = list(en)
    for share, agree in ((1.0, _equal), (_ROUNDED, _rounded)):
        for one in zh:
            partner = next((other for other in left if agree(one, other)), None)
            if partner is not None and all(shared.zh != one.printed for shared in found):
                left.remove(partner)
                found.append(Shared(one.printed, partner.printed, round(share * one.weight, 2)))
    return found


def _equal(one: Fact, other: Fact) -> bool:
    return one.unit == other.unit and math.isclose(one.value, other.value, rel_tol=1e-9)


def _rounded(one: Fact, other: Fact) -> bool:
    larger = max(abs(one.value), abs(other.value))
    may = one.unit is not None or larger >= _MANY
    return may and one.unit == other.unit and abs(one.value - other.value) <= TOLERANCE * larger


def _missed(zh: tuple[Fact, ...], en: tuple[Fact, ...], found: list[Shared]) -> float:
    """What speaks against the pair: the figures of the text that has less of them, as far as the other lacks them."""
    fewer = min(sum(fact.weight for fact in zh), sum(fact.weight for fact in en))
    return MISSED * max(0.0, fewer - sum(one.weight for one in found))


def _names(zh: Chinese, en: English) -> list[Shared]:
    """Characters whose sound the English text prints as a name; the whole of a name, and not its parts besides."""
    found: list[Shared] = []
    for spelled in sorted(zh.names.keys() & en.names.keys(), key=len, reverse=True):
        characters, printed = zh.names[spelled], en.names[spelled]
        part = any(characters in one.zh for one in found)
        if not part and (_TWO.search(printed) or _sounds(characters, spelled)):
            found.append(Shared(characters, printed, round(0.4 * min(len(spelled), 10), 2)))
    return found


_TWO = re.compile("[ -]")
"""Two words printed one after the other and both capitalised are a name, whatever else the characters may mean."""


def _sounds(characters: str, spelled: str) -> bool:
    """Whether one English word may be these characters' sound: 我们 means we, and "Women" is none of it."""
    meaning = glosses.gloss_stems(characters)
    return not meaning or stem(spelled) in meaning


def _glosses(zh: Chinese, en: English) -> list[Shared]:
    """Words of the Chinese text with the English word that translates each; both are used once, rare ones first.

    Weights are shares of what two texts of this length could match, so that a long text is near nothing by its length.
    """
    spoken = set(map(stem, zh.names.keys() & en.names.keys()))
    stems = (zh.meanings.keys() & en.stems.keys()) - spoken
    scale = _scale(zh, en)
    found: list[Shared] = []
    used: set[str] = set()
    for one in sorted(stems, key=lambda each: (-glosses.rarity(each), each)):
        word = next((word for word in zh.meanings[one] if word not in used), None)
        if word is not None:
            used.add(word)
            found.append(Shared(word, en.stems[one], round(scale * glosses.rarity(one), 2)))
    return found


def _scale(zh: Chinese, en: English) -> float:
    return GLOSSES / (math.sqrt(zh.weight * en.weight) or 1.0)


def _heaviest(shared: Iterable[Shared]) -> list[Shared]:
    return sorted(shared, key=lambda one: (-one.weight, one.zh))
