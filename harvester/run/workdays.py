"""Which days are working days in China: weekends, public holidays, and the weekends that are worked in exchange.

Facts and their limits (the library `holidays`): the State Council announces each year's holidays, and the weekends
worked for them, in the autumn before; `announced(year)` says whether the library has them. For years beyond, up to
2100, the holidays are reckoned from the law and the lunar calendar, and the days that a bridge usually takes in are
counted as holidays too; after 2100 only weekends are known. A day too many off makes a rule more patient, never louder.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

_LAST_RECKONED = 2100
_FEASTS = (((1, 19), (3, 1), 1, 3), ((9, 30), (10, 9), 0, 2))
"""Spring Festival and National Day: between which month and day their holidays lie; beyond the announced years, how
many days before and after them are usually off as well."""


def is_working(day: date) -> bool:
    """Whether offices in China work on that day."""
    off, worked = _year(day.year)
    return day in worked or (day.weekday() < 5 and day not in off)


def working_days(after: date, before: date) -> list[date]:
    """The working days between two days, neither of which counts."""
    days = (after + timedelta(days=n) for n in range(1, max(0, (before - after).days)))
    return [day for day in days if is_working(day)]


def announced(year: int) -> bool:
    """Whether the year's holidays are known as announced, not reckoned."""
    return bool(year <= max(_china().ChinaStaticHolidays.special_public_holidays))


@cache
def _china() -> Any:
    """The library's module for China: it loads all countries' with it, so only where a day is asked about."""
    from holidays.countries import china

    return china


@cache
def _year(year: int) -> tuple[frozenset[date], frozenset[date]]:
    """The days off, and the weekend days that are worked."""
    if year > _LAST_RECKONED:
        return frozenset(), frozenset()
    known = _china().China(years=year)
    off = {day for day in known if day.year == year}
    if not announced(year):
        for first, last, earlier, later in _FEASTS:
            feast = [day for day in off if first < (day.month, day.day) < last]
            start, end = min(feast) - timedelta(days=earlier), max(feast) + timedelta(days=later)
            off |= {start + timedelta(days=n) for n in range((end - start).days + 1)}
    return frozenset(off), frozenset(day for day in known.weekend_workdays if day.year == year)
