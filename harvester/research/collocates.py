"""Which words stand beside the words sought, and how much oftener than elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from harvester.research.likelihood import CHANCE, log_likelihood, log_ratio
from harvester.research.reading import MOST_TEXTS, is_listed, limit_of, main_language, named, note_of
from harvester.research.segment import kept_places, kept_words
from harvester.research.table import Column, Table
from harvester.search import asked
from harvester.search.narrow import without_words
from harvester.search.nodes import BadQuery, Near, Words
from harvester.search.occurrences import Mark, in_text, occurrences
from harvester.search.texts import Told, draw, texts
from harvester.store.engine import Connection
from harvester.text.sentence import Sentence

WINDOW = 5
LEAST = 3
Against = Literal["corpus", "texts"]
COLUMNS = (
    Column("language", meaning="main language of the texts (zh, en, …)"),
    Column("word", meaning="folded: simplified characters, small letters"),
    Column("count", "whole", "times it stands within the window of a hit"),
    Column("left", "whole", "times it stands before a hit"),
    Column("right", "whole", "times it stands behind one; between two hits it is both"),
    Column("of", "whole", "all words within the windows"),
    Column("elsewhere", "whole", "times it stands elsewhere"),
    Column("of_elsewhere", "whole", "all words elsewhere"),
    Column("expected", "share", "times it would stand in the windows if they were like all other text"),
    Column("g2", "share", f"Dunning's log-likelihood; over {CHANCE}: chance in one word of a thousand"),
    Column("log_ratio", "share", "how often the share doubles from elsewhere to the windows"),
    Column("texts", "whole", "texts in which it stands beside a hit"),
)


@dataclass(slots=True)
class Beside:
    """The words of some texts of one language, counted within the windows of hits and elsewhere."""

    hits: int = 0
    near: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    texts: Counter[str] = field(default_factory=Counter)
    far: Counter[str] = field(default_factory=Counter)


def collocates(
    conn: Connection,
    query: str,
    *,
    window: int = WINDOW,
    least: int = LEAST,
    top: int = 50,
    against: Against = "corpus",
    every_word: bool = False,
    most: int | None = MOST_TEXTS,
    seed: int | str = 0,
) -> Table:
    """The words that stand within `window` words of a hit more than elsewhere, the most telling first (G²).

    A window ends with its line (paragraph); the hit's own words are in no window. A word is counted once however many
    windows hold it. Elsewhere is, of the same language, all other text of what the query's filters admit ("corpus"), or
    of the answers alone ("texts"). Words that stand in the windows fewer than `least` times are left out, function
    words and numbers too unless `every_word`; all of them are in the denominators. `most` articles are read on each
    side (0: all), else a sample of the given seed; the notes say so. Raises `BadQuery`.
    """
    wanted = asked(conn, query)
    places, most = wanted.places(), limit_of(most)
    if not places:
        raise BadQuery("collocates need a word to stand beside", query)
    if against not in ("corpus", "texts"):
        raise BadQuery(f"{against!r} is nothing to compare with; take corpus or texts")
    drawn = draw(conn, wanted, most, seed=seed)
    notes = [note_of(drawn)]
    found = beside(texts(conn, drawn.numbers), places, window)
    if against == "corpus":
        whole = draw(conn, without_words(wanted), most, seed=seed)
        admitted = note_of(whole, Sentence("articles that the filters admit"))
        notes.append(Sentence("elsewhere: {note}", note=admitted))
        others = beside(texts(conn, whole.numbers), places, window)
        for tag, one in found.items():
            one.far = others[tag].far if tag in others else Counter()
    rows: list[tuple[Any, ...]] = []
    for tag in sorted(found, key=lambda tag: (-found[tag].hits, tag)):
        listed = _rows(tag, found[tag], least, every_word)
        more = Sentence("; the first {n} are listed", n=f"{top:,}") if len(listed) > top else ""
        notes.append(Sentence(
            "{language}: {hits} hits; {words} words stand by them {least} times or more "
            "and oftener than elsewhere{more}",
            language=named(tag), hits=f"{found[tag].hits:,}", words=f"{len(listed):,}", least=f"{least:,}", more=more,
        ))  # fmt: skip
        rows += listed[:top]
    return Table(COLUMNS, rows, title=query, notes=notes)


def beside(told: Iterable[Told], places: list[Words | Near], window: int) -> dict[str, Beside]:
    """The words of these texts within the windows of hits and elsewhere, by language."""
    found: dict[str, Beside] = {}
    for one in told:
        counted = found.setdefault(main_language(one.language), Beside())
        held = _count(one.title, one.language, places, window, counted)
        held |= _count(one.text, one.language, in_text(places), window, counted)
        counted.texts.update(held)
    for counted in found.values():
        counted.far = +counted.far  # without the words that stand in windows alone
    return found


def _count(text: str, language: str | None, places: list[Words | Near], window: int, into: Beside) -> set[str]:
    """Counts the words of one text; those within its windows."""
    found: set[str] = set()
    into.far.update(kept_words(text, language))
    for line, hits in _lines_of(text, occurrences(text, places)):
        found |= _count_line(line, language, hits, window, into)
    return found


def _lines_of(text: str, hits: list[Mark]) -> Iterator[tuple[str, list[Mark]]]:
    """The lines that have hits, with the hits' places in them; several as one where a hit goes on in the next."""
    at = 0
    while at < len(hits):
        first, last = text.rfind("\n", 0, hits[at][0]) + 1, hits[at][0]
        inside: list[Mark] = []
        while at < len(hits) and (not inside or hits[at][0] < last):
            inside.append((hits[at][0] - first, hits[at][1] - first))
            end = text.find("\n", hits[at][1])
            last = max(last, end if end >= 0 else len(text))
            at += 1
        yield text[first:last], inside


def _count_line(line: str, language: str | None, hits: list[Mark], window: int, into: Beside) -> set[str]:
    """Moves the words of a line that has hits from those elsewhere to those within its windows, which it gives."""
    words, starts, ends = kept_places(line, language)
    left, right, own = _windows(line, starts, ends, hits, window)
    near = left | right
    into.hits += len(hits)
    into.near.update(words[at] for at in near)
    into.left.update(words[at] for at in left)
    into.right.update(words[at] for at in right)
    into.far.subtract(words[at] for at in near | own)
    return {words[at] for at in near}


def _windows(
    text: str, starts: Sequence[int], ends: Sequence[int], hits: list[Mark], window: int
) -> tuple[set[int], set[int], set[int]]:
    """The words, by their numbers, to the left of a hit, to the right of one, and of hits themselves."""
    left: set[int] = set()
    right: set[int] = set()
    own: set[int] = set()
    for start, end in hits:
        before, behind = bisect_right(ends, start), bisect_left(starts, end)
        line, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        left.update(range(max(before - window, bisect_left(starts, line)), before))
        right.update(range(behind, min(behind + window, bisect_left(starts, after) if after >= 0 else len(starts))))
        own.update(range(before, behind))
    return left - own, right - own, own


def _rows(tag: str, found: Beside, least: int, every_word: bool) -> list[tuple[Any, ...]]:
    of, other_of = found.near.total(), found.far.total()
    rows = []
    for word, count in found.near.items():
        other = found.far[word]
        if count < least or count * other_of <= other * of or not (every_word or is_listed(word)):
            continue
        table = (count, of, other, other_of)
        expected = of * (count + other) / (of + other_of)
        rows.append((tag or None, word, count, found.left[word], found.right[word], of, other, other_of, expected,
                     log_likelihood(*table), log_ratio(*table), found.texts[word]))  # fmt: skip
    return sorted(rows, key=lambda row: (-row[9], -row[2], row[1]))
