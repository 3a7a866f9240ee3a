"""`harvester runs`: what ran, and how each source fared in it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import moment, paper
from harvester.clock import now

if TYPE_CHECKING:
    from harvester.store import overview

_COUNTS = ("list_pages", "seen", "stored", "known", "duplicate", "refused")
_STYLE = {"finished": "green", "running": "yellow", "interrupted": "yellow"}


def runs(
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="How many runs.")] = 20,
    run: Annotated[int | None, typer.Option("--run", metavar="N", help="One run, source by source.")] = None,
    db: Db = DEFAULT_DB,
) -> None:
    """List the latest runs, or one run source by source; times are Shanghai time."""
    from harvester.store import overview
    from harvester.store.engine import open_database

    console = paper()
    with open_database(db, readonly=True).connect() as conn:
        if run is None:
            console.print(_run_table(overview.recent_runs(conn, limit)))
            return
        lines = overview.shares(conn, run)
    console.print(_share_table(lines))
    _print_troubles(console, lines)


def _run_table(lines: list[overview.RunLine]) -> Table:
    table = _table("run", "command", "began", "took", "status", "sources", *map(_heading, _COUNTS))
    for line in lines:
        table.add_row(
            str(line.id), line.command, moment(line.started_at), _took(line.started_at, line.ended_at),
            Text(line.status, style=_STYLE.get(line.status, "bold red")), str(line.sources),
            *(str(line.counts[name]) for name in _COUNTS),
        )  # fmt: skip
    return table


def _share_table(lines: list[overview.SourceLine]) -> Table:
    table = _table("source", "status", "last crawl", "last new", *map(_heading, _COUNTS))
    for line in lines:
        table.add_row(
            line.source, Text(line.status, style=_STYLE.get(line.status, "bold red")), moment(line.started_at),
            moment(line.last_new_at), *(str(line.counts[name]) for name in _COUNTS),
        )  # fmt: skip
    return table


def _print_troubles(console: Console, lines: list[overview.SourceLine]) -> None:
    """What each source says of itself beyond its counts, one line each."""
    for line in lines:
        why = _why(line)
        if why:
            style = "" if line.status == "finished" else "bold red"
            console.print(Text(f"{line.source}: ", style=style).append(why, style="dim"))
        if line.status not in ("finished", "running"):
            console.print(Text(f"  well last at {moment(line.last_success_at)}; {line.failures} failed crawls since"))


def _why(line: overview.SourceLine) -> str:
    refused = [f"{count} {reason}" for reason, count in sorted(line.reasons.items())]
    lists = [f"{address}: {reason}" for address, reason in sorted(line.list_failures.items())]
    told = f"refused {', '.join(refused)}" if refused else ""
    return "; ".join(part for part in (line.error, *lists, told) if part)


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in headings:
        numeric = heading in {*map(_heading, _COUNTS), "run", "sources"}
        table.add_column(heading, justify="right" if numeric else "left", no_wrap=True)
    return table


def _heading(count: str) -> str:
    return {"list_pages": "lists", "seen": "links", "duplicate": "dup"}.get(count, count)


def _took(start: datetime, end: datetime | None) -> str:
    seconds = ((end or now()) - start).total_seconds()
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
