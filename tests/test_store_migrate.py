"""The schema goes up and down on both databases with rows in it, and agrees with the models."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select
from test_store_write import article, words_found

from harvester.store import fulltext, migrate, schema, tables
from harvester.store.address import read_address
from harvester.store.engine import DatabaseFault, build_engine, open_database

ROOT = Path(__file__).resolve().parent.parent


def rows(database: str) -> dict[str, int]:
    engine = build_engine(read_address(database))
    with engine.connect() as conn:
        counts = {t.name: select(func.count()).select_from(t) for t in tables.Base.metadata.sorted_tables}
        found = {name: conn.execute(query).scalar_one() for name, query in counts.items()}
    engine.dispose()
    return found


def test_there_is_one_head_and_the_code_knows_every_migration() -> None:
    scripts = migrate.scripts()
    assert scripts.get_heads() == [schema.HEAD]
    assert tuple(script.revision for script in reversed(list(scripts.walk_revisions()))) == schema.REVISIONS


def test_models_and_migrations_agree(database: str) -> None:
    assert migrate.differences(database) == []


def test_up_down_and_up_again_with_rows(database: str) -> None:
    from harvester.store.write import save_article

    engine = open_database(database)
    with engine.begin() as conn:
        save_article(conn, article())
    engine.dispose()
    before = rows(database)
    assert before["article"] == before["revision"] == 1
    for revision in reversed(("base", *schema.REVISIONS[:-1])):
        migrate.downgrade(database, revision)
        assert migrate.state(database).revision == ("" if revision == "base" else revision)
    bare = build_engine(read_address(database))
    with bare.connect() as conn:
        assert schema.tables(conn) == []
        assert inspect(conn).get_view_names() == []
    bare.dispose()
    migrate.upgrade(database)
    assert migrate.state(database).current
    assert migrate.differences(database) == []
    assert set(rows(database).values()) == {0, 1}  # only the note of the index's version


def test_upgrade_of_a_current_database_changes_nothing(database: str) -> None:
    migrate.upgrade(database)
    assert migrate.state(database) == migrate.State(schema.HEAD, schema.HEAD)


def test_upgrade_makes_an_index_of_older_rules_anew(database: str) -> None:
    from harvester.store.write import save_article

    engine = open_database(database)
    with engine.begin() as conn:
        number = save_article(conn, article()).article_id
        conn.exec_driver_sql("UPDATE note SET value = 'other'")
        conn.exec_driver_sql(
            "INSERT INTO article_fts (article_fts) VALUES ('delete-all')"
            if conn.dialect.name == "sqlite"
            else "DELETE FROM article_search"
        )
    engine.dispose()
    migrate.upgrade(database)
    engine = open_database(database)
    with engine.connect() as conn:
        assert fulltext.version(conn) == fulltext.VERSION
        assert words_found(conn, "轮渡") == [number]
    engine.dispose()


def test_a_schema_of_tomorrow_is_not_touched(database: str) -> None:
    engine = build_engine(read_address(database))
    with engine.begin() as conn:
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    with pytest.raises(DatabaseFault, match="update harvester"):
        migrate.upgrade(database)


@pytest.mark.parametrize("revision", ["0000", "head", "x"])
def test_an_unknown_revision_is_named_with_the_known_ones(database: str, revision: str) -> None:
    with pytest.raises(DatabaseFault, match="known are base, 0001"):
        migrate.downgrade(database, revision)


def test_an_empty_database_cannot_be_lowered(empty_database: str) -> None:
    with pytest.raises(DatabaseFault, match="nothing to lower"):
        migrate.downgrade(empty_database, "base")


def test_migrations_run_from_any_folder(tmp_path: Path) -> None:
    code = "import sys; from harvester.store.migrate import upgrade; upgrade(sys.argv[1])"
    folder = tmp_path / "a folder 100%"
    folder.mkdir()
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    address = f"sqlite:///{tmp_path}/a.db"
    subprocess.run([sys.executable, "-c", code, address], cwd=folder, env=env, check=True)
    assert migrate.state(address).current


def test_the_wheel_carries_the_migrations_where_they_are_looked_for() -> None:
    """setuptools maps alembic/ to harvester/store/migrations, which `scripts_folder` tries first."""
    text = (ROOT / "pyproject.toml").read_text()
    assert '"harvester.store.migrations" = "alembic"' in text
    assert '"harvester.store.migrations.versions" = "alembic/versions"' in text
    assert migrate.scripts_folder() == ROOT / "alembic"


def test_every_migration_can_be_undone() -> None:
    for script in (ROOT / "alembic" / "versions").glob("*.py"):
        body = script.read_text().split("def downgrade() -> None:")[1]
        assert re.search(r"^    op\.|^    for ", body, re.MULTILINE), script.name
