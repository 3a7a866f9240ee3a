"""The workers of all machines and their queue, as `harvester status` shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harvester.cli.paper import moment
from harvester.fault import Fault

if TYPE_CHECKING:
    from harvester.cluster.queue import Counts
    from harvester.store.workers import WorkerLine


def queue_of(db: str) -> Counts | None:
    """What the queue holds; None where there is none, or where this machine has not the extra to look."""
    try:
        from harvester.cluster.queue import counts
    except Fault:
        return None
    return counts(db)


def print_workers(console: Console, machines: list[WorkerLine], queue: Counts | None) -> None:
    """A line for each worker with what it crawls; one that is late is marked."""
    if not machines:
        return
    console.print()
    told = f"; queue: {queue.waiting} jobs wait, {queue.doing} are being done, {queue.failed} failed" if queue else ""
    late = sum(one.late for one in machines)
    gone = f", {late} not heard of" if late else ""
    console.print(Text(f"{len(machines) - late} workers{gone}{told}", style="yellow" if late else "green"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for heading in ("machine", "process", "since", "last heard of", "crawls"):
        table.add_column(heading, no_wrap=heading != "crawls")
    for one in machines:
        seen = Text(moment(one.seen_at), style="bold red" if one.late else "")
        table.add_row(one.host, str(one.pid), moment(one.started_at), seen, ", ".join(one.sources) or "-")
    console.print(Padding(table, (0, 0, 0, 2)))
