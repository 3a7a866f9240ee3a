"""How many articles answer a query, by day, week or month, and by what else they are told apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, Date, Text, cast, func, select, type_coerce

from harvester.search.asked import asked
from harvester.search.limits import SECONDS, time_limit
from harvester.search.narrow import without_words
from harvester.search.nodes import BadQuery
from harvester.search.query import Query
from harvester.search.ways import counted
from harvester.store.tables import Article

Period = Literal["day", "week", "month", "year"]
Group = Literal["province", "source", "origin", "language", "kind"]
GROUPS: tuple[Group, ...] = ("province", "source", "origin", "language", "kind")
PERIODS: tuple[Period, ...] = ("day", "week", "month", "year")
_A = Article.__table__.c


@dataclass(frozen=True, slots=True)
class Total:
    """One count with what it is a share of.

    `period` is the first day of the day, week (from Monday), month or year, None for articles that print no day or
    where no period was asked for; `group` is the value of the group, None for articles that lack it.
    """

    period: date | None
    group: str | None
    count: int
    of: int


def totals(
    conn: Connection,
    text: str,
    *,
    per: Period | None = None,
    by: Group | None = None,
    stories: bool = False,
    seconds: float = SECONDS,
) -> list[Total]:
    """Counts of the query's answers and, beside each, of all articles that its filters admit; raises `BadQuery`.

    A row stands for every period and group of which the filters admit anything, so that a count of 0 is told apart
    from nothing held. `stories` counts each group of repeats once (in every period and group where it has an
    article), instead of articles.
    """
    query = asked(conn, text)
    with time_limit(conn, seconds):
        found = _counts(conn, query, per, by, stories)
        whole = found if not query.sought() and query.root == without_words(query).root else _counts(
            conn, without_words(query), per, by, stories
        )  # fmt: skip
    rows = [Total(*key, found.get(key, 0), of) for key, of in whole.items()]
    return sorted(rows, key=lambda row: (row.period or date.min, row.group is None, row.group or ""))


def first_day(per: Period, column: Any, dialect: str) -> ColumnElement[date]:
    """The first day of the period in which the column's day lies, on either database."""
    if per not in PERIODS:
        raise BadQuery(f"{per!r} is no period; take {', '.join(PERIODS)}")
    if per == "day":
        return type_coerce(column, Date)  # not CAST: SQLite would make a number of the day
    if dialect == "postgresql":
        return cast(func.date_trunc(per, column), Date)
    steps = {"week": ("-6 days", "weekday 1"), "month": ("start of month",), "year": ("start of year",)}[per]
    day: ColumnElement[date] = func.date(column, *steps, type_=Date)
    return day


def _counts(
    conn: Connection, query: Query, per: Period | None, by: Group | None, stories: bool
) -> dict[tuple[date | None, str | None], int]:
    if by is not None and by not in GROUPS:
        raise BadQuery(f"{by!r} is nothing to count by; take {', '.join(GROUPS)}")
    dialect = conn.dialect.name
    keys: list[Any] = []
    if per is not None:
        keys.append(first_day(per, Article.published_on, dialect).label("period"))
    if by is not None:
        keys.append(cast(_A[by], Text).label("group"))
    number = func.count(func.distinct(func.coalesce(_A.group_id, -_A.id))) if stories else func.count()
    statement = select(*keys, number.label("number")).select_from(Article).where(counted(conn, query))
    rows = conn.execute(statement.group_by(*keys) if keys else statement)
    at = int(per is not None)
    return {(row[0] if per is not None else None, row[at] if by is not None else None): int(row.number) for row in rows}


def ratio(row: Total) -> float | None:
    """The share of the corpus that the count is; None where the corpus is empty."""
    return row.count / row.of if row.of else None
