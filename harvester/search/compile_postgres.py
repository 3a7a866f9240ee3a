"""Words as PostgreSQL asks for them: the stripped tsvector finds candidates, the folded text decides."""

from __future__ import annotations

from sqlalchemy import (
    ColumnElement,
    SelectBase,
    Text,
    and_,
    any_,
    bindparam,
    cast,
    collate,
    column,
    func,
    not_,
    or_,
    select,
    table,
    union_all,
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
    def hits(self, node: Node) -> SelectBase:
        # apart, since one condition for both would make the server read each text that the index has found already
        return union_all(*(select(SEARCH.c.article_id).where(fits) for fits in _found(node)))

    def probe(self, node: Node) -> ColumnElement[bool]:
        own = SEARCH.c.article_id == Article.id
        return select(1).select_from(SEARCH).where(own, or_(*_found(node))).exists()

    def among(self, node: Node) -> ColumnElement[bool]:
        return Article.id == any_(func.array(self.hits(node).scalar_subquery()))

    def author_condition(self, node: Is) -> ColumnElement[bool]:
        names = func.jsonb_array_elements_text(Article.authors).table_valued("value").render_derived()
        # collation C: small letters for A to Z only, as SQLite has them
        fits = matches(func.lower(collate(cast(names.c.value, Text), "C")), node)
        return and_(Article.authors.is_not(None), select(1).select_from(names).where(fits).exists())


INDEX = _Postgres()


def proven(node: Node) -> ColumnElement[bool] | None:
    """The condition that the index answers without a look at a text; None where a text must decide."""
    exact = _exact(node)
    return None if exact is None else _query(exact)


def _found(node: Node) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The texts whose words are all in the index, and the others."""
    indexed, others = _stands(node), and_(_query(f"'{TOO_MANY}'"), _reads(node))
    if _has_not(node):  # a text with no word in the index would pass
        indexed = and_(indexed, not_(_query(f"'{TOO_MANY}'")))
    return indexed, others


def _stands(node: Node) -> ColumnElement[bool]:
    """For texts whose index words are all in the index: it finds, and the text decides where words do not prove it."""
    exact = _exact(node)
    if exact is not None:
        return _query(exact)
    if isinstance(node, And):
        return and_(*map(_stands, node.parts))
    if isinstance(node, Or):
        return or_(*map(_stands, node.parts))
    if isinstance(node, Not):
        return not_(_stands(node.part))
    return and_(_query(" & ".join(_asked(node))), _reads(node))


def _reads(node: Node) -> ColumnElement[bool]:
    """The same by reading the folded text alone."""
    if isinstance(node, And):
        return and_(*map(_reads, node.parts))
    if isinstance(node, Or):
        return or_(*map(_reads, node.parts))
    if isinstance(node, Not):
        return not_(_reads(node.part))
    if isinstance(node, Near):
        return _near(node)
    if not isinstance(node, Words):
        raise TypeError(f"{node} is not for the index")
    return or_(*(text.like(f"%{join_runs(node.runs, prefix=node.prefix)}%") for text in _texts(node)))


def _has_not(node: Node) -> bool:
    return isinstance(node, Not) or (isinstance(node, And | Or) and any(map(_has_not, node.parts)))


def _exact(node: Node) -> str | None:
    """The tsquery that proves the node by itself, so that no text has to be read; None where there is none."""
    if isinstance(node, And | Or):
        parts = [_exact(part) for part in node.parts]
        sign = " & " if isinstance(node, And) else " | "
        return None if None in parts else sign.join(f"({part})" for part in parts)
    if isinstance(node, Not):
        part = _exact(node.part)
        return None if part is None else f"!({part})"
    if isinstance(node, Near) or not isinstance(node, Words):
        return None
    tokens = _asked(node)
    return tokens[0] if len(tokens) == 1 and not node.title_only else None


def _texts(words: Words) -> list[ColumnElement[str]]:
    return [SEARCH.c.folded_title] if words.title_only else [SEARCH.c.folded_title, SEARCH.c.folded_body]


def _asked(node: Node) -> list[str]:
    """The index words of a phrase, or of both phrases, as a tsquery writes them."""
    if isinstance(node, Near):
        return list(dict.fromkeys(_asked(node.first) + _asked(node.second)))
    if not isinstance(node, Words):
        raise TypeError(f"{node} is not for the index")
    tokens = [f"'{token}'" for token in tokens_of_runs(node.runs)]
    last = node.runs[-1]
    if node.prefix or (is_packed(last) and len(last) == 1):
        tokens[-1] += ":*"
    return list(dict.fromkeys(tokens))


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
