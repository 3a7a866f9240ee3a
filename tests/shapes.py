"""Article pages as Chinese and English sites build them, written for tests: the stories, the frames, what a page is.

Every name, host and text is invented. A shape is a page and what a person reads off it, set down before any code read it.
"""

# ruff: noqa: E501  # lines of markup stay whole

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

Build = Callable[[str, str, str, str], str]
"""Language, title tag, middle and head elements of a page to its markup."""


@dataclass(frozen=True)
class Story:
    """A headline and its text, in one language."""

    language: str
    title: str
    body: tuple[str, ...]

    def opening(self, dateline: str) -> tuple[str, ...]:
        """The text with a dateline set before its first words."""
        return (dateline + self.body[0], *self.body[1:])


def story(title: str, *body: str) -> Story:
    """A story in Chinese."""
    return Story("zh", title, body)


def english_story(title: str, *body: str) -> Story:
    """A story in English."""
    return Story("en", title, body)


def wrapped(lines: tuple[str, ...], before: str, after: str) -> str:
    """Lines in one markup each."""
    return "".join(before + line + after for line in lines)


def links(*titles: str, pattern: str = '<li><a href="#">{0}</a></li>') -> str:
    """A list of links."""
    return "".join(pattern.format(title) for title in titles)


def dated(*items: tuple[str, str], pattern: str = '<li><a href="#" title="{0}">{0}</a><span>{1}</span></li>') -> str:
    """A list of links, each with its day."""
    return "".join(pattern.format(*item) for item in items)


@dataclass(frozen=True)
class Shape:
    """One page and its record as a person reads it."""

    name: str
    html: str
    title: str
    body: tuple[str, ...]
    language: str = "zh"
    day: str | None = "2031-02-03"
    time: str | None = None
    origin: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()

    @property
    def fetched_at(self) -> datetime:
        """When the page came: in the summer of 2031, or, where it is of a later day, at the end of that year."""
        return (
            datetime(2031, 12, 31, tzinfo=UTC) if (self.day or "") > "2031-06-18" else datetime(2031, 6, 18, tzinfo=UTC)
        )


FERRY = Story(
    "zh",
    "河口至听潮渡线恢复通航",
    (
        "2月3日上午，河口县城通往听潮镇的跨海渡线恢复通航，首班渡船载着六十三名乘客和十一辆货车驶出码头。",
        "县交通运输局介绍，渡线因航道疏浚停航四个月，期间两岸居民只能绕行七十公里外的公路桥。恢复通航后，每天往返十二班，票价不变。",
        "“今天第一次不用赶末班车了。”在听潮镇卖了二十年渔网的周阿婆说，她特意坐了头班船过海看女儿。",
        "据了解，疏浚工程共清淤四十一万立方米，航道水深由三点二米增加到五米，大潮退尽时渡船也能靠岸。县里计划明年再添两条电动渡船。",
    ),
)
LIBRARY = Story(
    "zh",
    "望川老粮库变身县图书馆 试开放首周迎客八千",
    (
        "腊月里的望川县城，最热闹的去处不是集市，而是东门外的老粮库。上世纪五十年代建成的六座苏式粮仓，如今连成了一座图书馆。",
        "走进一号仓，当年的木制输粮架被原样保留，十二万册图书沿着弧形墙壁一路排到穹顶。二号仓是少儿馆，孩子们坐在旧磅秤改成的长凳上翻绘本。",
        "保住老仓，还是拆了重建？",
        "三年前，这个问题在县里争论了整整一个冬天。设计师顾青禾记得，第一次座谈会开到晚上十一点，守了一辈子粮库的老保管员站起来说，仓在，人就有个念想。",
        "最终的方案是“修旧如旧、新旧分明”：墙体只加固不粉刷，新增的楼梯和电梯全部用钢和玻璃，一眼能看出是今天的东西。工程总投资两千三百万元，比拆建省下四成。",
        "试开放的第一周，图书馆接待读者八千一百人次，相当于县城常住人口的十分之一。馆长说，开春以后，三号仓的地方文献室和四号仓的小剧场也将陆续开放。",
    ),
)
TEA = Story(
    "zh",
    "云台乡头采春茶开秤",
    (
        "雨水节气刚过，云台乡两千亩高山茶园迎来头采。天刚蒙蒙亮，茶农们已经背着竹篓散进了雾里。",
        "乡里今年第一次实行统一开秤，鲜叶每斤保底收购价一百二十元，比去年高出十五元。收购点设在村口，茶农交叶、过秤、领钱，前后不过十分钟。",
        "乡农技站提醒，未来三天有弱冷空气过境，夜间最低气温可能降到三度，各茶园要提前备好覆盖物，防止嫩芽受冻。",
    ),
)
FERRY_TW = Story(
    "zh",
    "河口渡輪復航 居民不必再繞路",
    (
        "停航四個月的河口渡輪今天復航，首班船載了六十三名旅客與十一輛貨車，清晨七點從舊碼頭出發。",
        "交通局表示，停航期間兩岸居民須繞行七十公里外的大橋，復航後每天往返十二班，票價維持不變。",
        "住在聽潮里的周姓老婦人說，她賣了二十年漁網，今天特地搭頭班船過海探望女兒，再也不必趕末班車。",
        "工程單位說，航道疏濬清出四十一萬立方公尺淤泥，水深增為五公尺，大潮退盡時船隻仍可靠岸。",
    ),
)
FERRY_EN = Story(
    "en",
    "Hekou Ferry Returns to Tingchao After Four Months",
    (
        "A ferry line across the mouth of the Hekou River reopened on Tuesday after four months of dredging, carrying 63 passengers and eleven trucks on its first crossing.",
        "The county transport bureau said twelve crossings a day will run between Hekou and Tingchao, at the old fare. During the closure, people on both banks had to drive 70 kilometers to the nearest bridge.",
        '"For the first time in months I did not have to run for the last bus," said Zhou Mei, who has sold fishing nets in Tingchao for twenty years.',
        "Dredgers took 410,000 cubic meters of silt from the channel, which is now five meters deep, so that ferries can land even at the lowest tide.",
    ),
)
GRANARY_EN = Story(
    "en",
    "An old granary in Wangchuan finds a second life as a library",
    (
        "In the last weeks of winter the busiest place in Wangchuan is not the market but the old granary outside the east gate, where six brick silos have been joined into a public library.",
        "The wooden grain chutes of the first silo are still there, and 120,000 books climb the curved wall up to the dome. Children read on benches made from the scales that once weighed the harvest.",
        "Three years ago the county nearly pulled it all down. The architect Gu Qinghe remembers a meeting that went on until eleven at night, when the last keeper of the granary stood up and spoke for it.",
        "The repair cost 23 million yuan, two fifths less than a new building would have, and the walls were strengthened but never plastered. Stairs and lifts are of steel and glass, so that nobody takes them for old.",
        "In its first week the library counted 8,100 readers, a tenth of the people who live in the town. A small theater in the fourth silo will open in spring.",
    ),
)

MENU_ZH = (
    "首页",
    "要闻",
    "时政",
    "社会",
    "经济",
    "文化",
    "教育",
    "旅游",
    "视频",
    "图片",
    "专题",
    "政务公开",
    "互动交流",
    "办事服务",
)
NAV_ZH = "".join(f'<li><a href="/c{i}/">{word}</a></li>' for i, word in enumerate(MENU_ZH))
RELATED_ZH = "".join(
    f'<li><a href="/a/2030{i:02d}/t2030{i:02d}05_{i}.html">{title}</a><span>2030-{i:02d}-05</span></li>'
    for i, title in enumerate(
        [
            "全县春耕备耕工作会议召开",
            "河口大桥照明工程完工",
            "第三届渔网节开幕",
            "县档案馆延长开放时间",
            "听潮镇获评美丽渔港",
        ],
        1,
    )
)
FOOT_ZH = """<div class="footer"><p>主办单位：河口县融媒体中心 备案号：某ICP备12345678号-1 网站标识码：9900000001</p>
<p>版权所有 未经授权禁止转载 Copyright © 2001-2031 All Rights Reserved</p></div>"""
MENU_EN = ("Home", "News", "Business", "Culture", "Travel", "Sports", "Video", "Photos", "Opinion", "About")
NAV_EN = "".join(f'<li><a href="/{word.lower()}/">{word}</a></li>' for word in MENU_EN)
RELATED_EN = "".join(
    f'<li><a href="/2030-0{i}/{i}.html">{title}</a> <span>2030-0{i}-11</span></li>'
    for i, title in enumerate(
        ["County museum extends opening hours", "Third net festival opens", "Bridge lights completed"], 1
    )
)
FOOT_EN = (
    '<div class="footer"><p>Copyright © 2001-2031 Hekou Media. All rights reserved. Contact us: +86-000-0000</p></div>'
)


def paragraphs(lines: tuple[str, ...], tag: str = "p") -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in lines)


def indented(lines: tuple[str, ...]) -> str:
    """Paragraphs as Chinese editors indent them, with two full-width blanks."""
    return "".join(f"<p>　　{line}</p>" for line in lines)


def frame(language: str, tag: str, middle: str, head: str) -> str:
    """A page with menu, the day of the visit, related links in a side column, and a footer."""
    chinese = language == "zh"
    nav, related, foot = (NAV_ZH, RELATED_ZH, FOOT_ZH) if chinese else (NAV_EN, RELATED_EN, FOOT_EN)
    today = "今天是2031年6月18日 星期三" if chinese else ""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>
<div class="header"><div class="date">{today}</div><ul class="nav">{nav}</ul></div>
{middle}
<div class="right"><h3>{"相关阅读" if chinese else "Related stories"}</h3><ul>{related}</ul></div>
{foot}</body></html>"""


def bare(language: str, tag: str, middle: str, head: str) -> str:
    """A page whose whole body the shape writes itself."""
    return f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{tag}</title>{head}</head><body>{middle}</body></html>'


class Album:
    """The shapes of one kind of site, as their module puts them down."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []

    def add(
        self, name: str, story: Story, tag: str, middle: str, *, head: str = "", build: Build | None = None, **read: Any
    ) -> None:
        """Put down a page around `story`; `read` is what differs from its headline, text and language."""
        html = (build or frame)(story.language, tag.replace("{T}", story.title), middle, head)
        record = {"title": story.title, "body": story.body, "language": story.language} | read
        self.shapes.append(Shape(name, html, **record))
