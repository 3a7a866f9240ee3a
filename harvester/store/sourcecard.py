"""What the database knows of one source: how much, since when, how often, how full its fields, what goes wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, func, select

from harvester.store.tables import Article, Page, Revision, RunSource, Source

FIELDS = ("published_on", "published_at", "origin", "authors", "editors", "language", "document", "section")
WINDOW = 200
"""The latest articles whose fields are counted."""
CADENCE_DAYS = 30
_SRC = Source.__table__.c
_A, _P, _REV, _S = Article.__table__.c, Page.__table__.c, Revision.__table__.c, RunSource.__table__.c


@dataclass(slots=True)
class SourceCard:
    """One source as its articles, pages and runs show it; `filled` is the share of the latest articles by field."""

    articles: int = 0
    first_published: date | None = None
    last_published: date | None = None
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    a_day: float = 0.0
    """Articles published a day, over the 30 days up to the last of them: what a back-fill brings in is no cadence."""
    filled: dict[str, float] = field(default_factory=dict)
    flags: dict[str, int] = field(default_factory=dict)
    failures: dict[str, int] = field(default_factory=dict)
    """Addresses whose latest fetch failed, by reason; `robots` among them says what its robots.txt forbids."""
    last_change: datetime | None = None
    last_run: str | None = None
    last_run_at: datetime | None = None
    last_success_at: datetime | None = None
    failed_crawls: int = 0
    error: str | None = None
    list_failures: dict[str, str] = field(default_factory=dict)
    """List pages that gave nothing in the latest crawl: address → reason."""


def source_card(conn: Connection, name: str) -> SourceCard:
    """What the database knows of the source; an empty card where it never ran."""
    card = SourceCard(failures=_failures(conn, name))
    mine = _A.source == name
    span = select(
        func.count(), func.min(_A.published_on), func.max(_A.published_on), func.min(_A.first_seen_at),
        func.max(_A.first_seen_at), func.max(_A.changed_at),
    ).where(mine)  # fmt: skip
    card.articles, card.first_published, card.last_published, card.first_seen, card.last_seen, card.last_change = (
        conn.execute(span).one()
    )
    if card.last_published:
        since = card.last_published - timedelta(days=CADENCE_DAYS - 1)
        recent = select(func.count()).where(mine, _A.published_on >= since)
        card.a_day = conn.execute(recent).scalar_one() / CADENCE_DAYS
    card.filled, card.flags = _fields(conn, name)
    columns = (_S.status, _S.started_at, _S.error, _S.list_failures, _SRC.last_success_at, _SRC.failures)
    crawls = select(*columns).join(Source, _SRC.name == _S.source).where(_S.source == name)
    last = conn.execute(crawls.order_by(_S.run_id.desc())).first()
    if last:
        card.last_run, card.last_run_at, card.error, failed, card.last_success_at, card.failed_crawls = last
        card.list_failures = failed or {}
    return card


def _failures(conn: Connection, name: str) -> dict[str, int]:
    query = select(_P.failure, func.count()).where(_P.source == name, _P.failure.is_not(None)).group_by(_P.failure)
    return {reason: count for reason, count in conn.execute(query.order_by(_P.failure)) if reason}


def _fields(conn: Connection, name: str) -> tuple[dict[str, float], dict[str, int]]:
    columns: tuple[Any, ...] = tuple(_REV[name] for name in (*FIELDS, "flags"))
    query = select(*columns).join(Article, _A.revision_id == _REV.id).where(_A.source == name)
    rows = conn.execute(query.order_by(_A.id.desc()).limit(WINDOW)).all()
    if not rows:
        return {}, {}
    filled = {name: sum(1 for row in rows if getattr(row, name)) / len(rows) for name in FIELDS}
    return filled, dict(Counter(flag for row in rows for flag in row.flags).most_common())
