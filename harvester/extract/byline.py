"""Credits that no colon labels: bylines in brackets, `甲报记者 张三` on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from harvester.extract.latinby import read_by
from harvester.extract.outlets import is_outlet
from harvester.extract.people import HAN, is_han_name, is_unit, read_names
from harvester.extract.roles import AGAIN, HELPED, HOUSE, NOBODY, ROLES, Byline, outlet_before, read_roles

_ACTION = re.compile(r"[/／]?(?:文[/／并]?[图摄]?|[图摄]|文并摄|摄影报道|摄影|报道|整理|综合|编译|供稿)$")


_END_BRACKET = re.compile(r"[（(【\[]([^（）()【】\[\]]{2,120})[）)】\]]\s*(?:Enditem/?|■|□)?\s*$")
_CUT_BRACKET = re.compile(r"[（(]((?:记者|通讯员|作者|文[/／]图|实习生)[^（）()]{2,80})$")
_SHOT = re.compile(r"(?:摄|攝|供图|制图|摄影|图|供稿)\s*$")
_WROTE_TOO = re.compile(r"文[/／、并]?(?:图|摄)|图[/／、]?文|摄影报道|记者|通讯员|作者|实习生")
_WRITTEN_BY = re.compile(
    r"(?:[Ww]ritten|[Rr]eported|[Aa]uthored) by (?P<names>[A-Z][\w.'’-]+(?: "
    r"[A-Z][\w.'’-]+){0,3}(?: and [A-Z][\w.'’-]+ [A-Z][\w.'’-]+)?)"
)
_REPORTERS = re.compile(r"(?:Reporters?|Writers?|Reporting)\s?:\s?(?P<names>[A-Z][\w.'’, -]{3,80})")
_TRANSLATED_BY = re.compile(r"[Tt]ranslated by (?P<names>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})")


def read_end(paragraph: str) -> Byline:
    """The byline in brackets at the end of a paragraph: `……。（张三）`, `(By Jane Roe)`, `(… written by …)`."""
    tail = paragraph[-240:].rstrip()
    found = _END_BRACKET.search(tail) or _CUT_BRACKET.search(tail)
    return _read_bracket(found[1].strip(), tail[: found.start()]) if found else NOBODY


_UNIT_AND_NAME = re.compile(rf"(?P<unit>[{HAN}]{{3,14}})\s?[:：]\s?(?P<names>[{HAN}·、，, ]{{2,30}})")  # （甲乡：张三）


_EDITED_BY = re.compile(r"(?:责任|責任)?(?:编辑|編輯|责编|責編)\s?[:：]\s?(?P<names>.{2,40})")


def _read_bracket(words: str, before: str) -> Byline:
    if edited_by := _EDITED_BY.fullmatch(words):
        return Byline(editors=read_names(edited_by["names"], strict=True))
    house, bars, edited = words.partition("||")
    if bars:  # （甲县纪委监委 张三 || 责任编辑 李四）
        byline, (unit, _, names) = read_roles(edited), house.strip().partition(" ")
        byline.authors += read_names(names, strict=True) if is_outlet(unit) or is_unit(unit) else []
        return byline
    placed = _UNIT_AND_NAME.fullmatch(words)
    if placed and is_unit(placed["unit"]) and not ROLES.search(placed["unit"]):
        return Byline(authors=read_names(placed["names"], strict=True))
    if HELPED.search(words) or (_SHOT.search(words) and not _WROTE_TOO.search(words)):
        return NOBODY
    if reporters := _REPORTERS.fullmatch(words):
        return Byline(authors=read_names(reporters["names"]))
    written, translated = _WRITTEN_BY.search(words), _TRANSLATED_BY.search(words)
    if written or translated:
        return Byline(
            authors=read_names(written["names"]) if written else [],
            translators=read_names(translated["names"]) if translated else [],
        )
    by = read_by(words)
    if by:
        return by
    if ROLES.search(_ACTION.sub("", words)) and len(words) < 120:
        return read_roles(words)
    if before.rstrip()[-1:] in ("。", "！", "？", "”", "…", ".", "!", "?", '"', "」", "；"):
        return Byline(
            authors=read_names(_ACTION.sub("", words) if _ACTION.search(words) and "/" in words else words, strict=True)
        )
    return NOBODY


_ROLE_SPOT = re.compile(
    rf"(?:^|[\s|｜丨/／·])(?P<role>[{HAN}]{{0,6}}?(?:记者|記者|通讯员|通訊員|实习生|作者|撰文|文[/／:：|｜])[\s:：/／]*[{HAN}]{{2,4}})"
)


_ROLE_BEHIND = re.compile(  # 张三/文 李四/图
    rf"(?:^|[\s|｜丨])(?P<names>[{HAN}]{{2,4}}(?:[、 ][{HAN}]{{2,4}}){{0,3}})\s?[/／]\s?(?:文|撰文|采写)(?![{HAN}])"
)


_PAUSE = re.compile(r"[。，！？]")


def read_amid(line: str) -> Byline:
    """The people of a short line with a role somewhere in it: `甲报 ｜ 记者张三／望川报道`."""
    if len(line) > 90 or _PAUSE.search(line):
        return NOBODY
    behind = _ROLE_BEHIND.search(line)
    if behind and (names := read_names(behind["names"], strict=True)):
        return Byline(authors=names)
    role = _ROLE_SPOT.search(line)
    return read_roles(line[role.start("role") :]) if role else NOBODY


_BULLETS = " （）()【】[]■□●◆◇▲△★☆◎○·•-—"
_ROLE_GLUED = re.compile(
    rf"(?P<house>[{HAN}A-Za-z·《》+＋/／]{{0,18}}?)(?:记者|記者|通讯员|通訊員)(?P<names>[{HAN}·、， ]{{2,40}})$"
)
_ROLE_LINE = re.compile(
    rf"^[■□●◆◇▲△★☆◎○·•\-—\s]*[（(【\[]?\s?(?:(?:[{HAN}A-Za-z·《》+＋]{{0,14}}?)(?:记者|記者|通讯员|通訊員|通信员|"
    rf"实习生|作者|评论员|编辑|責編|责编|編輯)|文[/／]?图|图[/／]?文|撰文|采写|执笔)[\s:：/／|｜]+"
    rf"(?P<names>[{HAN}A-Za-z·•.、，,；;&\s/／]{{2,90}})[）)】\]]?$"
)


_FILED = re.compile(
    rf"^(?:記者|记者)?(?P<names>[{HAN}、 ]{{2,14}}?)\s?[／/]\s?[{HAN}]{{2,6}}?"
    r"(?:即時|綜合|连线|專題)?(?:報導|報道|报道)$"
)


_DONE = re.compile(r"\s(?:文[/／]?[图摄]|图[/／]?文|摄影报道)$")  # 甲报记者 张三 文/图
_ROLE_BAR = re.compile(r"(?<=记者|编辑|责编)\s?[|｜丨]\s?")  # 甲报记者｜张三 甲报编辑｜李四
_EDITING = re.compile(r"\s(?:责任)?(?:编辑|責編|责编|編輯|翻译|译者)\s")
_MARKED = re.compile(
    rf"[□◎○][\s]*(?P<names>[{HAN}·、 ]{{2,16}})(?:[（(][^（）()。]{{2,24}}[）)])?"
)  # a paper's mark of who wrote


_COLUMNIST = re.compile(  # ● 张三 (进入专栏), ● 李四 报道
    rf"●\s?(?P<name>[{HAN}·]{{2,6}})\s?(?:[（(][^（）()]{{0,4}}专栏[）)]|(?<=[{HAN}]{{3}})\s(?:报道|報道|報導))"
)
_RANK_WORD = re.compile(rf"[{HAN}]{{0,12}}(?:记者|記者|通讯员|通訊員)")


def _names_among_ranks(words: Sequence[str]) -> list[str]:
    """The people of `张三丰 甲报特约记者 李四`: words of which each is a name or a rank, and both are there.

    A name of two letters counts right behind a rank alone: elsewhere it may be a place.
    """
    names: list[str] = []
    behind_rank = False
    for word in words:
        ranked = _RANK_WORD.fullmatch(word) is not None
        if not ranked and not (is_han_name(word) and (len(word) > 2 or behind_rank)):
            return []
        names += [] if ranked else [word]
        behind_rank = ranked
    return names if len(names) < len(words) else []


def without_action(line: str) -> str:
    """A byline without what was done, in the end: `甲报记者 张三 文/图`."""
    return _DONE.sub("", line)


_ROLE_TOLD = re.compile(
    r"[记記作]者|通[讯訊信][员員]|实习生|评论员|[编編責责][辑輯编編]|文[/／]?图|图[/／]?文|撰文|采写|执笔|报道|報[導道]|[□◎○]|专栏"
)
"""What a line of its own that names people has, one of these."""


@lru_cache(maxsize=AGAIN)
def read_role_line(line: str) -> Byline:
    """The people of a line of its own such as `甲报记者 张三 李四`; nothing where a word is no name."""
    if not _ROLE_TOLD.search(line):  # most lines
        return NOBODY
    line = without_action(_ROLE_BAR.sub(" ", line))
    marked = _MARKED.fullmatch(line.strip())
    if marked and not ROLES.search(marked["names"]) and (names := read_names(marked["names"], strict=True)):
        return Byline(authors=names)
    if (columnist := _COLUMNIST.fullmatch(line.strip())) and is_han_name(columnist["name"]):
        return Byline(authors=[columnist["name"]])
    filed = _FILED.match(line.strip())
    if filed:
        return Byline(authors=read_names(filed["names"], strict=True))
    glued = _ROLE_GLUED.match(line.strip(_BULLETS))
    house = glued["house"] if glued else ""
    if glued and _EDITING.search(glued["names"]):  # 甲台记者 张三 编辑 李四: whose each name is must be read
        byline = read_roles(line.strip(_BULLETS))
        return byline if byline.authors and byline.editors else NOBODY
    if glued and (not house or HOUSE.search(house)) and (names := read_names(glued["names"], strict=True)):
        return Byline(outlet_before(house), names)
    if line[:1] in tuple("■□◆") and (names := _names_among_ranks(line[1:].split())):
        return Byline(authors=names)
    if len(line) > 120 or not _ROLE_LINE.match(line):
        return NOBODY
    byline = read_roles(line.strip(_BULLETS))
    spelled = sum(len(n) for n in byline.authors + byline.editors + byline.translators)
    named = sum(len(m) for m in re.findall(rf"[{HAN}A-Za-z]", ROLES.sub("", line)))
    return byline if (byline.authors or byline.editors) and named - spelled <= 16 else NOBODY
