"""When a list is to be asked again: all arithmetic of planned crawls, on plain moments."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from hashlib import sha256

from harvester.clock import SHANGHAI, shanghai_day

BASE = timedelta(hours=6)
"""The interval of a list of which nothing is known yet, and the unit by which failures put one off."""
SHORTEST, LONGEST = timedelta(hours=1), timedelta(days=7)
WHOLE_EVERY = timedelta(hours=24)
"""After so long a list is asked without conditions, whatever number of times it said "unchanged" in between.

This bounds how long a server whose validators lie can hide an article: one day, or one interval where that is longer.
It costs one body a day and list; a count of fetches would bound bytes instead, and let a slow list hide for weeks.
"""
JITTER = 0.1
"""The largest share by which a wait is stretched or shortened, so that lists do not come due all at once."""
_SOONER, _LATER = 0.8, 1.5
_MARGIN = timedelta(days=1)  # lists are often filled the morning after
Hours = tuple[str, str]
"""A daily window in Shanghai, ("23:00", "06:00"), over midnight if need be; its last minute is outside."""


def next_interval(before: timedelta | None, *, new: bool) -> timedelta:
    """The list's next interval: shorter after a new article, longer after none, from one hour to seven days.

    >>> next_interval(timedelta(hours=10), new=True)
    datetime.timedelta(seconds=28800)
    >>> next_interval(timedelta(hours=10), new=False)
    datetime.timedelta(seconds=54000)
    """
    if before is None:
        return BASE
    return min(max(before * (_SOONER if new else _LATER), SHORTEST), LONGEST)


def next_due(key: str, moment: datetime, interval: timedelta) -> datetime:
    """The moment one interval on, shifted by a share that `key` and `moment` alone decide; within the same bounds."""
    wait = interval * (1 + JITTER * _share(key, moment))
    if wait < SHORTEST:  # turned back at the bounds, not cut: what was cut would come due together
        wait = 2 * SHORTEST - wait
    if wait > LONGEST:
        wait = 2 * LONGEST - wait
    return moment + min(max(wait, SHORTEST), LONGEST)


def due_after_failure(key: str, moment: datetime, failures: int) -> datetime:
    """When a list that failed is asked again: the base interval for each failure in a row."""
    return next_due(key, moment, min(BASE * max(failures, 1), LONGEST))


def wants_whole(asked_whole_at: datetime | None, moment: datetime) -> bool:
    """Whether the list is to be asked without conditions this time."""
    return asked_whole_at is None or moment - asked_whole_at >= WHOLE_EVERY


def gap_start(last_whole: datetime | None, newest: date | None) -> date | None:
    """The first day of which articles may be missing; None where no crawl ever got to the end: all of them may.

    `last_whole` is when the list was last walked to its end, `newest` the latest day of publication held by then.
    """
    if last_whole is None:
        return None
    day = shanghai_day(last_whole) - _MARGIN
    return min(day, newest) if newest else day


def is_overdue(last_whole: datetime, interval: timedelta, moment: datetime) -> bool:
    """Whether more time has passed than the interval and a missed turn explain: no crawl ran."""
    return moment - last_whole > 2 * interval + _MARGIN


def is_quiet(hours: Hours | None, moment: datetime) -> bool:
    """Whether the moment lies in the daily window."""
    if hours is None:
        return False
    first, last = map(time.fromisoformat, hours)
    at = moment.astimezone(SHANGHAI).time()
    return first <= at < last if first <= last else at >= first or at < last


def quiet_from(hours: Hours | None, moment: datetime) -> datetime | None:
    """When the window next begins, seen from outside it."""
    if hours is None:
        return None
    here = moment.astimezone(SHANGHAI)
    begins = datetime.combine(here.date(), time.fromisoformat(hours[0]), SHANGHAI)
    return begins if begins > here else begins + timedelta(days=1)


def _share(key: str, moment: datetime) -> float:
    """A number from -1 to 1, the same for the same key and second."""
    digest = sha256(f"{key} {int(moment.timestamp())}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / (2**63) - 1
