"""Full-width and half-width forms: letters and signs made narrow; and how many columns of a terminal a text takes."""

from __future__ import annotations

import unicodedata

_WIDE = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF10, 0xFF1A)}  # ０–９
_WIDE |= {code: chr(code - 0xFEE0) for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}  # Ａ–Ｚ, ａ–ｚ
_SIGNS = _WIDE | {ord(wide): narrow for wide, narrow in zip("％＋－／．＆＠＃＝＿＊　", "%+-/.&@#=_* ", strict=True)}
_LABELS = _SIGNS | {ord(wide): narrow for wide, narrow in zip("：；，（）［］｜～！？", ":;,()[]|~!?", strict=True)}


def narrow(text: str) -> str:
    """Full-width letters, digits, the signs among them and the full-width blank made narrow; ，。：（） stay.

    >>> narrow("ＧＤＰ增长５．２％，（同比）")
    'GDP增长5.2%，（同比）'
    """
    return text.translate(_SIGNS)


def narrow_all(text: str) -> str:
    """As `narrow`, and full-width punctuation too: for reading a line of labels, never for text that is stored."""
    return text.translate(_LABELS)


def columns(text: str) -> int:
    """How many columns of a terminal the text takes: two for a Han character, none for a mark on the one before.

    >>> columns("GDP增长")
    7
    """
    return sum(map(_columns_of, text))


def first_columns(text: str, most: int) -> str:
    """The beginning of the text that takes `most` columns at most.

    >>> first_columns("GDP增长", 6)
    'GDP增'
    """
    taken = 0
    for at, letter in enumerate(text):
        taken += _columns_of(letter)
        if taken > most:
            return text[:at]
    return text


def last_columns(text: str, most: int) -> str:
    """The end of the text that takes `most` columns at most; a mark does not part from its letter.

    >>> last_columns("GDP增长", 5)
    'P增长'
    """
    taken, start = 0, len(text)
    for at in range(len(text) - 1, -1, -1):
        wide = _columns_of(text[at])
        taken += wide
        if taken > most:
            break
        if wide:
            start = at
    return text[start:]


def _columns_of(letter: str) -> int:
    if letter < "\u0300":
        return 1
    if unicodedata.east_asian_width(letter) in "WF":
        return 2
    return 0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 1
