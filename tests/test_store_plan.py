"""What is remembered of lists between runs, on both databases: conditions, gaps, and who is due."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
import time_machine
from sqlalchemy import select, update
from test_store_write import FIRST, URL, article, raw

from harvester.article import Raw
from harvester.run.plan import due_sources
from harvester.store import cadence, lists, pages, plan, rechecks, robots, runs, tables
from harvester.store.engine import Connection, Engine
from harvester.store.lists import Conditions, ListOutcome
from harvester.store.write import save_article

NOW = datetime(2024, 5, 6, 2, 30, tzinfo=UTC)
LIST = "https://www.linyuan.example/yw/"
HOUR = timedelta(hours=1)
_P, _S = tables.Page.__table__.c, tables.Source.__table__.c
READ = ListOutcome(LIST, "list", is_front=True, links_sha256="c" * 64, body_sha256="b" * 64, etag='"1"',
                   last_modified="Mon, 06 May 2024 00:00:00 GMT")  # fmt: skip


@contextmanager
def writing(engine: Engine, at: datetime) -> Iterator[Connection]:
    with time_machine.travel(at, tick=False), engine.begin() as conn:
        yield conn


def answered(conn: Connection, url: str = LIST, status: int = 200) -> None:
    run_id = runs.open_run(conn, "crawl", version="test")
    lists.answered(conn, url, Raw(url, "b" * 64), source="linyuan_zh", kind="list", run_id=run_id, status=status)


def settled(conn: Connection, outcome: ListOutcome = READ) -> None:
    answered(conn, outcome.url)
    lists.settle(conn, [outcome], source="linyuan_zh", run_id=1)
    plan.plan_source(conn, "linyuan_zh", [outcome.url])


def page(conn: Connection, url: str = LIST) -> Any:
    from harvester.identity.address import key_of

    return conn.execute(select(tables.Page.__table__).where(_P.key == key_of(url))).one()


def test_list_walked_to_its_end_may_be_asked_conditionally(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        assert lists.conditions(conn, LIST) == Conditions()
        settled(conn)
        told = lists.conditions(conn, LIST)
    assert (told.etag, told.last_modified, told.body_sha256) == (READ.etag, READ.last_modified, READ.body_sha256)
    assert told.asked_whole_at == told.read_at == NOW
    assert told.believed


def test_list_that_was_cut_off_stays_due_and_is_remembered_as_it_was_before(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn)
        before = lists.conditions(conn, LIST)
    with writing(engine, NOW + HOUR) as conn:
        answered(conn)
        assert lists.conditions(conn, LIST) == before
        assert plan.due_among(conn, [LIST], at=NOW + HOUR) == [LIST]
        assert lists.gap(conn, LIST, source="linyuan_zh").was_cut


def test_unchanged_answer_keeps_what_is_remembered_and_is_no_whole_fetch(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn)
    later = NOW + 7 * HOUR
    with writing(engine, later) as conn:
        answered(conn, status=304)
        lists.settle(conn, [replace(READ, etag=None, whole=False, unchanged=True)], source="linyuan_zh", run_id=1)
        told = lists.conditions(conn, LIST)
    assert (told.etag, told.asked_whole_at, told.read_at) == (READ.etag, NOW, later)


@pytest.mark.parametrize(("new", "hours"), [(True, 4.8), (False, 9)])
def test_second_reading_moves_the_interval(engine: Engine, new: bool, hours: float) -> None:
    for at, outcome in ((NOW, READ), (NOW + 7 * HOUR, replace(READ, new=new))):
        with writing(engine, at) as conn:
            settled(conn, outcome)
            row = page(conn)
            source = conn.execute(select(_S.next_due_at, _S.interval_seconds)).one()
    assert row.interval_seconds == hours * 3600
    assert abs(row.next_due_at - at - timedelta(hours=hours)) <= timedelta(hours=hours * 0.1)
    assert tuple(source) == (row.next_due_at, row.interval_seconds)


def test_failure_puts_a_list_off_and_forgets_nothing(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn)
        before, interval = lists.conditions(conn, LIST), page(conn).interval_seconds
    at = NOW
    for failures in (1, 2, 3):
        at += 20 * HOUR
        with writing(engine, at) as conn:
            lists.lost(conn, LIST, "timeout", source="linyuan_zh", run_id=1)
            lists.settle(conn, [replace(READ, failure="timeout")], source="linyuan_zh", run_id=1)
            row = page(conn)
            assert (row.failures, row.failure, row.interval_seconds) == (failures, "timeout", interval)
            assert row.next_due_at == cadence.due_after_failure(row.key, at, failures)
            assert lists.conditions(conn, LIST) == before
            assert not lists.gap(conn, LIST, source="linyuan_zh").was_cut
    with writing(engine, at + HOUR) as conn:
        settled(conn)
        assert page(conn).failures == 0


def test_list_that_sent_us_away_rests_as_long_as_that_says(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn)
    for failures in (1, 2):
        with writing(engine, NOW + failures * 20 * HOUR) as conn:
            lists.lost(conn, LIST, "bot_check", source="linyuan_zh", run_id=1)
            lists.settle(conn, [replace(READ, failure="bot_check")], source="linyuan_zh", run_id=1)
            assert page(conn).next_due_at == NOW + failures * 20 * HOUR + failures * 6 * HOUR
            assert lists.turned_away(conn, [LIST]) == {LIST: "bot_check"}


def test_list_whose_second_page_failed_is_asked_again_before_long(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn)
    with writing(engine, NOW + 7 * HOUR) as conn:
        answered(conn)
        lists.settle(conn, [replace(READ, torn=True)], source="linyuan_zh", run_id=1)
        row = page(conn)
        assert row.next_due_at == cadence.next_due(row.key, NOW + 7 * HOUR, cadence.BASE)
        assert lists.gap(conn, LIST, source="linyuan_zh").was_cut


def test_server_that_lied_is_not_believed_again(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn, replace(READ, lies=True))
    with writing(engine, NOW + HOUR) as conn:
        settled(conn)
        assert not lists.conditions(conn, LIST).believed


def test_gap_is_told_by_the_last_whole_walk_and_the_days_held_by_then(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        assert lists.gap(conn, LIST, source="linyuan_zh") == lists.Gap(None, was_cut=True, is_open=True)
        save_article(conn, article(published_on=date(2024, 5, 2)))
        settled(conn)
        assert lists.gap(conn, LIST, source="linyuan_zh") == lists.Gap(date(2024, 5, 2), was_cut=False, is_open=False)
    with writing(engine, NOW + timedelta(days=40)) as conn:
        late = article(url=f"{LIST}late.html", published_on=date(2024, 6, 1), raw=[])
        late.raw = [replace(raw(f"{LIST}late.html", offset=9), fetched_at=NOW + timedelta(days=39))]
        save_article(conn, late)  # held since the gap, as by a crawl that was cut off
        assert lists.gap(conn, LIST, source="linyuan_zh") == lists.Gap(date(2024, 5, 2), was_cut=False, is_open=True)


def test_gap_of_a_list_never_planned_is_told_by_the_last_whole_crawl(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        for reason in ("finished", "budget"):
            run_id = runs.open_run(conn, "crawl", version="test")
            runs.open_run_source(conn, run_id, "linyuan_zh")
            runs.close_run_source(conn, run_id, "linyuan_zh", status="finished", finish_reason=reason)
            assert lists.gap(conn, LIST, source="linyuan_zh").start == date(2024, 5, 5)


def declared(*fronts: str, quiet: tuple[str, str] | None = None) -> Any:
    class Declared:
        quiet_hours = quiet

        def __init__(self, services: SimpleNamespace) -> None:
            self.services = services

        def front_lists(self) -> tuple[str, ...]:
            return fronts

    return Declared


def test_due_are_the_new_the_waiting_and_those_with_articles_to_read_again(engine: Engine) -> None:
    spiders = {"linyuan_zh": declared(LIST), "xinxian_zh": declared(f"{LIST}x/")}
    with writing(engine, NOW) as conn:
        assert due_sources(conn, spiders, NOW) == ["linyuan_zh", "xinxian_zh"]
        settled(conn)
        assert due_sources(conn, spiders, NOW) == ["xinxian_zh"]
        assert due_sources(conn, spiders, NOW + 7 * HOUR) == ["xinxian_zh", "linyuan_zh"]
    with writing(engine, FIRST) as conn:
        save_article(conn, article())
        conn.execute(update(tables.Source).values(next_due_at=NOW + timedelta(days=7)))
        only = {"linyuan_zh": declared(LIST)}
        assert due_sources(conn, only, FIRST + 23 * HOUR) == []
        assert due_sources(conn, only, FIRST + 25 * HOUR) == ["linyuan_zh"]


def test_the_longest_waiting_comes_first(engine: Engine) -> None:
    names = ["a_zh", "b_zh", "c_zh", "d_zh"]
    with writing(engine, NOW) as conn:
        for hours, name in zip((3, 1, 2, 9), names, strict=True):
            pages.ensure_source(conn, name, NOW)
            conn.execute(update(tables.Source).where(_S.name == name).values(next_due_at=NOW + hours * HOUR))
        spiders = {name: declared(f"https://{name}.example/") for name in [*names, "e_zh"]}
        assert due_sources(conn, spiders, NOW + 4 * HOUR) == ["e_zh", "b_zh", "c_zh", "a_zh"]


def test_a_list_declared_since_is_due_at_once(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        settled(conn)
        assert due_sources(conn, {"linyuan_zh": declared(LIST)}, NOW) == []
        assert due_sources(conn, {"linyuan_zh": declared(LIST, f"{LIST}neu/")}, NOW) == ["linyuan_zh"]


def test_paused_sources_and_those_in_their_quiet_hours_are_not_planned(engine: Engine) -> None:
    spiders = {"linyuan_zh": declared(LIST), "xinxian_zh": declared(f"{LIST}x/", quiet=("10:00", "11:00"))}
    with writing(engine, NOW) as conn:
        pages.ensure_source(conn, "linyuan_zh", NOW)
        conn.execute(update(tables.Source).values(paused_at=NOW))
        assert due_sources(conn, spiders, NOW) == []  # half past ten in Shanghai
        assert due_sources(conn, spiders, NOW + HOUR) == ["xinxian_zh"]


def test_source_that_crashed_without_a_word_is_put_off(engine: Engine) -> None:
    with writing(engine, NOW) as conn:
        for failures in (1, 2):
            run_id = runs.open_run(conn, "crawl", version="test")
            runs.open_run_source(conn, run_id, "linyuan_zh")
            runs.close_run_source(conn, run_id, "linyuan_zh", status="crashed", finish_reason="crashed")
            conn.execute(update(tables.Source).values(next_due_at=None))
            plan.put_off(conn, "linyuan_zh")
            waits = conn.execute(select(_S.next_due_at)).scalar_one() - NOW
            assert abs(waits - cadence.BASE * failures) <= cadence.BASE * failures * 0.1
        plan.put_off(conn, "linyuan_zh")
        assert conn.execute(select(_S.next_due_at)).scalar_one() - NOW == waits


def test_held_article_is_asked_conditionally_unless_it_has_several_pages(engine: Engine) -> None:
    with writing(engine, FIRST) as conn:
        save_article(conn, article(raw=[raw()]))
        rechecks.note_validators(conn, URL, '"7"', None)
        assert rechecks.article_conditions(conn, URL) == Conditions('"7"', None, "a" * 64)
        two = f"{URL}?2"
        save_article(conn, article(raw=[raw(), raw(two, sha="d" * 64, offset=950)]))
        assert rechecks.article_conditions(conn, URL) == Conditions()
        assert rechecks.article_conditions(conn, f"{LIST}never.html") == Conditions()


def test_unchanged_article_gets_its_next_check(engine: Engine) -> None:
    with writing(engine, FIRST) as conn:
        save_article(conn, article(raw=[raw()]))
        run_id = runs.open_run(conn, "crawl", version="test")
    for days, following in ((1, 3), (3, 14), (14, None)):
        with writing(engine, FIRST + timedelta(days=days)) as conn:
            assert pages.due(conn, "linyuan_zh") == [URL]
            rechecks.unchanged_article(conn, URL, None, source="linyuan_zh", run_id=run_id, status=304)
            due = page(conn, URL).next_due_at
            assert due == (FIRST + timedelta(days=following) if following else None)


def test_robots_are_remembered_for_a_day_and_for_one_spelling_of_the_host(engine: Engine) -> None:
    rules = "https://www.linyuan.example/robots.txt"
    with writing(engine, FIRST) as conn:
        run_id = runs.open_run(conn, "crawl", version="test")
        robots.remember(conn, rules, raw(rules), status=200, source="linyuan_zh", run_id=run_id)
        kept = robots.remembered(conn, rules, at=FIRST + 23 * HOUR)
        assert kept is not None and (kept.status, kept.raw) == (200, raw(rules))
        assert robots.remembered(conn, rules, at=FIRST + 24 * HOUR) is None
        for other in ("http://www.linyuan.example/robots.txt", "https://linyuan.example/robots.txt"):
            assert robots.remembered(conn, other, at=FIRST) is None
