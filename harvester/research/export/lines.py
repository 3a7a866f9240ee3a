"""JSON lines: every article's whole record, and what the database holds of it beside, in `held`."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from typing import Any, BinaryIO

import orjson

from harvester.store.held import Held

_LEVEL = 6


def write_lines(rows: Iterable[Held], out: BinaryIO) -> None:
    """One JSON object a line, UTF-8: the record as `harvester extract` prints it, and `held`.

    `held` has the revision's number and hashes, when the article was first and last seen, changed and withdrawn (UTC),
    and the key of the article that it repeats.
    """
    for row in rows:
        out.write(orjson.dumps(_record(row), option=orjson.OPT_APPEND_NEWLINE))


def write_packed_lines(rows: Iterable[Held], out: BinaryIO) -> None:
    """The same, packed by gzip, without name and moment: the same rows give the same bytes."""
    with gzip.GzipFile(filename="", mode="wb", compresslevel=_LEVEL, fileobj=out, mtime=0) as packed:
        write_lines(rows, packed)  # type: ignore[arg-type]  # a file for bytes, though typeshed derives it otherwise


def _record(row: Held) -> dict[str, Any]:
    """The fields of `Article` in their order, then what is held."""
    spelled = orjson.Fragment  # JSON that is spelled already is copied, not read
    return {
        "url": row.url, "key": row.key, "aliases": row.aliases, "source": row.source, "publisher": row.publisher,
        "province": row.province, "kind": row.kind, "title": row.title, "subtitles": spelled(row.subtitles),
        "published_on": row.published_on, "published_at": row.published_at,
        "published_precision": row.published_precision, "modified_at": row.modified_at, "origin": row.origin,
        "authors": spelled(row.authors), "editors": spelled(row.editors), "translators": spelled(row.translators),
        "language": row.language, "languages": spelled(row.languages), "blocks": row.blocks(), "text": row.text,
        "section": spelled(row.section), "keywords": spelled(row.keywords), "summary": row.summary,
        "images": row.images, "attachments": row.attachments,
        "document": None if row.document is None else spelled(row.document), "places": spelled(row.places),
        "site_id": row.site_id, "provenance": spelled(row.provenance), "flags": spelled(row.flags),
        "raw": spelled(row.raw),
        "extractor": {"version": row.extractor, "layout": row.layout} if row.extractor else None,
        "held": {
            "revision": row.revision, "revised_at": row.revised_at, "content_hash": row.content_hash,
            "text_hash": row.text_hash,
            "first_seen_at": row.first_seen_at, "last_seen_at": row.last_seen_at, "changed_at": row.changed_at,
            "withdrawn_at": row.withdrawn_at, "withdrawn_reason": row.withdrawn_reason, "repeats": row.repeats,
        },
    }  # fmt: skip
