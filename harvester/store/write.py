"""Stores one article in one transaction: its revision, what it repeats, and the mark that its address is done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, insert, select, text, update

from harvester.article import Article
from harvester.clock import shanghai_day
from harvester.identity.address import canonical, key_of
from harvester.store import content, fulltext, groups, pages, repeats, tables
from harvester.store.draft import Draft, cause, changes, draft_of
from harvester.store.engine import Engine
from harvester.store.fetches import record_fetch
from harvester.store.statements import listed, run, take_turn
from harvester.store.writer import Writer
from harvester.text.clean import clean

__all__ = ["Outcome", "Saved", "Writer", "save", "save_article"]

Outcome = Literal["stored", "duplicate", "known", "revised"]

_A, _P, _REV = tables.Article.__table__.c, tables.Page.__table__.c, tables.Revision.__table__.c
_NEW_ARTICLE = insert(tables.Article).returning(_A.id)
_NEW_REVISION = insert(tables.Revision).returning(_REV.id)
_HELD = ("id", "first_seen_at", "content_hash", "extractor", "revision_id", "revisions")
_SHOWN = {
    "sqlite": text(
        "SELECT key, article_id FROM page WHERE key IN (SELECT value FROM json_each(:keys)) AND article_id IS NOT NULL"
    ),
    "postgresql": text("SELECT key, article_id FROM page WHERE key = ANY(:keys) AND article_id IS NOT NULL"),
}
_INSERT = {table: insert(table) for table in (tables.Image, tables.Attachment)}
_HEAD = select(*(_A[name] for name in _HELD)).where(_A.id == bindparam("number"))
_SET_REVISION = update(tables.Article).where(_A.id == bindparam("number")).values(revision_id=bindparam("revision"))


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of an article: `duplicate_of` is the article that it repeats most surely, None where it is alone."""

    outcome: Outcome
    article_id: int
    duplicate_of: int | None = None


def save(
    writer: Writer,
    article: Article,
    run_id: int | None,
    then: Callable[[Connection], object] | None = None,
    *,
    hurries: bool = True,
) -> Future[Saved]:
    """What became of the article, once it is committed; the caller's thread does no work that grows with the text.

    `then` is called behind it in the same transaction; `hurries` False: it may wait for others (see `Writer`).

    Fingerprints and index words take 0.14 s for 200,000 characters: the writer's thread makes them, before it locks the
    database, and only for an article that is not held as it is.
    """
    draft = draft_of(article, run_id, writer.engine.dialect.name)

    def job(conn: Connection) -> Saved:
        saved = save_article(conn, draft)
        if then is not None:
            then(conn)
        return saved

    return writer.submit(job, partial(_prepare, writer.engine, draft), hurries=hurries)


def _prepare(engine: Engine, draft: Draft) -> None:
    with engine.connect() as conn:
        held = _held(conn, draft)
    if held is None or held.content_hash != draft.content_hash:
        draft.ready()


def save_article(conn: Connection, article: Article | Draft, *, run_id: int | None = None) -> Saved:
    """The article stands in the database, and its addresses are done; all in the caller's transaction.

    `stored` is new; `duplicate` is new and repeats an article already held; `revised` was held and has changed;
    `known` was held and has not. An address, an alias or a twin of either names the same article. A draft made before
    the transaction keeps the database locked for a shorter time.
    """
    take_turn(conn)
    draft = article if isinstance(article, Draft) else draft_of(article, run_id, conn.dialect.name)
    pages.ensure_source(conn, draft.article.source, draft.moment, **draft.source_facts())
    held = _held(conn, draft)
    return _store(conn, draft) if held is None else _revise(conn, draft, held)


def _held(conn: Connection, draft: Draft) -> Any:
    """The row of the article that these addresses name; its own address goes before an alias."""
    keys = [key_of(url) for url in draft.own_addresses]
    rows = run(conn, _SHOWN[conn.dialect.name], {"keys": listed(conn, keys)})
    found = dict(rows)
    number = next((found[key] for key in keys if key in found), None)
    return None if number is None else conn.execute(_HEAD, {"number": number}).one()


def _store(conn: Connection, draft: Draft) -> Saved:
    article, url = draft.article, clean(canonical(draft.article.url))
    row = {"key": key_of(url), "url": url, "revisions": 1, "first_seen_at": draft.moment, "revision_id": None,
           "first_seen_on": shanghai_day(draft.moment), "run_id": draft.run_id, **draft.current()}  # fmt: skip
    row |= {"source": article.source, **draft.source_facts()}
    number = int(run(conn, _NEW_ARTICLE, row)[0][0])
    fetch = _mark_done(conn, draft, number, draft.moment)
    revision = _add_revision(conn, draft, number, 1, "first", [], fetch)
    run(conn, _SET_REVISION, {"number": number, "revision": revision})
    fulltext.put(conn, number, draft.index_words)
    twin = _find_repeats(conn, draft, number, anew=False)
    return Saved("stored" if twin is None else "duplicate", number, twin)


def _revise(conn: Connection, draft: Draft, held: Any) -> Saved:
    fetch = _mark_done(conn, draft, held.id, held.first_seen_at)
    seen = {"last_seen_at": draft.moment, "withdrawn_at": None, "withdrawn_reason": None}
    same_content, same_reader = draft.content_hash == held.content_hash, draft.row["extractor"] == held.extractor
    changed: list[str] = []
    before: Any = None
    if not (same_content and same_reader):
        before = conn.execute(select(tables.Revision.__table__).where(_REV.id == held.revision_id)).one()._mapping
        changed = changes(conn, draft, before, derived=not same_reader)
    if not changed:
        seen["extractor"] = draft.row["extractor"]
        conn.execute(update(tables.Article).where(_A.id == held.id).values(**seen))
        return Saved("known", held.id)
    why = cause(draft, before, read_by=held.extractor, same_content=same_content)
    revision = _add_revision(conn, draft, held.id, held.revisions + 1, why, changed, fetch)
    news = {"revision_id": revision, "revisions": held.revisions + 1, "changed_at": draft.moment}
    conn.execute(update(tables.Article).where(_A.id == held.id).values(**(draft.current() | seen | news)))
    if {"title", "subtitles", "text"} & set(changed):
        fulltext.put(conn, held.id, draft.index_words, before=(before["title"], before["subtitles"], before["text"]))
    twin = _find_repeats(conn, draft, held.id, anew=True) if "text" in changed else None
    return Saved("revised", held.id, twin)


def _find_repeats(conn: Connection, draft: Draft, number: int, *, anew: bool) -> int | None:
    """The article's fingerprints stand in the index, its group is right; the article it repeats most surely."""
    repeats.index(conn, number, draft.print, anew=anew)
    if anew:
        groups.part(conn, number, draft.print, draft.moment)
    matches = repeats.find(conn, number, draft.text_hash, draft.print, is_new=not anew)
    groups.link(conn, number, matches, draft.moment)
    return matches[0].article_id if matches else None


def _mark_done(conn: Connection, draft: Draft, number: int, first_seen: datetime) -> int | None:
    """Every address of the article is done and points to it; the number of the fetch it was read from, if any."""
    raws = {key_of(raw.url): raw for raw in reversed(draft.article.raw)}
    own, *aliases = draft.own_addresses
    shown: dict[str, int] = {}
    for url in (own, *aliases, *draft.part_addresses()):
        key = key_of(url)
        raw = raws.get(key)
        values: content.Row = {"state": "done", "article_id": number, **pages.GOOD}
        values["next_due_at"] = pages.next_check(first_seen, draft.moment) if url is own else None
        if raw is not None:
            values |= {"body_sha256": raw.sha256, "last_fetched_at": raw.fetched_at or draft.moment}
            values["asked_url"] = clean(raw.url) if raw.url != canonical(url) else None
        kind = "article" if url is own or url in aliases else "part"
        page = pages.touch(conn, url, source=draft.article.source, kind=kind, run_id=draft.run_id,
                           moment=draft.moment, **values)  # fmt: skip
        shown[key] = page
    return _record_fetches(conn, draft, shown)


def _record_fetches(conn: Connection, draft: Draft, shown: dict[str, int]) -> int | None:
    """Each raw page has its row of `fetch`; the number of the first."""
    numbers = [
        record_fetch(conn, shown[key_of(raw.url)], raw, run_id=draft.run_id, moment=draft.moment,
                           asked=raw.url, status=200)
        for raw in draft.article.raw
    ]  # fmt: skip
    return numbers[0] if numbers else None


def _add_revision(
    conn: Connection, draft: Draft, number: int, version: int, why: str, changed: list[str], fetch: int | None
) -> int:
    row = {**draft.row, "article_id": number, "number": version, "cause": why, "changed": changed,
           "made_at": draft.moment, "made_on": shanghai_day(draft.moment), "run_id": draft.run_id, "fetch_id": fetch,
           "content_hash": draft.content_hash, "text_hash": draft.text_hash}  # fmt: skip
    revision = int(run(conn, _NEW_REVISION, row)[0][0])
    for table, rows in ((tables.Image, draft.images), (tables.Attachment, draft.attachments)):
        if rows:
            conn.execute(_INSERT[table], [{"revision_id": revision, **one} for one in rows])
    return revision
