"""What a crawl learns of each list: the account from which the plan of the next crawls is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from harvester.fetch.ledger import Ledger
from harvester.store.lists import ListOutcome

_LEFT = {"limit", "store_failed", "error"}
"""Reasons for which an address has not had its turn, so that its list has to be read again."""


@dataclass(slots=True)
class Asked:
    """One list that the walk has asked for, under the address it is asked by; `front` is the list that led to it."""

    url: str
    front: str
    kind: str = "list"
    answered: bool = False
    unchanged: bool = False
    failure: str | None = None
    torn: bool = False
    """One of its further pages failed."""
    new: bool = False
    """It showed an address that the database had not met."""
    whole: bool = False
    """It was asked without conditions."""
    lies: bool = False
    """Its server says unchanged of a page that has changed."""
    body_sha256: str | None = None
    links_sha256: str | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(slots=True)
class Lists:
    """The lists of one source in one run; `planned` is a run that asks what is due, with conditions."""

    planned: bool = False
    remembers: bool = False
    """What is learnt is kept for the next run: not in a replay, nor in a crawl with bounds of its own."""
    asked: dict[str, Asked] = field(default_factory=dict)
    shown: dict[str, set[str]] = field(default_factory=dict)
    """Front → addresses of articles that it, its further pages and the lists below it have shown."""
    waiting: Counter[str] = field(default_factory=Counter)
    """Front → pages asked for that have not answered."""
    skipped: int = 0
    """Fronts that were not due."""
    unchanged: int = 0

    def ask(self, own: str, front: str, number: int) -> None:
        """A page of the list `own` is asked for; number 1 is the list itself, the others are its further pages."""
        self.waiting[front] += 1
        if number == 1:
            self.asked.setdefault(own, Asked(own, front))

    def answer(self, own: str, front: str, number: int, failure: str | None = None) -> Asked:
        """The page has answered, or failed for a reason; the list's entry."""
        self.waiting[front] -= 1
        entry = self.asked.get(own) or Asked(own, front)
        if number == 1:  # a further page that an earlier run left over tells nothing of its list
            self.asked[own] = entry
        if failure is None:
            entry.answered = entry.answered or number == 1
        elif number == 1:
            entry.failure = failure
        else:
            entry.torn = True
        return entry

    def show(self, front: str, addresses: Iterable[str]) -> None:
        """The front, or what lies below it, has shown these articles."""
        self.shown.setdefault(front, set()).update(addresses)

    @property
    def seen_whole(self) -> bool:
        """Whether every list was read, so that what was seen can be held against what is expected."""
        return not self.skipped and not self.unchanged

    def outcomes(self, ledger: Ledger, *, cut: bool) -> list[ListOutcome]:
        """What is to be kept of each list whose walk came to its end; of the others nothing, they stay due.

        `cut`: the crawl was stopped before it was through. A list that leads to others is never asked with
        conditions: its own silence would say nothing of theirs.
        """
        parents = {entry.front for entry in self.asked.values() if entry.front != entry.url}
        news = {entry.front for entry in self.asked.values() if entry.new}
        kept = []
        for entry in self.asked.values():
            open_still = cut and (self.waiting[entry.front] > 0 or not (entry.answered or entry.failure))
            if open_still or (not entry.failure and self._left(entry.front, ledger)):
                continue
            leads = entry.url in parents
            kept.append(_outcome(entry, new=entry.new or (leads and entry.front in news), leads=leads))
        return kept

    def _left(self, front: str, ledger: Ledger) -> bool:
        """Whether an article that the front has shown has not had its turn."""
        ends = ((ledger.outcomes.get(url), ledger.reasons.get(url)) for url in self.shown.get(front, ()))
        return any(outcome is None or reason in _LEFT for outcome, reason in ends)


def _outcome(entry: Asked, *, new: bool, leads: bool) -> ListOutcome:
    return ListOutcome(
        entry.url, entry.kind, is_front=entry.url == entry.front, failure=entry.failure, torn=entry.torn, new=new,
        whole=entry.whole, unchanged=entry.unchanged or not entry.answered, lies=entry.lies,
        links_sha256=entry.links_sha256, body_sha256=None if leads else entry.body_sha256,
        etag=None if leads else entry.etag, last_modified=None if leads else entry.last_modified,
    )  # fmt: skip
