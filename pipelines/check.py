"""Second step: no title, no body, or a date in the future is no article."""

from __future__ import annotations

from harvester import clock
from harvester.article import Article, RefusedPage
from harvester.extract.vouch import why_refused


class Check:
    """What cannot be vouched for goes on as a refused page, so that its address is marked and counted like others."""

    def process_item(self, item: Article | RefusedPage) -> Article | RefusedPage:
        if isinstance(item, RefusedPage):
            return item
        fetched = item.raw[0].fetched_at if item.raw else None
        refused = why_refused(item, fetched or clock.now())
        if refused is None:
            return item
        return RefusedPage(
            item.url, item.source or "", refused.reason, refused.detail, raw=item.raw, aliases=item.aliases
        )
