"""Nothing a page, a redirect or a name server says leads the crawl into a private network."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from hostile import PAGE, Crawled, Hostile, crawl, redirect, reply
from scrapy.resolver import dnscache
from twisted.internet.base import ReactorBase
from twisted.internet.error import DNSLookupError
from twisted.python.failure import Failure

from harvester.fetch.guard import SafeResolver, is_public, why_unsafe

LITERALS = {
    "plain": "127.0.0.1",
    "decimal": "2130706433",
    "hex": "0x7f000001",
    "hex by parts": "0x7f.0x0.0x0.0x1",
    "octal": "0177.0.0.1",
    "short": "127.1",
    "IPv6 loopback": "[::1]",
    "IPv6-mapped": "[::ffff:127.0.0.1]",
    "IPv6-mapped in hex": "[::ffff:7f00:1]",
    "any": "0.0.0.0",
    "any, short": "0",
    "any in IPv6": "[::]",
    "link-local": "169.254.1.1",
    "metadata service": "169.254.169.254",
    "metadata service, decimal": "2852039166",
    "private 10": "10.0.0.1",
    "private 172": "172.16.0.1",
    "private 192": "192.168.1.1",
    "shared": "100.64.0.1",
    "IPv6 link-local": "[fe80::1]",
    "IPv6 unique local": "[fd00::1]",
    "NAT64": "[64:ff9b::7f00:1]",
    "6to4": "[2002:7f00:1::]",
    "multicast": "224.0.0.1",
    "broadcast": "255.255.255.255",
    "last dot": "127.0.0.1.",
    "percent signs": "%31%32%37.0.0.1",
    "localhost": "localhost",
    "below localhost": "news.localhost",
    "local name": "printer.local",
    "cloud metadata name": "metadata.google.internal",
}


@pytest.mark.parametrize("host", LITERALS.values(), ids=LITERALS.keys())
def test_every_spelling_of_an_inner_address_is_refused(host: str) -> None:
    assert why_unsafe(f"http://{host}/x")
    assert why_unsafe(f"https://{host}:8443/x")


@pytest.mark.parametrize(
    "url", ["http://user@news.linyuan.example/", "http://news.linyuan.example:pw@127.0.0.1/", "ftp://news.linyuan.example/",
            "file:///etc/passwd", "data:text/html,x", "http:///x", "http://[::1/", "http://news.linyuan.example:99999/"],
)  # fmt: skip
def test_userinfo_other_schemes_and_broken_addresses_are_refused(url: str) -> None:
    assert why_unsafe(url)


@pytest.mark.parametrize(
    "host",
    ["news.linyuan.example", "8.8.8.8", "[2001:4860:4860::8888]", "134744072", "省报.example", "localhost.example"],
)
def test_public_hosts_are_let_through(host: str) -> None:
    assert why_unsafe(f"http://{host}/x") is None


@pytest.mark.parametrize(
    ("address", "public"),
    [("8.8.8.8", True), ("::ffff:8.8.8.8", True), ("::ffff:10.0.0.1", False), ("::7f00:1", False)],
)
def test_wrapped_address_counts_as_what_it_wraps(address: str, public: bool) -> None:
    assert is_public(ipaddress.ip_address(address)) is public


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "0.0.0.0"])
def test_address_in_the_name_cache_is_checked_like_a_fresh_one(address: str) -> None:
    """What is checked is what is connected to: a name that led outside before leads nowhere when it leads inside."""
    name = f"rebound-{address}.linyuan.example"
    resolver = SafeResolver(cast("ReactorBase", None), 100, 1.0)
    dnscache[name] = "8.8.8.8"
    outside: list[object] = []
    resolver.getHostByName(name).addBoth(outside.append)
    dnscache[name] = address
    inside: list[object] = []
    resolver.getHostByName(name).addBoth(inside.append)
    assert outside == ["8.8.8.8"]
    [failure] = inside
    assert isinstance(failure, Failure) and failure.check(DNSLookupError)
    assert resolver.refused[name] == address


SITE = "news.linyuan.example"
INNER = ["localhost:{port}", "127.0.0.1:{port}", "2130706433:{port}", "0x7f000001:{port}", "0177.0.0.1:{port}",
         "127.1:{port}", "[::ffff:127.0.0.1]:{port}", "[::1]:{port}", "0.0.0.0:{port}", "[::]:{port}",
         "169.254.169.254"]  # fmt: skip
SCHEMES = ["file", "data", "ftp", "s3"]
NAMES = {
    "rebound.linyuan.example": "127.0.0.1",
    "inner.linyuan.example": "10.0.0.1",
    "meta.linyuan.example": "169.254.169.254",
}


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[Hostile, Hostile]]:
    """The site's own server, and another on the same loopback that must never hear from us."""
    inside = Hostile({"/secret": reply(b"secret")})
    site = Hostile({"/robots.txt": reply(b"", "404 Not Found"), "/ok": reply(PAGE)})
    for number, host in enumerate(INNER):
        site.pages[f"/to/{number}"] = redirect(f"http://{host.format(port=inside.port)}/secret")
    site.pages["/to/file"] = redirect("file:///etc/passwd")
    site.pages["/to/data"] = redirect("data:text/html,hello")
    site.pages["/to/ftp"] = redirect(f"ftp://127.0.0.1:{inside.port}/secret")
    site.pages["/to/s3"] = redirect("s3://bucket/secret")
    site.pages["/to/userinfo"] = redirect(f"http://{SITE}@127.0.0.1:{inside.port}/secret")
    site.pages["/to/refresh"] = reply(
        f'<html><head><meta http-equiv="refresh" content="0; url=http://127.0.0.1:{inside.port}/secret"></head></html>'.encode()
    )
    yield site, inside
    site.close()
    inside.close()


@pytest.fixture(scope="module")
def crawled(servers: tuple[Hostile, Hostile], tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    site, inside = servers
    redirects = [f"http://{SITE}/to/{key}" for key in (*range(len(INNER)), "userinfo", "refresh")]
    schemes = [f"http://{SITE}/to/{scheme}" for scheme in SCHEMES]
    direct = [f"http://{host.format(port=inside.port)}/secret" for host in INNER]
    names = [f"http://{name}:{inside.port}/secret" for name in NAMES]
    return crawl(
        [f"http://{SITE}/ok", *redirects, *schemes, *direct, *names],
        tmp_path_factory.mktemp("archive"),
        HARVESTER_HOST_MAP={SITE: site.address},
        TEST_NAMES=NAMES,
    )


def test_mapped_host_is_served_and_no_other_loopback_server_ever_asked(
    crawled: Crawled, servers: tuple[Hostile, Hostile]
) -> None:
    assert crawled.outcome[f"http://{SITE}/ok"] == "ok"
    assert servers[1].asked == []


@pytest.mark.parametrize("number", range(len(INNER)), ids=INNER)
def test_redirect_and_link_inside_are_refused_by_the_guard(crawled: Crawled, number: int) -> None:
    assert crawled.outcome[f"http://{SITE}/to/{number}"] == "guard"
    direct = next(
        url for url in crawled.outcome if url.startswith(f"http://{INNER[number].split(':{')[0]}") and "/secret" in url
    )
    assert crawled.outcome[direct] == "guard"


@pytest.mark.parametrize("trick", ["userinfo", "refresh"])
def test_other_ways_inside_are_refused_by_the_guard(crawled: Crawled, trick: str) -> None:
    assert crawled.outcome[f"http://{SITE}/to/{trick}"] == "guard"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_redirect_to_another_scheme_is_not_followed(crawled: Crawled, scheme: str) -> None:
    assert crawled.outcome[f"http://{SITE}/to/{scheme}"] == "http_error"  # the 302 itself


@pytest.mark.parametrize("name", NAMES)
def test_name_that_resolves_inside_is_refused_and_not_retried(crawled: Crawled, name: str) -> None:
    [url] = [url for url in crawled.outcome if name in url]
    assert crawled.outcome[url] == "guard"
    assert NAMES[name] in crawled.detail[url]
    assert "retry/count" not in crawled.stats


def test_name_that_changes_its_answer_after_the_check_is_connected_to_where_it_was_checked(tmp_path: Path) -> None:
    """127.0.0.2 stands for a public address: a second look before connecting would lead to the server inside."""
    outside = Hostile({"/one": reply(PAGE), "/two": reply(PAGE)}, place=("127.0.0.2", 0))
    inside = Hostile({"/one": reply(b"secret"), "/two": reply(b"secret")}, place=("127.0.0.1", outside.port))
    urls = [f"http://flips.linyuan.example:{outside.port}/{path}" for path in ("one", "two")]
    done = crawl(urls, tmp_path, ROBOTSTXT_OBEY=False, DNSCACHE_ENABLED=False, CONCURRENT_REQUESTS=1,
                 TEST_PUBLIC=["127.0.0.2"],
                 TEST_NAMES={"flips.linyuan.example": ["127.0.0.2", "127.0.0.1"]})  # fmt: skip
    assert done.outcome == {urls[0]: "ok", urls[1]: "guard"}
    assert [asked.path for asked in outside.asked] == ["/one"]
    assert inside.asked == []


def test_proxy_of_the_environment_is_never_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, site = Hostile({"/ok": reply(b"from the proxy")}), Hostile({"/ok": reply(PAGE)})
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "https_proxy"):
        monkeypatch.setenv(name, proxy.address)
    done = crawl([f"http://{SITE}/ok", "http://unmapped.linyuan.example/ok"], tmp_path,
                 HARVESTER_HOST_MAP={SITE: site.address}, RETRY_ENABLED=False)  # fmt: skip
    assert done.outcome == {f"http://{SITE}/ok": "ok", "http://unmapped.linyuan.example/ok": "dns"}
    assert proxy.asked == []


def test_without_the_guard_the_same_redirect_reaches_inside(servers: tuple[Hostile, Hostile], tmp_path: Path) -> None:
    """The control: the server above would have been asked."""
    site = servers[0]
    inside = Hostile({"/secret": reply(b"secret")})
    site.pages["/to/control"] = redirect(f"http://127.0.0.1:{inside.port}/secret")
    done = crawl([f"{site.address}/to/control"], tmp_path, ROBOTSTXT_OBEY=False,
                 DNS_RESOLVER="scrapy.resolver.CachingThreadedResolver",
                 DOWNLOADER_MIDDLEWARES={"harvester.fetch.archiving.ArchiveMiddleware": 990})  # fmt: skip
    assert done.bodies[f"{site.address}/to/control"] == "secret"
    assert len(inside.asked) == 1
