"""Stores one article in one transaction: its revision, what it repeats, and the mark that its address is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, insert, select, update

from harvester.article import Article
from harvester.clock import now, shanghai_day
from harvester.identity import near
from harvester.identity.address import canonical, key_of
from harvester.identity.words import letters, text_hash
from harvester.store import content, fulltext, pages, repeats, tables
from harvester.store.statements import take_turn
from harvester.store.writer import Writer
from harvester.text.clean import clean

__all__ = ["Outcome", "Saved", "Writer", "save_article"]

Outcome = Literal["stored", "duplicate", "known", "revised"]
SHORTEST = 40
"""Letters below which equal texts prove nothing ("(完)", a lone photo line)."""

_A, _P, _REV = tables.Article.__table__.c, tables.Page.__table__.c, tables.Revision.__table__.c
_NEW_ARTICLE = insert(tables.Article).returning(_A.id)
_NEW_REVISION = insert(tables.Revision).returning(_REV.id)
_HELD = ("id", "first_seen_at", "content_hash", "extractor", "revision_id", "revisions", "withdrawn_at")


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of an article: `duplicate_of` is the article that it repeats most surely, None where it is alone."""

    outcome: Outcome
    article_id: int
    duplicate_of: int | None = None


@dataclass(slots=True)
class _Draft:
    """All that is to be written of one article, worked out before the first write."""

    article: Article
    run_id: int | None
    moment: datetime
    row: content.Row
    images: list[content.Row]
    attachments: list[content.Row]
    content_hash: str
    text_hash: str | None
    pages: dict[str, int]


def save_article(conn: Connection, article: Article, *, run_id: int | None = None) -> Saved:
    """The article stands in the database, and its addresses are done; all in the caller's transaction.

    `stored` is new; `duplicate` is new and repeats an article already held; `revised` was held and has changed;
    `known` was held and has not. An address, an alias or a twin of either names the same article.
    """
    take_turn(conn)
    draft = _draft(article, run_id)
    pages.ensure_source(conn, article.source, draft.moment, publisher=article.publisher,
                        province=article.province, kind=article.kind)  # fmt: skip
    held = _held(conn, article)
    if held is None:
        return _store(conn, draft)
    return _revise(conn, draft, held)


def _draft(article: Article, run_id: int | None) -> _Draft:
    row, images, files = content.revision_row(article), content.image_rows(article), content.attachment_rows(article)
    hashed = text_hash(row["text"]) if len(letters(row["text"])) >= SHORTEST else None
    digest = content.content_hash(content.compared(row, images, files))
    return _Draft(article, run_id, now(), row, images, files, digest, hashed, {})


def _addresses(article: Article) -> list[str]:
    """The article's own address first, then its aliases, then the pages it was joined from; each key once."""
    found: dict[str, str] = {}
    for url in (article.url, *article.aliases, *(raw.url for raw in article.raw)):
        found.setdefault(key_of(url), url)
    return list(found.values())


def _held(conn: Connection, article: Article) -> Any:
    """The row of the article that these addresses name; its own address goes before an alias."""
    keys = [key_of(url) for url in dict.fromkeys((article.url, *article.aliases))]
    query = select(_P.key, _P.article_id).where(_P.key.in_(keys), _P.article_id.is_not(None))
    found = {row.key: row.article_id for row in conn.execute(query)}
    number = next((found[key] for key in keys if key in found), None)
    if number is None:
        return None
    return conn.execute(select(*(_A[name] for name in _HELD)).where(_A.id == number)).one()


def _store(conn: Connection, draft: _Draft) -> Saved:
    article, url = draft.article, clean(canonical(draft.article.url))
    row = {"key": key_of(url), "url": url, "revisions": 1, "first_seen_at": draft.moment, "revision_id": None,
           "first_seen_on": shanghai_day(draft.moment), "run_id": draft.run_id, **_current(draft)}  # fmt: skip
    row |= {name: getattr(article, name) for name in ("source", "publisher", "province", "kind")}
    number = int(conn.execute(_NEW_ARTICLE, row).scalar_one())
    fetch = _mark_done(conn, draft, number, draft.moment)
    revision = _add_revision(conn, draft, number, 1, "first", [], fetch)
    print_ = near.fingerprint(draft.row["text"])
    repeats.index(conn, number, print_)
    fulltext.put(conn, number, draft.row["title"], draft.row["text"])
    conn.execute(update(tables.Article).where(_A.id == number).values(revision_id=revision))
    matches = repeats.find(conn, number, draft.text_hash, print_)
    repeats.link(conn, number, matches, draft.moment)
    return Saved("duplicate" if matches else "stored", number, matches[0].article_id if matches else None)


def _revise(conn: Connection, draft: _Draft, held: Any) -> Saved:
    fetch = _mark_done(conn, draft, held.id, held.first_seen_at)
    seen = {"last_seen_at": draft.moment, "withdrawn_at": None, "withdrawn_reason": None}
    version = draft.row["extractor"]
    same = draft.content_hash == held.content_hash
    if same and version == held.extractor:
        conn.execute(update(tables.Article).where(_A.id == held.id).values(**seen))
        return Saved("known", held.id)
    before = conn.execute(select(tables.Revision.__table__).where(_REV.id == held.revision_id)).one()._mapping
    changed = _changed(conn, draft, before, derived=version != held.extractor)
    if not changed:
        conn.execute(update(tables.Article).where(_A.id == held.id).values(**seen, extractor=version))
        return Saved("known", held.id)
    cause = _cause(draft, before, held, same=same)
    number = held.revisions + 1
    revision = _add_revision(conn, draft, held.id, number, cause, changed, fetch)
    news = _current(draft) | seen | {"revision_id": revision, "revisions": number, "changed_at": draft.moment}
    conn.execute(update(tables.Article).where(_A.id == held.id).values(**news))
    if not {"title", "text"} & set(changed):
        return Saved("revised", held.id)
    fulltext.put(conn, held.id, draft.row["title"], draft.row["text"], before=(before["title"], before["text"]))
    return Saved("revised", held.id, _compare_anew(conn, draft, held.id) if "text" in changed else None)


def _compare_anew(conn: Connection, draft: _Draft, number: int) -> int | None:
    print_ = near.fingerprint(draft.row["text"])
    repeats.index(conn, number, print_, anew=True)
    repeats.part(conn, number, print_, draft.moment)
    matches = repeats.find(conn, number, draft.text_hash, print_)
    repeats.link(conn, number, matches, draft.moment)
    return matches[0].article_id if matches else None


def _changed(conn: Connection, draft: _Draft, before: Any, *, derived: bool) -> list[str]:
    """Names of the fields that differ; fields that only the reader derives count where another reader read them."""
    old = content.compared(before, _of(conn, tables.Image, before["id"]), _of(conn, tables.Attachment, before["id"]))
    new = content.compared(draft.row, draft.images, draft.attachments)
    names = [name for name in content.COMPARED if old[name] != new[name]]
    if derived:
        names += [name for name in content.DERIVED if before[name] != draft.row[name]]
    return names


def _of(conn: Connection, table: Any, revision: int) -> list[content.Row]:
    columns = table.__table__.c
    rows = conn.execute(select(table.__table__).where(columns.revision_id == revision).order_by(columns.position))
    return [dict(row._mapping) for row in rows]


def _cause(draft: _Draft, before: Any, held: Any, *, same: bool) -> str:
    """Who made the change: the same bytes read otherwise are the reader's; the same reader saw the publisher's."""
    if same or (before["raw_sha256"] and before["raw_sha256"] == draft.row["raw_sha256"]):
        return "extractor"
    return "publisher" if draft.row["extractor"] == held.extractor else "unclear"


def _current(draft: _Draft) -> content.Row:
    """What `article` repeats of its current revision, to filter by."""
    row = draft.row
    same = ("title", "published_on", "published_at", "modified_at", "origin", "authors", "language", "extractor")
    return {
        **{name: row[name] for name in same},
        "document_number": (row["document"] or {}).get("number"),
        "characters": len(row["text"]),
        "images": len(draft.images),
        "attachments": len(draft.attachments),
        "content_hash": draft.content_hash,
        "text_hash": draft.text_hash,
        "dup_scheme": near.SCHEME,
        "last_seen_at": draft.moment,
    }


def _mark_done(conn: Connection, draft: _Draft, number: int, first_seen: datetime) -> int | None:
    """Every address of the article is done and points to it; the number of the fetch it was read from, if any."""
    article, moment = draft.article, draft.moment
    parts = {key_of(raw.url) for raw in article.raw} - {key_of(url) for url in (article.url, *article.aliases)}
    for url in _addresses(article):
        key = key_of(url)
        raw = next((one for one in article.raw if key_of(one.url) == key), None)
        own = key == key_of(article.url)
        values: content.Row = {"state": "done", "failure": None, "failure_detail": None, "failures": 0}
        if raw is not None:
            values |= {"body_sha256": raw.sha256, "last_fetched_at": raw.fetched_at or moment}
            values["asked_url"] = clean(raw.url) if raw.url != canonical(url) else None
        values["next_due_at"] = pages.next_check(first_seen, moment) if own else None
        kind = "part" if key in parts else "article"
        page = pages.touch(conn, url, source=article.source, kind=kind, run_id=draft.run_id, moment=moment, **values)
        _claim(conn, page, number)
        draft.pages[key] = page
    first = None
    for raw in article.raw:
        page = draft.pages[key_of(raw.url)]
        fetch = pages.record_fetch(conn, page, raw, run_id=draft.run_id, moment=moment, asked=raw.url, status=200)
        first = first or fetch
    return first


def _claim(conn: Connection, page: int, number: int) -> None:
    """An address that shows no article yet shows this one; one that shows another keeps it."""
    conn.execute(update(tables.Page).where(_P.id == page, _P.article_id.is_(None)).values(article_id=number))


def _add_revision(
    conn: Connection, draft: _Draft, number: int, version: int, cause: str, changed: list[str], fetch: int | None
) -> int:
    row = {**draft.row, "article_id": number, "number": version, "cause": cause, "changed": changed,
           "made_at": draft.moment, "made_on": shanghai_day(draft.moment), "run_id": draft.run_id, "fetch_id": fetch,
           "content_hash": draft.content_hash, "text_hash": draft.text_hash}  # fmt: skip
    revision = int(conn.execute(_NEW_REVISION, row).scalar_one())
    for table, rows in ((tables.Image, draft.images), (tables.Attachment, draft.attachments)):
        if rows:
            conn.execute(insert(table), [{"revision_id": revision, **one} for one in rows])
    return revision
