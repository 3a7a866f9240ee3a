"""The full-text tables: SQLite's FTS5 index and PostgreSQL's token vectors, filled in the article's own transaction.

SQLite: `article_fts(title, body)`, contentless, rowid = article.id, holding `fts_text` of each. PostgreSQL:
`article_search(article_id, folded_title, folded_body, tokens)`, holding `spelled` of each for the recheck of phrases
and the words of both as a `tsvector` without positions (with positions it would silently lose phrases of long texts).
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select, text

from harvester.store.statements import insert, run
from harvester.store.tables import Article, Note, Revision
from harvester.text.fold import FOLD_VERSION
from harvester.text.tokens import fts_text, headline, runs, spelled_runs, vector_of_runs

OWN_TABLES = ("article_fts", "article_search")
"""Beginnings of the names of tables that only one kind of database has."""
VERSION = FOLD_VERSION
"""Version of the words in the index; an index of another version must be built again."""

_NOTE = "search words"
_SLICE = 500
_FTS_PUT = text("INSERT INTO article_fts (rowid, title, body) VALUES (:id, :title, :body)")
_FTS_DROP = text("INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', :id, :title, :body)")
_FTS_EMPTY = text("INSERT INTO article_fts (article_fts) VALUES ('delete-all')")
_PG_PUT = text("""
    INSERT INTO article_search (article_id, folded_title, folded_body, tokens)
    VALUES (:id, :title, :body, CAST(:tokens AS tsvector))
    ON CONFLICT (article_id) DO UPDATE SET
        folded_title = excluded.folded_title, folded_body = excluded.folded_body, tokens = excluded.tokens""")

Words = tuple[str, list[str], str]
"""What an article is found by: title, subtitles, text."""


def spell(kind: str, words: Words) -> dict[str, str]:
    """What a database of this kind holds of an article that is found by these words."""
    if kind == "postgresql":
        title, body = runs(headline(words[0], words[1])), runs(words[2])
        return {"title": spelled_runs(title), "body": spelled_runs(body), "tokens": vector_of_runs([*title, *body])}
    return {"title": fts_text(headline(words[0], words[1])), "body": fts_text(words[2])}


def put(conn: Connection, article_id: int, spelled: dict[str, str], *, before: Words | None = None) -> None:
    """The article can be found by its words, `spelled` for this database; `before`: by which it was found until now.

    FTS5 without content cannot look up what it holds, so SQLite is told the old words to take out.
    """
    if conn.dialect.name == "postgresql":
        run(conn, _PG_PUT, {"id": article_id, **spelled})
        return
    if before is not None:
        run(conn, _FTS_DROP, {"id": article_id, **spell("sqlite", before)})
    run(conn, _FTS_PUT, {"id": article_id, **spelled})


def version(conn: Connection) -> str | None:
    """Version of the words in this database's index; None before the first tables."""
    found: str | None = conn.execute(select(Note.value).where(Note.name == _NOTE)).scalar()
    return found


def rebuild(conn: Connection) -> int:
    """The index is made anew from every article's current revision; how many articles."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("DELETE FROM article_search"))
    else:
        conn.execute(_FTS_EMPTY)
    article = Article.__table__.c
    current = select(article.id, Revision.title, Revision.subtitles, Revision.text)
    query = current.join(Revision, Revision.id == article.revision_id).order_by(article.id).limit(_SLICE)
    done, last = 0, 0
    while rows := conn.execute(query.where(article.id > last)).all():
        for row in rows:
            put(conn, row.id, spell(conn.dialect.name, (row.title, row.subtitles, row.text)))
        done, last = done + len(rows), rows[-1].id
    note = insert(conn, Note).values(name=_NOTE, value=VERSION)
    conn.execute(note.on_conflict_do_update(index_elements=["name"], set_={"value": VERSION}))
    return done


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    """False for the full-text tables: each database has its own kind, so Alembic cannot compare them."""
    return kind != "table" or name is None or not name.startswith(OWN_TABLES)
