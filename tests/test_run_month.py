"""A simulated month of planned runs: every fault is told once with its cause, no other is, and no article is missed."""

from __future__ import annotations

import fcntl
import pickle
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from due import crawl_at, due_order, rows, set_all_due
from month import FAULTS, LAST, MENDED, SOURCES, Fault, Month, days, deaf_port, declare, host

from harvester.clock import SHANGHAI
from harvester.run.order import Order, Report
from harvester.sample.server import SampleServer

pytestmark = pytest.mark.slow


@dataclass
class Lived:
    """What the runs of the month told, by day, and where their database is."""

    asked: Order
    runs: list[tuple[date, Report]] = field(default_factory=list)

    def told(self, what: str) -> list[tuple[date, str, str]]:
        """Day, source and cause of all troubles that "began" or "ended"."""
        return [(day, one.source, one.cause) for day, run in self.runs if run.news for one in getattr(run.news, what)]


@pytest.fixture(scope="session")
def lived(shared_folder: Path) -> Lived:
    """The session's one month, lived by the first worker that asks."""
    folder = shared_folder / "month"
    folder.mkdir(exist_ok=True)
    kept = folder / "lived.pickle"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(_live(folder)))
    found: Lived = pickle.loads(kept.read_bytes())
    return found


def _live(folder: Path) -> Lived:
    """A run each evening, and one the morning after, when every list is due."""
    month = Month()
    with SampleServer(month.on(LAST)).running(3600) as server, closing(deaf_port()) as deaf:
        lived = Lived(due_order(folder, server, *SOURCES))
        nowhere = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        for day in days():
            server.province = month.on(day)
            down = {host(one.source): nowhere for one in FAULTS if one.cause == "connect" and one.on(day)}
            order = replace(lived.asked, host_map=server.host_map | down, spiders=declare(folder, day))
            lived.runs.append((day, crawl_at(datetime.combine(day, time(22), SHANGHAI), order)))
        set_all_due(lived.asked)  # lists that were quiet over the festival wait for up to a week
        morning = datetime.combine(LAST + timedelta(days=1), time(6), SHANGHAI)
        lived.runs.append((LAST, crawl_at(morning, order)))
    return lived


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.source)
def test_each_fault_is_told_once_with_its_cause_within_two_runs_and_its_end_once(lived: Lived, fault: Fault) -> None:
    began = [(day, cause) for day, source, cause in lived.told("began") if source == fault.source]
    ended = [(day, cause) for day, source, cause in lived.told("ended") if source == fault.source]
    assert [cause for _, cause in began] == [cause for _, cause in ended] == [fault.cause]
    assert fault.first <= began[0][0] <= (fault.told_by or fault.first + timedelta(days=1))
    over = MENDED.get(fault.source, fault.last + timedelta(days=1))
    assert over <= ended[0][0] <= over + timedelta(days=1)


def test_no_other_trouble_is_told(lived: Lived) -> None:
    assert Counter(lived.told("began")).most_common(1)[0][1] == 1
    assert {source for _, source, _ in lived.told("began")} == {fault.source for fault in FAULTS}
    assert all(run.news and not run.news.to_pause for _, run in lived.runs if run.run_id)
    assert rows(lived.asked, "SELECT count(*) FROM incident WHERE ended_at IS NULL") == [(0,)]


def test_a_run_ends_with_1_exactly_while_something_is_wrong(lived: Lived) -> None:
    wrong: set[str] = set()
    for day, run in lived.runs:
        if run.news:
            wrong |= {one.source for one in run.news.began}
            wrong -= {one.source for one in run.news.ended}
        asked = {one.source for one in run.sources}
        assert run.exit_code == (1 if wrong & asked else 0), (day, wrong, run.sources)


@pytest.mark.parametrize("source", SOURCES)
def test_no_article_is_missed_or_doubled(lived: Lived, source: str) -> None:
    published = Month().published[source]
    held = [url for (url,) in rows(lived.asked, f"SELECT url FROM article WHERE source = '{source}'")]
    assert sorted(held) == sorted(published)


def test_no_page_but_those_that_lost_their_dates_is_taken_for_edited(lived: Lived) -> None:
    query = "SELECT DISTINCT a.source, r.cause FROM revision r JOIN article a ON a.id = r.article_id WHERE r.number > 1"
    assert rows(lived.asked, query) == [("undated", "publisher")]


def test_every_run_adds_up(lived: Lived) -> None:
    assert all(one.adds_up for _, run in lived.runs for one in run.sources)
    assert len([run for _, run in lived.runs if run.run_id]) == len(list(days())) + 1
