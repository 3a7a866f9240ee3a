"""Where in the original text the words of a query stand, whatever folding did to its lengths."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from harvester.search.nodes import Near, Words
from harvester.text.tokens import PACKED, join_runs, run_places, runs, spelled_runs

Mark = tuple[int, int]
"""Start and end in the original text."""
_UNIT = re.compile(f"[{PACKED}]|[^ {PACKED}]+")


class Spelled:
    """A text as search compares it, with the way back to the original: 長沙 stands for 长沙, ㎡ for m2."""

    def __init__(self, text: str) -> None:
        self._original, self._runs = text, runs(text)
        self.text = spelled_runs(self._runs)

    def places(self, words: Words) -> Iterator[Mark]:
        """First and last character of each occurrence in `text`; a word asked for by its beginning goes to its end."""
        wanted = join_runs(words.runs, prefix=words.prefix)
        at = self.text.find(wanted)
        while at >= 0:
            last = at + len(wanted) - 1
            if words.prefix:
                last = self.text.index(" ", last) - 1
            yield (at + wanted.startswith(" "), last - (self.text[last] == " "))
            at = self.text.find(wanted, at + 1)

    def mark(self, first: int, last: int) -> Mark:
        """What these characters of `text` are in the original."""
        _, _, offsets = self._ways
        start, end = offsets[self._folded(first)], offsets[self._folded(last)]
        return start, offsets[bisect_right(offsets, end)]

    def _folded(self, at: int) -> int:
        """The same character's place in the folded text."""
        spelled, folded, _ = self._ways
        run = bisect_right(spelled, at) - 1
        return folded[run] + at - spelled[run]

    @cached_property
    def _ways(self) -> tuple[list[int], list[int], list[int]]:
        """Where each run begins in `text` and in the folded text, and the folded text's way to the original."""
        behind = accumulate((len(run) + 1 for run in self._runs), initial=1)
        return (list(behind)[:-1], *run_places(self._original))

    def pairs(self, near: Near) -> Iterator[Mark]:
        """From the first to the last character of each two occurrences that stand as near as is asked for.

        Each occurrence of the first phrase stands with the nearest of the second before it and behind it.
        """
        others = list(self.places(near.second))
        at = 0
        for one in self.places(near.first):
            while at < len(others) and others[at] < one:
                at += 1
            for other in others[max(0, at - 1) : at + 1]:
                if self._gap(min(one, other), max(one, other)) <= near.distance:
                    yield min(one[0], other[0]), max(one[1], other[1])

    def _gap(self, before: Mark, behind: Mark) -> int:
        """Han characters and words between two places."""
        return len(_UNIT.findall(self.text, before[1] + 1, max(before[1] + 1, behind[0])))


def in_text(sought: Sequence[Words | Near]) -> list[Words | Near]:
    """What is sought in texts too, not in titles alone."""
    return [part for part in sought if not (part.first if isinstance(part, Near) else part).title_only]


def occurrences(text: str, sought: Sequence[Words | Near]) -> list[Mark]:
    """Every occurrence of what is sought, in order, each by itself; one inside another (长沙 in 长沙市) is left out."""
    spelled = Spelled(text)
    found = {
        place for part in sought for place in (spelled.pairs(part) if isinstance(part, Near) else spelled.places(part))
    }
    marks = (spelled.mark(*place) for place in sorted(found, key=lambda place: (place[0], -place[1])))
    kept: list[Mark] = []
    for mark in marks:
        if not kept or mark[1] > kept[-1][1]:
            kept.append(mark)
    return kept
