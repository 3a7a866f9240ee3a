"""The arithmetic of planned crawls: bounds that hold whatever comes, and the same answer for the same question."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.clock import SHANGHAI, shanghai_day
from harvester.store import cadence
from harvester.store.cadence import BASE, LONGEST, SHORTEST

NOW = datetime(2024, 5, 6, 2, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # given a zone
intervals = st.timedeltas(timedelta(seconds=1), timedelta(days=400))
kept = st.timedeltas(SHORTEST, LONGEST)
keys = st.text("0123456789abcdef", min_size=16, max_size=16)
clocks = st.times().map(lambda time: f"{time:%H:%M}")


@given(st.none() | intervals, st.booleans())
def test_interval_stays_between_an_hour_and_a_week(before: timedelta | None, new: bool) -> None:
    assert SHORTEST <= cadence.next_interval(before, new=new) <= LONGEST


@given(kept)
def test_new_articles_shorten_and_none_lengthen(before: timedelta) -> None:
    assert cadence.next_interval(before, new=True) == max(before * 0.8, SHORTEST)
    assert cadence.next_interval(before, new=False) == min(before * 1.5, LONGEST)


@given(keys, moments, kept)
def test_wait_is_within_a_tenth_of_the_interval_and_within_the_bounds(
    key: str, moment: datetime, interval: timedelta
) -> None:
    wait = cadence.next_due(key, moment, interval) - moment
    assert SHORTEST <= wait <= LONGEST
    assert abs(wait - interval) <= interval * 0.1 + timedelta(microseconds=1)
    assert wait == cadence.next_due(key, moment, interval) - moment


def test_lists_planned_together_come_due_apart() -> None:
    for interval in (SHORTEST, BASE, LONGEST):
        waits = {cadence.next_due(f"{number:016x}", NOW, interval) for number in range(200)}
        assert len(waits) == 200
        assert max(waits) - min(waits) > interval * 0.08


@given(keys, moments, st.integers(1, 10**6))
def test_each_failure_puts_off_longer_up_to_a_week(key: str, moment: datetime, failures: int) -> None:
    wait = cadence.due_after_failure(key, moment, failures) - moment
    assert abs(wait - min(BASE * failures, LONGEST)) <= LONGEST * 0.1
    assert SHORTEST <= wait <= LONGEST


@given(st.lists(st.booleans(), min_size=60, max_size=60))
def test_what_was_found_lately_decides(found: list[bool]) -> None:
    interval: timedelta | None = None
    for new in [*found, *[True] * 30]:
        interval = cadence.next_interval(interval, new=new)
    assert interval == SHORTEST
    for new in [*found, *[False] * 30]:
        interval = cadence.next_interval(interval, new=new)
    assert interval == LONGEST


@given(moments, st.timedeltas(timedelta(0), timedelta(days=30)))
def test_a_list_is_asked_whole_once_a_day(moment: datetime, age: timedelta) -> None:
    assert cadence.wants_whole(None, moment)
    assert cadence.wants_whole(moment - age, moment) == (age >= timedelta(hours=24))


@given(moments, st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_gap_begins_no_later_than_the_day_before_the_last_whole_walk(last: datetime, newest: date | None) -> None:
    start = cadence.gap_start(last, newest)
    assert start is not None and start < shanghai_day(last)
    assert newest is None or start <= newest
    assert cadence.gap_start(None, newest) is None


@pytest.mark.parametrize(
    ("hours", "at", "quiet"),
    [
        (("23:00", "06:00"), "23:00", True), (("23:00", "06:00"), "05:59", True), (("23:00", "06:00"), "06:00", False),
        (("23:00", "06:00"), "12:00", False), (("01:30", "02:30"), "02:29", True), (("01:30", "02:30"), "02:30", False),
    ],
)  # fmt: skip
def test_quiet_hours_are_shanghai_time_and_may_pass_midnight(hours: cadence.Hours, at: str, quiet: bool) -> None:
    moment = datetime.fromisoformat(f"2024-05-06T{at}+08:00").astimezone(UTC)
    assert cadence.is_quiet(hours, moment) is quiet


@given(clocks, clocks, moments)
def test_quiet_hours_begin_when_they_are_said_to(first: str, last: str, moment: datetime) -> None:
    begins = cadence.quiet_from((first, last), moment)
    assert begins is not None and timedelta(0) < begins - moment <= timedelta(days=1)
    assert f"{begins.astimezone(SHANGHAI):%H:%M}" == first
    assert first == last or cadence.is_quiet((first, last), begins)


def test_no_quiet_hours_are_never_quiet() -> None:
    assert not cadence.is_quiet(None, NOW)
    assert cadence.quiet_from(None, NOW) is None
