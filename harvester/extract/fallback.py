"""trafilatura as second opinion, asked only where our own candidate is doubtful."""

from __future__ import annotations

import trafilatura

from harvester.extract.body import Found, prose_of
from harvester.extract.flow import Flow
from harvester.extract.page import Page
from harvester.extract.suffix import squeeze

MAX_MARKUP = 2_000_000
"""Characters of markup that are given to trafilatura, which needs seconds for more."""
MAX_LINES = 6_000
"""Lines of a page that are given to trafilatura, whose time and memory grow with their square on a page of links."""
ENOUGH = 25
"""Chinese characters of prose under which its answer is not believed either."""


class _Counter:
    """How often trafilatura ran in this process; the bench reports its share."""

    runs = 0


COUNTER = _Counter()


def better_body(page: Page, flow: Flow, found: Found | None) -> Found | None:
    """The tightest element that holds what trafilatura takes for the text, where that is more than we found."""
    if len(page.text) > MAX_MARKUP or len(flow.lines) > MAX_LINES:
        return found
    COUNTER.runs += 1
    text = trafilatura.extract(page.text, include_comments=False, include_tables=True, deduplicate=False, fast=True)
    if not text:
        return found
    whole = squeeze(text)
    hits = [i for i, line in enumerate(flow.lines) if prose_of(line) > 6 and squeeze(line.text) in whole]
    prose = sum(prose_of(flow.lines[i]) for i in hits)
    if prose < max(ENOUGH, 1.5 * found.prose if found else 0):
        return found
    start, end = hits[0], hits[-1] + 1
    if sum(min(0.0, prose_of(line)) for line in flow.lines[start:end]) < -prose:
        return found  # sentences strewn over the page: teasers of a front page
    node = max((i for i, n in enumerate(flow.nodes) if n.start <= start and n.end >= end), default=0)
    return Found(node, start, end, "trafilatura", prose)
