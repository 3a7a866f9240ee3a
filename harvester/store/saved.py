"""Searches that a researcher keeps, and how far each has been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

from harvester.clock import now
from harvester.fault import Fault
from harvester.store.tables import Article, Revision, SavedSearch

_S = SavedSearch.__table__.c
_UNSEEN = timedelta(seconds=60)
"""A withdrawal is noted at its moment and committed later: what was noted so lately is left to the next look."""
LONG_AGO = datetime(1970, 1, 2, tzinfo=UTC)


class BadSaved(Fault):
    """A saved search that is not there, or that is there already."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a reader has come: every article and revision up to these numbers, every withdrawal up to this moment.

    Numbers, not moments: writers take turns, so that a number once passed is never given to a later article, while
    the moment of an article lies before the transaction that stores it.
    """

    article: int
    revision: int
    withdrawn: datetime


START = Mark(0, 0, LONG_AGO)


@dataclass(frozen=True, slots=True)
class Saved:
    """A search as it is kept."""

    name: str
    query: str
    made_at: datetime
    last_run_at: datetime | None
    mark: Mark


def present(conn: Connection) -> Mark:
    """How far a reader of this connection's state can see."""
    article = conn.execute(select(func.max(Article.id))).scalar() or 0
    revision = conn.execute(select(func.max(Revision.id))).scalar() or 0
    return Mark(article, revision, now() - _UNSEEN)


def add(conn: Connection, name: str, query: str, mark: Mark) -> None:
    """Keep the search under this name, read as far as the mark; raises `BadSaved` for a name in use."""
    if conn.execute(select(_S.id).where(_S.name == name)).first() is not None:
        raise BadSaved(
            f"saved: there is a search named {name!r} already; choose another name, or remove that one first"
        )
    conn.execute(insert(SavedSearch), {"name": name, "query": query, "made_at": now(), **_columns(mark)})


def find(conn: Connection, name: str) -> Saved:
    """The search of this name; raises `BadSaved`, which names those that there are."""
    for one in every(conn):
        if one.name == name:
            return one
    known = ", ".join(one.name for one in every(conn)) or "none yet"
    raise BadSaved(f"saved: there is no search named {name!r} ({known}); `harvester saved add` keeps one")


def every(conn: Connection) -> list[Saved]:
    """All searches by name."""
    names = (
        _S.name,
        _S.query,
        _S.made_at,
        _S.last_run_at,
        _S.last_article_id,
        _S.last_revision_id,
        _S.last_withdrawn_at,
    )
    return [
        Saved(*row[:4], Mark(row[4] or 0, row[5] or 0, row[6] or LONG_AGO))
        for row in conn.execute(select(*names).order_by(_S.name))
    ]


def advance(conn: Connection, name: str, mark: Mark) -> None:
    """The search has been read as far as the mark."""
    values = {"last_run_at": now(), **_columns(mark)}
    conn.execute(update(SavedSearch).where(_S.name == name).values(**values))


def remove(conn: Connection, name: str) -> None:
    """Forget the search; raises `BadSaved` where there is none."""
    find(conn, name)
    conn.execute(delete(SavedSearch).where(_S.name == name))


def _columns(mark: Mark) -> dict[str, object]:
    return {"last_article_id": mark.article, "last_revision_id": mark.revision, "last_withdrawn_at": mark.withdrawn}
