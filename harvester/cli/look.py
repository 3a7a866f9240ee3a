"""`harvester search` and `harvester show`: what the database holds, as a person would like to read it."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.card import READING_WIDTH
from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import paper
from harvester.cli.tables import Format

if TYPE_CHECKING:
    from harvester.search import Hit

COLUMNS = ("key", "published_on", "title", "source", "origin", "province", "language", "url", "snippet")


def search(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="e.g. '长沙 AND date:[2024-01 TO 2024-06]'")],
    province: Annotated[str | None, typer.Option(metavar="CODE", help="Only this province, e.g. CN-HN.")] = None,
    source: Annotated[str | None, typer.Option(metavar="NAME", help="Only this source.")] = None,
    lang: Annotated[str | None, typer.Option(metavar="TAG", help="Only this language, e.g. en, zh.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Published on this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Published on this day or earlier.")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many answers at most.")] = 20,
    relevance: Annotated[bool, typer.Option("--relevance", help="Best first instead of newest first.")] = False,
    form: Annotated[Format, typer.Option("--format", "-f", help="How answers are printed.")] = Format.table,
    db: Db = DEFAULT_DB,
) -> None:
    """Search the articles, newest first.

    Query language: AND OR NOT, "a phrase", prefix*, "a b"~5 (near), and the fields title: source: origin: province:
    lang: author: date:[a TO b] has: dup: — words side by side must all be there.
    """
    from harvester.search import count, find, parse
    from harvester.search.narrow import narrowed
    from harvester.store.engine import open_database

    parse(query)  # a fault is told with the place in the words the reader typed, not in the composed query
    whole = narrowed(query, province=province, source=source, lang=lang, since=since, until=until)
    with open_database(db, readonly=True).connect() as conn:
        hits = find(conn, whole, limit=limit, sort="relevance" if relevance else "newest")
        total = count(conn, whole) if form is Format.table and len(hits) == limit else len(hits)
    if form is Format.jsonl:
        for hit in hits:
            sys.stdout.write(json.dumps(_row(hit), ensure_ascii=False) + "\n")
    elif form is Format.csv:
        _write_csv(_row(hit) for hit in hits)
    else:
        print_hits(paper(), hits, total)


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


def _row(hit: Hit) -> dict[str, Any]:
    row = {name: getattr(hit, name) for name in COLUMNS if name != "snippet"}
    row["published_on"] = hit.published_on.isoformat() if hit.published_on else None
    return row | {"snippet": hit.snippet.text}


def _write_csv(rows: Iterable[dict[str, Any]]) -> None:
    from harvester.research.cells import neutral

    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: neutral(value) for name, value in row.items()})
