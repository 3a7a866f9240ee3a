"""Where the article stands on the page, one story: candidates by names, by marks and by prose, and the choice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate, pairwise

from harvester.extract.core import tight_core
from harvester.extract.credits import role_of_label
from harvester.extract.flow import Flow, Line, Node
from harvester.extract.furniture import ATTACHED, DATED_EN, STAMP, YEAR, is_frame
from harvester.extract.marks import marked_spans
from harvester.extract.naming import body_rank, is_article_body, is_comments, is_far

_BONUS = (1.0, 1.08, 1.25)
"""What a likely name, and the name of a body container, add to an element's prose."""

_SENTENCE = re.compile(r"[，。；！？：、“”]|[,.;!?](?:\s|$)|[.!?][\"'”’)]")
WEAK = 60
"""Chinese characters of prose under which a body without a container's name is in doubt."""


@dataclass(frozen=True, slots=True)
class Found:
    """The lines `start` to `end` (end not included) of the body, the node around them, and how they were found."""

    node: int
    start: int
    end: int
    rule: str
    prose: float
    doubtful: bool = False


def prose_of(line: Line) -> float:
    """How much a line speaks for an article's text (positive) or for the page's frame (negative)."""
    if line.prose is None:
        line.prose = _prose_of(line)
    return line.prose


def _prose_of(line: Line) -> float:
    size = line.size
    linked = min(1.0, line.linked / len(line.text))
    if line.hidden:
        return 0.0
    if linked > 0.5:
        return 1.0 if size < 60 and ATTACHED.search(line.text) else -(3 + min(size, 30) / 2)
    if size < 200 and is_frame(line.text):
        return -12.0
    if (
        size < 50
        and "。" not in line.text
        and YEAR.search(line.text)  # most short lines name none: the two long patterns are not tried
        and (STAMP.search(line.parted or line.text) or (size < 30 and DATED_EN.match(line.parted or line.text)))
    ):
        return -2.0
    if size > 6 and (size > 100 or _SENTENCE.search(line.text)):
        return size * (1 - linked)
    return -1.0 if size > 6 else -1.5


def find_body(flow: Flow) -> Found | None:
    """The likeliest body of the page, or None where no line reads like an article's.

    Each container is judged by the sum of its lines' prose, links and frame words counting against it; the names that
    publishing systems give to body containers weigh in its favour. The tightest of equal containers wins.
    """
    if not flow.lines:
        return None
    sums = _sums(flow)
    marked = _between_marks(flow, sums)
    best = max(range(len(flow.nodes)), key=lambda i: (_worth(flow.nodes[i], sums), i), default=None)
    if best is None:
        return marked
    best = _first_article(flow, sums, _named_core(flow, sums, best))
    best = tight_core(flow, [after - before for before, after in pairwise(sums)], best)
    node = flow.nodes[best]
    prose = _sum(sums, node)
    if marked and marked.prose >= 0.97 * prose:
        return marked
    named = body_rank(node)
    if prose < WEAK and named < 2:
        other = _hidden_body(flow) or _short_lines(flow, prose)
        if other or prose <= 0:
            return other
    return Found(best, node.start, node.end, "container" if named else "prose", prose, prose < WEAK and not named)


def rivals(flow: Flow) -> list[tuple[int, float]]:
    """The elements worth most as body, each with its worth, best first; one that only wraps a better one is out."""
    sums = _sums(flow)
    worths = sorted(((_worth(node, sums), -i) for i, node in enumerate(flow.nodes)), reverse=True)[:60]
    taken: list[tuple[int, float]] = []
    for worth, number in worths:
        span = (flow.nodes[-number].start, flow.nodes[-number].end)
        if worth > 0 and all((flow.nodes[i].start, flow.nodes[i].end) != span for i, _ in taken):
            taken.append((-number, worth))
    return taken


def _sums(flow: Flow) -> list[float]:
    """Prose of the lines up to each place, lines beside the article counting for nothing."""
    scores = [prose_of(line) for line in flow.lines]
    far = _far_lines(flow)
    near = [0.0 if out and score > 0 else score for score, out in zip(scores, far, strict=True)]
    if sum(s for s in near if s > 0) < 0.15 * sum(s for s in scores if s > 0):
        near = scores  # everything stands under such a name: the names mean nothing on this page
    return [0.0, *accumulate(near)]


def _named_core(flow: Flow, sums: list[float], best: int) -> int:
    """The element inside the best one that bears a body's name and holds the better half of it, else the best one.

    What lies around it there is the document's summary table, its head, a disclaimer.
    """
    outer = flow.nodes[best]
    if body_rank(outer) == 2:
        return best
    mass = [0.0, *accumulate(0.0 if line.hidden else max(0.0, line.size - 2 * line.linked) for line in flow.lines)]
    prose = _sum(sums, outer)
    for index in range(len(flow.nodes) - 1, best, -1):
        node = flow.nodes[index]
        if node.end <= outer.start or node.start >= outer.end or body_rank(node) != 2 or not flow.inside(index, best):
            continue
        share = _sum(mass, node) / max(1.0, _sum(mass, outer))
        if share >= 0.4 and (prose < 400 or _sum(sums, node) >= 0.6 * prose):
            return index
    return best


def _first_article(flow: Flow, sums: list[float], best: int) -> int:
    """Of several article elements under headlines of their own inside the best one the first: the next ones follow
    without end as the reader scrolls."""
    if flow.nodes[best].el.tag == "article":
        return best
    articles: list[int] = []
    for index in range(best + 1, len(flow.nodes)):
        node = flow.nodes[index]
        if node.start >= flow.nodes[best].end:
            break
        if node.el.tag == "article" and node.end > node.start and not (articles and flow.inside(index, articles[-1])):
            articles.append(index)
    whole = [i for i in articles if _sum(sums, flow.nodes[i]) >= WEAK and _opens_with_heading(flow, flow.nodes[i])]
    return whole[0] if len(whole) > 1 else best


def _opens_with_heading(flow: Flow, node: Node) -> bool:
    first = flow.lines[node.start : min(node.end, node.start + 4)]
    return any(flow.nodes[line.node].el.tag in ("h1", "h2") for line in first)


def _sum(sums: list[float], node: Node) -> float:
    return sums[node.end] - sums[node.start]


def _worth(node: Node, sums: list[float]) -> float:
    prose = sums[node.end] - sums[node.start]
    if prose <= 0:  # a good name makes nothing better here
        return prose if node.end > node.start else -1e9
    return prose * _BONUS[2 if is_article_body(node) else body_rank(node)]


def _far_lines(flow: Flow) -> list[bool]:
    """For each line whether it stands under a name of comments, related links or menus.

    An element with more than half the page's prose is no menu, whatever its name (`left-side`); comments may be longer.
    """
    prose = [0.0, *accumulate(max(0.0, prose_of(line)) for line in flow.lines)]
    limit = max(2 * WEAK, 0.5 * prose[-1])
    out = [False] * len(flow.lines)
    for node in flow.nodes:
        if node.end > node.start and is_far(node) and (_sum(prose, node) <= limit or is_comments(node)):
            out[node.start : node.end] = [True] * (node.end - node.start)
    return out


def _between_marks(flow: Flow, sums: list[float]) -> Found | None:
    """The lines between a pair of marks, where prose stands between them."""
    spans = [(sums[end] - sums[start], start, end) for start, end in marked_spans(flow)]
    prose, start, end = max(spans, default=(0.0, 0, 0))
    return Found(_around(flow, start, end), start, end, "marks", prose) if prose > 0 else None


def _around(flow: Flow, start: int, end: int) -> int:
    """The tightest node that holds these lines."""
    return max((i for i, n in enumerate(flow.nodes) if n.start <= start and n.end >= end), default=0)


def _hidden_body(flow: Flow) -> Found | None:
    """A named container that stays hidden until a script shows it; its lines are shown."""
    for index, node in enumerate(flow.nodes):
        if node.hidden and body_rank(node) == 2 and node.end > node.start:
            prose = sum(line.size for line in flow.lines[node.start : node.end] if _SENTENCE.search(line.text))
            if prose >= WEAK:
                show(flow, index)
                return Found(index, node.start, node.end, "container", prose)
    return None


def show(flow: Flow, body: int) -> None:
    """The lines of a body that is hidden as a whole are shown, but for those that something inside it hides."""
    if not _is_hidden(flow, body, -1):
        return
    for line in flow.lines[flow.nodes[body].start : flow.nodes[body].end]:
        line.hidden, line.prose = _is_hidden(flow, line.node, body), None


def _is_hidden(flow: Flow, node: int, outer: int) -> bool:
    """Whether a node, or one around it inside `outer`, is hidden."""
    while node > outer:
        if flow.nodes[node].hidden:
            return True
        node = flow.nodes[node].parent
    return False


def _short_lines(flow: Flow, prose: float) -> Found | None:
    """A body without sentences (a table, a poem): the container with the most words outside links, a named one first.

    `prose` is what the best container of sentences has; less words than that are not enough.
    """
    scores = [_words_of(line) for line in flow.lines]
    far = _far_lines(flow)
    mass = [0.0, *accumulate(min(0.0, score) if out else score for score, out in zip(scores, far, strict=True))]
    tables = [i for i, node in enumerate(flow.nodes) if node.el.tag == "table" and node.end - node.start >= 8]
    for rank, least in ((2, 8.0), (1, 40.0), (-1, 40.0), (0, 120.0)):
        nodes = tables if rank < 0 else [i for i, node in enumerate(flow.nodes) if body_rank(node) >= rank]
        best = max(nodes, key=lambda i: (_sum(mass, flow.nodes[i]), i), default=None)
        if best is not None and _sum(mass, flow.nodes[best]) >= max(least, prose + 1):
            node = flow.nodes[best]
            return Found(best, node.start, node.end, "container" if rank > 0 else "words", _sum(mass, node), rank <= 0)
    return _small_table(flow, mass)


def _small_table(flow: Flow, mass: list[float]) -> Found | None:
    """A table of a few figures that is all a page tells: no links in it, no labels of a document's head."""
    best: Found | None = None
    for index, node in enumerate(flow.nodes):
        lines = flow.lines[node.start : node.end]
        if node.el.tag != "table" or len(lines) < 6 or any(line.links or line.hidden for line in lines):
            continue
        labels = sum(line.text.endswith(("：", ":")) or role_of_label(line.text) is not None for line in lines)
        if labels * 4 < len(lines) and _sum(mass, node) >= max(20.0, best.prose + 1 if best else 0.0):
            best = Found(index, node.start, node.end, "words", _sum(mass, node), True)
    return best


def _words_of(line: Line) -> float:
    """A line's words where no sentence is to be had: links and lines of the frame count against it."""
    judged = prose_of(line)
    return judged if line.hidden or judged <= -2 else line.size
