"""Articles as exports write them: the current record and what is held of it, with its JSON values ready spelled.

An export of a million articles reads each of them once, so nothing is turned into objects here that is only to be
written out again: lists and mappings stay the JSON text they are stored as, in one spelling on both databases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, RowMapping, Select, Text, cast, select
from sqlalchemy.orm import aliased

from harvester.clock import SHANGHAI
from harvester.store.tables import Article, Attachment, DuplicateGroup, Image, Page, Revision

Json = str | bytes
"""A JSON value, spelled."""
_A, _REV, _P = Article.__table__.c, Revision.__table__.c, Page.__table__.c
_LISTS = ("subtitles", "authors", "editors", "translators", "section", "keywords", "flags", "changed", "cuts")
_RECORDS: dict[str, tuple[str, ...]] = {
    "document": ("number", "index_number", "issuer", "issued_on", "effective_on", "deadline", "status", "subject"),
    "places": ("name", "code"),
    "raw": ("url", "sha256", "archive", "offset", "length", "fetched_at"),
}
"""Columns of small records, and the order of their names: PostgreSQL keeps another one."""
_STORED = {"cuts": "blocks"}
_MAPPINGS = ("languages", "provenance")
_EVIDENCE = ("rule", "evidence", "confidence")
_PLAIN = ("published_on", "published_precision", "origin", "language", "summary", "site_id", "text", "content_hash",
          "text_hash", "extractor", "layout", "cause")  # fmt: skip
_HEAD = ("id", "key", "url", "source", "publisher", "province", "kind", "title", "characters", "document_number",
         "group_id", "first_seen_at", "last_seen_at", "changed_at", "withdrawn_at", "withdrawn_reason")  # fmt: skip


class Held(NamedTuple):
    """One article as it stands. JSON values are spelled; moments printed by the page are in Shanghai's zone."""

    id: int
    key: str
    url: str
    source: str | None
    publisher: str | None
    province: str | None
    kind: str | None
    title: str
    characters: int
    document_number: str | None
    group_id: int | None
    first_seen_at: datetime
    last_seen_at: datetime
    changed_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_reason: str | None
    published_on: date | None
    published_precision: str | None
    origin: str | None
    language: str | None
    summary: str | None
    site_id: str | None
    text: str
    content_hash: str
    text_hash: str | None
    extractor: str | None
    layout: str | None
    cause: str
    """Why the revision was made: first, publisher, extractor or unclear."""
    published_at: datetime | None
    modified_at: datetime | None
    revised_at: datetime
    """When the revision was stored (UTC)."""
    revision: int
    """Its number, from 1."""
    repeats: str | None
    """Key of the article of its group that was printed first; None: it is alone."""
    subtitles: Json
    authors: Json
    editors: Json
    translators: Json
    section: Json
    keywords: Json
    flags: Json
    changed: Json
    """Names of the fields that differ from the revision before."""
    cuts: Json
    """How `blocks` are cut from the text."""
    document: Json | None
    places: Json
    raw: Json
    languages: Json
    provenance: Json
    images: list[dict[str, Any]]
    attachments: list[dict[str, Any]]
    aliases: list[str]

    def listed(self, name: str) -> list[str]:
        """The words of one of its lists: authors, keywords, …"""
        value: list[str] = orjson.loads(getattr(self, name))
        return value

    def blocks(self) -> list[dict[str, Any]]:
        """The text's blocks in page order: kind, text, language."""
        blocks, at = [], 0
        for kind, length, language in orjson.loads(self.cuts):
            blocks.append({"kind": kind, "text": self.text[at : at + length], "language": language})
            at += length + 1
        return blocks

    def record(self) -> dict[str, Any]:
        """The policy page's header; empty where it is none."""
        value: dict[str, Any] = orjson.loads(self.document) if self.document else {}
        return value


def held(conn: Connection, numbers: Iterable[int]) -> Iterator[Held]:
    """The current records of these articles in the order asked for; numbers that are not held are left out."""
    wanted = list(numbers)
    rows = {row["id"]: row for row in conn.execute(_query().where(_A.id.in_(wanted))).mappings()}
    images = _beside(conn, Image, ("url", "caption", "credit"), [r["revision_id"] for r in rows.values() if r["images"]])
    files = [r["revision_id"] for r in rows.values() if r["attachments"]]
    attachments = _beside(conn, Attachment, ("url", "name", "type"), files)
    aliases = _aliases(conn, rows)
    spell = _spell_again if conn.dialect.name == "postgresql" else _spell_mappings
    for number in wanted:
        row = rows.get(number)
        if row is not None:
            revision = row["revision_id"]
            yield Held._make((
                *(row[name] for name in (*_HEAD, *_PLAIN)), _shanghai(row["published_at"]), _shanghai(row["modified_at"]),
                row["revised_at"], row["revision"], row["repeats"], *spell(row),
                images.get(revision, []), attachments.get(revision, []), aliases.get(number, []),
            ))  # fmt: skip


def _query() -> Select[Any]:
    first = aliased(Article)
    # as text, so that neither the driver nor SQLAlchemy reads JSON that is only written out again
    texts = [cast(_REV[_STORED.get(name, name)], Text).label(name) for name in (*_LISTS, *_RECORDS, *_MAPPINGS)]
    return (
        select(
            *(_A[name] for name in (*_HEAD, "revision_id", "images", "attachments")), *(_REV[name] for name in _PLAIN),
            _REV.published_at, _REV.modified_at, _REV.made_at.label("revised_at"), _REV.number.label("revision"),
            first.key.label("repeats"), *texts,
        )
        .select_from(Article)
        .join(Revision, _REV.id == _A.revision_id)
        .outerjoin(DuplicateGroup, DuplicateGroup.id == _A.group_id)
        .outerjoin(first, first.id == DuplicateGroup.first_article_id)
    )  # fmt: skip


def _beside(conn: Connection, table: Any, names: tuple[str, ...], revisions: list[int]) -> dict[int, list[dict[str, Any]]]:
    """The pictures or files of these revisions, in the order of the page."""
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    columns = table.__table__.c
    query = select(columns.revision_id, *(columns[name] for name in names)).where(columns.revision_id.in_(revisions))
    for revision, *values in conn.execute(query.order_by(columns.revision_id, columns.position)) if revisions else ():
        found[revision].append(dict(zip(names, values, strict=True)))
    return found


def _aliases(conn: Connection, rows: dict[int, RowMapping]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    mine = _P.article_id.in_(list(rows)) & (_P.kind == "article")
    for number, key, url in conn.execute(select(_P.article_id, _P.key, _P.url).where(mine).order_by(_P.id)):
        if key != rows[number]["key"]:
            found[number].append(url)
    return found


def _spell_mappings(row: RowMapping) -> Iterator[Json | None]:
    """SQLite's JSON as it is stored, mappings in the order of their names."""
    for name in (*_LISTS, *_RECORDS):
        yield row[name]
    for name in _MAPPINGS:
        yield _in_order(orjson.loads(row[name]))


def _spell_again(row: RowMapping) -> Iterator[Json | None]:
    """PostgreSQL's JSON as SQLite stores it: without blanks, records in their own order."""
    for name in _LISTS:
        yield orjson.dumps(orjson.loads(row[name]))
    for name, order in _RECORDS.items():
        value = orjson.loads(row[name]) if row[name] is not None else None
        if isinstance(value, list):
            yield orjson.dumps([{key: one[key] for key in order if key in one} for one in value])
        else:
            yield orjson.dumps({key: value[key] for key in order if key in value}) if value is not None else None
    for name in _MAPPINGS:
        yield _in_order(orjson.loads(row[name]))


def _in_order(value: dict[str, Any]) -> bytes:
    """The mapping spelled in the order of its names; evidence begins with its rule."""
    return orjson.dumps(
        {
            name: {key: inner[key] for key in _EVIDENCE if key in inner} if isinstance(inner, dict) else inner
            for name, inner in sorted(value.items())
        }
    )


def _shanghai(moment: datetime | None) -> datetime | None:
    return moment.astimezone(SHANGHAI) if moment else None
