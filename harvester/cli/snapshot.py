"""`harvester snapshot`: a corpus that can be cited, and the proof that it is still whole."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.export import progress
from harvester.cli.stopping import stoppable
from harvester.cli.tables import Format, Printed, over_corpus, print_table

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus

app = typer.Typer(help="Make a corpus that can be cited, and prove it whole.", no_args_is_help=True)

Query = Annotated[str, typer.Argument(metavar="QUERY", help="What to keep; left out: every article.")]
Folder = Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="The new folder.")]


@app.command("create")
@over_corpus
def create(corpus: Corpus, out: Folder, query: Query = "") -> None:
    """Write every answer to a query into a new folder, with all that a reader of the study needs.

    Data files (JSON lines, CSV, Parquet where pyarrow is installed, SQLite with search inside) and manifest.json: the
    query, counts, the hash of every file, versions, when it was crawled, known gaps, what every column means, and how
    to cite it. The same query on the same data gives the same bytes; the corpus's id depends on no format.
    """
    with stoppable(), progress("rows") as watch:
        made = corpus.snapshot(query, out, watch=watch)
    sys.stdout.write(f"{made.manifest['citation']['text']}\n")


@app.command("verify")
def verify(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of a snapshot.")],
    db: Annotated[
        str | None, typer.Option("--db", metavar="URL", help="Compare with this database too; unsaid: files only.")
    ] = None,
    form: Printed = Format.table,
) -> None:
    """Say whether every file of a snapshot is what it was, and what has changed in the database since.

    Exits with 1 where a file is damaged or missing; a change in the database is no damage.
    """
    from harvester.research.corpus import Corpus
    from harvester.research.snapshot import verify as verified

    with stoppable():
        if db is None:
            found = verified(folder)
        else:
            with Corpus(db) as corpus:
                found = corpus.verify(folder)
    print_table(found.table(), form, none="whole")
    if found.damaged:
        raise typer.Exit(1)
