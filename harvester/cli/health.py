"""`harvester health`: how every source stands, measure by measure, for a person and for a program (docs/health.md)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.status import STYLE, WIDTH
from harvester.clock import now

if TYPE_CHECKING:
    from harvester.store.standing import Standing


def health(
    db: Db = DEFAULT_DB,
    as_json: Annotated[bool, typer.Option("--json", help="JSON; keys: docs/health.md.")] = False,
) -> None:
    """Tell how every source stands, measure by measure. Exit code 1 if any is in trouble."""
    from harvester.store import overview, standing
    from harvester.store.engine import open_database

    with open_database(db, readonly=True).connect() as conn:
        sources, runs = standing.standings(conn), overview.recent_runs(conn, 1)
    wrong = [one for one in sources if one.trouble and not one.paused_at]
    if as_json:
        last = runs[0] if runs else None
        whole = {
            "at": now().isoformat(), "ok": not wrong,
            "last_run": {"id": last.id, "status": last.status, "started_at": last.started_at.isoformat(),
                         "ended_at": _iso(last.ended_at), "exit_code": last.exit_code} if last else None,
            "sources": [_plain(one) for one in sources],
        }  # fmt: skip
        typer.echo(json.dumps(whole, ensure_ascii=False, indent=1))
    else:
        _print_measures(Console(width=WIDTH, highlight=False), sources)
    raise typer.Exit(1 if wrong else 0)


def _print_measures(console: Console, sources: list[Standing]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim")
    for heading in ("source", "state", "links", "usual", "new", "usual", "rules broken"):
        table.add_column(heading, overflow="fold", justify="left" if heading in ("source", "state") else "right")
    table.columns[-1].justify = "left"
    for one in sources:
        run, before = one.measures.get("run", {}), one.measures.get("before", {})
        cells = [str(run.get("links", 0)), _number(before, "links"), str(run.get("new", 0)), _number(before, "new")]
        rules = ", ".join(one.reasons) or (f"paused: {one.paused_why}" if one.paused_at else "")
        table.add_row(one.source, Text(one.state, style=STYLE[one.state]), *cells, Text(rules))
    console.print(table)


def _number(before: dict[str, Any], name: str) -> str:
    return f"{before[name]:.0f}" if before.get("runs") else "–"


def _plain(one: Standing) -> dict[str, Any]:
    from harvester.run.causes import CAUSES, mend_of

    plain: dict[str, Any] = {
        "source": one.source, "state": one.state, "run": one.run_id, "reasons": list(one.reasons),
        "last_run_at": _iso(one.last_run_at), "last_success_at": _iso(one.last_success_at),
        "last_new_at": _iso(one.last_new_at), "pause_proposed": "five_empty_runs" in one.reasons,
        "paused_at": _iso(one.paused_at), "paused_why": one.paused_why,
        "measures": one.measures.get("run", {}), "usual": one.measures.get("before", {}),
        "suspected": one.measures.get("suspected", []), "trouble": None,
    }  # fmt: skip
    if one.trouble:
        kept = {"file": one.kept.file, "offset": one.kept.offset, "length": one.kept.length} if one.kept else None
        plain["trouble"] = {
            "cause": one.trouble.cause, "means": CAUSES[one.trouble.cause].means, "detail": one.trouble.detail,
            "do": mend_of(one.trouble.cause, one.source), "began_at": _iso(one.trouble.began_at),
            "runs": one.trouble.runs, "page_url": one.trouble.page_url, "kept": kept,
            "told_at": _iso(one.trouble.told_at),
        }  # fmt: skip
    return plain


def _iso(at: Any) -> str | None:
    return at.isoformat() if at else None
