"""What the addresses of many articles have in common, said as a pattern that a declaration can bear."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

_TOKEN = re.compile(
    r"(?P<uuid>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
    r"|(?P<hex>(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{10,}(?![0-9A-Za-z]))"
    r"|(?P<HEX>(?=[0-9A-F]*\d)(?=[0-9A-F]*[A-F])[0-9A-F]{16,}(?![0-9A-Za-z]))"
    r"|(?P<digits>\d+)|(?P<letters>[A-Za-z]+)|(?P<sign>.)"
)
_LONGEST_WORD = 12  # letters of one name before it is a slug, which every article has another of
_DATE = re.compile(r"(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?")
_MONTH_DAY = re.compile(r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_NUMBERS = re.compile(r"\d+|\d{4}-\d\d?(?:-\d\d?)?|\d\d-\d\d|[0-9a-f-]{36}|[0-9a-fA-F]{16,}")
_NAMED = frozenset({"content", "art", "article", "articles", "system", "web", "a", "c", "html", "columns", "archives"})
"""Folders that systems, not editors, name: they tell an article's address from others."""


class Shape(NamedTuple):
    """One shape of address: the pattern, how many of the links it matches, how many others it would let in."""

    pattern: str
    matches: int
    of: int
    lets_in: int
    example: str


def shapes(articles: Sequence[str], others: Iterable[str] = ()) -> list[Shape]:
    """The shapes of article addresses, the commonest first; `others` are the page's links that are no articles.

    >>> shapes(["https://a.example/x/202403/t20240301_12.html", "https://a.example/y/202311/t20231105_9.html"])[0].pattern
    '/\\\\d{6}/t\\\\d{8}_\\\\d+\\\\.html$'
    """
    strangers = set(others) - set(articles)
    groups: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for url in dict.fromkeys(articles):
        groups[_kind(url)].append(url)
    found = {_pattern(urls): urls[0] for urls in sorted(groups.values(), key=len, reverse=True)}
    counted = [_counted(pattern, articles, strangers, example) for pattern, example in found.items()]
    return sorted(counted, key=lambda shape: -shape.matches)


def _counted(pattern: str, articles: Sequence[str], strangers: set[str], example: str) -> Shape:
    told = re.compile(pattern)
    matches = sum(1 for url in set(articles) if told.search(url))
    return Shape(pattern, matches, len(set(articles)), sum(1 for url in strangers if told.search(url)), example)


def _tail(url: str) -> list[str]:
    """The path's pieces from its date or its last folder of numbers on; the query belongs to the last piece."""
    parts = urlsplit(url)
    pieces = parts.path.split("/")[1:]
    last = len(pieces) - (2 if len(pieces) > 1 and not pieces[-1] else 1)
    first = max(0, last)
    while first and _NUMBERS.fullmatch(pieces[first - 1]):
        first -= 1
    first = next((i for i in range(first, last) if _DATE.match(pieces[i])), first)
    if first and pieces[first - 1] in _NAMED:
        first -= 1
    tail = pieces[first:] or [""]
    return [*tail[:-1], f"{tail[-1]}?{parts.query}"] if "?" in url else tail


def _tokens(piece: str) -> list[tuple[str, str]]:
    return [(match.lastgroup or "", match[0]) for match in _TOKEN.finditer(piece)]


def _is_slug(piece: str) -> bool:
    """Words that tell what the article is about: never two alike, so never part of a pattern."""
    stem = re.sub(r"\.\w+$", "", piece)
    words = [text for kind, text in _tokens(stem) if kind == "letters"]
    return len(words) > 2 or any(len(word) > _LONGEST_WORD for word in words) or (len(words) == 2 and "-" in stem)


def _ending(piece: str) -> str:
    match = re.search(r"\.\w+$", piece)
    return match[0] if match else ""


def _kind(url: str) -> tuple[str, ...]:
    """What addresses of one shape share: pieces with their words, kinds of runs, ending."""
    return tuple(_kind_of(piece) for piece in _tail(url))


def _kind_of(piece: str) -> str:
    if _is_slug(piece):
        return ("<slug?>" if "?" in piece else "<slug>") + _ending(piece)
    return "".join(text if kind in ("letters", "sign") else f"<{kind}>" for kind, text in _tokens(piece))


def _pattern(urls: list[str]) -> str:
    columns = zip(*map(_tail, urls), strict=True)
    return "/" + "/".join(_piece(column) for column in columns) + "$"


def _piece(column: tuple[str, ...]) -> str:
    if _is_slug(column[0]):
        return (r"[^?]*\?.*" if "?" in column[0] else r"[^/]+") + _ending(column[0]).replace(".", r"\.")
    rows = zip(*map(_tokens, column), strict=True)
    calendar = all(re.fullmatch(r"[\d-]+", piece) for piece in column)
    return "".join(_run(row, calendar) for row in rows)


def _run(row: tuple[tuple[str, str], ...], calendar: bool) -> str:
    """The pattern of the runs that stand at one place of all addresses; `calendar`: of a folder of digits alone."""
    kind, text = row[0]
    sizes = {len(text) for _, text in row}
    if kind == "uuid":
        return r"[0-9a-f-]{36}"
    if kind in ("hex", "HEX"):
        letters = "0-9a-f" if kind == "hex" else "0-9A-F"
        return f"[{letters}]{{{sizes.pop()}}}" if len(sizes) == 1 else f"[{letters}]{{10,}}"
    if kind == "digits":
        return _digits([text for _, text in row], calendar)
    return re.sub(r"[.?+*()\[\]{}^$|\\]", r"\\\g<0>", text) if kind == "sign" else text


def _digits(texts: list[str], calendar: bool) -> str:
    """A date keeps its length; a day or month may be written 06 or 6; a number grows."""
    size = len(texts[0])
    if size in (4, 6, 8) and all(len(text) == size and _DATE.fullmatch(text) for text in texts):
        return rf"\d{{{size}}}"
    if all(_MONTH_DAY.fullmatch(text) for text in texts):
        return r"\d{4}"
    if calendar and max(map(len, texts)) <= 2:
        return r"\d{2}" if all(len(t) == 2 for t in texts) and any(t[0] == "0" for t in texts) else r"\d{1,2}"
    return r"\d+"
