"""Writes one export: every answer as of one moment, counted beforehand, told while it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from harvester.fault import Fault
from harvester.research.export.forms import FORMS, UnknownForm, form_of
from harvester.research.export.target import whole_file
from harvester.search import count
from harvester.search.stream import Order, stream_rows
from harvester.store.engine import Connection
from harvester.store.excerpt import write_excerpt
from harvester.store.held import Held

Watch = Callable[[int, int], None]
"""Hears how many articles are written, of how many."""
LONGEST = 24 * 3600.0
"""Seconds that counting the answers may take: an export is for those who have the time."""
_STEP = 200
_BUFFER = 1 << 20


class Torn(Fault):
    """An export that does not hold what it should."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A whole file: its form, and how many articles it holds; every answer to the query, as of one moment."""

    file: Path
    form: str
    articles: int


def export(
    conn: Connection, query: str, file: Path, form: str | None = None, *, order: Order | None = None,
    watch: Watch | None = None,
) -> Exported:  # fmt: skip
    """Every answer to the query stands in `file`, newest first; a file of that name is replaced when all is written.

    The form is told by the file's ending unless named. `order="key"` is one that every database shares; SQLite files
    have it always. Raises `BadQuery`, `UnknownForm`, `CannotWrite`, `MissingExtra`.
    """
    name = form_of(file, form)
    write = FORMS[name].write
    with whole_file(file) as part:
        if write is None:
            rows = _Answers(conn, query, order or "key", watch)
            write_excerpt(conn, rows, part, notes={"excerpt of": query or "all articles"})
        else:
            with part.open("xb", buffering=_BUFFER) as out:
                rows = _Answers(conn, query, order or "newest", watch)
                write(rows, out)
    return Exported(file, name, rows.written)


def export_to(conn: Connection, query: str, out: BinaryIO, form: str, *, watch: Watch | None = None) -> int:
    """Every answer to the query is written to `out`; how many. Raises `UnknownForm` for one that needs a file."""
    write = FORMS[form_of(Path(), form)].write
    if write is None or form == "parquet":
        raise UnknownForm(f"export: {form} needs a file; name one with -o")
    rows = _Answers(conn, query, "newest", watch)
    write(rows, out)
    return rows.written


class _Answers:
    """The rows of a query, counted before they are read and told while they are."""

    def __init__(self, conn: Connection, query: str, order: Order, watch: Watch | None) -> None:
        self._rows = stream_rows(conn, query, order=order)
        self._watch = watch or (lambda done, total: None)
        self.total = count(conn, query, seconds=LONGEST)
        self.written = 0

    def __iter__(self) -> Iterator[Held]:
        self._watch(0, self.total)
        for row in self._rows:
            yield row
            self.written += 1
            if self.written % _STEP == 0:
                self._watch(self.written, self.total)
        self._watch(self.written, self.total)
        if self.written != self.total:
            raise Torn(
                f"export: {self.written} of {self.total} articles came; nothing was written. Check the database "
                "(`harvester db check`), and export again"
            )
