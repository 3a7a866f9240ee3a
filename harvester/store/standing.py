"""How every source stands today: its latest verdict, its trouble, its last good and last new, its pause."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from harvester.store import incidents
from harvester.store.incidents import Trouble
from harvester.store.tables import ArchiveFile, Fetch, Source, Verdict

_F, _FILE, _SOURCE, _V = (each.__table__.c for each in (Fetch, ArchiveFile, Source, Verdict))


@dataclass(frozen=True, slots=True)
class Kept:
    """Where an answer lies: the WARC file in the archive folder, and the place of its record."""

    file: str
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Standing:
    """One source: `state` is that of its latest verdict that said anything; unknown: never looked at.

    `last_success_at` is when it was last well: of a source in trouble, before the trouble began.
    """

    source: str
    state: str
    run_id: int | None
    last_run_at: datetime | None
    last_success_at: datetime | None
    last_new_at: datetime | None
    failures: int
    paused_at: datetime | None
    paused_why: str | None
    trouble: Trouble | None = None
    kept: Kept | None = None
    reasons: tuple[str, ...] = ()
    measures: dict[str, Any] = field(default_factory=dict)


def standings(conn: Connection) -> list[Standing]:
    """Every source that was ever crawled, by name."""
    latest = (
        select(_V.source, func.max(_V.run_id).label("run_id")).where(_V.state != "unknown").group_by(_V.source)
    ).subquery()
    told = (latest.c.source == _V.source) & (latest.c.run_id == _V.run_id)
    verdicts = {row.source: row for row in conn.execute(select(Verdict.__table__).join(latest, told))}
    troubles = incidents.lasting(conn)
    kept = _kept(conn, [one.fetch_id for one in troubles.values() if one.fetch_id])
    well = _last_well(conn, list(troubles))
    found = []
    for row in conn.execute(select(Source.__table__).order_by(_SOURCE.name)):
        verdict, trouble = verdicts.get(row.name), troubles.get(row.name)
        success = well.get(row.name) if trouble else row.last_success_at
        found.append(Standing(
            row.name, verdict.state if verdict else "unknown", verdict.run_id if verdict else None, row.last_run_at,
            success, row.last_new_at, row.failures, row.paused_at, row.paused_why, trouble,
            kept.get(trouble.fetch_id or 0) if trouble else None,
            tuple(verdict.reasons) if verdict else (), verdict.measures if verdict else {},
        ))  # fmt: skip
    return found


def pause(conn: Connection, source: str, *, at: datetime | None, why: str | None) -> bool:
    """The source is kept out of planned runs since `at` for this reason, or (None) back in; False: no such source."""
    news = {"paused_at": at, "paused_why": why}
    return conn.execute(update(Source).where(_SOURCE.name == source).values(**news)).rowcount > 0


def _last_well(conn: Connection, sources: list[str]) -> dict[str, datetime]:
    """Source → when a run last found it well: a crawl that ended in time is no success where its pages were empty."""
    good = _V.source.in_(sources) & (_V.state == "healthy")
    query = select(_V.source, func.max(_V.made_at).label("at")).where(good).group_by(_V.source)
    return {row.source: row.at for row in conn.execute(query)}


def _kept(conn: Connection, numbers: list[int]) -> dict[int, Kept]:
    query = select(_F.id, _FILE.name, _F.offset, _F.length).join(ArchiveFile, _FILE.id == _F.archive_file_id)
    return {row.id: Kept(row.name, row.offset, row.length) for row in conn.execute(query.where(_F.id.in_(numbers)))}
