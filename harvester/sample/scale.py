"""The province grown for load tests: any number of articles on any number of town sites, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from string import Template

from harvester.sample.province import Province
from harvester.sample.sites import Channel, ChinaOrgPortal, GovernmentEn, GovernmentZh, Site
from harvester.sample.story import Part, Story

_LAST = date(2024, 8, 31)
_ENGLISH = (
    "The harbor office counted {a} boats on {day}, {b} of them under sail.",
    "A footbridge of {a} meters now joins the market to the {place}; {b} people crossed it on the first morning.",
    "The reading room at the {place} has lent {a} books since spring and is missing {b}.",
    "Orchards around the {place} expect {a} tons of oranges, about {b} percent more than a year ago.",
    "Line {b} of the town bus will stop at the {place} every {a} minutes until the end of the month.",
    "The water at the {place} stood {a} centimeters below the mark, and {b} households have dry cellars again.",
    "Pupils planted {a} willows along {b} meters of the bank near the {place}.",
    "Repairs to the roof of the {place} took {a} days and used {b} tiles.",
)
_CHINESE = (
    "{day}，港务所清点进港船只{a}艘，其中帆船{b}艘。",
    "新建的人行桥长{a}米，一头是菜市，一头是{place}，头一个早晨就有{b}人走过。",
    "{place}的阅览室开春以来借出图书{a}册，还有{b}册没有还回来。",
    "{place}一带的橘园预计采收{a}吨，比去年增加约{b}个百分点。",
    "{b}路公交车月底前在{place}每{a}分钟停靠一班。",
    "{place}水位低于警戒线{a}厘米，{b}户人家的地窖已经干了。",
    "学生们在{place}附近{b}米长的河岸上种下{a}棵柳树。",
    "{place}的屋面整修用了{a}天，换瓦{b}片。",
)
_PLACES = ("ferry landing", "salt store", "old viaduct", "tea station", "bell tower", "oyster pier", "paper mill")
_PLACES_ZH = ("渡口", "盐仓", "旧高架", "茶站", "钟楼", "蚝码头", "纸坊")
_SPIDER = Template("""from harvester.discover.platforms import $base


class $class_name($base):
    name = "$name"
    publisher = "$name"
    province = "CN-LY"
    start_urls = ["$start"]
    at_least = 1
""")


def towns(articles: int, hosts: int, seed: int = 1) -> Province:
    """`hosts` sites with `articles` stories in all, in three shapes: TRS in English and in Chinese, China.org.cn."""
    return Province(tuple(_town(number, len(range(number, articles, hosts)), seed) for number in range(hosts)))


def declare(province: Province, folder: Path) -> Path:
    """The folder with a source file for each town, to be named as an order's `spiders`."""
    folder.mkdir(parents=True, exist_ok=True)
    for site in province.sites:
        base = "ChinaOrgSite" if isinstance(site, ChinaOrgPortal) else "TrsSite"
        name = "".join(part.capitalize() for part in site.source.split("_"))
        start = site.front(site.channels[0])
        text = _SPIDER.substitute(base=base, class_name=name, name=site.source, start=start)
        (folder / f"{site.source}.py").write_text(text, encoding="utf-8")
    return folder


def _town(number: int, articles: int, seed: int) -> Site:
    source, host = f"town_{number:03d}", f"town{number:03d}.linyuan.example"
    stories = town_stories(articles, f"{seed} {source}", chinese=number % 3 == 1)
    if number % 3 == 1:
        printed = tuple(_credited(story, "minute") for story in stories)
        channel = Channel("news", "/yaowen/", "要闻", ("要闻",))
        return GovernmentZh(host, source, printed, (channel,), encoding="gb18030", charset="gb2312", per_list=20)
    if number % 3 == 2:
        printed = tuple(_credited(story, "second") for story in stories)
        return ChinaOrgPortal(
            host, source, printed, (Channel("news", "/node_7300001", "News", ("News",)),), per_list=20
        )
    return GovernmentEn(host, source, tuple(stories), (Channel("news", "/News/", "News", ("News",)),), per_list=20)


def _credited(story: Story, clock: str) -> Story:
    """The story with what the page of its site prints above it: a time of day, an outlet, an editor."""
    dice = random.Random(story.title)  # noqa: S311  # a fictional clock, no secret
    at = time(dice.randrange(6, 22), dice.randrange(60), dice.randrange(60) if clock == "second" else 0)
    return replace(story, at=at, seconds=clock == "second", origin="临远网", editors=("陈一帆",))


def town_stories(
    count: int, seed: str, *, chinese: bool = False, last: date = _LAST, a_day: int = 3
) -> Iterator[Story]:
    """`count` stories of a town, from new to old, `a_day` of them a day; the same for the same seed."""
    for number in range(count):
        dice = random.Random(f"{seed} {number}")  # noqa: S311  # words of a fictional town, no secret
        day = last - timedelta(days=number // a_day)
        yield Story(
            id=f"{80_000_000 + number}",
            channel="news",
            title=_title(number, day, number % a_day + 1, chinese=chinese),
            day=day,
            parts=tuple(_paragraphs(dice, day, chinese=chinese)),
        )


def _title(number: int, day: date, turn: int, *, chinese: bool) -> str:
    if chinese:
        return f"{_PLACES_ZH[number % 7]}记事（{day.year}年{day.month}月{day.day}日之{turn}）"
    return f"Notes From the {_PLACES[number % 7].title()}, {day:%B} {day.day}, {day.year}, No. {turn}"


def _paragraphs(dice: random.Random, day: date, *, chinese: bool) -> Iterator[Part]:
    """Three to six paragraphs of two to four sentences whose figures and places are drawn anew each time."""
    pool, places = (_CHINESE, _PLACES_ZH) if chinese else (_ENGLISH, _PLACES)
    told = f"{day.month}月{day.day}日" if chinese else f"{day:%B} {day.day}"
    for _ in range(dice.randint(3, 6)):
        drawn = dice.sample(pool, dice.randint(2, 4))
        said = (
            s.format(a=dice.randint(11, 980), b=dice.randint(2, 97), day=told, place=dice.choice(places)) for s in drawn
        )
        yield Part("paragraph", ("" if chinese else " ").join(said))
