"""Lines of the body that are credits or furniture of their own, and what they credit (one story)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise

from harvester.extract.byline import read_end, read_role_line
from harvester.extract.credits import Credit, credited_names, read_line, read_spaced, role_of_label
from harvester.extract.dates import find_dates
from harvester.extract.latinby import is_spoken, read_by, read_spoken
from harvester.extract.outlets import is_agency
from harvester.extract.people import HAN, is_unit, read_names
from harvester.extract.roles import NOBODY, Byline
from harvester.extract.wordlist import words


@dataclass(slots=True)
class Line:
    """What became of one body line: its `text` (None where all of it is credit) and what it credits."""

    text: str | None
    credits: list[Credit] = field(default_factory=list)
    byline: Byline = field(default_factory=lambda: NOBODY)
    info: str = ""
    """The line itself, where it is the info line that belongs above the body."""


_PRODUCTION = words(
    "排版 版式 出镜 文案 脚本 拍摄 后期 插画 绘图 包装 配图 视觉设计 海报设计 "
    "审读 校审 审看 监审 编审 核发 核校 一读 二读 一校 二校 三校 一核 二核 三核 "
    "供图 图源 图片来源 摄影 摄 摄像 供稿 供稿人 供稿单位 校对 审核 审校 监制 版面编辑 "
    "版面 初审 复审 终审 初审编辑 复审编辑 终审编辑 一审 二审 三审 美编 美术编辑 视觉 "
    "视频编辑 图片编辑 摄影编辑 "
    "设计 制作 制图 剪辑 视频 配音 统筹 策划 出品 出品人 总监制 总策划 主编 副主编 "
    "值班主任 值班主编 值班编委 值班总编 主播 播音 播读 签发 审签 审稿 审定 核稿 海报 责任校对 上传 "
    "上传者 录入 录入员 信息员 原标题 原题 "
    "题图 题图来源 文中图片 本文图片 文内图片 封面图 封面图片 封面来源 首图 头图 图片提供 "
    "图片授权 插图 素材来源 视频素材 原文标题 视频来源 图片 图 解读机关 解读单位 解读部门 解读人 "
    "流程编辑 内容审核 内容初审 内容终审 来信人 写信人 留言人 咨询人 提问人 "
    "photo photos photoby photosby photographer image images "
    "proofreader proofreadby reviewer reviewedby originaltitle copyeditor photoeditor camera "
    "cameraman videographer narrator voiceover designer contributions"
)
_INFO_ROLES = ("origin", "published", "modified")
DESCRIBED = "作者系"
"""The label of a line that says what the writer is: whoever is named below the headline is the writer."""
_DESCRIBED = re.compile(r"[（(【]\s?(?:本文)?(?:作者|笔者)(?:系|为|是)")
_CALL = re.compile(r"(?:联系人|联系电话|咨询电话|联系方式|电话)[:：]")
_REPORTER_ALONE = re.compile(rf"[{HAN}·]{{2,16}}(?:记者|通讯员)")
_OUTLET_ALONE = re.compile(
    r"(?:[A-Z][\w.'’-]*\s){1,4}(?:Times|Daily|Post|Herald|Weekly|Review|Journal|Gazette|Tribune)"
)
_WIRE_ALONE = re.compile(
    r"(?!(?:THE )?ENDS?$|FIN$|VIDEO|PHOTO|NOTES?$|MORE$|READ |ABOUT|CONTACT|SHARE|PRINT|CLOSE|BACK|TOP$|HOME|SUBSCRIBE"
    r"|COMMENT|RELATED|TAGS?$|NEXT|LOGIN|SIGN |FOLLOW|ADVERT|CORRECTION|UPDATE|WATCH|LISTEN|EMAIL|LOAD|VIEW|OPINION"
    r"|NEWS$|WORLD$|SPORTS?$|BUSINESS$|LIVE$)[A-Z]{3,12}(?: [A-Z]{2,10})?"
)
"""An agency's name in capitals under its text, not known by heart."""
_PAPER = re.compile(rf"《?[{HAN}]{{2,6}}(?:日报|日報|早报|早報|晚报|晚報|时报|時報|商报|商報|新闻网|新聞網|周刊)》?")
"""A paper's name alone under a text."""
_CONTACT = words("联系人 联系电话 联系方式 电话")
_PEOPLE = ("author", "editor", "translator")
_BRACKETED = re.compile(r"^[（(【\[［]\s*(.*?)\s*[）)】\]］]?$")
_LOWER_BY = re.compile(  # an agency's line over its text: by Jane Roe, Li Na
    r"by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}(?:(?:,| and|, and) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}){0,4}"
)
_BY = re.compile(r"[（(\[]?(?:By|BY|by(?= [A-Z])) ")
_SECOND = re.compile(r"^[^（(【\[［]*[）)】\]］]")
_CREW = re.compile(
    rf"(?!主持人|发言人|记者问|问|答)[{HAN}]{{2,6}}\s?[:：／|｜]\s?"
    rf"(?P<names>[{HAN}·]{{2,4}}(?:[ 、，,／][{HAN}·]{{2,4}}){{0,5}})"
)
_MADE_BY = re.compile(rf"[{HAN}A-Za-z·、 ]{{3,24}}(?:荣誉|联合)?出品")
_NOTHING = re.compile(
    r"[（(【\[\-–—=·•\s]*(?:完|终|全文完|完毕|未完待续|END|End|Enditem/?|The End|THE END)[）)】\]\-–—=·•\s]*"
    r"|Enditem(?:/\w{1,6})?/?\s*(?:Item/?\w*)?"
    r"|《[^《》]{2,16}》\s*[（(][^（）()]{0,24}[\d一二三四五六七八九十]{1,3}\s?版[^（）()]{0,8}[）)]"
    r"|[（(]\s*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*\d{1,3}\s?版\s*[）)]"
    r"|[（(【]?(?:图片|配图|文中图片|以上图片|题图|图)(?:均|皆|全部|都)?(?:来自|来源于?|"
    r"源于|源自|由|系)[^。]{0,30}[）)】]?"
    r"|[（(【]\s?(?:资料|数据|视频|素材|内容)来源(?:于)?[:：].{0,80}[）)】]"
    r"|[（(]?(?:Print Edition (?:Title|Headline)|Newspaper headline|Original headline)\s?[:：].{0,120}"
    r"|[（(【]?原(?:标|文标)?题(?:目)?\s?(?:[:：]|为《?).{0,120}"
    r"|[（(【]\s?本文(?:来自|来源|转自|转载自|选自|摘自|首发|原载|系|为).{0,90}"
    r"|[（(【]\s?(?:原载|原刊|首发|转载|摘自|选自|转自)(?:于|自)?[:：]?\s?.{0,40}[）)】]"
    r"|[（(【]\s?(?:本文)?(?:作者|笔者)[^，。：:（）()]{0,6}(?:系|为|是|单位|简介).{0,90}[）)】]"
    r"|[（(【]\s?(?:本[报网刊台站]?)?(?:综合|整理|编译|改编|据)(?:整理)?自?[:：]?[^。，；（）()]{2,60}[）)】]"
    r"|[（(【][^（）()。，]{2,20}(?:供稿|投稿)[）)】]"
    r"|(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2}(?:,? and [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2})?"
    r" contributed (?:research|reporting|to)\b.{0,60})"
    r"|(?-i:[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,2} (?:writes (?:about|on)|covers|reports on"
    r"|is an? (?:opinion |guest |regular |freelance )?(?:contributor|columnist|commentator)\b) .{3,90})"
    r"|(?-i:(?:Photographs?|Photos|Pictures|Videos?|Illustrations?) by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})"
    r"|(?-i:(?:Text|Photos?|Words|Editor|Pictures|Video)\s?\|\s?[A-Z][\w.'’ -]{2,40})"
    r"|(?-i:(?:Produced|Presented|Compiled|Filmed|Directed|Narrated|Voiced) by [A-Z][^.]{2,60})"
    r"|(?-i:[-–—]\s?[A-Z]{2,8})|(?-i:SOURCE:? [A-Z][\w.,&'’() -]{2,80})"
    r"|(?:本文|文章)(?:来自|来源于|转自|转载自|选自|摘自|原载于)[^。]{0,40}。?"
    r"|[（(【]?\s?(?:稿件|信息|文章|本文|新闻|内容)?来\s?源于?[:：][^。，；]{0,40}[）)】]?"
    r"|[（(\[［【]\s?(?:(?:Cover|Header|Top|Title|Banner|Lead|File)\s?)?(?:Photo|Image|Picture|Video|Illustration|Cover|Header)s?\b[^()\[\]（）]{0,90}[）)\]］】]"
    rf"|[{HAN}]{{0,8}}(?:发|记者)?\s?[（(]?[{HAN}A-Za-z、 ·]{{2,14}}(?:摄|攝|供图|截图|制图)[）)]"
    r"|【?\s?(?:我要)?纠错\s?】?|[（(\[【]?\s?(?:责任编辑|编辑|责编|作者|记者)\s?[:：]\s?[）)\]】]?",
    re.I,
)
_GLUED = re.compile(
    r"\s*(?:返回[^\s，。>]{1,10}?(?:首页)?[，,]?\s?(?:查看更多|>+|》+|＞+)|"
    r"返回[^\s，。>]{2,8}首页|\[\s?详细(?:内容)?\s?\]|(?:\.\.\.|…)?\[Detail\]|\(Full "
    r"Story\)|"
    r"(?<=[。！？”…])\s?[（(](?:完|全文完)[）)]|"
    r"【\s?(?:我要)?纠错\s?】|(?<=[.!?\"”’)])\s*Enditem/?|(?<=[.!?\"”’])\s*\(By "
    r"[A-Z][^()]{2,60}\)(?:\s*Enditem/?)?)\s*$"
)
_GLUED_ENDS = "多>》＞页])）】m/"
"""Last letters of what `_GLUED` cuts off: most lines end otherwise and need no search."""
_SPOKEN = re.compile(r"[。？！?!，；…”\"]\s*$")
_NAME_AND_PLACE = re.compile(r"[A-Z][a-z'’-]+(?: [A-Z][\w.'’-]*){1,2}, [A-Z][a-z]+(?: [A-Z][a-z]+)?")
_NUMBER_ONLY = re.compile(r"[A-Za-z]{0,4}[\s_]?\d{2,8}")
"""A staff number in the place of a name."""
_OWN_ISSUE = re.compile(r"《(?P<outlet>[^《》]{2,16})》\s*\d{4}\s?年第?\d{1,3}期")
"""The magazine, and which number of it, under its text."""
LICENSED = re.compile(
    r"(?:本文|文章)(?:来自|来源于?|转载自|首发于|选自|原载于?)[^。；]{2,60}[，,]"
    r"(?:[^。；]{0,80}(?:授权|许可)[^。；]{0,12}|\s?作者[:：][^。；]{2,80})[。.]?"
)
"""Whence a text was taken by leave, and who wrote it."""
_COMMA_LABEL = re.compile(
    rf"(?P<label>作者|Author|职务|Role|發自|发自|Reporting from)[,，]\s?(?P<value>[{HAN}A-Za-z·.、 ]{{2,40}})"
)
"""`作者, 张三` and `职务, 特约撰稿人`, which one broadcaster's Chinese service prints for those who hear its pages."""
_ISSUED_IN = re.compile(
    r"发于\s?\d{4}[.年]\s?\d{1,2}[.月]\s?\d{1,2}日?\s?总第\s?\d{1,5}\s?期《(?P<outlet>[^《》]{2,16})》(?:杂志)?"
)
_MISTAKES = re.compile(r"^【\s?(?:我要)?纠错\s?】\s*(?=[【（(\[]|[责編编校审])")
"""A button in front of the editors."""
_PAUSE = re.compile(r"[，。；,;]")
_FILE_NUMBER = re.compile(r"(?<=[）)\]】])\s*\d{6,10}$")  # （編輯：張三）1200203
NEAR_START = 3
"""Body lines from the start among which a stray info line is looked for."""
END_MATTER = 8
"""Body lines from the end among which a line says who made it: `甲县融媒体中心出品`."""
NEAR_END = 3
"""Body lines from the end among which a bare `（张三）` is a byline."""


def read_body(lines: list[str]) -> list[Line]:
    """Every body line with its credits apart; the text of ordinary lines stays as it is."""
    read: list[Line] = []
    for place, line in enumerate(lines):
        own = _info_line(line) if place < NEAR_START and len(line) <= 120 else None
        if own is None and len(line) <= 160:
            own = _own_credit(line, near_end=place >= len(lines) - NEAR_END)
            if own is None and place >= len(lines) - END_MATTER and _MADE_BY.fullmatch(line.strip()):
                own = Line(None)
        if own is None and place and _is_outlet_below(line.strip(), lines[place - 1], lines[place + 1 :]):
            own = Line(None, [], Byline(outlet=line.strip().strip("《》")))
        if own is None:
            cut = _GLUED.sub("", line[-200:]) if line.rstrip()[-1:] in _GLUED_ENDS else line[-200:]
            own = Line(line[:-200] + cut if cut else None)
            if len(cut) < len(line[-200:]):
                own.byline = read_end(line) if "By " in line[-120:] else NOBODY
        read.append(own)
    for place, own in enumerate(read[:NEAR_START]):
        beside = read[max(0, place - 1) : place] + read[place + 1 : place + 2]
        if own.text and _NAME_AND_PLACE.fullmatch(own.text) and any(other.info for other in beside):
            read[place] = Line(None, [], Byline(authors=[own.text.partition(",")[0]]))
    _join_reporters(read)
    _read_comma_labels(read)
    _join_crew(read)
    _drop_calls(read)
    return read


def _drop_calls(read: list[Line]) -> None:
    """How to reach whoever explains a policy, under the line that says who it is."""
    for before, own in pairwise(read):
        explains = before.text is None and any(c.label.startswith("解读") for c in before.credits)
        if explains and own.text and len(own.text) <= 40 and _CALL.match(own.text):
            own.text = None


def _join_reporters(read: list[Line]) -> None:
    """`甲报记者` on a line of its own, and the names on the next."""
    for place, own in enumerate(read[:-1]):
        names, near = read[place + 1].text, place < NEAR_START or place >= len(read) - END_MATTER
        if not (near and own.text and names) or len(own.text) > 20 or not _REPORTER_ALONE.fullmatch(own.text.strip()):
            continue
        if len(names) <= 24 and (authors := read_names(names, strict=True)):
            read[place], read[place + 1] = Line(None), Line(None, [], Byline(authors=authors))


def _read_comma_labels(read: list[Line]) -> None:
    """Labels with a comma above the text; a rank or a place only behind a writer."""
    writer = False
    for place, own in enumerate(read[: 2 * NEAR_START]):
        found = _COMMA_LABEL.fullmatch(own.text.strip()) if own.text else None
        names = read_names(found["value"], strict=True) if found and found["label"] in ("作者", "Author") else []
        if found and (names or (writer and found["label"] not in ("作者", "Author"))):
            read[place] = Line(None, [], Byline(authors=names))
            writer = True


def _join_crew(read: list[Line]) -> None:
    """`望风：张三` beside other credits in the end: a label that no table knows, and names behind it."""
    for place in range(len(read) - 1, max(0, len(read) - END_MATTER) - 1, -1):
        text, beside = read[place].text, read[place + 1 :][:1] + read[max(0, place - 1) : place]
        crew = _CREW.fullmatch(text.strip()) if text and len(text) <= 40 else None
        credited = any(other.text is None and other.credits for other in beside)
        if crew and credited and read_names(crew["names"].replace("／", " "), strict=True):
            read[place] = Line(None)


def _info_line(line: str) -> Line | None:
    """A line of date and time with at most an outlet beside it: `甲网 2031-02-03 10:11 来源：乙报`."""
    dates = [p for p in find_dates(line) if not p.yearless]
    if not dates:  # most lines
        return None
    credits = read_line(line)
    released = [p for p in dates if p.moment.time or any(c.role in _INFO_ROLES for c in credits)]
    taken = sum(p.end - p.start for p in dates) + sum(c.end - c.start for c in credits if c.role != "published")
    if (
        len(released) != 1
        or (not released[0].moment.time and "（" in line)
        or len(line) - taken > (60 if line.isascii() else 30)
        or re.search(r"[。！？；]", line)
        or (re.search(rf"[{HAN}]$", line[: released[0].start]) and re.match(rf"[{HAN}]{{4}}", line[released[0].end :]))
    ):
        return None
    return Line(None, info=line)


def _is_outlet_below(line: str, above: str, below: list[str]) -> bool:
    """Whether a line is the name of an outlet under the text: the last, but for a short word of thanks."""
    if len(below) > 1 or any(len(after) > 30 for after in below):
        return False
    if _OUTLET_ALONE.fullmatch(line):
        return not below
    if not below and above.rstrip()[-1:] in tuple("。！？”』」") and 4 <= len(line) <= 10 and _PAPER.fullmatch(line):
        return True
    return bool(_WIRE_ALONE.fullmatch(line)) and above.rstrip()[-1:] in '.”"’' and not above.isupper()


def _people_in(labelled: list[Credit]) -> list[Credit]:
    """The people among the credits of a sentence, each value up to its first pause."""
    return [replace(c, value=_PAUSE.split(c.value)[0]) for c in labelled if c.role in _PEOPLE]


def _own_credit(line: str, *, near_end: bool) -> Line | None:
    """The line as a credit, or None where it is text."""
    line = _MISTAKES.sub("", line.strip()) if "纠错" in line else line.strip()
    line = _FILE_NUMBER.sub("", line) if line[-1:].isdigit() else line
    bracketed = _BRACKETED.match(line)
    if bracketed and _SECOND.search(bracketed[1]):
        bracketed = None  # 【作者】张三
    inner = bracketed[1] if bracketed else line
    labelled = read_line(inner) or read_spaced(line)
    if labelled and (mixed := _half_labelled(inner, labelled[0].start)):
        return mixed
    if labelled and _all_credit(inner, labelled):
        return Line(None, labelled)
    if LICENSED.fullmatch(line):
        return Line(None, _people_in(labelled))
    if issue := _OWN_ISSUE.fullmatch(line) or _ISSUED_IN.fullmatch(line):
        return Line(None, [Credit("origin", "", issue["outlet"], 0, len(line))])
    if _NOTHING.fullmatch(line):
        described = [Credit("other", DESCRIBED, line, 0, len(line))] if _DESCRIBED.match(line) else []
        return Line(None, _people_in(labelled) + described, read_end("。" + line) if bracketed else NOBODY)
    if is_spoken(line):
        return Line(None)
    if near_end and bracketed and len(inner) <= 24 and is_unit(inner) and not _PAUSE.search(inner):
        return Line(None, [], Byline(outlet=inner)) if _PAPER.fullmatch(inner) else Line(None)
    spoken = read_spoken(line)
    if spoken is not None:
        return Line(None, [], spoken)
    byline = read_role_line(line) or _agency_line(line)
    if not byline and _LOWER_BY.fullmatch(line):
        byline = read_by("B" + line[1:])
    if not byline and len(line) <= 90 and _BY.match(line) and re.search(r"[\w)）\]]$", line):
        byline = read_by(line)
    if not byline and bracketed and near_end and len(inner) <= 120:
        byline = _bracket_of_its_own(line, inner)
    return Line(None, [], byline) if byline else None


def _half_labelled(line: str, label: int) -> Line | None:
    """`(Source: Jia Daily/Edited by Jane Roe)`, `甲报记者 张三 来源：甲报`: one half labelled, the other spoken."""
    first, _, second = line.partition("/")
    spoken, credits = read_spoken(second), read_line(first)
    if spoken and credits and _all_credit(first, credits):
        return Line(None, credits, spoken)
    signed, credits = read_role_line(line[:label].strip()), read_line(line[label:])
    return Line(None, credits, signed) if signed and credits and _all_credit(line[label:], credits) else None


def _agency_line(line: str) -> Byline:
    """`ABC, MANILA`: an agency and at most a place."""
    head, _, place = line.partition(",") if len(line) <= 50 else ("", "", "")
    if head and is_agency(head) and re.fullmatch(r"[A-Z][\w.' -]*,?|", place.strip()):
        return Byline(outlet=head.strip())
    return NOBODY


def _bracket_of_its_own(line: str, inner: str) -> Byline:
    if re.search(r"written by|ranslated by|记者|通讯员|实习生|编译|编辑|责编", inner):
        return read_end("。" + line)
    if len(inner) > 40:
        return NOBODY
    return Byline(authors=read_names(inner, strict=True) or ([inner] if _PEN_NAME.fullmatch(inner) else []))


_PEN_NAME = re.compile(
    rf"(?!完|待续|未完|节|略|图|有删|连载|全文|注|续|终|上|中|下|本|来源|视频|资料|见|附|第|据|转|摘|原|文|摄|新华|以|责|编|作者|记者|供|单位)[{HAN}]{{2,4}}(?<!续)(?<!完)(?<!供稿)"
)
"""A nickname that stands alone in brackets under a text."""


def _all_credit(line: str, credits: list[Credit]) -> bool:
    """Whether a labelled line is nothing but credits: labels of production, and names alone behind people's labels."""
    if _SPOKEN.search(line) and credits[-1].value:
        return False
    if credits[0].start > 24 or (credits[0].start > 2 and not re.search(r"供稿|供图|摄", line[: credits[0].start])):
        return False
    for place, credit in enumerate(credits):
        if credit.role in _PEOPLE:
            nameless = not credit.value or _NUMBER_ONLY.fullmatch(credit.value)
            if _SPOKEN.search(credit.value) or not (nameless or _mostly_names(credit.value)):
                return False
        elif credit.role == "origin":
            if len(credit.value) > 40 or _SPOKEN.search(credit.value):
                return False
        elif (
            place and credit.role == "other" and role_of_label(credit.label) == "author" and _mostly_names(credit.value)
        ):
            continue  # 图/甲报记者：张三
        elif place and credit.label in _CONTACT and credits[0].role == "other":
            continue  # behind whoever explains a policy
        elif credit.label not in _PRODUCTION or len(credit.value) > 60:
            return False
    return True


def _mostly_names(value: str) -> bool:
    names = [name for name in credited_names(value) if len(name) <= 8 or name.isascii() or is_unit(name)]
    letters = len(re.findall(r"\w", value))
    return bool(names) and (letters <= 24 or sum(map(len, names)) * 2 >= letters)
