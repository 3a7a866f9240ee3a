"""`harvester db` and `harvester doctor`: the database's schema, and whether this installation can work."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db, place_of
from harvester.cli.paper import paper
from harvester.fault import Fault

app = typer.Typer(help="The database: lift its schema, check it, back it up, move it.", no_args_is_help=True)
_SHOWN = ("scrapy", "trafilatura", "langdetect", "SQLAlchemy", "alembic", "warcio", "lxml", "opencc")


@app.command()
def upgrade(db: Db = DEFAULT_DB) -> None:
    """Lift the database to the newest schema; an empty one gets its tables."""
    from harvester.store import migrate

    migrate.upgrade(db)
    _tell(db)


@app.command()
def downgrade(
    revision: Annotated[str, typer.Argument(metavar="REVISION", help="An older schema, or base.")], db: Db = DEFAULT_DB
) -> None:
    """Lower the database to an older schema; what that has no place for is lost."""
    from harvester.store import migrate

    migrate.downgrade(db, revision)
    _tell(db)


@app.command()
def check(db: Db = DEFAULT_DB) -> None:
    """Say where the schema stands; exit code 1 if it is not today's, or differs from the models."""
    from harvester.store import migrate

    _tell(db)
    different = migrate.differences(db) if migrate.state(db).current else ["the schema is not today's"]
    for line in different:
        typer.echo(line)
    raise typer.Exit(1 if different else 0)


@app.command()
def copy(
    to: Annotated[str, typer.Option("--to", metavar="URL", help="An empty database, or one that a copy was begun in.")],
    db: Db = DEFAULT_DB,
) -> None:
    """Copy the whole database into another, of either kind; a copy that was stopped goes on when called again.

    Ends with every table's rows and a hash of its values compared on both sides; exit code 2 if one differs.
    """
    from harvester.store.copy import copy as copy_rows
    from harvester.store.engine import open_database

    source = open_database(db, readonly=True)
    try:
        target = open_database(to)
        try:
            checks = copy_rows(source, target)
        finally:
            target.dispose()
    finally:
        source.dispose()
    table = Table(box=None, pad_edge=False)
    table.add_column("table")
    table.add_column("rows", justify="right")
    for check in checks:
        table.add_row(check.table, str(check.copied))
    paper().print(table)
    typer.echo("copied, and compared by counts and hashes: both sides are the same")


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The backup, a new file.")], db: Db = DEFAULT_DB
) -> None:
    """Write a SQLite database into a new file, whole and checked, while crawls go on; PostgreSQL has pg_dump."""
    from harvester.store.backup import backup as write_backup

    size = write_backup(db, file)
    typer.echo(f"{file}: {size / 1e6:.1f} MB, checked")


def doctor(db: Db = DEFAULT_DB, archive: Archive = DEFAULT_ARCHIVE) -> None:
    """Check that this installation can crawl: packages, sources, database, archive. Exit code 1 if one is wrong."""
    from harvester.extract.pool import ReaderPool
    from harvester.store import migrate

    checks: list[tuple[str, Callable[[], str]]] = [
        ("python", lambda: sys.version.split()[0]),
        ("packages", lambda: ", ".join(f"{name} {version(name)}" for name in _SHOWN)),
        ("sqlite", _sqlite),
        ("sources", _sources),
        ("database", lambda: f"{db}: schema {migrate.state(db).revision}" if _exists(db) else f"{db}: not made yet"),
        ("archive", lambda: _writable(archive)),
        ("readers", lambda: _reads(ReaderPool)),
    ]
    console, wrong = paper(), 0
    for name, look in checks:
        try:
            found, fine = look(), True
        except (Fault, OSError, ImportError, TypeError) as error:
            found, fine = " ".join(str(error).split()), False
            wrong += 1
        mark = Text("ok  " if fine else "BAD ", style="green" if fine else "bold red")
        console.print(mark.append(f"{name:10}", style="dim").append(found, style=""))
    raise typer.Exit(1 if wrong else 0)


def _tell(db: str) -> None:
    from harvester.store import migrate

    state = migrate.state(db)
    behind = "" if state.current else f" (newest is {state.head}; run `harvester db upgrade`)"
    typer.echo(f"{db}: schema {state.revision}{behind}")


def _exists(db: str) -> bool:
    return not db.startswith("sqlite:///") or Path(db.removeprefix("sqlite:///")).exists()


def _sqlite() -> str:
    with sqlite3.connect(":memory:") as conn:
        conn.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
    return f"{sqlite3.sqlite_version} with full-text search"


def _sources() -> str:
    from harvester.discover.registry import sources

    return f"{len(sources())} declared, all load"


def _writable(archive: str) -> str:
    from harvester.fetch.archive import Archive as Opened

    folder = place_of(archive)
    if not isinstance(folder, Path):
        folder.prove()
        Opened(folder, 0)
        return f"{folder}: within reach"
    if not folder.exists():
        return f"{folder}: made at the first crawl"
    Opened(folder, 0)
    return f"{folder}: writable"


def _reads(pool_class: type) -> str:
    with pool_class(1) as pool:
        text = "<html><title>甲</title><body><h1>临河修桥</h1>" + "<p>工人们今天上午在临河边修好了一座旧桥。</p>" * 3
        pool.read(text.encode(), url="http://doctor.example/t20240102_1.html")
    return "a page was read in a process of its own"
