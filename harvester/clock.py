"""The one place that knows what time it is, and what a Chinese calendar day is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")
"""UTC+8 the whole year: China has kept no summer time since 1991."""


def now() -> datetime:
    """The present moment in UTC, with its zone."""
    return datetime.now(UTC)


def shanghai_day(moment: datetime) -> date:
    """The calendar day in Asia/Shanghai on which `moment` falls; a moment without a zone is Shanghai wall time."""
    return (moment if moment.tzinfo is None else moment.astimezone(SHANGHAI)).date()
