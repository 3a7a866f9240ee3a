"""What every research command shares: the filters that narrow a corpus, and the printer of a table."""

from __future__ import annotations

import functools
import inspect
import json
import sys
from collections.abc import Callable
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer
from rich.table import Table as Grid
from rich.text import Text

from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import paper

if TYPE_CHECKING:
    from rich.console import Console

    from harvester.research.table import Column, Table

MOST_SHOWN = 1000
"""Rows that a terminal shows: Rich keeps them all to measure the columns."""


class Format(StrEnum):
    """How answers are printed."""

    table = "table"
    jsonl = "jsonl"
    csv = "csv"


Printed = Annotated[Format, typer.Option("--format", "-f", help="How answers are printed.")]
Province = Annotated[str | None, typer.Option(metavar="CODE", help="Only this province: CN-HN, hunan or 湖南.")]
Sources = Annotated[list[str] | None, typer.Option("--source", metavar="NAME", help="Only this source; repeatable.")]
Collection = Annotated[str | None, typer.Option(metavar="NAME", help="Only the sources of this collection.")]
Origin = Annotated[str | None, typer.Option(metavar="OUTLET", help="Only what credits this outlet (来源).")]
Lang = Annotated[str | None, typer.Option(metavar="TAG", help="Only this language, e.g. en, zh.")]
Since = Annotated[str | None, typer.Option(metavar="DAY", help="Published on this day or later; 2024-05 is a month.")]
Until = Annotated[str | None, typer.Option(metavar="DAY", help="Published on this day or earlier.")]

FILTERS = {"province": Province, "source": Sources, "collection": Collection, "origin": Origin, "lang": Lang,
           "since": Since, "until": Until}  # fmt: skip


def over_corpus(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the filters and `--db` added; it gets the narrowed `Corpus` as its first value.

        @over_corpus
        def timeline(corpus: Corpus, query: Query = "", form: Printed = Format.table) -> None: ...

    The corpus is opened for reading and closed when the command ends. A filter that the command declares itself is its
    own and narrows nothing.
    """

    @functools.wraps(command)
    def asked(**options: Any) -> None:
        from harvester.research.corpus import Corpus  # imported late: SQLAlchemy is slow to load, and --help needs none

        filters = {name: value for name in shared if (value := options.pop(name))}
        with Corpus(options.pop("db"), **filters) as corpus:
            command(corpus, **options)

    own = list(inspect.signature(command).parameters.values())[1:]
    shared = [name for name in FILTERS if name not in {one.name for one in own}]
    hints = get_type_hints(command, localns={"Corpus": Any}, include_extras=True)
    word = inspect.Parameter.KEYWORD_ONLY
    filters = [inspect.Parameter(name, word, default=None, annotation=FILTERS[name]) for name in shared]
    place = inspect.Parameter("db", word, default=DEFAULT_DB, annotation=Db)
    every = [*(one.replace(kind=word, annotation=hints[one.name]) for one in own), *filters, place]
    asked.__annotations__ = {one.name: one.annotation for one in every}
    asked.__signature__ = inspect.Signature(every)  # type: ignore[attr-defined]  # the name that inspect reads
    return asked


def print_table(table: Table, form: Format = Format.table, *, none: str = "nothing found") -> None:
    """Print the rows on standard output; the notes stand below a table, and on standard error beside JSON lines or CSV.

    JSON lines and CSV are written row by row, in flat memory. `none` is said in place of a table without rows.
    """
    if form is Format.table:
        _show(paper(), table, none)
        return
    if form is Format.jsonl:
        for row in table.plain():
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    else:
        from harvester.research.cells import write_csv

        write_csv(table, sys.stdout)
    for note in table.notes:
        sys.stderr.write(f"{note}\n")


def _show(console: Console, table: Table, none: str) -> None:
    rows = list(islice(table, MOST_SHOWN + 1))
    notes = list(table.notes)
    if len(rows) > MOST_SHOWN:
        notes.append(f"the first {MOST_SHOWN:,} rows; --format csv or jsonl writes all of them")
    if rows:
        console.print(_grid(table, rows[:MOST_SHOWN]))
    else:
        console.print(Text(none, style="dim"))
    for note in notes:
        console.print(Text(note, style="dim"))


def _grid(table: Table, rows: list[tuple[Any, ...]]) -> Grid:
    grid = Grid(box=None, pad_edge=False)
    for column in table.columns:
        number = column.kind in ("whole", "share")
        fixed = number or column.kind in ("day", "moment", "flag") or column.name == "key"
        grid.add_column(column.name, justify="right" if number else "left", no_wrap=fixed, overflow="fold")
    for row in rows:
        grid.add_row(*(Text(shown(value, column)) for value, column in zip(row, table.columns, strict=True)))
    return grid


def shown(value: Any, column: Column) -> str:
    """The value as a terminal shows it: numbers with a stroke where there is none, days and moments of Shanghai."""
    from harvester.clock import SHANGHAI

    if value is None:
        return "–" if column.kind in ("whole", "share") else ""
    if column.kind == "whole":
        return f"{value:,}"
    if column.kind == "share":
        return f"{value:.4g}"
    if column.kind == "flag":
        return "yes" if value else "no"
    if column.kind == "moment":
        return str(value.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M"))
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
