"""What a snapshot must say of its corpus: when it was crawled and printed, of how many it is a part, where gaps are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from harvester.clock import shanghai_day
from harvester.research.export.write import LONGEST
from harvester.search.totals import Group, totals
from harvester.store.coverage import crawls
from harvester.store.engine import Connection
from harvester.store.held import Held

_BY: tuple[Group, ...] = ("source", "province", "language", "kind")


@dataclass(slots=True)
class Tally:
    """What is gathered while the rows pass by."""

    articles: int = 0
    undated: int = 0
    characters: int = 0
    extractors: Counter[str] = field(default_factory=Counter)
    printed: tuple[date, date] | None = None
    """First and last day of publication."""
    seen: tuple[datetime, datetime] | None = None
    """When the first of the articles was found, and when the last of their pages was read."""

    def note(self, row: Held) -> None:
        """Count this article in."""
        self.articles += 1
        self.characters += row.characters
        self.extractors[row.extractor or "unknown"] += 1
        if row.published_on is None:
            self.undated += 1
        else:
            first, last = self.printed or (row.published_on, row.published_on)
            self.printed = min(first, row.published_on), max(last, row.published_on)
        begun, ended = self.seen or (row.first_seen_at, row.last_seen_at)
        self.seen = min(begun, row.first_seen_at), max(ended, row.last_seen_at)


def counts(conn: Connection, query: str, tally: Tally) -> dict[str, Any]:
    """How many articles and stories, of how many that the query's filters admit, in all and by group."""
    stories = totals(conn, query, stories=True, seconds=LONGEST)
    whole = totals(conn, query, seconds=LONGEST)
    groups = {
        by: {row.group or "unknown": {"count": row.count, "of": row.of} for row in totals(conn, query, by=by,
                                                                                         seconds=LONGEST)}
        for by in _BY
    }  # fmt: skip
    return {
        "articles": tally.articles, "of": whole[0].of if whole else 0, "stories": stories[0].count if stories else 0,
        "undated": tally.undated, "characters": tally.characters, "by": groups,
    }  # fmt: skip


def coverage(conn: Connection, sources: list[str]) -> list[dict[str, Any]]:
    """For each source the days on which it was crawled well, and the gaps between the first and the last crawl of all.

    A gap is a run of days without a good crawl; `why` is the first failure of a crawl in it, null where none was made.
    """
    rows = crawls(conn, sources=sources)
    days = [row.day for row in rows]
    said = []
    for source in sources:
        own = {row.day: row for row in rows if row.source == source}
        good = {day for day, row in own.items() if row.good}
        gaps = _gaps(good, min(days), max(days)) if days else []
        said.append({
            "source": source, "crawled_days": len(good), "failed_days": len(own) - len(good),
            "first_crawl": min(own).isoformat() if own else None, "last_crawl": max(own).isoformat() if own else None,
            "gaps": [{"from": first.isoformat(), "to": last.isoformat(), "why": _why(own, first, last)}
                     for first, last in gaps],
        })  # fmt: skip
    return said


def window(tally: Tally) -> dict[str, Any]:
    """When the articles were printed and when they were read."""
    printed, seen = tally.printed, tally.seen
    return {
        "published": {"from": printed[0].isoformat(), "to": printed[1].isoformat()} if printed else None,
        "crawled": {"from": seen[0].isoformat(), "to": seen[1].isoformat()} if seen else None,
        "as_of": shanghai_day(seen[1]).isoformat() if seen else None,
    }


def _gaps(good: set[date], first: date, last: date) -> list[tuple[date, date]]:
    gaps: list[tuple[date, date]] = []
    day = first
    while day <= last:
        if day not in good:
            open_since = gaps[-1][0] if gaps and gaps[-1][1] == day - timedelta(days=1) else None
            if open_since is None:
                gaps.append((day, day))
            else:
                gaps[-1] = (open_since, day)
        day += timedelta(days=1)
    return gaps


def _why(own: dict[date, Any], first: date, last: date) -> str | None:
    return next((row.why or "failed" for day, row in sorted(own.items()) if first <= day <= last and row.failed), None)
