"""A random sample of the answers that anyone can draw again: the seed and the articles' keys decide alone."""

from __future__ import annotations

from harvester.research.found import hits_table
from harvester.research.table import Table
from harvester.search import Hit, asked
from harvester.search.hits import hits_of
from harvester.search.texts import draw
from harvester.store.engine import Connection

_BATCH = 200


def sample(conn: Connection, query: str, size: int, *, seed: int | str = 0) -> Table:
    """So many of the query's answers, each as likely as any other; raises `BadQuery`, ValueError for a size below 1.

    The same seed draws the same articles on every database that holds them, in whatever order they were stored: each
    key is hashed with the seed, and those of the smallest hashes are drawn. They stand in the order drawn, so the
    first ten of a sample of a hundred are the sample of ten; of articles that come later a few push others out.
    """
    if size < 1:
        raise ValueError(f"a sample has one article at least, not {size}")
    drawn = draw(conn, asked(conn, query), size, seed=seed)
    numbers, population = drawn.numbers, drawn.of
    said = f"{len(numbers):,} of {population:,} articles, drawn at random with the seed {seed}"
    if population <= size:
        said = f"all {population:,} articles that answer: the sample is the population"
    return hits_table(_hits(conn, query, numbers), title=query, notes=[said] if population else [])


def _hits(conn: Connection, query: str, numbers: list[int]) -> list[Hit]:
    slices = (numbers[start : start + _BATCH] for start in range(0, len(numbers), _BATCH))
    return [hit for some in slices for hit in hits_of(conn, query, some)]
