"""Which source was crawled on which day, and how it ended: what tells silence from an outage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from harvester.store.tables import RunSource, Source

_S, _SOURCE = RunSource.__table__.c, Source.__table__.c
_GOOD = ("finished", "degraded")


@dataclass(frozen=True, slots=True)
class Crawled:
    """One source's crawls of one Shanghai day: how many ended well, how many did not, and what they found."""

    source: str
    day: date
    good: int
    failed: int
    seen: int
    stored: int
    why: str | None
    """The first trouble of that day, one line."""


def crawls(
    conn: Connection, *, since: date | None = None, until: date | None = None, sources: Iterable[str] | None = None
) -> list[Crawled]:
    """Every source's crawls day by day, oldest first; days without a crawl have no row."""
    query = select(_S.source, _S.started_on, _S.status, _S.seen, _S.stored, _S.duplicate, _S.error)
    query = query.where(_S.status != "running").order_by(_S.started_on, _S.source, _S.run_id)
    if since is not None:
        query = query.where(_S.started_on >= since)
    if until is not None:
        query = query.where(_S.started_on <= until)
    if sources is not None:
        query = query.where(_S.source.in_(list(sources)))
    days: dict[tuple[str, date], Crawled] = {}
    for row in conn.execute(query):
        before = days.get((row.source, row.started_on)) or Crawled(row.source, row.started_on, 0, 0, 0, 0, None)
        well = row.status in _GOOD
        days[row.source, row.started_on] = Crawled(
            row.source, row.started_on, before.good + well, before.failed + (not well), before.seen + row.seen,
            before.stored + row.stored + row.duplicate, before.why or (None if row.status == "finished" else row.error),
        )  # fmt: skip
    return list(days.values())
