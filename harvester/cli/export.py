"""`harvester export`: all answers to a query as a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.stopping import stoppable
from harvester.cli.tables import over_corpus

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.export.write import Watch


class Form(StrEnum):
    """The forms of an export."""

    csv = "csv"
    jsonl = "jsonl"
    jsonl_gz = "jsonl.gz"
    parquet = "parquet"
    sqlite = "sqlite"
    bibtex = "bibtex"
    ris = "ris"
    csl_json = "csl-json"
    vrt = "vrt"
    safe = "safe"


Query = Annotated[str, typer.Argument(metavar="QUERY", help="What to export; left out: every article.")]
Out = Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="The file to write; - is standard output.")]
Forms = Annotated[
    Form | None, typer.Option("--format", "-f", help="The form; unsaid: what the file's ending says.")
]  # fmt: skip


@over_corpus
def export(corpus: Corpus, out: Out, query: Query = "", form: Forms = None) -> None:
    """Write all answers to a query into a file, in the form that the next tool reads.

    csv (spreadsheets), jsonl and jsonl.gz (whole records), parquet (pandas, DuckDB), sqlite (a database with search
    inside, for Datasette and for harvester itself), bibtex, ris and csl-json (citations), vrt (vertical text for
    corpus tools), safe (what is known of each article, without its text). No answer is left out; the file bears its
    name when it is whole.
    """
    with stoppable():
        if str(out) == "-":
            _to_stdout(corpus, query, form)
            return
        with progress("articles") as watch:
            done = corpus.export(query, out, form=form and form.value, watch=watch)
    sys.stderr.write(f"{done.file}: {done.articles} articles\n" if sys.stderr.isatty() else "")


def _to_stdout(corpus: Corpus, query: str, form: Form | None) -> None:
    from harvester.research.export import export_to

    with corpus.connection() as conn:
        export_to(conn, corpus.query(query), sys.stdout.buffer, (form or Form.jsonl).value)
    sys.stdout.buffer.flush()


@contextmanager
def progress(what: str) -> Iterator[Watch | None]:
    """What hears how far the work has come, and shows it with the time left; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
