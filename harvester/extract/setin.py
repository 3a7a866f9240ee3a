"""What publishers set into a text that is none of it: boxes built unlike it or for letters, sentences drawn out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping

from harvester.extract.flow import Flow, Line
from harvester.extract.furniture import ATTACHED
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


BOXES = frozenset(("div", "aside", "form", "fieldset", "details", "label"))
"""Elements in which a page sets something beside its text."""
LARGEST, MOST_LINES, LEAST_PROSE, LEAST_LINES = 0.12, 3, 60, 3
"""Share of a text's prose, and lines, that a box may hold; Chinese characters, and lines, of prose that a text has."""
_SENTENCE = 30
"""Size from which a full sentence is not taken for furniture by its box alone."""
_NUMBERED = re.compile(r"\W{0,2}(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[IVX]{1,4})[、.．）)]")
_DAY = re.compile(r"\W*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年.{1,8}日\W*")


def odd_boxes(
    flow: Flow, outer: int, texts: Mapping[int, str], prose: Mapping[int, float], tables: Container[int]
) -> list[int]:
    """The lines of a text, inside the element numbered `outer`, in boxes that are built unlike it.

    A site sets all paragraphs of a text alike, and all headings between them; what stands in a block with a name of its
    own, which no other block of the text has, is a poll, a card, a call. A table, a list of files, numbered points, a
    full sentence, the day under a notice and a box of more lines are text all the same.
    """
    total = sum(prose.get(i, 0.0) for i in texts)
    if total < LEAST_PROSE or sum(prose.get(i, 0.0) > 0 for i in texts) < LEAST_LINES:
        return []
    boxes = list(_boxes(flow, outer, texts))
    built = Counter(build for build, _ in boxes)
    odd = [
        lines for build, lines in boxes
        if built[build] == 1 and len(lines) <= MOST_LINES and sum(prose.get(i, 0.0) for i in lines) < LARGEST * total
    ]  # fmt: skip
    return sorted({i for lines in odd if not any(_is_text(flow.lines[i], i in tables) for i in lines) for i in lines})


def _boxes(flow: Flow, outer: int, texts: Mapping[int, str]) -> Iterator[tuple[tuple[str, str], list[int]]]:
    """The build, tag and names, of each box inside an element, and its lines of text."""
    for node in flow.under(outer):
        if node.el.tag in BOXES and (node.names or node.el.tag != "div"):
            lines = [i for i in range(node.start, node.end) if i in texts]
            if lines:
                yield (str(node.el.tag), node.names), lines


def _is_text(line: Line, tabled: bool) -> bool:
    """Whether a line is text whatever stands around it."""
    if tabled or ATTACHED.search(line.text) or _NUMBERED.match(line.text) or _DAY.fullmatch(line.text):
        return True
    return line.size >= _SENTENCE and _ENDS.search(line.text) is not None
