"""The province of Linyuan: which sites it has, what stands on their lists, and which links lead nowhere.

Nothing in it is real: hosts lie under .example, and its towns, outlets, offices and people are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from harvester.clock import now, shanghai_day
from harvester.sample.houses import HOUSES, in_todays_paper
from harvester.sample.notices import air_quality, market_prices, river_levels
from harvester.sample.reprints import reprinted
from harvester.sample.sites import BilingualSite, Channel, ChinaOrgPortal, DailyZh, GovernmentEn, GovernmentZh, Site
from harvester.sample.sites.base import Answer, Item, WrongTurn
from harvester.sample.story import Story, stories_of

PRICE_LISTS = 22
_NOT_FOUND = Answer(
    b"<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>", status=404
)
_GONE_ZH = """<!DOCTYPE html><html><head><meta charset="gb2312"><title>提示信息_临远省人民政府网</title></head><body>
<div class="header"><a href="/">首页</a> <a href="/yaowen/">政务要闻</a></div>
<div class="msg"><h2>页面不存在</h2><p>对不起，您访问的页面不存在或已被删除。</p><a href="/">返回首页</a></div>
<div class="footer">主办：临远省人民政府办公厅 临ICP备09900001号</div></body></html>"""


@dataclass(frozen=True)
class Province:
    """The sites by host, and what they answer."""

    sites: tuple[Site, ...]

    @cached_property
    def by_host(self) -> dict[str, Site]:
        """Host name → site."""
        return {site.host: site for site in self.sites}

    def site(self, source: str) -> Site:
        """The site a source of that name crawls."""
        return next(site for site in self.sites if site.source == source)

    def answer(self, host: str, path: str, count: int = 1) -> Answer:
        """What the host sends for a path (with its query) asked for the `count`th time; what it does not have: 404."""
        return self.by_host[host].answer(path, count) or _NOT_FOUND

    def stories(self) -> Iterator[tuple[Site, Story]]:
        """Every story with the site it stands on."""
        return ((site, story) for site in self.sites for story in site.stories)


def linyuan(notices: int = 14, seed: int = 1, today: date | None = None) -> Province:
    """The whole province, as the demo shows it: a site of every kind, the written stories, and daily notices.

    There are `notices` notices of government, and 22 price lists, so that a list of twenty has a second page. `today`
    is the day of the newest issue of the e-paper (the present day unless said); all else is of 2024.
    """
    written = {source: stories_of(source) for source in (*_FIRST_FIVE, *HOUSES)}
    rivers = notices * 3 // 7
    written["linyuan_en"] += tuple(river_levels(rivers, seed, "local"))
    written["linyuan_zh"] += tuple(air_quality(notices - rivers, seed, "gongshi"))
    written["nongye_zh"] += tuple(market_prices(PRICE_LISTS, seed, "jiage"))
    written["wanbao_zh"] = in_todays_paper(written["wanbao_zh"], today or shanghai_day(now()))

    def found(place: str) -> Story:
        source, _, number = place.partition("/")
        return next(story for story in written[source] if story.id == number)

    printed = {source: tuple(reprinted(story, found) for story in stories) for source, stories in written.items()}
    first = (make(printed[source]) for source, make in _FIRST_FIVE.items())
    return Province((*first, *(make(source, printed[source]) for source, make in HOUSES.items())))


def _government_en(stories: tuple[Story, ...]) -> Site:
    """Its header prints one old date for ever; one address is forbidden to robots, one is gone."""
    folder = "/News/Localnews/"
    return GovernmentEn(
        host="english.linyuan.example",
        source="linyuan_en",
        stories=stories,
        channels=(
            Channel("local", folder, "Local News", ("News", "Local News")),
            Channel("culture", "/Culture/", "Culture", ("Culture",)),
        ),
        disallowed=(f"{folder}draft/", "/search/"),
        wrong_turns=(
            WrongTurn(
                "local",
                Item(
                    f"{folder}draft/t20240329_18290.html", "Draft: Timetable for the Autumn Ferries", date(2024, 3, 29)
                ),
                "robots",
            ),
            WrongTurn(
                "local",
                Item(
                    f"{folder}202404/t20240419_18366.html",
                    "Lantern Makers Move Into the Old Bus Depot",
                    date(2024, 4, 19),
                ),
                "http_error",
                _NOT_FOUND,
            ),
        ),
    )


def _cangbei(stories: tuple[Story, ...]) -> Site:
    return ChinaOrgPortal(
        host="cangbei.linyuan.example",
        source="cangbei_en",
        stories=stories,
        channels=(Channel("news", "/node_7204511", "News", ("News",)),),
    )


def _government_zh(stories: tuple[Story, ...]) -> Site:
    """One link leads to an apology that is sent as a success."""
    return GovernmentZh(
        host="www.linyuan.example",
        source="linyuan_zh",
        stories=stories,
        encoding="gb18030",
        charset="gb2312",
        channels=(
            Channel("yaowen", "/yaowen/", "政务要闻", ("政务要闻",)),
            Channel("zhengce", "/zwgk/zhengce/", "政策文件", ("政务公开", "政策文件")),
            Channel("gongshi", "/zwgk/gongshi/", "公告公示", ("政务公开", "公告公示")),
        ),
        wrong_turns=(
            WrongTurn(
                "yaowen",
                Item(
                    "/yaowen/202405/t20240527_310480.shtml", "省长热线一周回应：路灯、鸽子与广场舞", date(2024, 5, 27)
                ),
                "soft_404",
                Answer(_GONE_ZH.encode("gb18030"), "text/html; charset=gb2312"),
            ),
        ),
    )


def _qingting(stories: tuple[Story, ...]) -> Site:
    return BilingualSite(
        host="bilingual.qingting.example",
        source="qingting_bi",
        stories=stories,
        channels=(Channel("all", "/read/", "Read 阅读", ()),),
    )


def _daily(stories: tuple[Story, ...]) -> Site:
    return DailyZh(
        host="www.linyuandaily.example",
        source="linyuan_daily_zh",
        stories=stories,
        twinned=("31078230",),
        channels=(
            Channel("xinwen", "/xinwen/", "新闻", ("新闻",)),
            Channel("wenhua", "/wenhua/", "文化", ("文化",)),
        ),
    )


_FIRST_FIVE = {
    "linyuan_en": _government_en,
    "cangbei_en": _cangbei,
    "linyuan_zh": _government_zh,
    "qingting_bi": _qingting,
    "linyuan_daily_zh": _daily,
}
