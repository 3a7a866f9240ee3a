"""What Scrapy says of a crawl that is over: its statistics, and the exceptions in a source's own code."""

from __future__ import annotations

from typing import Any

from scrapy import signals
from scrapy.crawler import Crawler
from twisted.python.failure import Failure


def stats_of(crawler: Crawler) -> dict[str, Any]:
    """The crawl's statistics; none where it ended before it began."""
    try:
        return dict(crawler.stats.get_stats())
    except RuntimeError:  # the crawl ended before it began
        return {}


class Errors:
    """Exceptions in a source's own code, and in the steps after it, as one line each."""

    def __init__(self, crawler: Crawler) -> None:
        self.said: list[str] = []
        crawler.signals.connect(self._note, signals.spider_error)
        crawler.signals.connect(self._note, signals.item_error)

    def _note(self, failure: Failure) -> None:
        self.said.append(f"{failure.type.__name__ if failure.type else 'Error'}: {failure.getErrorMessage()}"[:300])
