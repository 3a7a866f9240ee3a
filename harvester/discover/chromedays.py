"""Learns the days that are a source's page furniture: they stand without a label on page after page of other days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

PAGES = 5
"""Pages of other days on which a day must stand before it is believed to be furniture."""
OTHER_DAYS = 3
"""Different days those pages must be of: five pages of one evening prove nothing about that evening's date."""


class ChromeDays:
    """What one source's pages have shown so far; `known` are the days learnt before."""

    def __init__(self, known: Iterable[date] = ()) -> None:
        self._known = frozenset(known)
        self._pages: dict[date, int] = defaultdict(int)
        self._own: dict[date, set[date]] = defaultdict(set)

    def take(self, unlabelled: Iterable[date], own: date | None) -> None:
        """Take in one page: the days that stand on it without a label, and the day it is known to be of otherwise."""
        for day in unlabelled:
            if own is not None and own != day:
                self._pages[day] += 1
                self._own[day].add(own)

    @property
    def learnt(self) -> frozenset[date]:
        """Days that these pages have proved to be furniture and that were not known before."""
        proved = {day for day, pages in self._pages.items() if pages >= PAGES and len(self._own[day]) >= OTHER_DAYS}
        return frozenset(proved - self._known)

    @property
    def days(self) -> frozenset[date]:
        """All days to distrust, known and learnt."""
        return self._known | self.learnt
