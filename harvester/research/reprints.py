"""Who printed a story first, and who took it from whom by the pages' own word: the chain of 来源 as a tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from harvester.research.table import Column, Table
from harvester.store.engine import Connection
from harvester.store.history import Printing, chain
from harvester.text.fold import fold

COLUMNS = (
    Column("depth", "whole", "0: credits nobody, itself, or is credited without a page; 1: credits what stands above"),
    Column("key", meaning="public id; empty: an outlet that is credited, of which no printing is held"),
    Column("published_on", "day", "day of publication in Shanghai, as printed"),
    Column("publisher", meaning="who runs the site, or the outlet credited"),
    Column("credits", meaning="the outlet that the page credits (来源)"),
    Column("taken_from", meaning="key of the printing whose publisher it credits; empty: none is held"),
    Column("first", "flag", "printed before all others that are held"),
    Column("title", meaning="headline"),
    Column("url", meaning="canonical address"),
)


@dataclass(slots=True)
class _Node:
    """A printing, or an outlet that is credited and of which no printing is held."""

    printing: Printing | None
    outlet: str
    above: _Node | None = None
    below: list[_Node] = field(default_factory=list)


def reprints(conn: Connection, number: int) -> Table:
    """The printings of one story as a tree, row by row from the top, `depth` in; in the order of printing.

    A printing stands under the one whose publisher it credits, or under the outlet where that has no page here; one
    that credits nobody, or itself, stands at the top. Nothing is guessed from dates: the first printing is marked, and
    what credits nobody may well have been taken from it. An outlet and a publisher are one where their names are, but
    for 社 at the end (临远日报社 prints 临远日报) and 网 behind 政府; other likeness of names proves nothing.
    """
    printings = chain(conn, number)
    tops = _tree(printings)
    credited = sum(1 for one in printings if one.origin)
    notes = [f"{len(printings)} printings are held, {credited} of them credit an outlet"]
    if not printings:
        notes = ["no other article that is held repeats it"]
    return Table(COLUMNS, [row for top in tops for row in _rows(top, 0)], notes=notes)


def _tree(printings: Sequence[Printing]) -> list[_Node]:
    nodes = [_Node(one, one.publisher or "") for one in printings]
    held: dict[str, _Node] = {}
    for node in nodes:
        held.setdefault(_name(node.outlet), node)
    tops: list[_Node] = []
    for node in nodes:
        credits = _name(node.printing.origin or "") if node.printing else ""
        if not credits or credits == _name(node.outlet):
            tops.append(node)
            continue
        if credits not in held:
            held[credits] = _Node(None, node.printing.origin or "" if node.printing else "")
            tops.append(held[credits])
        if _stands_under(held[credits], node):  # they credit one another: the circle is cut at the later one
            tops.append(node)
        else:
            node.above = held[credits]
            held[credits].below.append(node)
    return tops


def _name(outlet: str) -> str:
    word = fold(outlet).strip()
    if word.endswith("政府网"):
        return word.removesuffix("网")
    return word.removesuffix("社") if len(word) > 3 else word


def _stands_under(node: _Node, other: _Node) -> bool:
    above: _Node | None = node
    while above is not None and above is not other:
        above = above.above
    return above is other


def _rows(node: _Node, depth: int) -> Iterator[tuple[Any, ...]]:
    one, above = node.printing, node.above
    if one is None:
        yield (depth, None, None, node.outlet, None, None, False, None, None)
    else:
        taken = above.printing.key if above is not None and above.printing is not None else None
        yield (depth, one.key, one.published_on, one.publisher, one.origin, taken, one.is_first, one.title, one.url)
    for below in node.below:
        yield from _rows(below, depth + 1)
