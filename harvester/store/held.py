"""Articles as exports write them: the current record and what is held of it, with its JSON values ready spelled.

An export of a million articles reads each of them once, so nothing is turned into objects here that is only to be
written out again: lists and mappings stay the JSON text they are stored as, in one spelling on both databases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import ARRAY, BigInteger, Connection, Select, Text, bindparam, cast, func, select
from sqlalchemy.orm import aliased

from harvester.clock import SHANGHAI
from harvester.store.spelling import LISTS, MAPPINGS, RECORDS, STORED, Json, spelling
from harvester.store.tables import Article, Attachment, DuplicateGroup, Image, Page, Revision

_A, _REV, _P = Article.__table__.c, Revision.__table__.c, Page.__table__.c
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
        text, at = self.text, 0
        return [
            {"kind": kind, "text": text[at : (at := at + length + 1) - 1], "language": language}
            for kind, length, language in orjson.loads(self.cuts)
        ]

    def record(self) -> dict[str, Any]:
        """The policy page's header; empty where it is none."""
        value: dict[str, Any] = orjson.loads(self.document) if self.document else {}
        return value


def held(conn: Connection, numbers: Iterable[int]) -> Iterator[Held]:
    """The current records of these articles in the order asked for; numbers that are not held are left out."""
    wanted = list(numbers)
    rows = {row[0]: row for row in conn.execute(_query(conn.dialect.name), {"wanted": _spell_list(conn, wanted)}).all()}
    revisions = [row[_REVISION_ID] for row in rows.values()]
    images = _beside(conn, Image, ("url", "caption", "credit"), revisions)
    attachments = _beside(conn, Attachment, ("url", "name", "type"), revisions)
    aliases = _aliases(conn, wanted)
    spell = spelling(conn.dialect.name)
    for number in wanted:
        row = rows.get(number)
        if row is not None:
            revision = row[_REVISION_ID]
            yield Held._make((
                *row[:_PRINTED], _shanghai(row[_PRINTED]), _shanghai(row[_PRINTED + 1]), *row[_PRINTED + 2 : _JSON],
                *spell(row[_JSON:_REVISION_ID]), images.get(revision, []), attachments.get(revision, []),
                aliases.get(number, []),
            ))  # fmt: skip


_PRINTED = len(_HEAD) + len(_PLAIN)
"""Where the moments stand that a page prints; behind them five values, then the JSON columns."""
_JSON = _PRINTED + 5
_REVISION_ID = _JSON + len(LISTS) + len(RECORDS) + len(MAPPINGS)


@cache
def _query(kind: str) -> Select[Any]:
    """The columns of `Held` in its order as far as they are columns, then the revision's number."""
    first = aliased(Article)
    # as text, so that neither the driver nor SQLAlchemy reads JSON that is only written out again
    texts = [cast(_REV[STORED.get(name, name)], Text).label(name) for name in (*LISTS, *RECORDS, *MAPPINGS)]
    return (
        select(
            *(_A[name] for name in _HEAD), *(_REV[name] for name in _PLAIN), _REV.published_at, _REV.modified_at,
            _REV.made_at, _REV.number, first.key, *texts, _A.revision_id,
        )
        .select_from(Article)
        .join(Revision, _REV.id == _A.revision_id)
        .outerjoin(DuplicateGroup, DuplicateGroup.id == _A.group_id)
        .outerjoin(first, first.id == DuplicateGroup.first_article_id)
        .where(_A.id.in_(_listed(kind)))
    )  # fmt: skip


def _listed(kind: str) -> Any:
    """The numbers of one parameter, `wanted`: most of the time would go into carrying hundreds of them."""
    if kind == "sqlite":
        return select(func.json_each(bindparam("wanted", type_=Text)).table_valued("value").c.value)
    return select(func.unnest(bindparam("wanted", type_=ARRAY(BigInteger))))


def _spell_list(conn: Connection, numbers: list[int]) -> str | list[int]:
    return str(numbers) if conn.dialect.name == "sqlite" else numbers


def _beside(
    conn: Connection, table: Any, names: tuple[str, ...], revisions: list[int]
) -> dict[int, list[dict[str, Any]]]:
    """The pictures or files of these revisions, in the order of the page."""
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    wanted = {"wanted": _spell_list(conn, revisions)}
    for revision, *values in conn.execute(_query_beside(conn.dialect.name, table, names), wanted).all():
        found[revision].append(dict(zip(names, values, strict=True)))
    return found


@cache
def _query_beside(kind: str, table: Any, names: tuple[str, ...]) -> Select[Any]:
    columns = table.__table__.c
    query: Select[Any] = select(columns.revision_id, *(columns[name] for name in names))
    return query.where(columns.revision_id.in_(_listed(kind))).order_by(columns.revision_id, columns.position)


def _aliases(conn: Connection, numbers: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    wanted = {"wanted": _spell_list(conn, numbers)}
    for number, url in conn.execute(_query_aliases(conn.dialect.name), wanted).all():
        found[number].append(url)
    return found


@cache
def _query_aliases(kind: str) -> Select[Any]:
    others = (_P.kind == "article") & (_P.key != _A.key)
    query = select(_P.article_id, _P.url).join(Article, _A.id == _P.article_id).order_by(_P.id)
    return query.where(_P.article_id.in_(_listed(kind)), others)


def _shanghai(moment: datetime | None) -> datetime | None:
    return moment.astimezone(SHANGHAI) if moment else None
