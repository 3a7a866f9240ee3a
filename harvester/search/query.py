"""What a query asks for: reads the query language, refuses what cannot be answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harvester.search.fields import Declared
from harvester.search.grammar import read_query
from harvester.search.nodes import And, BadQuery, Near, Node, Or, Words

__all__ = ["BadQuery", "Query", "parse"]


@dataclass(frozen=True, slots=True)
class Query:
    """A query as written, and what it asks for; `root` None asks for every article."""

    text: str
    root: Node | None

    def sought(self) -> list[Words]:
        """The phrases that an answer may hold (those under NOT left out): what a snippet marks."""
        return list(_sought(self.root)) if self.root is not None else []

    def places(self) -> list[Words | Near]:
        """The same with the two phrases of a near kept together: what a concordance has a line for."""
        return list(_places(self.root)) if self.root is not None else []


def parse(text: str, declared: Declared | None = None) -> Query:
    """What the query asks for; raises `BadQuery` with the place marked. Blanks alone ask for every article.

    `declared` says of a province that is not in the table whether a source declares it; see `harvester.search.asked`.
    """
    return Query(text, read_query(text, declared) if text.strip() else None)


def _sought(node: Node) -> Iterator[Words]:
    for part in _places(node):
        yield from (part.first, part.second) if isinstance(part, Near) else (part,)


def _places(node: Node) -> Iterator[Words | Near]:
    if isinstance(node, Words | Near):
        yield node
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from _places(part)
