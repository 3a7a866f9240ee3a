"""Words as PostgreSQL asks for them: the stripped tsvector finds candidates, the folded text decides."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    collate,
    column,
    func,
    not_,
    or_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from harvester.search.filters import matches
from harvester.search.nodes import And, Is, Near, Node, Not, Or, Words
from harvester.store.tables import Article
from harvester.text.tokens import TOO_MANY, is_packed, join_runs, tokens_of_runs
from harvester.text.variants import HAN

SEARCH = table("article_search", *map(column, ("article_id", "folded_title", "folded_body", "tokens")))
_UNIT = f"(?: ?[{HAN}]| [^ {HAN}]+)"
"""One Han character or one word of the folded text, with the blank before it."""


class _Postgres:
    def hits(self, node: Node) -> Select[Any]:
        return select(SEARCH.c.article_id).where(_stands(node))

    def probe(self, node: Node) -> ColumnElement[bool]:
        return Article.id.in_(self.hits(node))  # PostgreSQL's planner weighs the ways itself

    def author_condition(self, node: Is) -> ColumnElement[bool]:
        names = func.jsonb_array_elements_text(Article.authors).table_valued("value").render_derived()
        # collation C: small letters for A to Z only, as SQLite has them
        fits = matches(func.lower(collate(cast(names.c.value, Text), "C")), node)
        return and_(Article.authors.is_not(None), select(1).select_from(names).where(fits).exists())


INDEX = _Postgres()


def _stands(node: Node) -> ColumnElement[bool]:
    if isinstance(node, And):
        return and_(*map(_stands, node.parts))
    if isinstance(node, Or):
        return or_(*map(_stands, node.parts))
    if isinstance(node, Not):
        return not_(_stands(node.part))
    if isinstance(node, Near):
        return and_(_holds(_and(_asked(node.first), _asked(node.second))), _near(node))
    if not isinstance(node, Words):
        raise TypeError(f"{node} is not for the index")
    tokens = _asked(node)
    spelled = [text.like(f"%{join_runs(node.runs, prefix=node.prefix)}%") for text in _texts(node)]
    if len(tokens) == 1 and not node.title_only:  # one index word proves itself: no text has to be read
        return or_(_has_all(tokens), and_(_has_all([f"'{TOO_MANY}'"]), or_(*spelled)))
    return and_(_holds(tokens), or_(*spelled))


def _texts(words: Words) -> list[ColumnElement[str]]:
    return [SEARCH.c.folded_title] if words.title_only else [SEARCH.c.folded_title, SEARCH.c.folded_body]


def _asked(words: Words) -> list[str]:
    """The phrase's index words as a tsquery writes them."""
    tokens = [f"'{token}'" for token in tokens_of_runs(words.runs)]
    last = words.runs[-1]
    if words.prefix or (is_packed(last) and len(last) == 1):
        tokens[-1] += ":*"
    return list(dict.fromkeys(tokens))


def _and(*tokens: list[str]) -> list[str]:
    return list(dict.fromkeys(token for some in tokens for token in some))


def _holds(tokens: list[str]) -> ColumnElement[bool]:
    """The text may hold all of the index words: it has them, or it has too many words to tell."""
    return _query(f"({' & '.join(tokens)}) | '{TOO_MANY}'")


def _has_all(tokens: list[str]) -> ColumnElement[bool]:
    return _query(" & ".join(tokens))


def _query(text: str) -> ColumnElement[bool]:
    return SEARCH.c.tokens.op("@@", is_comparison=True)(cast(bindparam(None, text, Text), TSQUERY))


def _near(node: Near) -> ColumnElement[bool]:
    """Both phrases in one text, in either order, parted by few units or sharing their ends."""
    patterns = [_apart(node.first, node.second, node.distance), _apart(node.second, node.first, node.distance)]
    merged = [*_overlaps(node.first, node.second), *_overlaps(node.second, node.first)]
    return or_(
        *(text.op("~", is_comparison=True)(pattern) for text in _texts(node.first) for pattern in patterns),
        *(text.like(f"%{both}%") for text in _texts(node.first) for both in merged),
    )


def _apart(first: Words, second: Words, distance: int) -> str:
    before = join_runs(first.runs).removesuffix(" ")  # the blank behind a word belongs to what follows
    blank = "" if join_runs(second.runs).startswith(" ") else " ?"
    return f"{before}{_UNIT}{{0,{distance}}}{blank}{join_runs(second.runs)}"


def _overlaps(first: Words, second: Words) -> list[str]:
    """The spellings in which the end of `first` is the beginning of `second`: 湖南 and 南方 in 湖南方."""
    one, other = _units(first), _units(second)
    sizes = range(1, min(len(one), len(other)))
    merged = [
        "".join(one + other[size:]).split(" ") for size in sizes if one[-size:] == other[:size] and other[0] != " "
    ]
    return [join_runs(found) for found in merged]


def _units(words: Words) -> list[str]:
    """Han characters and words, a blank between runs."""
    units: list[str] = []
    for run in words.runs:
        units += [*([" "] if units else []), *(run if is_packed(run) else [run])]
    return units
