"""Sources that a researcher names together: `--collection NAME` asks for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from harvester.research.table import Column, Table
from harvester.store import collections
from harvester.store.engine import Engine, writing


class Collections:
    """The collections kept in a database; only `add` and `remove` write into it."""

    def __init__(self, db: str, engine: Engine) -> None:
        self._db, self._engine = db, engine

    def add(self, name: str, sources: Iterable[str], *, note: str | None = None) -> Sequence[str]:
        """Make the collection, or add these sources to it; all of its sources.

        Raises `UnknownSource` for one that neither the database nor this installation knows, with the nearest names.
        """
        wanted = sorted(set(sources))
        if not name.strip() or not wanted:
            raise collections.NoCollection("collections: give a name and one source at least")
        with self._engine.connect() as conn:
            unknown = collections.unknown(conn, wanted)
        if unknown:
            from harvester.discover import registry  # loads Scrapy: only for sources that were never crawled

            for source in unknown:
                registry.find(source)
        with writing(self._db) as conn:
            return collections.add(conn, name, wanted, note)

    def list(self) -> Table:
        """The collections by name."""
        with self._engine.connect() as conn:
            rows = [(one.name, one.sources, one.note, one.made_at) for one in collections.every(conn)]
        columns = (
            Column("name", meaning="its name"),
            Column("sources", "words", "names of its sources"),
            Column("note", meaning="what it is for, in its maker's words"),
            Column("made_at", "moment", "when it was made or last changed (UTC)"),
        )
        return Table(columns, rows)

    def remove(self, name: str, sources: Iterable[str] = ()) -> Sequence[str]:
        """Take these sources out, or forget the whole collection where none is named; the sources left."""
        with writing(self._db) as conn:
            return collections.remove(conn, name, sources)
