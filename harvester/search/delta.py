"""What has happened to the answers of a query between two looks: new ones, changed ones, and those taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, not_, or_, select

from harvester.search.asked import asked
from harvester.search.before import answering
from harvester.search.compile import condition, is_text
from harvester.search.query import Query
from harvester.store import read
from harvester.store.saved import Mark
from harvester.store.tables import Article, Revision

What = Literal["new", "changed", "gone"]
_NAMES = ("key", "published_on", "title", "source", "origin", "province", "language", "url")
_A, _REV = Article.__table__.c, Revision.__table__.c
_PAST: Any = Revision.__table__.alias("past").c
_THEN: Any = Revision.__table__.alias("before").c
AT_ONCE = 500
"""Former versions that are held at once."""


@dataclass(frozen=True, slots=True)
class Change:
    """One answer and what became of it; `at` is when that was found (UTC).

    `cause` of a change: publisher, extractor (the page stayed, its reading changed), unclear; of one that is gone:
    what stood there instead, or who changed it so that it answers no more.
    """

    what: What
    key: str
    published_on: date | None
    title: str
    source: str | None
    origin: str | None
    province: str | None
    language: str | None
    url: str
    at: datetime
    cause: str | None


def delta(conn: Connection, text: str, since: Mark, until: Mark) -> Iterator[Change]:
    """The answers that came, were changed, or went between the two marks, in the order in which that was found.

    An article that was changed into an answer stands among the changed ones, one that was changed so that it answers
    no more among those that are gone. Raises `BadQuery`.
    """
    query = asked(conn, text)
    fits = condition(query, conn.dialect.name)
    yield from _new(conn, fits, since, until)
    yield from _changed(conn, fits, since, until)
    yield from _gone(conn, fits, since, until)
    yield from _lost(conn, query, fits, since, until)


def _new(conn: Connection, fits: ColumnElement[bool], since: Mark, until: Mark) -> Iterator[Change]:
    fresh = _some(_A.first_seen_at).where(fits, _A.id > since.article, _A.id <= until.article).order_by(_A.id)
    for row in conn.execute(fresh.execution_options(yield_per=500)):
        yield _change("new", row, None)


def _changed(conn: Connection, fits: ColumnElement[bool], since: Mark, until: Mark) -> Iterator[Change]:
    query = _some(_REV.made_at).add_columns(_A.id, _REV.cause).join(Revision, _REV.article_id == _A.id)
    newer = query.where(fits, _REV.id > since.revision, _REV.id <= until.revision, _A.id <= since.article)
    found: dict[int, tuple[Row[Any], list[str]]] = {}
    for row in conn.execute(newer.order_by(_REV.id)):
        causes = found.pop(row.id, (row, []))[1]
        found[row.id] = (row, causes if row.cause in causes else [*causes, row.cause])
    for row, causes in found.values():
        yield _change("changed", row, ", ".join(causes))


def _gone(conn: Connection, fits: ColumnElement[bool], since: Mark, until: Mark) -> Iterator[Change]:
    at = _A.withdrawn_at
    query = _some(at).add_columns(_A.withdrawn_reason)
    taken = query.where(fits, at > since.withdrawn, at <= until.withdrawn, _A.id <= until.article)
    for row in conn.execute(taken.order_by(at, _A.id)):
        yield _change("gone", row, row.withdrawn_reason)


def _lost(conn: Connection, query: Query, fits: ColumnElement[bool], since: Mark, until: Mark) -> Iterator[Change]:
    """Those that answered as they stood at the first mark, and have been changed so that they answer no more."""
    if query.root is None:
        return
    past = select(func.max(_PAST.id)).where(_PAST.article_id == _A.id, _PAST.id <= since.revision)
    earlier = past.correlate(Article).scalar_subquery()
    newer = (
        _some(_REV.made_at)
        .add_columns(_A.id, _REV.cause, earlier.label("earlier"))
        .join(Revision, _REV.id == _A.revision_id)
        .where(not_(fits), _REV.id > since.revision, _REV.id <= until.revision, _A.id <= since.article)
    )
    if is_text(query.root):  # nothing but words is asked for: most changes are of something else
        searched = ("title", "subtitles", "text")
        before = and_(_THEN.id == earlier, or_(*(_THEN[name] != _REV[name] for name in searched)))
        newer = newer.where(exists().where(before).correlate(Article, Revision))
    for some in conn.execute(newer.order_by(_REV.id)).partitions(AT_ONCE):
        were = answering(query, read.of_revisions(conn, [row.earlier for row in some if row.earlier is not None]))
        yield from (_change("gone", row, row.cause) for row in some if row.url in were)


def _change(what: What, row: Row[Any], cause: str | None) -> Change:
    return Change(what=what, at=row.at, cause=cause, **{name: row._mapping[name] for name in _NAMES})


def _some(at: Any) -> Any:
    return select(*(_A[name] for name in _NAMES), at.label("at"))
