"""The commands that count and draw from the corpus, each beside the method of `Corpus` that gives its values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from harvester.cli.tables import Format, Printed, over_corpus, print_table

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.table import Table

Query = Annotated[str, typer.Argument(metavar="QUERY", help="What to count; left out: every article.")]
_SEEN = ("key", "published_on", "title", "source")
"""Columns of an article that a line of a terminal has room for."""


class Per(StrEnum):
    """How long a period is."""

    day = "day"
    week = "week"
    month = "month"
    year = "year"


class By(StrEnum):
    """What is counted apart."""

    province = "province"
    source = "source"
    origin = "origin"
    language = "language"
    kind = "kind"


@over_corpus
def timeline(
    corpus: Corpus,
    query: Query = "",
    per: Annotated[Per, typer.Option(help="How long a period is; weeks begin on Monday.")] = Per.day,
    by: Annotated[By | None, typer.Option(help="Count these apart.")] = None,
    stories: Annotated[bool, typer.Option("--stories", help="Count a story once, however often reprinted.")] = False,
    form: Printed = Format.table,
) -> None:
    """Count over time: how many articles, of how many, and when nobody looked.

    count is how many answer the query, of how many the filters admit without its words, ratio their quotient. Where
    no source was crawled and nothing is held, the count is a stroke (empty in CSV, null in JSON): a gap, not a zero.
    """
    table = corpus.timeline(query, per=per.value, by=by.value if by else None, stories=stories)
    print_table(_folded(table) if form is Format.table else table, form, none="nothing held to count")


@over_corpus
def sample(
    corpus: Corpus,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="What to draw from; left out: every article.")] = "",
    size: Annotated[int, typer.Option("--size", "-n", min=1, help="How many articles.")] = 20,
    seed: Annotated[
        str, typer.Option(metavar="WORD", help="Draws other articles; the same word, the same ones.")
    ] = "0",
    form: Printed = Format.table,
) -> None:
    """Draw articles at random, so that another can draw the same.

    Seed and keys decide alone: the same seed draws the same articles on every database that holds them. The first ten
    of a sample of a hundred are the sample of ten.
    """
    table = corpus.sample(query, size, seed=seed)
    print_table(table.only(*_SEEN) if form is Format.table else table, form)


def _folded(table: Table) -> Table:
    """The table as a terminal shows it: each run of gaps on one line, a word where there is no day."""
    from harvester.research.table import Table

    place = table.names.index("count")
    return Table(table.columns, list(_with_runs_of_gaps(table, place)), title=table.title, notes=table.notes)


def _with_runs_of_gaps(rows: Iterable[tuple[Any, ...]], count: int) -> Iterator[tuple[Any, ...]]:
    for is_gap, some in groupby(rows, key=lambda row: row[count] is None):
        run = list(some)
        periods = sorted({row[0] for row in run}) if is_gap else []
        if len(periods) > 2 and count == 1:
            yield (f"{periods[0]} … {periods[-1]}", *run[0][1:-1], sum(row[-1] for row in run))
        else:
            yield from (row if row[0] is not None else ("no day", *row[1:]) for row in run)
