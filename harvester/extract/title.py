"""The headline of an article, and the lines that publishers set above and below it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from harvester.extract.evidence import Candidate
from harvester.extract.flow import Flow
from harvester.extract.furniture import INFO
from harvester.extract.meta import Meta

_DECLARED = (
    "articletitle",
    "og:title",
    "ld:headline",
    "itemprop:headline",
    "twitter:title",
    "html:title",
    "title",
    "dc.title",
)
_BLANKS = re.compile(r"[\s\u200b\ufeff\u00ad]+")
_SEPARATOR = re.compile(
    r"\s*(?:_+|\|+|｜|--+|——+|\s[-–—:·]\s|(?<=[\u4e00-\u9fff）)”])\s?[-–—]\s?(?=[\u4e00-\u9fffA-Za-z])|\s+::\s+|\s»\s|\s-|-\s)\s*"
)
_SITE = re.compile(
    r"(?:网|网站|频道|新闻|日报|晚报|晨报|时报|早报|政府|门户|官网|在线|头条|资讯|客户端|电视台|广播|公报|杂志|中心|首页|正文|栏目|论坛|博客|图片|视频|财经|娱乐|体育|时政|社会|国际|国内"
    r"|\.com|\.cn|\.net|\.org|online|daily|times|news|post|website|portal|government|home|tribune|herald|press|gov|agency|net)\s*$",
    re.I,
)
_TITLE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:title|tit|bt|headline|biaoti|h1|tt|entry-title|con-?title|articletit|artibodytitle|ep-h1)(?:\d|[\s_-]|$)|title",
    re.I,
)
_SUB_CLASS = re.compile(
    r"sub|deck|pre\b|yinti|futi|shoulder|kicker|intro|second|vice|standfirst|dek|jianbiaoti|yt\b|ft\b", re.I
)
_NOT_TITLE = re.compile(
    r"^(?:首页|当前位置|您?现在的?位置|您的位置|位置|正文|更多|分享|打印|相关|推荐|home\b|search|menu|login|share)",
    re.I,
)
_NO_SUBTITLE = re.compile(
    r"[:：]$|^[（(]?[一二三四五六七八九十\d]+[）)、.．]|^(?:mon|tue|wed|thu|fri|sat|sun)\w*,", re.I
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class Headline:
    """The title, the lines it was printed on (start, end), its neighbours, and all candidates, the winner first."""

    text: str
    start: int | None = None
    end: int | None = None
    subtitles: list[str] = field(default_factory=list)
    candidates: list[Candidate[str]] = field(default_factory=list)


def squeeze(text: str) -> str:
    """A title as it is compared: no blanks, one width."""
    return _BLANKS.sub("", unicodedata.normalize("NFKC", text)).casefold()


def find_title(flow: Flow, meta: Meta, body_start: int, first_block: int) -> Headline:
    """The headline: the printed line that the markup's own title confirms, else the printed heading nearest above the body,
    else the markup's title without the site's name. `text` is empty where there is none.
    """
    declared = _declared(meta)
    found = _confirmed(flow, declared, body_start, first_block) or _nearest_heading(flow, body_start, first_block)
    named = [Candidate(text, f"meta:{name}", text, "medium", 3) for name, text in declared]
    if found is None:
        best = _best_declared(meta, declared)
        return Headline(best, candidates=named)
    start, end, rule = found
    text = _joined(flow, start, end)
    text = _without_site(text, meta) if rule == "heading" else text
    winner = Candidate(text, f"printed:{rule}", text, "high" if rule == "confirmed" else "medium", 1)
    return Headline(text, start, end, _subtitles(flow, start, end, text, body_start), [winner, *named])


def strip_site(title: str, meta: Meta) -> str:
    """A title tag without the names of site and section around it: `张村通车_新闻_甲网` gives `张村通车`."""
    names = {
        squeeze(v)
        for v in meta.all("sitename", "og:site_name", "columnname", "application-name", "ld:publisher", "sitedomain")
    }
    pieces = [(m.start(), m.end()) for m in _SEPARATOR.finditer(title)]
    kept = title
    for start, end in reversed(pieces):
        rest = kept[end:]
        left = kept[:start].strip()
        if not left or not rest.strip():
            kept = left or kept
            continue
        mark = title[start:end].strip()
        if squeeze(rest) in names or _SITE.search(rest) or (len(rest) <= 8 and ("_" in mark or "--" in mark)):
            kept = left
        else:
            break
    for start, end in pieces:
        if squeeze(title[:start]) in names and len(kept) > end:
            kept = kept[end:]
            break
    words = kept.rsplit(None, 1)
    if len(words) == 2 and len(words[0]) > 3 and squeeze(words[1]) in names:
        kept = words[0]
    return kept.strip(" -_|–—")


def _declared(meta: Meta) -> list[tuple[str, str]]:
    return [(name, value) for name in _DECLARED for value in meta.all(name)]


def _best_declared(meta: Meta, declared: list[tuple[str, str]]) -> str:
    """Of the titles in the markup the first that is no mere site name."""
    site = {squeeze(v) for v in meta.all("sitename", "og:site_name")}
    for _, text in declared:
        stripped = strip_site(text, meta)
        if stripped and squeeze(stripped) not in site:
            return stripped
    return ""


def _joined(flow: Flow, start: int, end: int) -> str:
    text = flow.lines[start].text
    for line in flow.lines[start + 1 : end]:
        glue = " " if text[-1:].isascii() and line.text[:1].isascii() else ""
        text += glue + line.text
    return text


def _runs(flow: Flow, body_start: int, first_block: int) -> Iterator[tuple[int, int]]:
    """Lines, and joins of two to four neighbouring lines, from the page's top to just past the body's first line."""
    last = min(len(flow.lines), max(body_start, first_block) + 8)
    for start in range(last):
        for end in range(start + 1, min(start + 5, last + 1)):
            yield start, end


def _confirmed(
    flow: Flow, declared: list[tuple[str, str]], body_start: int, first_block: int
) -> tuple[int, int, str] | None:
    """The printed run of lines that a title of the markup repeats whole, bar the site's name."""
    wanted = list(dict.fromkeys(s for s in (squeeze(text) for _, text in declared) if len(s) > 3))
    if not wanted:
        return None
    folded = [squeeze(line.text) for line in flow.lines[: max(body_start, first_block) + 14]]
    best: tuple[float, int, int] | None = None
    for start, end in _runs(flow, body_start, first_block):
        first = folded[start]
        if not first or (end - start > 1 and not any(first in w for w in wanted)):
            continue
        joined = "".join(folded[start:end])
        if (
            len(joined) < 4
            or len(joined) > 300
            or flow.lines[start].linked > len(flow.lines[start].text) * 0.8
            and end - start > 1
        ):
            continue
        score = max(_agreement(joined, want) for want in wanted)
        if score <= 0:
            continue
        score += _standing(flow, start, body_start, first_block)
        if best is None or score > best[0] + 1e-9 or (score == best[0] and start > best[1]):
            best = (score, start, end)
    return (best[1], best[2], "confirmed") if best else None


def _agreement(printed: str, declared: str) -> float:
    """How well a printed line fits a title of the markup, 0 for not at all."""
    if printed == declared:
        return 100 + len(printed)
    if printed in declared and len(printed) >= 6:
        before, _, after = declared.partition(printed)
        cut = (not before or before[-1] in "-_|｜—–:·»") and (not after or after[0] in "-_|｜—–·»(（:,")
        share = len(printed) / len(declared)
        if cut or not before:
            return (60 if cut else 20) + len(printed) * (1 if share > 0.3 or cut else 0)
        return 0
    if len(declared) >= 8 and printed.startswith(declared.rstrip("….")) and len(printed) < 2.5 * len(declared):
        return 40 + len(declared)
    return 0


def _standing(flow: Flow, index: int, body_start: int, first_block: int) -> float:
    """What a line's element and place say for its being the headline."""
    line = flow.lines[index]
    el = flow.nodes[line.node].el
    score = 0.0
    if el.tag in _HEADINGS:
        score += 14 if el.tag == "h1" else 10
    if _TITLE_CLASS.search(f"{el.get('class') or ''} {el.get('id') or ''}"):
        score += 6
    if line.hidden:
        score -= 8
    if line.linked > len(line.text) * 0.5:
        score -= 12
    above = first_block - index
    return score - (min(above, 60) * 0.1 if above >= 0 else 4)


def _nearest_heading(flow: Flow, body_start: int, first_block: int) -> tuple[int, int, str] | None:
    """Without help of the markup: the heading nearest above the body, or standing first in it."""
    best: tuple[float, int] | None = None
    for index in range(max(0, first_block - 40), min(len(flow.lines), first_block + 3)):
        line = flow.lines[index]
        el = flow.nodes[line.node].el
        named = bool(_TITLE_CLASS.search(f"{el.get('class') or ''} {el.get('id') or ''}"))
        if el.tag not in _HEADINGS and not named:
            continue
        size = len(line.text)
        if size < 4 or size > 200 or _NOT_TITLE.search(line.text) or line.linked > size * 0.5:
            continue
        score = (
            10.0 if el.tag == "h1" else 6 if el.tag in ("h2", "h3") else 4 if el.tag in _HEADINGS else 0
        ) + 4 * named
        score += min(size, 30) / 5 - (first_block - index) * 0.25 - 6 * line.hidden - (8 if index >= first_block else 0)
        score -= 6 if INFO.search(line.text) and size < 30 else 0
        if best is None or score > best[0]:
            best = (score, index)
    if best is None:
        return None
    start = best[1]
    el, end = flow.nodes[flow.lines[start].node].el, start + 1
    while end < min(start + 4, len(flow.lines)) and flow.nodes[flow.lines[end].node].el is el:
        end += 1
    return start, end, "heading"


def _without_site(text: str, meta: Meta) -> str:
    return strip_site(text, meta) or text


def _subtitles(flow: Flow, start: int, end: int, title: str, body_start: int) -> list[str]:
    """引题 above and 副题 below: neighbouring lines set as headings, or under a name that says so, outside the text."""
    inside = start >= body_start
    found = []
    for index in (*range(max(0, start - 2), start), *range(end, min(len(flow.lines), end + 3))):
        line = flow.lines[index]
        if index >= body_start and not inside:
            break
        node = flow.nodes[line.node]
        named = bool(node.names) and _SUB_CLASS.search(node.names) is not None
        beside = node.parent == flow.nodes[flow.lines[start].node].parent
        if not named and not (node.el.tag in _HEADINGS and beside):
            continue
        if line.hidden or line.links or not 4 <= len(line.text) <= 150 or _NO_SUBTITLE.search(line.text):
            continue
        if squeeze(line.text) not in squeeze(title) and not _NOT_TITLE.search(line.text) and not INFO.search(line.text):
            found.append(line.text)
    return list(dict.fromkeys(found))
