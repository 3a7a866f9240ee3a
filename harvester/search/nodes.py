"""What a query may ask for, as plain values: words, filters, and how they are joined; and the refusal of the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from harvester.fault import Fault
from harvester.text.width import columns


class BadQuery(Fault):
    """A query that cannot be answered as written; `start` and `end` mark the place in `query`."""

    def __init__(self, message: str, query: str = "", start: int = 0, end: int | None = None) -> None:
        self.message = message
        self.query = query
        self.start = start
        self.end = max(start + 1, len(query) if end is None else end)
        super().__init__(f"query: {message}{self._marked()}")

    def _marked(self) -> str:
        """The line of the query around the place, and a line of carets below it; Han take two columns."""
        if not self.query:
            return ""
        first, last = max(0, self.start - 30), min(len(self.query), self.start + 40)
        line = self.query[first:last].translate(dict.fromkeys(range(32), " "))
        before, marked = line[: self.start - first], line[self.start - first : self.end - first]
        return f"\n  {line}\n  {' ' * columns(before)}{'^' * max(1, columns(marked))}"


@dataclass(frozen=True, slots=True)
class Words:
    """Runs that stand side by side in title or body; with `prefix` the last one may go on."""

    runs: tuple[str, ...]
    prefix: bool = False
    title_only: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Two phrases with at most `distance` words or Han characters between them, in either order."""

    first: Words
    second: Words
    distance: int


@dataclass(frozen=True, slots=True)
class Is:
    """A fact of the article equals one of the values (no difference of case), or begins with one."""

    field: str
    values: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """Published from `first` to `last`, both included; None leaves that side open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Has:
    """The article has such a thing: image, attachment, …"""

    what: str


@dataclass(frozen=True, slots=True)
class Dup:
    """Where the article stands among its repeats: none, first, repeat, or the group of the article with this key."""

    which: str


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One of the parts at least."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Not the part."""

    part: Node


Node = Words | Near | Is | Days | Has | Dup | And | Or | Not
