"""What each code point of a folded text is, told once for all that fingerprints ask: a letter, Han, an end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

WORD = re.compile(r"[^\W_]+")
_HANS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")
_SENTENCE_END = re.compile(r"[。!?;\n]")
_BLANKS = re.compile(r"\s+")
_LETTER, _IS_HAN, _ENDS, _BLANK = (np.uint8(1 << bit) for bit in range(4))


@dataclass(frozen=True, slots=True)
class Signs:
    """The code points of a folded text, and which of them are letters, Han, and where a sentence ends."""

    codes: NDArray[np.uint32]
    letter: NDArray[np.bool_]
    han: NDArray[np.bool_]
    end: NDArray[np.bool_]


def signs_of(folded: str) -> Signs:
    """The signs of a folded text, in one look at its code points."""
    codes = np.frombuffer(folded.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    kinds = _kinds()[codes]
    end = (kinds & _ENDS) != 0
    dots = np.flatnonzero(codes == ord("."))
    if len(dots):  # a full stop ends a sentence before a blank or at the end of the text
        behind = np.append(kinds, _BLANK)[dots + 1]
        end[dots[(behind & _BLANK) != 0]] = True
    return Signs(codes, (kinds & _LETTER) != 0, (kinds & _IS_HAN) != 0, end)


def chinese_lines(signs: Signs) -> NDArray[np.bool_]:
    """For each line whether it has Han, and half as many of them as words or more."""
    breaks = np.flatnonzero(signs.codes == ord("\n"))
    cuts = np.concatenate(([0], breaks, [len(signs.codes)]))
    begins = signs.letter.copy()
    begins[1:] &= ~signs.letter[:-1]
    han, words = (np.diff(np.concatenate(([0], np.cumsum(mask)))[cuts]) for mask in (signs.han, begins))
    chinese: NDArray[np.bool_] = (han > 0) & (2 * han >= words)
    return chinese


def spell(codes: NDArray[np.uint32]) -> str:
    """The text of these code points."""
    return codes.tobytes().decode("utf-32-le")


@cache
def _kinds() -> NDArray[np.uint8]:
    """What each code point is: a letter, Han, an end of a sentence, a blank; made at the first text (0.1 s)."""
    every = "".join(map(chr, range(0x110000)))
    kinds = np.zeros(len(every), dtype=np.uint8)
    for sign, pattern in ((_LETTER, WORD), (_IS_HAN, _HANS), (_ENDS, _SENTENCE_END), (_BLANK, _BLANKS)):
        for run in pattern.finditer(every):
            kinds[run.start() : run.end()] |= sign
    return kinds
