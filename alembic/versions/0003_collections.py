"""Named collections of sources, and how far a saved search has shown changes."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.add_column(
        "saved_search",
        sa.Column(
            "last_changed_at", MOMENT, nullable=True, comment="changes of articles up to this moment were shown (UTC)"
        ),
    )
    op.create_table(
        "collection",
        sa.Column("name", sa.Text(), nullable=False, comment="its name"),
        sa.Column("sources", JSON, nullable=False, comment="names of its sources, sorted"),
        sa.Column("note", sa.Text(), nullable=True, comment="what it is for, in its maker's words"),
        sa.Column("made_at", MOMENT, nullable=False, comment="when it was made or last changed (UTC)"),
        sa.PrimaryKeyConstraint("name", name="pk_collection"),
        comment="Sources that a researcher names together",
    )


def downgrade() -> None:
    op.drop_table("collection")
    op.drop_column("saved_search", "last_changed_at")
