"""What was found for one field of a page, before it is decided which of the finds is the field's value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from harvester.article import Confidence, Evidence

T = TypeVar("T")
UNLABELLED = "info line"
"""The rule of a printed date without a label of its own: what repeats over a source's pages is its furniture."""


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """One find: its value, the rule that read it, the words it was read from, and its place in the order of trust.

    The candidate with the lowest `rank` wins; among equals the first on the page. `refused` says in a few words why a
    find was set aside (page furniture, a day in the future); such a find never wins, it is kept for the explanation.
    """

    value: T
    rule: str
    evidence: str
    confidence: Confidence
    rank: int
    refused: str = ""

    def as_evidence(self) -> Evidence:
        """The find as the record keeps it."""
        return Evidence(self.rule, self.evidence, self.confidence)


def best(candidates: list[Candidate[T]]) -> Candidate[T] | None:
    """The find that is trusted most, or None where nothing usable was found."""
    usable = [c for c in candidates if not c.refused]
    return min(usable, key=lambda c: c.rank) if usable else None
