"""The one shape of every answer that is a table: typed columns, rows, and what must be said of them."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from harvester.research.plot.canvas import Picture

Kind = Literal["text", "whole", "share", "day", "moment", "flag", "words", "record"]
"""What a column holds: text, a whole number, a number, a day, a moment in UTC, true or false, words, a JSON object."""
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name as written in every export, what it holds, and what it means."""

    name: str
    kind: Kind = "text"
    meaning: str = ""


class Table:
    """Rows under typed columns; `notes` say what a reader must know (a sample, a gap, a limit).

    Rows are tuples in the order of the columns. They may be lazy: then they can be read once, in flat memory, unless
    `read()` has kept them. There is no `len`: `list()` would ask for it, and read a lazy table twice.
    """

    def __init__(
        self, columns: Sequence[Column], rows: Iterable[Sequence[Any]], *, title: str = "", notes: Iterable[str] = ()
    ) -> None:
        self.columns = tuple(columns)
        self.title = title
        self.notes = list(notes)
        self._rows: Iterable[Sequence[Any]] | list[tuple[Any, ...]] = rows

    @property
    def names(self) -> list[str]:
        """The columns' names."""
        return [column.name for column in self.columns]

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return (tuple(row) for row in self._rows)

    def read(self) -> list[tuple[Any, ...]]:
        """All rows in memory, kept by the table, so that it can be read again."""
        kept = list(self)
        self._rows = kept
        return kept

    def dicts(self) -> Iterator[dict[str, Any]]:
        """Each row by the columns' names, as Python values."""
        names = self.names
        return (dict(zip(names, row, strict=True)) for row in self)

    def plain(self) -> Iterator[dict[str, Any]]:
        """Each row by the columns' names, as JSON can hold it: days and moments in ISO 8601."""
        return ({name: plain(value) for name, value in row.items()} for row in self.dicts())

    def only(self, *names: str) -> Table:
        """The table with these columns alone, in this order; as lazy as it is, with the same notes."""
        places = [self.names.index(name) for name in names]
        rows = (tuple(row[place] for place in places) for row in self)
        return Table([self.columns[place] for place in places], rows, title=self.title, notes=self.notes)

    def first(self, number: int) -> Table:
        """The table with so many rows at most; as lazy as it is, with the same notes."""
        return Table(self.columns, islice(self, number), title=self.title, notes=self.notes)

    def to_pandas(self) -> Any:
        """The rows as a pandas DataFrame; days and moments as datetimes. Raises ImportError without pandas."""
        import pandas

        frame = pandas.DataFrame(list(self), columns=self.names)
        for column in self.columns:
            if column.kind in ("day", "moment"):
                frame[column.name] = pandas.to_datetime(frame[column.name], utc=column.kind == "moment")
        return frame

    def plot(self, kind: Literal["timeline", "coverage", "months"] | None = None, **look: Any) -> Picture:
        """The rows as a picture that a notebook shows and `save` writes; see `harvester.research.plot.plot`."""
        from harvester.research.plot import plot

        return plot(self, kind, **look)

    def _repr_html_(self) -> str:
        """The first rows as a notebook shows them, every value escaped; a lazy table is read as far as it is shown."""
        rows = self._first(_SHOWN + 1)
        cells = "".join(f"<tr>{''.join(_cell(value) for value in row)}</tr>" for row in rows[:_SHOWN])
        heads = "".join(f'<th title="{html.escape(c.meaning)}">{html.escape(c.name)}</th>' for c in self.columns)
        whole = f" of {len(self._rows)}" if isinstance(self._rows, list) else ""
        said = [*self.notes, *([f"the first {_SHOWN}{whole} rows"] if len(rows) > _SHOWN else [])]
        below = "".join(f"<p>{html.escape(note)}</p>" for note in said)
        title = f"<caption>{html.escape(self.title)}</caption>" if self.title else ""
        return f"<table>{title}<thead><tr>{heads}</tr></thead><tbody>{cells}</tbody></table>{below}"

    def _first(self, number: int) -> list[tuple[Any, ...]]:
        """The first rows, which are still there for the next reader."""
        if isinstance(self._rows, list):
            return self._rows[:number]
        rest = iter(self)
        head = list(islice(rest, number))
        self._rows = chain(head, rest)
        return head

    def __repr__(self) -> str:
        return f"<Table {self.title or 'of'} {', '.join(self.names)}>"


def plain(value: Any) -> Any:
    """The value as JSON can hold it."""
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list | tuple) else value


def _cell(value: Any) -> str:
    if value is None:
        return "<td></td>"
    align = ' style="text-align:right"' if isinstance(value, int | float) and not isinstance(value, bool) else ""
    shown = f"{value:.4g}" if isinstance(value, float) else plain(value)
    return f"<td{align}>{html.escape(str(shown))}</td>"
