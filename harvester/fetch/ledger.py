"""What became of every link a run saw: the sum that proves a run complete."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Outcome = Literal["stored", "known", "duplicate", "refused"]


@dataclass(slots=True)
class Ledger:
    """One source's account in one run: links seen = stored + known + duplicate + refused.

    `duplicate` counts articles that were stored and marked as repeating an article already held. Addresses are
    canonical; the last word on an address stands (a re-check of a known address may end as stored or refused).
    """

    source: str
    list_pages: int = 0
    requests: int = 0
    outcomes: dict[str, Outcome | None] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)
    revised: int = 0
    """Of the stored: articles that were held and have changed."""
    list_failures: dict[str, str] = field(default_factory=dict)
    """List pages that gave nothing: address → reason. Not links, so outside the sum; any but `too_long` degrades."""
    list_details: dict[str, str] = field(default_factory=dict)
    """What was seen there, in words."""
    front: str = ""
    """Where the walk began."""

    def see(self, url: str) -> bool:
        """True the first time this run sees the address."""
        if url in self.outcomes:
            return False
        self.outcomes[url] = None
        return True

    def settle(self, url: str, outcome: Outcome, reason: str | None = None) -> None:
        """Write what became of an address; `reason` is a key of `harvester.article.REASONS` when refused."""
        self.outcomes[url] = outcome
        self.reasons.pop(url, None)
        if outcome == "refused":
            self.reasons[url] = reason or "error"

    def lose_list(self, address: str, reason: str, detail: str = "") -> None:
        """Write that a list page gave nothing; `reason` is a key of `harvester.article.REASONS`."""
        self.list_failures[address] = reason
        self.list_details[address] = detail

    def seen_among(self, addresses: Iterable[str]) -> list[str]:
        """Of one page's several addresses those that the run saw; the first, if it saw none of them."""
        spellings = list(dict.fromkeys(addresses))
        return [url for url in spellings if url in self.outcomes] or spellings[:1]

    @property
    def seen(self) -> int:
        """How many addresses the run saw."""
        return len(self.outcomes)

    def count(self, outcome: Outcome) -> int:
        """How many addresses ended so."""
        return sum(1 for end in self.outcomes.values() if end == outcome)

    def refusals(self) -> dict[str, int]:
        """How many addresses were refused for each reason."""
        return dict(Counter(self.reasons.values()))

    def open(self) -> list[str]:
        """Addresses with no outcome: the run's sum is wrong while this is not empty."""
        return [url for url, end in self.outcomes.items() if end is None]
