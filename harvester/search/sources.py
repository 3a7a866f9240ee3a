"""Which sources a query speaks of: whose crawls tell whether silence means that nobody looked."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, not_, or_, select, true

from harvester.search.asked import asked
from harvester.search.filters import matches
from harvester.search.nodes import And, Days, Is, Node, Not, Or
from harvester.store.tables import Source

_OF_SOURCE = ("source", "province")


@dataclass(frozen=True, slots=True)
class Admitted:
    """A source that a query admits, and what it may be told apart by."""

    name: str
    province: str | None
    kind: str | None


def admitted(conn: Connection, text: str) -> list[Admitted]:
    """The sources that the query's filters source: and province: admit, by name; every source where it has neither.

    Words and other filters say nothing of a source: one that never printed the word was looked at all the same.
    """
    root = asked(conn, text).root
    fits = _condition(root) if root is not None else None
    query = select(Source.name, Source.province, Source.kind).where(true() if fits is None else fits)
    return [Admitted(*row) for row in conn.execute(query.order_by(Source.name))]


def asks_of_sources(node: Node) -> bool:
    """Whether the node asks of sources and days alone."""
    if isinstance(node, And):
        return all(map(asks_of_sources, node.parts))
    return isinstance(node, Days) or _wholly(node)


def _condition(node: Node) -> ColumnElement[bool] | None:
    """What the node asks of a source; None where it asks nothing."""
    if isinstance(node, Is) and node.field == "source":
        return matches(Source.name, node)
    if isinstance(node, Is) and node.field == "province":
        return and_(Source.province.is_not(None), Source.province.in_(node.values))
    if isinstance(node, Not):
        inner = _condition(node.part) if _wholly(node.part) else None
        return None if inner is None else not_(inner)
    if isinstance(node, And | Or):
        parts = [part for part in map(_condition, node.parts) if part is not None]
        if isinstance(node, Or):
            return or_(*parts) if len(parts) == len(node.parts) else None
        return and_(*parts) if parts else None
    return None


def _wholly(node: Node) -> bool:
    """Whether the node asks of the source and of nothing else."""
    if isinstance(node, And | Or):
        return all(map(_wholly, node.parts))
    return _wholly(node.part) if isinstance(node, Not) else isinstance(node, Is) and node.field in _OF_SOURCE
