"""One article of the database in all its versions."""

from __future__ import annotations

import json
from datetime import date

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.card import READING_WIDTH, article_card, evidence_table
from harvester.cli.paper import paper
from harvester.clock import SHANGHAI
from harvester.fault import Fault
from harvester.store import history, read
from harvester.store.engine import Connection, open_database


class NotHeld(Fault):
    """No such article in this database."""


def show_article(
    key: str, *, evidence: bool, as_json: bool, as_of: str | None, diff: bool, lang: str | None, db: str
) -> None:
    """Print the article as a card, as JSON, as of a day, or as the changes between its versions."""
    with open_database(db, readonly=True).connect() as conn:
        number = read.find_id(conn, key)
        if number is None:
            raise NotHeld(f"show: no article {key!r} in {db}; give its key or address, `harvester search` shows keys")
        day = _day(as_of)
        article = read.article(conn, number, as_of=day)
        if article is None:
            raise NotHeld(f"show: {key} was not held yet on {as_of}; leave out --as-of to see it as it stands")
        if lang:
            article = article.in_language(lang)
        if as_json:
            typer.echo(json.dumps(article.as_json(), ensure_ascii=False, indent=2))
        elif diff:
            _show_versions(paper(), conn, number)
        else:
            console = paper()
            console.print(article_card(article))
            _show_repeats(console, conn, number)
            if evidence:
                console.print(evidence_table(article))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotHeld(f"--as-of: {text!r} is no day; write YYYY-MM-DD") from None


def _show_versions(console: Console, conn: Connection, number: int) -> None:
    versions = history.versions(conn, number)
    before = None
    for version, article in zip(versions, read.of_revisions(conn, read.revision_ids(conn, number)), strict=True):
        when = version.made_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")
        console.print(Text(f"version {version.number} of {len(versions)} · {when} Shanghai · {version.cause}", "bold"))
        if before is not None:
            for line in history.diff(before, article).splitlines()[2:]:
                console.print(Text(line, {"+": "green", "-": "red", "@": "dim"}.get(line[:1], "")))
        before = article
    if len(versions) == 1:
        console.print(Text("nothing has changed since it was stored", style="dim"))


def _show_repeats(console: Console, conn: Connection, number: int) -> None:
    printings = history.chain(conn, number)
    if len(printings) < 2:
        return
    table = Table(title="Printed by", title_justify="left", box=None, pad_edge=False, width=READING_WIDTH)
    for heading in ("day", "publisher", "credits", "key"):
        table.add_column(heading, overflow="fold")
    for printing in printings:
        when = printing.published_on.isoformat() if printing.published_on else "no date"
        first = " (first)" if printing.is_first else ""
        table.add_row(when, Text(f"{printing.publisher}{first}"), Text(printing.origin or ""), printing.key)
    console.print(table)
