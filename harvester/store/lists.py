"""What is remembered of list pages between runs: when each is due, and the conditions under which it is asked.

A list's ETag, Last-Modified, hashes and `last_fetched_at` are those of its latest reading that was walked to its end
with every article settled. A crawl that was cut off or killed leaves them as they were, so an "unchanged" always means
that nothing is missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select, update

from harvester.article import Raw
from harvester.clock import now
from harvester.identity.address import canonical, key_of
from harvester.store import cadence, pages
from harvester.store.fetches import record_fetch
from harvester.store.tables import Article, Page, RunSource, Source
from harvester.text.clean import clean

KINDS = ("list", "feed", "sitemap")
_P, _A, _S, _SOURCE = Page.__table__.c, Article.__table__.c, RunSource.__table__.c, Source.__table__.c


@dataclass(frozen=True, slots=True)
class Conditions:
    """What an address answered when it was last read to the end; all None where it never was."""

    etag: str | None = None
    last_modified: str | None = None
    body_sha256: str | None = None
    links_sha256: str | None = None
    asked_whole_at: datetime | None = None
    read_at: datetime | None = None
    believed: bool = True
    """False once its server has said unchanged of a changed page."""


@dataclass(frozen=True, slots=True)
class ListOutcome:
    """What became of one list in a run that walked it to its end, or could not."""

    url: str
    kind: str
    is_front: bool
    failure: str | None = None
    torn: bool = False
    new: bool = False
    whole: bool = True
    unchanged: bool = False
    lies: bool = False
    links_sha256: str | None = None
    body_sha256: str | None = None
    etag: str | None = None
    last_modified: str | None = None


def conditions(conn: Connection, url: str) -> Conditions:
    """Under which conditions a list may be asked."""
    columns = (_P.etag, _P.last_modified, _P.body_sha256, _P.links_sha256, _P.full_fetch_at, _P.last_fetched_at,
               _P.conditional_off_at)  # fmt: skip
    read = _P.interval_seconds.is_not(None)
    row = conn.execute(select(*columns).where(_P.key == key_of(url), _P.kind.in_(KINDS), read)).one_or_none()
    if row is None:
        return Conditions()
    return Conditions(*row[:6], believed=row.conditional_off_at is None)


def answered(
    conn: Connection,
    url: str,
    raw: Raw | None,
    *,
    source: str,
    kind: str,
    run_id: int,
    status: int,
    is_list: bool = True,
) -> None:
    """A list page answered: a row of `fetch` says where it lies. The list stays due until its walk has ended well."""
    moment = now()
    pages.ensure_source(conn, source, moment)
    good = pages.GOOD | ({"state": "seen"} if is_list else {"state": "seen", "last_fetched_at": moment})
    page = pages.touch(conn, url, source=source, kind=kind, run_id=run_id, moment=moment, **good)
    if is_list and status != 304:
        conn.execute(update(Page).where(_P.id == page, _P.next_due_at > moment).values(next_due_at=moment))
    record_fetch(conn, page, raw or Raw(url, ""), run_id=run_id, moment=moment, asked=url, status=status)


def lost(conn: Connection, url: str, reason: str, **facts: Any) -> None:
    """The list page gave nothing (see `pages.failed`): it showed nothing, so when it last did stays as it was."""
    mine = _P.key == key_of(clean(canonical(url)))
    before = conn.execute(select(_P.last_seen_at).where(mine, _P.last_fetched_at.is_not(None))).scalar()
    pages.failed(conn, url, reason, kind="list", **facts)
    if before is not None:
        conn.execute(update(Page).where(mine).values(last_seen_at=before))


def turned_away(conn: Connection, urls: Iterable[str], *, at: datetime | None = None) -> dict[str, str]:
    """Those of the lists that sent us away and are not due yet, with the reason; other failures may pass."""
    keys = {url: key_of(url) for url in urls}
    away = _P.failure.in_(pages.AWAY) | _P.failure_detail.in_([f"status {status}" for status in pages.UNWELCOME])
    query = select(_P.key, _P.failure).where(_P.state == "failed", _P.next_due_at > (at or now()), away)
    found = {row.key: row.failure for row in conn.execute(query.where(_P.key.in_(set(keys.values()))))}
    return {url: found[key] for url, key in keys.items() if key in found}


def settle(conn: Connection, outcomes: Sequence[ListOutcome], *, source: str, run_id: int) -> None:
    """What the run has learnt of the lists stands in their rows, and with it when each is due again."""
    for outcome in outcomes:
        _settle_one(conn, outcome, source, run_id, now())


def _settle_one(conn: Connection, outcome: ListOutcome, source: str, run_id: int, moment: datetime) -> None:
    key = key_of(clean(canonical(outcome.url)))
    columns = (_P.failures, _P.interval_seconds, _P.last_seen_at, _P.next_due_at)
    before = conn.execute(select(*columns).where(_P.key == key)).one_or_none()
    page = pages.touch(conn, outcome.url, source=source, kind=outcome.kind, run_id=run_id, moment=moment)
    values: dict[str, Any] = {"kind": outcome.kind}
    if outcome.failure:
        # the failure itself stands in the row already; one that turned us away has said how long it is to rest
        rests = before is not None and before.next_due_at is not None and before.next_due_at > moment
        if not rests:
            failures = before.failures if before else 1
            values["next_due_at"] = cadence.due_after_failure(key, moment, failures)
        if before:
            values["last_seen_at"] = before.last_seen_at  # a failure shows nothing
    elif outcome.torn:  # asked again before long, whole; what was remembered of it still tells where the gap begins
        values |= {"next_due_at": cadence.next_due(key, moment, cadence.BASE)}
    else:
        values |= _read_to_the_end(outcome, before.interval_seconds if before else None, key, moment)
    conn.execute(update(Page).where(_P.id == page).values(**values))


def _read_to_the_end(outcome: ListOutcome, interval: int | None, key: str, moment: datetime) -> dict[str, Any]:
    before = timedelta(seconds=interval) if interval is not None else None
    waits = cadence.next_interval(before, new=outcome.new)
    values: dict[str, Any] = {
        "interval_seconds": round(waits.total_seconds()), "next_due_at": cadence.next_due(key, moment, waits),
        "last_fetched_at": moment, **pages.GOOD,
    }  # fmt: skip
    if not outcome.unchanged:
        values |= {"etag": outcome.etag, "last_modified": outcome.last_modified, "body_sha256": outcome.body_sha256,
                   "links_sha256": outcome.links_sha256}  # fmt: skip
    if outcome.whole:
        values["full_fetch_at"] = moment
    if outcome.lies:
        values["conditional_off_at"] = moment
    return values


@dataclass(frozen=True, slots=True)
class Gap:
    """The time of which a list may show articles that are not held."""

    start: date | None
    """Its first day; None where no crawl ever walked the list to its end: anything may be missing."""
    was_cut: bool
    """The list has been read since it was last walked to its end."""
    is_open: bool
    """It was cut off, or longer without a crawl than its interval explains: known pages are no proof of an end."""


def gap(conn: Connection, url: str, *, source: str) -> Gap:
    """What may be missing of a list.

    Told by the list's latest walk to its end, for one never walked under a plan by the source's latest whole crawl,
    and by the latest day of publication held at that time.
    """
    columns = (_P.last_fetched_at, _P.last_seen_at, _P.interval_seconds)
    row = conn.execute(select(*columns).where(_P.key == key_of(url), _P.interval_seconds.is_not(None))).one_or_none()
    if row is None:
        good = (_S.source == source) & _S.status.in_(("finished", "degraded")) & (_S.finish_reason == "finished")
        whole = conn.execute(select(func.max(_S.started_at)).where(good)).scalar()
        interval, was_cut = cadence.BASE, False
    else:
        whole, interval = row.last_fetched_at, timedelta(seconds=row.interval_seconds)
        was_cut = row.last_seen_at > row.last_fetched_at
    if whole is None:
        return Gap(None, was_cut=True, is_open=True)
    held = (_A.source == source) & (_A.first_seen_at <= whole)
    start = cadence.gap_start(whole, conn.execute(select(func.max(_A.published_on)).where(held)).scalar())
    return Gap(start, was_cut, was_cut or cadence.is_overdue(whole, interval, now()))


def unmet(conn: Connection, urls: Iterable[str]) -> set[str]:
    """Those of the addresses that no list has shown before."""
    keys = {url: key_of(url) for url in urls}
    met: set[str] = set()
    for some in pages.slices(sorted(set(keys.values()))):
        met.update(key for (key,) in conn.execute(select(_P.key).where(_P.key.in_(some))))
    return {url for url, key in keys.items() if key not in met}
