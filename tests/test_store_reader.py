"""The read-only role of docs/operations.md, made on a real server by the very words of that page."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url
from test_store_repeats import page, story

from harvester.search import count
from harvester.store.engine import open_database
from harvester.store.write import save_article

OPERATIONS = Path(__file__).resolve().parent.parent / "docs" / "operations.md"


def plain(address: str) -> str:
    return make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)


@pytest.fixture
def reader(database: str) -> Iterator[str]:
    """The address of the database for a role made as the page says."""
    name, role = make_url(database).database, f"harvester_test_{uuid.uuid4().hex[:12]}"
    [sql] = re.findall(r"```sql\n(.*?CREATE ROLE.*?)```", OPERATIONS.read_text(encoding="utf-8"), re.DOTALL)
    owner = open_database(database)
    with owner.begin() as conn:
        for number in range(3):
            save_article(conn, page(f"site{number}", story(number)))
    owner.dispose()
    with psycopg.connect(plain(database), autocommit=True) as conn:
        conn.execute(sql.replace("harvester_reader", role).replace("DATABASE articles", f"DATABASE {name}"))
    yield make_url(database).set(username=role, password="a-long-password").render_as_string(hide_password=False)
    with psycopg.connect(plain(database), autocommit=True) as conn:
        conn.execute(f"DROP OWNED BY {role}; DROP ROLE {role}")  # type: ignore[arg-type]  # our own words


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_reader_reads_views_and_tables_and_searches(reader: str) -> None:
    with psycopg.connect(plain(reader)) as conn:
        assert conn.execute("SELECT count(*), min(length(text)) > 10 FROM v_articles").fetchone() == (3, True)
        assert conn.execute("SELECT count(*) FROM v_daily_counts").fetchone() is not None
        assert conn.execute("SELECT count(*) FROM revision").fetchone() == (3,)
    engine = open_database(reader, readonly=True)
    with engine.connect() as found:
        assert count(found, "标题") == 3
    engine.dispose()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM article",
        "UPDATE revision SET text = 'x'",
        "INSERT INTO note (name, value) VALUES ('x', 'x')",
        "TRUNCATE article CASCADE",
        "DROP VIEW v_articles",
        "CREATE TABLE mine (x int)",
    ],
)
def test_reader_cannot_write_even_when_it_asks_for_a_writing_transaction(reader: str, statement: str) -> None:
    with psycopg.connect(plain(reader), autocommit=True) as conn:
        with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
            conn.execute(statement)  # type: ignore[arg-type]  # our own words
        conn.execute("SET default_transaction_read_only = off")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            conn.execute(statement)  # type: ignore[arg-type]  # our own words


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_reader_reads_what_a_later_migration_makes(reader: str, database: str) -> None:
    with psycopg.connect(plain(database), autocommit=True) as conn:
        conn.execute("CREATE TABLE of_a_later_schema (x int)")
    with psycopg.connect(plain(reader)) as conn:
        assert conn.execute("SELECT count(*) FROM of_a_later_schema").fetchone() == (0,)
