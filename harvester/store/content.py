"""An article as rows and back: what a revision holds, what it is compared by, and how blocks are cut from its text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from harvester.article import Article, Attachment, Block, Document, Evidence, ExtractorUsed, Image, Place, Raw
from harvester.clock import SHANGHAI
from harvester.text.clean import clean

_PLAIN = (
    "title", "subtitles", "published_on", "published_precision", "origin", "authors", "editors", "translators",
    "language", "languages", "section", "keywords", "summary", "site_id", "flags",
)  # fmt: skip
COMPARED = (
    "title", "subtitles", "text", "published_on", "published_at", "published_precision", "modified_at", "origin",
    "authors", "editors", "translators", "section", "keywords", "summary", "document", "attachments", "captions",
)  # fmt: skip
"""The fields whose change is a new revision; what only the reader derives from them is DERIVED."""
DERIVED = ("language", "blocks", "places", "site_id", "flags")
"""Fields whose change is a revision only where a new extractor read them."""

Row = dict[str, Any]


def revision_row(article: Article) -> Row:
    """The article's content as a row of `revision`, every string cleaned; with its hash, without its numbers."""
    row: Row = {name: getattr(article, name) for name in _PLAIN}
    texts = [clean(block.text) for block in article.blocks]
    row["text"] = "\n".join(texts) if texts else clean(article.text)
    cuts = zip(article.blocks, texts, strict=True)
    row["blocks"] = [[clean(one.kind), len(text), one.language and clean(one.language)] for one, text in cuts]
    row["published_at"], row["modified_at"] = _utc(article.published_at), _utc(article.modified_at)
    row["document"] = _plain(_fields(article.document)) if article.document else None
    row["places"] = [_fields(place) for place in article.places]
    row["provenance"] = {name: _fields(evidence) for name, evidence in article.provenance.items()}
    row["raw"] = [_plain(_fields(raw)) for raw in article.raw]
    row["raw_sha256"] = article.raw[0].sha256 if article.raw else None
    row["extractor"] = article.extractor.version if article.extractor else None
    row["layout"] = article.extractor.layout if article.extractor else None
    return {name: value if name in ("text", "blocks") else _clean(value) for name, value in row.items()}


def image_rows(article: Article) -> list[Row]:
    """The article's pictures as rows of `image`, without the revision they belong to."""
    return [_clean({"position": place, **_fields(image)}) for place, image in enumerate(article.images, 1)]


def attachment_rows(article: Article) -> list[Row]:
    """The article's files as rows of `attachment`, without the revision they belong to."""
    return [_clean({"position": place, **_fields(file)}) for place, file in enumerate(article.attachments, 1)]


def compared(row: Mapping[str, Any], images: list[Row], attachments: list[Row]) -> Row:
    """The fields of COMPARED with plain values: addresses of pictures change with every mirror, so only words count."""
    both = {
        "captions": [[image["caption"], image["credit"]] for image in images],
        "attachments": [[file["url"], file["name"]] for file in attachments],
    }
    return {name: _plain(both[name] if name in both else row[name]) for name in COMPARED}


def content_hash(values: Row) -> str:
    """SHA-256 (hex) of `compared(…)`, equal on every database."""
    spelled = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(spelled.encode()).hexdigest()


def cut_blocks(text: str, cuts: list[Any]) -> list[Block]:
    """The blocks of a stored text: `cuts` are [kind, characters, language], one line end stands between two blocks."""
    blocks, at = [], 0
    for kind, length, language in cuts:
        blocks.append(Block(kind, text[at : at + length], language))
        at += length + 1
    return blocks


def article_from(
    article: Mapping[str, Any],
    revision: Mapping[str, Any],
    images: list[Row],
    attachments: list[Row],
    aliases: list[str],
) -> Article:
    """The record as it was read, from its rows; moments that a page prints are given in Shanghai's zone."""
    fields: Row = {name: revision[name] for name in (*_PLAIN, "text")}
    fields |= {name: article[name] for name in ("url", "key", "source", "publisher", "province", "kind")}
    return Article(
        **fields,
        aliases=aliases,
        published_at=_shanghai(revision["published_at"]),
        modified_at=_shanghai(revision["modified_at"]),
        blocks=cut_blocks(revision["text"], revision["blocks"]),
        images=[Image(row["url"], row["caption"], row["credit"]) for row in images],
        attachments=[Attachment(row["url"], row["name"], row["type"]) for row in attachments],
        document=_document(revision["document"]),
        places=[Place(**place) for place in revision["places"]],
        provenance={name: Evidence(**evidence) for name, evidence in revision["provenance"].items()},
        raw=[Raw(**{**raw, "fetched_at": _moment(raw["fetched_at"])}) for raw in revision["raw"]],
        extractor=ExtractorUsed(revision["extractor"], revision["layout"]) if revision["extractor"] else None,
    )


def _fields(record: Any) -> Row:
    """`dataclasses.asdict` of a record whose fields are plain values, in a tenth of its time."""
    return {name: getattr(record, name) for name in record.__slots__}


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(name): _clean(inner) for name, inner in value.items()}
    return [_clean(inner) for inner in value] if isinstance(value, list | tuple) else value


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list | tuple) else value


def _utc(moment: datetime | None) -> datetime | None:
    """In UTC; a moment without a zone, which no reader should hand us, is Shanghai wall time."""
    if moment is None:
        return None
    return (moment.replace(tzinfo=SHANGHAI) if moment.tzinfo is None else moment).astimezone(UTC)


def _shanghai(moment: datetime | None) -> datetime | None:
    return moment.astimezone(SHANGHAI) if moment else None


def _document(stored: Row | None) -> Document | None:
    if not stored:
        return None
    days: Row = {name: _day(stored.get(name)) for name in ("issued_on", "effective_on", "deadline")}
    return Document(**(stored | days))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
