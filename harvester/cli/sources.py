"""`harvester sources`: the registry, as it stands in spiders/ and in the maintainer's own folder."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from harvester.cli import pausing
from harvester.cli.maintain import register
from harvester.cli.options import DEFAULT_DB, Db
from harvester.cli.paper import moment, paper
from harvester.clock import shanghai_day

if TYPE_CHECKING:
    from harvester.discover import ArticleSpider
    from harvester.layout import Layout
    from harvester.store.sourcecard import SourceCard

app = typer.Typer(help="The declared sources: list, show, and what a maintainer does.", no_args_is_help=True)
register(app)
pausing.register(app)


@app.command("list")
def list_sources(
    province: Annotated[str | None, typer.Option(metavar="CODE", help="Only this province, e.g. CN-HN.")] = None,
    kind: Annotated[str | None, typer.Option(metavar="KIND", help="Only gov or media.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the declared sources and what each stands on."""
    from harvester.discover.registry import sources

    chosen = [
        spider
        for spider in sources().values()
        if (province is None or spider.province == province) and (kind is None or spider.kind == kind)
    ]
    if as_json:
        for spider in chosen:
            typer.echo(json.dumps(facts(spider), ensure_ascii=False))
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("name", "province", "kind", "platform", "evidence", "publisher"):
        table.add_column(heading, overflow="fold")
    for spider in chosen:
        row = facts(spider)
        table.add_row(*(Text(str(row[heading])) for heading in ("name", "province", "kind", "platform")),
                      spider.evidence, Text(spider.publisher))  # fmt: skip
    console = paper()
    console.print(table)
    live = sum(spider.evidence == "live" for spider in chosen)
    console.print(Text(f"{len(chosen)} sources, {live or 'none'} checked live", style="dim"))


@app.command("show")
def show_source(name: Annotated[str, typer.Argument(metavar="SOURCE")], db: Db = DEFAULT_DB) -> None:
    """Show one source's card: what is declared, and what the database has seen of it."""
    from harvester.discover.registry import find
    from harvester.store.engine import DatabaseFault, open_database
    from harvester.store.sourcecard import source_card

    spider = find(name)
    console = paper()
    console.print(_grid(facts(spider) | {"maintainer": spider.maintainer or "nobody named"}))
    try:
        engine = open_database(db, readonly=True)
    except DatabaseFault as fault:  # a declaration can be looked at before anything was crawled
        console.print(Text(f"\nnothing to tell of its articles: {fault}", style="dim"))
        return
    with engine.connect() as conn:
        console.print()
        console.print(_grid(seen(source_card(conn, name))))


def seen(card: SourceCard) -> dict[str, object]:
    """What the database knows of a source, in words."""
    return {
        "articles": card.articles,
        "published": f"{card.first_published} to {card.last_published}" if card.first_published else None,
        "harvested since": f"{shanghai_day(card.first_seen)}" if card.first_seen else "never",
        "last new": moment(card.last_seen),
        "cadence": f"{card.a_day:.2g} articles a day, in the 30 days to {card.last_published}" if card.a_day else None,
        "last change": f"an article changed at {moment(card.last_change)}"
        if card.last_change
        else "no article changed",
        "last run": f"{card.last_run} at {moment(card.last_run_at)}" if card.last_run else "never",
        "last well": f"{moment(card.last_success_at)}, {card.failed_crawls} failed crawls since"
        if card.last_run
        else None,
        "fields filled": ", ".join(f"{field} {share:.0%}" for field, share in card.filled.items()),
        "flags": ", ".join(f"{flag} {count}" for flag, count in card.flags.items()),
        "known faults": _faults(card) or "none",
        "robots": _robots(card),
    }


def _faults(card: SourceCard) -> list[str]:
    """What is wrong with the latest crawl, lists that failed, addresses whose last fetch failed; one line each."""
    pages = [f"{count} pages {reason}" for reason, count in card.failures.items()]
    lists = [f"list {address}: {reason}" for address, reason in sorted(card.list_failures.items())]
    return [*([card.error] if card.error else []), *lists, *pages]


def _robots(card: SourceCard) -> str:
    forbidden = card.failures.get("robots", 0)
    if forbidden:
        return f"forbids {forbidden} of the addresses asked for"
    return "forbade nothing that was asked for" if card.last_run else "not asked yet"


def _grid(rows: dict[str, object]) -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, value in rows.items():
        if value not in (None, [], ""):
            grid.add_row(label, Text("\n".join(value) if isinstance(value, list) else str(value)))
    return grid


def facts(spider: type[ArticleSpider]) -> dict[str, object]:
    """What the declaration says, as plain values."""
    pattern = spider.article_pattern
    return {
        "name": spider.name,
        "publisher": spider.publisher,
        "province": spider.province,
        "kind": spider.kind,
        "language": spider.language,
        "platform": spider.__mro__[1].__name__,
        "evidence": spider.evidence,
        "start_urls": list(spider.start_urls),
        "allowed_domains": list(spider.allowed_domains),
        "article_pattern": [pattern] if isinstance(pattern, str) else list(pattern or ()),
        "at_least": spider.at_least,
        "layouts": [_dated(layout) for layout in spider.layouts],
        "maintainer": spider.maintainer,
        "declared in": _file_of(spider),
        "note": (spider.__doc__ or "").strip() if "__doc__" in vars(spider) else None,
    }


def _dated(layout: Layout) -> str:
    """The layout's name, and from when to when it holds where it says so."""
    days = [f"{word} {day}" for word, day in (("since", layout.since), ("until", layout.until)) if day]
    return f"{layout.label} ({', '.join(days)})" if days else layout.label


def _file_of(spider: type[ArticleSpider]) -> str:
    """Where the declaration stands, and the day it was last changed."""
    path = Path(inspect.getfile(spider))
    changed = shanghai_day(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    return f"{path.parent.name}/{path.name}, changed {changed}"
