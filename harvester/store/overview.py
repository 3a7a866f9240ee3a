"""What ran and how it stands: the rows behind `harvester runs` and `harvester status`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from harvester.store.runs import COUNTS
from harvester.store.tables import Article, DuplicateGroup, Revision, Run, RunSource, Source

_R, _S, _SOURCE = Run.__table__.c, RunSource.__table__.c, Source.__table__.c


@dataclass(frozen=True, slots=True)
class RunLine:
    """One run with the sums over its sources; `counts` has the keys of `harvester.store.runs.COUNTS`."""

    id: int
    command: str
    started_at: datetime
    ended_at: datetime | None
    status: str
    exit_code: int | None
    error: str | None
    sources: int
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source's latest share of a run, and since when it has been well or not."""

    source: str
    run_id: int
    status: str
    started_at: datetime
    last_success_at: datetime | None
    last_new_at: datetime | None
    failures: int
    counts: dict[str, int]
    reasons: dict[str, Any]
    list_failures: dict[str, Any]
    error: str | None


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much the database holds."""

    articles: int
    revisions: int
    groups: int
    sources: int


def recent_runs(conn: Connection, limit: int = 20) -> list[RunLine]:
    """The latest runs, newest first, those still running included."""
    sums = [func.coalesce(func.sum(_S[name]), 0).label(name) for name in COUNTS]
    columns = (_R.id, _R.command, _R.started_at, _R.ended_at, _R.status, _R.exit_code, _R.error)
    query = (
        select(*columns, func.count(_S.source).label("sources"), *sums)
        .outerjoin(RunSource, _S.run_id == _R.id)
        .group_by(*columns)
        .order_by(_R.id.desc())
        .limit(limit)
    )
    return [
        RunLine(
            row.id, row.command, row.started_at, row.ended_at, row.status, row.exit_code, row.error, row.sources,
            {name: int(getattr(row, name)) for name in COUNTS},
        )
        for row in conn.execute(query)
    ]  # fmt: skip


def shares(conn: Connection, run_id: int) -> list[SourceLine]:
    """Every source's share of one run, by name."""
    return _lines(conn, _S.run_id == run_id)


def holdings(conn: Connection) -> Holdings:
    """How many articles, revisions, groups of repeats and sources are held."""
    alive = select(func.count()).select_from(DuplicateGroup).where(DuplicateGroup.articles > 0)
    counted = [
        conn.execute(select(func.count()).select_from(Article)).scalar_one(),
        conn.execute(select(func.count()).select_from(Revision)).scalar_one(),
        conn.execute(alive).scalar_one(),
        conn.execute(select(func.count()).select_from(Source)).scalar_one(),
    ]
    return Holdings(*counted)


def _lines(conn: Connection, which: Any) -> list[SourceLine]:
    facts = (_SOURCE.last_success_at, _SOURCE.last_new_at, _SOURCE.failures)
    query = (
        select(RunSource.__table__, *facts)
        .join(Source.__table__, _SOURCE.name == _S.source)
        .where(which)
        .order_by(_S.source)
    )
    return [
        SourceLine(
            row.source, row.run_id, row.status, row.started_at, row.last_success_at, row.last_new_at, row.failures,
            {name: getattr(row, name) for name in COUNTS}, row.reasons or {}, row.list_failures or {}, row.error,
        )
        for row in conn.execute(query)
    ]  # fmt: skip
