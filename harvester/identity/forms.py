"""Two texts that are one form filled in twice: names, roads, offices and figures stand at the same places."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from harvester.identity.figures import in_one_spelling, same_figures
from harvester.identity.near import HAN_SHINGLE, WORD_SHINGLE, Hashes, Matter, running
from harvester.identity.signs import signs_of

FORMS = ((2, 12, False), (3, 24, True))
"""Fewest places that are filled in, the most characters or words that stand in one, and whether the beginning counts as
one: a text with one or two longer passages of its own, or with another dateline, was edited."""
TELLING = 5
"""Figures that two texts share, one of them having none of its own: they tell one story, however it is worded."""
FILLED = 0.04
"""Share of a form that is filled in at least. An editor who changes a word in every third sentence changes 0.02."""


def same_form(a: Matter, b: Matter) -> bool:
    """True for two texts that differ as forms do that are filled in otherwise: at two places or more a few words stand
    for others, and they make up a twenty-fifth of the text.

    An editor's changes are fewer, or longer; what is put in, taken out or moved stands for nothing in the other text; a
    figure spelled otherwise is the same figure. Where all that is filled in stands in one place (three names and their
    schools in a row), a form cannot be told from a reprint with one clause written anew, and is not.
    """
    if same_figures(a.figures, b.figures) >= TELLING:
        return False
    spelled = (in_one_spelling(one.folded) for one in (a, b))
    mine, theirs = (running(text, signs_of(text)) for text in spelled)
    (ours, length), (others, their_length) = _places(mine, theirs), _places(theirs, mine)
    for fewest, longest, with_beginning in FORMS:
        filled, their_filled = (_short(some if with_beginning else some[1:], longest) for some in (ours, others))
        enough = min(filled.sum(), their_filled.sum()) >= FILLED * min(length, their_length)
        if enough and min(len(filled), len(their_filled)) >= fewest:
            return True
    return False


def _short(places: NDArray[np.int64], longest: int) -> NDArray[np.int64]:
    return places[(places >= 1) & (places <= longest)]


def _places(a: tuple[Hashes, Hashes], b: tuple[Hashes, Hashes]) -> tuple[NDArray[np.int64], int]:
    """How many units stand before what b has too, then at each place between, and how many units are compared; units
    are characters of Chinese and words of other scripts.

    A place of n units costs n + size - 1 shingles; one where b merely goes on elsewhere has n = 0.
    """
    held = np.concatenate(b)
    beginning, length = 0, 0
    between: list[NDArray[np.int64]] = []
    for pieces, size in zip(a, (HAN_SHINGLE, WORD_SHINGLE), strict=True):
        shared = np.flatnonzero(np.isin(pieces, held))
        if len(shared):
            beginning = max(beginning, int(shared[0]))
            between.append(np.diff(shared) - size)
            length += int(shared[-1] - shared[0]) + size
    return np.concatenate([[beginning], *between]).astype(np.int64), length
