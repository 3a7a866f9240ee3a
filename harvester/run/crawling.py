"""Crawls some sources in this process, one story: an archive and account each, and one reactor, database, pool."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from functools import partial

from scrapy.crawler import AsyncCrawlerRunner, Crawler
from scrapy.settings import Settings
from scrapy.utils.log import configure_logging

from harvester.clock import now
from harvester.discover.base import ArticleSpider
from harvester.extract.pool import ReaderPool
from harvester.fetch.archive import Archive
from harvester.fetch.ending import FAULT
from harvester.fetch.keep import close_files
from harvester.fetch.leases import Leases
from harvester.fetch.ledger import Ledger
from harvester.fetch.lists import Lists
from harvester.fetch.services import Services
from harvester.run.errors import Errors, stats_of
from harvester.run.order import Order, SourceReport, held_report, waiting_report
from harvester.run.plan import fronts_of
from harvester.run.prepare import changes_of, settings_of, spider_of
from harvester.run.reactor import run_reactor
from harvester.run.verdict import report_of
from harvester.settings import for_run
from harvester.store import leases, pages
from harvester.store.cadence import quiet_from
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.lists import ListOutcome, settle
from harvester.store.plan import plan_source
from harvester.store.write import Writer

Tell = Callable[[str, SourceReport], None]
"""Takes "progress" or "ended", and the source's account so far."""
PROGRESS_EVERY = 1.0
logger = logging.getLogger(__name__)


def crawl_chains(order: Order, run_id: int, chains: Sequence[Sequence[str]], tell: Tell) -> None:
    """Crawl every source; sources of one chain one after another (they share a host), chains at the same time."""
    settings = Settings(for_run(changes_of(order)))
    configure_logging(settings)
    with ExitStack() as stack:
        engine = open_database(order.db)
        stack.callback(engine.dispose)
        readers = stack.enter_context(ReaderPool(order.readers))
        if not order.due:
            readers.warm()
        writer = stack.enter_context(Writer(engine))
        held = stack.enter_context(closing(Leases(engine, order.lease))) if leases.needed(engine) else None
        group = _Group(order, run_id, settings, engine, writer, readers, tell, held)
        run_reactor(settings, group.crawl_all(chains), group.stop)


class _Group:
    """The sources that this process crawls."""

    def __init__(
        self, order: Order, run_id: int, settings: Settings, engine: Engine, writer: Writer, readers: ReaderPool,
        tell: Tell, held: Leases | None,
    ) -> None:  # fmt: skip
        self._order, self._run_id, self._tell = order, run_id, tell
        self._engine, self._writer, self._readers, self._leases = engine, writer, readers, held
        self._runner = AsyncCrawlerRunner(settings)
        self._stopping = False
        self._end = time.monotonic() + order.budget if order.budget is not None else None
        self._requests: Counter[str] = Counter()

    async def crawl_all(self, chains: Sequence[Sequence[str]]) -> None:
        await asyncio.gather(*(self._crawl_chain(chain) for chain in chains))

    async def stop(self) -> None:
        """What is under way is finished, nothing more is asked."""
        self._stopping = True
        await self._runner.stop()

    async def _crawl_chain(self, names: Sequence[str]) -> None:
        for name in names:
            self._tell("ended", await self._crawl_source(name))

    async def _crawl_source(self, name: str) -> SourceReport:
        ledger = Ledger(name)
        if self._stopping:
            return report_of(ledger, "shutdown", ())
        spider = spider_of(self._order, name)
        left = self._seconds_left(spider)
        if left is not None and left <= 0:
            return waiting_report(name)
        hosts = list(spider.allowed_domains)
        try:
            held = await self._claim(hosts)
        except Exception as error:
            logger.exception("%s: its hosts could not be taken", name)
            return report_of(ledger, "database", [f"{type(error).__name__}: {error}"[:300]])
        if held:
            return held_report(name, held)
        try:
            left = self._seconds_left(spider)  # some were spent on waiting until the hosts had rested
            return await self._crawl_ours(spider, ledger, None if left is None else max(1.0, left))
        finally:
            if self._leases is not None:
                await asyncio.to_thread(self._leases.release, hosts)

    async def _crawl_ours(self, spider: type[ArticleSpider], ledger: Ledger, left: float | None) -> SourceReport:
        """The account of a source whose hosts this process may ask."""
        order = self._order
        archive = Archive(order.archive, self._run_id, ledger.source)
        services = self._services(ledger, archive)
        crawler = Crawler(spider, settings_of(spider, self._runner.settings, left))
        errors = Errors(crawler)
        progress = asyncio.ensure_future(self._tell_progress(crawler, ledger))
        try:
            told = {"urls": order.urls, "place": order.spiders} if order.urls else {}
            await self._runner.crawl(crawler, services=services, **told)
        except Exception as error:  # one source that cannot start must not end the others
            logger.exception("%s: cannot be crawled", ledger.source)
            errors.said.append(f"{type(error).__name__}: {error}")
        finally:
            progress.cancel()
            await asyncio.to_thread(archive.close)  # a depot takes its time
            errors.said += [f"archive: {why}" for why in archive.unmoved]
        return await self._close(crawler, services, errors, spider)

    async def _claim(self, hosts: list[str]) -> list[str]:
        """Hosts that another process is asking; none: they are ours, and have rested since they were last asked."""
        held = self._leases
        if held is None or self._order.replay:
            return []
        while others := await asyncio.to_thread(held.take, hosts):
            rest = await asyncio.to_thread(held.rest_of, others)
            if rest is None or self._stopping:
                return others
            await asyncio.sleep(rest + 0.05)
        return []

    def _seconds_left(self, spider: type[ArticleSpider]) -> float | None:
        """Until the run's budget is used up, or in a planned run the source's quiet hours begin."""
        ends = [self._end - time.monotonic()] if self._end is not None else []
        quiet = quiet_from(spider.quiet_hours, now()) if self._order.due else None
        if quiet is not None:
            ends.append((quiet - now()).total_seconds())
        return min(ends, default=None)

    def _services(self, ledger: Ledger, archive: Archive) -> Services:
        order = self._order
        bounded = any(bound is not None for bound in (order.since, order.until, order.limit))
        lists = Lists(planned=order.due, remembers=not (bounded or order.replay or order.urls))
        return Services(
            self._run_id, self._engine, self._writer, archive, self._readers, ledger, order.since, order.until,
            order.limit, lists, None if order.replay else self._leases, requests=self._requests,
        )  # fmt: skip

    async def _close(
        self, crawler: Crawler, services: Services, errors: Errors, spider: type[ArticleSpider]
    ) -> SourceReport:
        """The account as it stands, after links that were not reached have been put aside for another run."""
        ledger, lists = services.ledger, services.lists
        stats = stats_of(crawler)
        reason = str(stats.get("finish_reason", "start_error"))
        ledger.requests = int(stats.get("downloader/request_count", 0))
        left = [] if reason == "finished" else ledger.open()
        await self._note(partial(pages.saw, urls=left, source=ledger.source, run_id=self._run_id), errors)
        for url in left:
            ledger.settle(url, "refused", "limit")
        await self._note(partial(close_files, archive=services.archive, run_id=self._run_id), errors)
        if lists.remembers:
            outcomes, fronts = lists.outcomes(ledger, cut=reason != "finished"), fronts_of(spider)
            await self._note(
                partial(_plan, outcomes=outcomes, fronts=fronts, source=ledger.source, run_id=self._run_id), errors
            )
        said = [str(stats[FAULT])] if FAULT in stats else []
        report = report_of(
            ledger, reason, [*said, *errors.said], at_least=spider.at_least,
            replayed=bool(self._order.replay), partial=lists.planned and not lists.seen_whole,
            lists_unchanged=lists.unchanged,
        )  # fmt: skip
        report.seconds = float(stats.get("elapsed_time_seconds", 0.0))
        return report

    async def _note(self, job: Callable[[Connection], None], errors: Errors) -> None:
        """One last thing for the database; if it has gone, that must not take the other sources with it."""
        try:
            await asyncio.wrap_future(self._writer.submit(job))
        except Exception as error:
            logger.exception("the end of a crawl could not be noted")
            errors.said.append(f"database: {type(error).__name__}: {error}"[:300])

    async def _tell_progress(self, crawler: Crawler, ledger: Ledger) -> None:
        while True:
            await asyncio.sleep(PROGRESS_EVERY)
            so_far = report_of(ledger, "", ())
            so_far.status, so_far.problems = "running", []
            self._tell("progress", so_far)


def _plan(conn: Connection, outcomes: Sequence[ListOutcome], fronts: Sequence[str], source: str, run_id: int) -> None:
    settle(conn, outcomes, source=source, run_id=run_id)
    plan_source(conn, source, fronts)
