"""Full-width and half-width forms: Latin letters, digits and signs made narrow, Chinese punctuation left as it is."""

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
