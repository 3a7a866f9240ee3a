"""The headline of an article, one story, and the lines that publishers set above and below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from harvester.extract.dates import find_dates
from harvester.extract.evidence import Candidate
from harvester.extract.flow import Flow
from harvester.extract.furniture import INFO, STAMP
from harvester.extract.meta import Meta
from harvester.extract.people import is_unit
from harvester.extract.subtitles import HEADINGS, NOT_TITLE, find_subtitles
from harvester.extract.suffix import is_site_name, squeeze, strip_site

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
_STAMP = re.compile(
    r"(?<=.{6})\s*(?:19|20)\d\d[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?:\s*\d\d?:\d\d(?::\d\d)?)?$"
)
"""A day set small inside the heading."""
_BRACKETED_DAY = re.compile(r"(?<=.{6})\s*[（(]\s?(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s?[）)]$")
_FIRST = ("h1", "founder-title")
"""Elements of the headline itself; the second is a system's for papers."""
_HEADLINE = (*HEADINGS, "founder-title")
_TITLE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:title|tit|bt|headline|biaoti|h1|tt|entry-title"
    r"|con-?title|articletit|artibodytitle|ep-h1|font01)(?:\d|[\s_-]|$)|(?<!pic)(?<!img)(?<!photo)(?<!image)title",
    re.I,
)


@dataclass(slots=True)
class Headline:
    """The title, the lines it was printed on (start, end), its neighbours, and all candidates, the winner first."""

    text: str
    start: int | None = None
    end: int | None = None
    subtitles: list[str] = field(default_factory=list)
    candidates: list[Candidate[str]] = field(default_factory=list)


def find_title(flow: Flow, meta: Meta, body_start: int, first_block: int) -> Headline:
    """The headline: the printed line that the markup's own title confirms, else the heading nearest above the body,
    else the markup's title without the site's name. `text` is empty where there is none.
    """
    declared = _declared(meta)
    found = _confirmed(flow, declared, body_start, first_block)
    if found is None or (found[0] >= body_start and _is_office(_joined(flow, *found[:2]))):  # it signed below
        found = _nearest_heading(flow, body_start, first_block) or found
    named = [Candidate(text, f"meta:{name}", text, "medium", 3) for name, text in declared]
    if found is None:
        best = _best_declared(meta, declared)
        if best and not is_site_name(best) and not _is_office(best):
            return Headline(best, candidates=named)
        found = _over_the_date(flow, body_start, first_block)
        if found is None:
            return Headline(best, candidates=named)
    start, end, rule = found
    text = _kicker_off(flow, start, end, declared, meta) or _joined(flow, start, end)
    text = _STAMP.sub("", _without_site(text, meta) if rule == "heading" else text)
    short = _BRACKETED_DAY.sub("", text)
    if short != text and not any(squeeze(text) in squeeze(said) for _, said in declared):
        text = short  # set small behind the headline; the markup's title does without
    winner = Candidate(text, f"printed:{rule}", text, "high" if rule == "confirmed" else "medium", 1)
    return Headline(text, start, end, find_subtitles(flow, start, end, text, body_start), [winner, *named])


def _is_office(text: str) -> bool:
    return len(text) <= 12 and is_unit(text)


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


def _kicker_off(flow: Flow, start: int, end: int, declared: list[tuple[str, str]], meta: Meta) -> str:
    """The headline behind a word that style sheets set apart in its line, where the markup has it without; else ""."""
    parted = flow.lines[start].parted
    if end - start > 1 or not parted:
        return ""
    wanted = {squeeze(strip_site(text, meta)) for _, text in declared}
    blanks = [place for place, letter in enumerate(parted) if letter == " "]
    return next((parted[place + 1 :] for place in blanks if squeeze(parted[place + 1 :]) in wanted), "")


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
            or (flow.lines[start].linked > len(flow.lines[start].text) * 0.8 and end - start > 1)
        ):
            continue
        if end - start == 1 and _is_logo(flow, start, "".join(folded[start:end])):
            continue
        score = max(_agreement(joined, want) for want in wanted)
        if score <= 0:
            continue
        score += _standing(flow, start, body_start, first_block)
        if best is None or score > best[0] + 1e-9 or (score == best[0] and start > best[1]):
            best = (score, start, end)
    return (best[1], best[2], "confirmed") if best else None


def _is_logo(flow: Flow, index: int, folded: str) -> bool:
    """Whether a line is the site's name, set as a heading and linked whole to the home page."""
    line = flow.lines[index]
    return line.linked >= len(line.text) and is_site_name(folded)


def _opens(printed: str, declared: str) -> bool:
    """Whether a title of the markup is these words and, behind a mark, others: 警情通报--甲市公安局."""
    rest = declared.removeprefix(printed).lstrip()
    return declared.startswith(printed) and rest.startswith(("--", "_", "|", "｜", "—", "–"))


def _agreement(printed: str, declared: str) -> float:
    """How well a printed line fits a title of the markup, 0 for not at all."""
    if printed == declared:
        return 100 + len(printed)
    if printed in declared and (len(printed) >= 6 or _opens(printed, declared)):
        before, _, after = declared.partition(printed)
        cut = (not before or before[-1] in "-_|｜—–:·»") and (not after or after[0] in "-_|｜—–·»(（:,")
        share = len(printed) / len(declared)
        if cut or not before or (not after and len(printed) >= 10 and not is_site_name(printed)):
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
    if el.tag in _HEADLINE:
        score += 14 if el.tag in _FIRST else 10
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
        if el.tag not in _HEADLINE and not named:
            continue
        size = len(line.text)
        if size < 4 or size > 200 or NOT_TITLE.search(line.text) or line.linked > size * 0.5 or STAMP.match(line.text):
            continue
        score = (
            10.0 if el.tag in _FIRST else 6 if el.tag in ("h2", "h3") else 4 if el.tag in HEADINGS else 0
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


def _over_the_date(flow: Flow, body_start: int, first_block: int) -> tuple[int, int, str] | None:
    """Where the markup names the site alone and no element is a heading: the bold or lone line right over the info line
    that opens the text."""
    for index in range(max(0, min(body_start, first_block) - 12), len(flow.lines) - 1):
        line, under = flow.lines[index], flow.lines[index + 1].text
        if line.size > 60 and "。" in line.text:
            return None
        if (
            not 6 <= line.size <= 60
            or line.links
            or line.hidden
            or NOT_TITLE.search(line.text)
            or INFO.search(line.text)
        ):
            continue
        dated = len(under) <= 80 and any(not printed.yearless for printed in find_dates(under))
        if dated and "。" not in line.text + under and "，" not in under:
            return index, index + 1, "heading"
    return None


def _without_site(text: str, meta: Meta) -> str:
    return strip_site(text, meta) or text
