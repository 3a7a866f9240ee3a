"""What a reader asks for in an address: read once, checked once, and written back into every link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from harvester.search import BadQuery
from harvester.search import asked as answerable
from harvester.search.fields import read_days
from harvester.search.narrow import narrowed
from harvester.store.collections import sources_of
from harvester.store.engine import Connection

Pairs = list[tuple[str, str]]
LONGEST = 8_000
"""Characters of an address behind its question mark: twice the longest query."""
MOST_PAIRS = 60
FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Days beyond them are slips of the pen, and the calendar's own ends are near."""


def _told(value: str) -> str:
    """A value without blanks around it, the sign for what cannot be read where it has a NUL: no kept text has one."""
    return value.replace("\x00", "\ufffd").strip()


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as plain values: the parts of its path, and its parameters in their order."""

    path: str = "/"
    parts: Mapping[str, str] = field(default_factory=dict)
    pairs: Sequence[tuple[str, str]] = ()

    def one(self, name: str, default: str = "") -> str:
        """The last value of this name, without blanks around it."""
        return next((told for key, value in reversed(self.pairs) if key == name and (told := _told(value))), default)

    def all(self, name: str) -> list[str]:
        """Every value of this name, each once."""
        return list(dict.fromkeys(told for key, value in self.pairs if key == name and (told := _told(value))))

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """One of the choices; the first where nothing, or something else, was asked for."""
        value = self.one(name)
        return value if value in choices else choices[0]

    def whole(self, name: str, default: int, most: int) -> int:
        """A whole number from 1 to `most`."""
        value = self.one(name)
        return min(most, max(1, int(value))) if value.isascii() and value.isdigit() and len(value) < 10 else default

    def day(self, name: str) -> date | None:
        """A calendar day; raises `BadQuery` for what is none."""
        value = self.one(name)
        try:
            found = date.fromisoformat(value) if value else None
        except ValueError:
            raise BadQuery(f"{name}: {value!r} is no day; write YYYY-MM-DD") from None
        if found is not None and not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise BadQuery(f"{name}: {value} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
        return found

    def kept(self, *names: str) -> Pairs:
        """The parameters of these names that were given, in the order of the names: what a link carries on."""
        return [(name, value) for name in names for value in self.all(name)]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words a reader typed, and the filters that narrow them."""

    words: str
    province: str
    sources: tuple[str, ...]
    collection: str
    origin: str
    lang: str
    since: str
    until: str
    once: bool
    """Each story once: where it was printed first."""

    @classmethod
    def of(cls, asked: Asked) -> Wanted:
        """What the request asks for; nothing is checked yet."""
        values = {name: asked.one(name) for name in ("province", "collection", "origin", "lang", "since", "until")}
        return cls(words=asked.one("q"), sources=tuple(asked.all("source")), once=asked.one("once") == "1", **values)

    def query(self, conn: Connection) -> str:
        """The whole as one query; raises `BadQuery` with the place in the words as typed, or `NoCollection`."""
        answerable(conn, self.words)
        try:
            read_days(self.since or "*", self.until or "*")
        except ValueError as error:
            raise BadQuery(f"dates: {error}") from None
        whole = narrowed(
            self.words, province=self.province, source=self.sources, origin=self.origin, lang=self.lang,
            among=sources_of(conn, self.collection) if self.collection else None, since=self.since, until=self.until,
        )  # fmt: skip
        if self.once:
            whole = f"({whole}) AND dup:first" if whole.strip() else "dup:first"
        try:
            answerable(conn, whole)
        except BadQuery as fault:
            raise BadQuery(fault.message) from None
        return whole

    def pairs(self, **changes: str | Sequence[str] | None) -> Pairs:
        """The parameters of a link to this search, with these values changed; None or empty takes one away."""
        values: dict[str, str | Sequence[str] | None] = {
            "q": self.words, "province": self.province, "source": self.sources,
            "collection": self.collection, "origin": self.origin, "lang": self.lang,
            "since": self.since, "until": self.until, "once": "1" if self.once else "",
        }  # fmt: skip
        return flat(values | changes)

    def narrowed(self) -> bool:
        """Whether any filter is set."""
        return bool(self.pairs(q=None))


def flat(values: Mapping[str, str | Sequence[str] | None]) -> Pairs:
    """Names and values as the pairs of an address; a list gives one pair for each of its values."""
    several = ((name, [value] if isinstance(value, str) else value or ()) for name, value in values.items())
    return [(name, one) for name, found in several for one in found if one]


def address(path: str, pairs: Iterable[tuple[str, str]]) -> str:
    """The path with these parameters."""
    spelled = urlencode(list(pairs))
    return f"{path}?{spelled}" if spelled else path
