"""Links of list pages: headlines, days, and what is furniture."""

from __future__ import annotations

from datetime import date

import pytest

from harvester.article import Refused
from harvester.discover.days import day_in, days_in, without_days
from harvester.discover.headlines import headlines, shape, stamp
from harvester.discover.links import Link, absolute, read_links

BASE = "https://www.linyuan.example/news/"


def only(html: str) -> Link:
    links = read_links(f"<html><body>{html}</body></html>", BASE)
    assert len(links) == 1, links
    return links[0]


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (
            '<a href="a1.html" title="A bridge of nine arches opens">A bridge of ni…</a>',
            "A bridge of nine arches opens",
        ),
        ('<a href="a1.html" title="九孔桥今日通车">九孔桥今...</a>', "九孔桥今日通车"),
        ('<a href="a1.html" title="打开新窗口">九孔桥今日通车</a>', "九孔桥今日通车"),
        ('<a href="a1.html" title="九孔桥今日通车"><img src="b.jpg"></a>', "九孔桥今日通车"),
        ('<a href="a1.html"><img src="b.jpg" alt="九孔桥"></a>', "九孔桥"),
        ('<a href="a1.html">[详细]</a>', ""),
        ('<a href="a1.html" title="九孔桥今日通车">查看更多>></a>', "九孔桥今日通车"),
        ('<a href="a1.html"><span>2024-05-06</span><h3>九孔桥今日通车</h3><p>全长三百米。</p></a>', "九孔桥今日通车"),
        ('<a href="a1.html"><i>2024-05-06</i> 九孔桥今日通车</a>', "九孔桥今日通车"),
        ("<a href='a1.html'>　九孔桥\n 今日通车<script>var a=1</script></a>", "九孔桥 今日通车"),
    ],
)
def test_headline_is_the_fullest_wording_of_the_link(html: str, title: str) -> None:
    assert only(html).title == title


@pytest.mark.parametrize(
    "html",
    [
        '<ul><li><a href="a1.html">Title</a><span>2024-05-06</span></li></ul>',
        '<ul><li><span>[2024/05/06]</span><a href="a1.html">Title</a></li></ul>',
        '<table><tr><td><a href="a1.html">Title</a></td><td>2024年5月6日</td></tr></table>',
        '<dl><dt><a href="a1.html">Title</a></dt><dd>Summary</dd><dd>May 06, 2024</dd></dl>',
        '<div><div class="t"><a href="a1.html">Title</a></div><div class="d">2024.05.06 09:30</div></div>',
        '<div><a href="a1.html">Title</a> 05 06,2024</div>',
        '<a href="a1.html"><em>2024-05-06</em>Title</a>',
        '<li><div><b>06</b><i>2024-05</i></div><a href="a1.html">Title</a></li>',
    ],
)
def test_day_beside_a_link_is_the_links(html: str) -> None:
    assert only(html).day == date(2024, 5, 6)


def test_day_of_a_neighbour_is_not_taken() -> None:
    html = '<div><div><a href="1.html">One</a><i>2024-05-06</i></div><div><a href="2.html">Two</a></div></div>'
    assert [link.day for link in read_links(html, BASE)] == [date(2024, 5, 6), None]


def test_day_in_a_headline_is_not_the_lists() -> None:
    html = '<ul><li><a href="1.html">2024年5月6日停水通知</a><span>2024-04-30</span></li></ul>'
    assert only(html) == Link(f"{BASE}1.html", "2024年5月6日停水通知", date(2024, 4, 30))


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("{}<span>2024-07-08</span>", date(2024, 7, 8)),
        ("<i>[2024-07-08]</i>{}", date(2024, 7, 8)),
        ("{} 2024-07-08 09:30", date(2024, 7, 8)),
        ("{}", None),
        ("{}<p>On July 8, 2024 the water stood lower.</p>", None),
    ],
)
def test_day_beside_a_headline_that_tells_the_same_day_is_the_lists(row: str, day: date | None) -> None:
    link = '<a href="1.html">River Levels for July 8, 2024</a>'
    assert only(f"<ul><li>{row.format(link)}</li></ul>").day == day


def test_row_with_a_channel_link_and_an_article_link_keeps_the_day() -> None:
    html = '<ul><li><a href="../gov/">[政务]</a><a href="1.html">九孔桥通车</a><span>2024-05-06</span></li></ul>'
    assert [link.day for link in read_links(html, BASE)] == [date(2024, 5, 6)] * 2


def test_same_address_twice_is_one_link_with_the_fullest_wording() -> None:
    html = """<div><a href="1.html"><img src="p.jpg"></a><a href="1.html#c">九孔桥今日通车</a>
              <a href="1.html">[详细]</a><span>2024-05-06</span></div>"""
    assert only(html) == Link(f"{BASE}1.html", "九孔桥今日通车", date(2024, 5, 6))


def test_base_element_is_honoured() -> None:
    html = '<html><head><base href="https://other.example/x/"></head><body><a href="1.html">A</a></body></html>'
    assert read_links(html, BASE)[0].url == "https://other.example/x/1.html"


@pytest.mark.parametrize(
    "href",
    ["javascript:void(0)", "mailto:a@b.example", "#top", "", "   ", "tel:1", "http://[broken", "http://a:x/", None],
)
def test_what_no_browser_fetches_as_a_page_is_no_link(href: str | None) -> None:
    assert absolute(BASE, href) is None


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("./202405/t20240506_1.html", f"{BASE}202405/t20240506_1.html"),
        ("../../x.html", "https://www.linyuan.example/x.html"),
        ("//m.linyuan.example/1", "https://m.linyuan.example/1"),
        (" 1.html\n#1", f"{BASE}1.html"),
        ("?page=2", f"{BASE}?page=2"),
    ],
)
def test_relative_links_are_made_absolute(href: str, url: str) -> None:
    assert absolute(BASE, href) == url


def test_a_tag_built_to_stop_the_parser_is_refused() -> None:
    with pytest.raises(Refused, match="too_complex"):
        read_links("<a " + " ".join(f'a{n}="x"' for n in range(40_000)) + ">", BASE)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-10-25", date(2021, 10, 25)),
        ("2021/1/5 08:00", date(2021, 1, 5)),
        ("05 17,2011", date(2011, 5, 17)),
        ("Jan 12, 2018", date(2018, 1, 12)),
        ("12 January 2018", date(2018, 1, 12)),
        ("Sept. 3rd, 2019", date(2019, 9, 3)),
        ("二〇二四年", None),
        ("10-25", None),
        ("2021-13-25", None),
        ("2021-02-30", None),
        ("电话 0731-20211025", None),
        ("2021-10-25 至 2021-11-25", None),
        ("id 120211025-1-1", None),
    ],
)
def test_day_in_text(text: str, day: date | None) -> None:
    assert day_in(text) == day


def test_days_come_in_reading_order_each_once() -> None:
    assert days_in("May 2, 2024 2023-01-01 2024-05-02") == [date(2024, 5, 2), date(2023, 1, 1)]


def test_dates_and_clock_times_are_taken_out_of_a_headline() -> None:
    assert without_days("[2024-05-06 09:30] 九孔桥通车").strip() == "九孔桥通车"


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/202405/t20240506_12.html", date(2024, 5, 1)),
        ("/2024-05/06/content_12.htm", date(2024, 5, 6)),
        ("/20/0506/13/FABC.html", date(2020, 5, 6)),
        ("/a/20240506/12.shtml", date(2024, 5, 6)),
        ("/2024/5/6/art_1_2.html", date(2024, 5, 6)),
        ("/202312/content_1.htm", date(2023, 12, 1)),
        ("/omn/20240506A07ZZ.html", date(2024, 5, 6)),
        ("/zwyw/565497491.html", None),
        ("/top/57820.htm", None),
    ],
)
def test_day_written_into_an_address(path: str, day: date | None) -> None:
    assert stamp(f"https://a.example{path}") == day


def test_addresses_of_one_kind_have_one_shape() -> None:
    assert shape("https://a.example/x/565497491.html") == shape("https://a.example/x/1234.html")
    assert shape("https://a.example/x/565497491.html") != shape("https://a.example/y/565497491.html")


def test_numbered_headlines_are_found_where_nothing_bears_a_day() -> None:
    found = [Link(f"{BASE}56549749{n}.html", f"第{n}座渡口改造完成，两岸往来更方便") for n in range(4)]
    chrome = [Link(f"{BASE}about/123456{n}.html", "关于我们") for n in range(4)] + [Link(f"{BASE}index.html", "首页")]
    elsewhere = [Link(f"https://b.example/56549749{n}.html", "另一家的新闻标题也很长很长") for n in range(4)]
    assert headlines([*chrome, *found, *elsewhere], BASE) == found


def test_licence_of_earlier_years_in_the_footer_is_no_article() -> None:
    found = [Link(f"{BASE}2024-05/0{n}/content_{n}.htm", f"渡口改造第{n}期完成") for n in range(1, 6)]
    licence = Link(f"{BASE}2009-03/02/content_7.htm", "网络视听许可证 0000000")
    assert headlines([*found, licence], BASE) == found
