"""Why a request gave no page: the reason every loss is counted by."""

from __future__ import annotations

import re
from collections.abc import Iterator

from OpenSSL.SSL import Error as SslError
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
)
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError
from service_identity import VerificationError
from twisted.internet.error import ConnectError, DNSLookupError
from twisted.python.failure import Failure

from harvester.article import REASONS, Refused

_IGNORED = {"robots.txt": "robots", "offsite": "off_site"}  # what Scrapy writes when it drops a request itself
_SIGNS: tuple[tuple[frozenset[int], str, str], ...] = (
    (frozenset({521, 512}), r"__jsl|<script", "jsl: a script sets __jsl_clearance"),
    (frozenset({200, 307}), r"wzws|请开启JavaScript", "WZWS: asks for JavaScript"),
    (frozenset({202, 412}), r"\$_ts\b", "a $_ts script"),
    (frozenset({403, 405, 406, 501}), r"\bwaf\b|firewall|safedog|安全狗", "a web firewall's page"),
)
"""Status, what the body or the cookies show, name; from the challenge pages public crawlers report."""
_NETWORK: tuple[tuple[str, tuple[type[BaseException], ...]], ...] = (
    ("dns", (CannotResolveHostError, DNSLookupError)),
    ("tls", (SslError, VerificationError)),
    ("download_timeout", (DownloadTimeoutError,)),
    ("connect", (DownloadConnectionRefusedError, ConnectError)),
)
"""What kept an answer from coming, the most telling first."""
_LARGEST_WALL = 6_000  # bytes; challenge pages are stubs


def reason_of(failure: Failure) -> tuple[str, str, Response | None]:
    """Reason (a key of REASONS), what was seen, and the answer where there was one."""
    error = failure.value
    for cause in _causes(error):
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
    return _network_reason(error) or "error", told, None


def wall_in(response: Response) -> str | None:
    """Which challenge answered instead of the site, or None. Challenges are told and backed off from, never solved."""
    if response.status == 200 and len(response.body) > _LARGEST_WALL:
        return None  # a real page may ask for scripts too, in its noscript
    cookies = b"\n".join(response.headers.getlist("Set-Cookie"))
    seen = (response.body[:20_000] + cookies).decode("utf-8", "ignore")
    signs = ((sign, name) for codes, sign, name in _SIGNS if response.status in codes)
    return next((name for sign, name in signs if re.search(sign, seen, re.IGNORECASE)), None)


def refuse_wall(response: Response) -> None:
    """Raise `Refused` where a challenge answered under a status that says all is well."""
    wall = wall_in(response)
    if wall:
        raise Refused("bot_check", wall)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it came from; Twisted packs several failures into `reasons`."""
    for _ in range(6):
        if error is None:
            return
        yield error
        packed = getattr(error, "reasons", None)
        if isinstance(packed, (list, tuple)) and packed and isinstance(packed[0], Failure):
            error = packed[0].value
        else:
            error = error.__cause__ or error.__context__


def _network_reason(error: BaseException | None) -> str | None:
    """Which step of asking failed; None where it was no step of asking."""
    causes = list(_causes(error))
    for reason, kinds in _NETWORK:
        if any(isinstance(cause, kinds) for cause in causes):
            return reason
    known = ("twisted", "scrapy", "OpenSSL", "service_identity")
    is_network = isinstance(error, OSError) or type(error).__module__.split(".")[0] in known
    return "download_failed" if is_network else None
