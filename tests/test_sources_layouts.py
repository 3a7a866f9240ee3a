"""A source that was redesigned: its pages of either day are read by the layout of their day, and stay tested."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from harvester.article import Article
from harvester.clock import SHANGHAI
from harvester.discover.platforms import TrsSite
from harvester.extract import read_page
from harvester.layout import Layout

SITE = "http://www.linyuan.example/yaowen"
HEAD = '<html><head><meta charset="utf-8"><title>渡船加班_临远</title></head><body>'
MOVED = date(2021, 3, 1)
TEXT = "".join(
    f"<p>　　第{n}号渡船今年多跑了三十个来回，船工说，江面比去年宽了，石阶下的水也深了一些。</p>" for n in range(1, 6)
)


class LinyuanZh(TrsSite):
    """Since the redesign the old body's class frames the reader's letters, and the info line has moved."""

    name = "linyuan_moved_zh"
    publisher = "临远省人民政府"
    province = "CN-LY"
    start_urls = [f"{SITE}/"]  # noqa: RUF012
    at_least = 3
    layouts = (
        Layout(body="div.article-2021", credits="p.meta", since=MOVED, name="since 2021"),
        Layout(body="div.TRS_Editor", credits="td.info", until=date(2021, 2, 28), name="until 2021"),
    )


def new_page(day: str) -> str:
    return (
        f"{HEAD}<h1>渡船加班</h1>"
        f'<p class="meta">发布时间：{day} 09:30 来源：临远日报</p><div class="article-2021">{TEXT}</div>'
        f'<div class="TRS_Editor"><p>读者来信：{"船票能不能在网上买，我们问了三回，" * 6}没有答复。</p></div></body>'
    )


def old_page(day: str) -> str:
    return (
        f"{HEAD}<table><tr><td><h1>渡船加班</h1></td></tr>"
        f'<tr><td class="info">时间：{day} 来源：临远晚报</td></tr><tr><td><div class="TRS_Editor">{TEXT}</div>'
        f'<div class="article-2021"><p>{"旧版页面里的专题导读，" * 12}点这里看。</p></div></td></tr></table></body>'
    )


def read(html: str, stamp: str, layouts: tuple[Layout, ...] = LinyuanZh.layouts) -> Article:
    declaration = replace(LinyuanZh.declaration(), layouts=layouts)
    url = f"{SITE}/{stamp[:6]}/t{stamp}_1.html"
    return read_page(
        html.encode(), url=url, fetched_at=datetime(2026, 6, 1, tzinfo=SHANGHAI), declaration=declaration
    ).article


@pytest.mark.parametrize(
    ("html", "stamp", "name", "day", "origin"),
    [
        (new_page("2024-05-06"), "20240506", "since 2021", date(2024, 5, 6), "临远日报"),
        (old_page("2018-05-06"), "20180506", "until 2021", date(2018, 5, 6), "临远晚报"),
    ],
)
def test_page_of_either_day_is_read_by_the_layout_of_its_day(
    html: str, stamp: str, name: str, day: date, origin: str
) -> None:
    article = read(html, stamp)
    assert article.extractor is not None
    assert (article.extractor.layout, article.published_on, article.origin) == (name, day, origin)
    assert article.text.startswith("第1号渡船") and article.text.endswith("深了一些。")
    assert not {"读者来信", "专题导读"} & {words for words in ("读者来信", "专题导读") if words in article.text}
    assert not [flag for flag in article.flags if flag.startswith("layout_miss")]


def test_old_page_would_be_read_wrongly_without_the_days() -> None:
    """The proof that the days decide: without them the first layout takes the old page's teaser for its text."""
    undated = tuple(replace(layout, since=None, until=None) for layout in LinyuanZh.layouts)
    assert "专题导读" in read(old_page("2018-05-06"), "20180506", undated).text
