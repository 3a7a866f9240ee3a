"""The crawl keeps to what each host asks: robots.txt by RFC 9309, Crawl-delay, Retry-After."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.utils import format_datetime
from itertools import pairwise
from pathlib import Path

import pytest
import time_machine
from hostile import PAGE, Asked, Crawled, Hostile, Reply, crawl, redirect, reply, silence
from scrapy.http import Response
from scrapy.settings import Settings

from harvester import clock
from harvester.fetch.pace import retry_after
from harvester.settings import for_run

pytestmark = pytest.mark.xdist_group("fetch_polite")  # one worker makes what all of them look at

ROBOTS: dict[str, tuple[Reply, str]] = {
    "allows": (reply(b"User-agent: *\nDisallow: /private\n", kind="text/plain"), "ok"),
    "denies": (reply(b"User-agent: harvester\nDisallow: /\n", kind="text/plain"), "robots"),
    "names-others": (reply(b"User-agent: badbot\nDisallow: /\n", kind="text/plain"), "ok"),
    "missing": (reply(b"", "404 Not Found"), "ok"),
    "forbidden": (reply(b"", "403 Forbidden"), "ok"),
    "busy": (reply(b"", "429 Too Many Requests"), "robots"),
    "broken": (reply(b"", "503 Service Unavailable"), "robots"),
    "silent": (silence, "download_timeout"),
    "moved": (redirect("http://allows.example/robots.txt"), "ok"),
    "moved-inside": (redirect("http://127.0.0.1:9/robots.txt"), "guard"),
    "circle": (redirect("http://circle.example/robots.txt"), "download_failed"),
    "binary": (reply(bytes(range(256)) * 40, kind="application/octet-stream"), "ok"),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Hostile]:
    server = Hostile({"/page": reply(PAGE), "/private": reply(PAGE)})
    server.pages |= {f"{name}.example/robots.txt": answer for name, (answer, _) in ROBOTS.items()}
    yield server
    server.close()


@pytest.fixture(scope="module")
def crawled(site: Hostile, tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    urls = [f"http://{name}.example/page" for name in ROBOTS] + ["http://allows.example/private"]
    hosts = {f"{name}.example": site.address for name in ROBOTS}
    return crawl(urls, tmp_path_factory.mktemp("archive"), DOWNLOAD_TIMEOUT=3, HARVESTER_HOST_MAP=hosts)


@pytest.mark.parametrize("name", ROBOTS)
def test_robots_answer_decides_as_rfc_9309_says(crawled: Crawled, site: Hostile, name: str) -> None:
    url = f"http://{name}.example/page"
    assert crawled.outcome[url] == ROBOTS[name][1], crawled.detail[url]
    assert len(site.times(url)) == (1 if ROBOTS[name][1] == "ok" else 0)


def test_forbidden_path_is_not_asked(crawled: Crawled, site: Hostile) -> None:
    assert crawled.outcome["http://allows.example/private"] == "robots"
    assert not site.times("http://allows.example/private")


def test_each_host_is_asked_for_its_robots_once(crawled: Crawled, site: Hostile) -> None:
    asked = [a.host for a in site.asked if a.path == "/robots.txt"]
    assert asked.count("denies.example") == asked.count("names-others.example") == 1


def test_crawler_says_who_it_is(crawled: Crawled, site: Hostile) -> None:
    assert all(a.headers["User-Agent"].startswith("harvester/") for a in site.asked)


def host_map(server: Hostile) -> dict[str, str]:
    return {"slow.example": server.address}


def gaps(server: Hostile, *paths: str) -> list[float]:
    times = sorted(time for path in paths for time in server.times(f"http://slow.example{path}"))
    return [later - earlier for earlier, later in pairwise(times)]


def test_crawl_delay_slows_the_host_down_to_its_cap(tmp_path: Path) -> None:
    paths = [f"/page{n}" for n in range(3)]
    server = Hostile({"/robots.txt": reply(b"User-agent: *\nCrawl-delay: 50\n", kind="text/plain")})
    server.pages |= {path: reply(PAGE) for path in paths}
    done = crawl([f"http://slow.example{path}" for path in paths], tmp_path, HARVESTER_HOST_MAP=host_map(server),
                 HARVESTER_CRAWL_DELAY_CAP=0.7, AUTOTHROTTLE_ENABLED=True, AUTOTHROTTLE_START_DELAY=0.0)  # fmt: skip
    assert set(done.outcome.values()) == {"ok"}
    assert all(gap >= 0.65 for gap in gaps(server, *paths))
    assert done.seconds < 20


def test_retry_after_holds_the_whole_host(tmp_path: Path) -> None:
    def busy_once(asked: Asked) -> bytes:
        return reply(PAGE) if asked.count > 1 else reply(b"", "503 Service Unavailable", Retry_After="1")

    server = Hostile({"/busy": busy_once, "/other": reply(PAGE)})
    urls = ["http://slow.example/busy", "http://slow.example/other"]
    done = crawl(
        urls, tmp_path, HARVESTER_HOST_MAP=host_map(server), CONCURRENT_REQUESTS_PER_DOMAIN=1, DOWNLOAD_DELAY=0.2
    )
    assert set(done.outcome.values()) == {"ok"}
    first, second = server.times("http://slow.example/busy")
    assert second - first >= 0.95
    assert all(time - first >= 0.95 for time in server.times("http://slow.example/other") if time > first)


def test_host_that_is_down_and_then_busy_is_waited_for_each_time_and_asked_only_so_often(tmp_path: Path) -> None:
    down = reply(b"", "503 Service Unavailable", Retry_After="1")
    busy = reply(b"", "429 Too Many Requests", Retry_After="1")
    server = Hostile({"/mends": lambda asked: (down, busy, reply(PAGE))[min(asked.count, 3) - 1],
                      "/stays": lambda asked: down if asked.count == 1 else busy})  # fmt: skip
    urls = ["http://slow.example/mends", "http://slow.example/stays"]
    done = crawl(urls, tmp_path, HARVESTER_HOST_MAP=host_map(server), RETRY_TIMES=2, HARVESTER_RETRY_AFTER_CAP=1.0,
                 CONCURRENT_REQUESTS_PER_DOMAIN=1)  # fmt: skip
    assert done.outcome == {urls[0]: "ok", urls[1]: "http_error"}
    assert [len(server.times(url)) for url in urls] == [3, 3]
    assert all(gap >= 0.95 for path in ("/mends", "/stays") for gap in gaps(server, path))


def test_two_minutes_are_waited_for_and_no_longer() -> None:
    assert Settings(for_run()).getfloat("HARVESTER_RETRY_AFTER_CAP") == 120


def test_retry_after_beyond_the_cap_gives_the_page_up_for_this_run(tmp_path: Path) -> None:
    server = Hostile({"/busy": reply(b"", "429 Too Many Requests", Retry_After="7200")})
    done = crawl(
        ["http://slow.example/busy"], tmp_path, HARVESTER_HOST_MAP=host_map(server), HARVESTER_RETRY_AFTER_CAP=0.5
    )
    assert done.outcome == {"http://slow.example/busy": "http_error"}
    assert len(server.times("http://slow.example/busy")) == 1


def test_busy_host_is_retried_only_so_often(tmp_path: Path) -> None:
    server = Hostile({"/busy": reply(b"", "503 Service Unavailable")})
    done = crawl(["http://slow.example/busy"], tmp_path, HARVESTER_HOST_MAP=host_map(server), RETRY_TIMES=2)
    assert done.outcome == {"http://slow.example/busy": "http_error"}
    assert len(server.times("http://slow.example/busy")) == 3


def in_the_form(make: Callable[[], str]) -> Response:
    return Response("http://slow.example/", status=503, headers={"Retry-After": make()})


@time_machine.travel("2026-05-06T00:00:00+00:00", tick=False)
@pytest.mark.parametrize(
    ("text", "seconds"),
    [("120", 120), ("0", 0), ("", 0), ("soon", 0), ("-5", 0), ("1e9", 0), ("9" * 40, 999999999),
     ("Wed, 06 May 2026 00:02:00 GMT", 120), ("Tue, 05 May 2026 00:00:00 GMT", 0), ("Wed, 06 May 2026 00:02:00", 0)],
)  # fmt: skip
def test_retry_after_is_seconds_or_a_date(text: str, seconds: float) -> None:
    assert retry_after(in_the_form(lambda: text)) == seconds


@time_machine.travel("2026-05-06T00:00:00+00:00", tick=False)
def test_retry_after_reads_the_date_a_server_writes() -> None:
    assert retry_after(in_the_form(lambda: format_datetime(clock.now(), usegmt=True))) == 0
