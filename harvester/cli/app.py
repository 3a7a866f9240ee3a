"""The table of contents: every command, grouped by what a reader comes for."""

from __future__ import annotations

from typing import Annotated

import typer

from harvester import __version__
from harvester.cli import (
    changes,
    coverage,
    crawl,
    database,
    demo,
    health,
    kept,
    links,
    look,
    pages,
    plots,
    research,
    runs,
    schedule,
    serve,
    sources,
    status,
    words,
    worker,
)
from harvester.cli import export as exports
from harvester.cli import snapshot as snapshots

app = typer.Typer(
    name="harvester",
    help=(
        "Harvest Chinese provincial government and media sites into a versioned, searchable article database. "
        "New here? Start with `harvester demo`."
    ),
    epilog="Exit codes: 0 all well · 1 a source failed or is degraded · 2 usage or configuration · 75 already running.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # a bug shows Python's own traceback; a mendable fault never gets here
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"harvester {__version__}")
        raise typer.Exit


@app.callback()
def _anywhere(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Options that stand before every command."""


FIRST, HARVEST, READ, WATCH, KEEP = "First look", "Harvest", "Read", "Watch", "Keep"

app.command("demo", rich_help_panel=FIRST)(demo.demo)
app.command("doctor", rich_help_panel=FIRST)(database.doctor)
app.command("crawl", rich_help_panel=HARVEST)(crawl.crawl)
app.command("worker", rich_help_panel=HARVEST)(worker.worker)
app.command("import", rich_help_panel=HARVEST)(pages.import_)
app.command("extract", rich_help_panel=HARVEST)(pages.extract)
app.command("reextract", rich_help_panel=HARVEST)(pages.reextract)
app.add_typer(sources.app, name="sources", rich_help_panel=HARVEST)
app.command("search", rich_help_panel=READ)(look.search)
app.command("show", rich_help_panel=READ)(look.show)
app.command("timeline", rich_help_panel=READ)(research.timeline)
app.command("coverage", rich_help_panel=READ)(coverage.coverage)
app.add_typer(plots.app, name="plot", rich_help_panel=READ)
app.command("sample", rich_help_panel=READ)(research.sample)
app.add_typer(kept.saved, name="saved", rich_help_panel=READ)
app.add_typer(kept.collections, name="collections", rich_help_panel=READ)
app.command("words", rich_help_panel=READ)(words.words)
app.command("kwic", rich_help_panel=READ)(words.kwic)
app.command("collocates", rich_help_panel=READ)(words.collocates)
app.command("edits", rich_help_panel=READ)(changes.edits)
app.command("withdrawals", rich_help_panel=READ)(changes.withdrawals)
app.command("reprints", rich_help_panel=READ)(changes.reprints)
app.add_typer(links.app, name="links", rich_help_panel=READ)
app.command("serve", rich_help_panel=READ)(serve.serve)
app.command("export", rich_help_panel=READ)(exports.export)
app.add_typer(snapshots.app, name="snapshot", rich_help_panel=READ)
app.command("status", rich_help_panel=WATCH)(status.status)
app.command("health", rich_help_panel=WATCH)(health.health)
app.command("runs", rich_help_panel=WATCH)(runs.runs)
app.add_typer(schedule.app, name="schedule", rich_help_panel=WATCH)
app.add_typer(database.app, name="db", rich_help_panel=KEEP)
