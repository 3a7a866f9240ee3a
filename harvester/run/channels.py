"""The ways by which people who are not watching are told: a mail server, a webhook, a ping address.

These addresses are the administrator's own, so the guard that keeps crawls from private networks does not stand before
them: a mail server on this machine or a webhook in the local network is what they are for. Nothing that a crawled page
says ever becomes such an address. Passwords and addresses (which may hold tokens) are never printed, logged or stored.
"""

from __future__ import annotations

import json
import os
import smtplib
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from harvester import __version__, clock
from harvester.fault import Fault

SMTP, PASSWORD, MAIL_TO, MAIL_FROM = (
    "HARVESTER_SMTP", "HARVESTER_SMTP_PASSWORD", "HARVESTER_MAIL_TO", "HARVESTER_MAIL_FROM",
)  # fmt: skip
WEBHOOK, PING, METRICS = "HARVESTER_WEBHOOK", "HARVESTER_PING_URL", "HARVESTER_METRICS"
PATIENCE = 15.0
"""Seconds for which one step of a delivery may wait."""
_PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25}


class ChannelFault(Fault):
    """A way of telling people that is set up in a way that cannot work."""


class NotDelivered(Exception):
    """A message that did not arrive, and why; never with a password or a whole address."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail server and who writes to whom; `scheme` is smtp (STARTTLS), smtps (TLS) or smtp+plain (no TLS)."""

    scheme: str
    host: str
    port: int
    sender: str
    to: tuple[str, ...]
    user: str = ""
    password: str = ""

    def send(self, subject: str, text: str) -> None:
        """Send one mail; raises NotDelivered."""
        message = EmailMessage()
        message["From"], message["To"] = self.sender, ", ".join(self.to)
        message["Subject"] = " ".join(subject.split())
        message["Date"] = format_datetime(clock.now())
        message["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2] or "harvester")
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notice in answer
        message.set_content(text)
        try:
            with self._server() as server:
                if self.user:
                    server.login(self.user, self.password)
                server.send_message(message)
        except (OSError, smtplib.SMTPException) as error:
            raise NotDelivered(f"{self.host}:{self.port}: {_said(error, self.password)}") from None

    def _server(self) -> smtplib.SMTP:
        """The server, greeted and, unless it is said to go without, encrypted with a certificate that holds."""
        here = socket.gethostname()  # the library would look its full name up, which may take minutes
        if self.scheme == "smtps":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(self.host, self.port, here, timeout=PATIENCE, context=context)
        server = smtplib.SMTP(self.host, self.port, here, timeout=PATIENCE)
        if self.scheme == "smtp":
            try:
                server.starttls(context=ssl.create_default_context())
            except BaseException:
                server.close()
                raise
        return server


@dataclass(frozen=True, slots=True)
class Channels:
    """What is set up; None for what is not."""

    mail: Mail | None = None
    webhook: str | None = None
    ping: str | None = None
    metrics: Path | None = None

    @classmethod
    def from_environment(cls, said: Mapping[str, str] | None = None) -> Channels:
        """What the environment says; raises ChannelFault for what cannot work, before anything is crawled."""
        said = os.environ if said is None else said
        metrics = said.get(METRICS)
        return cls(_mail(said), _address(said, WEBHOOK), _address(said, PING), Path(metrics) if metrics else None)


def post(address: str, message: Mapping[str, Any]) -> None:
    """Send JSON to a webhook; raises NotDelivered."""
    body = json.dumps(message, ensure_ascii=False).encode()
    _ask(Request(address, body, {"Content-Type": "application/json"}, method="POST"))  # noqa: S310 - http(s) alone


def ping(address: str, what: str) -> None:
    """Tell a watchdog that a run began ("start"), went well ("") or did not ("fail"); raises NotDelivered."""
    parts = urlsplit(address)
    path = f"{parts.path.rstrip('/')}/{what}" if what else parts.path
    _ask(Request(parts._replace(path=path).geturl()))  # noqa: S310 - http(s) alone


class _NoRedirect(HTTPRedirectHandler):
    """A redirect of a webhook loses its body, and may carry its token elsewhere: it is told instead."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _ask(request: Request) -> None:
    request.add_header("User-Agent", f"harvester/{__version__}")
    place = urlsplit(request.full_url).netloc.rpartition("@")[2]
    try:
        with build_opener(_NoRedirect).open(request, timeout=PATIENCE) as answer:
            answer.read(1000)
    except HTTPError as error:
        error.close()
        raise NotDelivered(f"{place}: it answered {error.code}") from None
    except (OSError, ValueError) as error:  # URLError is an OSError; http.client speaks in ValueErrors as well
        raise NotDelivered(f"{place}: {_said(getattr(error, 'reason', None) or error)}") from None


def _mail(said: Mapping[str, str]) -> Mail | None:
    address, to = said.get(SMTP, ""), tuple(one.strip() for one in said.get(MAIL_TO, "").split(",") if one.strip())
    if not address and not to:
        return None
    if not address or not to:
        raise ChannelFault(f"alerts by mail need both {SMTP} (smtps://USER@mail.example:465) and {MAIL_TO}")
    try:
        parts = urlsplit(address)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        parts, port = urlsplit("smtp:"), 0
    if not parts.hostname:
        raise ChannelFault(f"{SMTP}: not understood; write smtps://USER@HOST:465, smtp://USER@HOST:587 (STARTTLS) or "
                           "smtp+plain://HOST:25")  # fmt: skip
    user = unquote(parts.username or "")
    password = said.get(PASSWORD) or unquote(parts.password or "")
    if user and parts.scheme == "smtp+plain":
        raise ChannelFault(f"{SMTP}: smtp+plain would send the password in the clear; write smtp:// or smtps://")
    sender = said.get(MAIL_FROM) or (user if "@" in user else f"harvester@{socket.gethostname()}")
    return Mail(parts.scheme, parts.hostname, port, sender, to, user, password)


def _address(said: Mapping[str, str], name: str) -> str | None:
    address = said.get(name, "").strip()
    if not address:
        return None
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        good = False
    if not good:
        raise ChannelFault(f"{name}: not a web address; write https://HOST/PATH")
    return address


def _said(error: object, secret: str = "") -> str:
    text = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return text.replace(secret, "***") if secret else text
