"""Planned runs from end to end: what is due is asked, whether it has changed, and nothing is missed."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from due import at, crawl_at, due_order, rows

from harvester.clock import SHANGHAI
from harvester.run.locks import SourceLock
from harvester.run.order import Order, Report
from harvester.sample.almanac import Almanac
from harvester.sample.scale import declare, towns
from harvester.sample.server import SampleServer
from harvester.sample.truth import Truth

pytestmark = pytest.mark.slow
ALMANAC = Almanac()
SOURCE = "linyuan_zh"
NEWS, NOTICES, POLICY = (f"http://www.linyuan.example/{path}/" for path in ("yaowen", "zwgk/gongshi", "zwgk/zhengce"))
EDITED = "http://www.linyuan.example/yaowen/202403/t20240311_310207.shtml"
START = date(2024, 3, 12)
CHANGED = date(2024, 3, 28)
"""The day on which the list of policies shows something new."""
FILLED = date(2024, 9, 30)
"""A day on which every list has articles: an empty one is a trouble of its own."""


def noon(day: date, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=SHANGHAI)


@pytest.fixture
def server() -> Iterator[SampleServer]:
    with SampleServer(ALMANAC.on(START)).running() as running:
        yield running


def share(report: Report, source: str = SOURCE) -> dict[str, int]:
    [found] = [one for one in report.sources if one.source == source]
    assert found.adds_up
    return found.counts


def answers(server: SampleServer) -> dict[str, list[int]]:
    """What was asked since the log was last emptied, and with which status it was answered."""
    found: dict[str, list[int]] = {}
    for visit in server.visits:
        found.setdefault(visit.url, []).append(visit.status)
    server.forget()
    return found


def set_due(asked: Order, url: str) -> None:
    """The page is due, whatever else is."""
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"))) as db:
        db.execute("UPDATE page SET next_due_at = '2024-01-01 00:00:00' WHERE url = ?", (url,))
        db.commit()


def due_again(asked: Order, *urls: str) -> None:
    """These lists are due, and no other."""
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"))) as db:
        db.execute("UPDATE page SET next_due_at = '2030-01-01 00:00:00' WHERE next_due_at IS NOT NULL")
        for url in urls:
            db.execute("UPDATE page SET next_due_at = '2024-01-01 00:00:00' WHERE url = ?", (url,))
        db.execute("UPDATE source SET next_due_at = '2024-01-01 00:00:00'")
        db.commit()


def test_unchanged_lists_cost_one_request_each_and_nothing_is_read_again(tmp_path: Path, server: SampleServer) -> None:
    asked = due_order(tmp_path, server, SOURCE)
    server.province = ALMANAC.on(FILLED)
    first = crawl_at(noon(FILLED), asked)
    held = share(first)["stored"]
    assert first.run_id and held
    answers(server)
    soon = crawl_at(noon(FILLED, 13), asked)
    assert (soon.exit_code, soon.run_id, soon.sources, server.visits) == (0, None, [], [])
    later = crawl_at(noon(FILLED, 21), asked)
    assert answers(server) == {NEWS: [304], NOTICES: [304], POLICY: [304]}
    assert later.exit_code == 0
    assert share(later) | {"list_pages": 3, "lists_unchanged": 3, "requests": 3, "seen": 0} == share(later)
    assert rows(asked, "SELECT lists_unchanged, seen, status FROM run_source ORDER BY run_id DESC LIMIT 1") == [
        (3, 0, "finished")
    ]
    assert rows(asked, "SELECT count(*) FROM article") == [(held,)]


def test_only_the_list_that_is_due_is_asked_and_what_is_new_there_is_read(tmp_path: Path, server: SampleServer) -> None:
    asked = due_order(tmp_path, server, SOURCE)
    crawl_at(noon(START), asked)
    answers(server)
    server.province = ALMANAC.on(CHANGED)
    due_again(asked, POLICY)
    report = crawl_at(noon(CHANGED), asked)
    found = answers(server)
    assert found.pop(POLICY) == [200]
    assert found.keys() <= Truth(server.province).articles.keys() | {"http://www.linyuan.example/robots.txt"}
    assert NEWS not in found and NOTICES not in found
    assert share(report)["stored"] >= 1
    assert report.exit_code == 0
    before = 6 * 3600
    assert rows(asked, f"SELECT interval_seconds FROM page WHERE url = '{POLICY}'") == [(before * 0.8,)]


def test_articles_are_read_again_by_their_plan_though_no_list_is_due(tmp_path: Path, server: SampleServer) -> None:
    asked = due_order(tmp_path, server, SOURCE)
    crawl_at(noon(START), asked)
    due_again(asked)
    answers(server)
    for day, status in ((date(2024, 3, 13), 200), (date(2024, 3, 15), 304)):  # edited on the 13th alone
        server.province = ALMANAC.on(day)
        set_due(asked, EDITED)
        report = crawl_at(noon(day, 20), asked)
        found = answers(server)
        assert found[EDITED] == [status]
        assert found.keys() <= {EDITED, "http://www.linyuan.example/robots.txt"}
        assert (share(report)["list_pages"], share(report)["seen"]) == (0, 1)
        assert share(report)["revised"] == (1 if status == 200 else 0)
        assert report.news is not None and not report.news.began
    assert rows(asked, f"SELECT next_due_at > '2024-03-20' FROM page WHERE url = '{EDITED}'") == [(1,)]


@pytest.mark.parametrize("lie", ["tag", "deaf"])
def test_server_that_says_unchanged_of_a_changed_list_is_found_out_within_a_day(tmp_path: Path, lie: str) -> None:
    site = SampleServer(ALMANAC.on(date(2024, 3, 27)), liars={"www.linyuan.example": lie})  # type: ignore[dict-item]  # a parameter
    with site.running():
        asked = due_order(tmp_path, site, SOURCE)
        crawl_at(noon(CHANGED, 1), asked)
        site.province = ALMANAC.on(CHANGED)
        answers(site)
        fooled = crawl_at(noon(CHANGED), asked)
        assert answers(site)[POLICY] == [304]
        assert share(fooled)["stored"] == 0
        found = crawl_at(noon(CHANGED + timedelta(days=1), 3), asked)
        assert answers(site)[POLICY] == ([200] if lie == "tag" else [200, 304])
        assert share(found)["stored"] >= 1
        off = "SELECT url FROM page WHERE conditional_off_at IS NOT NULL ORDER BY url"
        assert (POLICY,) in rows(asked, off)
        due_again(asked, POLICY)
        crawl_at(noon(CHANGED + timedelta(days=1), 6), asked)
        assert answers(site)[POLICY] == [200]


def test_honest_server_is_never_taken_for_a_liar(tmp_path: Path, server: SampleServer) -> None:
    asked = due_order(tmp_path, server, SOURCE)
    for day in (START, date(2024, 3, 14), date(2024, 3, 20), date(2024, 3, 29)):
        for hour in (2, 12):
            server.province = ALMANAC.on(day)
            crawl_at(noon(day, hour), asked)
    assert rows(asked, "SELECT count(*) FROM page WHERE conditional_off_at IS NOT NULL") == [(0,)]


def town(folder: Path, stories: int, facts: str = "") -> tuple[Almanac, str]:
    """One town of the province by day, and the folder of its declaration."""
    whole = towns(stories, 1)
    where = declare(whole, folder / "spiders")
    for file in where.glob("*.py"):
        file.write_text(file.read_text() + facts)
    return Almanac(whole, changes=()), str(where)


def test_forty_days_without_a_crawl_are_made_up_for_and_no_page_beyond_is_walked(tmp_path: Path) -> None:
    almanac, where = town(tmp_path, 200)
    begin = date(2024, 7, 12)
    with SampleServer(almanac.on(begin)).running() as server:
        asked = due_order(tmp_path, server, "town_000", spiders=where)
        first = crawl_at(noon(begin), asked)
        held = share(first, "town_000")["stored"]
        answers(server)
        server.province = almanac.on(begin + timedelta(days=40))
        report = crawl_at(noon(begin + timedelta(days=40)), asked)
        new = 40 * 3
        assert share(report, "town_000")["stored"] == new
        assert share(report, "town_000")["list_pages"] == new // 20 + 1
        assert rows(asked, "SELECT count(DISTINCT key) FROM article") == [(held + new,)]
        assert report.exit_code == 0


def test_catching_up_that_is_cut_off_goes_on_past_known_pages_to_where_the_gap_begins(tmp_path: Path) -> None:
    most = 100
    almanac, where = town(tmp_path, 260, f"    most_requests = {most}\n")
    begin = date(2024, 7, 5)
    with SampleServer(almanac.on(begin)).running() as server:
        asked = due_order(tmp_path, server, "town_000", spiders=where)
        crawl_at(noon(begin), asked)
        [(held,)] = rows(asked, "SELECT count(*) FROM article")
        server.province = almanac.on(begin + timedelta(days=40))
        for turn in range(4):
            answers(server)
            report = crawl_at(noon(begin + timedelta(days=40), 12 + turn), asked)
            assert sum(map(len, answers(server).values())) <= most
            [one] = report.sources
            assert (report.exit_code, one.status, one.adds_up) == (0, "finished", True)
            if one.finish_reason == "finished":
                break
            assert one.finish_reason == "budget"
        assert one.finish_reason == "finished" and turn >= 1
        assert rows(asked, "SELECT count(DISTINCT key) FROM article") == [(held + 120,)]
        assert one.list_pages <= 8  # of eleven: 120 articles on six, and the week that an address may be off
        assert crawl_at(noon(begin + timedelta(days=40), 17), asked).run_id is None


def test_budget_is_the_whole_runs_and_who_was_not_reached_comes_first_next_time(tmp_path: Path) -> None:
    almanac = Almanac(towns(60, 4), changes=())
    where = declare(almanac.on(date(2024, 8, 31)), tmp_path / "spiders")
    names = [f"town_{number:03d}" for number in range(4)]
    with SampleServer(almanac.on(date(2024, 8, 31))).running() as server:
        asked = due_order(tmp_path, server, *names, spiders=str(where), group_due=1, budget=4.0,
                          settings={"DOWNLOAD_DELAY": 0.7, "CONCURRENT_REQUESTS_PER_DOMAIN": 1})  # fmt: skip
        report = crawl_at(noon(date(2024, 9, 1)), asked)
        ends = {one.source: (one.status, one.finish_reason) for one in report.sources}
        assert report.exit_code == 0
        assert ends["town_000"] == ("finished", "budget")
        assert ends["town_003"] == ("waiting", "budget")
        assert "town_003" not in {name for (name,) in rows(asked, "SELECT source FROM run_source")}
        assert rows(asked, "SELECT status, finish_reason, exit_code FROM run") == [("finished", "budget", 0)]
        server.forget()
        again = crawl_at(noon(date(2024, 9, 1), 13), asked)
        assert again.sources[0].source != "town_000" or again.sources[-1].source == "town_003"
        rest = crawl_at(noon(date(2024, 9, 1), 14), asked, budget=None, settings=asked.settings | {"DOWNLOAD_DELAY": 0})
        assert rest.exit_code == 0
        assert rows(asked, "SELECT count(DISTINCT key) FROM article") == [(60,)]


def test_sources_that_another_run_holds_are_left_and_75_is_said_only_when_all_are(
    tmp_path: Path, server: SampleServer
) -> None:
    asked = due_order(tmp_path, server, SOURCE, "cangbei_en")
    with SourceLock(SOURCE, asked.db, tmp_path / "state" / "locks") as lock:
        assert lock.take()
        report = crawl_at(noon(START), asked)
        assert report.exit_code != 75
        assert {one.source: one.status for one in report.sources}[SOURCE] == "held"
        again = crawl_at(noon(START, 13), asked)
        assert (again.exit_code, again.run_id) == (75, None)
    assert not [visit for visit in server.visits if visit.host == "www.linyuan.example"]


def test_quiet_hours_end_a_planned_crawl_and_keep_the_next_away(tmp_path: Path) -> None:
    almanac, where = town(tmp_path, 40, '    quiet_hours = ("23:00", "06:00")\n')
    with SampleServer(almanac.on(date(2024, 8, 31))).running() as server:
        asked = due_order(tmp_path, server, "town_000", spiders=where,
                          settings={"DOWNLOAD_DELAY": 0.5, "CONCURRENT_REQUESTS_PER_DOMAIN": 1})  # fmt: skip
        late = datetime(2024, 9, 1, 22, 59, 54, tzinfo=SHANGHAI)
        report = crawl_at(late, asked)
        [one] = report.sources
        assert (report.exit_code, one.finish_reason) == (0, "budget")
        server.forget()
        assert crawl_at(noon(date(2024, 9, 2), 1), asked).run_id is None
        assert server.visits == []
        assert crawl_at(noon(date(2024, 9, 2), 6), asked, settings=asked.settings | {"DOWNLOAD_DELAY": 0}).run_id


DRIVER = Path(__file__).resolve().parent / "run_driver.py"


def started(asked: Order, moment: datetime) -> subprocess.Popen[bytes]:
    with at(moment):
        process = subprocess.Popen([sys.executable, str(DRIVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=os.environ.copy())  # fmt: skip
    assert process.stdin
    process.stdin.write(json.dumps(asked.as_json()).encode() + b"\n")
    process.stdin.flush()
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_stopped_planned_run_loses_nothing_and_what_it_left_is_due(tmp_path: Path, number: signal.Signals) -> None:
    from provinces import wait_until

    almanac, where = town(tmp_path, 60)
    with SampleServer(almanac.on(date(2024, 8, 31))).running() as server:
        asked = due_order(tmp_path, server, "town_000", spiders=where,
                          settings={"DOWNLOAD_DELAY": 0.3, "CONCURRENT_REQUESTS_PER_DOMAIN": 1})  # fmt: skip
        process = started(asked, noon(date(2024, 9, 1)))
        wait_until(lambda: len(server.visits) > 8, 60)
        process.send_signal(number)
        process.communicate(timeout=60)
        assert process.returncode == (143 if number == signal.SIGTERM else -number)
        quick = asked.settings | {"DOWNLOAD_DELAY": 0}
        report = crawl_at(noon(date(2024, 9, 1), 13), asked, settings=quick)
        assert report.exit_code == 0
        assert rows(asked, "SELECT count(*), count(DISTINCT key) FROM article") == [(60, 60)]
        before = "interrupted" if number == signal.SIGTERM else "crashed"
        assert rows(asked, "SELECT status FROM run ORDER BY id") == [(before,), ("finished",)]
        assert crawl_at(noon(date(2024, 9, 1), 14), asked).run_id is None


def test_log_is_one_json_object_a_line_of_the_run_and_of_each_process(tmp_path: Path, server: SampleServer) -> None:
    asked = due_order(tmp_path, server, SOURCE)
    report = crawl_at(noon(START), asked)
    assert report.logs
    lines = {file.name: [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
             for file in report.logs.glob("*.jsonl")}  # fmt: skip
    assert {"run.jsonl", f"{SOURCE}.jsonl"} == lines.keys()
    told = [line for file in lines.values() for line in file]
    assert all({"time", "level", "source", "event", "message"} <= line.keys() for line in told)
    events = [(line["event"], line["source"]) for line in lines["run.jsonl"]]
    assert events == [("run_began", None), ("source_ended", SOURCE), ("run_ended", None)]
    assert lines["run.jsonl"][1]["seen"] == share(report)["seen"]
    assert SOURCE in {line["source"] for line in lines[f"{SOURCE}.jsonl"]}
    assert "DEBUG" not in {line["level"] for line in told}
