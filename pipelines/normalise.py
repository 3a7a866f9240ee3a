"""First step: one spelling of width, space and language."""

from __future__ import annotations

from harvester.article import Article, RefusedPage
from harvester.text.normalise import normalise


class Normalise:
    """Articles in one spelling; a refused page passes."""

    def process_item(self, item: Article | RefusedPage) -> Article | RefusedPage:
        return normalise(item) if isinstance(item, Article) else item
