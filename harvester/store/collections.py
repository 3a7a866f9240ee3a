"""Sources that a researcher names together, so that a query can ask for all of them by one name."""

from __future__ import annotations

from sqlalchemy import Connection, select

from harvester.fault import Fault
from harvester.store.tables import Collection

_C = Collection.__table__.c


class NoCollection(Fault):
    """A collection that is not in this database."""


def sources_of(conn: Connection, name: str) -> list[str]:
    """The names of the collection's sources; raises `NoCollection`, which names those that there are."""
    found = conn.execute(select(_C.sources).where(_C.name == name)).scalar_one_or_none()
    if found is None:
        known = ", ".join(conn.execute(select(_C.name).order_by(_C.name)).scalars()) or "none yet"
        raise NoCollection(
            f"collection {name!r}: there is none of this name ({known}); `harvester collections add {name} SOURCE…`"
        )
    return list(found)
