"""Statements compiled once, one spelling of INSERT … ON CONFLICT, and the order in which writers take turns."""

from __future__ import annotations

import functools
import json
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, func, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from harvester.store.columns import UtcTime
from harvester.store.tables import Base

WRITING = 0x68617277
"""Key of the lock under which PostgreSQL's writers store articles one after another."""
_TAKE_TURN = text("SELECT pg_advisory_xact_lock(:key)")


Spell = Callable[[Mapping[str, Any]], Any]


def run(conn: Connection, statement: Any, row: Mapping[str, Any]) -> Sequence[Any]:
    """Executes a statement that is kept, with the values of one row: the rows of its answer as the driver gives them.

    SQLAlchemy compiles it once for each shape of row and the driver does the rest: an article takes fourteen
    statements, and SQLAlchemy's own way with each of them costs as much as SQLite's work. So `row` names all
    parameters, no list is expanded into several, and answers are numbers and strings, not moments. Errors are
    SQLAlchemy's; its events are not sent.
    """
    spelled, spell = _compiled(conn.dialect, statement, tuple(row))
    return send(conn, spelled, spell(row))


def send(conn: Connection, statement: str, values: Any) -> Sequence[Any]:
    """The driver's answer to the driver's own statement, in the connection's transaction."""
    if not conn.in_transaction():
        conn.begin()
    cursor = conn.connection.cursor()
    try:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else ()
    except conn.dialect.loaded_dbapi.Error as error:
        raise _wrapped(conn, statement, values, error) from error
    finally:
        cursor.close()


def _wrapped(conn: Connection, statement: str, values: Any, error: Exception) -> BaseException:
    """The driver's error as SQLAlchemy raises it; a connection that is lost is given up."""
    driver: Any = conn.dialect.loaded_dbapi
    lost = conn.dialect.is_disconnect(error, conn.connection.driver_connection, None)  # type: ignore[arg-type]
    if lost:
        conn.invalidate(error)
    return DBAPIError.instance(
        statement, values, error, driver.Error, connection_invalidated=lost, dialect=conn.dialect
    )


def insert(conn: Connection, table: type[Base] | Table) -> Any:
    """The dialect's own INSERT, which knows `on_conflict_do_update` and `on_conflict_do_nothing`."""
    return (postgresql if conn.dialect.name == "postgresql" else sqlite).insert(table)


def upsert(
    conn: Connection,
    table: type[Base],
    keys: str,
    news: Iterable[str] = (),
    returning: str | None = None,
    *,
    fills: str | None = None,
) -> Any:
    """INSERT that, where a row of these keys (names parted by blanks) stands, overwrites `news`, or else does nothing.

    The column `fills` is written only where it is null.
    Built once for each shape: building a statement costs SQLAlchemy more time than SQLite needs to run it.
    """
    return _upsert(conn.dialect.name, table, keys, tuple(news), returning, fills)


def listed(conn: Connection, values: Sequence[int] | Sequence[str]) -> Any:
    """Many values as one parameter, to be read by `json_each` on SQLite and as an array on PostgreSQL."""
    return list(values) if conn.dialect.name == "postgresql" else json.dumps(values)


def numbered(conn: Connection, values: Sequence[int]) -> str:
    """Many whole numbers as one parameter, to be read by `json_each`, or as an array on PostgreSQL."""
    joined = ",".join(map(str, values))
    return f"{{{joined}}}" if conn.dialect.name == "postgresql" else f"[{joined}]"


def take_turn(conn: Connection) -> None:
    """Wait until no other process stores articles; held to the end of the transaction.

    Two twins stored at the same moment must see each other. SQLite has one writer anyway; on PostgreSQL neither would
    see the other's uncommitted rows, and both would stay without a group.
    """
    if conn.dialect.name == "postgresql":
        run(conn, _TAKE_TURN, {"key": WRITING})


@functools.lru_cache(maxsize=256)
def _compiled(dialect: Dialect, statement: Any, names: tuple[str, ...]) -> tuple[str, Spell]:
    """The statement as the driver takes it, and what makes the driver's parameters of a row."""
    made = statement.compile(dialect=dialect, column_keys=names)
    said = dict(made.params)
    makers = [(name, make) for name, bind in made.binds.items() if (make := _maker(bind.type, dialect))]

    def values(row: Mapping[str, Any]) -> dict[str, Any]:
        found = {**said, **row}
        for name, make in makers:
            found[name] = make(found[name])
        return found

    if not made.positional:
        return made.string, values
    order = operator.itemgetter(*made.positiontup)
    if len(made.positiontup) == 1:
        return made.string, lambda row: (order(values(row)),)
    return made.string, lambda row: order(values(row))


def _maker(kind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:
    """What turns a value of this type into what the driver takes; None where the driver takes it as it is."""
    if isinstance(kind, UtcTime | Date):
        return _moments(type(kind), dialect)  # type: ignore[arg-type]  # mypy takes a class for unhashable
    found: Callable[[Any], Any] | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return found


@functools.cache
def _moments(kind: Callable[[], UtcTime | Date], dialect: Dialect) -> Callable[[Any], Any] | None:
    """The maker of all columns of a kind of moment: the rows of one article repeat a few moments, so they are kept."""
    found = kind().dialect_impl(dialect).bind_processor(dialect)
    return functools.lru_cache(maxsize=16)(found) if found else None


@functools.cache
def _upsert(
    dialect: str, table: type[Base], keys: str, news: tuple[str, ...], returning: str | None, fills: str | None
) -> Any:
    statement = (postgresql if dialect == "postgresql" else sqlite).insert(table)
    names = keys.split()
    if news:
        said = {name: statement.excluded[name] for name in news}
        if fills:
            said[fills] = func.coalesce(table.__table__.c[fills], statement.excluded[fills])
        statement = statement.on_conflict_do_update(index_elements=names, set_=said)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=names)
    return statement.returning(table.__table__.c[returning]) if returning else statement
