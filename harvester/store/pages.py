"""What is known of addresses: held, failed and resting, due again; one row for each address ever seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select, text, update

from harvester.article import REASONS, Raw
from harvester.clock import now
from harvester.identity.address import canonical, key_of
from harvester.store.fetches import record_fetch
from harvester.store.statements import listed, run, upsert
from harvester.store.tables import Article, Page, Source
from harvester.text.clean import clean

CHECKS = (timedelta(days=1), timedelta(days=3), timedelta(days=14))
"""Ages at which an article's page is fetched again to see whether it was edited; then never."""
GOOD: dict[str, Any] = {"failure": None, "failure_detail": None, "failures": 0}
"""What a page says of failures after a good fetch."""
NETWORK = frozenset({"dns", "connect", "tls", "download_timeout", "download_failed"})
"""Reasons for which no answer came at all."""
_PASSING = {*NETWORK, "timeout", "memory", "crashed", "bot_check", "robots", "guard", "store_failed", "error"}
AWAY = ("bot_check", "redirect_stub", "soft_404", "login")
"""Reasons for which a list has turned us away."""
UNWELCOME = {401, 403, 405, 412, 429}
"""Statuses of a list that ask us to stay away."""
_NEVER_ASKED = {"out_of_range", "limit"}
_GONE_AT_ONCE = {"withdrawn"}
_GONE_IF_TWICE = {"soft_404", "redirect_stub"}
_AT_ONCE = 500
_P = Page.__table__.c


def known(conn: Connection, urls: Iterable[str]) -> set[str]:
    """Those of the addresses whose article is held (or was, and is gone); twins of an address count as itself."""
    keys = {url: key_of(url) for url in urls}
    held: set[str] = set()
    for some in slices(sorted(set(keys.values()))):
        held.update(key for (key,) in run(conn, _HELD[conn.dialect.name], {"keys": listed(conn, some)}))
    return {url for url, key in keys.items() if key in held}


def resting(conn: Connection, urls: Iterable[str], *, at: datetime | None = None) -> dict[str, str]:
    """Those of the addresses that failed and are not due yet, with the reason: asking again would be impolite."""
    keys = {url: key_of(url) for url in urls}
    moment = at or now()
    found: dict[str, str] = {}
    for some in slices(sorted(set(keys.values()))):
        query = select(_P.key, _P.failure).where(_P.key.in_(some), _P.state == "failed", _P.next_due_at > moment)
        found |= {row.key: row.failure for row in conn.execute(query)}
    return {url: found[key] for url, key in keys.items() if key in found}


def due(conn: Connection, source: str, *, at: datetime | None = None, limit: int = 100) -> list[str]:
    """Addresses of the source's articles that are due to be read again, the longest waiting first."""
    mine = (_P.source == source) & (_P.kind == "article") & (_P.next_due_at <= (at or now()))
    query = select(_P.asked_url, _P.url).where(mine).order_by(_P.next_due_at).limit(limit)
    return [row.asked_url or row.url for row in conn.execute(query)]


def saw(
    conn: Connection, urls: Iterable[str], *, source: str | None, kind: str = "article", run_id: int | None = None
) -> None:
    """The addresses were seen on a list: new ones get a row, so that what a budget cuts off is not forgotten."""
    for url in urls:
        touch(conn, url, source=source, kind=kind, run_id=run_id, moment=now())


def touch(
    conn: Connection, url: str, *, source: str | None, kind: str, run_id: int | None, moment: datetime, **values: Any
) -> int:
    """The address has a row with these values, made if it had none; the row's number.

    An address that already shows an article keeps it, whatever `article_id` says.
    """
    clean_url = clean(canonical(url))
    row = {"key": key_of(clean_url), "url": clean_url, "source": source, "kind": kind, "state": "seen", "failures": 0,
           "first_seen_at": moment, "last_seen_at": moment, "run_id": run_id, **values}  # fmt: skip
    fills = "article_id" if "article_id" in values else None
    statement = upsert(conn, Page, "key", ("last_seen_at", "run_id", *values), "id", fills=fills)
    return int(run(conn, statement, row)[0][0])


def fetched(
    conn: Connection,
    url: str,
    raw: Raw,
    *,
    source: str | None = None,
    kind: str = "list",
    run_id: int | None = None,
    status: int | None = 200,
    etag: str | None = None,
    last_modified: str | None = None,
    content_type: str | None = None,
    seconds: float | None = None,
    size: int | None = None,
    links_sha256: str | None = None,
) -> int:
    """An answer came: the address has its ETag and hash, a row of `fetch` says where it lies; the fetch's number."""
    moment = raw.fetched_at or now()
    ensure_source(conn, source, moment)
    values = {"etag": _header(etag), "last_modified": _header(last_modified), "body_sha256": raw.sha256,
              "last_fetched_at": moment}  # fmt: skip
    if links_sha256:
        values["links_sha256"] = links_sha256
    page = touch(conn, url, source=source, kind=kind, run_id=run_id, moment=moment, **values, **GOOD)
    facts = {"status": status, "content_type": _header(content_type), "seconds": seconds, "bytes": size}
    return record_fetch(conn, page, raw, run_id=run_id, moment=moment, asked=url, **facts)


def failed(
    conn: Connection,
    url: str,
    reason: str,
    *,
    detail: str = "",
    status: int | None = None,
    source: str | None = None,
    run_id: int | None = None,
    kind: str = "article",
    raw: Sequence[Raw] = (),
) -> None:
    """The address gave nothing, for a reason of REASONS; when to ask again is set, further away with each failure.

    A held article whose page is gone (404 or 410 or an error page twice, a notice of withdrawal once) is marked so.
    """
    if reason not in REASONS:
        raise ValueError(f"unknown reason {reason!r}; add it to harvester.article.REASONS")
    moment = now()
    ensure_source(conn, source, moment)
    page = touch(conn, url, source=source, kind=kind, run_id=run_id, moment=moment)
    if reason in _NEVER_ASKED:
        return
    row = conn.execute(select(_P.failures, _P.article_id).where(_P.id == page)).one()
    failures = row.failures + 1
    gone = row.article_id is not None and _is_gone(reason, status, failures)
    state = "gone" if gone else "done" if row.article_id is not None else "failed"
    pause = list_rest(reason, status, failures) if kind == "list" else rest(reason, failures)
    wait = None if gone or pause is None else moment + pause
    values = {"state": state, "failure": reason, "failure_detail": clean(detail)[:500] or None, "failures": failures}
    conn.execute(update(Page).where(_P.id == page).values(**values, next_due_at=wait))
    if gone:
        article = Article.__table__.c
        held = (article.id == row.article_id) & article.withdrawn_at.is_(None)
        conn.execute(update(Article).where(held).values(withdrawn_at=moment, withdrawn_reason=reason))
    for one in raw or [Raw(url, "")]:
        record_fetch(conn, page, one, run_id=run_id, moment=moment, asked=url, status=status, failure=reason,
                     detail=clean(detail)[:500] or None)  # fmt: skip


def rest(reason: str, failures: int) -> timedelta:
    """How long a failed address is left alone: 6 h, 12 h, … 7 days for what may pass; 7 days … 90 for a verdict."""
    first, most = (timedelta(hours=6), timedelta(days=7)) if reason in _PASSING | {"http_error"} else (
        timedelta(days=7), timedelta(days=90))  # fmt: skip
    return min(first * (1 << min(failures - 1, 10)), most)


def list_rest(reason: str, status: int | None, failures: int) -> timedelta | None:
    """How long a list is left alone: 6 h, 12 h, … 7 days where it turned us away; None, asked in the next run, else."""
    away = reason in AWAY or status in UNWELCOME
    return rest("bot_check", failures) if away else None


def next_check(first_seen: datetime, moment: datetime) -> datetime | None:
    """When an article's page is to be read again, by its age; None when it was read often enough."""
    return next((first_seen + age for age in CHECKS if first_seen + age > moment), None)


def ensure_source(conn: Connection, name: str | None, moment: datetime, **facts: Any) -> None:
    """The source has a row, made with these facts if it had none; what was said of it before stays."""
    if name is not None:
        row = {"name": name, "first_seen_at": moment, "failures": 0, **facts}
        run(conn, upsert(conn, Source, "name"), row)


def _header(value: str | None) -> str | None:
    return clean(value)[:300] if value else None


def _is_gone(reason: str, status: int | None, failures: int) -> bool:
    if reason in _GONE_AT_ONCE or status == 410:
        return True
    return (status == 404 or reason in _GONE_IF_TWICE) and failures >= 2


def slices(keys: Sequence[str]) -> Iterable[Sequence[str]]:
    """The keys in portions that one statement can take."""
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))


_HELD = {
    "sqlite": text(
        "SELECT key FROM page WHERE key IN (SELECT value FROM json_each(:keys)) AND state IN ('done', 'gone')"
    ),
    "postgresql": text("SELECT key FROM page WHERE key = ANY(:keys) AND state IN ('done', 'gone')"),
}
