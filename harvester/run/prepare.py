"""What a source is crawled with: its class, and the settings that the order and its own facts change."""

from __future__ import annotations

import logging
from typing import Any

from scrapy.settings import Settings

from harvester.discover import registry
from harvester.discover.base import ArticleSpider
from harvester.run.listed import Listed
from harvester.run.order import Order
from harvester.settings import for_replay

logger = logging.getLogger(__name__)


def changes_of(order: Order) -> dict[str, Any]:
    """The settings that the order changes."""
    changes: dict[str, Any] = for_replay([str(path) for path in order.replay]) if order.replay else {}
    changes |= order.settings
    if order.host_map:
        changes["HARVESTER_HOST_MAP"] = order.host_map
    return changes


def spider_of(order: Order, name: str) -> type[ArticleSpider]:
    """The source's class; for an order of single addresses the reader of such a list."""
    return Listed if order.urls else registry.find(name, order.spiders)


def settings_of(spider: type[ArticleSpider], settings: Settings, seconds: float | None = None) -> Settings:
    """The run's settings, with the seconds left to the source; certificates go unchecked only where it says why."""
    own = settings.copy()
    if seconds is not None:
        own.set("CLOSESPIDER_TIMEOUT", seconds, priority="cmdline")
    reason = getattr(spider, "insecure_reason", None)
    if reason:
        logger.warning("%s: certificates are not checked: %s", spider.name, reason)
        own.set("DOWNLOAD_VERIFY_CERTIFICATES", False, priority="cmdline")
    return own
