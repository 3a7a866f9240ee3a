"""Which source was looked at on which day: crawled, failed, or not scheduled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from harvester.clock import now, shanghai_day
from harvester.research.table import Column, Table
from harvester.search.asked import asked
from harvester.search.narrow import days_asked
from harvester.search.nodes import BadQuery, Days
from harvester.search.sources import admitted, asks_of_sources
from harvester.store.coverage import Crawled, crawls
from harvester.store.engine import Connection

COLUMNS = (
    Column("source", meaning="the source"),
    Column("day", "day", "calendar day in Shanghai"),
    Column("state", meaning="crawled: one crawl ended well at least; failed: none did; not scheduled: none began"),
    Column("good", "whole", "crawls that ended well, degraded ones included"),
    Column("failed", "whole", "crawls that failed or were broken off"),
    Column("seen", "whole", "article addresses seen; empty: no crawl"),
    Column("stored", "whole", "articles stored or revised, repeats included; empty: no crawl"),
    Column("why", meaning="the first trouble of the day, in one line"),
)


def coverage(conn: Connection, query: str = "") -> Table:
    """A row for each source and day, sources by name, from the first crawl to the last, or as far as date: says.

    The query may hold source:, province: and date: alone; raises `BadQuery` for what says nothing of a source. A day
    that is still to come has no row.
    """
    wanted = asked(conn, query)
    if wanted.root is not None and not asks_of_sources(wanted.root):
        raise BadQuery("coverage is of sources and days: only source:, province: and date: narrow it")
    names = [source.name for source in admitted(conn, query)]
    days = days_asked(wanted)
    found = {
        (one.source, one.day): one
        for one in crawls(conn, since=days.first, until=days.last)
        if one.source in set(names)
    }
    span = _span(days, found)
    return Table(COLUMNS, list(_rows(names, span, found)), title=query, notes=list(_notes(names, span, found)))


def state(crawled: Crawled | None) -> str:
    """What the day was for the source."""
    if crawled is None:
        return "not scheduled"
    return "crawled" if crawled.good else "failed"


def _span(asked_for: Days, found: Iterable[tuple[str, date]]) -> list[date]:
    crawled = [day for _, day in found]
    first = asked_for.first or min(crawled, default=None)
    last = min(asked_for.last, shanghai_day(now())) if asked_for.last else max(crawled, default=None)
    if first is None or last is None:
        return []
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _rows(
    names: list[str], span: list[date], found: dict[tuple[str, date], Crawled]
) -> Iterator[tuple[Any, ...]]:  # fmt: skip
    for name in names:
        for day in span:
            one = found.get((name, day))
            counts = (one.good, one.failed, one.seen, one.stored, one.why) if one else (0, 0, None, None, None)
            yield (name, day, state(one), *counts)


def _notes(names: list[str], span: list[date], found: dict[tuple[str, date], Crawled]) -> Iterator[str]:
    if not span:
        return
    good = sum(1 for one in found.values() if one.good)
    whole = len(names) * len(span)
    yield (
        f"{good:,} of {whole:,} source days crawled, {len(found) - good:,} failed, {whole - len(found):,} not scheduled"
    )
    last, today = max((day for _, day in found), default=None), shanghai_day(now())
    if last and span[-1] == last < today:
        yield f"no crawl since {last}, {(today - last).days:,} days before today"
