"""Attention over time: how many articles, of how many, and on which days nobody looked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from harvester.research.table import Column, Table
from harvester.search.nodes import BadQuery
from harvester.search.totals import Group, Period, Total, ratio, totals
from harvester.store.coverage import crawls
from harvester.store.engine import Connection

MOST_PERIODS = 20_000
"""Periods of one line at most: some 50 years of days."""


def timeline(
    conn: Connection, query: str, *, per: Period = "day", by: Group | None = None, stories: bool = False
) -> Table:
    """For every period between the first and the last article that the query's filters admit: count, of, ratio.

    `count` is how many articles answer the query, `of` how many its filters admit without its words, `ratio` their
    quotient. A period in which no source of the corpus was crawled and nothing is held is a gap: its count is empty,
    not 0. `crawled_days` is on how many of its days at least one source was crawled well. Articles that print no day
    stand in the last row, without a period.
    """
    rows = totals(conn, query, per=per, by=by, stories=stories)
    looked = _days_looked(conn)
    columns = (
        Column("period", "day", f"first day of the {per}; empty: articles that print no day"),
        *([Column(by, meaning="what is counted apart")] if by else []),
        Column("count", "whole", f"{'stories' if stories else 'articles'} that answer; empty: nobody looked"),
        Column("of", "whole", "those that the filters admit without the words"),
        Column("ratio", "share", "count / of"),
        Column("crawled_days", "whole", "days of the period on which a source was crawled well"),
    )
    filled = list(_filled(rows, per, looked, grouped=by is not None))
    gaps = len({row[0] for row in filled if row[-4] is None})
    several = "s" if gaps > 1 else ""
    notes = [f"{gaps} {per}{several} without a crawl: a gap, not a zero"] if gaps else []
    if by is None:
        notes += [f"{row.count} answers print no day" for row in rows if row.period is None and row.count]
    return Table(columns, filled, title=query, notes=notes)


def _filled(rows: list[Total], per: Period, looked: set[date], *, grouped: bool) -> Iterator[tuple[Any, ...]]:
    """A row for every period and group, empty periods included; those without a day last."""
    dated = {(row.period, row.group): row for row in rows if row.period is not None}
    days = sorted({period for period, _ in dated})
    groups = sorted({group for _, group in dated}, key=lambda group: (group is None, group or ""))
    for period in _periods(days, per):
        crawled = sum(1 for day in _days_of(period, per) if day in looked)
        held = any((period, group) in dated for group in groups)
        for group in groups:
            row = dated.get((period, group), Total(period, group, 0, 0))
            seen = row.count if held or crawled else None
            yield (period, *([group] if grouped else []), seen, row.of, ratio(row), crawled)
    for row in rows:
        if row.period is None and row.of:
            yield (None, *([row.group] if grouped else []), row.count, row.of, ratio(row), None)


def _periods(days: list[date], per: Period) -> Iterator[date]:
    if not days:
        return
    at, number = days[0], 0
    while at <= days[-1]:
        number += 1
        if number > MOST_PERIODS:
            raise BadQuery(f"over {MOST_PERIODS:,} {per}s; ask for fewer days, or by month")
        yield at
        at = following(at, per)


def following(first: date, per: Period) -> date:
    """The first day of the next period."""
    if per == "day":
        return first + timedelta(days=1)
    if per == "week":
        return first + timedelta(days=7)
    if per == "month":
        return date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return date(first.year + 1, 1, 1)


def _days_of(period: date, per: Period) -> list[date]:
    end = following(period, per)
    return [period + timedelta(days=number) for number in range((end - period).days)]


def _days_looked(conn: Connection) -> set[date]:
    return {row.day for row in crawls(conn) if row.good}
