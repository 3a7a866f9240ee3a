"""Who is credited in running words: people by role, and the outlet before them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from harvester.extract.outlets import is_outlet
from harvester.extract.people import HAN, is_han_name, is_latin_name, read_names

ROLES = re.compile(
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
HELPED = re.compile(r"[也亦对為为].{0,6}(?:参与|贡献|协助|帮助)|参与采写|协助采写|(?i:contributed to)")


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
    if HELPED.search(text):
        return byline
    text = _PLACE_AND_DAY.sub(r"\1 ", text[:300])
    marks = list(ROLES.finditer(text))
    for i, mark in enumerate(marks):
        piece = text[mark.end() : marks[i + 1].start() if i + 1 < len(marks) else len(text)]
        if i + 1 < len(marks):
            piece = _HOUSE_BEFORE_ROLE.sub("", piece)
        if mark.lastgroup != "other":
            getattr(byline, f"{mark.lastgroup}s").extend(_people(piece))
    if marks:
        byline.outlet = outlet_before(text[: marks[0].start()])
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


def outlet_before(words: str) -> str | None:
    """`新华社` of `新华社记者 张三`; nothing of 本报 or 职工."""
    words = words.strip(" （(【[:：—-□■◎○●").removesuffix("实习").removesuffix("首席").removesuffix("全媒体")
    return words if is_outlet(words) and not words.startswith("本") else None


HOUSE = re.compile(r"[报報社网網台臺刊端]|本|特[约約派]|实习|见习|首席|全媒体")
"""What the house of a reporter ends in, or a rank has."""
