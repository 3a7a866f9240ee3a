"""Reads every stored page again with today's rules; what is read otherwise becomes a revision of its article."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from harvester.article import Article, Raw
from harvester.clock import shanghai_day
from harvester.discover import registry
from harvester.discover.arrange import add_list_day
from harvester.discover.base import ArticleSpider
from harvester.fetch.archive import ArchiveFault, read_raw
from harvester.fetch.warc import response_at
from harvester.run.batch import Batch, Job, Page, Tally
from harvester.store import answers, read
from harvester.store.engine import open_database

_SLICE = 200


def reextract(
    *, db: str, archive: Path, source: str | None = None, since: date | None = None, spiders: str | None = None
) -> Tally:
    """Every archived page (of one source, fetched since a day) read anew: articles held, and pages once refused.

    Counts: stored = read otherwise than before (a revision each, or an article at last), known = read the same. A page
    whose archive file is gone or cut is counted in `skipped`, and its article stays as it is.
    """
    engine = open_database(db)
    try:
        asked = {"source": source, "since": since.isoformat() if since else None}
        with Batch(engine, "reextract", asked) as batch:
            batch.run(_jobs(batch, archive, registry.sources(spiders), source, since))
            return batch.tally()
    finally:
        engine.dispose()


def _jobs(
    batch: Batch, archive: Path, owners: dict[str, type[ArticleSpider]], source: str | None, since: date | None
) -> Iterator[Job]:
    for article in _articles(batch, source):
        pages = _pages(batch, archive, article.url, article.raw, since)
        if pages:
            yield _job(article, pages, owners.get(article.source or ""))
    with batch.engine.connect() as conn:
        turned_down = answers.refused(conn, source)
    for answer in turned_down:
        pages = _pages(batch, archive, answer.url, [answer.raw], since)
        owner = owners.get(answer.source or "")
        if pages and owner:
            yield Job(answer.url, pages, owner.name, owner.declaration(), mark=False)
        elif pages:
            yield Job(answer.url, pages, mark=False)


def _pages(batch: Batch, archive: Path, url: str, raws: list[Raw], since: date | None) -> list[Page]:
    """The pages to read again; none where they are too old or cannot be had, which is told."""
    if since and not any(raw.fetched_at and shanghai_day(raw.fetched_at) >= since for raw in raws):
        return []
    batch.ledger.see(url)
    try:
        pages = [_page(raw, archive) for raw in raws]
    except ArchiveFault as fault:
        batch.notes.append(str(fault))
        pages = []
    if not pages:
        batch.skipped["page not in the archive"] += 1
        batch.ledger.settle(url, "known")
    return pages


def _articles(batch: Batch, source: str | None) -> Iterator[Article]:
    """All articles held, in slices: rows that are being revised are never read under an open cursor."""
    with batch.engine.connect() as conn:
        numbers = list(read.all_ids(conn))
    for start in range(0, len(numbers), _SLICE):
        with batch.engine.connect() as conn:
            some = list(read.records(conn, numbers[start : start + _SLICE]))
        yield from (article for article in some if source in (None, article.source))


def _page(raw: Raw, archive: Path) -> Page:
    body = read_raw(raw, archive)
    label = response_at(archive / (raw.archive or ""), raw.offset or 0, raw.length or 0).content_type
    return Page(body, raw, label)


def _job(article: Article, pages: list[Page], owner: type[ArticleSpider] | None) -> Job:
    evidence = article.provenance.get("published_on")
    listed = article.published_on if evidence and evidence.rule == "list" else None  # only the list told the day

    def revise(anew: Article) -> Article:
        anew.source, anew.publisher = article.source, article.publisher
        anew.province, anew.kind = article.province, article.kind
        anew.aliases = list(dict.fromkeys([*anew.aliases, *article.aliases]))
        return add_list_day(anew, listed)

    job = Job(article.url, pages, article.source, revise=revise, mark=False)
    if owner is not None:
        job.declaration = owner.declaration()
    return job
