"""`harvester edits`, `withdrawals` and `reprints`: what publishers changed, took away, and took from one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.text import Text
from rich.tree import Tree

from harvester.cli.crawl import day
from harvester.cli.paper import paper
from harvester.cli.tables import Format, Printed, over_corpus, print_table
from harvester.fault import Fault

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.table import Table

_SEEN = ("found_at", "title", "source", "key", "what")
"""Columns of a change that a line of a terminal has room for."""
Query = Annotated[str, typer.Argument(metavar="QUERY", help="Only answers to it; left out: every article.")]
Since = Annotated[str | None, typer.Option(metavar="DAY", help="Found on this day (Shanghai) or later.")]


class NotHeld(Fault):
    """No such article in this database."""


@over_corpus
def edits(corpus: Corpus, query: Query = "", since: Since = None, form: Printed = Format.table) -> None:
    """List silent edits: title or text changed by the publisher, every printed date left as it was.

    Newest first. `harvester show KEY --diff` shows what changed; what only a new extractor read otherwise is not here.
    --since is the day of finding; date: in the query is the day of publication.
    """
    table = corpus.edits(query, since=day(since, "--since"))
    print_table(_short(table, form), form, none="no silent edits")


@over_corpus
def withdrawals(corpus: Corpus, query: Query = "", since: Since = None, form: Printed = Format.table) -> None:
    """List articles whose pages were found gone, or replaced by a notice; what they said is still held. Newest first.

    The last column says what stood there instead: http_error, soft_404, withdrawn.
    """
    table = corpus.withdrawals(query, since=day(since, "--since"))
    print_table(_short(table, form), form, none="no withdrawals")


@over_corpus
def reprints(
    corpus: Corpus,
    key: Annotated[str, typer.Argument(metavar="KEY", help="Key, address or number of one printing.")],
    form: Printed = Format.table,
) -> None:
    """Show who printed a story first, and who credits whom, as a tree.

    A printing stands under the one whose publisher it credits (来源), or under the outlet of which no page is held.
    What credits nobody stands at the top: nothing is guessed from dates.
    """
    table = corpus.reprints(key)
    if table is None:
        raise NotHeld(f"reprints: no article {key!r} in this database; `harvester search` shows keys")
    if form is Format.table:
        _show(table)
    else:
        print_table(table, form)


def _short(table: Table, form: Format) -> Table:
    return table.only(*_SEEN) if form is Format.table else table


def _show(table: Table) -> None:
    console = paper()
    tops: list[Tree] = []
    way: list[Tree] = []
    for row in table.dicts():
        way = way[: row["depth"]]
        way.append(way[-1].add(_line(row)) if way else Tree(_line(row)))
        if len(way) == 1:
            tops.append(way[0])
    for top in tops:
        console.print(top)
    for note in table.notes:
        console.print(Text(note, style="dim"))


def _line(row: dict[str, Any]) -> Text:
    """One printing: who, when, its headline and key; an outlet without a page says so."""
    line = Text(row["publisher"] or "publisher unknown", style="bold")
    if row["key"] is None:
        return line.append("  is credited; no printing of its own is held", style="dim not bold")
    line.append(f"  {row['published_on'] or 'no date'}", style="dim not bold")
    if row["first"]:
        line.append("  first", style="green not bold")
    if row["credits"] is None:
        line.append("  credits nobody", style="dim not bold")
    elif row["depth"] == 0:
        line.append(f"  credits {row['credits']}", style="dim not bold")
    return line.append(f"\n{row['title']}  ", style="not bold").append(row["key"], style="dim not bold")
