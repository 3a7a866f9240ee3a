"""What a probe and a check found, as a maintainer reads it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from harvester.discover.probe import ListFound
    from harvester.run.check import Check
    from harvester.run.probing import Probe
    from harvester.run.repair import Repair
    from harvester.run.vouching import Vouched


def probe_card(found: Probe) -> RenderableType:
    """Everything a probe found, each fact with its evidence, then what it is unsure of."""
    grid = _grid()
    for label, value in _facts(found):
        grid.add_row(label, Text(value))
    unsure = found.unsure
    head = Text(f"Unsure of {len(unsure)}:" if unsure else "Unsure of nothing; look all the same.", style="bold")
    return Group(Text(found.url, style="bold"), grid, head, *(Text(f"  ? {line}", style="yellow") for line in unsure))


def check_card(done: Check, vouched: Vouched | None, *, brief: bool = False) -> RenderableType:
    """What a check found and what it made of the evidence (None: nothing was asked for); `brief`: one line if well."""
    verdict = Text("well" if done.is_well else "broken", style="green" if done.is_well else "red")
    read = sum(1 for one in done.seen if one.article)
    looked = f"{done.links} links, {read} of {len(done.seen)} articles read" if done.list_url else "saved pages alone"
    head = Text.assemble(
        (done.source, "bold"), ": ", verdict, f" · {len(done.saved)} saved pages, {looked}",
        "" if done.is_live or not done.list_url else " · not the live site",
        f" · {vouched.told}" if vouched and vouched.raised else "",
    )  # fmt: skip
    held_back = [Text(f"  {vouched.told}", style="yellow")] if vouched and done.is_well and not vouched.raised else []
    if brief and done.is_well and not done.notes:
        return Group(head, *held_back) if done.is_live else head
    parts: list[RenderableType] = [head, *held_back]
    parts += [Text(f"  saved {name}: {fault}", style="red") for name, faults in done.saved.items() for fault in faults]
    parts += [Text(f"  {line}", style="red") for line in done.problems]
    parts += [Text(f"  ? {line}", style="yellow") for line in done.notes]
    parts += [repair_card(one) for one in done.repairs]
    return Group(*parts)


def repair_card(repair: Repair) -> RenderableType:
    """One missing place: where it was, where its value is, what to declare instead."""
    grid = _grid()
    grid.add_row("declared", Text(f"{repair.field}={repair.declared!r}, not on {repair.url}"))
    grid.add_row("old path", Text(repair.old_path or "on no saved page either"))
    grid.add_row("new path", Text(repair.new_path or "its value is nowhere on the page"))
    grid.add_row("value", Text(_short(repair.value)))
    if repair.page:
        grid.add_row("page", Text(str(repair.page)))
    for one in repair.candidates:
        grid.add_row("candidate", Text(f"{repair.field}={one.selector!r}  {one.score:.0%}  {_short(one.text)}"))
    return grid


def _facts(found: Probe) -> Iterator[tuple[str, str]]:
    for one in found.recognitions:
        yield "system", f"{one.label} ({one.confidence}): {', '.join(one.signs)}"
    yield "base class", found.base.__name__
    who = found.identity
    yield "publisher", f"{who.publisher or 'unknown'} · {who.province or 'province unknown'} · {who.kind}"
    yield "encoding", f"{found.encoding}; the page says {', '.join(found.labels) or 'nothing'}"
    yield "robots", _robots(found)
    for listed in found.lists:
        yield from _list_facts(listed)
    for other in found.others:
        maps = f", {other.maps} maps" if other.maps else ""
        yield other.kind, f"{other.url}: {other.articles} addresses, {other.dated} dated{maps}"
    yield from _article_facts(found)


def _robots(found: Probe) -> str:
    robots = found.robots
    allowed = {True: "allowed", False: "forbidden", None: "not to be had"}[robots.allowed]
    delay = f", {robots.delay:g} s between requests" if robots.delay else ""
    rules = f", not {' '.join(robots.rules)}" if robots.rules else ""
    return f"{allowed}{delay}{rules}"


def _list_facts(listed: ListFound) -> Iterator[tuple[str, str]]:
    yield "list", f"{listed.url}: {len(listed.articles)} articles, {listed.dated} with a day"
    for link in listed.articles[:2]:
        yield "", f"{link.day or '(no day)'} {link.title} {link.url}"
    for shape in listed.shapes[:3]:
        others = f", and {shape.lets_in} other links" if shape.lets_in else ""
        yield "pattern", f"{shape.pattern} matches {shape.matches} of {shape.of} articles{others}"
    if listed.paging:
        yield "paging", listed.paging + (f" → {listed.next_page}" if listed.next_page else "")
    for address in listed.data:
        yield "list data", address


def _article_facts(found: Probe) -> Iterator[tuple[str, str]]:
    article = found.article
    if article is None:
        return
    record = article.article
    yield "article", f"{record.title} ({record.url})"
    yield "published", f"{record.published_at or record.published_on} · origin {record.origin}"
    yield "people", f"authors {', '.join(record.authors) or 'none'} · editors {', '.join(record.editors) or 'none'}"
    yield "body", f"{article.body or 'no selector'} ({article.body_rule}): {len(record.text)} characters"
    yield "headline", article.title or "no selector"
    yield "credit line", f"{article.credits or 'no selector'}: {_short(article.credit_line)}"


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    return grid


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"
