"""Where a query breaks: finds the place to mark for what the parser only calls an error."""

from __future__ import annotations

import re

from harvester.search.nodes import BadQuery

DEEPEST = 30


def check_brackets(plain: str, query: str) -> None:
    """Raises `BadQuery` at a quote or round bracket that does not close: the parser names no place for them."""
    opened: list[int] = []
    quote = None
    escaped = False
    for at, letter in enumerate(plain):
        if escaped or letter == "\\":
            escaped = not escaped
        elif letter == '"':
            quote = at if quote is None else None
        elif quote is None and letter == "(":
            opened.append(at)
            if len(opened) > DEEPEST:
                raise BadQuery(f"brackets deeper than {DEEPEST}", query, at, at + 1)
        elif quote is None and letter == ")":
            if not opened:
                raise BadQuery("a bracket that was never opened", query, at, at + 1)
            opened.pop()
    if quote is not None:
        raise BadQuery("a quotation mark that does not close", query, quote)
    if opened:
        raise BadQuery("a bracket that does not close", query, opened[-1])
    if escaped:
        raise BadQuery("a backslash with nothing behind it", query, len(query) - 1)


def place_of(error: Exception, plain: str, query: str) -> BadQuery:
    """The fault at the place that the parser names, or at the end; an open range is marked from its bracket on."""
    if open_range := re.search(r"[\[{][^\]}]*$", plain):
        return BadQuery("a range that does not close; write date:[2021 TO 2022]", query, open_range.start())
    found = re.search(r"at position (\d+)", str(error))
    if not found:
        return BadQuery("something is missing at the end", query, len(query.rstrip()) - 1)
    start = int(found[1])
    sign = re.match(r"[^\s():\"]+|.", plain[start:])
    part = sign.group() if sign else ""
    return BadQuery(f"{part!r} cannot stand here", query, start, start + len(part))
