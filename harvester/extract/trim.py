"""The lines of a found body without what publishers set among them: captions, links, repeated headlines, the tail."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from harvester.extract.body import Found, prose_of, weight
from harvester.extract.flow import Flow, Line
from harvester.extract.furniture import CAPTION, GLUED, INFO, NEAR, TAIL
from harvester.extract.title import Headline, squeeze

_STOPS = re.compile(r"[。！？!?；;…”\"』」]\s*[）)】\]]?$|[.!?][\"'”’)]*$")
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)
_SHOT = re.compile(
    r"(?:摄|攝|摄影|供图|图|截图|制图|绘|资料图|视觉中国|新华社发|新华社照片|资料照片)\s*[）)】\]。]?\s*$|^(?:图|上图|下图|左图|右图|题图|配图|图片)(?:为|[：:一二三四五六七八九十\d]|说明|来源)|"
    r"[（(\[]\s*(?:photo|image|picture|file photo|courtesy|credit|reuters|afp|ap photo|xinhua|getty)[^)）\]]*[)）\]]\s*$"
    r"|^(?:main\s+)?(?:photo|image|picture|credit|illustration)s?(?:\s+(?:by|credit|courtesy))?\s*[:：]|\bphotos?\s+(?:by|courtesy)\b[^.]{0,60}$|资料图片?",
    re.I,
)
_NOTICE = re.compile(r"附件|^\d+[.、．]|^[（(]?[一二三四五六七八九十]+[）)、.．]")


@dataclass(slots=True)
class Trimmed:
    """Line numbers of the body that stay, and why each other one inside it went."""

    kept: list[int] = field(default_factory=list)
    dropped: dict[int, str] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)
    """Lines that lost only a glued ending, as they read without it."""


def trim(flow: Flow, found: Found, headline: Headline) -> Trimmed:
    """What of the found lines is the article's text."""
    dropped: dict[int, str] = {}
    _drop_hidden(flow, found, dropped)
    _drop_named(flow, found, dropped)
    _drop_tail(flow, found, dropped)
    _drop_head(flow, found, headline, dropped)
    _drop_captions(flow, found, dropped)
    _drop_links(flow, found, dropped)
    result = Trimmed(dropped=dropped)
    for index in range(found.start, found.end):
        if index in dropped:
            continue
        cut = GLUED.sub("", flow.lines[index].text)
        if not cut:
            dropped[index] = "furniture"
            continue
        if cut != flow.lines[index].text:
            result.texts[index] = cut
        result.kept.append(index)
    return result


def _drop_hidden(flow: Flow, found: Found, dropped: dict[int, str]) -> None:
    lines = range(found.start, found.end)
    if sum(flow.lines[i].hidden for i in lines) * 2 > len(lines):
        return  # the body itself is hidden until a script shows it
    dropped.update({i: "hidden" for i in lines if flow.lines[i].hidden})


def _drop_named(flow: Flow, found: Found, dropped: dict[int, str]) -> None:
    """Elements inside the body whose names say share bar, related links, caption, unless they hold much of the prose."""
    total = sum(max(0.0, prose_of(flow.lines[i])) for i in range(found.start, found.end))
    for index, node in enumerate(flow.nodes):
        if index == found.node or node.end <= found.start or node.start >= found.end or node.end == node.start:
            continue
        if not flow.inside(index, found.node) or (node.start <= found.start and node.end >= found.end):
            continue
        names = f"{node.el.get('class') or ''} {node.el.get('id') or ''}"
        why = "caption" if node.el.tag == "figcaption" or CAPTION.search(names) else ""
        if not why and (node.el.tag in ("nav", "aside", "footer") or (names != " " and NEAR.search(names))):
            why = "furniture"
        if not why:
            continue
        mass = sum(max(0.0, prose_of(flow.lines[i])) for i in range(node.start, node.end))
        if mass <= (0.25 if why == "furniture" else 0.5) * total:
            dropped.update({i: why for i in range(node.start, node.end)})


def _drop_tail(flow: Flow, found: Found, dropped: dict[int, str]) -> None:
    """From the first closing mark on, where less than a fifth of the prose comes after it."""
    ahead = 0.0
    total = sum(max(0.0, prose_of(flow.lines[i])) for i in range(found.start, found.end) if i not in dropped)
    for index in range(found.start, found.end):
        line = flow.lines[index]
        if index in dropped:
            continue
        if weight(line.text) < 60 and TAIL.search(line.text):
            if ahead >= 0.8 * total and ahead > 0:
                dropped.update({i: "tail" for i in range(index, found.end) if i not in dropped})
                return
            dropped[index] = "furniture"
            continue
        ahead += max(0.0, prose_of(line))


def _drop_head(flow: Flow, found: Found, headline: Headline, dropped: dict[int, str]) -> None:
    """The headline, its copies, the lines of the head that stand inside the container."""
    title = squeeze(headline.text)
    subtitles = {squeeze(s) for s in headline.subtitles}
    copied = False
    if headline.start is not None and headline.end is not None and headline.start < found.end:
        for index in range(found.start, min(headline.end, found.end)):
            dropped[index] = "head"
            copied = True
    seen = 0
    for index in range(found.start, found.end):
        if index in dropped:
            continue
        line = flow.lines[index]
        folded = squeeze(line.text)
        if seen < 8 and title and _is_copy(folded, title):
            dropped[index] = "headline"
            copied = True
        elif seen < 8 and folded in subtitles:
            dropped[index] = "subtitle"
        elif seen == 0 and weight(line.text) < 60 and INFO.search(line.text) and not _STOPS.search(line.text):
            dropped[index] = "info"
        elif seen == 0 and copied and _is_deck(flow, line):
            dropped[index] = "subtitle"
            headline.subtitles.append(line.text)
        else:
            seen += 1
            if seen >= 8:
                return


def _is_copy(folded: str, title: str) -> bool:
    """Whether a line is the headline again, or a good part of it (one broken over several lines)."""
    if folded == title:
        return True
    if len(folded) >= 6 and folded in title and len(folded) >= 0.3 * len(title):
        return True
    return len(title) >= 8 and folded.startswith(title) and len(folded) <= len(title) + 6


def _is_deck(flow: Flow, line: Line) -> bool:
    """A line below a headline inside the text's container: short, no full stop, set as a heading or centred."""
    if (
        weight(line.text) > 45
        or _STOPS.search(line.text)
        or line.indented
        or re.match(r"[（(〔]|.*(?:\d|[:：])\s*$", line.text)
    ):
        return False
    el = flow.nodes[line.node].el
    return el.tag in ("h1", "h2", "h3", "h4", "h5") or _centred(flow, line)


def _centred(flow: Flow, line: Line) -> bool:
    node, steps = line.node, 0
    while node >= 0 and steps < 2:
        el = flow.nodes[node].el
        if el.tag == "center" or (el.get("align") or "").lower() == "center" or _CENTRED.search(el.get("style") or ""):
            return True
        node, steps = flow.nodes[node].parent, steps + 1
    return False


def _drop_captions(flow: Flow, found: Found, dropped: dict[int, str]) -> None:
    lines = [i for i in range(found.start, found.end) if i not in dropped]
    captions = [i for i in lines if _is_caption(flow, found, i, lines)]
    rest = sum(max(0.0, prose_of(flow.lines[i])) for i in lines if i not in captions)
    if rest <= 0:
        return  # a photo story: the words under the picture are its text
    dropped.update({i: "caption" for i in captions})


def _is_caption(flow: Flow, found: Found, index: int, lines: list[int]) -> bool:
    line = flow.lines[index]
    size = weight(line.text)
    if size > 130:
        return False
    shot = bool(_SHOT.search(line.text))
    if shot and (line.under_image or size < 60):
        return True
    if not line.under_image or size > 90 or _NOTICE.search(line.text):
        return False
    indents = sum(flow.lines[i].indented for i in lines)
    if line.indented or re.search(r"[:：，,]$", line.text):
        return False
    if _centred(flow, line):
        return True
    unlike = indents >= 0.6 * (len(lines) - 1) and len(lines) > 2
    return (unlike and size < 60) or (
        size < 40 and not _STOPS.search(line.text) and flow.nodes[line.node].el.tag not in ("h2", "h3", "h4")
    )


def _drop_links(flow: Flow, found: Found, dropped: dict[int, str]) -> None:
    """Lines that are nothing but links, and short headings that stand alone between them."""
    lines = [i for i in range(found.start, found.end) if i not in dropped]
    linked = [
        i
        for i in lines
        if flow.lines[i].linked > 0.75 * len(flow.lines[i].text) and not _NOTICE.match(flow.lines[i].text)
    ]
    if len(linked) * 2 > len(lines) and len(lines) > 3:
        linked = [i for i in linked if prose_of(flow.lines[i]) < -12]
    for i in linked:
        dropped[i] = "links"
    for place, i in enumerate(lines):
        line = flow.lines[i]
        if i in dropped or weight(line.text) > 16 or _STOPS.search(line.text):
            continue
        after = lines[place + 1] if place + 1 < len(lines) else None
        before = lines[place - 1] if place else None
        if (
            after in dropped
            and (before in dropped or re.search(r"[:：]$", line.text))
            and dropped.get(after or -1) == "links"
        ):
            dropped[i] = "links"
