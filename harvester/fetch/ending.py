"""Ends a crawl that cannot go on, and says why."""

from __future__ import annotations

import asyncio
import logging

from scrapy.crawler import Crawler

FAULT = "harvester/fault"
"""The crawl statistic that says, in one line, which fault of this machine ended the crawl."""
logger = logging.getLogger(__name__)
_ending: set[asyncio.Task[None]] = set()


def end_crawl(crawler: Crawler, reason: str, why: str) -> None:
    """The crawl asks no more, finishes what is under way, ends with that finish reason; a second call does nothing."""
    if crawler.stats.get_value(FAULT):
        return
    logger.error("%s", why)
    crawler.stats.set_value(FAULT, why)
    task = asyncio.ensure_future(crawler.engine.close_spider_async(reason=reason))
    _ending.add(task)  # the loop itself keeps only a weak hold on its tasks
    task.add_done_callback(_ending.discard)
