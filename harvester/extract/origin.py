"""The outlet an article is credited to: labelled, bare in the info line, or named by byline and dateline."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from harvester.article import Confidence
from harvester.extract.byline import read_by, read_dateline, read_head, read_role_line
from harvester.extract.creditlines import Line
from harvester.extract.credits import Credit, read_line
from harvester.extract.dates import find_dates
from harvester.extract.evidence import Candidate, best
from harvester.extract.outlets import clean_outlet, is_agency, is_outlet
from harvester.extract.people import HAN, is_han_name
from harvester.extract.wordlist import words

DECLARED, LABEL, INFO, BESIDE, ACCOUNT, ISSUER, BELOW, BYLINE, DATELINE = range(0, 90, 10)
"""Ranks of trust; the lowest wins."""

_TRAIL = re.compile(r"[>＞»›→]")
_SECTIONS = words(
    "要闻 新闻 时政 国内 国际 社会 财经 原创 头条 正文 快讯 公告 通知 动态 政务 热点 本地 综合 评论 观点 视频 "
    "图片 通知公告 工作动态 新闻动态 政务动态 公示公告 媒体关注 首页 内容 详情 文章 导读 "
    "专题 专栏 最新 今日 法规 政策 解读"
)
_WEB = re.compile(r"https?://\S+")
_SPLIT = re.compile(r"[|｜丨/\s()（）\[\]【】,，]+")
_TOOL = re.compile(
    r"(?:日期|时间|時間)$|^星期|^周[一二三四五六日]|^礼拜|农历|[上下]午|℃|打印|字[号體体號]|分享|浏览|点击|阅读|评论|举报|收藏|订阅|关注|我要|我来|参与|纠错|"
    r"下载|试听|听新闻|关闭|返回|首页|上一|下一|大中小|^[大中小]$|\d|^[A-Za-z]$|参与互动|"
    r"阅读数|次$|人$|^[:：]|视频|图片|转发|更多|微信|微博|"
    r"(?i:^(?:download|print|share|font|comments?|page|by|am|pm|ist|gmt|updated|published|"
    r"on|at|wechat|email|save|cst)$)"
)


@dataclass(slots=True)
class Origin:
    """The outlet that won, if any, and every find."""

    won: Candidate[str] | None = None
    candidates: list[Candidate[str]] = field(default_factory=list)


def find_origin(
    header: list[str],
    body: list[Line],
    tail: list[str],
    *,
    headline: int,
    declared: Mapping[str, str],
    dated: set[str],
    people: set[str],
    title: str = "",
) -> Origin:
    """Whom the page credits; `dated` are the lines with the article's date, `people` the names credited on the page."""
    out = Origin()
    empty = _labelled(header[headline + 1 :], LABEL, "source label", out)
    if not any(c.rank == LABEL for c in out.candidates):
        empty = _labelled(header[: headline + 1], LABEL + 1, "source label above the headline", out) or empty
    if empty:  # the page says that it credits nobody: who issued the document is another matter
        out.candidates = [found for found in out.candidates if found.rank != ISSUER]
    if declared.get("origin"):
        _declared(declared["origin"], out)
    _info_lines(header, headline, dated, people, out, label_empty=empty, title=title)
    _labelled([line for line in tail if len(line) <= 160], BELOW, "source label below", out)
    for line in body:
        for credit in line.credits:
            if credit.role == "origin":
                _add(out, clean_outlet(credit.value), "source line in the body", credit.value, "medium", BELOW)
    if not empty:
        _bylines(header, body, headline, out)
    out.won = best(out.candidates)
    return out


def _declared(text: str, out: Origin) -> None:
    credits = [c for c in read_line(text) if c.role in ("origin", "issuer")]
    value = credits[0].value if credits else text
    _add(out, clean_outlet(value), "declared place", text, "high", DECLARED)


def _labelled(lines: list[str], rank: int, rule: str, out: Origin) -> bool:
    """Take labelled outlets; True where a source label stands with nothing behind it and none has a value."""
    empty = filled = False
    for line in lines:
        for credit in read_line(line):
            if credit.role == "origin":
                outlet = clean_outlet(credit.value)
                _add(out, outlet, rule, line, "high", rank)
                filled, empty = filled or bool(outlet), empty or not outlet
            elif credit.role == "issuer":
                _add(out, clean_outlet(credit.value), "issuer label", line, "medium", ISSUER)
    return empty and not filled


def _add(out: Origin, outlet: str | None, rule: str, line: str, confidence: Confidence, rank: int) -> None:
    if outlet:
        out.candidates.append(Candidate(outlet, rule, line.strip()[:160], confidence, rank))


def _info_lines(
    header: list[str], headline: int, dated: set[str], people: set[str], out: Origin, *, label_empty: bool, title: str
) -> None:
    """Outlets without a label: in the line of the date, or alone on the line beside it."""
    trails = " ".join(line for line in header if _TRAIL.search(line))
    for place, line in enumerate(header):
        if place <= headline or line.strip()[:160] not in dated or len(line) > 160:
            continue
        rest = _without_labelled(line)
        pieces = [p for p in _pieces(rest) if p not in people and not _TOOL.search(p)]
        strong = [p for p in pieces if read_head(p)]
        if strong:
            _add(out, read_head(strong[0]), "outlet in the info line", line, "medium", INFO)
        elif not label_empty and len(pieces) == 1 and _may_be_account(pieces[0]) and pieces[0] not in trails:
            _add(out, clean_outlet(_column(pieces[0], title)), "name in the info line", line, "low", ACCOUNT)
        for beside in (place - 1, place + 1):
            if headline < beside < len(header) and _is_bare_outlet(header[beside], people):
                _add(out, read_head(header[beside]), "outlet beside the date", header[beside], "medium", BESIDE)


def _column(piece: str, title: str) -> str:
    """The account of a piece with a section glued before it, where the headline opens with the account: `甲刊|……`."""
    mark = re.match(r"\W?(\w{2,8})\s?[|｜丨：:]", title)
    return mark[1] if mark and piece.endswith(mark[1]) else piece


def _without_labelled(line: str) -> str:
    """The line without its labelled pieces, dates and addresses."""
    spans = [(c.start, c.end) for c in read_line(line) if c.role not in ("published", "modified")]
    spans += [(c.start, _value_start(line, c)) for c in read_line(line) if c.role in ("published", "modified")]
    spans += [(p.start, p.end) for p in find_dates(line)]
    for start, end in sorted(spans, reverse=True):
        line = line[:start] + "|" + line[end:]
    return _WEB.sub("|", line)


def _value_start(line: str, credit: Credit) -> int:
    """Where the value starts: behind a date, an outlet may stand (`Updated: 2031-02-03 Jia Daily`)."""
    return line.find(credit.value, credit.start) if credit.value else credit.end


def _pieces(rest: str) -> list[str]:
    """Han words, and runs of Latin words, that are left of an info line."""
    pieces: list[str] = []
    for chunk in re.split(r"[|｜丨()（）\[\]【】/\t]+", rest):
        chunk = chunk.strip(" ,，:：-–—·")
        if re.search(rf"[{HAN}]", chunk):
            pieces.extend(word for word in chunk.split() if word)
        elif chunk:
            pieces.append(chunk)
    return pieces


def _may_be_account(piece: str) -> bool:
    """Whether words can be the name of an account or outlet: no section of the site, no person."""
    if piece in _SECTIONS or is_han_name(piece):
        return False
    return bool(re.fullmatch(rf"[{HAN}A-Za-z0-9·\-－—]{{2,16}}", piece) and re.search(rf"[{HAN}]", piece))


def _is_bare_outlet(line: str, people: set[str]) -> bool:
    line = line.strip()
    if len(line) > 40 or line in people or find_dates(line) or read_line(line) or _TOOL.search(line):
        return False
    return is_agency(line.split(",")[0]) or (is_outlet(line) and " " not in line)


def _bylines(header: list[str], body: list[Line], headline: int, out: Origin) -> None:
    for text in header[headline + 1 :]:
        if len(text) > 120:
            continue
        outlet = read_by(text).outlet or read_role_line(text).outlet
        if not outlet and is_agency(text.split(",")[0].split("/")[0].strip()):
            outlet = text.split(",")[0].split("/")[0].strip()
        _add(out, outlet, "byline above", text, "medium", BYLINE)
    for line in body:
        _add(out, line.byline.outlet, "byline in the body", line.byline.outlet or "", "medium", BYLINE)
    for text in [line.text for line in body if line.text][:2]:
        _add(out, read_dateline(text).outlet, "dateline", text[:80], "medium", DATELINE)
