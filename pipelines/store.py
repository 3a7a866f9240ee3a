"""Last step: one transaction stores the article, finds what it repeats, and marks its address done."""

from __future__ import annotations

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from harvester.article import Article, RefusedPage
from harvester.fetch.ending import end_crawl
from harvester.fetch.keep import Keeper


class Store:
    """Every item ends here: an article in the database, a refused page as a failure of its address."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._keeper = Keeper()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Store:
        return cls(crawler)

    async def process_item(self, item: Article | RefusedPage) -> Article:
        services = self._crawler.spider.services  # type: ignore[union-attr]  # what the run hands every source
        refused = await self._keeper.keep(services, item)
        if self._keeper.lost_database:
            end_crawl(self._crawler, "database", f"the database takes no more pages ({refused})")
        if refused is not None:
            raise DropItem(f"{item.url}: {refused}")
        assert isinstance(item, Article)  # a refused page always comes back refused
        return item
