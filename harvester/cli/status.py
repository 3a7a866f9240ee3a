"""`harvester status` and `harvester health`: what is broken, since when, the likeliest cause, and what to do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import moment
from harvester.clock import now

if TYPE_CHECKING:
    from harvester.store.incidents import Trouble
    from harvester.store.overview import RunLine
    from harvester.store.standing import Standing

WIDTH = 80
_STYLE = {"broken": "bold red", "degraded": "yellow", "unknown": "dim", "healthy": "green"}


def status(
    db: Db = DEFAULT_DB, every: Annotated[bool, typer.Option("--all", help="Healthy sources line by line.")] = False
) -> None:
    """Show on one screen what is broken, since when, the likeliest cause, and what to do. Exit code 1 if any is."""
    from harvester.store import overview, standing
    from harvester.store.engine import open_database

    with open_database(db, readonly=True).connect() as conn:
        held, sources, runs = overview.holdings(conn), standing.standings(conn), overview.recent_runs(conn, 1)
    wrong = [one for one in sources if one.trouble and not one.paused_at]
    console = Console(width=WIDTH, highlight=False)
    console.print(Text(_headline(sources, wrong), style="bold"))
    console.print(Text(f"{held.articles} articles in {held.revisions} versions; {_last_run(runs)}", style="dim"))
    for cause, group in _by_cause(wrong):
        _print_trouble(console, cause, group)
    _print_rest(console, [one for one in sources if one not in wrong], every)
    raise typer.Exit(1 if wrong else 0)


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


def _headline(sources: list[Standing], wrong: list[Standing]) -> str:
    counts = [(sum(one.state == state for one in wrong), state) for state in ("broken", "degraded")]
    other = len(wrong) - sum(number for number, _ in counts)
    paused = sum(one.paused_at is not None for one in sources)
    parts = [*counts, (other, "in trouble"), (paused, "paused"), (len(sources) - len(wrong) - paused, "well")]
    told = ", ".join(f"{number} {what}" for number, what in parts if number)
    return f"{len(sources)} sources: {told}" if sources else "no source has been crawled yet"


def _last_run(runs: list[RunLine]) -> str:
    if not runs:
        return "no run yet"
    return f"last run {runs[0].id}, {moment(runs[0].started_at)} Shanghai time: {runs[0].status}"


def _by_cause(wrong: list[Standing]) -> list[tuple[str, list[Standing]]]:
    """Sources of one cause together; those that give nothing first, then by how many and since when."""
    groups: dict[str, list[Standing]] = {}
    for one in wrong:
        if one.trouble:
            groups.setdefault(one.trouble.cause, []).append(one)
    return sorted(groups.items(), key=lambda pair: (not any(x.state == "broken" for x in pair[1]), -len(pair[1])))


def _print_trouble(console: Console, cause: str, group: list[Standing]) -> None:
    """One cause: its sources with since when, what was seen, the first bad page, what to do."""
    from harvester.run.causes import CAUSES, mend_of

    worst = "broken" if any(one.state == "broken" for one in group) else "degraded"
    console.print()
    console.print(Text.assemble((worst.upper(), _STYLE[worst]), " ", (cause, "bold"), f": {CAUSES[cause].means}"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("source", "since", "runs", "last success", "last new"):
        table.add_column(heading, no_wrap=True, justify="right" if heading == "runs" else "left")
    for one in group:
        trouble = _trouble(one)
        table.add_row(one.source, moment(trouble.began_at), str(trouble.runs), moment(one.last_success_at),
                      moment(one.last_new_at))  # fmt: skip
    console.print(Padding(table, (0, 0, 0, 2)))
    for label, told in _told(group):
        grid = Table.grid(padding=(0, 1))
        grid.add_column(style="dim", width=8)
        grid.add_column(overflow="fold")
        grid.add_row(label, Text(told))
        console.print(Padding(grid, (0, 0, 0, 2)))
    for one in group:
        if "five_empty_runs" in one.reasons:
            _print_pair(console, "propose", f"harvester sources pause {one.source} --why …  (five empty runs)")
    _print_pair(console, "do", mend_of(cause, group[0].source if len(group) == 1 else "NAME"))


def _told(group: list[Standing]) -> list[tuple[str, str]]:
    """What was seen and where, each once: a dead network says the same of seventy sources."""
    first = _trouble(group[0])
    details = list(dict.fromkeys(_trouble(one).detail for one in group))
    told = [("seen", detail) for detail in details[:3]]
    if len(details) > 3:
        told.append(("", f"and {len(details) - 3} more; `harvester health` has them all"))
    pages = [one for one in group if _trouble(one).page_url]
    if pages:
        url = str(_trouble(pages[0]).page_url)
        told.append(("page", url))
        if pages[0].kept:
            kept = pages[0].kept
            told.append(("kept", f"{kept.file}, byte {kept.offset}"))
    return told if first else []


def _print_pair(console: Console, label: str, told: str) -> None:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(style="dim", width=8)
    grid.add_column(overflow="fold")
    grid.add_row(label, Text(told))
    console.print(Padding(grid, (0, 0, 0, 2)))


def _print_rest(console: Console, others: list[Standing], every: bool) -> None:
    """Paused sources with the reason; healthy ones in one line, or line by line."""
    paused, well = [one for one in others if one.paused_at], [one for one in others if not one.paused_at]
    if paused:
        console.print()
    for one in paused:
        console.print(Text(f"PAUSED {one.source} since {moment(one.paused_at)}: {one.paused_why}", style="dim"))
    if not well:
        return
    console.print()
    if not every:
        oldest = min((one.last_success_at for one in well if one.last_success_at), default=None)
        newest = max((one.last_new_at for one in well if one.last_new_at), default=None)
        told = f"{len(well)} well: oldest success {moment(oldest)}, newest article {moment(newest)}; --all lists them"
        console.print(Text(told, style="green"))
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("source", "state", "last success", "last new"):
        table.add_column(heading, no_wrap=True)
    for one in well:
        table.add_row(one.source, Text(one.state, style=_STYLE[one.state]), moment(one.last_success_at),
                      moment(one.last_new_at))  # fmt: skip
    console.print(table)


def _print_measures(console: Console, sources: list[Standing]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="dim")
    for heading in ("source", "state", "links", "usual", "new", "usual", "rules broken"):
        table.add_column(heading, overflow="fold", justify="left" if heading in ("source", "state") else "right")
    table.columns[-1].justify = "left"
    for one in sources:
        run, before = one.measures.get("run", {}), one.measures.get("before", {})
        cells = [str(run.get("links", 0)), _number(before, "links"), str(run.get("new", 0)), _number(before, "new")]
        rules = ", ".join(one.reasons) or (f"paused: {one.paused_why}" if one.paused_at else "")
        table.add_row(one.source, Text(one.state, style=_STYLE[one.state]), *cells, Text(rules))
    console.print(table)


def _number(before: dict[str, Any], name: str) -> str:
    return f"{before[name]:.0f}" if before.get("runs") else "–"


def _trouble(one: Standing) -> Trouble:
    assert one.trouble is not None  # only sources in trouble are asked
    return one.trouble


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
            "selector": one.measures.get("selector"), "told_at": _iso(one.trouble.told_at),
        }  # fmt: skip
    return plain


def _iso(at: Any) -> str | None:
    return at.isoformat() if at else None
