"""What every source does: its lists walked, its articles read, each page's fate told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import Any

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from harvester.article import Article, Refused, RefusedPage
from harvester.discover.arrange import add_list_day
from harvester.discover.chromedays import ChromeDays
from harvester.discover.links import Link
from harvester.discover.refusals import reason_of, refuse_wall
from harvester.discover.walk import ListWalker
from harvester.extract.dates import url_day
from harvester.extract.evidence import UNLABELLED
from harvester.extract.pages import join_pages
from harvester.fetch.archive import raw_of
from harvester.fetch.conditions import is_unchanged, not_modified, validators_of
from harvester.fetch.copies import mark_copy
from harvester.fetch.replay import REPLAYED
from harvester.identity.address import canonical, identity_of
from harvester.store.furniture import chrome_days, learn_chrome_days
from harvester.store.rechecks import unchanged_article

MOST_PARTS = 30
"""Pages of one article that are joined."""
_PART_FIRST = 2  # an article begun is finished before another list or article


class ArticleSpider(ListWalker, abstract=True):
    """A source that crawls: facts as class attributes (see `Source`), one record for each article its lists name."""

    furniture = ChromeDays()

    async def start(self) -> AsyncIterator[Any]:
        """What the source's pages have taught so far, then the lists."""
        self.furniture = ChromeDays(await asyncio.to_thread(self._ask, chrome_days, self.name))
        async for request in super().start():
            yield request

    def closed(self, reason: str) -> None:
        """Keep what this run's pages have taught."""
        learnt = self.furniture.learnt
        if learnt:
            self.services.writer.submit(lambda conn: learn_chrome_days(conn, self.name, learnt))
            self.logger.info("%s: page furniture, not dates: %s", self.name, ", ".join(sorted(map(str, learnt))))

    async def parse_article(
        self, response: Response, link: Link, parts: tuple[Article, ...] = ()
    ) -> AsyncIterator[Article | RefusedPage | Request]:
        """The article of an answer, or its next page's request, or the reason why there is none."""
        if not parts and is_unchanged(response):
            await self._still_there(response, link)
            return
        try:
            part, following = await self._read(response, link)
        except Refused as refused:
            page = RefusedPage(
                response.url, self.name, refused.reason, refused.detail, response.status, [raw_of(response)]
            )
            yield self._lost(link, parts, page)
            return
        parts = (*parts, part)
        if following and self._follows(following, parts) and len(parts) < MOST_PARTS:
            yield self._request(following, link, parts)
        else:
            yield self._finished(link, parts, whole=len(parts) < MOST_PARTS or not following)

    async def _read(self, response: Response, link: Link) -> tuple[Article, str | None]:
        """One page read in a process that can be killed; raises `Refused`."""
        if not self.is_ours(response.url):
            raise Refused("off_site", response.url)
        refuse_wall(response)
        raw = raw_of(response)
        label = response.headers.get("Content-Type")
        reading = await asyncio.wrap_future(
            self.services.readers.submit(
                response.body,
                url=response.url,
                content_type=label.decode("latin-1") if label else None,
                fetched_at=raw.fetched_at,
                declaration=replace(self.declaration(), chrome_dates=self.furniture.days),
            )
        )
        reading.article.raw = [raw]
        replayed = response.request.meta.get(REPLAYED) if response.request is not None else None
        if replayed is not None:
            mark_copy(reading.article, raw, replayed)
        self.services.validators[raw.url] = validators_of(response)
        self.furniture.take(reading.unlabelled, _other_day(reading.article, link))
        return reading.article, reading.next_page

    async def _still_there(self, response: Response, link: Link) -> None:
        """A held article whose page is as it was: known, and not read again."""
        raw = None if not_modified(response) else raw_of(response)
        run_id = self.services.run_id
        await self._write(
            lambda conn: unchanged_article(conn, link.url, raw, source=self.name, run_id=run_id, status=response.status)
        )
        self.services.ledger.settle(self._names.get(identity_of(link.url), canonical(link.url)), "known")

    def _follows(self, address: str, parts: tuple[Article, ...]) -> bool:
        """Whether a following page is worth asking for: ours, and not read yet."""
        read = {canonical(raw.url) for part in parts for raw in part.raw}
        return self.is_ours(address) and canonical(address) not in read

    def _finished(self, link: Link, parts: tuple[Article, ...], *, whole: bool = True) -> Article:
        """One record of all parts, with the source's facts and every page's place in the archive."""
        article = join_pages(parts[0], parts[1:])
        article.source, article.publisher = self.name, self.publisher
        article.province, article.kind = self.province, self.kind
        if not whole and "truncated" not in article.flags:
            article.flags.append("truncated")
        if link.url not in (article.url, *article.aliases):
            article.aliases.append(link.url)
        return self.revise(add_list_day(article, link.day))

    def _lost(self, link: Link, parts: tuple[Article, ...], page: RefusedPage) -> Article | RefusedPage:
        """What is left when a page gives nothing: the parts before it, marked; else the refusal of the link."""
        if parts:
            return self._finished(link, parts, whole=False)
        page.aliases = [page.url] if page.url != link.url else []
        page.url = link.url
        return page

    async def article_failed(self, failure: Failure) -> AsyncIterator[Article | RefusedPage]:
        """No usable answer: the refusal by its reason, with the page as it came where one did."""
        request: Request = failure.request  # type: ignore[attr-defined]  # set by Scrapy before an errback
        reason, detail, response = reason_of(failure)
        page = RefusedPage(request.url, self.name, reason, detail)
        if response is not None:
            page.status, page.raw = response.status, [raw_of(response)]
        yield self._lost(request.cb_kwargs["link"], request.cb_kwargs.get("parts", ()), page)

    def article_request(self, link: Link) -> Request:
        return self._request(link.url, link)

    def _request(self, url: str, link: Link, parts: tuple[Article, ...] = ()) -> Request:
        told = {"link": link, "parts": parts}
        priority = _PART_FIRST if parts else 0
        return Request(url, self.parse_article, errback=self.article_failed, cb_kwargs=told, priority=priority)


def _other_day(article: Article, link: Link) -> date | None:
    """The article's day by anything but a date that stands on the page without a label."""
    evidence = article.provenance.get("published_on")
    if evidence is not None and evidence.rule != UNLABELLED:
        return article.published_on
    address = url_day(link.url)
    return link.day or (address[0] if address else None)
