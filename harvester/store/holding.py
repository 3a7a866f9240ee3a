"""What is known of an article beside its words: when it was seen, changed and withdrawn, and how often it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select

from harvester.store import tables

_A, _G = tables.Article.__table__.c, tables.DuplicateGroup.__table__.c
_RUN, _SRC = tables.RunSource.__table__.c, tables.Source.__table__.c


@dataclass(frozen=True, slots=True)
class Holding:
    """One article as the database keeps it; moments in UTC."""

    id: int
    key: str
    first_seen_at: datetime
    last_seen_at: datetime
    changed_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    revisions: int
    extractor: str | None


@dataclass(frozen=True, slots=True)
class Repeated:
    """How an article stands among its repeats: how many the group holds, and whether it was printed first."""

    articles: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class Span:
    """What the whole database reaches over; days are Shanghai days."""

    first_published: date | None
    last_published: date | None
    undated: int
    first_crawl: date | None
    last_crawl: date | None
    withdrawn: int
    revised: int


def holding(conn: Connection, number: int) -> Holding | None:
    """What is known of the article of this number; None where there is none."""
    names = ("id", "key", "first_seen_at", "last_seen_at", "changed_at", "withdrawn_at", "withdrawn_reason",
             "revisions", "extractor")  # fmt: skip
    row = conn.execute(select(*(_A[name] for name in names)).where(_A.id == number)).one_or_none()
    return None if row is None else Holding(*row)


def repeated(conn: Connection, keys: Sequence[str]) -> dict[str, Repeated]:
    """Of these articles those that are repeated or repeat: key → how."""
    query = select(_A.key, _A.id, _G.articles, _G.first_article_id)
    query = query.join(tables.DuplicateGroup, _G.id == _A.group_id).where(_A.key.in_(list(keys)), _G.articles > 1)
    return {row.key: Repeated(row.articles, row.id == row.first_article_id) for row in conn.execute(query)}


def span(conn: Connection) -> Span:
    """From when to when anything is held and was looked for, and how much of it changed or is gone."""
    # the two ends of an index, each by itself: asked for together they would be a walk over every article
    first, last = (conn.execute(select(end(_A.published_on))).scalar() for end in (func.min, func.max))
    undated = conn.execute(select(func.count()).where(_A.published_on.is_(None))).scalar_one()
    crawls = [conn.execute(select(end(_RUN.started_on))).scalar() for end in (func.min, func.max)]
    gone = conn.execute(select(func.count()).where(_A.withdrawn_at.is_not(None))).scalar_one()
    revised = conn.execute(select(func.count()).where(_A.changed_at.is_not(None))).scalar_one()
    return Span(first, last, undated, crawls[0], crawls[1], gone, revised)


def publishers(conn: Connection) -> dict[str, str]:
    """Source → who runs it, of every source that is known."""
    rows = conn.execute(select(_SRC.name, _SRC.publisher).order_by(_SRC.name))
    return {row.name: row.publisher or row.name for row in rows}


def extractors(conn: Connection) -> list[tuple[str, int]]:
    """The versions of the rules that read the current revisions, the commonest first, with their articles."""
    query = select(_A.extractor, func.count().label("number")).where(_A.extractor.is_not(None)).group_by(_A.extractor)
    return [(row.extractor, row.number) for row in conn.execute(query.order_by(func.count().desc(), _A.extractor))]


def provinces_of(conn: Connection) -> dict[str, str | None]:
    """Source → the ISO 3166-2 code of its province."""
    return {row.name: row.province for row in conn.execute(select(_SRC.name, _SRC.province))}
