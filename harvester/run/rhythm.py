"""Whether a source is silent, or slower than it ever is, by its own rhythm; weekends and holidays count for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from harvester.run.finding import Finding
from harvester.run.workdays import is_working, working_days
from harvester.store.measures import History

_GAPS, _LEAST_SILENCE = 5, 3
"""Gaps that a rhythm is told by; working days that nobody need worry about."""
_WINDOW, _WINDOWS, _BUSY = 5, 6, 25
"""Working days of one window; earlier windows to compare with; articles of a window in which a fall can be told."""


def rhythm_findings(past: History, today: date) -> Iterator[Finding]:
    """Silence for longer than three usual gaps and than any seen; or a step down in volume.

    `today` is the Shanghai day, itself not over and so not counted.
    """
    days = sorted(day for day in past.new_by_day if day <= today)
    last = max([*days[-1:], *([past.last_new] if past.last_new else [])], default=None)
    if last is None or len(days) <= _GAPS:
        return
    quiet = working_days(last, today)
    longest = longest_usual(days)
    looks = [day for day in past.watched if last < day <= today]
    if len(quiet) > longest and len(looks) >= 2:  # a single look after downtime may have come upon a bad hour
        told = f"nothing new for {len(quiet)} working days, since {last}; never more than {longest} were usual"
        yield Finding("silent", "silent", told)
        return
    yield from _volume(past, today)


def longest_usual(days: list[date]) -> int:
    """Working days of silence that this rhythm explains: three usual gaps, and half as much again as a long one."""
    gaps = sorted(len(working_days(a, b)) for a, b in pairwise(days))
    late = gaps[max(0, round(0.9 * (len(gaps) - 1)))]
    long = gaps[-2] if len(gaps) >= 20 else gaps[-1]  # the longest of many may have been an outage
    # a gap of n silent days is a distance of n + 1
    return max(_LEAST_SILENCE, 3 * (late + 1) - 1, (3 * (long + 1) + 1) // 2 - 1)


def _volume(past: History, today: date) -> Iterator[Finding]:
    """Far fewer articles in the last working days than in any window before."""
    first = min(past.new_by_day)
    days = [day for day in (today - timedelta(days=n) for n in range(1, 181)) if day >= first and is_working(day)]
    windows = [days[n : n + _WINDOW] for n in range(0, len(days) - _WINDOW + 1, _WINDOW)]
    if len(windows) <= _WINDOWS or sum(day in past.watched for day in windows[0]) < _WINDOW - 1:
        return
    if not any(past.new_by_day.get(day, 0) for day in days[:2]):
        return  # it is falling silent, or publishes on few days: not its volume is the question
    counts = [sum(past.new_by_day.get(day, 0) for day in window) for window in windows]
    before = counts[1:13]
    usual = median(before)
    if usual >= _BUSY and counts[0] < 0.25 * usual and counts[0] < 0.6 * min(before):
        told = f"{counts[0]} new articles in {_WINDOW} working days, usually {usual:.0f}"
        yield Finding("volume_fell", "volume", told)
