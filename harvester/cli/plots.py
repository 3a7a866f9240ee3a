"""`harvester plot`: the answers that are read better as a picture, as SVG or PNG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.paper import paper
from harvester.cli.research import Query
from harvester.cli.tables import over_corpus

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.table import Table

app = typer.Typer(
    help="Draw answers: a timeline, what was crawled when, which source has how much from which month.",
    no_args_is_help=True,
)
Output = Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to: name.svg or name.png.")]
Font = Annotated[str | None, typer.Option(metavar="NAME|FILE", help="A font with Chinese; else one is looked for.")]
Title = Annotated[str | None, typer.Option(metavar="TEXT", help="Above the picture; else the query.")]
