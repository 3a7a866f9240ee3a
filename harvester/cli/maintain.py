"""What a maintainer does in ten minutes: probe a site, write its source, keep pages of it, check it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harvester.cli.asked import Usage, asker
from harvester.cli.findings import check_card, probe_card
from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db
from harvester.cli.paper import paper

if TYPE_CHECKING:
    from harvester.article import Article
    from harvester.discover import ArticleSpider
    from harvester.run.check import Before, Check
    from harvester.run.scaffold import Written
    from harvester.run.vouching import Vouched

Replay = Annotated[
    list[Path] | None, typer.Option("--replay", metavar="PATH", help="Answer from WARC files, not from the network.")
]
Url = Annotated[str, typer.Argument(metavar="URL", help="Full address, e.g. https://www.example.gov.cn/news/.")]
Name = Annotated[str, typer.Argument(metavar="SOURCE", help="Name of a source.")]


def register(app: typer.Typer) -> None:
    """Add the four commands to the `sources` group."""
    for name, command in (("probe", probe), ("new", new), ("capture", capture), ("check", check)):
        app.command(name)(command)


def probe(url: Url, replay: Replay = None, archive: Archive = DEFAULT_ARCHIVE) -> None:
    """Look at a site: its system, lists, feeds, paging, article addresses, body and credit line, and what is unsure.

    Asks for some ten pages at most, as politely as a crawl. Nothing is written but the archive.
    """
    from harvester.run.probing import probe as look

    with asker(archive, replay, [url]) as ask:
        paper().print(probe_card(look(url, ask)))


def new(
    url: Url,
    name: Annotated[str | None, typer.Option("--name", help="Name of the source; else from its host.")] = None,
    replay: Replay = None,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Write a source: its declaration, a list page and an article page, and drafts of what a person reads off them.

    Goes to HARVESTER_SPIDERS, or to spiders/ of the checkout. The tests stay red until every field has been read.
    """
    from harvester.run.scaffold import new_source

    with asker(archive, replay, [url]) as ask:
        written = new_source(url, ask, name=name)
    paper().print(_next_steps(written))


def capture(
    name: Name,
    url: Url,
    case: Annotated[str | None, typer.Option("--as", metavar="CASE", help="Name of the saved page.")] = None,
    replay: Replay = None,
    archive: Archive = DEFAULT_ARCHIVE,
) -> None:
    """Save one more page of a source, scripts and styles taken out, with a draft of its record."""
    from harvester.run.capture import capture as save
    from harvester.run.saved import folder_of

    spider = _find(name)
    with asker(archive, replay, [url]) as ask:
        kept = save(url, spider, folder_of(spider), ask, case=case)
    out = paper()
    out.print(Text(f"{shown(kept.page)} and {kept.record.name}: read every field off the page, then empty `unread`"))
    for warning in kept.warnings:
        out.print(Text(f"? {warning}", style="yellow"))


def check(
    name: Annotated[str | None, typer.Argument(metavar="[SOURCE]", help="One source; every source if none.")] = None,
    saved: Annotated[bool, typer.Option("--saved", help="The saved pages alone; nothing is asked for.")] = False,
    mutate: Annotated[bool, typer.Option("--mutate", help="Rename each declared place on them: what is lost?")] = False,
    replay: Replay = None,
    archive: Archive = DEFAULT_ARCHIVE,
    db: Db = DEFAULT_DB,
) -> None:
    """Compare a source with its saved pages, and with a list page and five articles of today.

    A live check that goes well raises the declaration's evidence to `live`. Exit code 1 where something is broken.
    """
    if saved and replay:
        raise Usage("check: --saved asks for nothing, --replay answers from files; say one of them")
    spiders = [_find(name)] if name else _every()
    done = list(_checked(spiders, saved, archive, replay, db))
    out = paper()
    for one, vouched in done:
        out.print(check_card(one, vouched, brief=len(done) > 1))
    if mutate:
        for spider in spiders:
            out.print(_mutated(spider))
    if not all(one.is_well for one, _ in done):
        raise typer.Exit(1)


def _checked(
    spiders: list[type[ArticleSpider]], saved: bool, archive: str, replay: list[Path] | None, db: str
) -> Iterator[tuple[Check, Vouched | None]]:
    from harvester.run.check import check as look
    from harvester.run.check import check_saved
    from harvester.run.vouching import last_check, raise_evidence

    if saved:
        yield from ((check_saved(spider), None) for spider in spiders)
        return
    for spider in spiders:
        before, good = _known(db, str(spider.name))
        with asker(archive, replay, spider.start_urls) as ask:
            done = look(spider, ask, ask.manners, before=[*before, *last_check(spider)], good=good)
        yield done, raise_evidence(spider, done)


def _mutated(spider: type[ArticleSpider]) -> RenderableType:
    """For each declared place what would become of the fields if a redesign renamed it."""
    from harvester.run.mutation import survey
    from harvester.run.saved import folder_of, read_cases

    table = Table("page", "renamed", "field", "then", "by", box=None, title=f"{spider.name} after a redesign")
    for case in read_cases(folder_of(spider)):
        for fate in survey(case, spider) if case.record is not None else ():
            if fate.fate != "kept" or fate.spot in (fate.field, "published" if "published" in fate.field else ""):
                table.add_row(case.name, f"{fate.spot}: {fate.name}", fate.field, fate.fate, fate.rule or "")
    return table if table.rows else Text(f"{spider.name}: no declared place stands on a saved page", style="dim")


def _find(name: str) -> type[ArticleSpider]:
    from harvester.discover.registry import find

    return find(name)


def _every() -> list[type[ArticleSpider]]:
    from harvester.discover.registry import sources

    return list(sources().values())


def _known(db: str, name: str) -> tuple[list[Before], dict[str, Article]]:
    """What the database knows of the source; nothing where there is no database yet."""
    from harvester.run.known import known_of

    path = db.removeprefix("sqlite:///")
    if db.startswith("sqlite:") and not Path(path).exists():
        return [], {}
    return known_of(db, name)


def shown(path: Path) -> str:
    """A path as a person in this folder would write it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _next_steps(written: Written) -> RenderableType:
    """What was written, what is unsure, and what a person does now."""
    table = Table.grid(padding=(0, 2))
    for path in written.files:
        table.add_row(Text(shown(path)), Text(f"{path.stat().st_size:,} bytes", style="dim"))
    unsure = [Text(f"? {line}", style="yellow") for line in (*written.unsure, *written.warnings)]
    folder = shown(written.files[-1].parent)
    steps = [
        f"1. Open {shown(written.spider)}: mend each line marked `# unsure`, then take the mark off.",
        f"2. Open each page in {folder} in a browser, its .json beside it.",
        "   Correct every field by what YOU read, say in `why` what the page shows, put its furniture into",
        "   `lacks`, and empty `unread`.",
        f"3. harvester sources check {written.name} --saved",
        f"4. harvester sources check {written.name}",
    ]
    return Group(Text("Written:", style="bold"), Padding(table, (0, 0, 0, 2)), *unsure,
                 Text("Next:", style="bold"), *(Text(f"  {step}") for step in steps))  # fmt: skip
