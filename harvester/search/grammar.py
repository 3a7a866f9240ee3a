"""Reads the query language: Lucene's, as far as both databases can answer it; the only place that knows luqum."""

from __future__ import annotations

import re
from dataclasses import replace

from luqum import tree
from luqum.exceptions import IllegalCharacterError, ParseSyntaxError
from luqum.thread import parse as parse_lucene

from harvester.search.fields import FIELDS, Declared, read_days, read_value
from harvester.search.nodes import And, BadQuery, Days, Near, Node, Not, Or, Words
from harvester.search.places import check_brackets, place_of
from harvester.text.tokens import is_packed, join_runs, runs

LONGEST_QUERY = 4_000
MOST_WORDS = 100
FARTHEST = 200

_AS_TYPED_IN_CHINESE = str.maketrans("“”„＂（）［］～＊　", '""""()[]~* ')
_FIELD_COLON = re.compile(rf"(?<!\w)({'|'.join(FIELDS)})：", re.IGNORECASE)
_REFUSED = {
    tree.Regex: "regular expressions cannot be searched",
    tree.Fuzzy: 'words spelled nearly so cannot be searched; ~ stands behind a "phrase" only',
    tree.Boost: "a weight (^) cannot be given to a word",
}


def read_query(text: str, declared: Declared | None = None) -> Node:
    """The tree of a query that is not blank; raises `BadQuery` with the place marked."""
    if len(text) > LONGEST_QUERY:
        raise BadQuery(f"it has {len(text):,} characters; at most {LONGEST_QUERY:,} are read")
    if bad := re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff]", text):
        raise BadQuery("a control character cannot be searched", "", bad.start())
    plain = _FIELD_COLON.sub(lambda found: f"{found[1]}:", text.translate(_AS_TYPED_IN_CHINESE))
    check_brackets(plain, text)
    try:
        lucene = parse_lucene(plain)
    except (ParseSyntaxError, IllegalCharacterError) as error:
        raise place_of(error, plain, text) from None
    except (ValueError, ArithmeticError):  # luqum reads the number behind ~ or ^ as it stands
        sign = re.search(r"[~^][^\s()]*", plain)
        start, end = sign.span() if sign else (0, len(text))
        raise BadQuery('~ and ^ take a whole number, as in "a b"~5', text, start, end) from None
    return _Reader(text, declared).read(lucene)


class _Reader:
    """Turns luqum's tree into ours; every refusal marks its part of the query."""

    def __init__(self, query: str, declared: Declared | None = None) -> None:
        self.query = query
        self.declared = declared
        self.words = 0

    def read(self, node: tree.Item, field: str = "") -> Node:
        """Our node for luqum's, inside `field:` if one stands before it."""
        if isinstance(node, tree.Group | tree.FieldGroup):
            return self.read(node.expr, field)
        if isinstance(node, tree.OrOperation):
            return Or(tuple(self._operand(child, field) for child in node.children))
        if isinstance(node, tree.AndOperation | tree.UnknownOperation):
            return And(tuple(self._operand(child, field, required=True) for child in node.children))
        if isinstance(node, tree.Not):
            return Not(self.read(node.a, field))
        if isinstance(node, tree.Plus | tree.Prohibit):
            return self._operand(node, field, required=True)
        if isinstance(node, tree.SearchField):
            return self._field(node, field)
        if reason := _REFUSED.get(type(node)):
            raise self._bad(reason, node)
        return self._words(node, field) if field in ("", "title") else self._value(node, field)

    def _operand(self, node: tree.Item, field: str, *, required: bool = False) -> Node:
        """A part of AND or OR; + and - are read where all parts are required."""
        if not isinstance(node, tree.Plus | tree.Prohibit):
            return self.read(node, field)
        if not required:
            raise self._bad("+ and - cannot stand beside OR; use AND, NOT and brackets", node)
        if node.a.head:
            raise self._bad("a sign that stands alone; write NOT, or put the words in quotes", node)
        inner = self.read(node.a, field)
        return Not(inner) if isinstance(node, tree.Prohibit) else inner

    def _field(self, node: tree.SearchField, outer: str) -> Node:
        name = node.name.lower()
        if outer:
            raise self._bad(f"{name}: inside {outer}: has no meaning", node)
        if name not in FIELDS:
            raise self._bad(f"unknown field {node.name}:; the fields are {', '.join(FIELDS)}", node, len(node.name) + 1)
        return self.read(node.expr, name)

    def _words(self, node: tree.Item, field: str) -> Words | Near:
        if isinstance(node, tree.Proximity):
            return self._near(node, field)
        if not isinstance(node, tree.Word | tree.Phrase):
            raise self._bad("a range stands only behind date:", node)
        if isinstance(node, tree.Phrase):
            return self._phrase(node.value[1:-1], node, field)
        bare = re.sub(r"\\.", "", node.value)
        prefix = bare.endswith("*")
        if bare.startswith("!"):
            raise self._bad("write NOT for !", node)
        if "*" in bare.removesuffix("*") or re.search(r"\w\?\w", bare) or bare == "*":
            raise self._bad("* stands only behind the beginning of a word, ? for a letter nowhere", node)
        if bare.count('"') % 2:
            raise self._bad("a quotation mark inside a word", node)
        if prefix and not re.search(r"\w\*$", bare):
            raise self._bad("* stands only behind a letter or digit", node)
        words = self._phrase(node.value.removesuffix("*") if prefix else node.value, node, field)
        return replace(words, prefix=prefix and not is_packed(words.runs[-1]))

    def _phrase(self, written: str, node: tree.Item, field: str) -> Words:
        if isinstance(node, tree.Phrase) and re.search(r"(?<!\\)\*", written):
            raise self._bad("inside quotes * is no sign for more letters; put it outside, or a backslash before", node)
        found = tuple(runs(_unescaped(written)))
        if not found:
            raise self._bad("no letter or digit to search for", node)
        self.words += len(found)
        if self.words > MOST_WORDS:
            raise self._bad(f"more than {MOST_WORDS} words", node)
        return Words(found, title_only=field == "title")

    def _near(self, node: tree.Proximity, field: str) -> Near:
        if not isinstance(node.term, tree.Phrase):
            raise self._bad('~ stands behind a "phrase" only', node)
        parts = [self._phrase(part, node.term, field) for part in node.term.value[1:-1].split()]
        if len(parts) != 2:
            raise self._bad('near takes two words with a blank between them, as in "长沙 高铁"~5', node)
        degree = str(node).rpartition("~")[2].strip()
        if not degree.isdecimal() or int(degree) > FARTHEST:
            raise self._bad(f"the distance behind ~ is a number from 0 to {FARTHEST}", node)
        first, second = parts
        if _holds(first, second) or _holds(second, first):
            raise self._bad("near takes two different words, neither a part of the other", node)
        return Near(first, second, int(degree))

    def _value(self, node: tree.Item, field: str) -> Node:
        try:
            if isinstance(node, tree.Word | tree.Phrase):
                return read_value(field, _unescaped(node.value.strip('"')), self.declared)
            if field == "date" and isinstance(node, tree.Range | tree.From | tree.To):
                return _days(node)
        except ValueError as error:
            raise self._bad(str(error), node) from None
        raise self._bad(f"{field}: cannot be asked for in this way", node)

    def _bad(self, message: str, node: tree.Item, size: int | None = None) -> BadQuery:
        start, end = node.span()
        start = 0 if start is None else start
        return BadQuery(message, self.query, start, end if size is None else start + size)


def _days(node: tree.Range | tree.From | tree.To) -> Days:
    if isinstance(node, tree.From):
        return read_days(_bound(node.a), "*", after=not node.include)
    if isinstance(node, tree.To):
        return read_days("*", _bound(node.a), before=not node.include)
    return read_days(_bound(node.low), _bound(node.high), after=not node.include_low, before=not node.include_high)


def _bound(node: tree.Item) -> str:
    if not isinstance(node, tree.Word | tree.Phrase):
        raise ValueError(f"{node} is no day")
    return _unescaped(str(node.value).strip('"'))


def _unescaped(written: str) -> str:
    return re.sub(r"\\(.)", r"\1", written)


def _holds(outer: Words, inner: Words) -> bool:
    """Whether every place where `outer` stands is one where `inner` stands too."""
    return join_runs(inner.runs) in join_runs(outer.runs)
