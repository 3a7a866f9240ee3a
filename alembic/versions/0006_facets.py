"""One index that holds all an article is counted by: facets and totals are read off it, without the rows."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = ["province", "source", "origin", "language", "kind", "group_id", "published_on", "extractor"]


def upgrade() -> None:
    op.create_index("ix_article_facets", "article", COLUMNS)
    op.drop_index("ix_article_province", "article")  # the new one begins with it


def downgrade() -> None:
    op.create_index("ix_article_province", "article", ["province"])
    op.drop_index("ix_article_facets", "article")
