"""The steps between a page that was read and the database, for pages that no crawl brought: as in pipelines/."""

from __future__ import annotations

from datetime import datetime

from harvester.article import Article
from harvester.extract.vouch import why_refused
from harvester.identity.identify import identify
from harvester.text.normalise import normalise


def ready(article: Article, fetched_at: datetime) -> Article:
    """The article normalised, checked and identified, ready to be stored; raises `Refused`."""
    article = normalise(article)
    refused = why_refused(article, fetched_at)
    if refused is not None:
        raise refused
    return identify(article)
