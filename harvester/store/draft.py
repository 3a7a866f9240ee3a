"""An article about to be written: every row worked out before the first write, and how it differs from what is held."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, select

from harvester.article import Article
from harvester.clock import now
from harvester.identity import near
from harvester.identity.address import key_of
from harvester.identity.imprint import Imprint
from harvester.identity.words import letters_hash
from harvester.store import content, fulltext, tables

SHORTEST = 40
"""Letters below which equal texts prove nothing ("(完)", a lone photo line)."""


@dataclass(frozen=True)
class Draft:
    """The rows of one article, worked out before the transaction that writes them.

    `database` is its kind: sqlite or postgresql. What an unchanged article does not need is worked out when it
    is first asked for; `ready` asks for all of it.
    """

    article: Article
    run_id: int | None
    database: str
    moment: datetime
    row: content.Row
    images: list[content.Row]
    attachments: list[content.Row]
    content_hash: str

    def ready(self) -> Draft:
        """The same draft, with nothing left to be worked out while the database is locked."""
        _ = self.index_words, self.text_hash, self.own_addresses
        return self

    @cached_property
    def print(self) -> near.Fingerprint:
        """The fingerprints of the text."""
        return near.fingerprint(self.row["text"])

    @property
    def imprint(self) -> Imprint:
        """Who printed it, when and under what title."""
        row = self.row
        number = (row["document"] or {}).get("number")
        return Imprint(self.article.publisher, row["published_on"], row["origin"], row["title"], number)

    @cached_property
    def index_words(self) -> dict[str, str]:
        """What the full-text table holds of the article."""
        return fulltext.spell(self.database, (self.row["title"], self.row["subtitles"], self.row["text"]))

    @cached_property
    def text_hash(self) -> str | None:
        """The hash of the text's letters; None where they are too few to prove a repetition."""
        letters = self.print.letters
        return letters_hash(letters) if len(letters) >= SHORTEST else None

    def source_facts(self) -> content.Row:
        """What the article says of its source."""
        return {name: getattr(self.article, name) for name in ("publisher", "province", "kind")}

    def current(self) -> content.Row:
        """What `article` repeats of its current revision, to filter by."""
        row = self.row
        same = ("title", "published_on", "published_at", "modified_at", "origin", "authors", "language", "extractor")
        return {
            **{name: row[name] for name in same},
            "document_number": (row["document"] or {}).get("number"),
            "characters": len(row["text"]),
            "images": len(self.images),
            "attachments": len(self.attachments),
            "content_hash": self.content_hash,
            "text_hash": self.text_hash,
            "dup_scheme": near.SCHEME,
            "last_seen_at": self.moment,
        }

    @cached_property
    def own_addresses(self) -> list[str]:
        """The article's address, then its aliases; each key once."""
        return _once((self.article.url, *self.article.aliases))

    def part_addresses(self) -> list[str]:
        """The further pages that a joined article was read from."""
        own = {key_of(url) for url in self.own_addresses}
        return [url for url in _once(raw.url for raw in self.article.raw) if key_of(url) not in own]


def draft_of(article: Article, run_id: int | None, database: str) -> Draft:
    """All that is to be written of the article to a database of this kind."""
    row, images, files = content.revision_row(article), content.image_rows(article), content.attachment_rows(article)
    digest = content.content_hash(content.compared(row, images, files))
    return Draft(article, run_id, database, now(), row, images, files, digest)


def changes(conn: Connection, draft: Draft, before: Mapping[str, Any], *, derived: bool) -> list[str]:
    """Names of the fields that differ from the revision before; `derived`: also those the reader works out."""
    images, files = (_rows_of(conn, table, before["id"]) for table in (tables.Image, tables.Attachment))
    old = content.compared(before, images, files)
    new = content.compared(draft.row, draft.images, draft.attachments)
    names = [name for name in content.COMPARED if old[name] != new[name]]
    if derived:
        names += [name for name in content.DERIVED if before[name] != draft.row[name]]
    return names


def cause(draft: Draft, before: Mapping[str, Any], *, read_by: str | None, same_content: bool) -> str:
    """Who made the change: the same bytes read otherwise are the reader's; the same reader saw the publisher's.

    `read_by` is the newest extractor that read the page as the revision before says. `unclear` where both changed: to
    know, the old page must be read again with the new extractor first (`harvester reextract`).
    """
    if same_content or (before["raw_sha256"] and before["raw_sha256"] == draft.row["raw_sha256"]):
        return "extractor"
    return "publisher" if draft.row["extractor"] == read_by else "unclear"


def _once(urls: Any) -> list[str]:
    found: dict[str, str] = {}
    for url in urls:
        found.setdefault(key_of(url), url)
    return list(found.values())


def _rows_of(conn: Connection, table: Any, revision: int) -> list[content.Row]:
    columns = table.__table__.c
    rows = conn.execute(select(table.__table__).where(columns.revision_id == revision).order_by(columns.position))
    return [dict(row._mapping) for row in rows]
