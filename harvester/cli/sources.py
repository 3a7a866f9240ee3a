"""`harvester sources`: the registry, as it stands in spiders/ and in the maintainer's own folder."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from harvester.cli.maintain import register
from harvester.cli.paper import paper

if TYPE_CHECKING:
    from harvester.discover import ArticleSpider

app = typer.Typer(help="The declared sources: list, show, and what a maintainer does.", no_args_is_help=True)
register(app)


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
    console.print(Text(f"{len(chosen)} sources; none has been checked live", style="dim"))


@app.command("show")
def show_source(name: Annotated[str, typer.Argument(metavar="SOURCE")]) -> None:
    """Show one source's declaration."""
    from harvester.discover.registry import find

    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, value in facts(find(name)).items():
        if value not in (None, [], ""):
            grid.add_row(label, Text("\n".join(value) if isinstance(value, list) else str(value)))
    paper().print(grid)


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
        "layouts": [layout.label for layout in spider.layouts],
        "note": (spider.__doc__ or "").strip() if "__doc__" in vars(spider) else None,
    }
