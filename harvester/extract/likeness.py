"""How much decoded text reads like text: what tells the codecs of a Chinese page apart."""

from __future__ import annotations

import re
from collections import Counter

_HAN = re.compile("[\u4e00-\u9fff]+")
_KANA_HANGUL = re.compile("[\u3040-\u30ff\uac00-\ud7a3]+")
SAMPLE = 4000
"""Characters outside ASCII by which codecs are compared."""
GLANCED = 1000
"""Characters outside ASCII that tell of a text in its own codec that it is Chinese."""
_ASCII = bytes(range(0x80))
_COMMON = frozenset(
    "的一是不了在人有我他这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着下自之年过過发發后後作里用"
    "道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想"
    "实實日月新闻聞政府省市县縣区區网網"
)
"""The commonest characters of Chinese text, simplified and traditional: a wrong codec yields rare ones."""
_ANY_COMMON = re.compile(f"[{''.join(_COMMON)}]")


def likeness_of(text: str) -> float:
    """How much the text outside ASCII reads like Chinese or another living script, less what could not be decoded."""
    other = _beyond_ascii(text, SAMPLE)
    if not other:
        return 0.0
    counts = Counter(other)  # a text has some hundreds of different characters, each of them asked about once
    han = sum(map(len, _HAN.findall(other)))
    common = sum(counts[letter] for letter in _COMMON & counts.keys()) / len(other)
    kana_hangul = sum(map(len, _KANA_HANGUL.findall(other))) / len(other)
    letters = (sum(many for letter, many in counts.items() if letter.isalpha()) - han) / len(other)
    lost = other.count("\ufffd") / len(other)
    likeness: float = 3 * common + 0.6 * kana_hangul + 0.3 * letters - 8 * lost + 0.05
    return likeness


def reads_chinese(text: str, least: float) -> bool:
    """Whether the commonest characters alone make a text's opening as like Chinese as asked."""
    other = _beyond_ascii(text, GLANCED)
    return bool(other) and 3 * len(_ANY_COMMON.findall(other)) > least * len(other)


def _beyond_ascii(text: str, size: int) -> str:
    """The first so many characters of a text that are not ASCII: told a piece at a time."""
    seen, found = 0, list[str]()
    for start in range(0, len(text), 5 * size):
        piece = text[start : start + 5 * size].encode("utf-8", "surrogatepass")
        found.append(piece.translate(None, _ASCII).decode("utf-8", "surrogatepass"))  # at the speed of memory
        seen += len(found[-1])
        if seen >= size:
            break
    return "".join(found)[:size]
