"""A concordance (KWIC): every occurrence of the words sought, in its line, left and right context beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from itertools import islice
from typing import Any, Literal

from harvester.research.ordered import in_order
from harvester.research.reading import limit_of, note_of
from harvester.research.table import Column, Table
from harvester.search import asked
from harvester.search.nodes import BadQuery, Near, Words
from harvester.search.occurrences import in_text, occurrences
from harvester.search.texts import Told, draw, newest_numbers, texts
from harvester.store.engine import Connection
from harvester.text.tokens import PACKED, runs
from harvester.text.width import first_columns, last_columns

Sort = Literal["newest", "left", "right"]
SORTS: tuple[Sort, ...] = ("newest", "left", "right")
WIDTH = 40
COLUMNS = (
    Column("key", meaning="public id of the article"),
    Column("published_on", "day", "day of publication in Shanghai; empty: the page prints none"),
    Column("source", meaning="the source it came from"),
    Column("part", meaning="title or text"),
    Column("start", "whole", "characters of the part before the hit"),
    Column("left", meaning="what stands before, as printed; a line end is a blank"),
    Column("hit", meaning="the words as printed"),
    Column("right", meaning="what stands behind"),
)
_BLANKS = re.compile(r"\s+")
_UNIT = re.compile(f"[{PACKED}]|[^ {PACKED}]+")


def concordance(
    connect: Callable[[], AbstractContextManager[Connection]],
    query: str,
    *,
    sort: Sort = "newest",
    width: int = WIDTH,
    limit: int | None = None,
    most: int | None = None,
    seed: int | str = 0,
) -> Table:
    """A row for every occurrence of what the query seeks in the articles that answer it; lazy, in flat memory.

    Newest articles first, or sorted by what stands to the left (nearest word or Han character first) or to the right,
    signs, case and script left aside. Contexts take `width` columns of a terminal at most, a Han character two. Of a
    near, a row has both phrases and what stands between. `limit` rows (None: all), of `most` articles (None or 0: all;
    else a sample of the given seed). `connect` opens the connection that is read from while the rows are. Raises
    `BadQuery`, also for a query without words.
    """
    with connect() as conn:
        wanted = asked(conn, query)
    places = wanted.places()
    if not places:
        raise BadQuery("a concordance needs a word to show, beside all filters", query)
    if sort not in SORTS:
        raise BadQuery(f"{sort!r} is no order of lines; take {', '.join(SORTS)}")
    most, notes, drawn = limit_of(most), [], None
    if most is not None:
        with connect() as conn:
            drawn = draw(conn, wanted, most, seed=seed)
        notes.append(note_of(drawn))

    def rows() -> Iterator[tuple[Any, ...]]:
        with connect() as conn:
            numbers = newest_numbers(conn, wanted) if drawn is None else drawn.numbers
            found = (row for told in texts(conn, numbers) for row in lines(told, places, width))
            yield from islice(found if sort == "newest" else _sorted(found, sort), limit)

    return Table(COLUMNS, rows(), title=query, notes=notes)


def lines(told: Told, places: list[Words | Near], width: int = WIDTH) -> Iterator[tuple[Any, ...]]:
    """The rows of one article, its title's first."""
    for part, text in (("title", told.title), ("text", told.text)):
        sought = places if part == "title" else in_text(places)
        for start, end in occurrences(text, sought):
            # blanks are squeezed, so some more than the columns are looked at
            left = last_columns(_BLANKS.sub(" ", text[max(0, start - 2 * width) : start]), width)
            right = first_columns(_BLANKS.sub(" ", text[end : end + 2 * width]), width)
            hit = _BLANKS.sub(" ", text[start:end])
            yield (told.key, told.published_on, told.source, part, start, left, hit, right)


def _sorted(rows: Iterator[tuple[Any, ...]], sort: Sort) -> Iterator[tuple[Any, ...]]:
    """The rows by one side, then by the other, then by day."""

    def keyed() -> Iterator[list[Any]]:
        for row in rows:
            key, day, *rest = row
            left, right = units(row[5])[::-1], units(row[7])
            sides = [left, right] if sort == "left" else [right, left]
            yield [[*sides, day.isoformat() if day else "", key, row[3] != "title", row[4]], key, *rest]

    for (_, _, day, *_), key, *rest in in_order(keyed()):
        yield (key, date.fromisoformat(day) if day else None, *rest)


def units(context: str) -> list[str]:
    """The folded Han characters and words of a context, signs left out.

    >>> units("，長沙 to Xi'an")
    ['长', '沙', 'to', 'xi', 'an']
    """
    return _UNIT.findall(" ".join(runs(context)))
