"""The commands that count and draw from the corpus, each beside the method of `Corpus` that gives its values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.tables import Format, Printed, over_corpus, print_table

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus

Query = Annotated[str, typer.Argument(metavar="QUERY", help="What to count; left out: every article.")]


@over_corpus
def timeline(corpus: Corpus, query: Query = "", form: Printed = Format.table) -> None:
    """Count articles over time: how many, of how many, and on which days nobody looked."""
    print_table(corpus.timeline(query), form, none="nothing held to count")
