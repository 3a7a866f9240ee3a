"""The order of links, the days asked for, and what a list's day says about its article."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy.http import HtmlResponse

from harvester.article import Article, Evidence
from harvester.discover.arrange import add_list_day, may_lie_in, newest_first
from harvester.discover.links import Link, absolute, read_links
from harvester.discover.refusals import wall_in

MAY, JUNE = date(2024, 5, 1), date(2024, 6, 1)


@pytest.mark.parametrize(
    ("link", "inside"),
    [
        (Link("https://a.example/1.html"), True),
        (Link("https://a.example/1.html", day=date(2024, 5, 6)), True),
        (Link("https://a.example/1.html", day=date(2024, 4, 30)), False),
        (Link("https://a.example/1.html", day=date(2024, 6, 2)), False),
        (Link("https://a.example/1.html", changed=date(2024, 4, 30)), False),
        (Link("https://a.example/1.html", changed=date(2024, 7, 1)), True),
        (Link("https://a.example/2024-04/20/content_1.html"), True),
        (Link("https://a.example/2021-04/20/content_1.html"), False),
        (Link("https://a.example/2024-08/20/content_1.html"), False),
        (Link("https://a.example/2021-04/20/content_1.html", day=date(2024, 5, 6)), True),
    ],
)
def test_days_asked_for_are_judged_by_the_list_then_roughly_by_the_address(link: Link, inside: bool) -> None:
    assert may_lie_in(link, MAY, JUNE) is inside
    assert may_lie_in(link, None, None)


@given(st.lists(st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2024, 1, 1)))))
def test_order_loses_no_link_and_runs_from_new_to_old(days: list[date | None]) -> None:
    links = [Link(f"https://a.example/{n}", day=day) for n, day in enumerate(days)]
    placed = newest_first(links)
    assert sorted(link.url for link in placed) == sorted(link.url for link in links)
    dated = [link.day for link in placed if link.day]
    assert dated == sorted(dated, reverse=True)


def test_undated_link_keeps_its_place_below_the_dated_one_above_it() -> None:
    old, new = date(2024, 1, 1), date(2024, 5, 1)
    links = [Link("https://a.example/1", day=old), Link("https://a.example/2"), Link("https://a.example/3", day=new)]
    assert [link.url[-1] for link in newest_first(links)] == ["3", "1", "2"]


def article(day: date | None, confidence: str = "high") -> Article:
    made = Article(url="https://a.example/1", published_on=day, published_precision="day" if day else None)
    if day:
        made.provenance["published_on"] = Evidence("address", "x", confidence)  # type: ignore[arg-type]
    return made


@pytest.mark.parametrize(
    ("printed", "confidence", "listed", "expected", "conflict"),
    [
        (None, "high", MAY, MAY, False),
        (JUNE, "low", MAY, MAY, False),
        (JUNE, "high", MAY, JUNE, True),
        (date(2024, 5, 2), "high", MAY, date(2024, 5, 2), False),
        (JUNE, "high", None, JUNE, False),
        (None, "high", None, None, False),
    ],
)
def test_list_day_stands_between_the_page_and_its_address(
    printed: date | None, confidence: str, listed: date | None, expected: date | None, conflict: bool
) -> None:
    found = add_list_day(article(printed, confidence), listed)
    assert found.published_on == expected
    assert ("date_conflict" in found.flags) is conflict


@given(st.text(max_size=200))
def test_any_href_gives_a_fetchable_address_or_none(href: str) -> None:
    url = absolute("https://a.example/x/", href)
    assert url is None or url.startswith(("http://", "https://"))
    assert url is None or "#" not in url


@given(
    st.lists(
        st.sampled_from(
            ["<li>", "</li>", '<a href="1.html">', "</a>", "2024-05-06", "九孔桥", "<p>", "<table><tr><td>"]
        )
    )
)
def test_broken_markup_never_breaks_the_reading_of_links(pieces: list[str]) -> None:
    links = read_links(f"<html><body>{''.join(pieces)}</body></html>", "https://a.example/")
    assert len(links) <= 1
    assert all(link.url == "https://a.example/1.html" for link in links)


def test_large_page_that_asks_for_scripts_is_no_wall() -> None:
    noscript = "<noscript>请开启JavaScript</noscript>"
    assert wall_in(HtmlResponse("https://a.example/", body=noscript.encode()))
    assert not wall_in(HtmlResponse("https://a.example/", body=(noscript + "<p>九孔桥</p>" * 1000).encode()))


def test_list_of_five_thousand_rows_is_read_whole() -> None:
    rows = "".join(f'<li><a href="/n/t20240506_{n}.html">第{n}条</a><span>2024-05-06</span></li>' for n in range(5000))
    links = read_links(f"<html><body><ul>{rows}</ul></body></html>", "https://a.example/")
    assert len(links) == 5000
    assert all(link.day == date(2024, 5, 6) for link in links)
