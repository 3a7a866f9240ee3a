"""The words of a query's answers by how often they are used, and by how much oftener than elsewhere."""

from __future__ import annotations

from typing import Any

from harvester.research.likelihood import CHANCE, log_likelihood, log_ratio
from harvester.research.reading import MOST_TEXTS, Tally, is_listed, limit_of, named, note_of, tally
from harvester.research.table import Column, Table
from harvester.search import Query, asked
from harvester.search.narrow import without_words
from harvester.search.nodes import BadQuery
from harvester.search.texts import draw, texts
from harvester.store.engine import Connection
from harvester.text.sentence import Sentence

COLUMNS = (
    Column("language", meaning="main language of the texts (zh, en, …)"),
    Column("word", meaning="folded: simplified characters, small letters"),
    Column("count", "whole", "times it is used in the texts read"),
    Column("of", "whole", "all words of the texts read in this language"),
    Column("per_million", "share", "count / of × 1,000,000"),
    Column("texts", "whole", "texts read that use it"),
    Column("of_texts", "whole", "texts read in this language"),
)
KEYNESS = (
    Column("elsewhere", "whole", "times it is used in the texts it is compared with"),
    Column("of_elsewhere", "whole", "all words of those in this language"),
    Column(
        "g2", "share", f"Dunning's log-likelihood of the two shares; over {CHANCE}: chance in one word of a thousand"
    ),
    Column("log_ratio", "share", "how often the share doubles from there to here"),
)


def wordlist(
    conn: Connection,
    query: str,
    *,
    top: int = 50,
    keyness: bool = False,
    against: str | None = None,
    every_word: bool = False,
    most: int | None = MOST_TEXTS,
    seed: int | str = 0,
) -> Table:
    """The `top` words of each language in the texts that answer the query; raises `BadQuery`.

    Words are counted in headlines and texts; a story printed by ten sources counts ten times (`dup:first` in the query
    counts it once). Function words and numbers are in the denominator and, unless `every_word`, in no line. `keyness`
    compares with what the query's filters admit and its words do not find (every other article where it has no words),
    `against` with the answers of another query: then the words come in the order of G², those used less here than there
    are left out, and an article that answers both queries counts on this side alone. `most` texts are read on each
    side (0: all), a sample of the given seed where more answer; the notes say so.
    """
    wanted = asked(conn, query)
    most = limit_of(most)
    drawn = draw(conn, wanted, most, seed=seed)
    notes = [note_of(drawn)]
    here = tally(texts(conn, drawn.numbers))
    there: dict[str, Tally] | None = None
    if keyness or against is not None:
        others = draw(conn, _reference(conn, wanted, against), most, seed=seed, but=wanted)
        if not others.of:
            raise BadQuery("there is nothing to compare with: every article that is asked for answers the query itself")
        with_these = {"others": _named(wanted, against), "note": note_of(others, Sentence("of these"))}
        notes.append(Sentence("compared with {others}: {note}", **with_these))
        there = tally(texts(conn, others.numbers))
    rows = _lines(here, there, top, every_word, notes)
    if not every_word:
        notes.append(
            Sentence("function words and numbers are left out of the list, not out of the number of all words")
        )
    return Table(COLUMNS + (KEYNESS if there is not None else ()), rows, title=query, notes=notes)


def _reference(conn: Connection, wanted: Query, against: str | None) -> Query:
    """What the answers are compared with, before they are taken out of it."""
    if against is not None:
        return asked(conn, against)
    return without_words(wanted) if wanted.sought() else asked(conn, "")


def _named(wanted: Query, against: str | None) -> str:
    if against is None and wanted.sought():
        return Sentence("the other articles of the same filters")
    return against or Sentence("every other article")


def _lines(
    here: dict[str, Tally], there: dict[str, Tally] | None, top: int, every_word: bool, notes: list[Sentence]
) -> list[tuple[Any, ...]]:
    """The rows of every language, that of the most words first; adds to the notes what they leave out."""
    rows: list[tuple[Any, ...]] = []
    for tag in sorted(here, key=lambda tag: (-here[tag].words, tag)):
        other = None if there is None else there.get(tag, Tally())
        listed = _listed(here[tag], other, every_word)
        if len(listed) > top:
            of = f"{len(listed):,}"
            notes.append(Sentence("{language}: the first {n} of {of} words", language=named(tag), n=f"{top:,}", of=of))
        if other is not None and not other.words:
            notes.append(Sentence("{language}: no text to compare with", language=named(tag)))
        rows += (_row(tag, word, here[tag], other) for word in listed[:top])
    return rows


def _listed(here: Tally, other: Tally | None, every_word: bool) -> list[str]:
    """The words that are worth a line, in order."""
    words = [word for word in here.counts if every_word or is_listed(word)]
    if other is None:
        return sorted(words, key=lambda word: (-here.counts[word], word))
    more = [word for word in words if here.counts[word] * other.words > other.counts[word] * here.words]
    return sorted(more, key=lambda word: (-log_likelihood(*_table(word, here, other)), -here.counts[word], word))


def _row(tag: str, word: str, here: Tally, other: Tally | None) -> tuple[Any, ...]:
    count = here.counts[word]
    row = (tag or None, word, count, here.words, count / here.words * 1_000_000, here.spread[word], here.texts)
    if other is None:
        return row
    table = _table(word, here, other)
    return (*row, *table[2:], log_likelihood(*table), log_ratio(*table))


def _table(word: str, here: Tally, other: Tally) -> tuple[int, int, int, int]:
    return here.counts[word], here.words, other.counts[word], other.words
