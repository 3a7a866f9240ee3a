"""Which date is the article's: furniture, render times, related links and markup weighed against what is printed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from harvester.extract.meta import Meta
from harvester.extract.metadata import Resolved, resolve
from harvester.extract.zones import Zones
from harvester.layout import Declaration

TITLE = "望川新渡口今日通航"
TEXT = "望川市的新渡口今天上午通航，首日运送乘客三千人，两岸居民往来从此方便。"
PLAIN = "http://www.jia.example/c/a.html"
TRUE_DAY = date(2031, 2, 3)


def page(
    *, above: list[str] = [], header: list[str] = [], tail: list[str] = [], body: list[str] = [],  # noqa: B006
    meta: dict[str, str] = {}, url: str = PLAIN, **named: Any,  # noqa: B006
) -> Resolved:  # fmt: skip
    zones = Zones([*above, TITLE, *header], body or [TEXT], tail)
    settings = {"fetched_at": None, "declaration": Declaration(), "title": TITLE}
    values = Meta({name: [value] for name, value in meta.items()})
    return resolve(zones, values, url=url, **{**settings, **named})


def when(resolved: Resolved) -> str | None:
    if resolved.published_at:
        return f"{resolved.published_at:%Y-%m-%d %H:%M%z}"
    return resolved.published_on.isoformat() if resolved.published_on else None


TRAPS: dict[str, tuple[dict[str, Any], str | None]] = {
    "a static day in page chrome does not win over the info line": (
        {"above": ["Mobile 中文 Français", "15 July 2015", "Home>Business"], "header": ["2031-02-03 Download Print"]},
        "2031-02-03",
    ),
    "a static day in page chrome alone is no date": ({"above": ["15 July 2015", "Home>Business"]}, None),
    "a chrome day printed as digits is no date": ({"above": ["2015-07-15", "首页>要闻"]}, None),
    "the day of the visit with its weekday is no date": ({"above": ["2031年08月18日 星期三"]}, None),
    "the day of the visit under the headline is no date": ({"header": ["今天是2031年08月18日 星期三"]}, None),
    "a day above the headline that markup bears out is the date": (
        {"above": ["Mon, Feb 3, 2031 page1"], "meta": {"article:published_time": "2031-02-03T00:00:00+08:00"}},
        "2031-02-03",
    ),
    "a day above the headline that the address bears out is the date": (
        {"above": ["Mon, Feb 3, 2031 page1"], "url": "http://www.jia.example/2031/02/03/a.html"},
        "2031-02-03",
    ),
    "an info line above the headline is the date": (
        {"above": ["来源：甲网 2031-02-03 10:11"]},
        "2031-02-03 10:11+0800",
    ),
    "a labelled day in the index table above the headline is the date": (
        {
            "above": ["索 引 号：", "0147/2031-1", "发文日期：", "2031-02-03"],
            "meta": {"pubdate": "2031-05-16 12:34:05"},
        },
        "2031-02-03",
    ),
    "printed label beats the migration stamp in the meta tag": (
        {"header": ["发布日期：2031-02-03"], "meta": {"pubdate": "2032-05-16 12:34:05"}},
        "2031-02-03",
    ),
    "a time that stands only in a meta tag is left out": (
        {"header": ["发布日期：2031-02-03"], "meta": {"pubdate": "2031-02-03 09:10"}},
        "2031-02-03",
    ),
    "without a visible date the day of the release tag is taken, never its time": (
        {"meta": {"firstpublishedtime": "2031-02-03-23:59:59"}},
        "2031-02-03",
    ),
    "the day of adoption in brackets is never the release": (
        {"header": ["（2031年1月5日某会议通过）"], "meta": {"pubdate": "2031-02-03"}},
        "2031-02-03",
    ),
    "the day a document was signed is never the release": ({"header": ["（2031年1月5日）"]}, None),
    "成文日期 is never the release": ({"header": ["成文日期：2031-01-05"]}, None),
    "归档时间 is never the release": ({"header": ["归档时间:2031-11-21"]}, None),
    "the time the page was made is never the release": ({"tail": ["页面生成时间 2031-03-25 21:41:04"]}, None),
    "截止日期 is never the release": ({"header": ["报名截止日期：2031-12-31"]}, None),
    "an event's day in the text is never the release": ({"body": ["2031年2月27日下午，渡口通航。"]}, None),
    "render time in the footer is never the release": ({"tail": ["Jia.example(京ICP证000007) 2034-03-14 15:51"]}, None),
    "copyright years are no date": ({"tail": ["Copyright © 2031-02-03 Jia Daily. All rights reserved"]}, None),
    "dates of related links are never the release": (
        {"tail": ["乙渡口今日试航(2030-10-25)", "丙渡口 2030-01-02 07:42"]},
        None,
    ),
    "the newspaper's day is never the release": ({"tail": ["《甲报》（2031年02月03日 04版）"]}, None),
    "a label below the body counts": ({"tail": ["发布日期：2031-02-03 责任编辑：龙一慧"]}, "2031-02-03"),
    "a day in the future never wins": (
        {"header": ["2041-02-03 10:11"], "fetched_at": datetime(2031, 2, 4, tzinfo=UTC)},
        None,
    ),
    "tomorrow in Shanghai is not the future": (
        {"header": ["2031-02-04 01:00"], "fetched_at": datetime(2031, 2, 3, 17, 30, tzinfo=UTC)},
        "2031-02-04 01:00+0800",
    ),
    "the address is the last evidence": ({"url": "http://www.jia.example/203102/t20310203_1.html"}, "2031-02-03"),
    "the date in a file name does not beat the printed one": (
        {"header": ["2031-01-24 10:04:00来源:甲网"], "url": "http://www.jia.example/203102/t20310203_1.html"},
        "2031-01-24 10:04+0800",
    ),
    "a day split over two lines, day first": ({"header": ["21", "2031年02月", "分享"]}, "2031-02-21"),
    "a date split over three lines": ({"header": ["2031", "02/03", "22:27:02"]}, "2031-02-03 22:27+0800"),
    "day and time on two lines": ({"header": ["2031-02-03", "15:10"]}, "2031-02-03 15:10+0800"),
    "a time printed for the same day elsewhere is taken": (
        {"header": ["发布日期：2031-02-03"], "tail": ["来源：甲网 时间：2031-02-03 14:34"]},
        "2031-02-03 14:34+0800",
    ),
    "Updated is the release where no other time is given": (
        {"header": ["Updated: 2031-02-03 16:22"]},
        "2031-02-03 16:22+0800",
    ),
    "Updated is the release where the tag gives the day only": (
        {"header": ["Updated: 2031-02-03 16:22"], "meta": {"publishdate": "2031-02-03"}},
        "2031-02-03 16:22+0800",
    ),
    "Updated gives the day only where markup gives another time": (
        {"header": ["Updated: Feb 3, 2031, 19:28"], "meta": {"ld:datepublished": "2031-02-03T19:18:58+08:00"}},
        "2031-02-03",
    ),
    "Updated on a later day does not move the release": (
        {"header": ["Updated: Feb 9, 2031, 19:28"], "meta": {"ld:datepublished": "2031-02-03T19:18:58+08:00"}},
        "2031-02-03",
    ),
    "a release label beats 最后更新": (
        {"header": ["2031-02-03 15:10:53 来源：甲网", "最后更新: 2031-02-04 15:14:21"]},
        "2031-02-03 15:10+0800",
    ),
    "a printed zone is kept": ({"header": ["Feb 3 2031, 11:06am ist"]}, "2031-02-03 13:36+0800"),
    "the zone of the page's markup is used where none is printed": (
        {"header": ["3 February 2031 9:22 am"], "meta": {"article:published_time": "2031-02-03T09:22:35+00:00"}},
        "2031-02-03 17:22+0800",
    ),
    "UTC in markup that means the same moment changes nothing": (
        {"header": ["2031-02-03 17:22"], "meta": {"article:published_time": "2031-02-03T09:22:35+00:00"}},
        "2031-02-03 17:22+0800",
    ),
    "the minute that the markup gives in UTC tells the zone of a printed hour": (
        {"header": ["Posted Tue 4 Feb 2031 at 6:14am"], "meta": {"article:published_time": "2031-02-03T20:14:08Z"}},
        "2031-02-04 04:14+0800",
    ),
    "a round minute tells none": (
        {"header": ["2031-02-03 19:30"], "meta": {"article:published_time": "2031-02-03T09:30:00Z"}},
        "2031-02-03 19:30+0800",
    ),
    "Updated is the release where the markup says the same minute": (
        {"header": ["Source: Jia Daily | Updated: 2031-02-03 10:22:30"], "meta": {"pubdate": "2031-02-03 10:22"}},
        "2031-02-03 10:22+0800",
    ),
    "8H AGO is counted from the fetch": (
        {"header": ["8H AGO"], "fetched_at": datetime(2031, 2, 3, 12, 0, tzinfo=UTC)},
        "2031-02-03",
    ),
    "a date without a year needs evidence of its year": (
        {"header": ["12月2日 10:11"], "fetched_at": datetime(2031, 12, 3, tzinfo=UTC)},
        None,
    ),
    "a date without a year takes it from the address": (
        {
            "header": ["12-02 10:11"],
            "url": "http://www.jia.example/2030/1202/c1.html",
            "fetched_at": datetime(2031, 12, 3, tzinfo=UTC),
        },
        "2030-12-02 10:11+0800",
    ),
    "month or day first is decided by other evidence": (
        {"header": ["05/06/2031 10:11"], "meta": {"pubdate": "2031-06-05"}},
        "2031-06-05 10:11+0800",
    ),
    "a date in running text above the body is no release": (
        {"header": ["渡口于2029年2月3日开工，2031年1月1日完工，全长九公里。两岸往来方便，群众称赞。"]},
        None,
    ),
    "an empty date label with a value nowhere is no date": ({"header": ["发布日期： 浏览次数："]}, None),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_trap(trap: str) -> None:
    given, expected = TRAPS[trap]
    assert when(page(**given)) == expected


def test_day_learnt_as_furniture_of_the_source_never_wins() -> None:
    learnt = Declaration(chrome_dates=frozenset({date(2015, 7, 15)}))
    assert page(header=["2015-07-15 10:11"], declaration=learnt).published_on is None
    assert page(header=["2015-07-15 10:11", "2031-02-03 10:11"], declaration=learnt).published_on == TRUE_DAY
    assert page(meta={"pubdate": "2015-07-15"}, declaration=learnt).published_on is None


def test_two_dates_that_disagree_give_the_better_evidenced_one_and_a_flag() -> None:
    resolved = page(header=["发布日期：2031-02-03"], meta={"pubdate": "2031-05-16"})
    assert (resolved.published_on, resolved.flags) == (TRUE_DAY, ["date_conflict"])


def test_dates_that_agree_raise_no_flag() -> None:
    resolved = page(header=["2031-02-03 10:11 来源：甲网"], meta={"pubdate": "2031-02-03 10:11"})
    assert resolved.flags == []


def test_day_of_the_address_that_differs_raises_no_flag() -> None:
    assert page(header=["2031-02-03 10:11"], url="http://a.example/203102/t20310207_1.html").flags == []


def test_modification_is_the_printed_one() -> None:
    resolved = page(header=["2031-02-03 15:10:53", "最后更新: 2031-02-04 15:14:21"])
    assert resolved.modified_at and resolved.modified_at.isoformat() == "2031-02-04T15:14:21+08:00"
    assert page(meta={"article:modified_time": "2031-02-04T15:14:21+08:00"}).modified_at is None


def test_minutes_of_the_meta_tag_stay_as_a_candidate_with_its_words() -> None:
    resolved = page(header=["发布日期：2031-02-03"], meta={"pubdate": "2031-02-03 09:10"})
    assert any("09:10" in c.evidence for c in resolved.candidates["published_on"])


def test_refused_finds_say_why() -> None:
    resolved = page(above=["15 July 2015"], header=["成文日期：2031-01-05"])
    assert all(c.refused for c in resolved.candidates["published_on"])


@pytest.mark.parametrize(
    ("given", "confidence"),
    [
        ({"header": ["发布日期：2031-02-03"]}, "high"),
        ({"meta": {"pubdate": "2031-02-03"}}, "medium"),
        ({"url": "http://a.example/203102/t20310203_1.html"}, "low"),
    ],
)
def test_confidence_follows_the_evidence(given: dict[str, Any], confidence: str) -> None:
    assert page(**given).evidence["published_on"].confidence == confidence


def test_stray_info_line_in_the_body_is_read_and_taken_out() -> None:
    resolved = page(body=["甲网望川频道 ( 2031-02-03 09:20:26 ) 稿件来源： 乙报", TEXT])
    assert (resolved.published_on, resolved.origin, resolved.body) == (TRUE_DAY, "乙报", [None, TEXT])


def test_body_keeps_one_entry_for_every_line_it_was_given() -> None:
    lines = [TEXT, "（编辑：李柯文）", TEXT, "（完）"]
    assert page(body=lines).body == [TEXT, None, TEXT, None]
