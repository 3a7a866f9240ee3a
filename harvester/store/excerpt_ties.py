"""What an excerpt knows beside its articles: sources and their crawls, groups of repeats, links between articles."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, select

from harvester.store.tables import DuplicateGroup, DuplicateLink, Run, RunSource, Source, TranslationLink

Values = dict[str, Any]
SLICE = 500
"""Rows that are in memory at once."""
_NO_FIRST = 0
"""The number of a group's first article where that is not in the excerpt: `dup:first` then finds none of the others."""
_REPEATS = ("a", "b", "kind", "a_in_b", "b_in_a", "status", "decided_by", "decided_at", "ended_at")
_TRANSLATIONS = ("zh", "en", "score", "signals", "status", "decided_by", "decided_at")
_COVERAGE: tuple[tuple[Any, tuple[str, ...], Values], ...] = (
    (Source, ("name", "publisher", "province", "kind", "first_seen_at", "last_run_at", "last_success_at",
              "last_new_at"), {}),
    (Run, ("id", "command", "version", "started_at", "started_on", "ended_at", "status", "finish_reason"),
     {"host": "", "pid": 0}),
    (RunSource, ("run_id", "source", "started_at", "started_on", "ended_at", "status", "finish_reason", "list_pages",
                 "lists_unchanged", "requests", "seen", "stored", "known", "duplicate", "refused", "revised",
                 "reasons", "error"), {}),
)  # fmt: skip
"""Tables, the columns that are taken along, and what the others hold instead."""


def put(made: sqlite3.Connection, table: str, rows: Sequence[Values]) -> None:
    """The rows stand in the table."""
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join(f":{name}" for name in rows[0])
        made.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608 - our own names


def spell(value: Any) -> Any:
    """The value as our SQLite databases hold it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return value.decode() if isinstance(value, bytes) else value


def put_coverage(conn: Connection, made: sqlite3.Connection) -> None:
    """Every source, and how its crawls ended: what tells silence from an outage."""
    for table, names, besides in _COVERAGE:
        columns = table.__table__.c
        query = select(*(columns[name] for name in names)).order_by(*table.__table__.primary_key.columns)
        for some in conn.execute(query.execution_options(yield_per=SLICE)).mappings().partitions(SLICE):
            rows = [{name: spell(value) for name, value in row.items()} | besides for row in some]
            put(made, table.__tablename__, rows)


def put_groups(conn: Connection, made: sqlite3.Connection) -> None:
    """The groups of repeats of which an article is here; a group's number is that of its first article here."""
    columns = DuplicateGroup.__table__.c
    query = select(columns.id, columns.first_article_id, columns.articles, columns.made_at)
    teams = made.execute("SELECT team, min(new) FROM moved WHERE team IS NOT NULL GROUP BY team ORDER BY 2")
    while some := dict(teams.fetchmany(SLICE)):
        for row in sorted(conn.execute(query.where(columns.id.in_(list(some)))), key=lambda one: int(some[one.id])):
            first = made.execute("SELECT new FROM moved WHERE old = ?", (row.first_article_id,)).fetchone()
            put(made, "duplicate_group", [{"id": some[row.id], "first_article_id": first[0] if first else _NO_FIRST,
                                           "articles": row.articles, "made_at": spell(row.made_at)}])  # fmt: skip
    made.execute("CREATE TEMP TABLE team AS SELECT team AS old, min(new) AS new FROM moved GROUP BY team")
    made.execute("CREATE INDEX temp.ix_team ON team (old)")
    made.execute("""
        UPDATE article SET group_id = (
            SELECT team.new FROM moved JOIN team ON team.old = moved.team WHERE moved.new = article.id)
        WHERE id IN (SELECT new FROM moved WHERE team IS NOT NULL)""")


def put_links(conn: Connection, made: sqlite3.Connection) -> None:
    """The links whose articles are both here, in the order of their numbers here."""
    made.execute("CREATE TEMP TABLE pair (a INTEGER, b INTEGER, data TEXT)")
    both: tuple[tuple[Any, tuple[str, ...], Callable[[Values], Values]], ...]
    both = ((DuplicateLink, _REPEATS, _smaller_first), (TranslationLink, _TRANSLATIONS, dict))
    for table, names, turned in both:
        _gather(conn, made, table, names)
        some: list[Values] = []
        for a, b, data in _both_here(made):
            some.append(turned({names[0]: a, names[1]: b, **json.loads(data)}))
            if len(some) == SLICE:
                put(made, table.__tablename__, some)
                some = []
        put(made, table.__tablename__, some)


def _gather(conn: Connection, made: sqlite3.Connection, table: Any, names: tuple[str, ...]) -> None:
    made.execute("DELETE FROM pair")
    columns = table.__table__.c
    query = select(*(columns[name] for name in names)).execution_options(yield_per=SLICE)
    for some in conn.execute(query).partitions(SLICE):
        rows = [(*row[:2], json.dumps(dict(zip(names[2:], map(spell, row[2:]), strict=True)))) for row in some]
        made.executemany("INSERT INTO pair VALUES (?, ?, ?)", rows)


def _both_here(made: sqlite3.Connection) -> Iterator[tuple[int, int, str]]:
    return iter(
        made.execute("""
            SELECT one.new, other.new, data FROM pair
            JOIN moved AS one ON one.old = pair.a JOIN moved AS other ON other.old = pair.b
            ORDER BY min(one.new, other.new), max(one.new, other.new)""")
    )


def _smaller_first(row: Values) -> Values:
    """The link from the article of smaller number to the other."""
    if row["a"] < row["b"]:
        return row
    return row | {"a": row["b"], "b": row["a"], "a_in_b": row["b_in_a"], "b_in_a": row["a_in_b"]}
