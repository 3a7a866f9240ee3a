"""A query narrowed by options, and the corpus that its answers are a share of: both as queries again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from harvester.search.nodes import And, Days, Near, Node, Not, Or, Words
from harvester.search.query import Query


def narrowed(
    query: str,
    *,
    province: str | None = None,
    source: str | Sequence[str] | None = None,
    among: Sequence[str] | None = None,
    origin: str | None = None,
    lang: str | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
) -> str:
    """The query with these filters joined by AND; several sources are alternatives, and `among` are further ones.

    >>> narrowed("长沙 OR 株洲", province="CN-HN", since="2024")
    '(长沙 OR 株洲) AND province:"CN-HN" AND date:[2024 TO *]'
    """
    one = [source] if isinstance(source, str) else list(source or ())
    parts = [f"({query})"] if query.strip() else []
    for name, value in (("province", province), ("origin", origin), ("lang", lang)):
        if value:
            parts.append(f"{name}:{quoted(value)}")
    for sources in (one, list(among or ())):
        if sources:
            parts.append(f"source:({' OR '.join(map(quoted, sources))})")
    if since or until:
        parts.append(f"date:[{since or '*'} TO {until or '*'}]")
    return " AND ".join(parts) if len(parts) > 1 or not query.strip() else query


def quoted(value: str) -> str:
    """The value between quotation marks, as the query language reads it."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def without_words(query: Query) -> Query:
    """What the query asks for beside its words: the corpus of which its answers are a share.

    Filters that stand beside the words (joined by AND) stay; alternatives that hold words are left out whole.
    """
    return Query(query.text, _filters(query.root) if query.root is not None else None)


def days_asked(query: Query) -> Days:
    """The days that every answer lies between, as far as the query says so; None leaves a side open."""
    root = query.root
    spans = [part for part in (root.parts if isinstance(root, And) else (root,)) if isinstance(part, Days)]
    firsts = [span.first for span in spans if span.first]
    lasts = [span.last for span in spans if span.last]
    return Days(max(firsts, default=None), min(lasts, default=None))


def _filters(node: Node) -> Node | None:
    if isinstance(node, And):
        kept = [part for part in map(_filters, node.parts) if part is not None]
        return (kept[0] if len(kept) == 1 else And(tuple(kept))) if kept else None
    return None if _has_words(node) else node


def _has_words(node: Node) -> bool:
    if isinstance(node, And | Or):
        return any(map(_has_words, node.parts))
    return _has_words(node.part) if isinstance(node, Not) else isinstance(node, Words | Near)
