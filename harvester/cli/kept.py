"""`harvester saved` and `harvester collections`: what a researcher keeps in the database beside the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.tables import Format, Printed, over_corpus, print_table

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus

saved = typer.Typer(help="Searches that tell what is new, changed or gone since the last time.", no_args_is_help=True)
collections = typer.Typer(help="Sources named together, for --collection.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Its name.")]
_SEEN = ("what", "key", "published_on", "title", "source", "at", "cause")
"""Columns of a change that a line of a terminal has room for."""


@saved.command("add")
@over_corpus
def add_search(
    corpus: Corpus,
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name for the search.")],
    query: Annotated[str, typer.Argument(metavar="QUERY", help="What it asks for; '' for every article.")],
    from_start: Annotated[
        bool, typer.Option("--from-start", help="The first run tells all that is held already as new.")
    ] = False,
) -> None:
    """Keep a search, filters included; its first run tells what has come since now."""
    whole = corpus.query(query)
    corpus.saved.add(name, whole, from_start=from_start)
    typer.echo(f"{name}: {whole or 'every article'}; harvester saved run {name}")


@saved.command("list")
def list_searches(form: Printed = Format.table, db: Db = DEFAULT_DB) -> None:
    """List the searches kept."""
    from harvester.research.corpus import Corpus

    with Corpus(db) as corpus:
        print_table(corpus.saved.list(), form, none="none yet; harvester saved add NAME QUERY")


@saved.command("run")
def run_search(
    name: Name,
    after: Annotated[
        str | None, typer.Option(metavar="TOKEN", help="Tell again what came behind this token of an earlier run.")
    ] = None,
    look: Annotated[bool, typer.Option("--look", help="Only look: the next run tells it again.")] = False,
    form: Printed = Format.table,
    db: Db = DEFAULT_DB,
) -> None:
    """Tell what is new, changed or gone since the last run, each once.

    new: stored since, whatever day is printed on it. changed: its content was stored anew; the cause says by whom.
    gone: its page was found gone, what it said is still held; of the last minute, the next run tells it. What is
    stored during a run is told by the next.

    The run is remembered when all of it has been printed. Its last line names the token it began at: a run whose
    output was lost is told again with --after.
    """
    from harvester.research.corpus import Corpus
    from harvester.research.table import Table

    with Corpus(db) as corpus:
        found = corpus.saved.look(name, after=after)
        table = found.table
        if form is Format.table:
            table = table.only(*_SEEN)
        notes = [*table.notes, f"again: harvester saved run {name} --after {found.since}"]
        print_table(Table(table.columns, table, notes=notes), form, none="nothing since the last time")
        if not look and not after:
            corpus.saved.remember(name, found.until)


@saved.command("remove")
def remove_search(name: Name, db: Db = DEFAULT_DB) -> None:
    """Forget a search."""
    from harvester.research.corpus import Corpus

    with Corpus(db) as corpus:
        corpus.saved.remove(name)


@collections.command("add")
def add_sources(
    name: Name,
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE…", help="Names of sources.")],
    note: Annotated[str | None, typer.Option(metavar="WORDS", help="What the collection is for.")] = None,
    db: Db = DEFAULT_DB,
) -> None:
    """Name sources together, or add some to those of this name."""
    from harvester.research.corpus import Corpus

    with Corpus(db) as corpus:
        typer.echo(f"{name}: {', '.join(corpus.collections.add(name, sources, note=note))}")


@collections.command("list")
def list_collections(form: Printed = Format.table, db: Db = DEFAULT_DB) -> None:
    """List the collections and their sources."""
    from harvester.research.corpus import Corpus

    with Corpus(db) as corpus:
        print_table(corpus.collections.list(), form, none="none yet; harvester collections add NAME SOURCE…")


@collections.command("remove")
def remove_sources(
    name: Name,
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="SOURCE…", help="Only these; else the whole collection.")
    ] = None,
    db: Db = DEFAULT_DB,
) -> None:
    """Take sources out of a collection, or forget it; its sources and their articles stay."""
    from harvester.research.corpus import Corpus

    with Corpus(db) as corpus:
        left = corpus.collections.remove(name, sources or ())
        typer.echo(f"{name}: {', '.join(left)}" if left else f"{name}: forgotten")
