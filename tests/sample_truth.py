"""Compares records with the table of truth, field by field."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from harvester.article import Article
from harvester.sample.truth import Published

MUCH = 0.1
"""Least share of a text that makes it a text in that language; a lone "AQI" does not."""
DOCUMENT = {
    "number": "number",
    "index": "index_number",
    "issuer": "issuer",
    "issued": "issued_on",
    "effective": "effective_on",
    "status": "status",
    "subject": "subject",
}
"""Name in the newsroom → name in the record."""


def differences(truth: Published, article: Article) -> dict[str, tuple[Any, Any]]:
    """Field → (true value, value found) for every field of the record that is not true."""
    wanted = _wanted(truth)
    found = _found(article)
    return {name: (value, found[name]) for name, value in wanted.items() if value != found[name]}


def _wanted(truth: Published) -> dict[str, Any]:
    return {
        "source": truth.source,
        "title": truth.title,
        "published_on": truth.published_on,
        "published_at": truth.published_at,
        "published_precision": truth.published_precision,
        "modified_at": truth.modified_at,
        "origin": truth.origin,
        "authors": list(truth.authors),
        "editors": list(truth.editors),
        "translators": list(truth.translators),
        "languages": sorted(truth.languages),
        "body": [bare(block) for block in truth.blocks],
        "section": list(truth.section),
        "images": [(picture.url, bare(picture.caption), picture.credit) for picture in truth.images],
        "attachments": list(truth.attachments),
        "document": {DOCUMENT[name]: _day(value) for name, value in truth.document.items()},
        "sha256": list(truth.sha256),
    }


def _found(article: Article) -> dict[str, Any]:
    document = article.document
    return {
        "source": article.source,
        "title": article.title,
        "published_on": article.published_on,
        "published_at": article.published_at,
        "published_precision": article.published_precision,
        "modified_at": article.modified_at,
        "origin": article.origin,
        "authors": article.authors,
        "editors": article.editors,
        "translators": article.translators,
        "languages": sorted(tag for tag, share in article.languages.items() if share >= MUCH),
        "body": [bare(block.text) for block in article.blocks],
        "section": article.section,
        "images": [(image.url, bare(image.caption or ""), image.credit) for image in article.images],
        "attachments": [(file.url, file.name) for file in article.attachments],
        "document": {
            name: value for name in DOCUMENT.values() if document and (value := getattr(document, name)) is not None
        },
        "sha256": [raw.sha256 for raw in article.raw],
    }


def bare(text: str) -> str:
    """The text without white space and the strokes that may part a table's cells."""
    return re.sub(r"[\s|]+", "", text)


def _day(value: str) -> str | date:
    return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value
