"""The full-text tables: SQLite's FTS5 index and PostgreSQL's token vectors, filled in the article's own transaction.

SQLite: `article_fts(title, body)`, contentless, rowid = article.id, holding `index_text` of each. PostgreSQL:
`article_search(article_id, folded_title, folded_body, tokens)`, holding `spelled` of each for the recheck of phrases
and the words of both as a `tsvector` without positions (with positions it would silently lose phrases of long texts).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from harvester.text.fold import FOLD_VERSION
from harvester.text.tokens import index_text, spelled, vector_text

OWN_TABLES = ("article_fts", "article_search")
"""Beginnings of the names of tables that only one kind of database has."""
VERSION = f"fold-{FOLD_VERSION}"
"""Version of the words in the index; an index of another version must be built again."""

_FTS_PUT = text("INSERT INTO article_fts (rowid, title, body) VALUES (:id, :title, :body)")
_FTS_DROP = text("INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', :id, :title, :body)")
_PG_PUT = text("""
    INSERT INTO article_search (article_id, folded_title, folded_body, tokens)
    VALUES (:id, :title, :body, CAST(:tokens AS tsvector))
    ON CONFLICT (article_id) DO UPDATE SET
        folded_title = excluded.folded_title, folded_body = excluded.folded_body, tokens = excluded.tokens""")


def put(conn: Connection, article_id: int, title: str, body: str, *, before: tuple[str, str] | None = None) -> None:
    """The article can be found by these words; `before` are the title and text it was found by until now.

    FTS5 without content cannot look up what it holds, so SQLite is told the old words to take out.
    """
    if conn.dialect.name == "postgresql":
        row = {"id": article_id, "title": spelled(title), "body": spelled(body), "tokens": vector_text(title, body)}
        conn.execute(_PG_PUT, row)
        return
    if before is not None:
        conn.execute(_FTS_DROP, {"id": article_id, "title": index_text(before[0]), "body": index_text(before[1])})
    conn.execute(_FTS_PUT, {"id": article_id, "title": index_text(title), "body": index_text(body)})


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    """False for the full-text tables: each database has its own kind, so Alembic cannot compare them."""
    return kind != "table" or name is None or not name.startswith(OWN_TABLES)
