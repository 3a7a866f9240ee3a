"""What the answers to a query are made of: counts by province, source, outlet and language, in one reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from harvester.search.asked import asked
from harvester.search.compile import condition
from harvester.search.limits import SECONDS, time_limit
from harvester.search.totals import Group
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
    columns = [_A[name] for name in BY]
    query = select(*columns, func.count().label("number")).select_from(Article)
    query = query.where(condition(asked(conn, text), conn.dialect.name)).group_by(*columns)
    found: dict[Group, Counter[str | None]] = {name: Counter() for name in BY}
    total = 0
    with time_limit(conn, seconds):
        for row in conn.execute(query):
            total += row.number
            for name in BY:
                found[name][getattr(row, name)] += row.number
    return Facets(total, {name: tuple(sorted(each.items(), key=_commonest)) for name, each in found.items()})


def _commonest(pair: tuple[str | None, int]) -> tuple[bool, int, str]:
    """Those that lack the fact come last: their number says nothing of the values."""
    value, number = pair
    return value is None, -number, value or ""
