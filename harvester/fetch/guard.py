"""Keeps a crawl out of private networks: whatever page, redirect or name server says, only public hosts are asked."""

from __future__ import annotations

import ipaddress
import socket
from ipaddress import IPv4Address, IPv6Address
from typing import Any
from urllib.parse import unquote, urlsplit

from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.http import Request, Response
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError

_LOCAL_NAMES = ("localhost", "local", "localdomain", "internal", "intranet", "lan", "home.arpa")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Guarded(IgnoreRequest):
    """The address leads to a private or local network; no connection was made."""

    reason = "guard"


class SafeResolver(CachingThreadedResolver):
    """Names to addresses, public ones only.

    The address that was checked is the one that is connected to (the name is not looked up again in between), so a
    name server that changes its answer gains nothing. `refused` remembers which names were turned down, because
    Twisted reports that only as "no results".
    """

    refused: dict[str, str] = {}  # noqa: RUF012  # one resolver serves a process
    proxies: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> SafeResolver:
        resolver = super().from_crawler(crawler, reactor)
        resolver.proxies = frozenset(urlsplit(proxy).hostname or "" for proxy in host_map(crawler).values())
        return resolver

    def getHostByName(self, name: str, timeout: Any = ()) -> Deferred[str]:  # noqa: N802  # Twisted's name
        found: Deferred[str] = super().getHostByName(name, timeout)
        return found if name in self.proxies else found.addCallback(self._check, name)

    def _check(self, address: str, name: str) -> str:
        if not is_public(ipaddress.ip_address(address)):
            self.refused[name] = address
            raise DNSLookupError(f"{name} is at {address}, which is not on the public internet")
        return address


class GuardMiddleware:
    """Refuses requests whose address is written so as to lead inside; sends mapped hosts to their loopback server.

    The map (setting HARVESTER_HOST_MAP: host → "http://127.0.0.1:PORT") is the only way to loopback: a request's own
    proxy is taken away, and the environment's proxies are never read (HTTPPROXY_ENABLED is off).
    """

    def __init__(self, mapped: dict[str, str]) -> None:
        self._mapped = mapped

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> GuardMiddleware:
        return cls(host_map(crawler))

    def process_request(self, request: Request) -> None:
        request.meta.pop("proxy", None)
        host = host_of(request.url)
        if host in self._mapped:
            request.meta["proxy"] = self._mapped[host]
            return
        why = why_unsafe(request.url)
        if why:
            raise Guarded(f"{request.url}: {why}")


class GuardedNames:
    """Turns "cannot resolve" into Guarded for a name whose address was refused: that is no fault to retry."""

    def process_exception(self, request: Request, exception: Exception) -> Response | None:
        name = host_of(request.url)
        if isinstance(exception, CannotResolveHostError) and name in SafeResolver.refused:
            raise Guarded(f"{request.url}: its name leads to {SafeResolver.refused[name]}") from exception
        return None


def host_map(crawler: Crawler) -> dict[str, str]:
    """Hosts that stand on loopback in the demo and the tests, each with its server's address."""
    return dict(crawler.settings.getdict("HARVESTER_HOST_MAP"))


def why_unsafe(url: str) -> str | None:
    """Why an address must not be asked, from its spelling alone; None when only its name server can tell.

    >>> why_unsafe("http://0x7f.1/")
    'it leads to 127.0.0.1'
    >>> why_unsafe("http://news.linyuan.example/") is None
    True
    """
    try:
        parts = urlsplit(url)
        host, _ = host_of(url), parts.port
    except ValueError as error:
        return f"it is no address ({error})"
    if parts.scheme not in ("http", "https"):
        return f"{parts.scheme or 'no scheme'} is not http or https"
    if parts.username is not None or parts.password is not None:
        return "it carries a user name"
    if not host:
        return "it has no host"
    if host in _LOCAL_NAMES or host.endswith(tuple(f".{name}" for name in _LOCAL_NAMES)):
        return f"{host} is a local name"
    address = literal(host)
    return f"it leads to {address}" if address is not None and not is_public(address) else None


def host_of(url: str) -> str:
    """The host in lower case, without port, brackets, or a last dot; percent signs undone."""
    return unquote(urlsplit(url).hostname or "").rstrip(".").lower()


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """The address that a host spells in any of the ways systems read: dotted, short, decimal, octal, hex, IPv6."""
    try:
        return ipaddress.ip_address(host.split("%")[0])
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except (OSError, UnicodeError, ValueError):
        return None


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address is on the public internet; an IPv4 address wrapped in IPv6 counts as itself."""
    inner = _wrapped(address) if isinstance(address, IPv6Address) else None
    if inner is not None:
        return is_public(inner)
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _wrapped(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside a mapped, compatible, 6to4, Teredo or NAT64 address."""
    if address.ipv4_mapped or address.sixtofour:
        return address.ipv4_mapped or address.sixtofour
    if address.teredo:
        return address.teredo[1]
    if address in _NAT64 or int(address) >> 32 == 0:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None
