"""Why a request gave no page: the reason every loss is counted by."""

from __future__ import annotations

from scrapy.exceptions import DownloadCancelledError, IgnoreRequest
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from harvester.article import REASONS, Refused
from harvester.fetch.failures import causes, network_reason, wall_in

_IGNORED = {"robots.txt": "robots", "offsite": "off_site"}  # what Scrapy writes when it drops a request itself


def reason_of(failure: Failure) -> tuple[str, str, Response | None]:
    """Reason (a key of REASONS), what was seen, and the answer where there was one."""
    error = failure.value
    for cause in causes(error):
        reason = getattr(cause, "reason", None)
        if isinstance(reason, str) and reason in REASONS:
            return reason, str(cause)[:300], None
    if isinstance(error, HttpError):
        wall = wall_in(error.response)
        if wall:
            return "bot_check", wall, error.response
        return "http_error", f"status {error.response.status}", error.response
    told = f"{type(error).__name__}: {error}"[:300]
    if isinstance(error, DownloadCancelledError):
        return "too_large", told, None
    if isinstance(error, IgnoreRequest):
        reason = next((reason for sign, reason in _IGNORED.items() if sign in str(error)), "download_failed")
        return reason, told, None
    return network_reason(error) or "error", told, None


def refuse_wall(response: Response) -> None:
    """Raise `Refused` where a challenge answered under a status that says all is well."""
    wall = wall_in(response)
    if wall:
        raise Refused("bot_check", wall)
