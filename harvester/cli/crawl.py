"""`harvester crawl`: the main job, for a person at a terminal and for cron."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db, Usage, place_of
from harvester.cli.paper import paper
from harvester.cli.trouble import complain

if TYPE_CHECKING:
    from harvester.run.order import SourceReport

_DURATION = re.compile(r"(\d+)\s*([smhd]?)")
_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


def crawl(
    sources: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Names of sources.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every declared source.")] = False,
    province: Annotated[str | None, typer.Option(metavar="CODE", help="Every source of this province.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Only articles of this day or later.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Only articles of this day or earlier.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Most articles to fetch from each source.")] = None,
    due: Annotated[bool, typer.Option("--due", help="Only what is due; of all sources unless told.")] = False,
    budget: Annotated[str | None, typer.Option(metavar="TIME", help="Stop cleanly after e.g. 20m or 2h.")] = None,
    enqueue: Annotated[
        bool, typer.Option("--enqueue", help="With --due: as jobs for the workers of all machines (PostgreSQL).")
    ] = False,
    replay: Annotated[
        list[Path] | None, typer.Option(metavar="PATH", help="Answer from WARC files, not from the network.")
    ] = None,
    db: Db = DEFAULT_DB,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Crawl sources: read their lists, fetch what is new, archive, read, and store it.

    Silent when all is well and nobody watches. Exit codes: 0 all well, 1 a source failed or is degraded, 2 usage,
    75 already being crawled, 130/143 stopped by a signal. With --due each list is asked at its own interval, and only
    whether it has changed; nothing due ends at once with 0. What the budget cuts off stays due.
    """
    from harvester.run.crawl import crawl as run_crawl
    from harvester.run.order import Order

    if due and (since or until or limit or replay):
        raise Usage("crawl: --due goes by the plan; take --since, --until, --limit and --replay without it")
    names = chosen(sources or [], every=every or (due and not sources and province is None), province=province)
    if enqueue:
        _enqueue(names, db, seconds(budget, "--budget") if budget else None, due=due)
        return
    order = Order(
        sources=names,
        db=db,
        archive=place_of(archive),
        since=day(since, "--since"),
        until=day(until, "--until"),
        limit=limit,
        due=due,
        budget=seconds(budget, "--budget") if budget else None,
        replay=existing(replay or []),
    )
    watched = sys.stdout.isatty()
    if watched:
        with Progress(paper()) as progress:
            report = run_crawl(order, progress.tell)
        paper().print(counts_table(report.sources))
    else:
        report = run_crawl(order)
    complain(report, everything=watched)
    raise typer.Exit(report.exit_code)


def _enqueue(names: tuple[str, ...], db: str, budget: float | None, *, due: bool) -> None:
    from harvester.cluster.plan import enqueue_due

    if not due:
        raise Usage("crawl: --enqueue goes by the plan; say --due as well")
    queued = enqueue_due(db, names, budget=budget)
    if sys.stdout.isatty():
        typer.echo(f"{queued.new} jobs queued, {queued.waiting} were waiting already")


class Progress:
    """One line that says how far the crawl is, for whoever watches; use as a context manager."""

    def __init__(self, console: Console) -> None:
        self._status = console.status("starting …")
        self._latest: dict[str, SourceReport] = {}

    def tell(self, source: SourceReport) -> None:
        """Take in one source's account so far."""
        self._latest[source.source] = source
        busy = [name for name, each in self._latest.items() if each.status == "running"]
        done = sum(each.stored + each.known + each.duplicate + each.refused for each in self._latest.values())
        seen = sum(each.seen for each in self._latest.values())
        new = sum(each.stored + each.duplicate for each in self._latest.values())
        self._status.update(f"{done} of {seen} links done, {new} new · {', '.join(busy) or 'ending'}")

    def __enter__(self) -> Progress:
        self._status.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._status.stop()


def chosen(names: Sequence[str], *, every: bool, province: str | None) -> tuple[str, ...]:
    """The sources asked for, in the order of the registry; an unknown name is a fault that names the nearest."""
    from harvester.discover.registry import find, sources

    if names and (every or province):
        raise Usage("crawl: name sources, or say --all or --province; not both")
    if names:
        return tuple(dict.fromkeys(find(name).name for name in names))
    if not every and province is None:
        raise Usage("crawl: which sources? name some, or say --all or --due; `harvester sources list` shows them")
    known = sources()
    wanted = tuple(name for name, spider in known.items() if province is None or spider.province == province)
    if not wanted:
        codes = ", ".join(sorted({spider.province for spider in known.values()}))
        raise Usage(f"crawl: no source is declared for province {province!r}; there are {codes}")
    return wanted


def counts_table(sources: Sequence[SourceReport]) -> Table:
    """Each source's account: links seen = stored + known + duplicate + refused."""
    table = Table(box=None, pad_edge=False)
    table.add_column("source")
    for heading in ("list pages", "links seen", "stored", "known", "duplicate", "refused"):
        table.add_column(heading, justify="right")
    table.add_column("why refused", overflow="fold")
    table.add_column("")
    for source in sources:
        why = ", ".join(f"{count} {reason}" for reason, count in sorted(source.reasons.items()))
        numbers = (source.list_pages, source.seen, source.stored, source.known, source.duplicate, source.refused)
        state = "" if source.status == "finished" else source.status
        table.add_row(source.source, *map(str, numbers), why, Text(state, style="bold red" if state else ""))
    return table


def seconds(value: str, option: str) -> float:
    """Seconds of a duration such as 90, 20m, 2h or 1d."""
    match = _DURATION.fullmatch(value.strip())
    if not match or not int(match[1]):
        raise Usage(f"{option}: {value!r} is no duration; write e.g. 90s, 20m, 2h")
    return int(match[1]) * _SECONDS[match[2]]


def day(value: str | None, option: str) -> date | None:
    """The calendar day written YYYY-MM-DD."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Usage(f"{option}: {value!r} is no day; write YYYY-MM-DD") from None


def existing(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The paths, each of which must exist."""
    for path in paths:
        if not path.exists():
            raise Usage(f"{path}: no such file or folder; name WARC files or folders of them")
    return tuple(paths)
