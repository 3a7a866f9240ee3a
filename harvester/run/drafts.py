"""Drafts of what a saved page says: the reader's proposals, every field marked as unread by a person."""

from __future__ import annotations

import json
import re
from typing import Any

from harvester.article import Article

_INNER = re.compile(r"\[\n([^\[\]{}]*)\]")  # lists of plain values, which read better on one line


def draft(url: str, *, record: dict[str, Any] | None = None, listed: dict[str, Any] | None = None) -> str:
    """The text of a record that no person has read yet: every value is the reader's proposal, and named as unread."""
    said = record if record is not None else listed or {}
    values: dict[str, Any] = {"url": url, "why": "", "unread": list(said)}
    values |= {"record": said} if record is not None else {"list": said}
    written = json.dumps(values, ensure_ascii=False, indent=2)
    return _INNER.sub(lambda match: "[" + re.sub(r"\n\s*", " ", match[1]).strip() + "]", written) + "\n"


def propose_record(article: Article) -> dict[str, Any]:
    """What the reader took a page to say, in the fields that a person confirms."""
    plain = article.as_json()
    said = ("title", "published_on", "published_at", "origin", "authors", "editors", "translators", "language")
    first, last = (article.blocks[0].text, article.blocks[-1].text) if article.blocks else ("", "")
    return {field: plain[field] for field in said} | {
        "starts": _first_words(first),
        "ends": _last_words(last),
        "lacks": [],
    }


def _first_words(text: str, most: int = 40) -> str:
    """The beginning of a text, cut between words where it has any."""
    return text if len(text) <= most else (text[:most].rpartition(" ")[0] or text[:most])


def _last_words(text: str, most: int = 40) -> str:
    return text if len(text) <= most else (text[-most:].partition(" ")[2] or text[-most:])
