"""Stores the articles of WARC files (Common Crawl's news included), or of addresses named one a line; idempotent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from harvester.discover import registry
from harvester.fetch.archive import Archive
from harvester.fetch.copies import mark_copy
from harvester.fetch.depot import Place, is_address
from harvester.fetch.keep import close_files
from harvester.fetch.replay import as_response
from harvester.fetch.warc import Archived
from harvester.identity.address import canonical
from harvester.run.batch import Batch, Desk, Job, Page, Tally
from harvester.run.bulk import Work, digest_of, do_all, run_of, total
from harvester.run.crawl import crawl
from harvester.run.inputs import NoAddresses, Pages, addresses, not_a_page, opened, units
from harvester.run.listed import NAME
from harvester.run.order import EXIT_HELD, EXIT_TROUBLE, EXIT_WELL, Order, Report, SourceReport
from harvester.run.owners import Owners
from harvester.run.parquet import file_to_parquet
from harvester.store import bulk
from harvester.store.answers import bodies
from harvester.store.engine import open_database
from harvester.store.patience import ask, note

__all__ = ["NoAddresses", "addresses", "import_file", "import_paths", "named", "work_of"]


def import_paths(
    paths: Iterable[Path | str], *, db: str, archive: Place, source: str | None = None, spiders: str | None = None,
    watch: Callable[[SourceReport], None] | None = None, parquet: Path | None = None, workers: int | None = None,
    **order: Any,
) -> Tally:  # fmt: skip
    """Store what the files hold: WARC and WACZ files, folders of them or of saved pages, lists of addresses to fetch.

    Files are named by paths or addresses (s3://…), read by `workers` processes (as many as processors), and marked when
    they are done: one that was done is not read again, one whose process was killed is. A page is credited to the
    declared source that owns its address, or to `source`; to none where there is none. A page that is held with the
    same bytes is not read again. With `parquet` the articles go into files of that folder and into no database.
    `order` may name fields of Order for the addresses' crawl.
    """
    work = work_of(db=db, archive=archive, source=source, spiders=spiders, parquet=parquet)
    names, lists = named(paths)
    if source is not None:
        registry.find(source, spiders)
    if parquet is not None and lists:
        raise NoAddresses(f"{lists[0]}: addresses are fetched into a database; --parquet takes WARC files")
    urls = [url for path in lists for url in addresses(Path(path))]
    tallies = []
    if names and parquet is not None:
        tallies.append(total(do_all(work, names, 0, file_to_parquet, workers)))
    elif names:
        tallies.append(_into_database(work, names, workers))
    if urls:
        asked = Order((NAME,), db, archive, urls=tuple(dict.fromkeys(urls)), spiders=spiders, command="import", **order)
        tallies.append(_of_report(crawl(asked, watch)))
    return _sum(tallies)


def named(paths: Iterable[Path | str]) -> tuple[list[str], list[str]]:
    """What holds pages, and the lists of addresses; raises NoAddresses for what is not there."""
    names = [str(path) for path in paths]
    for name in names:
        if not is_address(name) and not Path(name).exists():
            raise NoAddresses(f"{name}: no such file; name WARC files, or lists of addresses")
    return units(names)


def work_of(
    *, db: str, archive: Place, source: str | None = None, spiders: str | None = None, parquet: Path | None = None
) -> Work:
    """The work of an import with these options."""
    return Work("import", db, archive, digest_of("import", source), source, None, spiders, parquet)


def _into_database(work: Work, names: list[str], workers: int | None) -> Tally:
    engine = open_database(work.db)
    try:
        with run_of(engine, work, {"paths": names, "source": work.source}) as (run_id, done):
            for tally in do_all(work, names, run_id, import_file, workers):
                done.append(tally)
        return replace(total(done), run_id=run_id)
    finally:
        engine.dispose()


def import_file(work: Work, name: str, run_id: int, desk: Desk | None) -> Tally:
    """Every page of one file or folder, stored, and the file marked; what a file once done came to is told again."""
    assert desk is not None  # this way leads into a database
    with opened(name) as pages:
        key = bulk.Key(work.command, pages.digest, work.asked)
        before = ask(desk.engine, partial(bulk.mark_of, key=key))
        if before is not None and before.done_at is not None:
            return _told_again(before, run_id, name)
        note(desk.engine, partial(bulk.begin, key=key, name=name, run_id=run_id))
        keep, batch = Archive(work.archive, run_id, NAME), Batch(desk, work.command, run_id)
        try:
            batch.run(_Pages(pages, keep, batch, Owners.of(work.source, work.spiders)).jobs())
        finally:
            keep.close()
            note(desk.engine, partial(close_files, archive=keep, run_id=run_id))
        tally = batch.tally()
        tally.problems += keep.unmoved
        tally.exit_code = EXIT_TROUBLE if tally.problems else EXIT_WELL
        if not batch.gave_up:
            told = (tally.counts, tally.reasons, tally.skipped)
            note(desk.engine, lambda conn: bulk.finish(conn, key, *told))
        return tally


def _told_again(mark: bulk.Mark, run_id: int, name: str) -> Tally:
    """The tally of a file that an earlier run has done: what that stored is known now."""
    held = sum(mark.counts.get(name, 0) for name in ("stored", "known", "duplicate"))
    counts = {"seen": mark.counts.get("seen", 0), "stored": 0, "known": held, "duplicate": 0,
              "refused": mark.counts.get("refused", 0), "revised": 0}  # fmt: skip
    told = [f"{name}: was done by run {mark.run_id}; nothing in it was read again"]
    return Tally(counts, mark.reasons, mark.skipped, EXIT_WELL, run_id, [], told)


class _Pages:
    """The pages of one file as jobs, in their order; what is held already is settled on the way."""

    def __init__(self, pages: Pages, keep: Archive, batch: Batch, owners: Owners) -> None:
        self._pages, self._keep, self._batch, self._owners = pages, keep, batch, owners
        self._parts: set[str] = set()

    def jobs(self) -> Iterator[Job]:
        for answer in self._pages.answers(self._batch.skipped):
            why = not_a_page(answer)
            if why:
                self._batch.skipped[why] += 1
            elif canonical(answer.url) not in self._parts and not self._is_held(answer):
                yield self._job(answer)

    def _is_held(self, answer: Archived) -> bool:
        """Whether these very bytes were read before under this address; settled as they ended then."""
        ledger, url = self._batch.ledger, canonical(answer.url)
        before = ask(self._batch.engine, partial(bodies, url=url))
        digest = sha256(answer.body).hexdigest()
        if ledger.see(url) and digest in before:
            reason = before[digest]
            ledger.settle(url, "refused" if reason else "known", reason)
        return digest in before

    def _job(self, answer: Archived) -> Job:
        url, page = canonical(answer.url), self._page(answer)
        owner = self._owners.owner(url)
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
        """The following page of an article, if the same file holds it; it is then no article of its own."""
        answer = self._pages.find(url)
        if answer is None:
            return None
        self._parts.add(canonical(answer.url))
        return self._page(answer)


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
        first.notes += tally.notes
        first.exit_code = max(first.exit_code, tally.exit_code)
    return first
