"""One table: which sites the province has beside its first five, one for each kind of publishing software."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from harvester.sample.sites import (
    BlocksZh,
    BureauZh,
    Channel,
    CityZh,
    DisclosureZh,
    FoldersZh,
    HeraldEn,
    HeraldRegion,
    MagazineEn,
    MappedEn,
    PaperZh,
    RadioZh,
    Site,
    VoiceZh,
    WireZh,
)
from harvester.sample.story import Story

Stories = Sequence[Story]
_SHIFTED = date(2024, 8, 31)
"""The day of the newest issue in the e-paper's file of stories."""


def in_todays_paper(stories: Stories, today: date) -> tuple[Story, ...]:
    """The e-paper's stories moved so that the newest issue is of `today`: papers are looked for day by day."""
    move = today - _SHIFTED
    return tuple(replace(story, day=story.day + move) for story in stories if story.day)


def _of(kind: Any, host: str, *channels: Channel, **facts: Any) -> Callable[[str, Stories], Site]:
    """What makes the site of that source out of its stories."""
    return partial(_make, kind, host, channels, facts)


def _make(
    kind: Any, host: str, channels: Sequence[Channel], facts: dict[str, Any], source: str, stories: Stories
) -> Site:
    site: Site = kind(host=host, source=source, stories=stories, channels=channels, **facts)
    return site


_GB = {"encoding": "gb18030", "charset": "gb2312"}
HOUSES: dict[str, Callable[[str, Stories], Site]] = {
    "linhua_zh": _of(
        WireZh, "www.linhua.example",
        Channel("difang", "/difang/", "地方", ("地方",)), Channel("caijing", "/caijing/", "财经", ("财经",)),
    ),
    "linsheng_zh": _of(
        VoiceZh, "www.linsheng.example",
        Channel("wenhua", "/GB/14739/", "文化", ("文化",)), Channel("shehui", "/GB/14738/", "社会", ("社会",)),
        twinned=("31352206",), **_GB,
    ),
    "herald_en": _of(
        HeraldEn, "www.linyuanherald.example", Channel("national", "/national", "National", ("National",))
    ),
    "herald_moxi_en": _of(
        HeraldRegion, "moxi.linyuanherald.example", Channel("local", "/local", "Local News", ("Local News",))
    ),
    "tidewater_en": _of(
        MagazineEn, "www.tidewater.example", Channel("home", "/", "Home", ()), twinned=("how-to-be-late-in-moxi",)
    ),
    "wanbao_zh": _of(
        PaperZh, "paper.tingchaowanbao.example", Channel("A01", "", "要闻", ()), Channel("A02", "", "城乡", ())
    ),
    "luling_radio_zh": _of(
        RadioZh, "www.lulingradio.example",
        Channel("rss", "/rss.xml", "鹭岭之声", ()), Channel("atom", "/atom.xml", "鹭岭之声·山里人", ()),
    ),
    "cangbei_times_en": _of(
        MappedEn, "www.cangbeitimes.example",
        Channel("news", "/sitemap_news.xml", "News", ()), Channel("archive", "/sitemap_archive.xml", "Archive", ()),
    ),
    "qingting_zh": _of(
        CityZh, "www.qingting.example",
        Channel("yaowen", "/col/col60096/", "青汀要闻", ("青汀要闻",)),
        Channel("tongzhi", "/col/col1599544/", "通知公告", ("通知公告",)),
        twinned=("60096/11277512",),
    ),
    "nongye_zh": _of(
        BureauZh, "nync.linyuan.example",
        Channel("dongtai", "/nongye/c108377/common_list", "工作动态", ("工作动态",)),
        Channel("jiage", "/nongye/c108378/common_list", "批发价格", ("批发价格",)),
    ),
    "tingchao_zh": _of(
        DisclosureZh, "www.tingchao.example",
        Channel("yaowen", "/xw/yaowen/", "要闻", ("要闻",)), Channel("gongkai", "/gkmlpt/", "信息公开", ("信息公开",)),
        twinned=("4148330",),
    ),
    "luling_zh": _of(BlocksZh, "www.luling.example", Channel("jinri", "", "今日鹭岭", ("今日鹭岭",))),
    "wangchuan_zh": _of(
        FoldersZh, "www.wangchuan.example", Channel("zwdt", "/web/zwdt/szdt/", "政务动态", ("政务动态",))
    ),
}  # fmt: skip
"""Source → what makes its site of its stories."""
