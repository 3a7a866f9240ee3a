"""How far a saved search has been read: by number of revision, and by moment of withdrawal."""

from __future__ import annotations

import sqlalchemy as sa

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.drop_column("saved_search", "last_changed_at")
    op.add_column(
        "saved_search",
        sa.Column("last_revision_id", NUMBER, nullable=True, comment="largest revision id already shown"),
    )
    op.add_column(
        "saved_search",
        sa.Column("last_withdrawn_at", MOMENT, nullable=True, comment="withdrawals up to this moment were shown (UTC)"),
    )


def downgrade() -> None:
    op.drop_column("saved_search", "last_withdrawn_at")
    op.drop_column("saved_search", "last_revision_id")
    op.add_column(
        "saved_search",
        sa.Column(
            "last_changed_at", MOMENT, nullable=True, comment="changes of articles up to this moment were shown (UTC)"
        ),
    )
