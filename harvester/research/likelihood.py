"""Whether a word is used more in one body of text than in another, or by chance: Dunning's log-likelihood."""

from __future__ import annotations

from math import log, log2

CHANCE = 10.83
"""G² of words of which one in a thousand would stand out so by chance (χ² with one degree of freedom)."""


def log_likelihood(count: int, of: int, other: int, other_of: int) -> float:
    """G² of a word counted `count` times among `of` words here and `other` times among `other_of` words there.

    Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence": twice the sum, over the four
    cells of the table, of observed · ln(observed / expected). It is symmetric: `log_ratio` says on which side the word
    is used more.

    >>> round(log_likelihood(10, 100, 5, 200), 2)
    7.33
    """
    both, whole = count + other, of + other_of
    cells = (
        (count, of, both), (other, other_of, both),
        (of - count, of, whole - both), (other_of - other, other_of, whole - both),
    )  # fmt: skip
    return 2 * sum(seen * log(seen * whole / (row * column)) for seen, row, column in cells if seen)


def log_ratio(count: int, of: int, other: int, other_of: int) -> float | None:
    """How often the word's share doubles from there to here (Hardie 2014); half a count stands for none at all.

    >>> log_ratio(10, 100, 5, 200)
    2.0
    """
    if not of or not other_of:
        return None
    return log2((count or 0.5) / of) - log2((other or 0.5) / other_of)
