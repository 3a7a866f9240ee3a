"""`harvester plot`: the answers that are read better as a picture, as SVG or PNG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.text import Text

from harvester.cli.paper import paper
from harvester.cli.research import By, Per, Query
from harvester.cli.tables import over_corpus

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.plot.canvas import Picture

app = typer.Typer(
    help="Draw answers: a timeline, what was crawled when, which source has how much from which month.",
    no_args_is_help=True,
)
Output = Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to: name.svg or name.png.")]
Font = Annotated[
    str | None, typer.Option(metavar="NAME|FILE", help="A font that has Chinese; left out: the first one found.")
]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="Above the picture; left out: the query.")]


@app.command()
@over_corpus
def timeline(
    corpus: Corpus,
    output: Output,
    query: Query = "",
    per: Annotated[Per, typer.Option(help="How long a period is; weeks begin on Monday.")] = Per.day,
    by: Annotated[By | None, typer.Option(help="A line for each of these; the eight largest.")] = None,
    stories: Annotated[bool, typer.Option("--stories", help="Count a story once, however often reprinted.")] = False,
    font: Font = None,
    title: Title = None,
) -> None:
    """Draw counts over time above their share of the corpus; what nobody crawled is hatched, not zero."""
    table = corpus.timeline(query, per=per.value, by=by.value if by else None, stories=stories)
    _save(table.plot("timeline", font=font, title=title), output)


@app.command()
@over_corpus
def months(
    corpus: Corpus, output: Output, query: Query = "",
    by: Annotated[By, typer.Option(help="A row for each of these.")] = By.source,
    font: Font = None, title: Title = None,
) -> None:  # fmt: skip
    """Draw a square for each source and month: the darker, the more articles; hatched where nobody looked."""
    _save(corpus.timeline(query, per="month", by=by.value).plot("months", font=font, title=title), output)


@app.command()
@over_corpus
def coverage(corpus: Corpus, output: Output, font: Font = None, title: Title = None) -> None:
    """Draw for each source on which days it was crawled, on which that failed, and on which it was not due."""
    _save(corpus.coverage().plot("coverage", font=font, title=title), output)


def _save(picture: Picture, output: Path) -> None:
    picture.save(output)
    if paper().is_terminal:
        paper().print(Text(f"{picture.words}\n{output}"))
