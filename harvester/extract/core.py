"""The element inside a found body that holds its paragraphs, where what stands around them is built otherwise."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

from harvester.extract.credits import carries_credit
from harvester.extract.flow import Flow, Node
from harvester.extract.furniture import TAIL
from harvester.extract.naming import role

HELD = 0.75
"""Share of the body's prose that the element must hold."""
PARAGRAPHS = 3
"""Lines of prose that make a text."""
LEAD = 30
"""Size of a full sentence in front of the element that is the article's first, though it stands apart."""
_STOPS = re.compile(r"[。！？!?.…”\"』」][）)]?$")


def tight_core(flow: Flow, prose: list[float], best: int) -> int:
    """The innermost element that holds nearly all of a body's prose, none of the rest being built like its paragraphs.

    `prose` is what each line of the page speaks for an article's text. A standfirst, the writer's card, a letter that
    may be subscribed to stand in boxes of their own beside the text; a paragraph that is set like the others is text.
    """
    outer = flow.nodes[best]
    spoken = [i for i in range(outer.start, outer.end) if prose[i] > 0 and not _is_beside(flow, i)]
    ahead = [0.0, *accumulate(prose[i] for i in spoken)]
    if len(spoken) <= PARAGRAPHS:
        return best
    for index in range(len(flow.nodes) - 1, best, -1):
        node = flow.nodes[index]
        if node.start < outer.start or node.end > outer.end or not flow.inside(index, best):
            continue
        first, last = bisect_left(spoken, node.start), bisect_left(spoken, node.end)
        if not PARAGRAPHS <= last - first < len(spoken) or ahead[last] - ahead[first] < HELD * ahead[-1]:
            continue
        apart = _is_apart(flow, spoken[first:last], spoken[:first] + spoken[last:])
        return index if apart and not _leaves_data(flow, best, node) else best
    return best


def _is_apart(flow: Flow, inside: list[int], around: list[int]) -> bool:
    """Whether no line around a text is built like its paragraphs, nor opens it with a full sentence."""
    built = {_build(flow, i) for i in inside}
    return not any(
        _build(flow, i) in built or (i < inside[0] and flow.lines[i].size >= LEAD and _STOPS.search(flow.lines[i].text))
        for i in around
    )


def _is_beside(flow: Flow, line: int) -> bool:
    """Whether a line is a caption, a credit line or opens what follows an article: no sign of where the text ends."""
    node = flow.lines[line].node
    for _ in range(2):
        if node < 0:
            break
        if flow.nodes[node].el.tag in ("figure", "figcaption") or role(flow.nodes[node]) == "caption":
            return True
        node = flow.nodes[node].parent
    return TAIL.match(flow.lines[line].text) is not None or carries_credit(flow.lines[line].text)


def _leaves_data(flow: Flow, outer: int, inner: Node) -> bool:
    """Whether a table or a list without links stands in the body below the element: it is the text's, as data are."""
    for node in flow.under(outer):
        if node.el.tag not in ("table", "ul", "ol") or node.start < inner.end:  # points in front are the text in short
            continue
        lines = flow.lines[node.start : node.end]
        named = node.names != "" and node.el.tag != "table"
        if len(lines) >= (2 if node.el.tag != "table" else 4) and not named and not any(line.links for line in lines):
            return True
    return False


def _build(flow: Flow, line: int) -> tuple[str, ...]:
    """The element of a line and the one around it, by tag and names."""
    node = flow.nodes[flow.lines[line].node]
    outer = flow.nodes[max(node.parent, 0)]
    return str(node.el.tag), node.names, str(outer.el.tag), outer.names
