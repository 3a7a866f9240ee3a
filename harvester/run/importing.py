"""Stores the articles of WARC files (Common Crawl's news included), or of addresses named one a line; idempotent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from harvester.discover import registry
from harvester.discover.base import ArticleSpider
from harvester.fault import Fault
from harvester.fetch.archive import Archive
from harvester.fetch.copies import mark_copy
from harvester.fetch.keep import close_files
from harvester.fetch.replay import Replay, as_response
from harvester.fetch.warc import Archived, responses
from harvester.identity.address import canonical
from harvester.run.batch import Batch, Job, Page, Tally
from harvester.run.crawl import crawl
from harvester.run.listed import NAME, owner_of
from harvester.run.order import EXIT_HELD, Order, Report, SourceReport
from harvester.run.reading import WARC_ENDINGS
from harvester.store.answers import bodies
from harvester.store.engine import open_database

_NO_PAGE = (
    "image/",
    "video/",
    "audio/",
    "font/",
    "text/css",
    "text/javascript",
    "application/javascript",
    "application/json",
)


class NoAddresses(Fault):
    """A file of which neither pages nor addresses can be read."""


def import_paths(
    paths: Iterable[Path], *, db: str, archive: Path, source: str | None = None, spiders: str | None = None,
    watch: Callable[[SourceReport], None] | None = None, **order: Any,
) -> Tally:  # fmt: skip
    """Store what the files hold: every page of WARC files, every address of lists (one a line, # begins a comment).

    An address is credited to the declared source that owns it, or to `source`; to none where there is none. A page that
    is held with the same bytes is not read again. `order` may name fields of Order for the addresses' crawl.
    """
    files = list(paths)
    for path in files:
        if not path.exists():
            raise NoAddresses(f"{path}: no such file; name WARC files, or lists of addresses")
    named = {source: registry.find(source, spiders)} if source else registry.sources(spiders)
    warcs = [path for path in files if path.name.endswith(WARC_ENDINGS)]
    urls = [url for path in files if path not in warcs for url in addresses(path)]
    tallies = []
    if warcs:
        tallies.append(_import_warcs(warcs, db, archive, list(named.values()), forced=source is not None))
    if urls:
        asked = Order((NAME,), db, archive, urls=tuple(dict.fromkeys(urls)), spiders=spiders, command="import", **order)
        tallies.append(_of_report(crawl(asked, watch)))
    return _sum(tallies)


def addresses(path: Path) -> list[str]:
    """The addresses in a list; raises NoAddresses for a line that is none."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NoAddresses(f"{path}: is neither a WARC file nor a list of addresses ({error})") from error
    found = [(number, line.strip()) for number, line in enumerate(lines, 1)]
    found = [(number, line) for number, line in found if line and not line.startswith("#")]
    for number, line in found:
        if not line.lower().startswith(("http://", "https://")) or not urlsplit(line).hostname:
            raise NoAddresses(f"{path}:{number}: {line[:60]!r} is no address; write one http(s) address a line")
    if not found:
        raise NoAddresses(f"{path}: holds no address; write one http(s) address a line")
    return [line for _, line in found]


def _import_warcs(
    paths: list[Path], db: str, archive: Path, owners: list[type[ArticleSpider]], *, forced: bool
) -> Tally:
    engine = open_database(db)
    try:
        keep = Archive(archive, 0, NAME)
        with Batch(engine, "import", {"paths": [path.name for path in paths]}) as batch:
            keep.run_id = batch.run_id
            batch.run(_Warcs(paths, keep, batch, owners, forced=forced).jobs())
            keep.close()
            with engine.begin() as conn:
                close_files(conn, keep, batch.run_id)
            return batch.tally()
    finally:
        engine.dispose()


class _Warcs:
    """The pages of some WARC files as jobs, in their order; what is held already is settled on the way."""

    def __init__(
        self, paths: list[Path], keep: Archive, batch: Batch, owners: list[type[ArticleSpider]], *, forced: bool
    ) -> None:
        self._paths, self._keep, self._batch, self._owners, self._forced = paths, keep, batch, owners, forced
        self._parts: set[str] = set()
        self._replay: Replay | None = None

    def jobs(self) -> Iterator[Job]:
        for path in self._paths:
            for answer in responses(path, skipped=self._batch.skipped):
                why = not_a_page(answer)
                if why:
                    self._batch.skipped[why] += 1
                elif canonical(answer.url) not in self._parts and not self._is_held(answer):
                    yield self._job(answer)

    def _is_held(self, answer: Archived) -> bool:
        """Whether these very bytes were read before under this address; settled as they ended then."""
        ledger, url = self._batch.ledger, canonical(answer.url)
        with self._batch.engine.connect() as conn:
            before = bodies(conn, url)
        digest = sha256(answer.body).hexdigest()
        if ledger.see(url) and digest in before:
            reason = before[digest]
            ledger.settle(url, "refused" if reason else "known", reason)
        return digest in before

    def _job(self, answer: Archived) -> Job:
        url, page = canonical(answer.url), self._page(answer)
        owner = self._owners[0] if self._forced else owner_of(url, self._owners)
        job = Job(url, [page], revise=partial(mark_copy, raw=page.raw, kept=replace(answer, body=b"")))
        if owner is not None:
            job.source, job.declaration = owner.name, owner.declaration()
        job.follow = self._follow
        return job

    def _page(self, answer: Archived) -> Page:
        """The page, kept in our own archive: what is stored can be read again when the imported file is gone."""
        raw = self._keep.refer(answer) or self._keep.write(as_response(answer), fetched_at=answer.fetched_at)
        return Page(answer.body, raw, answer.content_type)

    def _follow(self, url: str) -> Page | None:
        """The following page of an article, if the same files hold it; it is then no article of its own."""
        if self._replay is None:
            self._replay = Replay(self._paths)
        answer = self._replay.find(url)
        if answer is None or answer.status != 200:
            return None
        self._parts.add(canonical(answer.url))
        return self._page(answer)


def not_a_page(answer: Archived) -> str | None:
    """Why an answer is nothing to read as an article, by its status, its address and what it says it is."""
    kind = (answer.content_type or "").lower()
    if answer.status != 200:
        return f"status {answer.status}"
    if urlsplit(answer.url).path == "/robots.txt":
        return "robots.txt"
    return kind.split(";")[0] if kind.startswith(_NO_PAGE) else None


def _of_report(report: Report) -> Tally:
    share = report.sources[0]
    counts = {name: count for name, count in share.counts.items() if name not in ("list_pages", "requests")}
    problems = ["another import into this database is running"] if report.exit_code == EXIT_HELD else share.problems
    return Tally(counts, share.reasons, {}, report.exit_code, report.run_id, problems)


def _sum(tallies: list[Tally]) -> Tally:
    first, *rest = tallies
    for tally in rest:
        for mine, more in (
            (first.counts, tally.counts),
            (first.reasons, tally.reasons),
            (first.skipped, tally.skipped),
        ):
            for name, count in more.items():
                mine[name] = mine.get(name, 0) + count
        first.problems += tally.problems
        first.exit_code = max(first.exit_code, tally.exit_code)
    return first
