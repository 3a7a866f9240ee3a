"""`harvester status`: on one screen what is broken, since when, the likeliest cause, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harvester.cli.machines import print_workers, queue_of
from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import moment

if TYPE_CHECKING:
    from harvester.store.incidents import Trouble
    from harvester.store.overview import RunLine
    from harvester.store.standing import Standing

WIDTH = 80
_MOST = 8
"""Sources of one cause that are listed: seventy of them would push everything else off the screen."""
STYLE = {"broken": "bold red", "degraded": "yellow", "unknown": "dim", "healthy": "green"}


def status(
    db: Db = DEFAULT_DB, every: Annotated[bool, typer.Option("--all", help="Healthy sources line by line.")] = False
) -> None:
    """Show on one screen what is broken, since when, the likeliest cause, and what to do. Exit code 1 if any is."""
    from harvester.store import overview, standing, workers
    from harvester.store.engine import open_database

    with open_database(db, readonly=True).connect() as conn:
        held, sources, runs = overview.holdings(conn), standing.standings(conn), overview.recent_runs(conn, 1)
        machines = workers.standing(conn)
    wrong = [one for one in sources if one.trouble and not one.paused_at]
    console = Console(width=WIDTH, highlight=False)
    console.print(Text(_headline(sources, wrong), style="bold"))
    console.print(Text(f"{held.articles} articles in {held.revisions} versions; {_last_run(runs)}", style="dim"))
    for cause, group in _by_cause(wrong):
        _print_trouble(console, cause, group, every)
    _print_rest(console, [one for one in sources if one not in wrong], every)
    print_workers(console, machines, queue_of(db) if machines else None)
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


def _print_trouble(console: Console, cause: str, group: list[Standing], every: bool) -> None:
    """One cause: its sources with since when, what was seen, the first bad page, what to do."""
    from harvester.run.causes import CAUSES, mend_of

    worst = "broken" if any(one.state == "broken" for one in group) else "degraded"
    console.print()
    console.print(Text.assemble((worst.upper(), STYLE[worst]), " ", (cause, "bold"), f": {CAUSES[cause].means}"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("source", "since", "runs", "last success", "last new"):
        table.add_column(heading, no_wrap=True, justify="right" if heading == "runs" else "left")
    shown = group if every or len(group) <= _MOST + 1 else group[:_MOST]
    for one in shown:
        trouble = _trouble(one)
        table.add_row(one.source, moment(trouble.began_at), str(trouble.runs), moment(one.last_success_at),
                      moment(one.last_new_at))  # fmt: skip
    console.print(Padding(table, (0, 0, 0, 2)))
    if len(shown) < len(group):
        console.print(Text(f"  and {len(group) - len(shown)} more; --all lists them", style="dim"))
    for label, told in _told(group):
        _print_pair(console, label, told)
    for one in group:
        if "five_empty_runs" in one.reasons:
            _print_pair(console, "propose", f"harvester sources pause {one.source} --why …  (five empty runs)")
    _print_pair(console, "do", mend_of(cause, group[0].source if len(group) == 1 else "NAME"))


def _told(group: list[Standing]) -> list[tuple[str, str]]:
    """What was seen and where, each once: a dead network says the same of seventy sources."""
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
    return told


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
        table.add_row(one.source, Text(one.state, style=STYLE[one.state]), moment(one.last_success_at),
                      moment(one.last_new_at))  # fmt: skip
    console.print(table)


def _trouble(one: Standing) -> Trouble:
    assert one.trouble is not None  # only sources in trouble are asked
    return one.trouble
