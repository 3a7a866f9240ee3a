"""Runs the migrations on the connection it is handed, or on the database named by `-x db=URL`."""

from __future__ import annotations

from sqlalchemy import Connection

from alembic import context
from harvester.store.address import read_address
from harvester.store.engine import build_engine
from harvester.store.fulltext import include_name
from harvester.store.tables import Base


def run(conn: Connection) -> None:
    """Runs what the command asked for on this connection."""
    context.configure(
        connection=conn,
        target_metadata=Base.metadata,
        include_name=include_name,
        render_as_batch=conn.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


handed = context.config.attributes.get("connection")
if handed is not None:
    run(handed)
else:
    address = context.get_x_argument(as_dictionary=True).get("db", "sqlite:///articles.db")
    with build_engine(read_address(address)).begin() as conn:
        run(conn)
