"""First step: one spelling of width, space and language."""

from __future__ import annotations

import asyncio

from harvester.article import Article, RefusedPage
from harvester.text.normalise import normalise

LONG = 10_000
"""Characters of a text from which it is looked through in another thread."""


class Normalise:
    """Articles in one spelling; a refused page passes."""

    async def process_item(self, item: Article | RefusedPage) -> Article | RefusedPage:
        if not isinstance(item, Article):
            return item
        # a text of 200,000 characters takes 0.2 s, in which the crawl's own thread would answer no server; to go to
        # another thread and back costs more than a short text does
        return normalise(item) if len(item.text) < LONG else await asyncio.to_thread(normalise, item)
