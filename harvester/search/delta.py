"""What has happened to the answers of a query between two looks: new ones, changed ones, and those taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Row, select

from harvester.search.asked import asked
from harvester.search.compile import condition
from harvester.store.saved import Mark
from harvester.store.tables import Article, Revision

What = Literal["new", "changed", "gone"]
_NAMES = ("key", "published_on", "title", "source", "origin", "province", "language", "url")
_A, _REV = Article.__table__.c, Revision.__table__.c


@dataclass(frozen=True, slots=True)
class Change:
    """One answer and what became of it; `at` is when that was found (UTC).

    `cause` of a change: publisher, extractor (the page stayed, its reading changed), unclear; of one that is gone:
    what stood there instead.
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

    An article that was changed into an answer stands among the changed ones; one that was changed so that it answers
    no more is no answer, and is not told. Raises `BadQuery`.
    """
    fits = condition(asked(conn, text), conn.dialect.name)
    yield from _new(conn, fits, since, until)
    yield from _changed(conn, fits, since, until)
    yield from _gone(conn, fits, since, until)


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


def _change(what: What, row: Row[Any], cause: str | None) -> Change:
    return Change(what=what, at=row.at, cause=cause, **{name: row._mapping[name] for name in _NAMES})


def _some(at: Any) -> Any:
    return select(*(_A[name] for name in _NAMES), at.label("at"))
