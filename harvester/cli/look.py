"""`harvester search` and `harvester show`: what the database holds, as a person would like to read it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.card import READING_WIDTH
from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import paper
from harvester.cli.tables import Format, Printed, over_corpus, print_table

if TYPE_CHECKING:
    from harvester.research.corpus import Corpus
    from harvester.research.found import Page
    from harvester.search import Hit


@over_corpus
def search(
    corpus: Corpus,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="e.g. '长沙 AND date:[2024-01 TO 2024-06]'")],
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many answers at most.")] = 20,
    after: Annotated[
        str | None, typer.Option(metavar="TOKEN", help="Go on behind the page that ended with this token.")
    ] = None,
    relevance: Annotated[bool, typer.Option("--relevance", help="Best first instead of newest first.")] = False,
    form: Printed = Format.table,
) -> None:
    """Search the articles, newest first.

    Query language: AND OR NOT, "a phrase", prefix*, "a b"~5 (near), and the fields title: source: origin: province:
    lang: author: date:[a TO b] has: dup: — words side by side must all be there.

    Where more is found than is shown, the last line names the token of the next page. It stands for a place among the
    answers, not for a number: articles that arrive meanwhile neither repeat an answer nor hide one.
    """
    from harvester.research.found import hits_table

    found = corpus.search(query, sort="relevance" if relevance else "newest")
    page = found.page(limit, after)
    notes = [f"{len(page.hits)} of {found.count} articles; {_onward(page)}"] if page.more else []
    if form is Format.table:
        print_hits(paper(), page.hits, found.count if page.more or after else len(page.hits))
        for note in notes:
            paper().print(Text(note.partition("; ")[2], style="dim"), soft_wrap=True)
    else:
        print_table(hits_table(page.hits, notes=notes), form)


def _onward(page: Page) -> str:
    """How to read on."""
    return f"the next page: --after {page.next}" if page.next else "sorted by relevance; --limit shows more"


def print_hits(console: Console, hits: Sequence[Hit], total: int) -> None:
    """The answers as a list: day, headline, source, and the words around what was sought."""
    if not hits:
        console.print("nothing found", style="dim")
        return
    table = Table(box=None, pad_edge=False, show_header=False, width=min(console.width, READING_WIDTH + 12))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for hit in hits:
        headline = _marked(hit.title, hit.title_marks)
        headline.stylize("bold")
        where = " · ".join(x for x in (hit.source, hit.origin if hit.origin != hit.source else None, hit.key) if x)
        words = _marked(hit.snippet.text, hit.snippet.marks)
        body = Text("\n").join([headline, words, Text(where + "\n", style="dim")])
        table.add_row(hit.published_on.isoformat() if hit.published_on else "no date", body)
    console.print(table)
    console.print(Text(f"{len(hits)} of {total} articles" if total > len(hits) else f"{total} articles", style="dim"))


def show(
    key: Annotated[str, typer.Argument(metavar="ID", help="The article's key, or the beginning of it.")],
    evidence: Annotated[bool, typer.Option("--evidence/--no-evidence", help="Where each value was read.")] = True,
    as_json: Annotated[bool, typer.Option("--json", help="The record as JSON.")] = False,
    as_of: Annotated[str | None, typer.Option(metavar="DAY", help="As it stood at the end of that day.")] = None,
    diff: Annotated[bool, typer.Option("--diff", help="What changed from version to version.")] = False,
    lang: Annotated[str | None, typer.Option(metavar="TAG", help="Only the text in it, e.g. en, zh.")] = None,
    db: Db = DEFAULT_DB,
) -> None:
    """Show one article: its text, its credits, and the evidence for each; --as-of and --diff for its versions."""
    from harvester.cli.versions import show_article

    show_article(key, evidence=evidence, as_json=as_json, as_of=as_of, diff=diff, lang=lang, db=db)


def _marked(text: str, marks: Sequence[tuple[int, int]]) -> Text:
    shown = Text(text)
    for start, end in marks:
        shown.stylize("bold yellow", start, end)
    return shown
