"""A database opens safely or says in one line why not."""

from __future__ import annotations

import os
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from harvester.store import schema, tables
from harvester.store.engine import DatabaseFault, Engine, open_database
from harvester.store.runs import open_run


def fault(address: str, *, readonly: bool = False) -> str:
    with pytest.raises(DatabaseFault) as caught:
        open_database(address, readonly=readonly)
    said = str(caught.value)
    assert "\n" not in said
    assert said.startswith("database: ")
    return said


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("not an address", "cannot read the address"),
        ("mysql://root@localhost/x", "'mysql'"),
        ("oracle+cx://x", "'oracle'"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:////no/such/folder/a.db", "does not exist"),
        ("postgresql://reader:secret@127.0.0.1:1/none", "cannot open"),
    ],
)
def test_an_address_that_leads_nowhere_is_a_fault_in_one_line(address: str, says: str) -> None:
    said = fault(address)
    assert says in said
    assert "secret" not in said


def test_what_is_no_database_is_left_as_it_was(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html>no database</html>" * 50)
    assert "is not a SQLite database" in fault(f"sqlite:///{page}")
    assert "is a folder" in fault(f"sqlite:///{tmp_path}")
    assert page.read_text() == "<html>no database</html>" * 50


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_out_of_reach_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_database(f"sqlite:///{path}").dispose()
    path.chmod(0)
    assert "mend its rights" in fault(f"sqlite:///{path}")


def test_a_reader_makes_no_database(tmp_path: Path) -> None:
    assert "there is no" in fault(f"sqlite:///{tmp_path}/none.db", readonly=True)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_gives_an_empty_database_no_tables(empty_database: str) -> None:
    if empty_database.startswith("postgresql"):
        assert "holds no tables" in fault(empty_database, readonly=True)
    open_database(empty_database).dispose()
    open_database(empty_database, readonly=True).dispose()


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE customers (id INTEGER)")
    other.close()
    assert "holds other tables (customers" in fault(f"sqlite:///{path}")


def set_revision(database: str, revision: str) -> None:
    from harvester.store.address import read_address
    from harvester.store.engine import build_engine

    engine = build_engine(read_address(database))
    with engine.begin() as conn:
        conn.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
    engine.dispose()


def test_a_newer_schema_is_refused_and_an_older_one_says_how_to_lift_it(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_revision(database, "9999")
    assert "unknown to this harvester; update harvester" in fault(database)
    monkeypatch.setattr(schema, "REVISIONS", ("0000", *schema.REVISIONS))
    set_revision(database, "0000")
    assert "harvester db upgrade" in fault(database)


def test_an_index_of_older_rules_says_how_to_make_it_anew(database: str) -> None:
    engine = open_database(database)
    with engine.begin() as conn:
        conn.exec_driver_sql("UPDATE note SET value = 'other' WHERE name = 'search words'")
    engine.dispose()
    assert "harvester db upgrade" in fault(database)


def test_a_reading_connection_cannot_write(engine: Engine) -> None:
    with engine.connect() as conn, pytest.raises(DBAPIError, match=r"readonly|read-only"):
        open_run(conn, "crawl", version="1")
    with engine.begin() as conn:
        assert open_run(conn, "crawl", version="1") == 1
    with engine.connect() as conn:
        assert conn.execute(select(func.count()).select_from(tables.Run)).scalar() == 1


def test_a_readonly_engine_cannot_write_at_all(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path}/a.db").dispose()
    engine = open_database(f"sqlite:///{tmp_path}/a.db", readonly=True)
    with pytest.raises(DBAPIError, match="readonly"), engine.begin() as conn:
        open_run(conn, "crawl", version="1")
    engine.dispose()


def test_a_failed_block_leaves_nothing(engine: Engine) -> None:
    with pytest.raises(RuntimeError, match="midway"), engine.begin() as conn:
        open_run(conn, "crawl", version="1")
        raise RuntimeError("midway")
    with engine.connect() as conn:
        assert conn.execute(select(func.count()).select_from(tables.Run)).scalar() == 0


def test_sqlite_keeps_its_journal_its_keys_and_its_patience(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/a.db")
    with engine.connect() as conn:
        kept = {
            p: conn.exec_driver_sql(f"PRAGMA {p}").scalar() for p in ("journal_mode", "foreign_keys", "busy_timeout")
        }
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar() == 1
    assert kept == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 60000}
    engine.dispose()


def test_readers_and_writers_of_one_database_never_fail_each_other(database: str) -> None:
    """Read-then-write in plain transactions failed 206 times of 300 on SQLite; none may fail here."""
    failures: list[Exception] = []

    def work() -> None:
        engine = open_database(database)
        try:
            for _ in range(25):
                with engine.begin() as conn:
                    conn.execute(select(func.count()).select_from(tables.Run)).scalar()
                    open_run(conn, "crawl", version="1")
                with engine.connect() as conn:
                    conn.execute(select(func.count()).select_from(tables.Run)).scalar()
        except DBAPIError as error:
            failures.append(error)
        finally:
            engine.dispose()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    engine = open_database(database)
    with engine.connect() as conn:
        assert conn.execute(select(func.count()).select_from(tables.Run)).scalar() == 100
    engine.dispose()
    assert failures == []


def test_two_processes_may_open_an_empty_database_at_once(empty_database: str) -> None:
    failures: list[BaseException] = []

    def work() -> None:
        try:
            open_database(empty_database).dispose()
        except Exception as error:  # noqa: BLE001  # whatever it is, the test must tell it
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_a_moment_without_a_zone_is_refused(engine: Engine) -> None:
    from datetime import datetime

    with engine.begin() as conn, pytest.raises(Exception, match="without a zone"):
        conn.execute(
            tables.SavedSearch.__table__.insert(), {"name": "a", "query": "b", "made_at": datetime(2024, 5, 6)}
        )


def test_a_moment_that_a_person_wrote_as_a_day_is_read_with_its_zone(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'a.db'}")
    with engine.begin() as conn:
        for written in ("2020-01-02", "2020-01-02 00:00:00.000000"):
            conn.exec_driver_sql("DELETE FROM source")
            conn.exec_driver_sql("INSERT INTO source (name, first_seen_at, failures) VALUES ('a_zh', ?, 0)", (written,))
            read = conn.execute(select(tables.Source.first_seen_at)).scalar_one()
            assert read == datetime(2020, 1, 2, tzinfo=UTC), written
    engine.dispose()
