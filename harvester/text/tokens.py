"""One tokenizer for both databases: what is put into the index and what is asked of it.

Words of the index: a run of Han (and of other letters written without blanks: Kana, Bopomofo) gives its overlapping
pairs and then its last character alone, so the run of n characters has n words; any other run of letters and digits
(Latin, Cyrillic, Hangul, Tibetan, …; combining marks included) is one word. A run ends at every other character, and
where Han meets other letters. The last character alone is what keeps a phrase from running across punctuation.

>>> index_text("5G基站，已建成")
'5g 基站 站 已建 建成 成'
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from operator import add

from harvester.text.fold import fold, fold_with_offsets
from harvester.text.variants import HAN

LONGEST = 200
"""Characters kept of one word that is not Han; what is longer is no word, and PostgreSQL takes 2,046 bytes."""
TOO_MANY = "*"
"""The word of a text that has more different words than a tsvector holds; no text has it otherwise."""
LETTER = "§"
"""Stands before a Han character that is an index word wherever in its run it is; no run has this sign."""
_VECTOR_BYTES = 1_000_000

PACKED = HAN + "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3105-\u312f\u31a0-\u31bf"
"""The inside of a character class: letters that are written without blanks between words."""
_OTHER = f"[^\\W_{PACKED}]"
# plain letters have a class of their own: those of all others and of marks take ten times as long to look through
_ASCII = "[0-9A-Za-z]+"
_PACKED_LETTER = re.compile(f"[{PACKED}]")
_FIRST_PACKED = "\u2e80"
"""No letter of a packed run stands before this one."""
_FIRST_HAN, _BEHIND_HAN = "\u4e00", "\u9fff"
"""A run that begins between them is one of Han."""


@cache
def other_word() -> str:
    """The pattern of a run of the other letters, digits and their marks: for those scripts a word.

    Made when first asked for: it goes through all of Unicode for its marks, and many commands search nothing.
    """
    marks = "".join(chr(code) for code in range(0x300, 0x1E947) if unicodedata.category(chr(code)).startswith("M"))
    tail = f"(?:{_ASCII}|(?![\\x00-\\x7f])(?:{_OTHER}+|[{re.escape(marks)}]+))*"
    return f"(?:{_ASCII}|{_OTHER}+){tail}"


@cache
def _run() -> re.Pattern[str]:
    return re.compile(f"[{PACKED}]+|{other_word()}")


def index_text(text: str) -> str:
    """The text's index words in their order, separated by blanks."""
    return " ".join(index_words_of_runs(runs(text)))


def fts_text(text: str) -> str:
    """What SQLite's index holds of a text: `index_text`, then each of its Han characters once, signed with `LETTER`.

    A query of one character asks for that word. Asked for as the beginning of the two-character words, it would make
    FTS5 join the hits of some hundred words anew each time.
    """
    words, packed = _words(runs(text))
    letters = dict.fromkeys("".join(packed))
    if letters:
        words.append(LETTER + f" {LETTER}".join(letters))
    return " ".join(words)


def headline(title: str, subtitles: list[str]) -> str:
    """What is searched as an article's title: its headline and its subtitles, one a line."""
    return "\n".join((title, *subtitles))


def query_tokens(text: str) -> list[str]:
    """The index words that stand side by side wherever the text occurs; see `tokens_of_runs`."""
    return tokens_of_runs(runs(text))


def tokens_of_runs(found: Sequence[str]) -> list[str]:
    """The index words that stand side by side wherever these runs do.

    The last Han run has no word for its last character alone, because a longer run may go on there; if it is one
    character long, that word is asked for as a prefix.
    """
    words = index_words_of_runs(found)
    return words[:-1] if found and is_packed(found[-1]) and len(found[-1]) > 1 else words


def index_words_of_runs(found: Iterable[str]) -> list[str]:
    """Every index word of the runs in order: one for each Han character, one for each other word."""
    return _words(found)[0]


def _words(found: Iterable[str]) -> tuple[list[str], list[str]]:
    """The index words of the runs, and which of the runs are packed."""
    words: list[str] = []
    packed: list[str] = []
    for run in found:
        # most runs are plainly one or the other; only those of other scripts need a look at their letters
        if run >= _FIRST_PACKED and (_FIRST_HAN <= run < _BEHIND_HAN or _PACKED_LETTER.match(run)):
            words += map(add, run, run[1:])
            words.append(run[-1])
            packed.append(run)
        else:
            words.append(run)
    return words, packed


def vector_text(*texts: str) -> str:
    """The literal of a PostgreSQL tsvector: every index word of the texts once, without positions.

    Never made by to_tsvector(), whose parser would cut words otherwise than SQLite. A tsvector takes 1 MB: a text with
    more different words gets the single word `TOO_MANY`, which every query asks for too and then looks at the text.
    """
    return vector_of_runs([run for text in texts for run in runs(text)])


def vector_of_runs(found: Iterable[str]) -> str:
    """`vector_text` of texts whose runs these are."""
    words = sorted(set(index_words_of_runs(found)))
    if len("".join(words).encode()) > _VECTOR_BYTES:
        words = [TOO_MANY]
    return "'" + "' '".join(words) + "'" if words else ""


def runs(text: str) -> list[str]:
    """The folded text's runs of Han and of other letters, in order."""
    found: list[str] = _run().findall(fold(text))
    if found and max(map(len, found)) > LONGEST:
        found = [run if len(run) <= LONGEST or is_packed(run) else run[:LONGEST] for run in found]
    return found


def spelled(text: str) -> str:
    """The runs with a blank before, between and behind: where a phrase stands, its own spelling is a substring.

    >>> spelled("湖南5G，2024年")
    ' 湖南 5g 2024 年 '
    """
    return spelled_runs(runs(text))


def spelled_runs(found: Sequence[str]) -> str:
    """`spelled` of a text whose runs these are."""
    return f" {' '.join(found)} "


def join_runs(found: Sequence[str], *, prefix: bool = False) -> str:
    """The substring of `spelled(…)` that a text has where these runs stand: Han anywhere, other words whole.

    With `prefix` the last word may go on.
    """
    before = "" if is_packed(found[0]) else " "
    behind = "" if prefix or is_packed(found[-1]) else " "
    return f"{before}{' '.join(found)}{behind}"


def run_places(text: str) -> tuple[list[int], list[int]]:
    """Where each run of `runs` begins in the folded text, and for each folded character the index of its original.

    The second list has one more number at its end: the length of the original.
    """
    folded, offsets = fold_with_offsets(text)
    offsets.append(len(text))
    return [found.start() for found in _run().finditer(folded)], offsets


def is_packed(run: str) -> bool:
    """Whether a run is of letters written without blanks between words (Han, Kana, Bopomofo)."""
    return run >= _FIRST_PACKED and _PACKED_LETTER.match(run) is not None
