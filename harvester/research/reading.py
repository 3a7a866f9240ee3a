"""Which texts a count of words is made from: every answer, or a sample that says so; and the words counted in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from harvester.research.segment import folded_words, is_number, kept_words
from harvester.search.nodes import BadQuery
from harvester.search.texts import Drawn, Told
from harvester.text.sentence import Sentence

MOST_TEXTS = 5_000
"""Texts read where nothing else is asked for: some seconds."""


@dataclass(slots=True)
class Tally:
    """The words of some texts of one language: all of them, each word's number, and in how many texts it stands."""

    texts: int = 0
    words: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    spread: Counter[str] = field(default_factory=Counter)

    def add(self, words: Sequence[str]) -> None:
        """Count the words of one more text."""
        self.texts += 1
        self.words += len(words)
        self.counts.update(words)
        self.spread.update(set(words))


def tally(texts: Iterable[Told]) -> dict[str, Tally]:
    """The words of headline and text, by language (zh for zh-Hans and zh-Hant; "" where none is known)."""
    found: dict[str, Tally] = {}
    for told in texts:
        words = (*folded_words(told.title, told.language), *kept_words(told.text, told.language))
        found.setdefault(main_language(told.language), Tally()).add(words)
    return found


def main_language(tag: str | None) -> str:
    """The language without script and region; "" for none."""
    return (tag or "").partition("-")[0].lower()


def named(language: str) -> str:
    """The language as a note names it."""
    return language or Sentence("no language")


def limit_of(texts: int | None) -> int | None:
    """`texts` as the most that are read: 0 and None stand for all; raises `BadQuery` for a number below."""
    if texts is not None and texts < 0:
        raise BadQuery(f"{texts} texts cannot be read; 0 stands for all")
    return texts or None


def note_of(drawn: Drawn, what: Sentence | None = None) -> Sentence:
    """What a reader must know of the texts behind a number; `what` they are, answers where it is not said."""
    of, what = f"{drawn.of:,}", what or Sentence("answers")
    if drawn.is_whole:
        return Sentence("all {of} {what} are read", of=of, what=what)
    return Sentence(
        "a sample of {n} of {of} {what} is read (seed {seed}; --texts 0 reads all)",
        n=f"{len(drawn.numbers):,}", of=of, what=what, seed=drawn.seed,
    )  # fmt: skip


def is_listed(word: str) -> bool:
    """Whether a word is worth a line of its own: no function word of either language, no number, no single letter."""
    return word not in stop_words() and not is_number(word) and not (len(word) == 1 and word.isascii())


@cache
def stop_words() -> frozenset[str]:
    """The function words of both languages, folded."""
    folder = Path(__file__).parent
    lines = [line for tag in ("zh", "en") for line in (folder / f"stopwords_{tag}.txt").read_text("utf-8").splitlines()]
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
