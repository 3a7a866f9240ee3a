"""Founder e-papers: one folder a day, one list for each page of the paper, and days on which no paper came out."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, ClassVar

from scrapy import Request
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from harvester.clock import now, shanghai_day
from harvester.discover.links import Link, absolute, links_of
from harvester.discover.listing import ListingSpider
from harvester.discover.pages import ListPage
from harvester.discover.source import Addresses

_ISSUE = re.compile(r"/(?P<y>\d{4})-(?P<m>\d{2})/(?P<d>\d{2})/(?:node_\d+|content_\d+(?:_\d+)?)\.html?$")
_NODE = re.compile(r"/node_\d+\.html?$")


class FounderPaper(ListingSpider, abstract=True):
    """Issues `<start>/2020-03/20/node_2.htm`; its articles `content_18888.htm` bear the issue's day and print none."""

    article_pattern: ClassVar[Addresses] = r"/\d{4}-\d{2}/\d{2}/content_\d+(?:_\d+)?\.html?$"
    front_page: ClassVar[str] = "node_2.htm"
    days_back: ClassVar[int] = 7
    """Issues looked for without `--since`: a crawl that missed some days still finds them."""

    def front_lists(self) -> Iterable[str | Request]:
        last = self.services.until or shanghai_day(now())
        first = self.services.since or last - timedelta(days=self.days_back - 1)
        days = issue_days(first, last)
        return [f"{start.rstrip('/')}/{day:%Y-%m/%d}/{self.front_page}" for start in self.start_urls for day in days]

    @classmethod
    def start_for(cls, url: str) -> str:
        return _ISSUE.sub("/", url)

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        return [replace(link, day=issue_day(link.url)) for link in links_of(page.html)]

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        issue = page.url.rpartition("/")[0]
        links = (absolute(page.html.base, a.get("href")) for a in page.html.root.iter("a"))
        nodes = (url for url in links if url and _NODE.search(url) and url.rpartition("/")[0] == issue)
        return [url for url in dict.fromkeys(nodes) if url != page.url]

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        return None

    async def list_failed(self, failure: Failure) -> AsyncIterator[Any]:
        """A front page that is not there is a day without a paper; anything else is told as for every source."""
        error = failure.value
        if (
            isinstance(error, HttpError)
            and error.response.status == 404
            and error.response.url.endswith(self.front_page)
        ):
            self.logger.info("%s: no issue at %s", self.name, error.response.url)
            return
        async for told in super().list_failed(failure):
            yield told


def issue_days(first: date, last: date) -> list[date]:
    """Every day from last to first."""
    return [last - timedelta(days=back) for back in range((last - first).days + 1)]


def issue_day(url: str) -> date | None:
    """The day of the issue an address belongs to."""
    match = _ISSUE.search(url)
    try:
        return date(int(match["y"]), int(match["m"]), int(match["d"])) if match else None
    except ValueError:
        return None
