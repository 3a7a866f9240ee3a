"""Credits that no colon labels, one story: datelines, bylines in brackets, `甲报记者 张三`, `By Jane Roe`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from harvester.extract.outlets import clean_outlet, is_agency, is_outlet, is_press
from harvester.extract.people import HAN, is_han_name, is_latin_name, is_unit, read_names
from harvester.extract.wordlist import words

_ROLES = re.compile(
    r"(?P<author>(?:特约|本报|见习|实习|首席|全媒体|融媒体?|职工)*(?:记者|記者|通讯员|"
    r"通訊員|通信员|实习生|實習生|报道员)|作者(?!单位|单 位|简介|系|均|观点|个人|本人|授权|所有)|"
    r"撰稿人?|撰文|执笔人?|執筆|采写|採寫|"
    r"文[/／、]?图|图[/／、]?文|图文|文字(?!编辑)|(?<![\u4e00-\u9fff])文(?=\s?[/／:：|｜]))"
    r"|(?P<editor>(?:责任|网络|实习|见习)?编辑|责编|責編|責任編輯)"
    r"|(?P<translator>翻译|编译|译者)"
    r"|(?P<other>摄影|攝影|摄制|图片|(?<![\u4e00-\u9fff])图(?=\s?[/／:：|｜])|摄(?=[/／:：])|供图|校对|剪辑|制图|视频|出镜|监制|审核)"
)
_NAME_RUN = re.compile(
    rf"[\s:：/／|"
    rf"｜]*(?P<names>[{HAN}A-Za-z·•・.'’\ufffd]{{1,24}}(?:[\s、，,;；&和]+[{HAN}A-Za-z·•・.'’\ufffd]{{1,24}}){{0,11}})"
)
_PLACE_AND_DAY = re.compile(  # 記者王小明台北17日電
    rf"([{HAN}]{{2,3}}?)(?:[{HAN}]{{2}}[縣市區鄉鎮]?|華盛頓|洛杉磯|舊金山|布魯塞爾|雅加達|曼谷|馬尼拉)\d{{1,2}}日?[电電讯訊]"
)
_HELPED = re.compile(r"[也亦对為为].{0,6}(?:参与|贡献|协助|帮助)|参与采写|协助采写|(?i:contributed to)")
_COMMA = re.compile(r"\s?,\s?")
_ACTION = re.compile(r"[/／]?(?:文[/／并]?[图摄]?|[图摄]|文并摄|摄影报道|摄影|报道|整理|综合|编译|供稿)$")


@dataclass(slots=True)
class Byline:
    """What one line or bracket credits: an outlet, people by their role; `helped` people are not authors."""

    outlet: str | None = None
    authors: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    translators: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.outlet or self.authors or self.editors or self.translators)


NOBODY = Byline()
"""What most lines credit; nothing is ever added to it, nor to another line's byline once it is read."""
AGAIN = 16
"""Lines that are remembered: those around a text are asked about for people first, for the outlet then; one page's."""


def read_roles(text: str) -> Byline:
    """People by role in running credit text: `本报记者 A B 通讯员 C 摄影 D` names A, B and C as authors."""
    byline = Byline()
    if _HELPED.search(text):
        return byline
    text = _PLACE_AND_DAY.sub(r"\1 ", text[:300])
    marks = list(_ROLES.finditer(text))
    for i, mark in enumerate(marks):
        piece = text[mark.end() : marks[i + 1].start() if i + 1 < len(marks) else len(text)]
        if i + 1 < len(marks):
            piece = _HOUSE_BEFORE_ROLE.sub("", piece)
        if mark.lastgroup != "other":
            getattr(byline, f"{mark.lastgroup}s").extend(_people(piece))
    if marks:
        byline.outlet = _outlet_before(text[: marks[0].start()])
    return byline


_HOUSE_BEFORE_ROLE = re.compile(rf"(?<=[{HAN}A-Za-z])\s+(?![{HAN}]*(?:记者|記者))(?P<house>[{HAN}]{{2,8}})$")
"""甲报 between two roles: `甲报记者 张三 甲报编辑 李四`."""


def _people(piece: str) -> list[str]:
    """The names at the start of a piece; words behind that are no names end them."""
    run = _NAME_RUN.match(piece[:200])
    if run is None:
        return []
    return [n for n in read_names(run["names"]) if _is_person(n)]


def _is_person(name: str) -> bool:
    return (
        is_han_name(name) or is_latin_name(name) or (2 <= len(name) <= 4 and not name.isascii() and not is_outlet(name))
    )


def _outlet_before(words: str) -> str | None:
    """`新华社` of `新华社记者 张三`; nothing of 本报 or 职工."""
    words = words.strip(" （(【[:：—-□■◎○●").removesuffix("实习").removesuffix("首席").removesuffix("全媒体")
    return words if is_outlet(words) and not words.startswith("本") else None


_DATELINE = re.compile(
    rf"^[\s【\[（(]*(?P<head>[{HAN}A-Za-z0-9·《》\-－—\s]{{2,26}}?)[】\]]?\s?(?:(?P<date>\d{{1,2}}月\d{{1,2}}日|"
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
    rf"(?P<house>[{HAN}·]{{2,12}}?)记者[ \u3000]+"
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
        return Byline(_outlet_before(reported_by["house"]), names)
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
        and (_HOUSE.search(opening["house"]) or is_outlet(opening["house"]))
        and (names := read_names(opening["names"], strict=True))
    ):
        return Byline(_outlet_before(opening["house"]), names)
    reported = _SQUARE_REPORT.match(head)
    if reported:
        byline = read_roles(reported["roles"] or "")
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
        if speaker and not re.match(r"[记記]者[\d从從获獲了]", rest):
            byline = read_roles(speaker["names"]) if speaker.end() < len(rest) else Byline()
    byline.outlet = _dateline_outlet(match) or byline.outlet
    return byline


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
_REPORTED_BY = re.compile(
    rf"(?P<house>本[报报台网刊社]|[{HAN}]{{2,8}}?[报網网社台])(?:首席|见习|实习|特约|全媒体|融媒体?)?记者 ?"
    rf"(?P<names>[{HAN}]{{2,4}}(?:[ 、][{HAN}]{{2,4}}){{0,3}}?) ?(?:综合|现场|联合)?(?:报道|報道|摄影报道)(?=[ 　])"
)
"""`本报记者 张三 李四报道` in front of the first sentence."""


def _read_bracket(words: str, before: str) -> Byline:
    if edited_by := _EDITED_BY.fullmatch(words):
        return Byline(editors=read_names(edited_by["names"], strict=True))
    house, bars, edited = words.partition("||")
    if bars:  # （甲县纪委监委 张三 || 责任编辑 李四）
        byline, (unit, _, names) = read_roles(edited), house.strip().partition(" ")
        byline.authors += read_names(names, strict=True) if is_outlet(unit) or is_unit(unit) else []
        return byline
    placed = _UNIT_AND_NAME.fullmatch(words)
    if placed and is_unit(placed["unit"]) and not _ROLES.search(placed["unit"]):
        return Byline(authors=read_names(placed["names"], strict=True))
    if _HELPED.search(words) or (_SHOT.search(words) and not _WROTE_TOO.search(words)):
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
    if _ROLES.search(_ACTION.sub("", words)) and len(words) < 120:
        return read_roles(words)
    if before.rstrip()[-1:] in ("。", "！", "？", "”", "…", ".", "!", "?", '"', "」", "；"):
        return Byline(
            authors=read_names(_ACTION.sub("", words) if _ACTION.search(words) and "/" in words else words, strict=True)
        )
    return NOBODY


_BY = re.compile(
    r"(?:^|[|(（\[·•]\s?|(?<=\d)\s+|(?<=[AP]M)\s+)(?:(?:Words|Story|Text|Reported|Written|WORDS|STORY|TEXT)\s(?:[Bb]y|BY)|By|BY|by(?=:)):?\s"
    r"(?P<names>[A-Z][\w.'’-]*(?:,? (?:and |& )?[A-Z][\w.'’-]*){0,9})"
    r"\s*(?:$|[|/)）(\[\]·•]|,? in [A-Z]|,? [Ff]rom [A-Z]|\d|[-–—;]"
    r"|(?:Published|Updated|Posted|Source|Editor|Web|From|Time|Date|Views|Print|Share|Font|(?:Photo|Photograph|Picture|Image|Video)s?)\b)"
)
_PLACED = re.compile(
    r"(?<=[A-Za-z]),? in [A-Z][\w.'’-]+(?:,? [A-Z][\w.'’-]+)?(?=\s*(?:[,|/·()]|and\s|$|Published|Updated|\d))"
)
_HOUSE_ALONE = re.compile(r"[A-Z]{3,}")  # By HUATONG
_AND = re.compile(r"\s*(?:,\s*|\band\b\s*|&\s*)+")


_HOUSE_WRITERS = re.compile(
    r"[Bb]y (?P<house>[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,3}) (?:staff )?"
    r"(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)s? "
    r"(?P<names>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}(?:(?:, and|,| and) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}){0,5})"
)
"""`by Jia writers Jane Roe, Li Na`, as agencies print it over a feature."""
_HOUSE_BY = re.compile(
    r"(?:^|(?:E-?mail|Print|Share|Comment\(s\))\s?)"
    r"(?P<house>(?!Print|E-?mail|Share)[A-Z][\w.'’&-]+(?: [A-Z][\w.'’&-]+){0,3}) by "
    r"(?P<names>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}(?:(?:, and|,| and) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}){0,3})"
    r", (?=(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4})"
)
"""`Jia Window by Jane Roe, May 3, 2031`, behind the tools of a page or at the head of a line."""


def read_by(line: str) -> Byline:
    """The people, or the outlet, of a line that starts a piece with `By`: `By Jane Roe in Tianjin | …`."""
    if "y" not in line and "Y" not in line:  # most lines of a Chinese page
        return NOBODY
    if written := _HOUSE_WRITERS.fullmatch(line.strip()) or _HOUSE_BY.search(line[:200]):
        return Byline(written["house"], read_names(written["names"]))
    placed = _PLACED.sub("", line[:200]) if " in " in line else line[:200]
    match = _BY.search(placed)
    if match is None:
        return NOBODY
    names = _UPDATED_BEHIND.sub("", match["names"]).strip(" ,")
    if re.match(r"\s*\d", placed[match.end("names") :]):
        names = _MONTH_BEHIND.sub("", names).strip(" ,")  # By Jane Roe May 3, never Theresa May
    if _HOUSE_ALONE.fullmatch(names):
        return Byline(outlet=names)
    if is_outlet(names) and not _AND.search(names) and not name_before_outlet(names):
        return Byline(outlet=names)
    behind = _HOUSE_BEHIND.match(line[match.start("names") :])
    people: list[str] = []
    names, _, house = names.partition(", ") if _INITIALS_BEHIND.search(names) else (names, "", "")
    for part in [names] if re.fullmatch(r"[A-Z]{2,}, ?[A-Z]{2,}", names) else _AND.split(names):
        if people and _RANKED.search(part):
            continue  # By Jane Roe, Jia Culture Correspondent
        people.extend(read_names(name_before_outlet(part) or part) if not is_outlet(part) else ())
        people.extend([name_before_outlet(part)] if is_outlet(part) and name_before_outlet(part) else ())
    inside = behind["inside"] if behind else None
    if inside and len(placed) == len(line[:200]) and not is_outlet(inside):
        inside = None  # a place, or a count of comments, where no place stands before it
    return Byline(house or inside or (behind and _house(behind["house"])) or None, authors=list(dict.fromkeys(people)))


_UPDATED_BEHIND = re.compile(r"\s*(?:Published|Updated|Posted|Web|Print|Share|Comments|From|Download)$")
_MONTH_BEHIND = re.compile(r",?\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?$")
_HOUSE_BEHIND = re.compile(
    r"[\w.'’, -]{3,60}?\s?(?:/\s?(?P<house>[A-Z][\w.'’& -]{2,40})\s*(?:$|[|(])"
    r"|\(\s?(?P<inside>[A-Z][\w.'’& -]{2,40}?|[a-z][\w-]*(?:\.[a-z][\w-]*){1,3})\s?\)\s*$)"
)  # By Jane Roe / Jia News, By Jane Roe in Tianjin (Jia News)


def _house(words: str | None) -> str | None:
    return words.strip() if words and is_outlet(words) else None


_INITIALS_BEHIND = re.compile(r"^[A-Z][a-z][\w.'’ -]*, [A-Z]{2,6}$")  # By Jane Roe, ABC


_KINDS = words("channel channels news daily times media online weekly net tv radio magazine review network website")
"""Words that end an outlet's name and are none."""


def name_before_outlet(words: str) -> str:
    """`Jane Roe` of `Jane Roe Jia News`; nothing where no name stands before an outlet."""
    parts = words.split()
    for many in (3, 2) if parts[1:2] and parts[1].endswith(".") else (2, 3):  # Jane A. Roe
        head, rest = " ".join(parts[:many]), " ".join(parts[many:])
        house = is_outlet(rest) and rest.lower() not in _KINDS  # Jia International Channel is no Jia International's
        if rest and house and is_latin_name(head) and not is_outlet(head):
            return head
    return ""


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
_HOUSE = re.compile(r"[报報社网網台臺刊端]|本|特[约約派]|实习|见习|首席|全媒体")
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


_COLUMNIST = re.compile(rf"●\s?(?P<name>[{HAN}·]{{2,6}})\s?[（(][^（）()]{{0,4}}专栏[）)]")  # ● 张三 (进入专栏)
_RANK_WORD = re.compile(rf"[{HAN}]{{0,12}}(?:记者|記者|通讯员|通訊員)")


def _names_among_ranks(words: Sequence[str]) -> list[str]:
    """The people of `张三 甲报特约记者 李四`: words of which each is a name or a rank, and both are there."""
    names = [word for word in words if not _RANK_WORD.fullmatch(word)]
    return names if 0 < len(names) < len(words) and all(map(is_han_name, names)) else []


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
    if marked and not _ROLES.search(marked["names"]) and (names := read_names(marked["names"], strict=True)):
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
    if glued and (not house or _HOUSE.search(house)) and (names := read_names(glued["names"], strict=True)):
        return Byline(_outlet_before(house), names)
    if line[:1] in tuple("■□◆") and (names := _names_among_ranks(line[1:].split())):
        return Byline(authors=names)
    if len(line) > 120 or not _ROLE_LINE.match(line):
        return NOBODY
    byline = read_roles(line.strip(_BULLETS))
    spelled = sum(len(n) for n in byline.authors + byline.editors + byline.translators)
    named = sum(len(m) for m in re.findall(rf"[{HAN}A-Za-z]", _ROLES.sub("", line)))
    return byline if (byline.authors or byline.editors) and named - spelled <= 16 else NOBODY


_HANDS = re.compile(  # a line of its own under an article: Edited by Wing, Jerry
    r"(?P<role>Reported|Written|Edited|Translated) by:? (?P<names>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}"
    r"(?:(?:, and |, | and | & )[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}){0,4})"
)
_LATIN_NAMES = r"[A-Z][\w.'’-]+(?:(?: (?:van|von|de|der|den|da|di|du|al|bin|el|la|le))*(?: [A-Z][\w.'’-]*)){1,3}"
_SPOKEN_ROLE = re.compile(
    r"(?P<role>(?i:(?:additional |original |copy-?)?(?:report(?:ed|ing)|research(?:ed)?|writ(?:ten|ing)"
    r"|story|text|words|edit(?:ed|ing)"
    r"|translat(?:ed|ion)|compil(?:ed|ing)|proofread(?:ing)?|photos?|graphics?|video))(?: and (?:edited|editing))?)"
    rf" by:? (?P<names>{_LATIN_NAMES}(?:(?:, and |, | and | & ){_LATIN_NAMES})*)"
    r"(?P<place>,? in [A-Z][\w.'’ -]+)?[\s;.,|·]*"
)


_ORIGINAL_BY = re.compile(
    rf"[A-Z][a-z]+ original by (?P<names>{_LATIN_NAMES}(?: and {_LATIN_NAMES})*)(?:, [^.]{{2,60}})?"
)
"""`Japanese original by Jane Roe, Linyuan Bureau`, under a translation."""


def read_spoken(line: str) -> Byline | None:
    """The people of a line that is nothing but `Reporting by Jane Roe; Editing by Li Na`, bracketed or not; None where
    it is something else."""
    if " by" not in line:  # most lines of a text: told by the word alone
        return None
    line = line.strip(" ()[]（）")
    if original := _ORIGINAL_BY.fullmatch(line):
        return Byline(authors=read_names(original["names"]))
    found, byline = list(_SPOKEN_ROLE.finditer(line)), Byline()
    found = [hands] if (hands := _HANDS.fullmatch(line)) else found
    if not found or found[0].start() or sum(len(m.group()) for m in found) != len(line):
        return None
    for match in found:
        role = match["role"].lower()
        people = [name for name in read_names(match["names"]) if not is_outlet(name)]
        if role.startswith("copy"):
            continue
        if "edit" in role:
            byline.editors += people
        elif role.startswith(("translat", "compil")):
            byline.translators += people
        elif role.startswith(("report", "writ", "story", "text", "words")):
            byline.authors += people
    return byline


def is_spoken(line: str) -> bool:
    """Whether a line says who helped or lent words: `(With input from Jia News)`, `Jane Roe contributed to …`."""
    line = line.strip()
    if len(line) > 160:
        return False
    return bool(_INPUT.match(line) or _HELPED_EN.match(line) or (line[:1] in "(（[【" and _HELPED.search(line)))


_INPUT = re.compile(
    r"(?:Additional|Extra) (?:reporting|material|information) (?:by|from) [A-Z]{2,8}\.?$|"
    r"[(（\[]?\s?(?i:with (?:additional )?(?:inputs?|files|reporting|contributions?) (?:from|by))\b[^.]*[.)）\]]*$"
)
_HELPED_EN = re.compile(
    r"^[(\[]?[A-Z].{2,80}\bcontributed (?:reporting )?to (?:this|the) (?:report|story|article)\b.{0,40}$"
)


_STAFFED = re.compile(
    r"(?:By )?(?i:staff (?:writer|reporter)s?),? (?:with|and) "
    r"(?P<outlet>[A-Z][A-Z]{1,7}|[A-Z][\w ]{2,30}(?:News|Agency))"
)


_RANKED = re.compile(r"\b(?i:reporter|writer|correspondent|columnist|editor|contributor|photographer)$")
_POST = re.compile(
    r"(?:(?:Staff|Senior|Chief|Special|Contributing|Guest|Foreign|Political|Business|Sports|Culture|Photo) ){0,2}"
    r"(?:Reporter|Writer|Correspondent|Columnist|Editor|Photographer|Contributor|Intern)s?"
)


@lru_cache(maxsize=AGAIN)
def read_signed(line: str) -> Byline:
    """`Jane Roe, Li Na, Jia News`: people and, last, their outlet or their post, parted by commas alone."""
    *people, outlet = _COMMA.split(line.strip())
    staffed = _STAFFED.fullmatch(line.strip())
    if staffed:
        return Byline(staffed["outlet"])
    post = _POST.fullmatch(outlet)
    if not people or len(line) > 80 or not (post or is_outlet(outlet)) or re.match(r"by\b", line, re.I):
        return NOBODY
    named = all(is_latin_name(name) and len(name.split()) <= 3 and not is_outlet(name) for name in people)
    return Byline(None if post else outlet, people) if named else NOBODY


def read_head(words: str) -> str | None:
    """The outlet in a line such as `(People's Daily Online) 11:35, …` or `AFP, MANILA`, its place left off."""
    outlet = words.strip(" (（)）|/,，-–—")
    first, _, rest = outlet.partition(",")
    if is_agency(first) and (not rest or rest.strip().istitle() or rest.isupper()):
        return first.strip()
    return clean_outlet(outlet) if is_outlet(outlet) else None
