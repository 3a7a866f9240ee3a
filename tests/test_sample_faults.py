"""Troubled hosts and traps, crawled: each trouble ends by its reason, none is solved, none ends another's crawl."""

from __future__ import annotations

import fcntl
import pickle
import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from harvester.article import REASONS
from harvester.cli.app import app
from harvester.cli.trouble import complain
from harvester.clock import now
from harvester.run.causes import NETWORK, cause_of
from harvester.run.crawl import crawl
from harvester.run.order import Report, SourceReport
from harvester.sample.demo import order_for
from harvester.sample.faults import ARTICLES, SILENCE, TROUBLES, WALLED, declare, faults
from harvester.sample.province import linyuan
from harvester.sample.server import SampleServer, Visit
from harvester.sample.truth import Truth
from harvester.store.engine import open_database
from harvester.store.read import latest
from harvester.store.standing import standings
from harvester.store.tables import Page

pytestmark = pytest.mark.xdist_group("sample_faults")  # one worker makes what all of them look at

PROVINCE = faults()
TRUTH = Truth(PROVINCE)
WALLS = [name for name, trouble in TROUBLES.items() if trouble.kind == "wall"]
RETRIES = 1


@dataclass
class Troubled:
    """Two crawls of every troubled host, the second at once after the first, with what each asked and what is held."""

    first: Report
    second: Report
    asked: tuple[Visit, ...]
    asked_again: tuple[Visit, ...]
    held: dict[str, int]
    rows: dict[str, tuple[str | None, str, str, float]]
    """Of each list that failed: reason, kind, state, hours until it is asked again."""
    db: str

    def of(self, source: str, *, again: bool = False) -> SourceReport:
        """One source's account."""
        return next(one for one in (self.second if again else self.first).sources if one.source == source)

    def articles_asked(self, source: str, *, again: bool = False) -> list[Visit]:
        """The visits of a source's articles."""
        host = PROVINCE.site(source).host
        visits = self.asked_again if again else self.asked
        return [visit for visit in visits if visit.host == host and "/t20" in visit.path]


@pytest.fixture(scope="session")
def troubled(shared_folder: Path) -> Troubled:
    """The result of the session's one crawl of the troubled hosts."""
    folder = shared_folder / "faults"
    folder.mkdir(exist_ok=True)
    kept = folder / "troubled.pickle"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(_crawl(folder)))
    found: Troubled = pickle.loads(kept.read_bytes())
    return found


def _crawl(folder: Path) -> Troubled:
    spiders = declare(folder / "spiders")
    with SampleServer(PROVINCE).running() as server:
        names = (site.source for site in PROVINCE.sites)
        order = order_for(server, folder / "a.db", folder / "archive", *names)
        settings = order.settings | {"DOWNLOAD_TIMEOUT": SILENCE - 2, "RETRY_TIMES": RETRIES}
        order = replace(order, spiders=str(spiders), settings=settings, group=len(PROVINCE.sites), processes=1)
        first = crawl(order)
        asked = tuple(server.visits)
        server.forget()
        second = crawl(order)
        asked_again = tuple(server.visits)
    held: dict[str, int] = {}
    with open_database(order.db, readonly=True).connect() as conn:
        for article in latest(conn, 1000):
            held[str(article.source)] = held.get(str(article.source), 0) + 1
        page = Page.__table__.c
        failed = conn.execute(select(Page.__table__).where(page.kind == "list", page.failure.is_not(None))).all()
    rows = {row.url: (row.failure, row.kind, row.state, _hours(row.next_due_at)) for row in failed}
    return Troubled(first, second, asked, asked_again, held, rows, order.db)


def _hours(due: datetime | None) -> float:
    return (due - now()).total_seconds() / 3600 if due else 0.0


def test_troubled_hosts_are_no_part_of_the_demo() -> None:
    assert not PROVINCE.by_host.keys() & linyuan().by_host.keys()
    assert all(host.endswith(".trouble.example") for host in PROVINCE.by_host)


def test_every_trouble_ends_by_a_known_reason() -> None:
    assert {trouble.reason for trouble in TROUBLES.values() if trouble.reason} <= REASONS.keys()


@pytest.mark.parametrize("name", TROUBLES)
def test_articles_end_as_the_trouble_says(troubled: Troubled, name: str) -> None:
    account, reason = troubled.of(name), TROUBLES[name].reason
    assert account.adds_up
    assert account.seen == ARTICLES
    assert account.reasons == ({reason: ARTICLES} if reason else {})
    assert troubled.held.get(name, 0) == (0 if reason else ARTICLES)
    assert account.status == ("degraded" if reason else "finished")


@pytest.mark.parametrize("name", WALLS)
def test_bot_check_is_asked_once_and_never_solved(troubled: Troubled, name: str) -> None:
    """No cookie of its is sent back, no address of its making is asked for, nothing is asked a second time."""
    visits = troubled.articles_asked(name)
    assert sorted(visit.path for visit in visits) == sorted({visit.path for visit in visits})
    assert {f"http://{visit.host}{visit.path}" for visit in visits} == TRUTH.of(name).keys()
    assert {visit.cookie for visit in visits} == {""}


@pytest.mark.parametrize("name", [name for name, trouble in TROUBLES.items() if trouble.reason])
def test_next_run_leaves_what_failed_alone(troubled: Troubled, name: str) -> None:
    assert troubled.articles_asked(name, again=True) == []
    assert troubled.of(name, again=True).reasons == {TROUBLES[name].reason: ARTICLES}


def test_busy_host_is_asked_again_after_its_wait_and_gives_everything(troubled: Troubled) -> None:
    statuses = [visit.status for visit in troubled.articles_asked("busy")]
    assert sorted(statuses) == [200] * ARTICLES + [429] * ARTICLES
    assert troubled.of("busy").seconds >= 1.0


def test_wait_beyond_the_cap_is_not_retried(troubled: Troubled) -> None:
    assert [visit.status for visit in troubled.articles_asked("overrun")] == [503] * ARTICLES


@pytest.mark.parametrize("name", ["torn", "silent", "failing"])
def test_broken_answers_are_tried_as_often_as_settings_say(troubled: Troubled, name: str) -> None:
    assert len(troubled.articles_asked(name)) == ARTICLES * (1 + RETRIES)


def test_calendar_without_end_ends_by_the_limit_of_lists(troubled: Troubled) -> None:
    account, front = troubled.of("calendar_trap"), TRUTH.lists["calendar_trap"][0]
    pattern = f"{front}202408/t20240831_80000000.html?month=*"
    assert (account.list_pages, account.adds_up) == (2, True)
    assert troubled.held["calendar_trap"] == account.stored == ARTICLES
    assert account.reasons == {"trap": ARTICLES}
    assert list(account.list_failures.values()) == ["trap"]
    assert re.sub(r"t\d+_\d+", "t", next(iter(account.list_failures))) == re.sub(r"t\d+_\d+", "t", pattern)
    assert account.status == "degraded"
    assert "the same stories under ever new addresses" in account.problems[0]


def test_visitors_number_that_nobody_knows_is_told_at_the_second_crawl_and_fetches_nothing(troubled: Troubled) -> None:
    assert troubled.of("ticket_trap").status == "finished"
    again = troubled.of("ticket_trap", again=True)
    assert troubled.articles_asked("ticket_trap", again=True) == []
    assert troubled.held["ticket_trap"] == ARTICLES
    assert (again.reasons, again.status) == ({"trap": ARTICLES}, "degraded")
    assert next(iter(again.list_failures)).endswith(".html?visit=*")


@pytest.mark.parametrize("name", WALLED)
def test_list_that_turns_us_away_is_told_by_its_reason_kept_on_its_row_and_left_alone(
    troubled: Troubled, name: str
) -> None:
    front, reason = TRUTH.lists[name][0], WALLED[name].reason
    for again in (False, True):
        account = troubled.of(name, again=again)
        assert (account.status, account.seen, account.list_failures) == ("failed", 0, {front: reason})
    host = PROVINCE.site(name).host
    asked = [visit.path for visit in troubled.asked if visit.host == host and visit.path != "/robots.txt"]
    assert asked == ([] if name.startswith("jsl") else [front.removeprefix(f"http://{host}")])
    assert {visit.cookie for visit in troubled.asked if visit.host == host} == {""}
    assert [v for v in troubled.asked_again if v.host == host and v.path != "/robots.txt"] == []
    failure, kind, state, hours = troubled.rows[front]
    assert (failure, kind, state) == (reason, "list", "failed")
    assert 5.9 < hours <= 6


def test_traps_and_walls_are_told_on_stderr_and_on_the_status_screen(
    troubled: Troubled, capsys: pytest.CaptureFixture[str]
) -> None:
    complain(troubled.first)
    told = capsys.readouterr().err
    assert "calendar_trap: trap: the same stories under http://" in told
    assert ".html?month=*" in told
    screen = CliRunner().invoke(app, ["status", "--db", troubled.db]).stdout
    assert ".html?visit=*" in "".join(screen.split())


def test_session_numbers_make_no_second_article(troubled: Troubled) -> None:
    assert troubled.held["session_trap"] == ARTICLES
    assert troubled.of("session_trap", again=True).known == ARTICLES
    assert troubled.articles_asked("session_trap", again=True) == []


def test_list_page_that_failed_is_asked_again_and_what_lies_behind_it_is_not_lost(troubled: Troubled) -> None:
    first, again = troubled.of("broken_pager"), troubled.of("broken_pager", again=True)
    assert (first.stored, first.status, list(first.list_failures.values())) == (1, "degraded", ["http_error"])
    assert (again.stored, again.status) == (ARTICLES - 1, "finished")


def test_sitemap_that_names_itself_ends_and_bombs_are_told(troubled: Troubled) -> None:
    account, site = troubled.of("map_trap"), PROVINCE.site("map_trap")
    assert troubled.held["map_trap"] == ARTICLES
    assert account.list_failures == {site.url("/bomb.xml.gz"): "too_large", site.url("/laughs.xml"): "too_complex"}
    assert account.status == "degraded"
    asked = [visit.path for visit in troubled.asked if visit.host == site.host and ".xml" in visit.path]
    assert len(asked) == len(set(asked))


def test_trouble_of_one_host_is_no_trouble_of_another(troubled: Troubled) -> None:
    assert troubled.first.exit_code == 1
    finished = {one.source for one in troubled.first.sources if one.status == "finished"}
    well = {name for name, trouble in TROUBLES.items() if trouble.reason is None}
    assert finished == well | {"session_trap", "ticket_trap"}


def test_each_trouble_is_one_incident_with_its_cause_and_its_first_bad_page(
    troubled: Troubled, shared_folder: Path
) -> None:
    with open_database(f"sqlite:///{shared_folder / 'faults' / 'a.db'}", readonly=True).connect() as conn:
        stand = {one.source: one for one in standings(conn)}
    for name, trouble in TROUBLES.items():
        incident = stand[name].trouble
        assert (incident is None) == (trouble.reason is None), name
        if incident is not None and trouble.reason:
            assert incident.cause == cause_of(trouble.reason)
            assert incident.runs == 2
            assert incident.page_url in TRUTH.of(name)
            assert (stand[name].kept is None) == (incident.cause in NETWORK)
    assert troubled.second.news is not None
    assert [one.source for one in troubled.second.news.began] == [
        "ticket_trap"
    ]  # a number is known by its second visit
