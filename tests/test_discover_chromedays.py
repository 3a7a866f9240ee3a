"""Which days of a source's pages are furniture."""

from __future__ import annotations

from datetime import date, timedelta

from harvester.discover.chromedays import OTHER_DAYS, PAGES, ChromeDays

STATIC = date(2015, 7, 15)
FIRST = date(2031, 2, 1)


def shown(pages: list[tuple[set[date], date | None]]) -> ChromeDays:
    days = ChromeDays()
    for unlabelled, own in pages:
        days.take(unlabelled, own)
    return days


def test_day_on_enough_pages_of_other_days_is_furniture() -> None:
    pages: list[tuple[set[date], date | None]] = [({STATIC}, FIRST + timedelta(days=n)) for n in range(PAGES)]
    assert shown(pages[:-1]).days == frozenset()
    assert shown(pages).days == {STATIC}


def test_day_of_a_busy_evening_is_no_furniture() -> None:
    evening: list[tuple[set[date], date | None]] = [({FIRST}, FIRST)] * 40
    assert shown(evening).days == frozenset()


def test_related_links_of_one_day_prove_nothing() -> None:
    assert OTHER_DAYS > 1
    assert shown([({STATIC}, FIRST)] * 40).days == frozenset()


def test_pages_without_another_day_prove_nothing() -> None:
    assert shown([({STATIC}, None)] * 40).days == frozenset()


def test_what_was_known_stays_and_is_not_learnt_again() -> None:
    days = ChromeDays({STATIC})
    for n in range(PAGES):
        days.take({STATIC}, FIRST + timedelta(days=n))
    assert days.days == {STATIC}
    assert days.learnt == frozenset()
