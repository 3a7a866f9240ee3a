"""`harvester words`, `kwic` and `collocates`: what the articles say, word by word."""

from __future__ import annotations

from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from harvester.cli.asked import Usage
from harvester.cli.paper import paper
from harvester.cli.tables import Format, Printed, over_corpus, print_table
from harvester.text.width import columns, first_columns, last_columns

if TYPE_CHECKING:
    from rich.console import Console

    from harvester.research.corpus import Corpus
    from harvester.research.table import Table

_DAY = 12
"""Columns of the day and the gap behind it."""
_SHOWN = 100
"""Lines of a concordance in a terminal where no number is asked for."""


class Side(StrEnum):
    """The order of a concordance's lines."""

    newest = "newest"
    left = "left"
    right = "right"


class Elsewhere(StrEnum):
    """What the windows of collocates are compared with."""

    corpus = "corpus"
    texts = "texts"


Sought = Annotated[str, typer.Argument(metavar="QUERY", help="e.g. 长沙, '\"长沙 高铁\"~5', 'ferry AND date:2024'")]
Counted = Annotated[str, typer.Argument(metavar="QUERY", help="Whose words to count; left out: every article.")]
Top = Annotated[int, typer.Option("--top", "-n", min=1, metavar="N", help="Words listed of each language.")]
Texts = Annotated[int, typer.Option(min=0, metavar="N", help="Read a sample where more articles answer; 0 reads all.")]
Seed = Annotated[
    str,
    typer.Option(
        metavar="WORD",
        help="Draws another sample; the same word, the same one. key: the sample of the reading room, the quickest.",
    ),
]
Every = Annotated[bool, typer.Option("--every-word", help="Function words and numbers too.")]


@over_corpus
def words(
    corpus: Corpus,
    query: Counted = "",
    top: Top = 50,
    keyness: Annotated[
        bool, typer.Option("--keyness", help="Words used more than in the other articles of the same filters.")
    ] = False,
    against: Annotated[
        str | None, typer.Option(metavar="QUERY", help="Words used more than in what answers this query.")
    ] = None,
    every_word: Every = False,
    texts: Texts = 5000,
    seed: Seed = "0",
    form: Printed = Format.table,
) -> None:
    """List the most used words, with the number of all words they are a share of.

    With --keyness or --against: the words that are used more here than there, by Dunning's log-likelihood (G²).
    """
    if keyness and against is not None:
        raise Usage("--keyness and --against: take one of them")
    table = corpus.words(query, top=top, keyness=keyness, against=against, every_word=every_word, most=texts, seed=seed)
    print_table(table, form, none="no word to list")


@over_corpus
def kwic(
    corpus: Corpus,
    query: Sought,
    sort: Annotated[Side, typer.Option(help="Newest article first, or by what stands left or right.")] = Side.newest,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", min=0, metavar="N", help="Lines; 0: all. Unsaid: 100 in a table.")
    ] = None,
    width: Annotated[
        int, typer.Option(min=5, max=1000, help="Columns of context on each side in JSON lines and CSV.")
    ] = 40,
    texts: Texts = 0,
    seed: Seed = "0",
    form: Printed = Format.table,
) -> None:
    """Show every occurrence of the words in its line, as printed: a concordance (keyword in context)."""
    wanted = limit if limit is not None else _SHOWN if form is Format.table else 0
    console = paper()
    table = corpus.kwic(
        query,
        sort=sort.value,
        width=max(width, console.width) if form is Format.table else width,
        limit=wanted + 1 if wanted and form is Format.table else wanted or None,
        most=texts,
        seed=seed,
    )
    if form is Format.table:
        _show_lines(console, table, wanted)
    else:
        print_table(table, form)


@over_corpus
def collocates(
    corpus: Corpus,
    query: Sought,
    window: Annotated[int, typer.Option(min=1, max=100, metavar="N", help="Words on each side.")] = 5,
    least: Annotated[int, typer.Option("--min", min=1, metavar="N", help="Least times beside a hit.")] = 3,
    top: Top = 50,
    against: Annotated[
        Elsewhere, typer.Option(help="Compare with all text of the filters, or with the answers' alone.")
    ] = Elsewhere.corpus,
    every_word: Every = False,
    texts: Texts = 5000,
    seed: Seed = "0",
    form: Printed = Format.table,
) -> None:
    """List the words that stand beside the query's words oftener than elsewhere, by log-likelihood (G²)."""
    table = corpus.collocates(
        query, window=window, least=least, top=top, against=against.value, every_word=every_word, most=texts, seed=seed
    )
    print_table(table, form, none="no word stands there often enough")


def _show_lines(console: Console, table: Table, most: int) -> None:
    """Print lines as they are read, the hits one below the other; a Han character takes two columns."""
    side = max(10, (console.width - _DAY) * 2 // 5)
    shown = 0
    for row in islice(table.dicts(), most or None):
        left = last_columns(row["left"], side)
        line = Text(f"{row['published_on'] or 'no date'!s:<{_DAY}}", style="dim", no_wrap=True, overflow="crop", end="")
        line.append(" " * (side - columns(left)) + left, style="default")
        hit = first_columns(row["hit"], side)
        line.append(hit, style="bold yellow")
        line.append(first_columns(row["right"], max(0, console.width - _DAY - side - columns(hit))), style="default")
        console.print(line, soft_wrap=True)
        shown += 1
    if not shown:
        console.print(Text("nothing found", style="dim"))
    notes = list(table.notes)
    if most and shown == most and next(iter(table), None) is not None:
        notes.append(f"the first {most:,} lines; --limit 0 shows all, --format csv or jsonl writes all")
    for note in notes:
        console.print(Text(note, style="dim"))
