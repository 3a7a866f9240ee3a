"""One spelling for search: width, case and Chinese script folded away, with the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from harvester.text.variants import to_simplified

FOLD_VERSION = "1"
"""Raised whenever `fold` or the tokens change: an index made with another version must be built again."""

_UNSEEN = (0xAD, 0x034F, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF, *range(0xFE00, 0xFE10))
_UNSEEN_FAR = range(0xE0100, 0xE01F0)  # variation selectors: the same character in another drawing
_PLAIN = re.compile("[\x00-\x7f\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]+")
"""Stretches in which NFKC puts one character for one; a mark that combines with the last one is cut off first."""
_LONG = 200
"""Characters from which a folded text is kept for a moment."""


def fold(text: str) -> str:
    """The text as search compares it: NFKC, traditional → simplified, casefolded, invisible characters gone.

    >>> fold("ＧＤＰ成長，長沙")
    'gdp成长,长沙'

    Folding goes character by character, so what is a part of a text is a part of the folded text.
    """
    return _fold_long(text) if len(text) >= _LONG else _fold(text)


def _fold(text: str) -> str:
    text = unicodedata.normalize("NFKC", text)
    # a text has few of the 5,000 changed characters: replacing those it has is ten times faster than str.translate
    for old in _changed().intersection(text):
        text = text.replace(old, _table()[old])
    return text.casefold()


# an article that is stored is folded for its hash, its fingerprint and its index words, one after the other
_fold_long = lru_cache(maxsize=4)(_fold)


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """`fold(text)`, and for each of its characters the index of the original character it came from.

    One character may give several (㎡ → m2) and several may give one (e + combining accent): offsets never fall.
    """
    folded: list[str] = []
    offsets: list[int] = []
    for start, end in _pieces(text):
        piece = fold(text[start:end])
        folded.append(piece)
        plain = len(piece) == end - start and _PLAIN.fullmatch(text, start, end)
        offsets.extend(range(start, end) if plain else [start] * len(piece))
    return "".join(folded), offsets


def _pieces(text: str) -> list[tuple[int, int]]:
    """Cut where nothing that NFKC may join is parted: whole plain stretches, else a character with its marks."""
    pieces: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        plain = _PLAIN.match(text, at)
        end = plain.end() if plain else at + 1
        after = end
        while after < len(text) and _joins(text[after]):
            after += 1
        if after > end and end - 1 > at:
            pieces.append((at, end - 1))
            at = end - 1
        pieces.append((at, after))
        at = after
    return pieces


def _joins(letter: str) -> bool:
    first = unicodedata.normalize("NFKD", letter)[0] if letter >= "\u0300" else letter
    return unicodedata.combining(first) != 0 or first in _followers()


@cache
def _followers() -> frozenset[str]:
    """Characters that NFKC may melt into the one before although they are no combining marks: vowel signs, jamo."""
    found = {chr(code) for code in (*range(0x1161, 0x1176), *range(0x11A7, 0x11C3))}
    for code in (*range(0xC0, 0x3100), *range(0x11000, 0x12000)):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            found.add(chr(int(parts[1], 16)))
    return frozenset(found)


@cache
def _changed() -> frozenset[str]:
    return frozenset(_table())


@cache
def _table() -> dict[str, str]:
    return {**to_simplified(), **dict.fromkeys(map(chr, (*_UNSEEN, *_UNSEEN_FAR)), "")}
