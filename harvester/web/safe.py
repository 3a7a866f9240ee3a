"""Nothing that was stored or asked may act: headers that forbid it, hosts that are ours, links that only lead away."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
INERT = "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""For what came from outside: no script, no style, no frame, and an origin of its own."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # not no-referrer: a browser would send `Origin: null` with our own forms, and they could not be told from others'
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
}
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_SIGNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Guard:
    """Answers only to the names it is known by, and puts the headers on every answer.

    A page of another site can make a browser ask 127.0.0.1 under that site's name (DNS rebinding); the Host header
    then bears that name, and it is refused. `hosts` None answers to every name.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str] | None = LOOPBACK) -> None:
        self.app = app
        self.hosts = None if hosts is None else frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        host = Headers(scope=scope).get("host", "")
        if self.hosts is not None and name_of(host) not in self.hosts:
            known = ", ".join(sorted(self.hosts))
            answer = PlainTextResponse(
                f"This reading room does not answer to that name. Ask for {known}, or start it with --allow-host.\n",
                421,
            )
            await answer(scope, receive, guarded)
            return
        await self.app(scope, receive, guarded)


class Seal:
    """Tells our own forms from those of other sites: a token that only pages of this process hold."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def token(self, what: str) -> str:
        """The word that a form for this very decision carries."""
        return hmac.new(self._key, what.encode(), "sha256").hexdigest()

    def holds(self, what: str, token: str) -> bool:
        """Whether the token was made here for this decision."""
        return hmac.compare_digest(self.token(what), token)


def same_origin(headers: Headers) -> bool:
    """Whether a browser says that the request comes from a page of this very address."""
    origin = headers.get("origin")
    if origin is None:
        return headers.get("sec-fetch-site") in ("same-origin", None)
    return urlsplit(origin).netloc.lower() == headers.get("host", "").lower()


def name_of(host: str) -> str:
    """A Host header without its port, in small letters."""
    return re.sub(r":\d+$", "", host).lower()


def outward(url: Any) -> str | None:
    """The address where it may stand behind a link: http, https, or nothing; it is never loaded by a page of ours."""
    if not isinstance(url, str) or _CONTROLS.search(url) or len(url) > 4_000:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme.lower() in ("http", "https") and parts.netloc else None


def visible(value: Any) -> Any:
    """A string with the signs that turn the reading direction, or hide letters, spelled out; all else as it is."""
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    shown = _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", value)
    return _SIGNS.sub(lambda found: f"[U+{ord(found.group()):04X}]", shown)
