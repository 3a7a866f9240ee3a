"""The public tables, and the index tables behind duplicates: one table of columns, each with its comment."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, Float, ForeignKey, Index, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from harvester.store.columns import HASH64, ID, JSONText, UtcTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


COUNTED = ("province", "source", "origin", "language", "kind", "group_id", "published_on", "extractor")
"""What articles are counted by, in one index: to read their rows instead takes three to seven times as long."""


class Base(DeclarativeBase):
    """The common register of all tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - the name SQLAlchemy asks for, read once
        int: ID, str: Text(), datetime: UtcTime(), date: Date(), float: Float(),
        dict[str, Any]: JSONText, list[Any]: JSONText, list[str]: JSONText,
    }  # fmt: skip


def _id(comment: str) -> Mapped[int]:
    return mapped_column(primary_key=True, comment=comment)


def _to(target: str, comment: str, *, index: bool = False) -> Mapped[Any]:
    return mapped_column(ForeignKey(target), index=index, comment=comment)


def _is(comment: str) -> Mapped[Any]:
    return mapped_column(comment=comment)


class Source(Base):
    """A declared source: the facts of its declaration and its state; the name is the spider's."""

    __tablename__ = "source"
    __table_args__ = ({"comment": "A declared source: facts of its declaration, and its state"},)

    name: Mapped[str] = mapped_column(primary_key=True, comment="the spider's name, e.g. hunan_en")
    publisher: Mapped[str | None] = _is("who runs the site")
    province: Mapped[str | None] = _is("ISO 3166-2 code, CN-HN; CN for national")
    kind: Mapped[str | None] = _is("gov or media")
    facts: Mapped[dict[str, Any] | None] = _is("further facts of the declaration (start addresses, domains, floor)")
    chrome_dates: Mapped[list[str] | None] = _is("days that repeat over its pages, learnt as page furniture, not dates")
    first_seen_at: Mapped[datetime] = _is("when the database first heard of it (UTC)")
    last_run_at: Mapped[datetime | None] = _is("when its latest crawl began (UTC)")
    last_success_at: Mapped[datetime | None] = _is("when its latest crawl that ended well ended (UTC)")
    last_new_at: Mapped[datetime | None] = _is("when it last gave a new article (UTC)")
    failures: Mapped[int] = mapped_column(
        default=0, server_default="0", comment="failed crawls since the last good one"
    )
    next_due_at: Mapped[datetime | None] = _is("when it is to be crawled again (UTC); null: at once")
    interval_seconds: Mapped[int | None] = _is("present distance between two crawls, in seconds")
    paused_at: Mapped[datetime | None] = _is("since when a person keeps it out of planned runs (UTC); null: it is in")
    paused_why: Mapped[str | None] = _is("why it is kept out, in that person's words")


class Run(Base):
    """One call of a command that crawls, imports or reads again; opened before the work begins."""

    __tablename__ = "run"
    __table_args__ = ({"comment": "One call of a command that crawls, imports or reads again"},)

    id: Mapped[int] = _id("number of the run")
    command: Mapped[str] = _is("crawl, import, reextract, demo")
    arguments: Mapped[dict[str, Any] | None] = _is("what was asked for")
    version: Mapped[str] = _is("version of harvester")
    host: Mapped[str] = _is("machine it runs on")
    pid: Mapped[int] = _is("process id on that machine")
    process_key: Mapped[str | None] = _is("boot and start moment of the process, so that a reused pid is told apart")
    started_at: Mapped[datetime] = mapped_column(index=True, comment="when it began (UTC)")
    started_on: Mapped[date] = _is("Shanghai calendar day of started_at")
    ended_at: Mapped[datetime | None] = _is("when it ended (UTC); null: running, or killed")
    status: Mapped[str] = mapped_column(index=True, comment="running, finished, failed, interrupted, crashed")
    finish_reason: Mapped[str | None] = _is("why it ended: finished, budget, signal, error, crashed")
    exit_code: Mapped[int | None] = _is("exit code of the process")
    error: Mapped[str | None] = _is("the first failure, one line")


class RunSource(Base):
    """One source's share of a run: links seen = stored + known + duplicate + refused."""

    __tablename__ = "run_source"
    __table_args__ = ({"comment": "One source's share of a run: links seen = stored + known + duplicate + refused"},)

    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), primary_key=True, comment="the run")
    source: Mapped[str] = mapped_column(ForeignKey("source.name"), primary_key=True, comment="the source")
    started_at: Mapped[datetime] = _is("when its crawl began (UTC)")
    started_on: Mapped[date] = mapped_column(index=True, comment="Shanghai calendar day of started_at")
    ended_at: Mapped[datetime | None] = _is("when its crawl ended (UTC)")
    status: Mapped[str] = _is("running, finished, degraded, failed, interrupted, crashed")
    finish_reason: Mapped[str | None] = _is("why its crawl ended")
    list_pages: Mapped[int] = mapped_column(default=0, comment="list pages read")
    lists_unchanged: Mapped[int] = mapped_column(
        default=0, server_default="0", comment="of the list pages: unchanged by the server's word or byte for byte"
    )
    requests: Mapped[int] = mapped_column(default=0, comment="requests sent")
    seen: Mapped[int] = mapped_column(default=0, comment="article addresses seen")
    stored: Mapped[int] = mapped_column(default=0, comment="articles stored or revised")
    known: Mapped[int] = mapped_column(default=0, comment="addresses already held, unchanged")
    duplicate: Mapped[int] = mapped_column(default=0, comment="articles stored and marked as repeating one held")
    refused: Mapped[int] = mapped_column(default=0, comment="addresses that gave no article")
    revised: Mapped[int] = mapped_column(default=0, comment="of stored: known articles that had changed")
    reasons: Mapped[dict[str, Any] | None] = _is("why refused: reason → count")
    list_failures: Mapped[dict[str, Any] | None] = _is("list pages that gave nothing: address → reason")
    error: Mapped[str | None] = _is("the first failure, one line")


class ArchiveFile(Base):
    """One WARC file that a run wrote."""

    __tablename__ = "archive_file"
    __table_args__ = ({"comment": "One WARC file that a run wrote"},)

    id: Mapped[int] = _id("number of the file")
    name: Mapped[str] = mapped_column(unique=True, comment="file name inside the archive folder")
    run_id: Mapped[int | None] = _to("run.id", "the run that wrote it", index=True)
    created_at: Mapped[datetime] = _is("when the database first heard of it (UTC)")
    closed_at: Mapped[datetime | None] = _is("when its run closed it (UTC); null: open, or the run was killed")
    records: Mapped[int | None] = _is("records it holds, counted at closing")
    bytes: Mapped[int | None] = _is("its size in bytes at closing")
    sha256: Mapped[str | None] = _is("SHA-256 of the closed file, hex")


class Article(Base):
    """One article: identity, and the facts of its current revision that are filtered by."""

    __tablename__ = "article"
    __table_args__ = (
        Index("ix_article_published", "published_on", "id"),
        Index("ix_article_source_published", "source", "published_on"),
        Index("ix_article_facets", *COUNTED),
        {"comment": "One article: its identity, and what its current revision is filtered by"},
    )

    id: Mapped[int] = _id("number of the article in this database")
    key: Mapped[str] = mapped_column(unique=True, comment="public id: 16 hex digits, equal on every database")
    url: Mapped[str] = _is("canonical address at first storing")
    source: Mapped[str | None] = _to("source.name", "the source it came from; null: imported")
    publisher: Mapped[str | None] = _is("who runs the site")
    province: Mapped[str | None] = _is("ISO 3166-2 code of the source")
    kind: Mapped[str | None] = _is("gov or media")
    title: Mapped[str] = _is("headline of the current revision")
    published_on: Mapped[date | None] = _is("day of publication in Shanghai, as printed; null: the page prints none")
    published_at: Mapped[datetime | None] = _is("moment of publication (UTC), where the page prints a time of day")
    modified_at: Mapped[datetime | None] = _is("moment of change as printed by the page (UTC), never the crawl time")
    origin: Mapped[str | None] = mapped_column(index=True, comment="outlet the page credits (来源)")
    authors: Mapped[list[str]] = _is("people, or a unit, credited as authors")
    language: Mapped[str | None] = mapped_column(index=True, comment="BCP 47 tag of the main language")
    document_number: Mapped[str | None] = mapped_column(index=True, comment="文号 of a policy page")
    characters: Mapped[int] = _is("characters of the current text")
    images: Mapped[int] = _is("pictures of the current revision")
    attachments: Mapped[int] = _is("files of the current revision")
    revision_id: Mapped[int | None] = _is("current row in revision (no foreign key: the two tables would form a ring)")
    revisions: Mapped[int] = _is("how many revisions it has")
    content_hash: Mapped[str] = _is("content_hash of the current revision")
    text_hash: Mapped[str | None] = mapped_column(index=True, comment="text_hash of the current revision")
    extractor: Mapped[str | None] = _is(
        "newest extractor version that reads the stored page as the current revision says"
    )
    group_id: Mapped[int | None] = _to("duplicate_group.id", "its group of repeats; null: alone", index=True)
    dup_scheme: Mapped[int] = _is("version of the fingerprints in dup_band and dup_sentence")
    first_seen_at: Mapped[datetime] = _is("when it was stored (UTC)")
    first_seen_on: Mapped[date] = mapped_column(index=True, comment="Shanghai calendar day of first_seen_at")
    last_seen_at: Mapped[datetime] = _is("when its page was last read (UTC)")
    changed_at: Mapped[datetime | None] = mapped_column(index=True, comment="when a change was last found (UTC)")
    withdrawn_at: Mapped[datetime | None] = mapped_column(index=True, comment="when its page was found gone (UTC)")
    withdrawn_reason: Mapped[str | None] = _is("what stood there instead: http_error, soft_404, withdrawn")
    run_id: Mapped[int | None] = _to("run.id", "the run that stored it", index=True)


class Page(Base):
    """One address and what is known of it; an article's aliases are pages that point to it."""

    __tablename__ = "page"
    __table_args__ = (
        Index("ix_page_source_due", "source", "next_due_at"),
        {"comment": "One address: its state, and what it last answered"},
    )

    id: Mapped[int] = _id("number of the address")
    key: Mapped[str] = mapped_column(unique=True, comment="16 hex digits of the SHA-256 of the canonical address")
    url: Mapped[str] = _is("canonical address")
    asked_url: Mapped[str | None] = _is("the address as it is asked for, where it differs")
    source: Mapped[str | None] = _to("source.name", "the source that showed it")
    kind: Mapped[str] = _is("article, list, feed, sitemap, file")
    state: Mapped[str] = _is("seen, done, failed, gone")
    article_id: Mapped[int | None] = _to("article.id", "the article it shows", index=True)
    etag: Mapped[str | None] = _is("ETag of the last answer")
    last_modified: Mapped[str | None] = _is("Last-Modified of the last answer, as sent")
    body_sha256: Mapped[str | None] = _is("SHA-256 of the last body, hex")
    links_sha256: Mapped[str | None] = _is("SHA-256 of the article links of a list page, hex")
    first_seen_at: Mapped[datetime] = _is("when it was first seen (UTC)")
    last_seen_at: Mapped[datetime] = _is("when it was last seen or fetched (UTC)")
    last_fetched_at: Mapped[datetime | None] = _is("when it last answered (UTC)")
    next_due_at: Mapped[datetime | None] = _is("when to fetch it again (UTC); null: never")
    interval_seconds: Mapped[int | None] = _is("present distance between two fetches of a list page, in seconds")
    full_fetch_at: Mapped[datetime | None] = _is("when it was last asked for without conditions (UTC)")
    conditional_off_at: Mapped[datetime | None] = _is(
        "since when it is asked for without conditions, its server having said unchanged of a changed page (UTC)"
    )
    failure: Mapped[str | None] = _is("last failure, a key of harvester.article.REASONS; null: the last fetch was good")
    failure_detail: Mapped[str | None] = _is("what was seen at the last failure")
    failures: Mapped[int] = mapped_column(default=0, server_default="0", comment="failures since the last good fetch")
    run_id: Mapped[int | None] = _is("the latest run that touched it")


class Fetch(Base):
    """One answer of a server."""

    __tablename__ = "fetch"
    __table_args__ = (
        UniqueConstraint("archive_file_id", "offset"),
        {"comment": "One answer of a server"},
    )

    id: Mapped[int] = _id("number of the fetch")
    page_id: Mapped[int] = _to("page.id", "the address", index=True)
    run_id: Mapped[int | None] = _to("run.id", "the run", index=True)
    fetched_at: Mapped[datetime] = _is("when the answer came (UTC)")
    fetched_on: Mapped[date] = _is("Shanghai calendar day of fetched_at")
    final_url: Mapped[str | None] = _is("address after redirects, where it differs")
    status: Mapped[int | None] = _is("HTTP status; null: no answer")
    content_type: Mapped[str | None] = _is("Content-Type as sent")
    bytes: Mapped[int | None] = _is("length of the decoded body")
    seconds: Mapped[float | None] = _is("time from request to answer")
    sha256: Mapped[str | None] = _is("SHA-256 of the body, hex")
    archive_file_id: Mapped[int | None] = _to("archive_file.id", "the WARC file that keeps it")
    offset: Mapped[int | None] = _is("first byte of its record in the WARC file")
    length: Mapped[int | None] = _is("bytes of its record in the WARC file")
    failure: Mapped[str | None] = _is("a key of harvester.article.REASONS; null: good")
    detail: Mapped[str | None] = _is("what was seen at the failure")


class Revision(Base):
    """One version of an article's content; the only place of the text; never overwritten."""

    __tablename__ = "revision"
    __table_args__ = (
        UniqueConstraint("article_id", "number"),
        {"comment": "One version of an article's content: the only place of the text; never overwritten"},
    )

    id: Mapped[int] = _id("number of the revision in this database")
    article_id: Mapped[int] = _to("article.id", "the article")
    number: Mapped[int] = _is("1 for the first version of the article, then 2, 3, …")
    cause: Mapped[str] = _is("first; publisher (the page changed); extractor (the reading changed); unclear (both did)")
    changed: Mapped[list[str]] = _is("names of the fields that differ from the revision before")
    made_at: Mapped[datetime] = mapped_column(index=True, comment="when it was stored (UTC)")
    made_on: Mapped[date] = _is("Shanghai calendar day of made_at")
    run_id: Mapped[int | None] = _to("run.id", "the run that stored it", index=True)
    fetch_id: Mapped[int | None] = _to("fetch.id", "the answer it was read from", index=True)
    content_hash: Mapped[str] = _is("SHA-256 of all fields that a revision is made for, hex")
    text_hash: Mapped[str | None] = _is("SHA-256 of the folded text without punctuation, hex; null: no text to compare")
    title: Mapped[str] = _is("headline without site suffix")
    subtitles: Mapped[list[str]] = _is("引题 and 副题")
    published_on: Mapped[date | None] = _is("day of publication in Shanghai, as printed")
    published_at: Mapped[datetime | None] = _is("moment of publication (UTC), where the page prints a time of day")
    published_precision: Mapped[str | None] = _is("day, minute or second")
    modified_at: Mapped[datetime | None] = _is("moment of change as printed by the page (UTC)")
    origin: Mapped[str | None] = _is("outlet the page credits (来源)")
    authors: Mapped[list[str]] = _is("people, or a unit, credited as authors")
    editors: Mapped[list[str]] = _is("editors (编辑, 责编)")
    translators: Mapped[list[str]] = _is("translators")
    language: Mapped[str | None] = _is("BCP 47 tag of the main language")
    languages: Mapped[dict[str, Any]] = _is("share of each language tag in the text")
    text: Mapped[str] = _is("the blocks' text, one block a line")
    blocks: Mapped[list[Any]] = _is("cuts of text into blocks: [kind, characters, language or null], in page order")
    section: Mapped[list[str]] = _is("breadcrumb without its home")
    keywords: Mapped[list[str]] = _is("printed keywords")
    summary: Mapped[str | None] = _is("printed lede")
    document: Mapped[dict[str, Any] | None] = _is("header of a policy page: number, issuer, dates, …")
    places: Mapped[list[Any]] = _is("provinces and prefectures named: name and GB/T 2260 code")
    site_id: Mapped[str | None] = _is("SiteIDCode as printed")
    provenance: Mapped[dict[str, Any]] = _is("for each field the rule that won, the words it read, the confidence")
    flags: Mapped[list[str]] = _is("warnings of the reader: date_conflict, truncated, short, …")
    raw: Mapped[list[Any]] = _is("each page it was read from: address, SHA-256, archive, offset, length, moment")
    raw_sha256: Mapped[str | None] = _is("SHA-256 of the first raw page, hex")
    extractor: Mapped[str | None] = _is("version of the rules that read the page")
    layout: Mapped[str | None] = _is("layout that named the places; null: generic rules")


class Image(Base):
    """One picture of a revision."""

    __tablename__ = "image"
    __table_args__ = ({"comment": "One picture of a revision"},)

    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), primary_key=True, comment="the revision")
    position: Mapped[int] = mapped_column(primary_key=True, comment="place on the page, from 1")
    url: Mapped[str] = _is("address of the picture")
    caption: Mapped[str | None] = _is("caption")
    credit: Mapped[str | None] = _is("who made it")


class Attachment(Base):
    """One file that a revision hands out."""

    __tablename__ = "attachment"
    __table_args__ = ({"comment": "One file that a revision hands out"},)

    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), primary_key=True, comment="the revision")
    position: Mapped[int] = mapped_column(primary_key=True, comment="place on the page, from 1")
    url: Mapped[str] = _is("address of the file")
    name: Mapped[str] = _is("name as printed")
    type: Mapped[str] = _is("ending in lower case: pdf, doc, xls, …")


class DuplicateGroup(Base):
    """Articles that repeat one another; the smallest id wins when groups meet."""

    __tablename__ = "duplicate_group"
    __table_args__ = ({"comment": "Articles that repeat one another"},)

    id: Mapped[int] = _id("number of the group: the smallest article id it was made for")
    first_article_id: Mapped[int] = _is("who printed first: by moment or day of publication, then by first_seen_at")
    articles: Mapped[int] = _is("how many articles it holds; 0: merged into another")
    merged_into: Mapped[int | None] = _is("the group of smaller id that took its articles")
    made_at: Mapped[datetime] = _is("when it was made (UTC)")


class DuplicateLink(Base):
    """Article a repeats article b, or both share most of their words; a < b."""

    __tablename__ = "duplicate_link"
    __table_args__ = ({"comment": "Two articles that share their words; a is the smaller id"},)

    a: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, comment="the article of smaller id")
    b: Mapped[int] = mapped_column(
        ForeignKey("article.id"), primary_key=True, index=True, comment="the article of larger id"
    )
    kind: Mapped[str] = _is("exact; near (most words in both directions); excerpt (one is part of the other)")
    a_in_b: Mapped[float] = _is("share of a's shingles that b has, 0 to 1")
    b_in_a: Mapped[float] = _is("share of b's shingles that a has, 0 to 1")
    status: Mapped[str] = _is("auto, confirmed, rejected; a rejected link joins no group")
    decided_by: Mapped[str] = _is("rule name and version, or a person")
    decided_at: Mapped[datetime] = _is("when (UTC)")
    ended_at: Mapped[datetime | None] = _is("when a revision parted the two (UTC); null: it holds")


class TranslationLink(Base):
    """A Chinese and an English article that seem to tell one story: a suggestion until a person decides."""

    __tablename__ = "translation_link"
    __table_args__ = ({"comment": "Two articles that seem to tell one story in two languages"},)

    zh: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, comment="the Chinese article")
    en: Mapped[int] = mapped_column(
        ForeignKey("article.id"), primary_key=True, index=True, comment="the English article"
    )
    score: Mapped[float] = _is("sum of the signals' weights")
    signals: Mapped[dict[str, Any]] = _is("what matched: numbers, dates, names, glosses")
    status: Mapped[str] = _is("suggested, confirmed, rejected")
    decided_by: Mapped[str] = _is("rule name and version, or a person")
    decided_at: Mapped[datetime] = _is("when (UTC)")


class Verdict(Base):
    """The health of one source as one run found it."""

    __tablename__ = "verdict"
    __table_args__ = (
        Index("ix_verdict_source_run", "source", "run_id"),
        {"comment": "The health of one source as one run found it"},
    )

    run_id: Mapped[int] = mapped_column(ForeignKey("run.id"), primary_key=True, comment="the run")
    source: Mapped[str] = mapped_column(ForeignKey("source.name"), primary_key=True, comment="the source")
    state: Mapped[str] = _is("healthy, degraded, broken, unknown")
    cause: Mapped[str | None] = _is("the likeliest cause, a key of harvester.run.causes.CAUSES; null: healthy")
    reasons: Mapped[list[str]] = _is("names of the rules that were broken")
    measures: Mapped[dict[str, Any]] = _is("what was measured, and the history it was compared with")
    made_at: Mapped[datetime] = _is("when (UTC)")


class Incident(Base):
    """One trouble of one source from the run that first met it to the run that found it over."""

    __tablename__ = "incident"
    __table_args__ = (
        Index("ix_incident_source_ended", "source", "ended_at"),
        {"comment": "One trouble of one source from the run that first met it to the run that found it over"},
    )

    id: Mapped[int] = _id("number of the incident")
    source: Mapped[str] = _to("source.name", "the source")
    cause: Mapped[str] = _is("a key of harvester.run.causes.CAUSES")
    signature: Mapped[str] = _is("what makes two failures one trouble: the cause, and what was seen without addresses")
    detail: Mapped[str] = _is("what was seen first, one line")
    began_at: Mapped[datetime] = _is("when it was first met (UTC)")
    began_run_id: Mapped[int] = _to("run.id", "the run that first met it")
    last_run_id: Mapped[int] = _to("run.id", "the latest run that met it")
    runs: Mapped[int] = _is("how many runs have met it")
    page_url: Mapped[str | None] = _is("the first bad page")
    fetch_id: Mapped[int | None] = _to("fetch.id", "the first bad page's answer, kept in the archive")
    told_at: Mapped[datetime | None] = _is("when it was told by mail or webhook (UTC); null: not told")
    ended_at: Mapped[datetime | None] = mapped_column(index=True, comment="when it was over (UTC); null: it lasts")
    ended_run_id: Mapped[int | None] = _to("run.id", "the run that found it over")
    end_told_at: Mapped[datetime | None] = _is("when its end was told (UTC)")


class SavedSearch(Base):
    """A query that a researcher keeps, and how far it has been read."""

    __tablename__ = "saved_search"
    __table_args__ = ({"comment": "A query that a researcher keeps, and how far it has been read"},)

    id: Mapped[int] = _id("number of the saved search")
    name: Mapped[str] = mapped_column(unique=True, comment="its name")
    query: Mapped[str] = _is("the query as written")
    made_at: Mapped[datetime] = _is("when it was saved (UTC)")
    last_run_at: Mapped[datetime | None] = _is("when it was last run (UTC)")
    last_article_id: Mapped[int | None] = _is("largest article id already shown")
    last_revision_id: Mapped[int | None] = _is("largest revision id already shown")
    last_withdrawn_at: Mapped[datetime | None] = _is("withdrawals up to this moment were shown (UTC)")


class Collection(Base):
    """Sources that a researcher names together."""

    __tablename__ = "collection"
    __table_args__ = ({"comment": "Sources that a researcher names together"},)

    name: Mapped[str] = mapped_column(primary_key=True, comment="its name")
    sources: Mapped[list[str]] = _is("names of its sources, sorted")
    note: Mapped[str | None] = _is("what it is for, in its maker's words")
    made_at: Mapped[datetime] = _is("when it was made or last changed (UTC)")


class HostLease(Base):
    """Which crawling process may ask a host, and until when: one at a time over all machines (PostgreSQL)."""

    __tablename__ = "host_lease"
    __table_args__ = ({"comment": "Which crawling process may ask a host, over all machines; unused on SQLite"},)

    host: Mapped[str] = mapped_column(primary_key=True, comment="name of the host")
    holder: Mapped[str] = _is("machine, process id and a random word of the process that holds it")
    until: Mapped[datetime] = _is("until when it is held unless renewed, by the database's clock (UTC)")


class Worker(Base):
    """A worker of some machine that takes jobs from the queue."""

    __tablename__ = "worker"
    __table_args__ = ({"comment": "A worker of some machine that takes jobs from the queue"},)

    name: Mapped[str] = mapped_column(primary_key=True, comment="machine, process id and a random word")
    host: Mapped[str] = _is("machine it runs on")
    pid: Mapped[int] = _is("process id on that machine")
    version: Mapped[str] = _is("version of harvester")
    concurrency: Mapped[int] = _is("most jobs it does at the same time")
    started_at: Mapped[datetime] = _is("when it began (UTC)")
    seen_at: Mapped[datetime] = _is("when it was last heard of (UTC)")
    ended_at: Mapped[datetime | None] = _is("when it ended cleanly (UTC); null: it works, or was killed")


class BulkFile(Base):
    """How far a command that reads many WARC files has come with one of them."""

    __tablename__ = "bulk_file"
    __table_args__ = (
        UniqueConstraint("command", "file", "asked"),
        {"comment": "How far an import or a reextract has come with one WARC file"},
    )

    id: Mapped[int] = _id("number of the mark")
    command: Mapped[str] = _is("import, reextract")
    file: Mapped[str] = _is("import: SHA-256 of the file, hex; reextract: its name inside the archive folder")
    asked: Mapped[str] = _is("digest of what was asked for (and of the reading rules, for reextract)")
    name: Mapped[str] = _is("the file as it was named")
    run_id: Mapped[int | None] = _to("run.id", "the run that was last at it")
    place: Mapped[int] = mapped_column(default=0, server_default="0", comment="byte before which all is done")
    counts: Mapped[dict[str, Any] | None] = _is("what became of its pages: stored, known, …")
    reasons: Mapped[dict[str, Any] | None] = _is("why refused: reason → count")
    skipped: Mapped[dict[str, Any] | None] = _is("records that hold no page to read: why → count")
    done_at: Mapped[datetime | None] = _is("when all of it was done (UTC); null: not yet")


class DupBand(Base):
    """The MinHash bands of every article's current text: index table behind duplicates."""

    __tablename__ = "dup_band"
    __table_args__ = (
        Index("ix_dup_band_article_id", "article_id"),
        {"comment": "MinHash bands of current texts (index table)", "sqlite_with_rowid": False},
    )

    hash: Mapped[int] = mapped_column(HASH64, primary_key=True, comment="hash of scheme, band number and 4 minima")
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, comment="the article")


class DupSentence(Base):
    """The sentence hashes of every article's current text: index table behind duplicates."""

    __tablename__ = "dup_sentence"
    __table_args__ = (
        Index("ix_dup_sentence_article_id", "article_id"),
        {"comment": "Sentence hashes of current texts (index table)", "sqlite_with_rowid": False},
    )

    hash: Mapped[int] = mapped_column(HASH64, primary_key=True, comment="hash of a folded sentence")
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, comment="the article")


class Note(Base):
    """What the database says of itself: versions of its tokenizer and fingerprints."""

    __tablename__ = "note"
    __table_args__ = ({"comment": "What the database says of itself"},)

    name: Mapped[str] = mapped_column(primary_key=True, comment="name of the fact")
    value: Mapped[str] = _is("its value")
