"""Whole runs: what is stored is not fetched again, what goes wrong is told by its reason and exit code."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from hostile import Hostile, drip, reply
from provinces import Troubled, order, rows
from scrapy.settings import Settings

from harvester.fetch.archive import ArchiveFault
from harvester.run.crawl import crawl
from harvester.run.locks import SourceLock
from harvester.run.order import Order, SourceReport
from harvester.run.prepare import settings_of
from harvester.settings import for_run
from harvester.store.faults import DatabaseFault

BOTH = ("cangbei_en", "qingting_bi")
LIST = "/node_7204511.html"


def shares(reports: list[SourceReport]) -> dict[str, str]:
    return {report.source: report.status for report in reports}


def test_second_run_fetches_no_article_again_and_every_link_has_an_outcome(tmp_path: Path) -> None:
    site = Troubled()
    first = crawl(order(tmp_path, site, *BOTH))
    asked = site.articles_asked()
    second = crawl(order(tmp_path, site, *BOTH))
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert first.total("stored") >= 10
    assert all(report.adds_up for report in (*first.sources, *second.sources))
    assert site.articles_asked() == asked
    assert second.total("known") == second.total("seen") > 0
    assert second.total("stored") == 0


def test_run_leaves_its_account_and_its_files_in_the_database(tmp_path: Path) -> None:
    asked = order(tmp_path, Troubled(), "cangbei_en")
    report = crawl(asked)
    [share] = report.sources
    assert rows(asked, "SELECT status, exit_code, command FROM run") == [("finished", 0, "crawl")]
    counted = rows(
        asked, "SELECT status, seen, stored, known, duplicate, refused, list_pages, requests FROM run_source"
    )
    assert counted == [("finished", share.seen, share.stored, share.known, share.duplicate, share.refused,
                        share.list_pages, share.requests)]  # fmt: skip
    [files] = rows(asked, "SELECT group_concat(DISTINCT name) FROM archive_file")
    assert all((asked.archive / name).is_file() for name in files[0].split(","))
    for name, records, size, digest in rows(asked, "SELECT name, records, bytes, sha256 FROM archive_file"):
        data = (asked.archive / name).read_bytes()
        assert (size, digest) == (len(data), sha256(data).hexdigest())
        assert records == 1 + 2 * share.requests
    assert "password" not in str(rows(asked, "SELECT arguments FROM run"))


def test_source_that_another_run_holds_ends_with_75_and_touches_nothing(tmp_path: Path) -> None:
    site = Troubled()
    asked = order(tmp_path, site, "cangbei_en")
    with SourceLock("cangbei_en", asked.db, tmp_path / "state" / "locks") as lock:
        assert lock.take()
        report = crawl(asked)
        assert report.exit_code == 75
        assert report.run_id is None
        assert site.asked == []
        assert rows(asked, "SELECT count(*) FROM run") == [(0,)]
        other = crawl(order(tmp_path, site, *BOTH))
    assert other.exit_code == 0
    assert shares(other.sources) == {"cangbei_en": "held", "qingting_bi": "finished"}
    assert crawl(asked).exit_code == 0


def test_source_that_does_not_answer_fails_alone(tmp_path: Path) -> None:
    site = Troubled(pages={"cangbei.linyuan.example/robots.txt": lambda _: None})
    report = crawl(order(tmp_path, site, *BOTH))
    assert report.exit_code == 1
    assert shares(report.sources) == {"cangbei_en": "failed", "qingting_bi": "finished"}
    assert "no whole answer" in report.sources[0].problems[0]
    assert not [a for a in site.asked if a.host == "cangbei.linyuan.example" and a.path != "/robots.txt"]


def test_source_whose_name_is_not_known_fails_alone_with_its_cause(tmp_path: Path) -> None:
    site = Troubled()
    asked = order(tmp_path, site, *BOTH)
    known = {host: at for host, at in asked.host_map.items() if host != "cangbei.linyuan.example"}
    report = crawl(replace(asked, host_map=known))  # names under .example are known to no name server
    assert report.exit_code == 1
    assert shares(report.sources) == {"cangbei_en": "failed", "qingting_bi": "finished"}
    assert rows(asked, "SELECT source, cause FROM incident") == [("cangbei_en", "dns")]
    assert rows(asked, "SELECT DISTINCT source FROM article") == [("qingting_bi",)]


FAULTS = {
    "robots.txt denies all": ("/robots.txt", reply(b"User-agent: *\nDisallow: /\n"), "robots.txt forbids"),
    "robots.txt is broken": ("/robots.txt", reply(b"", "500 Internal Server Error"), "robots.txt forbids"),
    "the list is gone": (LIST, reply(b"", "404 Not Found"), "error status"),
    "the list was redesigned": (LIST, reply(b"<html><body><h1>New look</h1></body></html>"), "redesigned"),
    "the list drips": (LIST, drip, "did not answer in time"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
def test_source_whose_lists_give_nothing_fails_with_its_reason(tmp_path: Path, name: str) -> None:
    path, answer, told = FAULTS[name]
    site = Troubled(pages={f"cangbei.linyuan.example{path}": answer})
    report = crawl(order(tmp_path, site, "cangbei_en", settings={"DOWNLOAD_TIMEOUT": 2}))
    assert (report.exit_code, report.sources[0].status) == (1, "failed")
    assert told in report.sources[0].problems[0]


@pytest.mark.slow
def test_article_pages_that_are_traps_cost_themselves_alone(tmp_path: Path) -> None:
    site, host = Troubled(), "cangbei.linyuan.example"
    deep, attributes = b"<div>" * 100_000 + b"text", b"<p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">text"
    traps = (b"<html>" + deep, b"<html>" + attributes, b"%PDF-1.4 \x00\x01\x02", b"", bytes(range(256)) * 200)
    links = re.findall(rb'href="[^"]*?(\d{4}-\d\d/\d\d/content_\d+\.html)"', site.province.answer(host, LIST).body)
    paths = [path.decode() for path in dict.fromkeys(links)]
    site.pages = {f"{host}/{path}": reply(trap) for path, trap in zip(paths, traps, strict=False)}
    [share] = crawl(order(tmp_path, site, "cangbei_en")).sources
    assert share.adds_up
    assert sum(share.reasons.values()) == len(traps)
    assert share.stored + share.duplicate == share.seen - len(traps)
    assert "error" not in share.reasons


@pytest.mark.slow
def test_budget_stops_cleanly_and_the_rest_comes_next_time(tmp_path: Path) -> None:
    site = Troubled(delay=0.4)
    slowly = {"CONCURRENT_REQUESTS_PER_DOMAIN": 1}
    cut = crawl(order(tmp_path, site, "cangbei_en", budget=2.0, settings=slowly))
    [share] = cut.sources
    assert (cut.exit_code, share.status, share.finish_reason) == (0, "finished", "budget")
    assert share.adds_up
    assert share.reasons["limit"] > 0
    site.delay = 0.0
    rest = crawl(order(tmp_path, site, "cangbei_en"))
    assert rest.exit_code == 0
    assert cut.total("stored") + rest.total("stored") == 9
    assert len(site.articles_asked()) - len(set(site.articles_asked())) <= 2  # pages of the one article cut off


@pytest.mark.slow
def test_replay_gives_the_same_articles_with_no_network(tmp_path: Path) -> None:
    site = Troubled()
    live = order(tmp_path, site, *BOTH)
    crawl(live)
    (tmp_path / "again").mkdir()
    visits = len(site.asked)
    again = order(tmp_path / "again", Hostile(), *BOTH, replay=(live.archive,))
    report = crawl(again)
    query = "SELECT key, title, content_hash FROM article ORDER BY key"
    assert report.exit_code == 0
    assert rows(again, query) == rows(live, query)
    assert len(site.asked) == visits


def test_archive_that_cannot_be_written_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    site = Troubled()
    with pytest.raises(ArchiveFault, match="cannot be written"):
        crawl(order(tmp_path, site, "cangbei_en", archive=tmp_path / "file" / "archive"))
    assert site.asked == []


def test_database_and_replay_that_cannot_be_read_are_told_before_anything_is_asked(tmp_path: Path) -> None:
    site = Troubled()
    (tmp_path / "notes.db").write_text("not a database at all, only words")
    with pytest.raises(DatabaseFault, match=r"notes\.db"):
        crawl(order(tmp_path, site, "cangbei_en", db=f"sqlite:///{tmp_path}/notes.db"))
    (tmp_path / "empty.warc.gz").write_bytes(b"")
    with pytest.raises(ArchiveFault, match=r"empty\.warc\.gz"):
        crawl(order(tmp_path, site, "cangbei_en", replay=(tmp_path / "empty.warc.gz",)))
    assert site.asked == []


@pytest.mark.slow
def test_database_that_takes_no_more_ends_the_source_as_failed_and_the_next_run_completes_it(tmp_path: Path) -> None:
    site = Troubled()
    asked = order(tmp_path, site, "cangbei_en", settings={"CONCURRENT_REQUESTS_PER_DOMAIN": 1})
    site.pages = {}
    crawl(order(tmp_path, site, "qingting_bi"))  # the tables are there before one of them is spoilt
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"))) as db:
        db.execute("ALTER TABLE revision RENAME TO spoilt")
        report = crawl(asked)
        db.execute("ALTER TABLE spoilt RENAME TO revision")
    [share] = report.sources
    assert (report.exit_code, share.status, share.finish_reason) == (1, "failed", "database")
    assert share.adds_up
    assert share.reasons["store_failed"] >= 3
    mended = crawl(asked)
    assert mended.exit_code == 0
    assert mended.total("stored") + mended.total("duplicate") == 9


def test_certificates_go_unchecked_only_for_a_source_that_says_why() -> None:
    class Careless:
        name = "old_zh"
        insecure_reason = "its chain lacks the intermediate certificate (seen 2026-05-06)"

    class Careful:
        name = "new_zh"

    base = Settings(for_run())
    assert base.getbool("DOWNLOAD_VERIFY_CERTIFICATES")
    assert settings_of(Careful, base).getbool("DOWNLOAD_VERIFY_CERTIFICATES")  # type: ignore[arg-type]
    assert not settings_of(Careless, base).getbool("DOWNLOAD_VERIFY_CERTIFICATES")  # type: ignore[arg-type]


def test_live_crawl_starts_from_safe_and_gentle_settings() -> None:
    live = Settings(for_run())
    off = ("TELNETCONSOLE_ENABLED", "REMOTE_CONTROL_ENABLED", "COOKIES_ENABLED", "HTTPPROXY_ENABLED", "JOBDIR")
    assert not any(live[name] for name in off)
    assert live.getbool("ROBOTSTXT_OBEY") and live.getbool("AUTOTHROTTLE_ENABLED")
    assert (live["DOWNLOAD_DELAY"], live["CONCURRENT_REQUESTS_PER_DOMAIN"], live["REDIRECT_MAX_TIMES"]) == (2.0, 1, 5)
    assert (live["DOWNLOAD_MAXSIZE"], live["DNS_RESOLVER"]) == (5 * 1024 * 1024, "harvester.fetch.guard.SafeResolver")


def test_nothing_but_http_is_downloaded() -> None:
    handlers = Settings(for_run()).getwithbase("DOWNLOAD_HANDLERS")
    assert {scheme for scheme, handler in handlers.items() if handler} == {"http", "https"}


def test_order_survives_its_way_to_another_process() -> None:
    told = Order(("a", "b"), "sqlite:///x.db", Path("archive"), since=date(2026, 5, 6), replay=(Path("x.warc.gz"),),
                 host_map={"a.example": "http://127.0.0.1:1"}, settings={"DOWNLOAD_DELAY": 0.5}, urls=("http://a.example/",),
                 budget=1.5, state=Path("state"))  # fmt: skip
    assert Order.from_json(json.loads(json.dumps(told.as_json()))) == told
