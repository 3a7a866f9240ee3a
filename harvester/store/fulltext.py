"""The full-text tables: SQLite's FTS5 index and PostgreSQL's token vectors, filled in the article's own transaction."""

from __future__ import annotations

from typing import Any

OWN_TABLES = ("article_fts", "article_search")
"""Beginnings of the names of tables that only one kind of database has."""


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    """False for the full-text tables: each database has its own kind, so Alembic cannot compare them."""
    return kind != "table" or name is None or not name.startswith(OWN_TABLES)
