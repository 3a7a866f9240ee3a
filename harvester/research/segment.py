"""Cuts a text into words as a reader would, Chinese and English alike; the only place that knows rjieba.

Words are for counting and showing; search never asks them, since what it finds must not depend on a dictionary. Chinese
is cut by jieba's dictionary and its model for names it does not hold, in Rust: the Python package writes its dictionary
to the machine's temporary folder and takes twenty times as long.
"""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from harvester.text.fold import fold, fold_with_offsets
from harvester.text.tokens import PACKED, is_packed, other_word

_POSSESSIVE = re.compile("'s$")
_SIGN = re.compile(r"\S")
_NUMBER = re.compile("[〇零一二三四五六七八九十百千万亿两第]+")


_TEXTS_KEPT, _LONGEST_KEPT = 1_500, 5_000
"""Texts whose words are kept, and the most characters of each: some 10 MB of news."""
_LINES_KEPT = 4_000


Places = tuple[Sequence[str], Sequence[int], Sequence[int]]


class Word(NamedTuple):
    """A word folded (small letters, simplified characters, no 's), and where it stands in the text as printed."""

    word: str
    start: int
    end: int


@cache
def _word() -> re.Pattern[str]:
    other = other_word()
    return re.compile(
        rf"[{PACKED}]+"
        r"|(?<![^\W_])(?:[a-z]\.){2,}"  # u.s., p.m.
        r"|\d+(?:[.,]\d+)+(?![0-9A-Za-z])"
        rf"|{other}(?:['’‑-]{other})*"
    )


def words(text: str, lang: str | None = None) -> list[str]:
    """The text's words as printed, in order, without signs.

    `lang` is the BCP 47 tag of the text's language: Japanese ("ja") stays in the runs between its signs, since the
    dictionary is of Chinese.

    >>> words("5G基站已建成，GDP增长5.2%。Xi'an's e-commerce")
    ['5G', '基站', '已', '建成', 'GDP', '增长', '5.2', "Xi'an's", 'e-commerce']
    """
    return [text[start:end] for _, start, end in placed_words(text, lang)]


def tokens(text: str, lang: str | None = None) -> list[str]:
    """The text's words and signs as printed, in order; every character but blanks is in one of them.

    >>> tokens("轮渡开通，全长5.2公里。")
    ['轮渡', '开通', '，', '全长', '5.2', '公里', '。']
    """
    found: list[str] = []
    at = 0
    for _, start, end in placed_words(text, lang):
        found += _SIGN.findall(text, at, start)
        found.append(text[start:end])
        at = end
    return found + _SIGN.findall(text, at)


def folded_words(text: str, lang: str | None = None) -> list[str]:
    """The text's words folded, for counting: 長沙 and 长沙 are one word, and so are China and CHINA's.

    >>> folded_words("長沙輪渡 Opens in China’s South")
    ['长沙', '轮渡', 'opens', 'in', 'china', 'south']
    """
    folded, cut = fold(text), _cutter(lang)
    found: list[str] = []
    for piece in _word().findall(folded):
        if is_packed(piece):
            found += cut(piece)
        else:
            found.append(_plain(piece))
    return found


def kept_words(text: str, lang: str | None = None) -> Sequence[str]:
    """`folded_words` of a whole text, kept for who counts it again: most samples of a corpus share their texts."""
    return _kept_words(text, lang) if len(text) <= _LONGEST_KEPT else folded_words(text, lang)


@lru_cache(maxsize=_TEXTS_KEPT)
def _kept_words(text: str, lang: str | None) -> tuple[str, ...]:
    return tuple(map(sys.intern, folded_words(text, lang)))  # each word once in memory, however many texts have it


def placed_words(text: str, lang: str | None = None) -> list[Word]:
    """The same words as in `folded_words`, each with its place in the text as printed."""
    return list(map(Word, *_columns(text, lang)))


def kept_places(line: str, lang: str | None) -> Places:
    """The words of a line, their starts and their ends, kept as `kept_words` are; not to be changed."""
    return _kept_places(line, lang) if len(line) <= _LONGEST_KEPT else _columns(line, lang)


@lru_cache(maxsize=_LINES_KEPT)
def _kept_places(line: str, lang: str | None) -> Places:
    words, starts, ends = _columns(line, lang)
    return tuple(map(sys.intern, words)), array("L", starts), array("L", ends)


def _columns(text: str, lang: str | None) -> tuple[list[str], list[int], list[int]]:
    folded, offsets = fold_with_offsets(text)
    offsets.append(len(text))
    cut = _cutter(lang)
    words: list[str] = []
    ends: list[int] = []  # in the folded text, as are the starts
    starts: list[int] = []
    for piece in _word().finditer(folded):
        at, whole = piece.start(), piece.group()
        if not is_packed(whole):
            words.append(_plain(whole))
            starts.append(at)
            ends.append(piece.end())
            continue
        for part in cut(whole):
            words.append(part)
            starts.append(at)
            at += len(part)
            ends.append(at)
    if offsets == list(range(len(folded) + 1)):  # most texts: each character gave one
        return words, starts, ends
    return words, [offsets[at] for at in starts], [_end(offsets, at) for at in ends]


def _end(offsets: list[int], after: int) -> int:
    """Where a word ends in the original that ends before this folded character."""
    last, end = offsets[after - 1], offsets[after]
    # one character may have given several (㎡ is m2): the word ends behind the whole of it
    return end if end > last else offsets[bisect_right(offsets, last)]


def is_number(word: str) -> bool:
    """Whether the folded word is a number or a day, in figures or in Chinese numerals.

    >>> [word for word in ("5.2", "十二", "第一", "2024-05-06", "5g", "一起") if is_number(word)]
    ['5.2', '十二', '第一', '2024-05-06']
    """
    return _NUMBER.fullmatch(word) is not None or not any(map(str.isalpha, word))


def _plain(word: str) -> str:
    return word if word.isalnum() else _POSSESSIVE.sub("", word.replace("’", "'").replace("‑", "-"))


def _cutter(lang: str | None) -> Callable[[str], list[str]]:
    return _whole if (lang or "").partition("-")[0].lower() == "ja" else _jieba()


def _whole(run: str) -> list[str]:
    return [run]


@cache
def _jieba() -> Callable[[str], list[str]]:
    import rjieba  # its dictionary takes 0.1 s and 25 MB

    cut: Callable[[str], list[str]] = rjieba.cut
    return cut
