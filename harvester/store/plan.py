"""The plan as the database keeps it: which lists and sources are due, and since when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, exists, select, update

from harvester.clock import now
from harvester.identity.address import key_of
from harvester.store import cadence, pages
from harvester.store.lists import KINDS
from harvester.store.tables import Page, Source

_P, _SOURCE = Page.__table__.c, Source.__table__.c


def due_among(conn: Connection, urls: Sequence[str], *, at: datetime) -> list[str]:
    """Those of the lists that are due, in their order; one that no crawl has met is."""
    waits = waits_until(conn, urls)
    return [url for url in urls if (due := waits.get(url)) is None or due <= at]


def waits_until(conn: Connection, urls: Iterable[str]) -> dict[str, datetime | None]:
    """List → when it is due again, None for at once; lists that no crawl has met are left out."""
    keys = {url: key_of(url) for url in urls}
    found: dict[str, datetime | None] = {}
    for some in pages.slices(sorted(set(keys.values()))):
        query = select(_P.key, _P.next_due_at).where(_P.key.in_(some), _P.kind.in_(KINDS))
        found |= {row.key: row.next_due_at for row in conn.execute(query)}
    return {url: found[key] for url, key in keys.items() if key in found}


def with_due_articles(conn: Connection, *, at: datetime) -> set[str]:
    """Sources of which an article's page is due to be read again."""
    waits = exists().where(_P.source == _SOURCE.name, _P.kind == "article", _P.next_due_at <= at)
    return {name for (name,) in conn.execute(select(_SOURCE.name).where(waits))}


@dataclass(frozen=True, slots=True)
class SourcePlan:
    """When a source is due, whether it has been planned before, and whether a person keeps it out."""

    due_at: datetime | None
    planned: bool
    paused: bool


def source_plans(conn: Connection) -> dict[str, SourcePlan]:
    """The plan of every source that the database knows."""
    columns = (_SOURCE.name, _SOURCE.next_due_at, _SOURCE.interval_seconds, _SOURCE.paused_at)
    rows = conn.execute(select(*columns))
    return {
        row.name: SourcePlan(row.next_due_at, row.interval_seconds is not None, row.paused_at is not None)
        for row in rows
    }


def plan_source(conn: Connection, source: str, fronts: Sequence[str]) -> None:
    """The source is due when the first of its lists is, at that list's interval."""
    query = select(_P.next_due_at, _P.interval_seconds).where(_P.key.in_([key_of(url) for url in fronts]))
    rows = [row for row in conn.execute(query.where(_P.kind.in_(KINDS))) if row.next_due_at is not None]
    if not rows:
        return
    first = min(rows, key=lambda row: row.next_due_at)
    values = {"next_due_at": first.next_due_at, "interval_seconds": first.interval_seconds}
    conn.execute(update(Source).where(_SOURCE.name == source).values(**values))


def put_off(conn: Connection, source: str) -> None:
    """A source whose crawl came to nothing without a word of its lists is left alone, longer with each failure."""
    moment = now()
    row = conn.execute(select(_SOURCE.failures, _SOURCE.next_due_at).where(_SOURCE.name == source)).one()
    if row.next_due_at is None or row.next_due_at <= moment:
        due = cadence.due_after_failure(source, moment, row.failures)
        conn.execute(update(Source).where(_SOURCE.name == source).values(next_due_at=due))
