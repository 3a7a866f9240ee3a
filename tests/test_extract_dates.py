"""Every form in which a page prints a day: read rightly, kept to its precision, or left alone."""

from __future__ import annotations

import time as stopwatch
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.extract.dates import MAX_LINE, SHANGHAI, Moment, find_dates, first_date, read_stamp, url_day

FETCHED = datetime(2031, 5, 20, 1, 30, tzinfo=UTC)  # 09:30 in Shanghai

FORMS = [
    ("2031-02-03", "2031-02-03"),
    ("2031-2-3", "2031-02-03"),
    ("2031/02/03", "2031-02-03"),
    ("2031.02.03", "2031-02-03"),
    ("2031年02月03日", "2031-02-03"),
    ("2031年2月3日", "2031-02-03"),
    ("2031年2月3号", "2031-02-03"),
    ("2031 年 2 月 3 日", "2031-02-03"),
    ("２０３１年２月３日", "2031-02-03"),
    ("２０３１－０２－０３　１０：１１", "2031-02-03 10:11"),
    ("2031年02月03日07:19", "2031-02-03 07:19"),
    ("2031年02月03日 07:19:20", "2031-02-03 07:19:20"),
    ("2031-02-03 16:16:44", "2031-02-03 16:16:44"),
    ("2031-02-03 00:00", "2031-02-03 00:00"),
    ("2031-02-0316:16", "2031-02-03 16:16"),
    ("2031.02.2605:39", "2031-02-26 05:39"),
    ("2031-1-511:20", "2031-01-05 11:20"),
    ("2031/02/03 6:05", "2031-02-03 06:05"),
    ("2031-02-03T10:11:12+08:00", "2031-02-03 10:11:12"),
    ("2031-02-03T10:11:12.345Z", "2031-02-03 18:11:12"),
    ("2031年2月3日16时16分", "2031-02-03 16:16"),
    ("2031年2月3日16时16分44秒", "2031-02-03 16:16:44"),
    ("2031年2月3日16点05分", "2031-02-03 16:05"),
    ("2031年2月3日 上午9:30", "2031-02-03 09:30"),
    ("2031年2月3日 下午3:20", "2031-02-03 15:20"),
    ("2031年2月3日 晚上11:05", "2031-02-03 23:05"),
    ("2031年02月03日 星期一 10:11", "2031-02-03 10:11"),
    ("2031-02-03（周一）10:11", "2031-02-03 10:11"),
    ("二〇三一年二月三日", "2031-02-03"),
    ("二○三一年二月三日", "2031-02-03"),
    ("二零三一年二月三日", "2031-02-03"),
    ("二〇三一年十二月三十一日", "2031-12-31"),
    ("二〇三一年十月二十日", "2031-10-20"),
    ("二〇三一年元月初三日", None),
    ("二〇三一年元月三日", "2031-01-03"),
    ("二〇三一年二月廿一日", "2031-02-21"),
    ("2031 02/03 22:27:02", "2031-02-03 22:27:02"),
    ("2031 02/ 03 22:27:02", "2031-02-03 22:27:02"),
    ("21 2031年02月", "2031-02-21"),
    ("21 2031-02", "2031-02-21"),
    ("21 2031.02", "2031-02-21"),
    ("2031 年 2 月 3 日 週一 下午4:05", "2031-02-03 16:05"),
    ("2031年2月3日 禮拜一 上午9:05", "2031-02-03 09:05"),
    ("2031年02月03日09时30分", "2031-02-03 09:30"),
    ("Feb 03 , 2031", "2031-02-03"),
    ("Mon, Feb 03, 2031", "2031-02-03"),
    ("Feb 3,2031 09:22 AM", "2031-02-03 09:22"),
    ("18:20 UTC+8, 2031-02-03", "2031-02-03 18:20"),
    ("17:48, 03-Feb-2031", "2031-02-03 17:48"),
    ("8:00am, 3 Feb 2031", "2031-02-03 08:00"),
    ("Feb 3, 2031", "2031-02-03"),
    ("Feb. 3, 2031", "2031-02-03"),
    ("February 3, 2031", "2031-02-03"),
    ("February 03,2031", "2031-02-03"),
    ("Feb 3 2031, 11:06am", "2031-02-03 11:06"),
    ("Feb 3, 2031 08:28 PM", "2031-02-03 20:28"),
    ("Feb 3, 2031 12:05 am", "2031-02-03 00:05"),
    ("Feb 3rd 2031", "2031-02-03"),
    ("Sept. 9, 2031", "2031-09-09"),
    ("3 February 2031", "2031-02-03"),
    ("3rd of February 2031", "2031-02-03"),
    ("03-Feb-2031", "2031-02-03"),
    ("Monday 3 February 2031 9:22 am", "2031-02-03 09:22"),
    ("Mon, 03 Feb 2031 09:22:05 GMT", "2031-02-03 17:22:05"),
    ("2031, February 3", "2031-02-03"),
    ("2031 Feb 3", "2031-02-03"),
    ("15:31, February 3, 2031", "2031-02-03 15:31"),
    ("1:05pm, February 3, 2031", "2031-02-03 13:05"),
    ("Dec 22, 2031, 19:28 IST", "2031-12-22 21:58"),
    ("Dec 22, 2031, 22:28 IST", "2031-12-23 00:58"),
    ("11/17/2031 05:40 PM", "2031-11-17 17:40"),
    ("17/11/2031", "2031-11-17"),
    ("17.11.2031", "2031-11-17"),
    ("02 03,2031", "2031-02-03"),
    ("2031-02-03Download Print", "2031-02-03"),
    ("2031-02-03The mayor", "2031-02-03"),
    ("2031-02-03 10:11-12:30", "2031-02-03 10:11"),
    ("Published:Feb 3, 2031Source: Jia Net", "2031-02-03"),
    ("8H AGO", "2031-05-20"),
    ("12 hours ago", "2031-05-19"),
    ("3小时前", "2031-05-20"),
    ("10个小时前", "2031-05-19"),
    ("5分钟前", "2031-05-20 09:25"),
    ("2天前", "2031-05-18"),
    ("3 days ago", "2031-05-17"),
    ("1周前", "2031-05-13"),
    ("刚刚", "2031-05-20"),
    ("今天 08:00", "2031-05-20 08:00"),
    ("昨天12:30", "2031-05-19 12:30"),
    ("前天 07:15", "2031-05-18 07:15"),
    ("yesterday at 07:15", "2031-05-19 07:15"),
    ("12月2日", "2031-12-02"),
    ("10-04 20:30", "2031-10-04 20:30"),
    ("2031-02-30", None),
    ("2031-13-01", None),
    ("31/31/2031", None),
    ("2031.02.031234", None),
    ("2031年2月", None),
    ("2031", None),
    ("第2031-3号", None),
    ("http://10.20.30.40/", None),
    ("电话 0571-87052031", None),
    ("3.14", None),
    ("", None),
]


def read(text: str) -> str | None:
    found = find_dates(text, now=FETCHED)
    if not found:
        return None
    moment = found[0].moment
    at = moment.at()
    if at is None:
        return moment.on().isoformat()
    return f"{at:%Y-%m-%d %H:%M:%S}" if moment.precision == "second" else f"{at:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(("text", "expected"), FORMS, ids=[form or "empty" for form, _ in FORMS])
def test_form_is_read_to_the_precision_it_is_printed_in(text: str, expected: str | None) -> None:
    assert read(text) == expected


def test_table_of_forms_is_wide() -> None:
    assert sum(expected is not None for _, expected in FORMS) >= 60


def test_precision_is_the_printed_one() -> None:
    forms = {"2031-02-03": "day", "2031-02-03 10:11": "minute", "2031-02-03 10:11:12": "second"}
    assert {form: find_dates(form)[0].moment.precision for form in forms} == forms


def test_date_of_an_ambiguous_order_keeps_its_other_reading() -> None:
    printed = find_dates("05/06/2031")[0]
    assert (printed.moment.day, printed.swapped and printed.swapped.day) == (date(2031, 5, 6), date(2031, 6, 5))


def test_relative_date_without_a_fetch_time_is_none() -> None:
    assert [find_dates(text) for text in ("3小时前", "8H AGO", "昨天 12:30", "12月2日")] == [[], [], [], []]


def test_weekday_beside_a_date_is_noticed() -> None:
    assert find_dates("2031年02月03日 星期一")[0].weekday
    assert find_dates("今天是星期一 2031-02-03")[0].weekday
    assert not find_dates("2031-02-03 10:11")[0].weekday


def test_yearless_date_says_so() -> None:
    assert find_dates("12月2日", now=FETCHED)[0].yearless


def test_every_date_of_a_line_is_found_in_order() -> None:
    line = "发布 2031-02-03 10:11 更新 2031年2月4日 Feb 5, 2031"
    assert [p.moment.day.day for p in find_dates(line)] == [3, 4, 5]


def test_place_of_a_date_is_its_place_in_the_line() -> None:
    line = "来源：甲网　２０３１－０２－０３ 打印"
    printed = find_dates(line)[0]
    assert line[printed.start : printed.end].strip() == "２０３１－０２－０３"


STAMPS = [
    ("2031-02-03", "2031-02-03", None),
    ("2031-02-03 10:11:12", "2031-02-03", "10:11:12"),
    ("2031-02-03-23:59:59", "2031-02-03", "23:59:59"),
    ("2031-02-03T02:11:12Z", "2031-02-03", "10:11:12"),
    ("2031-02-03T23:11:12+00:00", "2031-02-04", "07:11:12"),
    ("20310203", "2031-02-03", None),
    ("20310203101112", "2031-02-03", "10:11:12"),
    ("1928000000", "2031-02-05", "03:33:20"),
    ("1928000000000", "2031-02-05", "03:33:20"),
    ("Mon, 03 Feb 2031 09:22:05 GMT", "2031-02-03", "17:22:05"),
    ("2031", None, None),
    ("", None, None),
    ("20319999", None, None),
]


@pytest.mark.parametrize(("value", "day", "clock"), STAMPS)
def test_stamp_in_markup_is_read(value: str, day: str | None, clock: str | None) -> None:
    moment = read_stamp(value)
    at = moment.at() if moment else None
    assert (moment and moment.on().isoformat(), at and f"{at:%H:%M:%S}") == (day, clock)


ADDRESSES = [
    ("http://www.jia.example/xw/203102/t20310203_123.html", date(2031, 2, 3)),
    ("http://www.jia.example/n1/2031/0203/c1-2.html", date(2031, 2, 3)),
    ("http://www.jia.example/2031-02/03/content_4.htm", date(2031, 2, 3)),
    ("http://www.jia.example/art/2031/2/3/art_6_1.html", date(2031, 2, 3)),
    ("http://www.jia.example/2031/02/03/a-slug/", date(2031, 2, 3)),
    ("http://www.jia.example/a/203102/03/WS1.html", date(2031, 2, 3)),
    ("http://www.jia.example/nw1/20310203/ab.html", date(2031, 2, 3)),
    ("http://www.jia.example/xw/203102/abc.html", None),
    ("http://www.jia.example/xw/t10221601.shtml", None),
    ("http://www.jia.example/?d=2031/02/03/", None),
    ("http://www.jia.example/203113/t20311341_1.html", None),
]


@pytest.mark.parametrize(("url", "day"), ADDRESSES)
def test_day_of_an_address_is_read(url: str, day: date | None) -> None:
    found = url_day(url)
    assert (found and found[0]) == day


def test_time_is_shown_in_shanghai_whatever_zone_is_printed() -> None:
    moment = Moment(date(2031, 2, 3), datetime(2031, 2, 3, 9, 22).time(), "minute")
    assert moment.at(timezone(timedelta(0))) == datetime(2031, 2, 3, 17, 22, tzinfo=SHANGHAI)
    assert Moment(date(2031, 2, 3)).at() is None


@given(st.text(max_size=400))
def test_any_text_is_read_without_fault_and_always_alike(text: str) -> None:
    assert find_dates(text, now=FETCHED) == find_dates(text, now=FETCHED)
    assert first_date(text) == first_date(text)
    read_stamp(text)
    url_day(text)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.times())
def test_any_day_and_time_is_found_again(day: date, clock: object) -> None:
    at = datetime.combine(day, clock).replace(microsecond=0, tzinfo=None)  # type: ignore[arg-type]
    for form in ("%Y-%m-%d %H:%M:%S", "%Y年%m月%d日%H:%M:%S", "%Y/%m/%d %H:%M:%S", "%B %d, %Y %H:%M:%S"):
        found = find_dates(f"来源：甲网 {at.strftime(form)} 打印")
        assert [(p.moment.day, p.moment.time) for p in found] == [(at.date(), at.time())]


@pytest.mark.parametrize("piece", ["2031-", "1 ", "年", "12:", "2031年1月", "Jan ", "31/", "二", "3 小时"])
def test_very_long_line_costs_no_time(piece: str) -> None:
    started = stopwatch.perf_counter()
    find_dates(piece * (100_000 // len(piece)), now=FETCHED)
    assert stopwatch.perf_counter() - started < 0.5
    assert all(p.end <= MAX_LINE for p in find_dates(piece * 1000, now=FETCHED))
