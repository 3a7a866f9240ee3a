"""What every field of a whole record means, field by field."""

from __future__ import annotations

from harvester.store.dictionary import meaning

_FIELDS = (
    "title", "subtitles", "published_on", "published_precision", "origin", "authors", "editors", "translators",
    "language", "languages", "text", "section", "keywords", "summary", "document", "places", "site_id", "provenance",
    "flags",
)  # fmt: skip
_HEAD = ("url", "key", "source", "publisher", "province", "kind")
_OTHERS = {
    "aliases": "other addresses of the same page",
    "published_at": "moment of publication with its offset, where the page prints a time of day",
    "modified_at": "moment of change as printed by the page, with its offset",
    "blocks": "the text in blocks, in page order: kind, text, language",
    "images": "pictures: address, caption, credit",
    "attachments": "files that the page hands out: address, name, type",
    "raw": "each page it was read from: address, SHA-256, archive file, offset, length, moment of fetching (UTC)",
    "extractor": "version of the rules that read the page, and the layout that named its places",
    "held": "what the database says of it",
    "held.revision": "number of the revision that stands here, from 1",
    "held.revised_at": "when that revision was stored (UTC)",
    "held.repeats": "key of the article of its group of repeats that was printed first; null: alone",
}
_HELD = {"content_hash": "revision", "text_hash": "revision", "first_seen_at": "article", "last_seen_at": "article",
         "changed_at": "article", "withdrawn_at": "article", "withdrawn_reason": "article"}  # fmt: skip


def record_codebook() -> dict[str, str]:
    """Every field of a line of JSON, with its meaning."""
    return {
        **{name: meaning("article", name) for name in _HEAD},
        **{name: meaning("revision", name) for name in _FIELDS},
        **_OTHERS,
        **{f"held.{name}": meaning(table, name) for name, table in _HELD.items()},
    }
