"""The province's calendar: what is published, edited and withdrawn on which day, and crawls that keep up with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import time_machine
from crawling import Crawled, Saved, crawl
from sample_truth import differences

from harvester.article import Article
from harvester.clock import SHANGHAI, shanghai_day
from harvester.discover import registry
from harvester.identity.address import key_of
from harvester.sample.almanac import CHANGES, FERRY, LAST, Almanac
from harvester.sample.province import Province, linyuan
from harvester.sample.truth import Truth
from harvester.store.engine import open_database
from harvester.store.history import silent_edits, versions, withdrawals
from harvester.store.read import article_by_key, find_id, latest

ALMANAC = Almanac()
EVENTS = ALMANAC.events
SOURCE = "linyuan_zh"
STOPS = tuple(date(2024, *day) for day in ((3, 12), (3, 14), (3, 19), (3, 21), (3, 22), (3, 27), (4, 4)))
"""Days on which the source is crawled: each change is met by the re-check that is due next."""


def changed_between(before: Province, after: Province) -> set[str]:
    """Addresses of articles whose headline, text or printed change differ, or that came or went."""
    old, new = Truth(before).articles, Truth(after).articles
    told = {url for url in old.keys() & new.keys() if _words(old[url]) != _words(new[url])}
    return told | (old.keys() ^ new.keys())


def _words(article: object) -> tuple[object, ...]:
    return tuple(getattr(article, name) for name in ("title", "blocks", "modified_at"))


def test_whole_province_is_what_the_last_day_shows_but_for_its_changes() -> None:
    taken = {f"{c.source}/{c.id}" for c in CHANGES if c.kind in ("withdrawn", "replaced")}
    whole, last = Truth(linyuan(today=LAST)).articles, Truth(ALMANAC.on(LAST)).articles
    assert len(whole) - len(last) == len(taken) == 2
    assert last.keys() < whole.keys()


@pytest.mark.parametrize(
    "day", sorted({change.at.date() for change in CHANGES} | {date(2024, 5, 6), date(2024, 8, 31)})
)
def test_day_changes_what_the_calendar_says_and_nothing_else(day: date) -> None:
    today = {event.url for event in EVENTS if event.day == day}
    assert today
    assert changed_between(ALMANAC.on(day - timedelta(days=1)), ALMANAC.on(day)) == today


def test_events_are_in_the_order_of_their_days_and_every_kind_occurs() -> None:
    assert all(a.day <= b.day for a, b in pairwise(EVENTS))
    assert {event.kind for event in EVENTS} == {"published", "edited", "updated", "withdrawn", "replaced"}


def test_silent_edit_leaves_the_printed_time_and_an_update_prints_its_own() -> None:
    url = next(event.url for event in EVENTS if event.kind == "updated")
    first, edited, updated = (Truth(ALMANAC.on(date(2024, 3, day))).articles[url] for day in (12, 13, 25))
    assert first.blocks != edited.blocks != updated.blocks
    assert first.published_at == edited.published_at == updated.published_at
    assert (first.modified_at, edited.modified_at) == (None, None)
    assert updated.modified_at == datetime(2024, 3, 25, 16, 40, tzinfo=SHANGHAI)


@dataclass
class Watched:
    """The source crawled on each stop of the calendar into one database, with the record of each day."""

    folder: Path
    runs: dict[date, Crawled] = field(default_factory=dict)
    ferry: dict[date, Article] = field(default_factory=dict)

    @property
    def db(self) -> str:
        return f"sqlite:///{self.folder}/articles.db"


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    done = Watched(tmp_path_factory.mktemp("almanac"))
    spider = registry.find(SOURCE, "harvester.sample.spiders")
    for later, day in enumerate(STOPS):  # each a little later than the last: what fell due while that ran is due
        with time_machine.travel(datetime.combine(day, time(23, 30 + later), SHANGHAI), tick=True):
            done.runs[day] = crawl(spider, served(ALMANAC.on(day)), done.folder)
            with open_database(done.db, readonly=True).connect() as conn:
                found = article_by_key(conn, key_of(ferry_url()))
            assert found is not None
            done.ferry[day] = found
    return done


def served(province: Province) -> Mapping[str, Saved]:
    """What the source's site answers on a day; what it withdrew is a 404."""
    site, whole = province.site(SOURCE), linyuan(today=LAST).site(SOURCE)
    gone = {site.url(path): Saved(b"gone", 404) for path in whole.answers.keys() - site.answers.keys()}
    return gone | {site.url(p): Saved(a.body, a.status, kind=a.content_type) for p, a in site.answers.items()}


def ferry_url() -> str:
    return next(e.url for e in EVENTS if e.source == FERRY[0] and e.url.endswith(f"{FERRY[1]}.shtml"))


def of_kind(kind: str) -> str:
    return next(event.url for event in EVENTS if event.kind == kind and event.source == SOURCE)


def test_each_day_ends_with_what_was_published_by_then(watched: Watched) -> None:
    for before, day in pairwise((date(2000, 1, 1), *STOPS)):
        new = {e.url for e in EVENTS if e.source == SOURCE and e.kind == "published" and before < e.day <= day}
        outcomes = watched.runs[day].ledger.outcomes
        assert new <= outcomes.keys()
        assert all(outcomes[url] in ("stored", "duplicate") for url in new)


@pytest.mark.parametrize("day", STOPS)
def test_record_of_a_day_is_what_stood_there_on_that_day(watched: Watched, day: date) -> None:
    read = max(stop for stop in (STOPS[0], STOPS[1], STOPS[5]) if stop <= day)  # first; due after 1 and 14 days
    truth = Truth(ALMANAC.on(read)).articles[ferry_url()]
    assert differences(truth, watched.ferry[day]) == {}


def test_silent_edit_and_printed_update_are_two_revisions_after_the_first(watched: Watched) -> None:
    with open_database(watched.db, readonly=True).connect() as conn:
        number = find_id(conn, ferry_url())
        assert number is not None
        told = versions(conn, number)
    assert [version.cause for version in told] == ["first", "publisher", "publisher"]
    assert [shanghai_day(version.made_at) for version in told] == [STOPS[0], STOPS[1], STOPS[5]]
    assert [run.ledger.revised for run in watched.runs.values()] == [0, 1, 0, 0, 0, 1, 0]


def test_only_the_edit_that_printed_no_time_is_a_silent_one(watched: Watched) -> None:
    with open_database(watched.db, readonly=True).connect() as conn:
        silent = silent_edits(conn, STOPS[0])
    assert [(edit.url, shanghai_day(edit.found_at)) for edit in silent] == [(ferry_url(), STOPS[1])]


def test_withdrawn_articles_are_kept_and_marked_with_the_day_it_was_sure(watched: Watched) -> None:
    with open_database(watched.db, readonly=True).connect() as conn:
        gone = {edit.url: (shanghai_day(edit.found_at), edit.what) for edit in withdrawals(conn, STOPS[0])}
    assert gone == {of_kind("withdrawn"): (STOPS[4], "http_error"), of_kind("replaced"): (STOPS[6], "soft_404")}


def test_nothing_is_stored_twice_on_the_way(watched: Watched) -> None:
    with open_database(watched.db, readonly=True).connect() as conn:
        held = [article.url for article in latest(conn, 1000)]
    assert len(held) == len(set(held))
    by_then = {e.url for e in EVENTS if e.source == SOURCE and e.kind == "published" and e.day <= STOPS[-1]}
    assert set(held) == by_then
