"""Datelines: who is credited in front of a text's first sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from harvester.extract.outlets import is_agency, is_outlet, is_press
from harvester.extract.people import HAN, is_han_name, read_names
from harvester.extract.places import is_place
from harvester.extract.roles import HOUSE, Byline, outlet_before, read_roles

_REPORTED_BY = re.compile(
    rf"(?P<house>本[报报台网刊社]|[{HAN}]{{2,8}}?[报網网社台])(?:首席|见习|实习|特约|全媒体|融媒体?)?记者 ?"
    rf"(?P<names>[{HAN}]{{2,4}}(?:[ 、][{HAN}]{{2,4}}){{0,3}}?) ?(?:综合|现场|联合)?(?:报道|報道|摄影报道)(?=[ 　])"
)
"""`本报记者 张三 李四报道` in front of the first sentence."""
_DATELINE = re.compile(
    rf"^[\s【\[（(]*(?P<head>[{HAN}A-Za-z0-9·《》\-－—\s/／]{{2,26}}?)[】\]]?\s?(?:(?P<date>\d{{1,2}}月\d{{1,2}}日|"
    rf"\d{{1,2}}日)\s?)?"
    r"(?P<kind>电讯|电|讯(?!消息)|消息|電|訊)(?![子动力视话影器池网台气商车信波费源缆厂社]|息)\s*(?P<rest>.{0,160})",
    re.S,
)
_OUTLET_HEAD = re.compile(
    rf"^(?P<outlet>[{HAN}A-Za-z0-9·《》\-－—]{{1,16}}?(?:社|网|報|日报|晚报|时报|商报|报|"
    rf"电视台|广播电台|电台|在线|新闻|客户端|时刻|融媒体?|传媒|频道|财经|娱乐|音乐|体育|"
    rf"周刊|杂志)(?!时刻|客户端|新闻|频道))"
    rf"(?P<place>[{HAN}\s]{{0,10}})$"
)
_SQUARE_HEAD = re.compile(
    rf"^【(?P<outlet>[{HAN}A-Za-z]{{2,10}})】(?=\s?(?:\d|[{HAN}]{{0,6}}\d{{1,2}}[月日]|讯|[（(]))"
)
_SQUARE_REPORT = re.compile(  # 【甲网报道 记者 张三】
    rf"^【(?P<outlet>[{HAN}A-Za-z]{{2,10}}?)[\s/]?(?:综合|编译|特约)?(?:报道|報道|消息)(?P<roles>[\s，,]*[^【】]{{2,40}})?】"
)
_REPORT_BRACKET = re.compile(  # 甲在线报道（记者 张三）：
    rf"^(?P<outlet>[{HAN}·]{{2,12}}?)(?:报道|報道|专稿)[（(](?P<roles>(?:记者|記者|通讯员)[^（）()]{{2,60}})[）)]"
)
_FILED_FROM = re.compile(rf"^[记記]者(?P<words>[{HAN}]{{4,6}})(?:报道|報道)")  # 记者张三丰上海报道
_PLAIN_SPEAKER = re.compile(
    r"^(?P<names>(?:[记記]者|通[讯訊][员員]|[实實][习習]生).{2,60}?)(?:报道|報道|摄影报道|文/图|[)）:：]|$)"
)
_ENGLISH_DATELINE = re.compile(
    r"^(?P<place>[A-Z][A-Za-z'’. -]{1,40}(?:, [A-Z][A-Za-z. ]{1,24})?)"
    r"(?P<day>,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?)? ?"
    r"\((?P<outlet>[A-Z][A-Za-z' .]{1,30})\)(?P<dash> ?[-–—:])?(?(dash)|(?= [A-Z\"“]))"
)
_SLASHED_AGENCY = re.compile(  # MOSCOW, February 3. /ABC/.
    r"^[A-Z][A-Z'’. -]{1,40}, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?[./ -]{0,3}/(?P<outlet>[A-Z]{2,10})/"
)
_OPENING = re.compile(  # 甲网记者 张三 李四 2月3日，……
    rf"(?P<house>[{HAN}·]{{2,12}}?)[ \u3000]?记者[ \u3000]+"
    rf"(?P<names>[{HAN}]{{2,4}}(?:[ \u3000、]+[{HAN}]{{2,4}}){{0,3}})[ \u3000]+(?=\S{{12}})"
)
_OWN = re.compile(r"^(?:本报|本网|本站|本刊|本台|本市|本社|我报|又|近日|据)")


_TEXT_BY = re.compile(
    rf"[【\[（(]\s?撰?文\s?[/／|｜:：]\s?(?P<outlet>[{HAN}]{{3,12}})\s(?P<names>[{HAN}·、 ]{{2,20}})[】\])）]"
)
"""`【文/甲网 张三】` in front of the first sentence."""


@lru_cache(maxsize=4)  # of the same paragraphs people are asked about first, then the outlet
def read_dateline(paragraph: str) -> Byline:
    """The outlet and people of a paragraph's dateline: `新华社某地12月9日电（记者某人）`, `Taipei, Nov. 17 (ABC)`."""
    head = paragraph[:260].strip()
    reported_by = _REPORTED_BY.match(head)
    if reported_by and (names := read_names(reported_by["names"], strict=True)):
        return Byline(outlet_before(reported_by["house"]), names)
    english = _ENGLISH_DATELINE.match(head)
    if english:
        outlet = english["outlet"].strip()
        known = is_agency(outlet) or is_outlet(outlet) or outlet.isupper()
        return Byline(outlet if known or (english["day"] and english["dash"]) else None)
    written = _TEXT_BY.match(head)
    if written and is_press(written["outlet"]) and (names := read_names(written["names"], strict=True)):
        return Byline(written["outlet"], names)
    slashed = _SLASHED_AGENCY.match(head)
    if slashed:
        return Byline(slashed["outlet"])
    if head[:1] in "（(〔" and (byline := _bare_bracket(head)):
        return byline
    opening = _OPENING.match(head)
    if (
        opening
        and (HOUSE.search(opening["house"]) or is_outlet(opening["house"]))
        and (names := read_names(opening["names"], strict=True))
    ):
        return Byline(outlet_before(opening["house"]), names)
    reported = _SQUARE_REPORT.match(head)
    if reported:
        byline = read_roles(reported["roles"] or "")
        byline.outlet = reported["outlet"] if is_outlet(reported["outlet"]) else byline.outlet
        return byline
    if reported := _REPORT_BRACKET.match(head):
        byline = read_roles(reported["roles"])
        byline.outlet = reported["outlet"] if is_outlet(reported["outlet"]) else byline.outlet
        return byline
    square = _SQUARE_HEAD.match(head)
    match = _DATELINE.match(head)
    if match is None or re.search(r"[，。]", match["head"]):
        byline = _bare_bracket(head[square.end() :].strip() if square else head)
        byline.outlet = byline.outlet or (square["outlet"] if square and is_outlet(square["outlet"]) else None)
        return byline
    rest = match["rest"].lstrip("】] ")
    byline = Byline()
    bracket = re.match(r"[（(]([^（）()]{2,140})[）)]", rest)
    if bracket:
        byline = read_roles(bracket[1]) or Byline(authors=read_names(bracket[1], strict=True))
    else:
        speaker = _PLAIN_SPEAKER.match(rest)
        filed = _FILED_FROM.match(rest)
        if filed and (name := _filed_by(filed["words"])):
            byline = Byline(authors=[name])
        elif speaker and not re.match(r"[记記]者[\d从從获獲了]", rest) and not (filed and _HOW.search(filed["words"])):
            byline = read_roles(speaker["names"]) if speaker.end() < len(rest) else Byline()
    byline.outlet = _dateline_outlet(match) or byline.outlet
    return byline


def _filed_by(words: str) -> str:
    """The reporter of 张三丰上海: a name in front of a place that is known, else nobody."""
    words = _MANNER.sub("", words)
    if _HOW.search(words):
        return ""
    known = (words[:n] for n in (3, 2) if is_han_name(words[:n]) and (len(words) == n or is_place(words[n:])))
    name = words[:3] if len(words) == 5 and is_han_name(words[:3]) else ""  # two names would have a blank between
    return next(known, name)


_MANNER = re.compile("(?:综合|独家|摄影|现场|联合|实地|专题)$")
_HOW = re.compile("全程|跟踪|追踪|关注|深入|连日|连续|多方|高度|持续|密切|跟进|深度|采访|调查|探访|走访|第一时间|为您")
"""Words of how a reporter reports, which nobody is called."""
_OPENING_BRACKET = re.compile(r"[（(【〔]([^（）()【】〔〕]{2,140})[）)】〕]")


def _bare_bracket(head: str) -> Byline:
    """A paragraph that opens with `（记者 张三）` and no dateline."""
    bracket = _OPENING_BRACKET.match(head)
    if bracket is None or not re.search(r"记者|記者|通讯员|通訊員|实习生|作者", bracket[1]):
        return Byline()
    return read_roles(bracket[1])


def _dateline_outlet(match: re.Match[str]) -> str | None:
    head = match["head"].strip(" 【[")
    if _OWN.match(head):
        return None
    outlet = _OUTLET_HEAD.match(head)
    if outlet:
        return outlet["outlet"]
    if match["kind"] in ("讯", "訊") and match["date"] is None and 2 <= len(head) <= 8:
        return head if is_outlet(head) else None
    return None
