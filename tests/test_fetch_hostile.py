"""Servers that send too much, too slowly, in circles or in pieces cost one page each, never the crawl."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile import BOMBS, PAGE, Crawled, Hostile, crawl, drip, endless, giant_header, redirect, reply, silence

from harvester.fetch.archive import responses

pytestmark = pytest.mark.xdist_group("fetch_hostile")  # one worker makes what all of them look at

SITE = "http://news.linyuan.example"
HOST_COUNT = 24
CASES = {
    "/loop": "download_failed",
    "/hop0": "download_failed",
    "/gzip": "too_large",
    "/brotli": "too_large",
    "/double": "too_large",
    "/endless": "too_large",
    "/fifty-megabytes": "too_large",
    "/drip": "download_timeout",
    "/silence": "download_timeout",
    "/header": "download_failed",
    "/short": "download_failed",
    "/gone": "http_error",
    "/ok": "ok",
    "/last": "ok",
}


@pytest.fixture(scope="module")
def site() -> Iterator[Hostile]:
    server = Hostile(
        {
            "/loop": redirect(f"{SITE}/loop"),
            **{f"/hop{n}": redirect(f"{SITE}/hop{n + 1}") for n in range(21)},
            **BOMBS,
            "/endless": endless,
            "/fifty-megabytes": reply(PAGE, Content_Length="52428800"),
            "/drip": drip,
            "/silence": silence,
            "/header": giant_header,
            "/short": reply(PAGE, Content_Length=str(len(PAGE) + 500)),
            "/gone": reply(b"<p>gone</p>", "410 Gone"),
            "/ok": reply(PAGE),
            "/last": reply(PAGE),
        }
    )
    yield server
    server.close()


@pytest.fixture(scope="module")
def crawled(site: Hostile, tmp_path_factory: pytest.TempPathFactory) -> Crawled:
    urls = [SITE + path for path in CASES]
    return crawl(
        urls,
        tmp_path_factory.mktemp("archive"),
        DOWNLOAD_TIMEOUT=3,
        HARVESTER_HOST_MAP={"news.linyuan.example": site.address},
    )


@pytest.mark.parametrize("path", CASES)
def test_each_case_ends_as_it_should(crawled: Crawled, path: str) -> None:
    assert crawled.outcome[SITE + path] == CASES[path], crawled.detail[SITE + path]


def test_circle_and_chain_of_redirects_stop_at_five(crawled: Crawled, site: Hostile) -> None:
    assert len(site.times(f"{SITE}/loop")) == 6
    assert not site.times(f"{SITE}/hop6")


def test_cut_answer_is_retried_and_never_read(crawled: Crawled, site: Hostile) -> None:
    assert len(site.times(f"{SITE}/short")) == 2
    assert f"{SITE}/short" not in crawled.archived


def test_bombs_cost_less_than_a_second_each_and_little_memory(tmp_path: Path, site: Hostile) -> None:
    done = crawl([SITE + path for path in BOMBS], tmp_path, HARVESTER_HOST_MAP={"news.linyuan.example": site.address})
    assert set(done.outcome.values()) == {"too_large"}
    assert done.stats["elapsed_time_seconds"] < 3
    assert done.stats["peak_bytes"] < 300 * 1024 * 1024


def test_every_answer_is_archived_before_it_is_judged(tmp_path: Path, site: Hostile) -> None:
    crawl([f"{SITE}/ok", f"{SITE}/gone", f"{SITE}/hop19", f"{SITE}/gzip"], tmp_path,
          HARVESTER_HOST_MAP={"news.linyuan.example": site.address})  # fmt: skip
    [file] = tmp_path.rglob("*.warc.gz")
    kept = {(answer.url.removeprefix(SITE), answer.status) for answer in responses(file)}
    assert kept == {
        ("/robots.txt", 404),
        ("/ok", 200),
        ("/gone", 410),
        ("/hop19", 302),
        ("/hop20", 302),
        ("/hop21", 404),
    }
