"""The lines of one body while they are trimmed: what is left, what went and why."""

from __future__ import annotations

import re

from harvester.extract.body import Found, prose_of
from harvester.extract.flow import Flow, Line
from harvester.extract.title import Headline

_CENTRED_CLASS = re.compile(r"(?:^|\s)(?:(?:text|align|ql-align|f)[-_])?cent(?:er|re)(?:ed)?(?:$|\s)", re.I)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)


class Trimming:
    """The lines of one body, their prose, and what has been dropped so far."""

    def __init__(self, flow: Flow, found: Found, headline: Headline) -> None:
        self.flow, self.found, self.headline = flow, found, headline
        self.span = range(found.start, found.end)
        self.prose = {i: max(0.0, prose_of(flow.lines[i])) for i in self.span}
        self.dropped: dict[int, str] = {}
        self.texts: dict[int, str] = {}
        """Lines that lost only a part, as they read without it."""

    def left(self) -> list[int]:
        """The numbers of the lines that have not been dropped."""
        return [i for i in self.span if i not in self.dropped]

    def drop(self, lines: list[int] | range, why: str) -> None:
        """Leave the lines out; the first reason stands."""
        for index in lines:
            self.dropped.setdefault(index, why)

    def in_cell(self, line: Line) -> bool:
        """Whether a line stands in a table inside the body."""
        node = line.node
        while node > self.found.node:
            if self.flow.nodes[node].el.tag in ("td", "th"):
                return True
            node = self.flow.nodes[node].parent
        return False

    def stands_apart(self, index: int) -> bool:
        """Whether a line stands in an element of another kind than the paragraphs after it."""
        nodes = [self.flow.nodes[self.flow.lines[i].node] for i in self.left() if i >= index][:4]
        built = [(node.el.tag, node.names) for node in nodes]
        return len(built) == 4 and built[0] not in built[1:]

    def is_centred(self, line: Line) -> bool:
        """Whether a line, or the element around its own, is set in the middle."""
        node = line.node
        for _ in range(2):
            if node < 0:
                return False
            el = self.flow.nodes[node].el
            if el.tag == "center" or (el.get("align") or "").lower() == "center":
                return True
            if _CENTRED_CLASS.search(el.get("class") or ""):
                return True
            style = el.get("style")
            if style and "text-align" in style:
                return _CENTRED.search(style) is not None
            node = self.flow.nodes[node].parent
        return False
