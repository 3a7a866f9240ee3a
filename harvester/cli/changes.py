"""`harvester edits` and `harvester withdrawals`: what publishers changed or took away without saying so."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from harvester.cli.card import READING_WIDTH
from harvester.cli.crawl import day
from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import paper
from harvester.clock import SHANGHAI

if TYPE_CHECKING:
    from harvester.store.engine import Connection
    from harvester.store.history import Edit

_ALWAYS = date(1970, 1, 2)
_FIELDS = ("key", "found_at", "what", "title", "source", "url")


class Form(StrEnum):
    """How the list is printed."""

    table = "table"
    jsonl = "jsonl"


Since = Annotated[str | None, typer.Option(metavar="DAY", help="Found on this day (Shanghai) or later.")]
Printed = Annotated[Form, typer.Option("--format", "-f", help="How the list is printed.")]


def edits(since: Since = None, form: Printed = Form.table, db: Db = DEFAULT_DB) -> None:
    """List silent edits: title or text changed by the publisher, every printed date left as it was.

    Newest first. `harvester show KEY --diff` shows what changed; what only a new extractor read otherwise is not here.
    """
    from harvester.store import history

    _tell(history.silent_edits, since, form, db, "no silent edits")


def withdrawals(since: Since = None, form: Printed = Form.table, db: Db = DEFAULT_DB) -> None:
    """List articles whose pages were found gone, or replaced by a notice; what they said is still held. Newest first.

    The last column says what stood there instead: http_error, soft_404, withdrawn.
    """
    from harvester.store import history

    _tell(history.withdrawals, since, form, db, "no withdrawals")


def _tell(
    find: Callable[[Connection, date | datetime], list[Edit]], since: str | None, form: Form, db: str, none: str
) -> None:
    from harvester.store.engine import open_database

    first = day(since, "--since") or _ALWAYS
    with open_database(db, readonly=True).connect() as conn:
        found = find(conn, first)
    if form is Form.jsonl:
        for edit in found:
            sys.stdout.write(json.dumps(_row(edit), ensure_ascii=False) + "\n")
    elif found:
        paper().print(_table(found))
    else:
        paper().print(none, style="dim")


def _row(edit: Edit) -> dict[str, str | None]:
    row = {name: getattr(edit, name) for name in _FIELDS}
    return row | {"found_at": edit.found_at.astimezone(SHANGHAI).isoformat()}


def _table(found: list[Edit]) -> Table:
    table = Table(box=None, pad_edge=False, width=READING_WIDTH + 12)
    table.add_column("found", no_wrap=True)
    table.add_column("title", overflow="fold")
    for heading in ("source", "key", "what"):
        table.add_column(heading, no_wrap=heading == "key", overflow="fold")
    for edit in found:
        when = edit.found_at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")
        table.add_row(when, Text(edit.title), edit.source or "imported", edit.key, edit.what)
    return table
