"""How fast a host is asked: its own Crawl-delay and Retry-After above ours, autothrottle never below them."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any

from scrapy import Spider
from scrapy.core.downloader import Slot
from scrapy.crawler import Crawler
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Request, Response

from harvester import clock

_BUSY = frozenset({429, 503})


def slow_down(crawler: Crawler, host: str, seconds: float) -> None:
    """From now on at least so many seconds between two requests to the host."""
    downloader = crawler.engine.downloader
    floor = downloader.per_slot_settings.setdefault(host, {})  # Scrapy forgets idle slots; this it reads anew
    if seconds > floor.get("delay", 0.0):
        floor["delay"] = seconds
    slot = downloader.slots.get(host)
    if slot is not None:
        slot.delay = max(slot.delay, seconds)


def hold(crawler: Crawler, host: str, seconds: float) -> None:
    """No request to the host for so many seconds."""
    slot = crawler.engine.downloader.slots.get(host)
    if slot is not None:
        slot.delay = max(slot.delay, 0.001)  # Scrapy looks at the clock only where there is a delay
        slot.lastseen = max(slot.lastseen, monotonic() + seconds)


class Throttle(AutoThrottle):
    """Autothrottle that knows each host's own floor: Crawl-delay, or the delay its source declares."""

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        super()._response_downloaded(response, request, spider)
        key, slot = self._get_slot(request, spider)
        if key is not None and isinstance(slot, Slot):
            slot.delay = max(
                slot.delay, self.crawler.engine.downloader.per_slot_settings.get(key, {}).get("delay", 0.0)
            )


class PatientRetry(RetryMiddleware):
    """Scrapy's retries, after the wait that Retry-After asks for.

    The whole host waits, not only this page. A wait longer than HARVESTER_RETRY_AFTER_CAP is not shortened: the page
    is given up for this run and the host is held for as long as the cap.
    """

    def process_response(self, request: Request, response: Response, spider: Spider | None = None) -> Any:
        if response.status in _BUSY and not request.meta.get("dont_retry"):
            asked = retry_after(response)
            cap = self.crawler.settings.getfloat("HARVESTER_RETRY_AFTER_CAP")
            if asked:
                hold(self.crawler, request.meta.get("download_slot", ""), min(asked, cap))
            if asked > cap:
                self.crawler.stats.inc_value("retry/not_before_cap")
                return response
        return super().process_response(request, response)


def retry_after(response: Response) -> float:
    """Seconds that the answer asks to wait, 0 where it asks for none; a date is read against our clock.

    RFC 9110, 10.2.3.
    """
    text = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return 0.0
    return max(0.0, (moment - clock.now()).total_seconds()) if moment.tzinfo else 0.0
