"""Reads every stored page again with today's rules; what is read otherwise becomes a revision of its article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from harvester.article import Article, Raw
from harvester.clock import shanghai_day
from harvester.discover import registry
from harvester.discover.arrange import add_list_day
from harvester.discover.base import ArticleSpider
from harvester.fetch.archive import ArchiveFault
from harvester.fetch.copies import still_copy
from harvester.fetch.depot import Place
from harvester.fetch.warc import kept_answer
from harvester.run.batch import SAVING, WINDOW, Batch, Desk, Job, Page, Tally
from harvester.run.bulk import Work, digest_of, do_all, run_of, total
from harvester.run.progress import Progress, rules_of
from harvester.store import bulk, read
from harvester.store.answers import RefusedAnswer
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.patience import ask, note

NOWHERE = ""
"""The name under which articles are read again whose pages are in no file of the archive."""
_SLICE = 200


def reextract(
    *,
    db: str,
    archive: Place,
    source: str | None = None,
    since: date | None = None,
    spiders: str | None = None,
    workers: int | None = None,
) -> Tally:
    """Every archived page (of one source, fetched since a day) read anew: articles held, and pages once refused.

    Archive file by archive file, by `workers` processes (as many as processors). Counts: stored = read otherwise than
    before (a revision each, or an article at last), known = read the same. A page whose archive file is gone or cut is
    counted in `skipped`, and its article stays as it is.

    After a run that was killed or stopped, the same call goes on behind the last page that was written down in each
    file, unless a rule or a declaration has changed since; it then counts only what it reads itself, and says so.
    """
    engine = open_database(db)
    try:
        work = work_of(db=db, archive=archive, source=source, since=since, spiders=spiders)
        with engine.connect() as conn:
            names = bulk.undone(conn, work.command, work.asked, files(conn))
        asked = {"source": source, "since": since and since.isoformat(), "asked": work.asked}
        with run_of(engine, work, asked) as (run_id, done):
            for tally in do_all(work, names, run_id, reread_file, workers):
                done.append(tally)
        with engine.connect() as conn:
            left = bulk.undone(conn, work.command, work.asked, names)
        if not left:  # asked again, every page is read again
            note(engine, partial(bulk.drop, command=work.command, asked=work.asked))
        return replace(total(done), run_id=run_id)
    finally:
        engine.dispose()


def work_of(
    *, db: str, archive: Place, source: str | None = None, since: date | None = None, spiders: str | None = None
) -> Work:
    """The work of reading again with these options and today's rules."""
    asked = digest_of("reextract", source, since, rules_of(registry.sources(spiders).values()))
    return Work("reextract", db, archive, asked, source, since, spiders)


def files(conn: Connection) -> list[str]:
    """Names of the archive's files, and NOWHERE where articles are in none of them."""
    return [*bulk.files(conn), *([NOWHERE] if bulk.articles_nowhere(conn) else [])]


def reread_file(work: Work, name: str, run_id: int, desk: Desk | None) -> Tally:
    """Every page of one archive file, read again behind the place where an earlier run was stopped."""
    assert desk is not None  # what is read again is in a database
    key = bulk.Key(work.command, name, work.asked)
    note(desk.engine, partial(bulk.begin, key=key, name=name, run_id=run_id))
    mark = ask(desk.engine, partial(bulk.mark_of, key=key))
    batch = Batch(desk, work.command, run_id)
    place = mark.place if mark else 0
    if place:
        batch.notes.append(f"{name}: went on where a run was stopped, at byte {place}")
    jobs = _Jobs(batch, work, registry.sources(work.spiders), name)
    progress = Progress(lambda at: note(desk.engine, partial(bulk.note_place, key=key, place=at)), WINDOW + SAVING)
    batch.run(jobs.after(place, progress))
    tally = batch.tally()
    if not batch.gave_up:
        told = (tally.counts, tally.reasons, tally.skipped)
        note(desk.engine, lambda conn: bulk.finish(conn, key, *told))
    return tally


@dataclass(frozen=True)
class _Jobs:
    """The pages of one file to read again, in the file's order."""

    batch: Batch
    work: Work
    owners: dict[str, type[ArticleSpider]]
    name: str

    def after(self, place: int, progress: Progress) -> Iterator[Job]:
        """Those from that byte on; the place of each that is handed over is noted."""
        for at, job in _merged(self._articles(place), self._refused(place)):
            yield job
            progress.taken(at)

    def _articles(self, place: int) -> Iterator[tuple[int, Job]]:
        engine: Engine = self.batch.engine
        if self.name == NOWHERE:
            found = [(0, number) for number in ask(engine, bulk.articles_nowhere)]
        else:
            found = [one for one in ask(engine, partial(bulk.articles_in, name=self.name)) if one[0] >= place]
        for start in range(0, len(found), _SLICE):
            some = {number: at for at, number in found[start : start + _SLICE]}
            for number, article in zip(some, ask(engine, partial(_records, numbers=list(some))), strict=True):
                if self.work.source in (None, article.source):
                    pages = self._pages(article.url, article.raw)
                    if pages:
                        yield some[number], _job(article, pages, self.owners.get(article.source or ""))

    def _refused(self, place: int) -> Iterator[tuple[int, Job]]:
        if self.name == NOWHERE:
            return
        question = partial(bulk.refused_in, name=self.name, source=self.work.source)
        for answer in ask(self.batch.engine, question):
            if (answer.raw.offset or 0) >= place:
                pages = self._pages(answer.url, [answer.raw])
                if pages:
                    yield answer.raw.offset or 0, self._turned_down(answer, pages)

    def _turned_down(self, answer: RefusedAnswer, pages: list[Page]) -> Job:
        owner = self.owners.get(answer.source or "")
        if owner is None:
            return Job(answer.url, pages, mark=False)
        return Job(answer.url, pages, owner.name, owner.declaration(), mark=False)

    def _pages(self, url: str, raws: list[Raw]) -> list[Page]:
        """The pages to read again; none where they are too old or cannot be had, which is told."""
        since, batch = self.work.since, self.batch
        if since and not any(raw.fetched_at and shanghai_day(raw.fetched_at) >= since for raw in raws):
            return []
        batch.ledger.see(url)
        try:
            pages = [_page(raw, self.work.archive) for raw in raws]
        except ArchiveFault as fault:
            batch.notes.append(str(fault))
            pages = []
        if not pages:
            batch.skipped["page not in the archive"] += 1
            batch.ledger.settle(url, "known")
        return pages


def _records(conn: Connection, numbers: list[int]) -> list[Article]:
    return list(read.records(conn, numbers))


def _merged(first: Iterator[tuple[int, Job]], second: Iterator[tuple[int, Job]]) -> Iterator[tuple[int, Job]]:
    """Both in one order of places, each read no further than it must be."""
    from heapq import merge

    yield from merge(first, second, key=lambda placed: placed[0])


def _page(raw: Raw, archive: Place) -> Page:
    answer = kept_answer(raw, archive)
    return Page(answer.body, raw, answer.content_type)


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
