"""Which process may ask a host, which workers there are, and how far a bulk command has come with each file."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "host_lease",
        sa.Column("host", sa.Text(), nullable=False, comment="name of the host"),
        sa.Column(
            "holder",
            sa.Text(),
            nullable=False,
            comment="machine, process id and a random word of the process that holds it",
        ),
        sa.Column(
            "until",
            MOMENT,
            nullable=False,
            comment="until when it is held unless renewed, by the database's clock (UTC)",
        ),
        sa.PrimaryKeyConstraint("host", name="pk_host_lease"),
        comment="Which crawling process may ask a host, over all machines; unused on SQLite",
    )
    op.create_table(
        "worker",
        sa.Column("name", sa.Text(), nullable=False, comment="machine, process id and a random word"),
        sa.Column("host", sa.Text(), nullable=False, comment="machine it runs on"),
        sa.Column("pid", NUMBER, nullable=False, comment="process id on that machine"),
        sa.Column("version", sa.Text(), nullable=False, comment="version of harvester"),
        sa.Column("concurrency", NUMBER, nullable=False, comment="most jobs it does at the same time"),
        sa.Column("started_at", MOMENT, nullable=False, comment="when it began (UTC)"),
        sa.Column("seen_at", MOMENT, nullable=False, comment="when it was last heard of (UTC)"),
        sa.Column(
            "ended_at", MOMENT, nullable=True, comment="when it ended cleanly (UTC); null: it works, or was killed"
        ),
        sa.PrimaryKeyConstraint("name", name="pk_worker"),
        comment="A worker of some machine that takes jobs from the queue",
    )
    op.create_table(
        "bulk_file",
        sa.Column("id", NUMBER, nullable=False, comment="number of the mark"),
        sa.Column("command", sa.Text(), nullable=False, comment="import, reextract"),
        sa.Column(
            "file",
            sa.Text(),
            nullable=False,
            comment="import: SHA-256 of the file, hex; reextract: its name inside the archive folder",
        ),
        sa.Column(
            "asked",
            sa.Text(),
            nullable=False,
            comment="digest of what was asked for (and of the reading rules, for reextract)",
        ),
        sa.Column("name", sa.Text(), nullable=False, comment="the file as it was named"),
        sa.Column("run_id", NUMBER, nullable=True, comment="the run that was last at it"),
        sa.Column("place", NUMBER, server_default="0", nullable=False, comment="byte before which all is done"),
        sa.Column("counts", JSON, nullable=True, comment="what became of its pages: stored, known, …"),
        sa.Column("reasons", JSON, nullable=True, comment="why refused: reason → count"),
        sa.Column("skipped", JSON, nullable=True, comment="records that hold no page to read: why → count"),
        sa.Column("done_at", MOMENT, nullable=True, comment="when all of it was done (UTC); null: not yet"),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name="fk_bulk_file_run_id_run"),
        sa.PrimaryKeyConstraint("id", name="pk_bulk_file"),
        sa.UniqueConstraint("command", "file", "asked", name="uq_bulk_file_command_file_asked"),
        comment="How far an import or a reextract has come with one WARC file",
    )
    op.create_index("ix_revision_fetch_id", "revision", ["fetch_id"])


def downgrade() -> None:
    op.drop_index("ix_revision_fetch_id", "revision")
    op.drop_table("bulk_file")
    op.drop_table("worker")
    op.drop_table("host_lease")
