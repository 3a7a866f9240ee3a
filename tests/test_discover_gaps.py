"""How far back a list is walked, and what a source says of when and how often it may be asked."""

from __future__ import annotations

from datetime import date

import pytest

from harvester.discover import ListingSpider
from harvester.discover.gaps import days_shown, reaches_on
from harvester.discover.links import Link
from harvester.run.dealing import chains, groups
from harvester.store.lists import Gap

OPEN = Gap(date(2024, 5, 2), was_cut=False, is_open=True)
CUT = Gap(date(2024, 5, 2), was_cut=True, is_open=True)


@pytest.mark.parametrize(
    ("gap", "days", "known", "number", "on"),
    [
        (OPEN, (5, 3), True, 2, True),  # all known, but younger than the gap
        (OPEN, (5, 2), True, 2, False),  # reaches its start
        (OPEN, (5, 2), False, 2, True),
        (OPEN, (1, 1), False, 2, False),  # beyond: what is unknown there was left on purpose
        (OPEN, (1, 1), False, 1, True),  # the first page may hold what is pinned
        (OPEN, (), True, 1, False), (OPEN, (), False, 1, True), (CUT, (), True, 1, True),
        (Gap(None, was_cut=True, is_open=True), (1, 1), True, 9, True),
    ],
)  # fmt: skip
def test_list_is_walked_to_the_start_of_the_gap_and_no_further(
    gap: Gap, days: tuple[int, ...], known: bool, number: int, on: bool
) -> None:
    assert reaches_on(gap, [date(2024, 5, day) for day in days], known=known, number=number) is on


def test_day_of_an_address_counts_with_a_weeks_allowance() -> None:
    dated = Link("https://www.linyuan.example/yw/a.html", "", date(2024, 5, 3))
    undated = Link("https://www.linyuan.example/yw/202405/t20240503_1.html", "", None)
    assert days_shown([dated, undated, Link("https://www.linyuan.example/yw/b.html", "", None)]) == [
        date(2024, 5, 3),
        date(2024, 5, 10),
    ]


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("quiet_hours", ("23:00",)), ("quiet_hours", ("23:00", "24:00")), ("quiet_hours", ["23:00", "06:00"]),
        ("quiet_hours", ("6:00", "07:00")), ("quiet_hours", ("06:00", "06:00")), ("quiet_hours", "23:00"),
        ("most_requests", 0), ("most_requests", 1), ("most_requests", True), ("most_requests", "9"),
    ],
)  # fmt: skip
def test_hours_and_requests_that_cannot_be_meant_are_refused_at_import(fact: str, value: object) -> None:
    facts = {"name": "linyuan_zh", "publisher": "临远市", "province": "CN-HN", "at_least": 1,
             "start_urls": ["https://www.linyuan.example/yw/"]}  # fmt: skip
    type("Right", (ListingSpider,), facts | {"quiet_hours": ("23:00", "06:00"), "most_requests": 2})
    with pytest.raises(TypeError, match=fact):
        type("Wrong", (ListingSpider,), facts | {fact: value})


def test_who_waits_longest_is_dealt_out_first() -> None:
    class Spider:
        def __init__(self, *hosts: str) -> None:
            self.allowed_domains = hosts

    spiders = {
        "d": Spider("1.example"),
        "a": Spider("2.example"),
        "c": Spider("3.example", "1.example"),
        "b": Spider("4"),
    }
    assert chains(spiders) == [["d", "c"], ["a"], ["b"]]
    assert groups(chains(spiders), 2) == [[["d", "c"], ["a"]], [["b"]]]
    assert groups([], 2) == []
