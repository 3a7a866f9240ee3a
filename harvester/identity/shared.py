"""What two texts share, run by run of letters, and the stretches of both that stand between the same two runs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from harvester.identity.near import pieces_of

WIDEST = 240
"""Letters between two shared runs beyond which they are neighbours no more."""
EDGE = 60
"""Letters before the first shared run, and behind the last, that are read."""
Run = tuple[int, int, int, int]
"""(start, stop) among the letters of one text and of the other."""
_APART = (1, 0, 1, 0)


def runs_of(a: NDArray[np.uint32], b: NDArray[np.uint32], size: int) -> list[Run]:
    """The runs of at least so many letters that stand in both texts, in the order of a: found by shingles that stand in
    b once."""
    if min(len(a), len(b)) < size:
        return []
    mine, theirs = pieces_of(a.astype(np.uint64), size), pieces_of(b.astype(np.uint64), size)
    order = np.argsort(theirs, kind="stable")
    inorder = theirs[order]
    at = np.searchsorted(inorder, mine)
    at[at == len(inorder)] = 0
    once = np.ones(len(inorder), dtype=bool)
    same = inorder[1:] == inorder[:-1]
    once[1:] &= ~same
    once[:-1] &= ~same
    held = np.flatnonzero((inorder[at] == mine) & once[at])
    if not len(held):
        return []
    there = order[at[held]]
    breaks = np.flatnonzero((np.diff(held) != 1) | (np.diff(there) != 1)) + 1
    starts, stops = np.concatenate(([0], breaks)), np.concatenate((breaks, [len(held)])) - 1
    columns = (held[starts], held[stops] + size, there[starts], there[stops] + size)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def in_order(runs: list[Run]) -> list[Run]:
    """The runs that stand in both texts in one order, those that share most; the others were moved, or are chance."""
    if all(one[2] <= other[2] for one, other in pairwise(runs)):  # nearly always
        return runs
    best: list[tuple[int, int]] = []
    """For each run the letters of the best chain that ends with it, and the run before it there."""
    for at, run in enumerate(runs):
        before = max(((best[i][0], i) for i in range(at) if runs[i][2] <= run[2]), default=(0, -1))
        best.append((before[0] + run[1] - run[0], before[1]))
    at = max(range(len(runs)), key=lambda i: best[i][0])
    kept: list[Run] = []
    while at >= 0:
        kept.append(runs[at])
        at = best[at][1]
    return kept[::-1]


def stretches(runs: list[Run], around: int, ours: int, theirs: int) -> Iterator[tuple[Run, bool]]:
    """The stretches of both texts that stand for one another, with some letters around, and whether shared runs stand
    on both sides of it; those that touch are one."""
    open_: Run | None = None
    framed = True
    for gap, is_framed in _gaps(runs, ours, theirs):
        a0, a1, b0, b1 = gap
        if a0 > a1:  # no neighbours: what is open ends here
            if open_:
                yield open_, framed
            open_ = None
            continue
        region = (max(0, a0 - around), min(ours, a1 + around), max(0, b0 - around), min(theirs, b1 + around))
        if open_ and (region[0] <= open_[1] or region[2] <= open_[3]):
            open_, framed = (open_[0], region[1], open_[2], region[3]), framed and is_framed
        else:
            if open_:
                yield open_, framed
            open_, framed = region, is_framed
    if open_:
        yield open_, framed


def _gaps(runs: list[Run], ours: int, theirs: int) -> Iterator[tuple[Run, bool]]:
    """What stands in both texts before the first run, between two and behind the last; `_APART` where two runs are no
    neighbours in both."""
    if not runs:
        return
    (a0, _, b0, _), (_, a1, _, b1) = runs[0], runs[-1]
    if a0 and b0:
        yield (max(0, a0 - EDGE), a0, max(0, b0 - EDGE), b0), False
    for one, other in pairwise(runs):
        lap = max(0, one[1] - other[0], one[3] - other[2])
        gap = (one[1] - lap, other[0], one[3] - lap, other[2])
        widths = gap[1] - gap[0], gap[3] - gap[2]
        yield (gap if min(widths) >= 0 and max(widths) <= WIDEST else _APART), True
    if a1 < ours and b1 < theirs:
        yield (a1, min(ours, a1 + EDGE), b1, min(theirs, b1 + EDGE)), False


def added(runs: list[Run], ours: int, theirs: int, least: int) -> int:
    """How often only one of the two has a stretch of a sentence's length, before, between and behind what both have."""
    if not runs:
        return 0
    edges = [(0, 0, 0, 0), *runs, (ours, ours, theirs, theirs)]
    gaps = [(max(0, b[0] - a[1]), max(0, b[2] - a[3])) for a, b in pairwise(edges)]
    return sum(max(gap) >= least > 4 * min(gap) for gap in gaps)
