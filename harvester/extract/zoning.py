"""The lines around the body that may name date, outlet and people, as zones for those who read them."""

from __future__ import annotations

from harvester.extract.body import Found
from harvester.extract.credits import carries_credit
from harvester.extract.flow import Flow
from harvester.extract.furniture import FAR, TAIL
from harvester.extract.title import Headline
from harvester.extract.trim import Trimmed
from harvester.extract.zones import Zones

ABOVE = 8
"""Lines above the headline that are still looked at: some sites print the info line there."""
FAR_ABOVE = 32
"""Lines above the headline in which a labelled credit still counts."""
GRACE = 8
"""Lines past the start of related links or comments in which the article's own credit line may still stand."""
BELOW = 40
"""Lines after the body that are looked at, where no footer or related links begin earlier."""


def make_zones(flow: Flow, found: Found, trimmed: Trimmed, headline: Headline, texts: list[str]) -> Zones:
    """Header, body and tail lines; `texts` is the body as found."""
    first = trimmed.kept[0] if trimmed.kept else found.start
    last = trimmed.kept[-1] if trimmed.kept else found.end - 1
    top = headline.start if headline.start is not None and headline.start < first else max(0, first - 12)
    above = _labelled_above(flow, max(0, top - FAR_ABOVE), max(0, top - ABOVE))
    header = [flow.lines[i].text for i in range(max(0, top - ABOVE), first) if trimmed.dropped.get(i) != "caption"]
    kept = set(trimmed.kept)
    between = [flow.lines[i].text for i in range(first, last) if i not in kept and carries_credit(flow.lines[i].text)]
    return Zones(above + header, texts, between + _tail(flow, found, trimmed, last + 1))


def _labelled_above(flow: Flow, start: int, stop: int) -> list[str]:
    """Credit lines well above the headline, such as the header table of a policy page, each with the line under it."""
    wanted: set[int] = set()
    for i in range(start, stop):
        text = flow.lines[i].text
        if carries_credit(text) or text.rstrip().endswith((":", "：")):
            wanted.update((i, i + 1))
    return [flow.lines[i].text for i in sorted(wanted) if i < stop]


def _tail(flow: Flow, found: Found, trimmed: Trimmed, start: int) -> list[str]:
    lines: list[str] = []
    over = 0
    far = _far_nodes(flow, start)
    for index in range(start, min(len(flow.lines), start + BELOW)):
        line = flow.lines[index]
        if carries_credit(line.text):
            lines.append(line.text)
            continue
        ends = (index in far and index >= found.end) or (TAIL.search(line.text) and _opens_related(line.text))
        over += bool(ends or over) and index >= found.end
        if over > GRACE:
            break
        if not (ends or over or index in far or trimmed.dropped.get(index) == "caption"):
            lines.append(line.text)
    return lines


def _opens_related(text: str) -> bool:
    return len(text) < 30 and any(
        word in text.lower() for word in ("相关", "推荐", "评论", "热门", "related", "recommended", "猜你")
    )


def _far_nodes(flow: Flow, start: int) -> set[int]:
    """Line numbers from `start` on that stand under a name of comments, related links or footers."""
    out: set[int] = set()
    for node in flow.nodes:
        if node.end > start and node.end - node.start < 400:
            if node.start >= start - 1 and (node.el.tag in ("footer", "nav") or FAR.search(node.names)):
                out.update(range(node.start, node.end))
    return out
