"""Sources that a researcher names together, so that a query can ask for all of them by one name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from harvester.clock import now
from harvester.fault import Fault
from harvester.store.statements import insert
from harvester.store.tables import Collection, Source

_C = Collection.__table__.c


class NoCollection(Fault):
    """A collection, or a source in it, that is not in this database."""


@dataclass(frozen=True, slots=True)
class Named:
    """A collection as it is kept: sources sorted by name."""

    name: str
    sources: list[str]
    note: str | None
    made_at: datetime


def every(conn: Connection) -> list[Named]:
    """All collections by name."""
    query = select(_C.name, _C.sources, _C.note, _C.made_at).order_by(_C.name)
    return [Named(row.name, list(row.sources), row.note, row.made_at) for row in conn.execute(query)]


def sources_of(conn: Connection, name: str) -> list[str]:
    """The names of the collection's sources; raises `NoCollection`, which names those that there are."""
    found = conn.execute(select(_C.sources).where(_C.name == name)).scalar_one_or_none()
    if found is None:
        known = ", ".join(conn.execute(select(_C.name).order_by(_C.name)).scalars()) or "none yet"
        raise NoCollection(
            f"collection {name!r}: there is none of this name ({known}); `harvester collections add {name} SOURCE…`"
        )
    return list(found)


def unknown(conn: Connection, sources: Iterable[str]) -> list[str]:
    """Those of the sources that the database has never heard of."""
    held = set(conn.execute(select(Source.name)).scalars())
    return [name for name in sources if name not in held]


def add(conn: Connection, name: str, sources: Iterable[str], note: str | None = None) -> list[str]:
    """Make the collection, or add these sources to it; all of its sources. A note given replaces the one before."""
    held = conn.execute(select(_C.sources).where(_C.name == name)).scalar_one_or_none() or []
    together = sorted({*held, *sources})
    row = {"name": name, "sources": together, "note": note, "made_at": now()}
    news = {"sources": together, "made_at": row["made_at"]} | ({"note": note} if note is not None else {})
    conn.execute(
        insert(conn, Collection).values(row).on_conflict_do_update(index_elements=["name"], set_=news)
    )  # fmt: skip
    return together


def remove(conn: Connection, name: str, sources: Iterable[str] = ()) -> list[str]:
    """Take these sources out, or forget the whole collection where none is named; the sources left.

    Raises `NoCollection` for a collection or a source that is not there. The last source takes its collection along.
    """
    held, gone = sources_of(conn, name), set(sources)
    if strangers := sorted(gone - set(held)):
        raise NoCollection(f"collection {name!r}: {', '.join(strangers)} is not in it; it holds {', '.join(held)}")
    left = [source for source in held if gone and source not in gone]
    if left:
        conn.execute(update(Collection).where(_C.name == name).values(sources=left, made_at=now()))
    else:
        conn.execute(delete(Collection).where(_C.name == name))
    return left
