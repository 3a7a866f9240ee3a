"""A run that is stopped or killed at any moment loses nothing, doubles nothing, and leaves no lock behind."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hostile import silence
from provinces import Troubled, order, rows, start, wait_until

from harvester.fetch.archive import response_at, responses
from harvester.run.crawl import crawl
from harvester.run.order import Order
from harvester.sample.scale import declare, towns
from harvester.sample.truth import Truth

SLOWLY = {"CONCURRENT_REQUESTS_PER_DOMAIN": 1}


def crawling(asked: Order) -> list[int]:
    """Process ids of the crawling processes of this order, by what their environment and parent say."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if b"harvester.run.child" in (entry / "cmdline").read_bytes() and holds(entry, asked.state):
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def holds(entry: Path, state: Path | None) -> bool:
    """Whether a process has a file of the state folder open; files it closes meanwhile do not hide it."""
    for link in (entry / "fd").iterdir():
        with suppress(FileNotFoundError):
            if str(state) in str(link.readlink()):
                return True
    return False


def stored(asked: Order) -> int:
    return int(rows(asked, "SELECT count(*) FROM article")[0][0])


def finished_by_another_run(asked: Order, site: Troubled) -> None:
    """The next run finds the lock free, stores what is missing, and every article is there once."""
    site.delay = 0.0
    report = crawl(asked)
    assert report.exit_code == 0
    assert stored(asked) == 9
    assert rows(asked, "SELECT count(DISTINCT key) FROM article") == [(9,)]
    assert rows(asked, "SELECT count(*) FROM article WHERE revisions > 1") == [(0,)]
    assert not crawling(asked)


def test_sigterm_ends_the_run_as_interrupted_and_the_next_one_completes_it(tmp_path: Path) -> None:
    site = Troubled(delay=0.3)
    asked = order(tmp_path, site, "cangbei_en", settings=SLOWLY)
    run = start(asked)
    wait_until(lambda: len(site.articles_asked()) >= 3)
    run.send_signal(signal.SIGTERM)
    out, _ = run.communicate(timeout=60)
    report = json.loads(out)
    assert run.returncode == 143
    assert report["signal"] == signal.SIGTERM
    [share] = report["sources"]
    assert share["status"] == "interrupted"
    assert share["seen"] == share["stored"] + share["known"] + share["duplicate"] + share["refused"]
    assert rows(asked, "SELECT status, finish_reason, exit_code FROM run") == [("interrupted", "signal", 143)]
    finished_by_another_run(asked, site)


@pytest.mark.slow
def test_sigint_ends_with_130(tmp_path: Path) -> None:
    site = Troubled(delay=0.3)
    run = start(order(tmp_path, site, "cangbei_en", settings=SLOWLY))
    wait_until(lambda: len(site.articles_asked()) >= 1)
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=60)
    assert run.returncode == 130


def test_killed_run_is_marked_crashed_by_the_next_which_completes_it(tmp_path: Path) -> None:
    site = Troubled(delay=0.2)
    asked = order(tmp_path, site, "cangbei_en", settings=SLOWLY)
    run = start(asked)
    wait_until(lambda: len(site.articles_asked()) >= 4)
    run.kill()
    run.communicate(timeout=30)
    assert rows(asked, "SELECT status FROM run") == [("running",)]
    finished_by_another_run(asked, site)
    assert rows(asked, "SELECT status FROM run ORDER BY id") == [("crashed",), ("finished",)]
    assert rows(asked, "SELECT status FROM run_source ORDER BY run_id") == [("crashed",), ("finished",)]


@pytest.mark.slow
def test_kill_between_archive_and_database_leaves_an_orphan_and_the_next_run_stores_it_once(tmp_path: Path) -> None:
    """Another writer holds the database, so that pages are archived and nothing is stored when the kill comes."""
    site = Troubled(delay=0.2)
    asked = order(tmp_path, site, "cangbei_en", settings=SLOWLY)
    run = start(asked)
    wait_until(lambda: len(site.articles_asked()) >= 1)
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"), isolation_level=None, timeout=30)) as other:
        other.execute("BEGIN IMMEDIATE")
        held = {url for (url,) in rows(asked, "SELECT url FROM article")}
        wait_until(lambda: archived(asked) - held)
        for process in (*crawling(asked), run.pid):
            os.kill(process, signal.SIGKILL)
        run.communicate(timeout=30)
        other.execute("ROLLBACK")
    orphans = archived(asked) - {url for (url,) in rows(asked, "SELECT url FROM article")}
    assert orphans
    finished_by_another_run(asked, site)
    places = (
        "SELECT p.url, a.name, f.offset, f.length FROM fetch f "
        "JOIN page p ON p.id = f.page_id JOIN archive_file a ON a.id = f.archive_file_id"
    )
    kept = {url: (name, offset, length) for url, name, offset, length in rows(asked, places)}
    for url in orphans:
        name, offset, length = kept[url]
        assert response_at(asked.archive / name, offset, length).url == url


def archived(asked: Order) -> set[str]:
    """Addresses of the article pages that the archive holds whole."""
    torn: Counter[str] = Counter()
    files = asked.archive.rglob("*.warc.gz")
    return {one.url for file in files for one in responses(file, skipped=torn) if "content_" in one.url}


@pytest.mark.slow
def test_crawling_process_that_is_killed_hurts_its_own_sources_alone(tmp_path: Path) -> None:
    site = Troubled(delay=0.3)
    asked = order(tmp_path, site, "cangbei_en", "qingting_bi", settings=SLOWLY, group=1, processes=1)
    run = start(asked)
    wait_until(lambda: any("content_" in path for path in site.articles_asked()))
    [first] = crawling(asked)
    os.kill(first, signal.SIGKILL)
    out, _ = run.communicate(timeout=90)
    shares = {share["source"]: share for share in json.loads(out)["sources"]}
    assert run.returncode == 1
    assert (shares["cangbei_en"]["status"], shares["qingting_bi"]["status"]) == ("crashed", "finished")
    assert "signal 9" in shares["cangbei_en"]["problems"][0]
    assert rows(asked, "SELECT status FROM run_source WHERE source = 'cangbei_en'") == [("crashed",)]


@pytest.mark.slow
def test_crawl_that_does_not_end_is_killed_at_its_wall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harvester.run.overseeing.GRACE", 1.0)
    site = Troubled(delay=30.0)  # and a wall that a process on a busy machine is up and crawling before
    report = crawl(order(tmp_path, site, "cangbei_en", wall=10.0, settings={"DOWNLOAD_TIMEOUT": 60}))
    [share] = report.sources
    assert (report.exit_code, share.status, share.finish_reason) == (1, "crashed", "killed")
    assert "did not stop in time" in share.problems[0]


@pytest.mark.slow
@pytest.mark.parametrize("page", [1, 2, 4])
def test_what_lies_behind_the_list_page_at_which_a_run_was_killed_comes_in_the_next(tmp_path: Path, page: int) -> None:
    """All before it is held, so that the front of the list alone would say there is nothing to walk for."""
    province = towns(100, 1)
    [town] = province.sites
    hung = f"{town.host}/News/index_{page}.html"
    site = Troubled({hung: silence}, province=province)
    asked = order(tmp_path, site, town.source, spiders=str(declare(province, tmp_path / "spiders")))
    run = start(asked)
    wait_until(lambda: (tmp_path / "articles.db").exists() and any(a.host + a.path == hung for a in site.asked))
    wait_until(lambda: stored(asked) == page * town.per_list)
    run.kill()
    run.communicate(timeout=30)
    del site.pages[hung]
    site.asked.clear()
    report = crawl(asked)
    [share] = report.sources
    assert (report.exit_code, share.status) == (0, "finished"), share.problems
    assert {url for (url,) in rows(asked, "SELECT url FROM article")} == Truth(province).articles.keys()
    assert len(site.articles_asked()) == 100 - page * town.per_list
    site.asked.clear()
    assert crawl(asked).exit_code == 0
    assert [a.path for a in site.asked if a.path != "/robots.txt"] == ["/News/"]
