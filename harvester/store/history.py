"""What changed when, and who printed it first: versions, silent edits, withdrawals, chains of reprints."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Connection, select

from harvester.article import Article
from harvester.clock import SHANGHAI
from harvester.store import tables
from harvester.store.read import end_of

_A, _REV, _LINK = tables.Article.__table__.c, tables.Revision.__table__.c, tables.DuplicateLink.__table__.c
_SHOWN = ("title", "subtitles", "published_on", "published_at", "modified_at", "origin", "authors", "editors",
          "translators", "section", "keywords", "summary")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Version:
    """One revision without its text: `cause` is first, publisher, extractor or unclear; `changed` names fields."""

    number: int
    made_at: datetime
    cause: str
    changed: list[str]
    title: str
    extractor: str | None
    raw_sha256: str | None


@dataclass(frozen=True, slots=True)
class Edit:
    """An article whose publisher changed it without saying so, or took it away."""

    article_id: int
    key: str
    url: str
    title: str
    source: str | None
    found_at: datetime
    what: str


@dataclass(frozen=True, slots=True)
class Printing:
    """One article of a group of repeats, as the chain of reprints shows it."""

    article_id: int
    key: str
    url: str
    title: str
    publisher: str | None
    origin: str | None
    published_on: date | None
    published_at: datetime | None
    first_seen_at: datetime
    is_first: bool


def versions(conn: Connection, number: int) -> list[Version]:
    """Every revision of the article, oldest first."""
    names = ("number", "made_at", "cause", "changed", "title", "extractor", "raw_sha256")
    query = select(*(_REV[name] for name in names)).where(_REV.article_id == number).order_by(_REV.number)
    return [Version(*row) for row in conn.execute(query)]


def diff(old: Article, new: Article) -> str:
    """The changes between two records of an article, as a unified diff; empty where they say the same."""
    return "\n".join(difflib.unified_diff(_lines(old), _lines(new), "before", "after", lineterm="", n=1))


def silent_edits(conn: Connection, since: date | datetime, only: ColumnElement[bool] | None = None) -> list[Edit]:
    """Changes of title or text by the publisher that left every printed date as it was, newest first.

    `only` is a condition over `article`.
    """
    silent = (_REV.cause == "publisher") & (_REV.made_at >= _start_of(since))
    query = (
        select(_A.id, _A.key, _A.url, _REV.title, _A.source, _REV.made_at, _REV.changed)
        .join(tables.Revision, _REV.article_id == _A.id)
        # from the few articles that have a second version to their versions: every other way reads all texts
        .where(silent, _REV.article_id.in_(select(_A.id).where(_A.revisions > 1)), *([] if only is None else [only]))
        .order_by(_REV.made_at.desc(), _REV.id.desc())
    )
    return [
        Edit(*row[:6], ", ".join(row.changed))
        for row in conn.execute(query)
        if {"title", "text"} & set(row.changed)
        and not {"published_on", "published_at", "modified_at"} & set(row.changed)
    ]


def withdrawals(conn: Connection, since: date | datetime, only: ColumnElement[bool] | None = None) -> list[Edit]:
    """Articles whose pages were found gone, or replaced by a notice, newest first; what they said is still held.

    `only` is a condition over `article`.
    """
    query = select(_A.id, _A.key, _A.url, _A.title, _A.source, _A.withdrawn_at, _A.withdrawn_reason)
    gone = query.where(_A.withdrawn_at >= _start_of(since), *([] if only is None else [only]))
    return [Edit(*row) for row in conn.execute(gone.order_by(_A.withdrawn_at.desc(), _A.id.desc()))]


def chain(conn: Connection, number: int) -> list[Printing]:
    """All articles that repeat this one, in the order in which they were printed, each with the outlet it credits."""
    group = tables.DuplicateGroup.__table__.c
    names = ("key", "url", "title", "publisher", "origin", "published_on", "published_at", "first_seen_at")
    mine = select(_A.group_id).where(_A.id == number).scalar_subquery()
    query = (
        select(_A.id.label("article_id"), *(_A[name] for name in names), group.first_article_id)
        .join(tables.DuplicateGroup, group.id == _A.group_id)
        .where(_A.group_id == mine)
        .order_by(_A.published_on.is_(None), _A.published_on, _A.published_at.is_(None), _A.published_at)
        .order_by(_A.first_seen_at, _A.id)
    )
    return [Printing(*row[:9], row[0] == row[9]) for row in conn.execute(query)]


def same_title(conn: Connection, number: int, days: int = 7) -> list[int]:
    """Articles of one source with the same title within so many days: candidates, never a proof of repetition."""
    own = conn.execute(select(_A.title, _A.source, _A.published_on).where(_A.id == number)).one_or_none()
    if own is None or own.published_on is None:
        return []
    span = timedelta(days=days)
    close = _A.published_on.between(own.published_on - span, own.published_on + span)
    query = select(_A.id).where(_A.source == own.source, _A.title == own.title, close, _A.id != number)
    return [row.id for row in conn.execute(query.order_by(_A.id))]


def _lines(record: Article) -> list[str]:
    plain = record.as_json()
    heads = [f"{name}: {plain[name]}" for name in _SHOWN if plain[name] not in (None, [], "")]
    return [*heads, "", *record.text.split("\n")]


def _start_of(moment: date | datetime) -> datetime:
    return end_of(moment if isinstance(moment, datetime) else datetime.combine(moment, time(), SHANGHAI))
