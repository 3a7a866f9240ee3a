"""Some of a database's articles as a SQLite database of their own: today's schema, search inside, same bytes each time.

An excerpt holds each article as it stands (its current revision alone), its pictures, files and addresses, the links
between its articles, and which source was crawled when; so every call that reads a database reads an excerpt, and
answers from it. It holds no fetches, no fingerprints, and nothing of the machine that crawled.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, select

from harvester.clock import shanghai_day
from harvester.store import fulltext, migrate
from harvester.store.excerpt_ties import Values, put, put_coverage, put_groups, put_links, spell
from harvester.store.held import Held
from harvester.store.tables import Page

_TEXTS = 100
"""Articles whose texts are in memory at once."""
_FTS_PUT = "INSERT INTO article_fts (rowid, title, body) VALUES (:id, :title, :body)"
_MOVED = "CREATE TEMP TABLE moved (old INTEGER PRIMARY KEY, new INTEGER NOT NULL, team INTEGER)"
"""Each article's number and group in the database, and its number in the excerpt."""


def write_excerpt(conn: Connection, rows: Iterable[Held], file: Path, *, notes: dict[str, str] | None = None) -> None:
    """`file`, which must not be there, is a SQLite database of these articles, numbered from 1 in the order given.

    The same rows in the same order give the same bytes. `notes` go into its table `note`.
    """
    _make_tables(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as made:
        # 16 MB of cache: with more a large excerpt takes more memory than a small one, and is not made faster
        for pragma in ("journal_mode=DELETE", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-16384"):
            made.execute(f"PRAGMA {pragma}")
        made.execute(_MOVED)
        made.execute("BEGIN")
        put_coverage(conn, made)
        _put_articles(conn, made, rows)
        put_groups(conn, made)
        put_links(conn, made)
        made.executemany("INSERT INTO note (name, value) VALUES (?, ?)", sorted((notes or {}).items()))
        made.execute("INSERT INTO article_fts (article_fts) VALUES ('optimize')")
        made.execute("COMMIT")
        broken = made.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise AssertionError(f"an excerpt row points to nothing: {broken}")
        made.execute("DROP TABLE moved")
        made.execute("VACUUM")


def _make_tables(file: Path) -> None:
    """Today's tables, empty; made elsewhere, since an address cannot hold every name that a file may have."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.db"
        migrate.upgrade(f"sqlite:///{empty}")
        with closing(sqlite3.connect(empty)) as made:
            made.execute("VACUUM INTO ?", (str(file),))


def _put_articles(conn: Connection, made: sqlite3.Connection, rows: Iterable[Held]) -> None:
    rest, number = iter(rows), 0
    while some := list(islice(rest, _TEXTS)):
        numbers = range(number + 1, number + 1 + len(some))
        number += len(some)
        pairs = list(zip(numbers, some, strict=True))
        put(made, "moved", [{"old": row.id, "new": new, "team": row.group_id} for new, row in pairs])
        put(made, "article", [_article(new, row) for new, row in pairs])
        put(made, "revision", [_revision(new, row) for new, row in pairs])
        for table in ("image", "attachment"):
            put(made, table, [beside for new, row in pairs for beside in _beside(new, getattr(row, f"{table}s"))])
        words = ((new, (row.title, row.listed("subtitles"), row.text)) for new, row in pairs)
        made.executemany(_FTS_PUT, ({"id": new, **fulltext.spell("sqlite", three)} for new, three in words))
        put(made, "page", list(_pages(conn, {row.id: new for new, row in pairs})))


def _article(new: int, row: Held) -> Values:
    same = ("key", "url", "source", "publisher", "province", "kind", "title", "origin", "language", "document_number",
            "characters", "content_hash", "text_hash", "extractor", "withdrawn_reason")  # fmt: skip
    moments = ("published_at", "modified_at", "first_seen_at", "last_seen_at", "changed_at", "withdrawn_at")
    return {
        "id": new, **{name: getattr(row, name) for name in same},
        **{name: spell(getattr(row, name)) for name in moments}, "published_on": spell(row.published_on),
        "authors": spell(row.authors), "images": len(row.images), "attachments": len(row.attachments),
        "revision_id": new, "revisions": row.revision, "dup_scheme": 0,
        "first_seen_on": spell(shanghai_day(row.first_seen_at)),
    }  # fmt: skip


def _revision(new: int, row: Held) -> Values:
    same = ("cause", "content_hash", "text_hash", "title", "published_precision", "origin", "language", "text",
            "summary", "site_id", "extractor", "layout")  # fmt: skip
    spelled = ("changed", "subtitles", "authors", "editors", "translators", "languages", "section", "keywords",
               "document", "places", "provenance", "flags", "raw")  # fmt: skip
    moments = ("published_on", "published_at", "modified_at")
    return {
        "id": new, "article_id": new, "number": row.revision, "made_at": spell(row.revised_at),
        "made_on": spell(shanghai_day(row.revised_at)), "blocks": spell(row.cuts),
        **{name: getattr(row, name) for name in same}, **{name: spell(getattr(row, name)) for name in moments},
        **{name: spell(getattr(row, name)) for name in spelled},
    }  # fmt: skip


def _beside(new: int, things: list[Values]) -> Iterator[Values]:
    for position, thing in enumerate(things, 1):
        yield {"revision_id": new, "position": position, **thing}


def _pages(conn: Connection, new: dict[int, int]) -> Iterator[Values]:
    """The addresses under which the articles stand, so that each is found by every one of them."""
    columns = Page.__table__.c
    names = ("key", "url", "source", "kind", "state", "article_id", "first_seen_at", "last_seen_at")
    query = select(*(columns[name] for name in names)).where(columns.article_id.in_(list(new)))
    found = [dict(row._mapping) for row in conn.execute(query)]
    for row in sorted(found, key=lambda one: (new[one["article_id"]], one["key"])):
        yield {name: spell(value) for name, value in row.items()} | {"article_id": new[row["article_id"]]}
