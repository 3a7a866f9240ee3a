"""List pages of shapes that no platform owns, written for these tests: articles told from furniture, with their day."""

from __future__ import annotations

import json
from datetime import date

import pytest

from harvester.discover import Link, ListingSpider, ListPage

SITE = "https://www.zhelan.example"
ZH = (
    "渡口加开夜班船方便下班居民", "盐仓修缮完工重新开放参观", "新桥通车首日三千人步行过江", "旧高架下建起社区图书角",
    "橘园开园迎来今年首批采摘客", "茶站改造后增设无障碍通道", "钟楼广场周末举办旧物市集", "造纸作坊向小学生开放体验",
)  # fmt: skip
EN = ("Night Ferry Added for Late Workers", "Salt Store Reopens After Repairs", "Footbridge Carries Thousands",
      "Library Corner Opens Under Old Viaduct", "Orchards Welcome First Pickers of the Year",
      "Tea Station Gains Step-Free Access", "Bell Tower Hosts Weekend Flea Market", "Paper Mill Opens Doors to Pupils",
)  # fmt: skip
HEAD = (
    '<div class="nav"><a href="/">首页</a><a href="/zfxxgk/">政府信息公开</a><a href="/hdjl/">互动交流</a>'
    '<a href="/bsfw/">办事服务</a><a href="/xwzx/">新闻中心</a></div>'
)
FOOT = (
    '<div class="foot"><a href="/wzdt/">网站地图</a><a href="/about/lxwm.html">联系我们</a>'
    '<a href="/about/2019/t20190101_1.html">隐私声明</a><a href="https://icp.example/">浙ICP备05000000号-1</a></div>'
)
EN_HEAD = (
    '<ul class="menu"><li><a href="/en/">Home</a></li><li><a href="/en/about-the-county/">About the County</a></li>'
    '<li><a href="/en/doing-business/">Doing Business Here</a></li></ul>'
)


def doc(number: int) -> str:
    return f"/doc/{880_000 + number * 37}.html"


def slug(title: str) -> str:
    return f"/en/news/2024/{title.lower().replace(' ', '-')}/"


def day(number: int) -> date:
    return date(2024, 5, number + 1)


def table() -> str:
    rows = (
        f'<tr><td>{n + 1}</td><td><a href="{doc(n)}">{t}</a></td><td>县府办</td><td>{day(n)}</td></tr>'
        for n, t in enumerate(ZH)
    )
    return f"<table><tr><th>序号</th><th>标题</th><th>来源</th><th>日期</th></tr>{''.join(rows)}</table>"


def two_columns() -> str:
    cells = [f'<td><a href="{doc(n)}">{t}</a></td><td>{day(n)}</td>' for n, t in enumerate(ZH)]
    return f"<table>{''.join(f'<tr>{a}{b}</tr>' for a, b in zip(cells[::2], cells[1::2], strict=True))}</table>"


def cards() -> str:
    return "".join(
        f'<div class="card"><a class="pic" href="/news/{9100 + n}"><img src="/i/{n}.jpg" alt=""></a><div class="txt">'
        f'<h3><a href="/news/{9100 + n}">{t}</a></h3><p>附近居民说，这件事盼了好几年，如今总算有了着落。</p>'
        f'<span>{day(n):%m/%d}<em>{day(n):%Y}</em></span><a href="/news/{9100 + n}">详情 &gt;</a></div></div>'
        for n, t in enumerate(ZH)
    )


def cut() -> str:
    rows = (f'<dd><a href="{doc(n)}" title="{t}">{t[:7]}…</a><b>[{day(n):%m-%d}]</b></dd>' for n, t in enumerate(ZH))
    return f'<dl><dt>要闻<a href="/xwzx/yw/">更多&gt;&gt;</a></dt>{"".join(rows)}</dl>'


def read_more() -> str:
    return "".join(
        f"<article><h2>{t}</h2><p>{day(n):%B} {n + 1}, 2024</p><p>Residents had waited for years until it was done.</p>"
        f'<a href="{slug(t)}">Read more</a></article>'
        for n, t in enumerate(EN)
    )


def script() -> str:
    records = [{"id": n, "title": t, "url": doc(n), "publishTime": f"{day(n)} 09:30"} for n, t in enumerate(ZH)]
    data = json.dumps({"code": 0, "list": records}, ensure_ascii=False)
    return f'<div id="list"></div><script>var list = [{{a: 1}}]; var pageData = {data}; render(pageData.list);</script>'


SHAPES = {
    "a table with its day in the last cell": (HEAD + table() + FOOT, map(doc, range(8)), ZH, True),
    "two columns with days in cells of their own": (HEAD + two_columns() + FOOT, map(doc, range(8)), ZH, True),
    "cards with picture, lead and a day over its year": (
        HEAD + cards() + FOOT, (f"/news/{9100 + n}" for n in range(8)), ZH, True,
    ),
    "cut headlines with the whole in title": (HEAD + cut() + FOOT, map(doc, range(8)), ZH, False),
    "headings with a link that says read more": (EN_HEAD + read_more(), map(slug, EN), EN, True),
    "JSON in a script": (HEAD + script() + FOOT, map(doc, range(8)), ZH, True),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_all_articles_and_no_furniture_are_found_with_headline_and_day(name: str) -> None:
    html, paths, titles, dated = SHAPES[name]
    page = ListPage(f"{SITE}/xwzx/index.html", f"<html><body>{html}</body></html>".encode(), "text/html; charset=utf-8")
    expected = [
        Link(SITE + path, title, day(n) if dated else None)  # a day without its year is none
        for n, (path, title) in enumerate(zip(paths, titles, strict=True))
    ]
    assert ListingSpider.links_on(page) == expected


ROWS = {
    "the day follows": (
        '<p><a href="a1.html">甲</a><i>2024-05-06</i><a href="a2.html">乙</a><i>2024-05-07</i></p>', (6, 7),
    ),
    "the day precedes": (
        '<p><i>2024-05-06</i><a href="a1.html">甲</a><i>2024-05-07</i><a href="a2.html">乙</a></p>', (6, 7),
    ),
    "one day for two": ('<p><a href="a1.html">甲</a><a href="a2.html">乙</a><b>x</b></p>', (None, None)),
    "out of turn": (
        '<p><i>2024-05-06</i><a href="a1.html">甲</a><a href="a2.html">乙</a><i>2024-05-07</i></p>', (None, None),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_links_and_days_that_strictly_take_turns_belong_together_and_no_others_do(name: str) -> None:
    from harvester.discover import read_links

    html, days = ROWS[name]
    found = read_links(f"<html><body>{html}</body></html>", f"{SITE}/x/")
    assert tuple(link.day.day if link.day else None for link in found) == days


def test_records_without_a_headline_and_scripts_that_are_no_data_give_nothing() -> None:
    menu = '[{"url": "/a/", "icon": "x"}, {"url": "/b/"}]'
    broken = '[{"title": "渡口", "url": "/doc/880001.html"'
    html = f"<html><body><p>x</p><script>var m = {menu}; var n = {broken};</script></body></html>"
    assert ListingSpider.links_on(ListPage(f"{SITE}/xwzx/", html.encode(), "text/html; charset=utf-8")) == []
