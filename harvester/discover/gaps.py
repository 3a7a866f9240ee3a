"""How far back a list is walked after a time without crawls: pure judgement on the days that its pages show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from harvester.discover.links import Link
from harvester.extract.dates import url_day
from harvester.store.lists import Gap

_ALLOWANCE = timedelta(days=7)  # between the making of an address and the day that a list would print


def reaches_on(gap: Gap, days: list[date], *, known: bool, number: int) -> bool:
    """Whether a list whose gap is open is read beyond a page with these days: past known pages, to the gap's start.

    Pages without days tell nothing of where they lie: after a crawl that was cut off they are walked to the end, else
    up to the first that shows nothing unknown. The first page may hold what is pinned, so it never ends the walk
    while it shows something unknown.
    """
    if gap.start is None:
        return True
    if not days:
        return gap.was_cut or not known
    if known:
        return min(days) > gap.start
    return number == 1 or max(days) >= gap.start


def days_shown(links: Iterable[Link]) -> list[date]:
    """The day of each link, by the list's word, else by its address with a week's allowance to the later side."""
    found = []
    for link in links:
        written = None if link.day else url_day(link.url)
        if link.day:
            found.append(link.day)
        elif written:
            found.append(written[0] + _ALLOWANCE)
    return found
