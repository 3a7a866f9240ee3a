"""Third step: the canonical address and the public key; no database."""

from __future__ import annotations

from harvester.article import Article, RefusedPage
from harvester.identity.identify import identify


class Identify:
    """Articles under their canonical address; a refused page passes."""

    def process_item(self, item: Article | RefusedPage) -> Article | RefusedPage:
        return identify(item) if isinstance(item, Article) else item
