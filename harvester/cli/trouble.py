"""What a crawl says of trouble on stderr: the whole picture to a person, to cron only what is news."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from harvester.run.order import EXIT_HELD
from harvester.run.telling import grouped, some, when

if TYPE_CHECKING:
    from harvester.run.order import Report, SourceReport
    from harvester.run.watch import News
    from harvester.store.incidents import Trouble

_ADDRESS = re.compile(r", the first https?://\S+(?=:)|https?://\S+")
_MOST_OVER = 6
"""Recoveries that are told one by one."""


def complain(report: Report, *, everything: bool = True) -> None:
    """One short block on stderr, only where there is something to tell: cron mails it.

    A trouble that an earlier run has told is told again only with `everything`, which is what a terminal gets.
    """
    lines = list(_block(report, everything))
    if lines:
        sys.stderr.write("\n".join(lines) + "\n")


def _block(report: Report, everything: bool) -> Iterator[str]:
    news = report.news
    parts = [*_told_by_itself(report, news)]
    if news is not None:
        parts += _news(news, everything)
    parts += [f"  run {number} died without a word (killed, no memory, or no power); see its logs"
              for number in report.crashed]  # fmt: skip
    parts += [f"  {line}" for line in report.unjudged]
    parts += [f"  alert {line}; the next run tries again" for line in report.undelivered]
    if parts:
        yield _head(report, news)
        yield from parts
        if report.logs and report.exit_code:
            yield f"  logs: {report.logs}"


def _head(report: Report, news: News | None) -> str:
    if report.exit_code == EXIT_HELD:
        return "harvester: nothing done"
    if report.signal is not None:
        return f"harvester: run {report.run_id}: stopped by signal {report.signal} after a clean stop"
    wrong = sum(source.in_trouble for source in report.sources)
    if not wrong:
        return f"harvester: run {report.run_id}: all well"
    head = f"harvester: run {report.run_id}: {wrong} of {len(report.sources)} sources in trouble"
    if news is None:
        return head
    new = len(news.began)
    return head if new == wrong else f"{head}, {new or 'none'} newly"


def _told_by_itself(report: Report, news: News | None) -> list[str]:
    """What no history is needed for: sources held, stopped, or in trouble in a run that was not looked at."""
    if report.exit_code == EXIT_HELD:
        return ["  another run is crawling " + some([source.source for source in report.sources])]
    known = {one.source for one in (*news.began, *news.lasting)} if news else set()
    return _by_cause([one for one in report.sources if one.in_trouble and one.source not in known])


def _by_cause(wrong: Sequence[SourceReport]) -> list[str]:
    """One line a cause: a network that is down is one trouble, not seventy."""
    causes: dict[tuple[str, str], list[SourceReport]] = {}
    for source in wrong:
        cause = "; ".join(source.problems) or source.finish_reason
        causes.setdefault((source.status, _ADDRESS.sub("", cause)), []).append(source)
    lines = []
    for (status, cause), sources in causes.items():
        told = "; ".join(sources[0].problems) or sources[0].finish_reason
        lines.append(f"  {some([s.source for s in sources])}: {status}: {told if len(sources) == 1 else cause}")
    return lines


def _news(news: News, everything: bool) -> list[str]:
    lines = [line for cause, troubles in grouped(news.began) for line in _began(cause, troubles)]
    if everything:
        lines += [f"  {some([x.source for x in troubles])}: {cause}: since {when(min(x.began_at for x in troubles))}"
                  for cause, troubles in grouped(news.lasting)]  # fmt: skip
    over = [one for one in news.ended if one.source not in {new.source for new in news.began}]
    if len(over) > _MOST_OVER:
        lines.append(f"  well again: {some([one.source for one in over])}")
    else:
        lines += [f"  {x.source}: well again ({x.cause} since {when(x.began_at)}, {_runs(x.runs)})" for x in over]
    lines += [f"  {name}: nothing five times running; to leave it out: harvester sources pause {name} --why …"
              for name in news.to_pause]  # fmt: skip
    return lines


def _began(cause: str, troubles: Sequence[Trouble]) -> Iterator[str]:
    """One line for a cause and what was seen; below it the first bad page."""
    details = list(dict.fromkeys(one.detail for one in troubles))
    more = f" (and {len(details) - 1} more)" if len(details) > 1 else ""
    yield f"  {some([one.source for one in troubles])}: {cause}: {details[0]}{more}"
    page = next((one.page_url for one in troubles if one.page_url), None)
    if page:
        yield f"    first bad page {page}"


def _runs(number: int) -> str:
    return f"{number} run{'s' if number != 1 else ''}"
