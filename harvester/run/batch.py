"""Stores articles whose pages are at hand already, one story: read, checked, written, and accounted for."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from harvester import clock
from harvester.article import Article, Raw, Refused, RefusedPage
from harvester.extract.pages import join_pages
from harvester.extract.pool import ReaderPool
from harvester.extract.read import Reading
from harvester.fetch.keep import MOST_LOST, mark_refused
from harvester.fetch.ledger import Ledger
from harvester.identity.address import canonical
from harvester.layout import Declaration
from harvester.run.order import EXIT_TROUBLE, EXIT_WELL
from harvester.run.steps import reading_of, ready
from harvester.run.verdict import report_of
from harvester.store.engine import Engine, open_database
from harvester.store.furniture import chrome_days
from harvester.store.write import Saved, Writer, save

WINDOW = 16
"""Most pages that are read ahead."""
SAVING = 8
"""Most articles that wait for the writer, who commits together what waits: two processes on one SQLite file drop each
other's cache at every commit. All pages handed over but the last WINDOW + SAVING are stored."""
MOST_PARTS = 30
logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Page:
    """One page as it came, and where it is kept."""

    body: bytes
    raw: Raw
    content_type: str | None = None


@dataclass(slots=True)
class Job:
    """One article to be: its pages, how to read them, what to do with the record before it is checked.

    `follow` gives the page at an address where the article runs on, or None.
    """

    url: str
    pages: list[Page]
    source: str | None = None
    declaration: Declaration = field(default_factory=Declaration)
    revise: Callable[[Article], Article] = lambda article: article
    follow: Callable[[str], Page | None] = lambda url: None
    mark: bool = True
    """Whether a refusal is a new failure of its address; False where the same answer is only read again."""


@dataclass(slots=True)
class Tally:
    """What a batch came to; `skipped` counts records of WARC files that hold no page to read."""

    counts: dict[str, int]
    reasons: dict[str, int]
    skipped: dict[str, int]
    exit_code: int
    run_id: int | None = None
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What a person should hear of single pages and files, one line each; no trouble by itself."""


class Desk:
    """What a process reads and stores with, for as many batches as come: database, writer, readers."""

    def __init__(self, db: str, readers: int | None = None) -> None:
        self._stack = ExitStack()
        self.engine: Engine = open_database(db)
        self._stack.callback(self.engine.dispose)
        self.writer = self._stack.enter_context(Writer(self.engine))
        self.readers = self._stack.enter_context(ReaderPool(readers))

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *raised: Any) -> None:
        self._stack.__exit__(*raised)


class Batch:
    """Pages at hand, read and stored within a run; then ask for `tally`."""

    def __init__(self, desk: Desk, command: str, run_id: int) -> None:
        self.engine, self.command, self.run_id = desk.engine, command, run_id
        self.ledger = Ledger(command)
        self.skipped: Counter[str] = Counter()
        self.notes: list[str] = []
        self._furniture: dict[str, frozenset[date]] = {}
        self._lost = 0
        self._saving: deque[tuple[Job, list[str], Future[Saved]]] = deque()
        self._writer, self._readers = desk.writer, desk.readers

    @property
    def gave_up(self) -> bool:
        """Whether the database has gone, so that not every page was tried."""
        return self._lost >= MOST_LOST

    def run(self, jobs: Iterable[Job]) -> None:
        """Read and store every job's article; pages are read ahead while others are written."""
        waiting: deque[tuple[Job, Future[Reading]]] = deque()
        for job in jobs:
            waiting.append((job, self._submit(job, job.pages[0])))
            if len(waiting) > WINDOW:
                self._store(*waiting.popleft())
            if self.gave_up:
                break
        while waiting:
            self._store(*waiting.popleft())
        while self._saving:
            self._settle(*self._saving.popleft())

    def tally(self) -> Tally:
        """What became of every page so far."""
        report = report_of(self.ledger, "finished", (), listless=True)
        hurt = self.skipped["torn"] + self.skipped["damaged"]
        if hurt:
            report.problems.append(f"{hurt} records of the WARC files are torn or damaged")
        code = EXIT_TROUBLE if report.problems else EXIT_WELL
        counts = {name: count for name, count in report.counts.items() if name not in ("list_pages", "requests")}
        return Tally(
            counts, report.reasons, dict(self.skipped), code, self.run_id, list(report.problems), self.notes[:3]
        )

    def _submit(self, job: Job, page: Page) -> Future[Reading]:
        declaration = replace(job.declaration, chrome_dates=self._furniture_of(job.source))
        return self._readers.submit(
            page.body, url=page.raw.url, content_type=page.content_type,
            fetched_at=page.raw.fetched_at, declaration=declaration,
        )  # fmt: skip

    def _furniture_of(self, source: str | None) -> frozenset[date]:
        """The days that the source's pages have shown as furniture."""
        if source is None:
            return frozenset()
        if source not in self._furniture:
            with self.engine.connect() as conn:
                self._furniture[source] = chrome_days(conn, source)
        return self._furniture[source]

    def _store(self, job: Job, first: Future[Reading]) -> None:
        """The job's article on its way into the database, or its address marked with the reason."""
        try:
            article = ready(self._assemble(job, first), job.pages[0].raw.fetched_at or clock.now())
            addresses = self.ledger.seen_among([job.url, article.url, *article.aliases])
            self._saving.append((job, addresses, save(self._writer, article, self.run_id)))
        except Refused as refused:
            self._refuse(job, refused)
        except Exception as error:  # noqa: BLE001  # of any kind: it is told, and the others are read
            self._lose(job, error)
        if len(self._saving) > SAVING:
            self._settle(*self._saving.popleft())

    def _settle(self, job: Job, addresses: list[str], saving: Future[Saved]) -> None:
        """The ledger tells what became of an article that was handed to the writer."""
        try:
            saved = saving.result()
        except Exception as error:  # noqa: BLE001  # of any kind: it is told, and the others are stored
            self._lose(job, error)
            return
        self.ledger.revised += saved.outcome == "revised"
        for url in addresses:
            self.ledger.settle(url, "stored" if saved.outcome == "revised" else saved.outcome)
        self._lost = 0

    def _lose(self, job: Job, error: Exception) -> None:
        logger.debug("%s", job.url, exc_info=error)
        self._lost += 1
        self.notes.append(f"{job.url}: not stored: {type(error).__name__}: {error}"[:300])
        self.ledger.settle(job.url, "refused", "store_failed")

    def _assemble(self, job: Job, first: Future[Reading]) -> Article:
        """The article of all the job's pages, and of those that follow."""
        reading = reading_of(first, job.url)
        reading.article.raw = [job.pages[0].raw]
        parts = [reading.article]
        for page in job.pages[1:]:
            parts.append(self._part(job, page).article)
        seen = {canonical(page.raw.url) for page in job.pages}
        while reading.next_page and canonical(reading.next_page) not in seen and len(parts) < MOST_PARTS:
            page_after = job.follow(reading.next_page)
            if page_after is None:
                break
            seen.add(canonical(reading.next_page))
            reading = self._part(job, page_after)
            parts.append(reading.article)
        article = join_pages(parts[0], parts[1:])
        if canonical(job.url) not in map(canonical, (article.url, *article.aliases)):
            article.aliases.append(job.url)
        return job.revise(article)

    def _part(self, job: Job, page: Page) -> Reading:
        reading = reading_of(self._submit(job, page), page.raw.url)
        reading.article.raw = [page.raw]
        return reading

    def _refuse(self, job: Job, refused: Refused) -> None:
        if job.mark:
            raw = [page.raw for page in job.pages]
            page = RefusedPage(job.url, job.source or "", refused.reason, refused.detail, 200, raw)
            self._writer.submit(partial(mark_refused, page=page, addresses=[job.url], run_id=self.run_id)).result()
        self.ledger.settle(job.url, "refused", refused.reason)
