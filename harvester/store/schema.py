"""Which schema a database has, told without loading the migrations."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every migration in order, oldest first; a test keeps this equal to alembic/versions."""
HEAD = REVISIONS[-1]
EMPTY = ""


def found(conn: Connection) -> str:
    """The migration the database stands at; `EMPTY` where none has run."""
    if not inspect(conn).has_table("alembic_version"):
        return EMPTY
    version = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return version or EMPTY


def tables(conn: Connection) -> list[str]:
    """Names of the tables that stand in the database, Alembic's own left out."""
    return sorted(set(inspect(conn).get_table_names()) - {"alembic_version"})
