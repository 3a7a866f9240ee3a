"""Whether a source's crawl was well: pure judgement on its account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from harvester.article import REASONS
from harvester.fetch.ledger import Ledger
from harvester.run.order import SourceReport

_STOPS = {
    "shutdown": "signal",
    "closespider_timeout": "budget",
    "closespider_pagecount": "budget",
    "allowance": "budget",
    "lease": "lease",
    "memusage_exceeded": "memory",
}
_FATAL = {
    "memory": "the crawling process used too much memory",
    "archive": "the archive could not be written",
    "database": "the database did not take what was read",
    "start_error": "the source could not be started",
    "wall": "it did not end in time and was killed",
}
_UNTRIED = {"limit", "out_of_range"}


def report_of(
    ledger: Ledger,
    finish_reason: str,
    errors: Sequence[str],
    *,
    at_least: int = 0,
    replayed: bool = False,
    listless: bool = False,
    partial: bool = False,
    lists_unchanged: int = 0,
) -> SourceReport:
    """The account of a source whose crawl ended so, with its verdict.

    `finish_reason` is Scrapy's; `errors` are exceptions in our own code; `at_least` is the fewest articles a healthy
    crawl sees (not asked of a replay, which sees what its files hold); `listless`: its pages came
    from elsewhere than lists; `partial`: not every list was read, since it was not due or is unchanged, so that what
    was seen cannot be held against what is expected.
    """
    reason = _STOPS.get(finish_reason, finish_reason)
    report = SourceReport(
        ledger.source,
        finish_reason=reason,
        list_pages=ledger.list_pages,
        lists_unchanged=lists_unchanged,
        requests=ledger.requests,
        seen=ledger.seen,
        stored=ledger.count("stored"),
        known=ledger.count("known"),
        duplicate=ledger.count("duplicate"),
        refused=ledger.count("refused"),
        revised=ledger.revised,
        reasons=ledger.refusals(),
        list_failures=dict(ledger.list_failures),
    )
    fatal, degraded = (
        [] if listless else _failures(report, ledger, errors, partial),
        _doubts(report, ledger, 0 if replayed or partial else at_least, partial),
    )
    if ledger.front and any(line.startswith("too_few") for line in degraded):
        report.list_failures.setdefault(ledger.front, "too_few")
    report.problems, report.errors = [*fatal, *degraded, *errors[:3]], list(errors[:3])
    cut = reason in ("signal", "budget")
    report.status = (
        "failed" if fatal and not (cut and not errors and reason == "signal")
        else "interrupted" if reason in ("signal", "lease")
        else "degraded" if degraded or errors
        else "finished"
    )  # fmt: skip
    return report


def _failures(report: SourceReport, ledger: Ledger, errors: Sequence[str], partial: bool) -> list[str]:
    """What makes the whole crawl of the source worthless."""
    if report.finish_reason in _FATAL:
        return [_FATAL[report.finish_reason]]
    if report.seen or report.finish_reason in ("signal", "lease"):
        return []
    unread = report.list_pages == report.lists_unchanged
    if not report.list_failures and unread and (partial or report.finish_reason == "budget"):
        return []
    if report.list_failures and unread and report.lists_unchanged:
        return []  # some lists answered: a doubt, no failure
    if report.list_failures:
        reason = Counter(report.list_failures.values()).most_common(1)[0][0]
        first = next(address for address, why in report.list_failures.items() if why == reason)
        seen = ledger.list_details.get(first)
        told = f"{REASONS.get(reason, reason)} ({seen})" if seen else REASONS.get(reason, reason)
        return [f"no list page could be read, the first {first}: {told}"]
    if not errors:
        return [f"{report.list_pages} list pages show no article; was the site redesigned?"]
    return []


def _list_doubts(report: SourceReport, ledger: Ledger) -> list[str]:
    """Lists that gave nothing, and traps with their pattern; a list that is only long is no trouble."""
    failed = {address: why for address, why in report.list_failures.items() if why not in ("trap", "too_long")}
    found = []
    if failed:
        address, reason = next(iter(failed.items()))
        seen = ledger.list_details.get(address)
        told = f"{reason}, {seen}" if seen else reason
        found.append(f"{len(failed)} list pages could not be read, the first {address}: {told}")
    traps = [address for address, why in report.list_failures.items() if why == "trap"]
    found += [f"trap: {REASONS['trap']}, {pattern}; {ledger.list_details.get(pattern, '')}" for pattern in traps]
    return found


def _doubts(report: SourceReport, ledger: Ledger, at_least: int, partial: bool) -> list[str]:
    """What is wrong with a crawl that gave something."""
    found = []
    if not report.adds_up:
        left = ledger.open()
        found.append(f"{len(left)} links have no outcome, the first {left[0]}")
    if report.seen or report.lists_unchanged:
        found += _list_doubts(report, ledger)
    if 0 < report.seen < at_least and report.finish_reason == "finished":
        found.append(f"too_few: {report.seen} articles on the lists, at least {at_least} expected")
    tried = {reason: count for reason, count in report.reasons.items() if reason not in _UNTRIED}
    untried = sum(report.reasons.get(name, 0) for name in _UNTRIED)
    only_again = partial and report.list_pages == report.lists_unchanged  # what failed before may fail again
    if tried and not only_again and sum(tried.values()) == report.seen - untried:
        found.append(f"no article could be read: {max(tried, key=lambda reason: tried[reason])}")
    elif tried.keys() & {"store_failed", "error"}:
        found.append(f"{tried.get('store_failed', 0) + tried.get('error', 0)} pages were lost by our own fault")
    return found
