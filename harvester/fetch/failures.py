"""What came instead of an answer: the step of asking that failed, or the challenge that stood in the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from OpenSSL.SSL import Error as SslError
from scrapy.exceptions import CannotResolveHostError, DownloadConnectionRefusedError, DownloadTimeoutError
from scrapy.http import Response
from service_identity import VerificationError
from twisted.internet.error import ConnectError, DNSLookupError
from twisted.python.failure import Failure

_STEPS: tuple[tuple[str, tuple[type[BaseException], ...]], ...] = (
    ("dns", (CannotResolveHostError, DNSLookupError)),
    ("tls", (SslError, VerificationError)),
    ("download_timeout", (DownloadTimeoutError,)),
    ("connect", (DownloadConnectionRefusedError, ConnectError)),
)
"""What kept an answer from coming, the most telling first."""
_NETWORK = ("twisted", "scrapy", "OpenSSL", "service_identity")
_SIGNS: tuple[tuple[frozenset[int], str, str], ...] = (
    (frozenset({521, 512}), r"__jsl|<script", "jsl: a script sets __jsl_clearance"),
    (frozenset({200, 307}), r"wzws|请开启JavaScript", "WZWS: asks for JavaScript"),
    (frozenset({202, 412}), r"\$_ts\b", "a $_ts script"),
    (frozenset({403, 405, 406, 501}), r"\bwaf\b|firewall|safedog|安全狗", "a web firewall's page"),
)
"""Status, what the body or the cookies show, name; from the challenge pages public crawlers report."""
_LARGEST_WALL = 6_000  # bytes; challenge pages are stubs


def network_reason(error: BaseException | None) -> str | None:
    """Which step of asking failed, a key of REASONS; None where the error was no step of asking."""
    seen = list(causes(error))
    for reason, kinds in _STEPS:
        if any(isinstance(cause, kinds) for cause in seen):
            return reason
    is_network = isinstance(error, OSError) or type(error).__module__.split(".")[0] in _NETWORK
    return "download_failed" if is_network else None


def causes(error: BaseException | None) -> Iterator[BaseException]:
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


def wall_in(response: Response) -> str | None:
    """Which challenge answered instead of the site, or None. Challenges are told and backed off from, never solved."""
    if response.status == 200 and len(response.body) > _LARGEST_WALL:
        return None  # a real page may ask for scripts too, in its noscript
    cookies = b"\n".join(response.headers.getlist("Set-Cookie"))
    seen = (response.body[:20_000] + cookies).decode("utf-8", "ignore")
    signs = ((sign, name) for codes, sign, name in _SIGNS if response.status in codes)
    return next((name for sign, name in signs if re.search(sign, seen, re.IGNORECASE)), None)
