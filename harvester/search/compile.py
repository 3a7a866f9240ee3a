"""A query as one condition over the article table: the words to the database's own index, the filters to columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Select, SelectBase, and_, func, not_, or_, select, true

from harvester.search import compile_postgres, compile_sqlite
from harvester.search.filters import filter_condition
from harvester.search.nodes import And, Is, Near, Node, Not, Or, Words
from harvester.search.query import Query
from harvester.store.tables import Article


class Index(Protocol):
    """What a database's compiler gives."""

    def hits(self, node: Node) -> SelectBase:
        """The numbers of the articles in whose title or body the words stand; `node` is for the index (`is_text`)."""

    def probe(self, node: Node) -> ColumnElement[bool]:
        """The same as a condition that asks the index for each article looked at, not for all of its hits."""

    def among(self, node: Node) -> ColumnElement[bool]:
        """The same for a reader of all articles: each is sought among the hits, no article is looked up for its hit."""

    def author_condition(self, node: Is) -> ColumnElement[bool]:
        """The articles with such an author."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How the index is asked, as `condition` says."""

    index: Index
    probe: bool
    scan: bool

    def to(self, node: Node) -> ColumnElement[bool]:
        """The articles in which the words stand."""
        if self.probe:
            return self.index.probe(node)
        return self.index.among(node) if self.scan else Article.id.in_(self.index.hits(node))


def condition(query: Query, dialect: str, *, probe: bool = False, scan: bool = False) -> ColumnElement[bool]:
    """The articles that answer the query, as a condition over `article`; never NULL, all values bound.

    `dialect` is SQLAlchemy's name of the database: sqlite or postgresql. `probe` is for a reader that stops after a
    few articles: the index is asked for each article alone. `scan` is for one that reads all articles off an index of
    their own, instead of looking up the row of each hit.
    """
    way = _Way(_index(dialect), probe, scan)
    return true() if query.root is None else _condition(query.root, way)


def counting(query: Query, dialect: str, *where: ColumnElement[bool], scan: bool = False) -> Select[Any]:
    """The statement that counts the answers; the index counts alone where nothing else is asked. `scan`: as above."""
    if query.root is not None and is_text(query.root) and not where:
        return select(func.count()).select_from(_index(dialect).hits(query.root).subquery())
    return select(func.count()).select_from(Article).where(condition(query, dialect, scan=scan), *where)


def text_part(query: Query) -> Node | None:
    """The part for the index that every answer fulfils; None where there is none."""
    root = query.root
    if root is None or is_text(root):
        return root
    parts = [part for part in _gathered(root) if is_text(part)] if isinstance(root, And) else []
    return parts[0] if parts else None


def is_text(node: Node) -> bool:
    """Whether an index can answer the node alone: words joined by AND, OR, and NOT beside something sought."""
    if isinstance(node, And):
        inner = [part.part if isinstance(part, Not) else part for part in node.parts]
        return all(map(is_text, inner)) and any(not isinstance(part, Not) for part in node.parts)
    return all(map(is_text, node.parts)) if isinstance(node, Or) else isinstance(node, Words | Near)


def _index(dialect: str) -> Index:
    known: dict[str, Index] = {"sqlite": compile_sqlite.INDEX, "postgresql": compile_postgres.INDEX}
    return known[dialect]


def _condition(node: Node, way: _Way) -> ColumnElement[bool]:
    if is_text(node):
        return way.to(node)
    if isinstance(node, Not):
        return not_(_condition(node.part, way))
    if isinstance(node, And | Or):
        join = and_ if isinstance(node, And) else or_
        return join(*(_condition(part, way) for part in _gathered(node)))
    if isinstance(node, Is) and node.field == "author":
        return way.index.author_condition(node)
    if isinstance(node, Words | Near):
        raise TypeError(f"{node} is for the index")
    return filter_condition(node)


def _gathered(node: And | Or) -> list[Node]:
    """The parts, those for the index joined into one, so that it is asked once."""
    own = [part for part in node.parts if is_text(part)]
    if isinstance(node, And) and own:
        own += [part for part in node.parts if isinstance(part, Not) and is_text(part.part)]
    others: list[Node] = [part for part in node.parts if part not in own]
    return [*others, type(node)(tuple(own))] if len(own) > 1 else [*others, *own]
