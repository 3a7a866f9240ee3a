"""`harvester coverage`: which source was looked at on which day, as a calendar of one line a source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from harvester.cli.paper import paper
from harvester.cli.tables import Format, Printed, over_corpus, print_table

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.table import Table

SIGNS = {"crawled": ("█", "green"), "with trouble": ("▒", "yellow"), "failed": ("×", "red"),
         "not scheduled": ("·", "dim")}  # fmt: skip
_SIDE = 12
"""Columns that the days crawled take behind the signs."""


@over_corpus
def coverage(corpus: Corpus, form: Printed = Format.table) -> None:
    """Show which sources were crawled on which days, so that silence is told from an outage.

    --since and --until speak of the days of crawling; --origin and --lang say nothing of a source and are refused.
    """
    table = corpus.coverage()
    if form is Format.table:
        _show(paper(), table)
    else:
        print_table(table, form)


def _show(console: Console, table: Table) -> None:
    sources = [(name, list(rows)) for name, rows in groupby(table.read(), key=lambda row: str(row[0]))]
    if not sources:
        console.print(Text("no crawl yet", style="dim"))
        return
    margin = max(len(name) for name, _ in sources) + 2
    days = [row[1] for row in sources[0][1]]
    size = _per_sign(len(days), console.width - margin - _SIDE)
    heads = [days[start] for start in range(0, len(days), size)]
    console.print(Text(" " * margin + _months(heads), style="dim"))
    for name, rows in sources:
        line = Text(f"{name:<{margin}}").append_text(_signs(rows, size))
        crawled = sum(1 for row in rows if row[2] == "crawled")
        console.print(line.append(f"  {crawled:,}/{len(rows):,}", style="dim"), soft_wrap=True)
    each = "a sign is a day" if size == 1 else f"a sign is {size} days: the worst of them"
    legend = Text(f"{each}  ", style="dim")
    for word, (sign, style) in SIGNS.items():
        legend.append(sign, style=style).append(f" {word}  ", style="dim")
    console.print(legend)
    for note in table.notes:
        console.print(Text(note, style="dim"))


def _per_sign(days: int, room: int) -> int:
    """How many days a sign stands for, so that a line holds them all: a day, a week, or as many weeks as it takes."""
    size = 1
    while days > size * max(room, 10):
        size = 7 if size == 1 else size + 7
    return size


def _months(heads: list[date]) -> str:
    """A line of months over the signs, each named where it begins and where there is room."""
    line = ""
    before: date | None = None
    for place, day in enumerate(heads):
        new = before is None or (day.year, day.month) != (before.year, before.month)
        if new and place >= len(line):
            year = before is None or day.year != before.year
            line = line.ljust(place) + (f"{day:%Y-%m} " if year else f"{day:%m} ")
        before = day
    return line.rstrip()


def _signs(rows: list[tuple[Any, ...]], size: int) -> Text:
    line = Text()
    for word in _words(rows, size):
        sign, style = SIGNS[word]
        line.append(sign, style=style)
    return line


def _words(rows: list[tuple[Any, ...]], size: int) -> Iterator[str]:
    for start in range(0, len(rows), size):
        found = Counter(_word(row) for row in rows[start : start + size])
        yield next(word for word in ("failed", "with trouble", "crawled", "not scheduled") if found[word])


def _word(row: tuple[Any, ...]) -> str:
    """The day's state, trouble beside a good crawl told apart."""
    return "with trouble" if row[2] == "crawled" and (row[4] or row[7]) else str(row[2])
