"""What publishers set into a text that is none of it: boxes in which letters are ordered, sentences drawn out of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvester.extract.flow import Flow, Line
from harvester.extract.suffix import squeeze

_SUBSCRIBE = re.compile(
    r"(?:enter )?your e-?mail|privacy notice:|sign up (?:to|for|now)|subscribe (?:to|now|for)"
    r"|\d{1,2}:\d{2}$|was this helpful|thank you for your feedback",
    re.I,
)
"""How a line of a box opens in which a reader may order letters."""
_SENT = re.compile(r"(?:in|to|into) your inbox\b|输入.{0,6}邮箱", re.I)
"""What such a line has anywhere."""
_ENDS = re.compile(r"[。！？!?；;…”\"』」.][\"'”’)）]?$")
LONGEST_BOX, MOST_PROSE = 8, 0.25
"""Lines, and share of the body's prose, of the largest box."""
LONGEST_DRAWN = 160
"""Characters of the longest sentence that is drawn out."""


def ordering_boxes(flow: Flow, span: range, outer: int, prose: Mapping[int, float]) -> list[int]:
    """The lines of boxes, inside the element numbered `outer`, in which a reader may order letters."""
    total, found = sum(prose.values()), list[int]()
    for index in span:
        line = flow.lines[index]
        if line.size >= 100 or not _orders(line.text):
            continue
        node = line.node
        while (parent := flow.nodes[node].parent) > outer and _lines(flow, parent) <= LONGEST_BOX:
            node = parent
        lines = range(flow.nodes[node].start, flow.nodes[node].end)
        if len(lines) <= LONGEST_BOX and sum(prose.get(i, 0.0) for i in lines) < MOST_PROSE * total:
            found.extend(lines)
    return found


def _orders(text: str) -> bool:
    """Whether a line is one of such a box; most have neither word that the search within it needs."""
    if _SUBSCRIBE.match(text):
        return True
    return ("邮箱" in text or "nbox" in text.lower()) and _SENT.search(text) is not None


def _lines(flow: Flow, node: int) -> int:
    return flow.nodes[node].end - flow.nodes[node].start


def drawn_out(flow: Flow, left: list[int]) -> list[int]:
    """The sentences that stand in the text, and beside it once more in an element of their own."""
    apart = [i for i in left if _stands_out(flow, flow.lines[i])]
    if not apart or len(apart) > 0.5 * len(left):  # nothing, or the way all of the text is set
        return []
    texts = {i: squeeze(flow.lines[i].text) for i in left}
    return [
        i for i in apart
        if any(texts[i].strip("“”\"‘’") in other and len(other) > len(texts[i]) for other in texts.values())
    ]  # fmt: skip


def _stands_out(flow: Flow, line: Line) -> bool:
    """Whether a sentence stands in an element of its own that is no plain paragraph."""
    node = flow.nodes[line.node]
    if node.el.tag == "p" and flow.nodes[max(node.parent, 0)].el.tag not in ("blockquote", "aside"):
        return False
    return 6 <= len(line.text) <= LONGEST_DRAWN and _ENDS.search(line.text) is not None
