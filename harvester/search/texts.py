"""The texts of a query's answers, all of them or a sample that everybody draws alike, in flat memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, literal_column, not_, select

from harvester.search.compile import condition, counting, text_part
from harvester.search.query import Query
from harvester.search.ways import scans, walks
from harvester.store.tables import Article, Revision
from harvester.text.tokens import headline

_BATCH = 500
_SLICE = 50
"""Articles whose texts are in memory at once."""
BY_KEY = "key"
"""The seed of the sample that costs no walk over all answers."""
_BEYOND = b"\xff" * 33
"""Higher than any hash."""
_A, _R = Article.__table__.c, Revision.__table__.c


class Told(NamedTuple):
    """What an article says, and where it stands; `title` holds its subtitles too, one a line."""

    id: int
    key: str
    title: str
    text: str
    language: str | None
    source: str | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """The articles that are read, of how many that answer."""

    numbers: list[int]
    of: int
    seed: int | str

    @property
    def is_whole(self) -> bool:
        """Whether every answer is read."""
        return len(self.numbers) == self.of


def newest_numbers(conn: Connection, query: Query) -> Iterator[int]:
    """The numbers of all answers, newest first, those without a day last; from a cursor of the connection."""
    ordered = select(_A.id).where(condition(query, conn.dialect.name))
    ordered = ordered.order_by(_A.published_on.desc().nulls_last(), _A.id.desc())
    return (row.id for row in _streamed(conn, ordered))


def draw(conn: Connection, query: Query, most: int | None, *, seed: int | str = 0, but: Query | None = None) -> Drawn:
    """At most `most` of the answers, all of them where it is None; `but`: what answers this one too is left out.

    The sample has those whose hash of seed and key is lowest: the same on every database that holds the same articles,
    whatever the order in which they came; a larger sample of one seed holds the smaller. The seed `BY_KEY` has those
    whose keys are lowest: keys are hashes themselves, and in their order only the articles that are drawn are read.
    """
    fits = [condition(query, conn.dialect.name)]
    if but is not None:
        fits.append(not_(condition(but, conn.dialect.name)))
    if most is None:
        numbers = [row.id for row in _streamed(conn, select(_A.id).where(*fits))]
        return Drawn(numbers, len(numbers), seed)
    if seed == BY_KEY:
        of = counting(query, conn.dialect.name, *fits[1:], scan=scans(conn, query))
        return Drawn(_lowest_keys(conn, query, fits[1:], most), int(conn.execute(of).scalar_one()), seed)
    return _lowest_hashes(conn, select(_A.id, _A.key).where(*fits), most, seed)


def _lowest_keys(conn: Connection, query: Query, but: list[ColumnElement[bool]], most: int) -> list[int]:
    """In the order of the keys; on SQLite by way of the words' hits where these are few, as `newest_rows` does."""
    key: Any = _A.key
    along = walks(conn, query)
    if conn.dialect.name == "sqlite" and not along and text_part(query) is not None:
        key = literal_column("+article.key")
    wanted = select(_A.id).where(condition(query, conn.dialect.name, probe=along), *but)
    return list(conn.execute(wanted.order_by(key).limit(most)).scalars())


def _lowest_hashes(conn: Connection, wanted: Select[Any], most: int, seed: int | str) -> Drawn:
    """In flat memory: of each batch only those are kept that are lower than the highest of the sample so far."""
    begin, of = f"{seed}\n", 0
    lowest: list[tuple[bytes, int]] = []
    for some in conn.execute(wanted.execution_options(yield_per=_BATCH)).partitions():
        of += len(some)
        highest = lowest[-1][0] if len(lowest) >= most else _BEYOND
        hashed = ((sha256((begin + key).encode()).digest(), number) for number, key in some)
        lower = [pair for pair in hashed if pair[0] < highest]
        if lower:
            lowest = sorted(lowest + lower)[:most]
    return Drawn([number for _, number in lowest], of, seed)


def texts(conn: Connection, numbers: Iterable[int]) -> Iterator[Told]:
    """What these articles say, in this order."""
    wanted = select(
        _A.id, _A.key, _R.title, _R.subtitles, _R.text, _A.language, _A.source, _A.published_on
    ).join(Revision, _R.id == _A.revision_id)  # fmt: skip
    rest = iter(numbers)
    while some := list(islice(rest, _SLICE)):
        found = {row.id: row for row in conn.execute(wanted.where(_A.id.in_(some)))}
        for row in (found[number] for number in some if number in found):
            title = headline(row.title, row.subtitles)
            yield Told(row.id, row.key, title, row.text, row.language, row.source, row.published_on)


def _streamed(conn: Connection, wanted: Select[Any]) -> Iterator[Any]:
    return iter(conn.execute(wanted.execution_options(yield_per=_BATCH)))
