"""Attention over time: how many articles, of how many, and on which days nobody looked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from harvester.research.table import Column, Table
from harvester.search.asked import asked
from harvester.search.narrow import days_asked
from harvester.search.nodes import BadQuery, Days
from harvester.search.sources import admitted
from harvester.search.totals import Group, Period, Total, ratio, totals
from harvester.store.coverage import crawls
from harvester.store.engine import Connection
from harvester.text.sentence import Sentence

MOST_ROWS = 200_000
"""Rows at most: fifty years of days for ten groups."""
_OF_SOURCE = ("source", "province", "kind")


def timeline(
    conn: Connection, query: str, *, per: Period = "day", by: Group | None = None, stories: bool = False
) -> Table:
    """For every period from the first to the last that the query speaks of: count, of, ratio; raises `BadQuery`.

    `count` is how many articles answer the query, `of` how many its filters admit without its words, `ratio` their
    quotient. A period in which no source that the filters admit was crawled, and nothing is held, is a gap: its count
    is empty, not 0; told apart by source, province or kind, each has its own gaps. `crawled_days` is on how many of
    its days such a source was crawled well. The periods run from the first to the last article, or as far as date:
    says, but not beyond the last crawl. Articles that print no day stand in the last rows, without a period.
    """
    rows = totals(conn, query, per=per, by=by, stories=stories)
    looked = _looked(conn, query, by)
    filled = list(_filled(rows, _periods(_span(conn, query, rows, looked), per), per, by, looked))
    unit = Sentence("stories") if stories else Sentence("articles")
    whole = totals(conn, query, stories=stories)[0]
    notes = [_whole(whole, unit), *_notes(filled, rows, per, looked)] if filled else []
    return Table(columns(per, (by,) if by else (), unit), filled, title=query, notes=notes)


def columns(per: str, groups: tuple[Group, ...], unit: str = "articles") -> tuple[Column, ...]:
    """The columns of a timeline that counts these groups apart."""
    return (
        Column("period", "day", f"first day of the {per}; empty: {unit} that print no day"),
        *(Column(group, meaning="what is counted apart") for group in groups),
        Column("count", "whole", f"{unit} that answer; empty: nobody looked"),
        Column("of", "whole", "those that the filters admit without the words"),
        Column("ratio", "share", "count / of"),
        Column("crawled_days", "whole", "days of the period on which such a source was crawled well"),
    )


@dataclass(frozen=True, slots=True)
class _Looked:
    """On which days a source was crawled well: at all, and for each group where the sources tell it."""

    days: set[date]
    groups: dict[str | None, set[date]] | None

    def of(self, group: str | None) -> set[date]:
        return self.days if self.groups is None else self.groups.get(group, set())


def _looked(conn: Connection, query: str, by: Group | None) -> _Looked:
    sources = {source.name: source for source in admitted(conn, query)}
    groups: dict[str | None, set[date]] = defaultdict(set)
    wanted = days_asked(asked(conn, query))
    days = set()
    for crawl in crawls(conn, since=wanted.first, until=wanted.last):
        source = sources.get(crawl.source)
        if source is not None and crawl.good:
            days.add(crawl.day)
            groups[{"source": source.name, "province": source.province, "kind": source.kind}.get(by or "")].add(
                crawl.day
            )
    return _Looked(days, dict(groups) if by in _OF_SOURCE else None)


def _span(conn: Connection, query: str, rows: list[Total], looked: _Looked) -> Days:
    """The days that the timeline covers; both None: nothing to show."""
    wanted = days_asked(asked(conn, query))
    held = [row.period for row in rows if row.period is not None]
    seen = held + sorted(looked.days)
    first = wanted.first or min(held, default=None)
    last = min(wanted.last, max(seen)) if wanted.last and seen else max(held, default=None)
    return Days(first, last) if first and last and first <= last else Days(None, None)


def _filled(
    rows: list[Total], periods: Iterator[date], per: Period, by: Group | None, looked: _Looked
) -> Iterator[tuple[Any, ...]]:
    """A row for every period and group, empty periods included; those without a day last."""
    dated = {(row.period, row.group): row for row in rows if row.period is not None}
    held = {period for period, _ in dated}
    named = {group for _, group in dated} | (set(looked.groups or ()) if by else set())
    groups = sorted(named, key=lambda group: (group is None, group or "")) or [None]
    number = 0
    for period in periods:
        number += len(groups)
        if number > MOST_ROWS:
            raise BadQuery(f"the timeline has over {MOST_ROWS:,} rows; ask for fewer days, by month, or less apart")
        for group in groups:
            row = dated.get((period, group), Total(period, group, 0, 0))
            crawled = sum(1 for day in _days_of(period, per) if day in looked.of(group))
            known = crawled or row.of or (looked.groups is None and period in held)
            yield (period, *([group] if by else []), row.count if known else None, row.of, ratio(row), crawled)
    for row in rows:
        if row.period is None and row.of:
            yield (None, *([row.group] if by else []), row.count, row.of, ratio(row), None)


def _notes(filled: list[tuple[Any, ...]], rows: list[Total], per: Period, looked: _Looked) -> Iterator[Sentence]:
    gaps = sum(1 for row in filled if row[-4] is None)
    if gaps:
        yield Sentence("{span} without a crawl and without an article: gaps, not zeros", span=_span_of(gaps, per))
    undated = sum(row.count for row in rows if row.period is None)
    if undated:
        yield Sentence("{n} of them print no day", n=f"{undated:,}")
    shown = [row[0] for row in filled if row[0] is not None]
    last = max(looked.days, default=None)
    if shown and last and last >= following(shown[-1], per):
        yield Sentence(
            "crawled until {last}; the last shown is of {shown} (date: or --until shows the rest)",
            last=last, shown=shown[-1],
        )  # fmt: skip


def _whole(whole: Total, unit: Sentence) -> Sentence:
    return Sentence("{n} of {of} {unit}", n=f"{whole.count:,}", of=f"{whole.of:,}", unit=unit)


def _span_of(count: int, per: Period) -> Sentence:
    return Sentence(f"{{n}} {per}" if count == 1 else f"{{n}} {per}s", n=f"{count:,}")


def _periods(span: Days, per: Period) -> Iterator[date]:
    if span.first is None or span.last is None:
        return
    at = period_of(span.first, per)
    while at <= span.last:
        yield at
        at = following(at, per)


def period_of(day: date, per: Period) -> date:
    """The first day of the period in which the day lies; weeks begin on Monday."""
    if per == "week":
        return day - timedelta(days=day.weekday())
    return day if per == "day" else day.replace(day=1) if per == "month" else day.replace(month=1, day=1)


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
