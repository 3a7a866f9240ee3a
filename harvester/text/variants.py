"""Traditional and simplified Chinese, character by character: the only place that knows OpenCC."""

from __future__ import annotations

from functools import cache

from opencc import OpenCC

HAN = "\u3005\u3007\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""The inside of a character class: every Han character, the supplementary planes whole, 々 and 〇."""

_BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00), (0x20000, 0x323B0))
_ALSO_ONE = {"著": "着", "藉": "借", "瞭": "了", "覆": "复", "甦": "苏"}
"""Characters that OpenCC simplifies in some words only (批覆 → 批复, 覆盖 → 覆盖): one character for a searcher."""


@cache
def to_simplified() -> dict[str, str]:
    """Each traditional character and its simplified one; no value is a key.

    OpenCC converts whole words (乾 → 干, but 乾坤 → 乾坤): a character asked for alone and the same one inside a text
    would differ. Character by character, each part of a text is found in it.
    """
    table = {**_converted("t2s"), **_ALSO_ONE}
    return {old: table.get(new, new) for old, new in table.items()}


@cache
def to_traditional() -> dict[str, str]:
    """Each simplified character and the traditional one it most often stands for."""
    return _converted("s2t")


@cache
def only_traditional() -> frozenset[str]:
    """Characters that simplified Chinese does not write."""
    return frozenset(_converted("t2s")) - frozenset(_converted("t2s").values())


@cache
def only_simplified() -> frozenset[str]:
    """Characters that traditional Chinese does not write (后 and 里 are in neither set: both write them)."""
    simplified = _converted("s2t")
    return frozenset(simplified) - frozenset(simplified.values()) - frozenset("后里干台只云谷面斗系制志并表松征仆")


@cache
def _converted(direction: str) -> dict[str, str]:
    letters = [chr(code) for first, end in _BLOCKS for code in range(first, end)]
    # line ends keep OpenCC from reading neighbours as words
    others = OpenCC(direction).convert("\n".join(letters)).split("\n")
    return {old: new for old, new in zip(letters, others, strict=True) if old != new}
