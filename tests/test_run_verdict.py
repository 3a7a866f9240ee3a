"""A source's crawl is well only if every link has an outcome and the lists showed what they should."""

from __future__ import annotations

import pytest

from harvester.fetch.ledger import Ledger, Outcome
from harvester.run.order import SourceReport, exit_code_of
from harvester.run.verdict import report_of


def ledger(*outcomes: Outcome | None, reason: str = "http_error", lists: int = 1, **failures: str) -> Ledger:
    account = Ledger("linyuan_zh", list_pages=lists)
    for number, outcome in enumerate(outcomes):
        url = f"http://www.linyuan.example/{number}.html"
        account.see(url)
        if outcome:
            account.settle(url, outcome, reason if outcome == "refused" else None)
    account.list_failures.update({f"http://www.linyuan.example/{name}/": why for name, why in failures.items()})
    return account


CASES = {
    "all well": (ledger("stored", "known", "duplicate"), "finished", "finished", ""),
    "nothing new": (ledger("known", "known"), "finished", "finished", ""),
    "some refused": (ledger("stored", "refused"), "finished", "finished", ""),
    "a link without outcome": (ledger("stored", None), "finished", "degraded", "1 links have no outcome"),
    "a list failed": (ledger("stored", news="http_error"), "finished", "degraded", "1 list pages could not be read"),
    "all lists failed": (
        ledger(news="connect", old="connect"),
        "finished",
        "failed",
        "takes no connection",
    ),
    "a trap": (ledger("stored", news="trap"), "finished", "degraded", "http://www.linyuan.example/news/"),
    "a long list": (ledger("stored", news="too_long"), "finished", "finished", ""),
    "robots denies": (ledger(news="robots"), "finished", "failed", "robots.txt forbids it"),
    "empty list": (ledger(), "finished", "failed", "redesigned"),
    "no article readable": (ledger("refused", "refused", reason="no_body"), "finished", "degraded", "no_body"),
    "none in range": (ledger("refused", reason="out_of_range"), "finished", "finished", ""),
    "our own fault": (ledger("stored", "refused", reason="error"), "finished", "degraded", "our own fault"),
    "budget": (ledger("stored", "refused", reason="limit"), "closespider_timeout", "finished", ""),
    "signal": (ledger("stored", "refused", reason="limit"), "shutdown", "interrupted", ""),
    "signal before the first list": (ledger(lists=0), "shutdown", "interrupted", ""),
    "memory": (ledger("stored"), "memusage_exceeded", "failed", "memory"),
    "archive": (ledger("stored"), "archive", "failed", "archive"),
    "database": (ledger("stored"), "database", "failed", "database"),
    "could not start": (ledger(lists=0), "start_error", "failed", "could not be started"),
}


@pytest.mark.parametrize("name", CASES)
def test_verdict_follows_from_the_account(name: str) -> None:
    account, finish, status, told = CASES[name]
    report = report_of(account, finish, ())
    assert report.status == status
    assert told in " ".join(report.problems)
    assert bool(report.problems) == (status not in ("finished", "interrupted"))


def test_exception_in_our_code_degrades_a_crawl_that_gave_something() -> None:
    report = report_of(ledger("stored"), "finished", ["KeyError: 'x'"])
    assert (report.status, report.problems) == ("degraded", ["KeyError: 'x'"])


def test_too_few_articles_degrade_a_live_crawl_but_not_a_replay() -> None:
    account = ledger("stored", "known")
    assert "at least 5" in report_of(account, "finished", (), at_least=5).problems[0]
    account.front = "http://www.linyuan.example/news/"
    few = report_of(account, "finished", (), at_least=5)
    assert (few.problems[0][:8], few.list_failures) == ("too_few:", {account.front: "too_few"})
    assert report_of(account, "finished", (), at_least=5, replayed=True).status == "finished"
    assert report_of(account, "closespider_timeout", (), at_least=5).status == "finished"


@pytest.mark.parametrize(
    ("statuses", "signal", "code"),
    [
        (["finished"], None, 0), ([], None, 0), (["finished", "held"], None, 0), (["held", "held"], None, 75),
        (["finished", "degraded"], None, 1), (["failed"], None, 1), (["crashed", "held"], None, 1),
        (["interrupted"], 15, 143), (["interrupted"], 2, 130), (["failed"], 15, 143),
    ],
)  # fmt: skip
def test_exit_code_says_the_worst_that_befell(statuses: list[str], signal: int | None, code: int) -> None:
    assert exit_code_of([SourceReport(f"s{n}", status) for n, status in enumerate(statuses)], signal) == code


def test_last_word_on_an_address_stands_in_the_sum() -> None:
    account = ledger("known")
    [url] = account.outcomes
    account.settle(url, "refused", "http_error")
    account.settle(url, "stored")
    report = report_of(account, "finished", ())
    assert (report.stored, report.refused, report.reasons, report.adds_up) == (1, 0, {}, True)
