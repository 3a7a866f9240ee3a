"""The same words: a text reduced to its folded letters and digits, and the hash of that."""

from __future__ import annotations

import hashlib
import re

from harvester.text.fold import fold

_NO_LETTER = re.compile(r"[\W_]+")


def letters(text: str) -> str:
    """The folded text without blanks and punctuation: what a reprint keeps.

    >>> letters("ＧＤＰ成長 5.2%，長沙。")
    'gdp成长52长沙'
    """
    return _NO_LETTER.sub("", fold(text))


def text_hash(text: str) -> str:
    """SHA-256 (hex) of `letters(text)`: equal for texts that differ in width, script, blanks or punctuation only."""
    return letters_hash(letters(text))


def letters_hash(bare: str) -> str:
    """The hash of a text already reduced to its letters."""
    return hashlib.sha256(bare.encode("utf-8", "replace")).hexdigest()
