"""First step: one spelling of width, space and language."""

from __future__ import annotations

import asyncio

from harvester.article import Article, RefusedPage
from harvester.text.normalise import normalise


class Normalise:
    """Articles in one spelling; a refused page passes."""

    async def process_item(self, item: Article | RefusedPage) -> Article | RefusedPage:
        # a text of 200,000 characters takes 0.2 s, in which the crawl's own thread would answer no server
        return await asyncio.to_thread(normalise, item) if isinstance(item, Article) else item
