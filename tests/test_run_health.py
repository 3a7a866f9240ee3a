"""The rules that tell trouble from how a source is: lives that must not alarm, and troubles that must."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from lives import START, Life, days, lived, office, read, unreadable, without

from harvester.article import REASONS
from harvester.clock import SHANGHAI
from harvester.run.causes import CAUSES, cause_of, mend_of
from harvester.run.health import Asked, Judgement, judge, one_network
from harvester.run.workdays import announced, is_working, working_days
from harvester.store.measures import Before, History, Measured

DAY = timedelta(days=1)


def few_a_day(seed: int) -> Life:
    return lived(office(seed, 0, 3, weekend=1), 150)


def hourly(seed: int) -> Life:
    life, dice = Life(), office(seed, 0, 3)
    for at in days(24 * 40, every=timedelta(hours=1)):
        life.run(at, read(dice(at.date()) if at.hour == 10 else 0))
    return life


def over(first: date, last: date, runs: int = 90) -> Life:
    """A busy office that is wholly silent between two days."""
    published = office(3, 8, 20)
    start = datetime(first.year, first.month, first.day, 3, tzinfo=SHANGHAI) - 60 * DAY
    return lived(lambda day: 0 if first <= day <= last else published(day), runs, start)


def downtime() -> Life:
    """Ten days without a run; then all that was missed comes at once, with its own days."""
    life = lived(office(5, 3, 9), 60)
    missed = [(START + n * DAY).date() for n in range(60, 70)]
    life.run(START + 70 * DAY, read(60, links=300, lag=0.0), days=missed * 6)
    return lived(office(6, 3, 9), 10, START + 71 * DAY, life)


def first_runs() -> Life:
    life = Life()
    for at, number in zip(days(4), (200, 0, 1, 0), strict=True):
        life.run(at, without(without(read(number, lag=400.0), "authors"), "editors"))
    return life


def notices_and_news() -> Life:
    """Notices, which print no author and no origin, and news, in turn; some days notices alone."""
    life = Life()
    for n, at in enumerate(days(80)):
        notices = 6 if n % 5 == 0 else 2
        life.run(at, without(without(read(6), "authors", notices), "origin", notices))
    return life


def one_article_in_two_columns() -> Life:
    life = Life()
    for at in days(30):
        life.run(at, read(4, same_text=2, same_title=2))
    return life


def dead_links_asked_again() -> Life:
    """Three dead links that every run asks again, on a site that publishes little."""
    life = lived(office(8, 1, 3), 20)
    for at in days(24 * 3, START + 20 * DAY, timedelta(hours=1)):
        life.run(at, Measured(requests=4, list_pages=1, links=20))
    return life


def unchanged_lists() -> Life:
    life = lived(office(9, 1, 3), 20)
    for at in days(30, START + 20 * DAY, timedelta(hours=1)):
        life.run(at, Measured(requests=3, list_pages=3, lists_unchanged=3))
    return life


def one_list_late_once() -> Life:
    life = Life()
    for n, at in enumerate(days(40)):
        lost = {"http://a.example/x/": "download_failed"} if n % 7 == 3 else {}
        life.run(at, read(5, links=100, list_pages=10, list_failures=lost, status="degraded" if lost else "finished"))
    return life


def cut_by_the_budget() -> Life:
    life = lived(office(10, 5, 9), 30)
    for at in days(9, START + 30 * DAY):
        life.run(at, read(0, links=2, finish_reason="budget"))
    return life


def monthly_magazine() -> Life:
    life = Life()
    for n, at in enumerate(days(300)):
        life.run(at, read(12 if n % 30 == 0 else 0))
    return life


def bounded_runs() -> Life:
    life = lived(office(11, 5, 9), 30)
    for at in days(6, START + 30 * DAY):
        life.run(at, read(0, links=2), Asked(at_least=9, whole=False))
    return life


def slowly_less() -> Life:
    return lived(lambda day: max(2, 20 - (day - START.date()).days // 6) if is_working(day) else 0, 120)


def pictures_among_articles() -> Life:
    life = Life()
    for at in days(30):
        life.run(at, read(3, tried=5, failed={"not_html": 2}))
    return life


def a_site_down_for_an_hour_among_hourly_runs() -> Life:
    """Not free of alarms, but free of any but one."""
    life = lived(office(12, 2, 4), 20)
    life.run(START + 20 * DAY, dead("download_failed"))
    assert life.alarms == [(21, "connect")]
    again = lived(office(13, 2, 4), 20, START + 21 * DAY, life)
    again.judged[20] = Judgement("unknown")
    return again


def waiting_for_its_turn() -> Life:
    life = lived(office(14, 2, 4), 20)
    for at in days(6, START + 20 * DAY):
        life.run(at, Measured(status="interrupted", finish_reason="signal"))
    return life


def backlog_found() -> Life:
    """A list shows five hundred older articles for once."""
    life = lived(office(15, 3, 6), 30)
    old = [date(2025, 6, 1) + n * DAY for n in range(100)]
    life.run(START + 30 * DAY, read(100, links=250, lag=200.0), days=old)
    return lived(office(16, 3, 6), 20, START + 31 * DAY, life)


def dead(reason: str) -> Measured:
    return Measured(status="failed", requests=1, list_failures={"http://a.example/x/": reason})


QUIET: dict[str, Callable[[], Life]] = {
    **{f"nought to three articles a day, {seed}": lambda seed=seed: few_a_day(seed) for seed in range(1, 13)},
    **{f"the same, looked at every hour, {seed}": lambda seed=seed: hourly(seed) for seed in (21, 22, 23)},
    "a busy office with its weekends": lambda: lived(office(2, 8, 20), 120),
    "silence over Spring Festival": lambda: over(date(2026, 2, 14), date(2026, 2, 23)),
    "silence over a Spring Festival not announced yet": lambda: over(date(2027, 2, 4), date(2027, 2, 13)),
    "silence over National Day": lambda: over(date(2026, 10, 1), date(2026, 10, 8)),
    "silence over a National Day not announced yet": lambda: over(date(2027, 10, 1), date(2027, 10, 7)),
    "silence over May Day": lambda: over(date(2026, 5, 1), date(2026, 5, 5)),
    "ten days of our own downtime": downtime,
    "the first runs": first_runs,
    "notices without authors beside news": notices_and_news,
    "one article in two columns": one_article_in_two_columns,
    "dead links asked again and again": dead_links_asked_again,
    "lists unchanged for a day": unchanged_lists,
    "one list of ten late now and then": one_list_late_once,
    "cut by the budget for days": cut_by_the_budget,
    "a monthly magazine": monthly_magazine,
    "bounded by --limit": bounded_runs,
    "slowly less and less": slowly_less,
    "pictures and files among the links": pictures_among_articles,
    "well again after an outage": a_site_down_for_an_hour_among_hourly_runs,
    "stopped before its turn": waiting_for_its_turn,
    "a backlog found at once": backlog_found,
}  # fmt: skip


@pytest.mark.parametrize("name", QUIET)
def test_a_life_without_trouble_raises_no_alarm(name: str) -> None:
    assert QUIET[name]().alarms == []


def healthy(low: int = 4, high: int = 8, runs: int = 40) -> Life:
    return lived(office(1, low, high, weekend=high), runs)


TROUBLES: dict[str, tuple[Callable[[], Measured], str, str, int]] = {
    # name → (what each run sees, cause, state, runs until it is told at the latest)
    "the name is gone": (lambda: dead("download_failed"), "connect", "broken", 1),
    "an error status": (lambda: dead("http_error"), "http_status", "broken", 1),
    "robots.txt denies all of a sudden": (lambda: dead("robots"), "robots", "broken", 1),
    "a bot check": (lambda: dead("bot_check"), "bot_check", "broken", 1),
    "an error page instead of the list": (lambda: dead("soft_404"), "soft_404", "broken", 1),
    "a list that is none": (lambda: dead("not_html"), "parse", "broken", 1),
    "a list without a link": (lambda: Measured(list_pages=1, requests=1, status="failed"), "empty_list", "broken", 1),
    "a list of three links": (lambda: read(0, links=3), "too_few", "degraded", 2),
    "articles that answer 500": (lambda: unreadable(5, "http_error"), "http_status", "broken", 1),
    "three articles a run that answer 500": (lambda: unreadable(3, "http_error"), "http_status", "broken", 2),
    "articles behind a bot check": (lambda: unreadable(5, "bot_check"), "bot_check", "broken", 1),
    "articles that robots.txt forbids": (lambda: unreadable(5, "robots"), "robots", "broken", 1),
    "articles without text": (lambda: unreadable(10, "no_body"), "low_quality", "broken", 1),
    "two of three articles lost": (
        lambda: read(3, tried=9, failed={"soft_404": 6}), "soft_404", "degraded", 2),
    "authors gone": (lambda: without(read(6), "authors"), "drift", "degraded", 2),
    "days gone": (lambda: without(read(6), "published_on"), "drift", "degraded", 2),
    "a declared place gone": (lambda: read(4, missed={"origin": 4}), "drift", "degraded", 1),
    "all days years back": (lambda: read(6, lag=4000.0), "drift", "degraded", 2),
    "another language": (lambda: read(6, languages={"en": 6}), "drift", "degraded", 2),
    "texts cut to their first lines": (lambda: read(6, characters=90.0), "low_quality", "degraded", 2),
    "one text for all": (lambda: read(6, same_text=6), "identical", "degraded", 1),
    "one title for half": (lambda: read(8, same_title=4), "identical", "degraded", 1),
    "the process dies": (lambda: Measured(status="crashed", error="ended with signal 11"), "crashed", "broken", 1),
    "too much memory": (lambda: read(3, status="failed", finish_reason="memory"), "memory", "broken", 1),
    "no room in the archive": (lambda: read(3, status="failed", finish_reason="archive"), "archive", "broken", 1),
    "no database": (lambda: read(3, status="failed", finish_reason="database"), "database", "broken", 1),
    "pages lost by our own fault": (lambda: read(3, lost=2), "database", "degraded", 1),
    "links without an outcome": (lambda: read(3, open_links=1), "lost", "degraded", 1),
    "a flood of links": (lambda: read(3, links=900), "trap", "degraded", 1),
    "stories under ever new addresses": (lambda: read(3, list_failures={"http://a.example/?s=*": "trap"}), "trap",
                                         "degraded", 1),
    "half of the lists fail": (lambda: read(3, list_pages=2, status="degraded", list_failures={
        "http://a.example/x/": "download_failed", "http://a.example/y/": "download_failed"}), "connect",
        "degraded", 1),
    "one list of ten late every time": (lambda: read(3, links=90, list_pages=9, status="degraded", list_failures={
        "http://a.example/x/": "download_failed"}), "connect", "degraded", 2),
}  # fmt: skip


@pytest.mark.parametrize("name", TROUBLES)
def test_a_trouble_is_told_once_with_its_cause_and_is_over_when_it_is(name: str) -> None:
    sees, cause, state, within = TROUBLES[name]
    life = healthy()
    for at in days(6, START + 40 * DAY):
        life.run(at, sees())
    assert [told for _, told in life.begun] == [cause]
    assert life.begun[0][0] <= 40 + within
    assert life.judged[-1].state == state
    assert life.judged[-1].detail
    for at in days(12, START + 46 * DAY):
        life.run(at, read(6))
    assert life.judged[-1].state == "healthy"
    assert [told for _, told in life.begun] == [cause]


SILENCES = {"busy": (office(1, 8, 20), 4), "one to three a day": (office(2, 1, 3), 5), "nought to three": (
    office(3, 0, 3), 12)}  # fmt: skip


@pytest.mark.parametrize("name", SILENCES)
def test_a_silent_source_is_told_after_more_working_days_than_it_was_ever_silent(name: str) -> None:
    published, most = SILENCES[name]
    life = lived(published, 60)
    for at in days(30, START + 60 * DAY):
        life.run(at, read(0))
    [(number, cause)] = life.begun
    assert cause == "silent"
    assert 3 < len(working_days((START + 59 * DAY).date(), (START + (number - 1) * DAY).date())) + 1 <= most + 1
    life.run(START + 91 * DAY, read(3))
    assert not life.judged[-1].in_trouble


def test_a_source_that_stays_silent_for_a_year_does_not_fall_silent_itself() -> None:
    life = lived(office(4, 2, 6), 60)
    for at in days(300, START + 60 * DAY):
        life.run(at, read(0))
    assert [cause for _, cause in life.begun] == ["silent"]


def test_a_step_down_in_volume_is_told_and_the_weekend_is_none() -> None:
    life = lived(office(5, 9, 20), 90)
    assert life.alarms == []
    lived(lambda day: 1 if is_working(day) else 0, 20, START + 90 * DAY, life)
    [(number, cause)] = life.begun
    assert (cause, number - 90 <= 10) == ("volume", True)


def test_drift_names_the_field_and_what_was_usual() -> None:
    life = healthy()
    for at in days(2, START + 40 * DAY):
        life.run(at, without(read(6), "authors", 5))
    assert life.judged[-1].cause == "drift"
    assert life.judged[-1].detail.startswith("authors: 2 of 12 new articles have it, usually 100%")
    assert life.judged[-1].measures["before"]["filled"]["authors"] > 0.9


def test_a_change_that_stays_is_how_the_source_is_after_three_weeks() -> None:
    life = healthy()
    for at in days(60, START + 40 * DAY):
        life.run(at, without(read(6), "editors"))
    assert life.judged[-1].state == "healthy"
    assert [cause for _, cause in life.begun] == ["drift"]


@pytest.mark.parametrize("name", ["a declared place gone", "authors gone", "one text for all", "a list of three links",
                                  "articles that answer 500", "another language"])  # fmt: skip
def test_a_trouble_of_many_runs_a_day_does_not_wear_itself_out(name: str) -> None:
    sees, cause, _, _ = TROUBLES[name]
    life = healthy()
    for at in days(24 * 6, START + 40 * DAY, timedelta(hours=1)):
        life.run(at, sees())
    assert [told for _, told in life.begun] == [cause]
    assert life.judged[-1].in_trouble


def test_a_site_of_files_among_few_articles_is_no_trouble() -> None:
    life, dice = Life(), random.Random(4)
    for at in days(120):
        files = sum(dice.random() < 0.75 for _ in range(3))
        life.run(at, read(3 - files, tried=3, failed={"not_html": files} if files else {}))
    assert life.alarms == []


def test_few_runs_of_history_give_no_verdict_beyond_what_is_wrong_by_itself() -> None:
    life = lived(office(1, 4, 8, weekend=8), 4)
    life.run(START + 4 * DAY, without(read(0, links=2), "authors"))
    assert life.alarms == []
    assert life.run(START + 5 * DAY, unreadable(3, "http_error")).cause is None  # it has read articles before
    assert Life().run(START, unreadable(3, "http_error")).cause == "http_status"


def test_too_few_articles_count_only_where_all_lists_were_walked() -> None:
    few = read(0, links=3)
    assert Life().run(START, few, Asked(at_least=5)).cause == "too_few"
    assert Life().run(START, few, Asked(at_least=5, whole=False)).cause is None
    assert Life().run(START, replace(few, lists_unchanged=1), Asked(at_least=5)).cause is None


def test_five_empty_runs_in_a_row_propose_a_pause_and_a_good_one_takes_it_back() -> None:
    life = healthy()
    said = [life.run(at, dead("http_error")).propose_pause for at in days(6, START + 40 * DAY)]
    assert said == [False, False, False, False, True, True]
    assert "five_empty_runs" in life.judged[-1].reasons
    assert not life.run(START + 46 * DAY, read(2)).propose_pause


def test_a_run_that_could_not_look_neither_ends_a_trouble_nor_counts_as_empty() -> None:
    life = healthy()
    for at in days(4, START + 40 * DAY):
        life.run(at, dead("http_error"))
    assert life.run(START + 44 * DAY, Measured(status="interrupted", finish_reason="signal")).state == "unknown"
    assert life.run(START + 45 * DAY, dead("http_error")).propose_pause
    assert [cause for _, cause in life.begun] == ["http_status"]


def test_an_empty_list_that_is_unchanged_is_still_empty() -> None:
    life = healthy()
    life.run(START + 40 * DAY, Measured(list_pages=1, requests=1))
    assert life.run(START + 41 * DAY, Measured(list_pages=1, lists_unchanged=1, requests=1)).cause == "empty_list"
    assert life.run(START + 42 * DAY, read(3)).state == "healthy"


def test_a_list_that_was_not_asked_again_has_not_recovered() -> None:
    life = healthy()
    lost = {"http://a.example/x/": "http_error"}
    life.run(START + 40 * DAY, read(2, list_failures=lost, status="degraded"))
    assert life.run(START + 41 * DAY, read(2), Asked(failing=lost)).cause == "http_status"
    assert life.run(START + 42 * DAY, read(2)).state == "healthy"


def test_one_dead_network_is_one_trouble_and_empties_no_source() -> None:
    past = {f"town{n}": History() for n in range(10)}
    seen = {name: dead("download_failed") for name in past} | {"town9": read(2)}
    judged = one_network({name: judge(look, past[name], Asked(), START) for name, look in seen.items()}, past)
    assert judged["town0"].detail == "9 of 10 sources at once (connect): is this machine's network up?"
    assert judged["town0"].empty_runs == 0
    assert judged["town9"].state == "healthy"
    two = {name: judged[name] for name in ("town0", "town9")}
    assert one_network(two, past) == two


def test_every_reason_for_a_refusal_has_a_cause_and_every_cause_a_mend() -> None:
    for reason in REASONS:
        assert cause_of(reason) in CAUSES
        assert cause_of(reason, of_list=True) in CAUSES
    assert all(mend_of(cause, "hekou_zh") and one.means for cause, one in CAUSES.items())
    said = {cause_of("download_failed", told) for told in ("CannotResolveHostError", "SSL: bad", "TimeoutError: x")}
    assert said == {"dns", "tls", "timeout"}


def test_measures_come_back_from_a_verdict_as_they_went_in() -> None:
    look = replace(read(5, failed={"no_body": 1}, missed={"origin": 2}), on=date(2026, 3, 2), run_id=7)
    assert Measured.from_json(look.as_json()) == look
    assert Measured.from_json(look.as_json() | {"of_a_later_version": 1}) == look


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 2, 14), True),  # a Saturday worked for Spring Festival
        (date(2026, 2, 16), False), (date(2026, 2, 23), False), (date(2026, 2, 24), True),
        (date(2026, 10, 7), False), (date(2026, 10, 10), True), (date(2026, 6, 6), False),
        (date(2027, 2, 12), False),  # not announced: reckoned, with the bridge that is usual
        (date(2027, 2, 15), True), (date(2101, 2, 7), True), (date(2101, 2, 5), False),
    ],
)  # fmt: skip
def test_working_days_know_holidays_and_the_weekends_worked_for_them(day: date, works: bool) -> None:
    assert is_working(day) is works


def test_what_is_beyond_the_announced_years_is_said() -> None:
    assert announced(2026)
    assert not announced(2099)


def test_history_keeps_what_a_verdict_said() -> None:
    assert Before("healthy", read(2)).measured.articles == 2
