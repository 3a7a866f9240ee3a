"""Reads what a source's runs measured and keeps what was concluded from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from sqlalchemy import Connection, func, select

from harvester.clock import shanghai_day
from harvester.identity.address import key_of
from harvester.store.measures import FIELDS, FORGIVEN, Before, History, Last, Measured
from harvester.store.statements import upsert
from harvester.store.tables import Article, Fetch, Page, Revision, Run, RunSource, Source, Verdict

LISTS = ("list", "feed", "sitemap")
_MISS = "layout_miss:"
_RHYTHM_DAYS, _WATCHED_DAYS, _HISTORY_DAYS = 180, 15, 120
_A, _F, _P, _REV = Article.__table__.c, Fetch.__table__.c, Page.__table__.c, Revision.__table__.c
_R, _S, _SOURCE, _V = Run.__table__.c, RunSource.__table__.c, Source.__table__.c, Verdict.__table__.c


def measured(conn: Connection, run_id: int) -> dict[str, Measured]:
    """Source → what this run measured of it, without the lag's allowance."""
    shares = conn.execute(select(RunSource.__table__).where(_S.run_id == run_id)).all()
    tries, batches = _tries(conn, run_id), _batches(conn, run_id)
    found = {}
    for row in shares:
        reasons = row.reasons or {}
        done = row.stored + row.known + row.duplicate + row.refused
        found[row.source] = Measured(
            run_id, row.started_on, row.status, row.finish_reason or "", row.error or "", row.requests,
            row.list_pages, row.lists_unchanged, row.seen, row.stored + row.duplicate - row.revised,
            max(0, row.seen - done), reasons.get("store_failed", 0) + reasons.get("error", 0),
            dict(row.list_failures or {}), **tries.get(row.source, {}), **batches.get(row.source, {}),
        )  # fmt: skip
    return found


def history(conn: Connection, source: str, run_id: int, at: datetime) -> History:
    """What is known of the source before this run, which ended at that moment."""
    today = shanghai_day(at)
    since = at - timedelta(days=_HISTORY_DAYS)
    mine = (_V.source == source) & (_V.run_id < run_id) & (_V.made_at >= since) & (_V.state != "unknown")
    query = select(_V.run_id, _V.state, _V.cause, _V.reasons, _V.measures).where(mine).order_by(_V.run_id.desc())
    newest = conn.execute(query.limit(1)).first()
    good = (_V.state == "healthy") | (_V.made_at < at - FORGIVEN)
    return History(
        walks=tuple(one for one in map(_before, conn.execute(query.where(good).limit(16))) if one.state != "doubted"),
        batches=_batches_before(conn, query, good),
        last=_last(newest) if newest else Last(),
        new_by_day=_by_day(conn, source, today),
        last_new=conn.execute(select(func.max(_A.first_seen_on)).where(_A.source == source)).scalar_one(),
        watched=_watched(conn, source, run_id, at),
        gap_days=_gap(conn, source, run_id, at),
    )


def _batches_before(conn: Connection, query: Any, good: Any) -> tuple[Before, ...]:
    """The newest runs that read articles, whatever was said of them, and behind them good ones to compare with."""
    # by the run's counts, without opening the measures of every quiet run: lists and robots.txt are asked by each
    asked = (_S.stored + _S.duplicate > 0) | ((_S.refused > 0) & (_S.requests > _S.list_pages + 1))
    query = query.join(RunSource, (_S.run_id == _V.run_id) & (_S.source == _V.source)).where(asked)
    newest = conn.execute(query.limit(8)).all()
    ids = {row.run_id for row in newest}
    older = [row for row in conn.execute(query.where(good).limit(40)) if row.run_id not in ids]
    found = map(_before, [*newest, *older])
    return tuple(one for one in found if one.measured.tried or one.measured.articles)


def failing_lists(conn: Connection, source: str, at: datetime, fronts: Iterable[str]) -> dict[str, str]:
    """Lists of the source whose latest fetch failed, also in an earlier run: address → reason.

    `fronts` are the lists that are declared today: one that no longer is has nothing to say.
    """
    since = at - timedelta(days=8)  # no list is left alone for longer than a week
    planned = _P.interval_seconds.is_not(None) | _P.next_due_at.is_not(None)
    recent = (planned & (_P.next_due_at >= since)) | (~planned & (_P.last_seen_at >= since))
    query = select(_P.url, _P.key, _P.failure, planned.label("planned")).where(
        _P.source == source, _P.kind.in_(LISTS), _P.failure.is_not(None), recent
    )
    declared = set(map(key_of, fronts))
    rows = conn.execute(query.order_by(_P.id))
    return {row.url: row.failure for row in rows if not row.planned or row.key in declared}


def keep_verdict(
    conn: Connection, run_id: int, source: str, *, state: str, cause: str | None, reasons: Iterable[str],
    measures: dict[str, Any], at: datetime,
) -> None:  # fmt: skip
    """The verdict on the source in this run is kept; a second word on the same run takes the first one's place."""
    row = {"run_id": run_id, "source": source, "state": state, "cause": cause, "reasons": list(reasons),
           "measures": measures, "made_at": at}  # fmt: skip
    conn.execute(upsert(conn, Verdict, "run_id source", ("state", "cause", "reasons", "measures", "made_at")), row)


def _tries(conn: Connection, run_id: int) -> dict[str, dict[str, Any]]:
    """Source → how many article pages were asked for the first time, which failed, how many pages were read."""
    earlier = Fetch.__table__.alias("earlier").c
    before = select(earlier.id).where(earlier.page_id == _F.page_id, earlier.run_id != run_id, earlier.id < _F.id)
    query = select(_P.source, _F.page_id, _F.failure, before.exists().label("again")).join(Page, _P.id == _F.page_id)
    found: dict[str, dict[int, Any]] = defaultdict(dict)
    for row in conn.execute(query.where(_F.run_id == run_id, _P.kind == "article", _P.source.is_not(None))):
        found[row.source][row.page_id] = min(  # one good answer of a page makes up for the others
            found[row.source].get(row.page_id, row), row, key=lambda one: one.failure is not None
        )
    return {name: _counted(list(pages.values())) for name, pages in found.items()}


def _counted(pages: list[Any]) -> dict[str, Any]:
    first = [page for page in pages if not page.again]
    failed = Counter(page.failure for page in first if page.failure)
    return {"tried": len(first), "good": sum(page.failure is None for page in pages), "failed": dict(failed)}


def _batches(conn: Connection, run_id: int) -> dict[str, dict[str, Any]]:
    """Source → counts over the articles that the run stored for the first time."""
    columns = (_A.source, _A.characters, _A.first_seen_on, _REV.language, _REV.text_hash, _REV.flags)
    query = select(*columns, *(_REV[name] for name in FIELDS)).join(Article, _A.id == _REV.article_id)
    found: dict[str, list[Any]] = defaultdict(list)
    for row in conn.execute(query.where(_REV.run_id == run_id, _REV.number == 1, _A.source.is_not(None))):
        found[row.source].append(row)
    return {name: _batch(rows) for name, rows in found.items()}


def _batch(rows: list[Any]) -> dict[str, Any]:
    lags = [(row.first_seen_on - row.published_on).days for row in rows if row.published_on]
    missed = Counter(flag.removeprefix(_MISS) for row in rows for flag in row.flags if flag.startswith(_MISS))
    return {
        "articles": len(rows),
        "filled": {name: sum(1 for row in rows if getattr(row, name)) for name in FIELDS},
        "missed": dict(missed),
        "languages": dict(Counter(row.language or "none" for row in rows)),
        "characters": median(row.characters for row in rows),
        "lag": float(median(lags)) if lags else None,
        "same_title": max(Counter(row.title for row in rows).values()),
        "same_text": max(Counter(row.text_hash for row in rows if row.text_hash).values(), default=0),
    }


def _before(row: Any) -> Before:
    doubted = row.state == "healthy" and row.measures.get("suspected")
    return Before("doubted" if doubted else row.state, Measured.from_json(row.measures["run"]))


def _last(row: Any) -> Last:
    told = row.measures
    return Last(row.state, row.cause, tuple(row.reasons), tuple(told.get("suspected", ())),
                told.get("empty_runs", 0), told.get("detail", ""))  # fmt: skip


def _by_day(conn: Connection, source: str, today: date) -> dict[date, int]:
    since = today - timedelta(days=_RHYTHM_DAYS)
    dated = select(_A.published_on, func.count()).where(_A.source == source, _A.published_on.between(since, today))
    undated = select(_A.first_seen_on, func.count()).where(
        _A.source == source, _A.published_on.is_(None), _A.first_seen_on >= since
    )
    found: Counter[date] = Counter()
    for query in (dated.group_by(_A.published_on), undated.group_by(_A.first_seen_on)):
        for day, number in conn.execute(query):
            found[day] += number
    return dict(found)


def _watched(conn: Connection, source: str, run_id: int, at: datetime) -> frozenset[date]:
    answered = (_S.source == source) & (_S.run_id <= run_id) & (_S.list_pages > 0)
    recent = (_R.started_at >= at - timedelta(days=_WATCHED_DAYS)) & (_S.status.in_(("finished", "degraded")))
    query = select(_S.started_on).distinct().join(Run, _R.id == _S.run_id).where(answered, recent)
    return frozenset(conn.execute(query).scalars())


def _gap(conn: Connection, source: str, run_id: int, at: datetime) -> int:
    """Days since a run before this one was answered; runs of the last month are looked at, older ones are a month."""
    since = at - timedelta(days=31)
    query = select(func.max(_S.started_on)).join(Run, _R.id == _S.run_id).where(
        _R.started_at >= since, _S.source == source, _S.run_id < run_id, _S.list_pages > 0,
        _S.status.in_(("finished", "degraded")),
    )  # fmt: skip
    last = conn.execute(query).scalar_one()
    return (shanghai_day(at) - last).days if last else 31
