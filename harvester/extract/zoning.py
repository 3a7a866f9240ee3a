"""The lines around the body that may name date, outlet and people, as zones for those who read them."""

from __future__ import annotations

from harvester.extract.body import Found
from harvester.extract.flow import Flow
from harvester.extract.furniture import FAR, TAIL
from harvester.extract.title import Headline
from harvester.extract.trim import Trimmed
from harvester.extract.zones import Zones

ABOVE = 8
"""Lines above the headline that are still looked at: some sites print the info line there."""
BELOW = 40
"""Lines after the body that are looked at, where no footer or related links begin earlier."""


def make_zones(flow: Flow, found: Found, trimmed: Trimmed, headline: Headline, texts: list[str]) -> Zones:
    """Header, body and tail lines; `texts` is the body as found."""
    first = trimmed.kept[0] if trimmed.kept else found.start
    last = trimmed.kept[-1] if trimmed.kept else found.end - 1
    top = headline.start if headline.start is not None and headline.start < first else max(0, first - 12)
    header = [flow.lines[i].text for i in range(max(0, top - ABOVE), first) if trimmed.dropped.get(i) != "caption"]
    return Zones(header, texts, _tail(flow, found, trimmed, last + 1))


def _tail(flow: Flow, found: Found, trimmed: Trimmed, start: int) -> list[str]:
    lines: list[str] = []
    far = _far_nodes(flow, start)
    for index in range(start, min(len(flow.lines), start + BELOW)):
        line = flow.lines[index]
        if index in far or trimmed.dropped.get(index) == "caption":
            if index >= found.end and index in far:
                break
            continue
        if TAIL.search(line.text) and _opens_related(line.text):
            break
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
