"""The steps between a page that was read and the database, for pages that no crawl brought: as in pipelines/."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING

from harvester.article import Article, Refused
from harvester.extract.vouch import why_refused
from harvester.identity.identify import identify
from harvester.text.normalise import normalise

if TYPE_CHECKING:
    from harvester.extract.read import Reading

logger = logging.getLogger(__name__)


def reading_of(promised: Future[Reading], name: str) -> Reading:
    """The reading that a pool promised; raises `Refused`, also where the fault is our own ("error")."""
    try:
        return promised.result()
    except Refused:
        raise
    except Exception as fault:
        logger.debug("%s", name, exc_info=True)
        raise Refused("error", f"{type(fault).__name__}: {fault}"[:200]) from fault


def ready(article: Article, fetched_at: datetime) -> Article:
    """The article normalised, checked and identified, ready to be stored; raises `Refused`."""
    article = normalise(article)
    refused = why_refused(article, fetched_at)
    if refused is not None:
        raise refused
    return identify(article)
