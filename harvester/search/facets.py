"""What the answers to a query are made of: counts by province, source, outlet and language, in one reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from harvester.search.asked import asked
from harvester.search.limits import SECONDS, time_limit
from harvester.search.query import Query
from harvester.search.totals import Group
from harvester.search.ways import counted
from harvester.store.tables import Article

BY: tuple[Group, ...] = ("province", "source", "origin", "language")
_A = Article.__table__.c


@dataclass(frozen=True, slots=True)
class Facets:
    """How many articles answer, and for each group its values with their counts, the most frequent first.

    The value None stands for the articles that lack the fact; the counts of a group add up to `total`.
    """

    total: int
    counts: dict[Group, tuple[tuple[str | None, int], ...]]


def facets(conn: Connection, text: str, *, seconds: float = SECONDS) -> Facets:
    """Every value of every group, none left out; raises `BadQuery`."""
    query = asked(conn, text)
    with time_limit(conn, seconds):
        found = _of_all(conn) if query.root is None else _of_answers(conn, query)
    total = sum(found[BY[0]].values())
    return Facets(total, {name: tuple(sorted(each.items(), key=_commonest)) for name, each in found.items()})


def _of_all(conn: Connection) -> dict[Group, Counter[str | None]]:
    """Every article, group by group: each is read off its own index, in a tenth of the time of one reading of rows."""
    found: dict[Group, Counter[str | None]] = {}
    for name in BY:
        rows = conn.execute(select(_A[name], func.count()).group_by(_A[name]))
        found[name] = Counter({value: number for value, number in rows})  # noqa: C416 - a row is no pair
    return found


def _of_answers(conn: Connection, query: Query) -> dict[Group, Counter[str | None]]:
    """The answers, in one reading."""
    columns = [_A[name] for name in BY]
    numbers = select(*columns, func.count().label("number")).select_from(Article)
    numbers = numbers.where(counted(conn, query)).group_by(*columns)
    found: dict[Group, Counter[str | None]] = {name: Counter() for name in BY}
    for row in conn.execute(numbers):
        for name in BY:
            found[name][getattr(row, name)] += row.number
    return found


def _commonest(pair: tuple[str | None, int]) -> tuple[bool, int, str]:
    """Those that lack the fact come last: their number says nothing of the values."""
    value, number = pair
    return value is None, -number, value or ""
