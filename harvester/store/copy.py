"""Moves a database into another, of the same kind or the other one: restartable, and proven by counts and hashes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, func, select, text, tuple_

from harvester.store import fulltext
from harvester.store.engine import Engine
from harvester.store.faults import DatabaseFault
from harvester.store.statements import insert
from harvester.store.tables import Article, Base

SLICE = 500
"""Rows read and written at a time; each slice is committed, so that a kill costs one slice."""

Told = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Checked:
    """One table on both sides: rows and a hash over all its values; they agree where both are equal."""

    table: str
    rows: int
    copied: int
    same: bool


def copy(source: Engine, target: Engine, *, told: Told | None = None) -> list[Checked]:
    """Every row of `source` stands in `target`, full-text index included; what each table holds, compared.

    `target` must be empty or the beginning of an earlier copy: rows that are there are passed over, so a copy that was
    killed goes on where it stopped. `told` hears (table, rows so far). Raises `DatabaseFault` where rows differ.
    """
    _refuse_strangers(source, target)
    with source.connect() as reading:  # one transaction: the source as it was at this moment, though a crawl writes on
        for table in Base.metadata.sorted_tables:
            _copy_table(reading, target, table, told)
        _fill_index(target)
        _advance_numbers(target)
        checks = [compare(reading, target, table) for table in Base.metadata.sorted_tables]
    wrong = [check.table for check in checks if not check.same]
    if wrong:
        raise DatabaseFault(f"database: the copy differs in {', '.join(wrong)}; empty the target and copy again")
    return checks


def compare(reading: Connection, target: Engine, table: Table) -> Checked:
    """The table's rows on both sides, told by count and by a hash over all values in the order of its key."""
    with target.connect() as other:
        here, there = _digest(reading, table), _digest(other, table)
    return Checked(table.name, here[0], there[0], here == there)


def _refuse_strangers(source: Engine, target: Engine) -> None:
    """A target that holds an article the source does not have is no beginning of this copy."""
    with source.connect() as reading, target.connect() as other:
        newest = select(Article.id, Article.key).order_by(Article.id.desc()).limit(1)
        last = other.execute(newest).one_or_none()
        if last is None:
            return
        held = reading.execute(select(Article.key).where(Article.id == last.id)).scalar()
    if held != last.key:
        raise DatabaseFault(f"database: the target holds other articles (number {last.id}); name an empty database")


def _copy_table(reading: Connection, target: Engine, table: Table, told: Told | None) -> None:
    if table.name in _ERASED:
        with target.begin() as writing:
            writing.execute(delete(table))
    with target.connect() as other:
        after = _last_key(other, table) if table.name in _GROWING else None
    done = 0
    for rows in _slices(reading, table, after):
        with target.begin() as writing:
            statement = insert(writing, table).on_conflict_do_update(
                index_elements=list(table.primary_key.columns), set_=_news(insert(writing, table), table)
            )
            writing.execute(statement, rows)
        done += len(rows)
        if told:
            told(table.name, done)


_SEQUENCE = text("SELECT pg_get_serial_sequence(:table, :column)")
_GROWING = ("revision", "image", "attachment", "fetch")
"""Tables whose rows are never changed once written: a copy goes on behind the last one; all others are gone through."""

_ERASED = ("dup_band", "dup_sentence", "host_lease", "worker", "bulk_file")
"""Tables that lose rows meanwhile: begun anew, so that none stays that the source has no more."""


def _news(statement: Any, table: Table) -> dict[str, Any]:
    keys = {column.name for column in table.primary_key.columns}
    others = [column.name for column in table.columns if column.name not in keys]
    return {name: statement.excluded[name] for name in others or keys}


def _slices(conn: Connection, table: Table, after: Sequence[Any] | None) -> Iterator[list[dict[str, Any]]]:
    keys = list(table.primary_key.columns)
    query = select(table).order_by(*keys).limit(SLICE)
    while True:
        page = query if after is None else query.where(tuple_(*keys) > tuple_(*after))
        rows = [dict(row._mapping) for row in conn.execute(page)]
        if not rows:
            return
        yield rows
        after = [rows[-1][key.name] for key in keys]


def _last_key(conn: Connection, table: Table) -> list[Any] | None:
    keys: list[Column[Any]] = list(table.primary_key.columns)
    row = conn.execute(select(*keys).order_by(*(key.desc() for key in keys)).limit(1)).one_or_none()
    return None if row is None else list(row)


def _fill_index(target: Engine) -> None:
    with target.begin() as writing:
        fulltext.rebuild(writing)


def _advance_numbers(target: Engine) -> None:
    """PostgreSQL counts its numbers beside the rows: the next one must be behind the last copied."""
    if target.dialect.name != "postgresql":
        return
    with target.begin() as writing:
        for table in Base.metadata.sorted_tables:
            number = table.autoincrement_column
            if number is not None:
                last = writing.execute(select(func.max(number))).scalar()
                name = writing.execute(
                    text("SELECT pg_get_serial_sequence(:t, :c)"), {"t": table.name, "c": number.name}
                )
                sequence = name.scalar()
                if sequence and last:
                    writing.execute(text("SELECT setval(:s, :last)"), {"s": sequence, "last": last})


def _digest(conn: Connection, table: Table) -> tuple[int, str]:
    made, count = hashlib.sha256(), 0
    for rows in _slices(conn, table, None):
        count += len(rows)
        for row in rows:
            made.update(json.dumps(row, ensure_ascii=False, sort_keys=True, default=_spell).encode("utf-8"))
    return count, made.hexdigest()


def _spell(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no spelling for {value!r}")
