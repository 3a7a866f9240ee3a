"""Reads every stored page again with today's rules; what is read otherwise becomes a revision of its article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from harvester.article import Article, Raw
from harvester.clock import shanghai_day
from harvester.discover import registry
from harvester.discover.arrange import add_list_day
from harvester.discover.base import ArticleSpider
from harvester.fetch.archive import ArchiveFault, read_raw
from harvester.fetch.copies import still_copy
from harvester.fetch.warc import response_at
from harvester.run.batch import WINDOW, Batch, Job, Page, Tally
from harvester.run.progress import Place, Progress, left_off, rules_of, with_place
from harvester.store import answers, read
from harvester.store.engine import open_database

_SLICE = 200


def reextract(
    *, db: str, archive: Path, source: str | None = None, since: date | None = None, spiders: str | None = None
) -> Tally:
    """Every archived page (of one source, fetched since a day) read anew: articles held, and pages once refused.

    Counts: stored = read otherwise than before (a revision each, or an article at last), known = read the same. A page
    whose archive file is gone or cut is counted in `skipped`, and its article stays as it is.

    After a run that was killed or stopped, the same call goes on behind the last page that run wrote down, unless a
    rule or a declaration has changed since; it then counts only what it reads itself, and says so in `problems`.
    """
    engine, owners = open_database(db), registry.sources(spiders)
    try:
        rules = rules_of(owners.values())
        asked = {"source": source, "since": since.isoformat() if since else None, "rules": rules}
        begin = left_off(engine, "reextract", asked)
        with Batch(engine, "reextract", with_place(asked, begin)) as batch:
            if begin != Place():
                batch.notes.append(f"went on where a run was stopped: articles up to number {begin.article} were done")
            batch.run(_Jobs(batch, archive, owners, source, since).after(begin, asked))
            return batch.tally()
    finally:
        engine.dispose()


@dataclass(frozen=True)
class _Jobs:
    """The pages to read again, in an order that does not change: articles by number, then refused addresses."""

    batch: Batch
    archive: Path
    owners: dict[str, type[ArticleSpider]]
    source: str | None
    since: date | None

    def after(self, begin: Place, asked: dict[str, Any]) -> Iterator[Job]:
        """Those behind a place; the place of each that is handed over is noted."""
        progress = Progress(self.batch.engine, self.batch.run_id, asked, WINDOW)
        for place, job in self._placed(begin):
            yield job
            progress.taken(place)

    def _placed(self, begin: Place) -> Iterator[tuple[Place, Job]]:
        last = begin.article
        if not begin.refused:
            for last, article in _articles(self.batch, self.source, begin.article):
                pages = _pages(self.batch, self.archive, article.url, article.raw, self.since)
                if pages:
                    yield Place(last), _job(article, pages, self.owners.get(article.source or ""))
        with self.batch.engine.connect() as conn:
            turned_down = sorted(answers.refused(conn, self.source), key=lambda answer: answer.url)
        for answer in turned_down:
            if answer.url <= begin.refused:
                continue
            pages = _pages(self.batch, self.archive, answer.url, [answer.raw], self.since)
            if pages:
                yield Place(last, answer.url), self._refused(answer, pages)

    def _refused(self, answer: answers.RefusedAnswer, pages: list[Page]) -> Job:
        owner = self.owners.get(answer.source or "")
        if owner is None:
            return Job(answer.url, pages, mark=False)
        return Job(answer.url, pages, owner.name, owner.declaration(), mark=False)


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


def _articles(batch: Batch, source: str | None, after: int) -> Iterator[tuple[int, Article]]:
    """Articles held, with their numbers, in slices: rows that are being revised are not read under an open cursor."""
    with batch.engine.connect() as conn:
        numbers = list(read.all_ids(conn, after))
    for start in range(0, len(numbers), _SLICE):
        some = numbers[start : start + _SLICE]
        with batch.engine.connect() as conn:
            records = list(read.records(conn, some))
        yield from ((n, article) for n, article in zip(some, records, strict=True) if source in (None, article.source))


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
        return add_list_day(still_copy(anew, article), listed)

    job = Job(article.url, pages, article.source, revise=revise, mark=False)
    if owner is not None:
        job.declaration = owner.declaration()
    return job
