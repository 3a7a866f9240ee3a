"""What planned runs remember: conditions of list pages, pauses, causes and incidents."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)

ADDED = {
    "source": (
        ("paused_at", MOMENT, "since when a person keeps it out of planned runs (UTC); null: it is in"),
        ("paused_why", sa.Text(), "why it is kept out, in that person's words"),
    ),
    "page": (
        ("full_fetch_at", MOMENT, "when it was last asked for without conditions (UTC)"),
        (
            "conditional_off_at",
            MOMENT,
            "since when it is asked for without conditions, its server having said unchanged of a changed page (UTC)",
        ),
    ),
    "verdict": (("cause", sa.Text(), "the likeliest cause, a key of harvester.run.causes.CAUSES; null: healthy"),),
}
UNCHANGED = "of the list pages: unchanged by the server's word or byte for byte"


def upgrade() -> None:
    for table, columns in ADDED.items():
        for name, kind, comment in columns:
            op.add_column(table, sa.Column(name, kind, nullable=True, comment=comment))
    op.add_column(
        "run_source", sa.Column("lists_unchanged", NUMBER, nullable=False, server_default="0", comment=UNCHANGED)
    )
    op.create_table(
        "incident",
        sa.Column("id", NUMBER, nullable=False, comment="number of the incident"),
        sa.Column("source", sa.Text(), nullable=False, comment="the source"),
        sa.Column("cause", sa.Text(), nullable=False, comment="a key of harvester.run.causes.CAUSES"),
        sa.Column(
            "signature",
            sa.Text(),
            nullable=False,
            comment="what makes two failures one trouble: the cause, and what was seen without addresses",
        ),
        sa.Column("detail", sa.Text(), nullable=False, comment="what was seen first, one line"),
        sa.Column("began_at", MOMENT, nullable=False, comment="when it was first met (UTC)"),
        sa.Column("began_run_id", NUMBER, nullable=False, comment="the run that first met it"),
        sa.Column("last_run_id", NUMBER, nullable=False, comment="the latest run that met it"),
        sa.Column("runs", NUMBER, nullable=False, comment="how many runs have met it"),
        sa.Column("page_url", sa.Text(), nullable=True, comment="the first bad page"),
        sa.Column("fetch_id", NUMBER, nullable=True, comment="the first bad page's answer, kept in the archive"),
        sa.Column(
            "told_at", MOMENT, nullable=True, comment="when it was told by mail or webhook (UTC); null: not told"
        ),
        sa.Column("ended_at", MOMENT, nullable=True, comment="when it was over (UTC); null: it lasts"),
        sa.Column("ended_run_id", NUMBER, nullable=True, comment="the run that found it over"),
        sa.Column("end_told_at", MOMENT, nullable=True, comment="when its end was told (UTC)"),
        sa.ForeignKeyConstraint(["source"], ["source.name"], name="fk_incident_source_source"),
        sa.ForeignKeyConstraint(["began_run_id"], ["run.id"], name="fk_incident_began_run_id_run"),
        sa.ForeignKeyConstraint(["last_run_id"], ["run.id"], name="fk_incident_last_run_id_run"),
        sa.ForeignKeyConstraint(["ended_run_id"], ["run.id"], name="fk_incident_ended_run_id_run"),
        sa.ForeignKeyConstraint(["fetch_id"], ["fetch.id"], name="fk_incident_fetch_id_fetch"),
        sa.PrimaryKeyConstraint("id", name="pk_incident"),
        comment="One trouble of one source from the run that first met it to the run that found it over",
    )
    op.create_index("ix_incident_source_ended", "incident", ["source", "ended_at"])
    op.create_index("ix_incident_ended_at", "incident", ["ended_at"])
    op.drop_index("ix_verdict_source", "verdict")
    op.create_index("ix_verdict_source_run", "verdict", ["source", "run_id"])  # its newest are found without sorting


def downgrade() -> None:
    op.drop_index("ix_verdict_source_run", "verdict")
    op.create_index("ix_verdict_source", "verdict", ["source"])
    op.drop_table("incident")
    op.drop_column("run_source", "lists_unchanged")
    for table, columns in ADDED.items():
        for name, *_ in columns:
            op.drop_column(table, name)
