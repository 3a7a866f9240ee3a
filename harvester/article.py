"""The one record that travels from page to database: one table of its fields."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any, Literal

BlockKind = Literal["paragraph", "heading", "list_item", "table", "quote"]
Confidence = Literal["high", "medium", "low"]
Precision = Literal["day", "minute", "second"]


class Refused(Exception):
    """A page that is not an article we can vouch for.

    `reason` is one of REASONS (counted by it, never free text); `detail` says what was seen.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        if reason not in REASONS:
            raise ValueError(f"unknown reason {reason!r}; add it to harvester.article.REASONS")
        super().__init__(reason, detail)  # both as args: the exception crosses process borders by pickling
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.reason}: {self.detail}" if self.detail else self.reason


REASONS: dict[str, str] = {
    "empty": "the answer has no body, or nothing in it can be read",
    "not_html": "the body is an image, a PDF, an archive or other bytes, whatever its label says",
    "no_body": "no article text was found",
    "no_title": "no headline was found",
    "too_large": "the page is over the size that is read",
    "too_complex": "nesting or attributes beyond any real page",
    "timeout": "reading took longer than its limit",
    "memory": "reading took more memory than its limit",
    "crashed": "the reading process died on this page",
    "list_page": "a section front or list, not an article",
    "soft_404": "an error page served as 200",
    "bot_check": "a challenge page instead of what was asked for",
    "login": "a login page instead of what was asked for",
    "redirect_stub": "a page that only sends the reader elsewhere",
    "future_date": "the printed date lies in the future",
    "off_site": "the address is outside the source's allowed domains",
    "http_error": "the server answered with an error status",
    "dns": "the host's name leads nowhere",
    "connect": "the host takes no connection",
    "tls": "no secure connection: certificate or protocol",
    "download_timeout": "the host did not answer in time",
    "download_failed": "no whole answer: torn off, in circles, or against the protocol",
    "parse": "the body is not the data it should be: broken JSON or XML",
    "empty_list": "the list names no article; was the site redesigned?",
    "too_few": "the lists name fewer articles than a healthy crawl sees; was the site redesigned?",
    "too_long": "the list goes on after the most pages that are walked",
    "trap": "the same stories under ever new addresses",
    "not_archived": "the WARC files that are replayed hold no answer for it",
    "robots": "robots.txt forbids it",
    "guard": "the address leads to a private or local network",
    "withdrawn": "the publisher has removed it",
    "out_of_range": "outside the days asked for",
    "limit": "the run's limit or budget ended before it was fetched",
    "store_failed": "the database did not take it",
    "error": "our own fault; see the log",
}
"""Every reason for which a page is refused, with the sentence a person reads."""


@dataclass(slots=True)
class Block:
    """One block of body text in page order; `language` is a BCP 47 tag."""

    kind: BlockKind
    text: str
    language: str | None = None


def text_of(blocks: list[Block]) -> str:
    """The blocks' text, one block a line, each cell of a table on its own line."""
    return "\n".join(block.text.replace("\t", "\n") for block in blocks)


@dataclass(slots=True)
class Image:
    """One picture of the article; "(Photo/Zhang Kunkun)" is a credit, not a caption."""

    url: str
    caption: str | None = None
    credit: str | None = None


@dataclass(slots=True)
class Attachment:
    """One file the article hands out; `type` is its ending in lower case (pdf, doc, xls, …)."""

    url: str
    name: str
    type: str


@dataclass(slots=True)
class Document:
    """The header of a policy page: 文号, 索引号, 发文机关, 成文日期 and their kin."""

    number: str | None = None
    index_number: str | None = None
    issuer: str | None = None
    issued_on: date | None = None
    effective_on: date | None = None
    deadline: date | None = None
    status: str | None = None
    subject: str | None = None


@dataclass(slots=True)
class Place:
    """A province or prefecture named in title or text; `code` is its GB/T 2260 code."""

    name: str
    code: str


@dataclass(slots=True)
class Evidence:
    """Which rule gave a field its value, the words it read, and how far to trust it."""

    rule: str
    evidence: str
    confidence: Confidence


@dataclass(slots=True)
class Raw:
    """Where one page as it came is kept: WARC file, byte offset and length of its record, SHA-256 of the body."""

    url: str
    sha256: str
    archive: str | None = None
    offset: int | None = None
    length: int | None = None
    fetched_at: datetime | None = None


@dataclass(slots=True)
class ExtractorUsed:
    """The version of the rules that read the page, and the layout that named its places (null: generic)."""

    version: str
    layout: str | None = None


@dataclass(slots=True)
class Article:
    """One article as one page (or several joined pages) printed it; attribute names equal the JSON keys."""

    url: str
    key: str = ""
    aliases: list[str] = field(default_factory=list)
    source: str | None = None
    publisher: str | None = None
    province: str | None = None
    kind: str | None = None
    title: str = ""
    subtitles: list[str] = field(default_factory=list)
    published_on: date | None = None
    published_at: datetime | None = None
    published_precision: Precision | None = None
    modified_at: datetime | None = None
    origin: str | None = None
    authors: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    translators: list[str] = field(default_factory=list)
    language: str | None = None
    languages: dict[str, float] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    text: str = ""
    section: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    summary: str | None = None
    images: list[Image] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    document: Document | None = None
    places: list[Place] = field(default_factory=list)
    site_id: str | None = None
    provenance: dict[str, Evidence] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    raw: list[Raw] = field(default_factory=list)
    extractor: ExtractorUsed | None = None

    def in_language(self, tag: str) -> Article:
        """The record with the blocks and the text of one language only; `zh` stands for zh-Hans and zh-Hant.

        >>> Article("http://a.example/", blocks=[Block("paragraph", "路", "zh-Hans")]).in_language("zh").text
        '路'
        """
        wanted = tag.casefold()
        blocks = [b for b in self.blocks if f"{b.language}-".casefold().startswith(f"{wanted}-")]
        return replace(self, blocks=blocks, text=text_of(blocks))

    def as_json(self) -> dict[str, Any]:
        """The record as plain JSON values: dates as ISO 8601, absent values as null, keys in the order above."""
        record: dict[str, Any] = _plain(asdict(self))
        return record


@dataclass(slots=True)
class RefusedPage:
    """An address that was asked for and gave no article; it travels the pipelines so that nothing is lost unseen."""

    url: str
    source: str
    reason: str
    detail: str = ""
    status: int | None = None
    raw: list[Raw] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, (date, datetime)) else value
