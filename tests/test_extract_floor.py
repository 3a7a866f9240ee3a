"""The floor of quality on the project's own pages, field by field; a reader that is any worse falls through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache

import pytest
import trafilatura
from shapes import Shape
from test_extract_shapes import SHAPES

from harvester.article import Article
from harvester.extract import read_page

pytestmark = pytest.mark.xdist_group("floor")  # one worker reads the pages that all of these tests judge

FLOORS = {
    "title": 0.998, "text": 0.999, "day": 0.998, "time": 0.999, "origin": 0.996, "authors": 0.998, "editors": 0.998,
    "language": 1.0,
}  # fmt: skip
"""Shares of the pages on which a field is right; the text counts by its lines (F1). `MISREAD` of
test_extract_shapes names the pages that are still misread: twenty-five of 1,860."""
Reader = Callable[[Shape], Article]


def ours(shape: Shape) -> Article:
    return read_page(shape.html.encode(), url="", fetched_at=shape.fetched_at).article


def theirs(shape: Shape) -> Article:
    """What trafilatura alone makes of a page."""
    found = trafilatura.bare_extraction(shape.html, with_metadata=True)
    if found is None:
        return Article("")
    day = date.fromisoformat(found.date) if found.date else None
    return Article("", title=found.title or "", text=found.text or "", published_on=day,
                   origin=found.sitename, authors=(found.author or "").split("; "))  # fmt: skip


def agreement(lines: list[str], wanted: list[str]) -> float:
    """F1 of the lines, blanks aside."""
    one, other = (Counter("".join(line.split()) for line in side) for side in (lines, wanted))
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def judged(article: Article, shape: Shape) -> dict[str, float]:
    at, day = article.published_at, article.published_on
    return {
        "title": float(article.title == shape.title),
        "text": agreement(article.text.split("\n"), list(shape.body)),
        "day": float((day and day.isoformat()) == shape.day),
        "time": float((at.strftime("%H:%M") if at else None) == shape.time),
        "origin": float(article.origin == shape.origin),
        "authors": float(set(article.authors) == set(shape.authors)),
        "editors": float(set(article.editors) == set(shape.editors)),
        "language": float((article.language or "")[:2] == shape.language),
    }


@cache
def figures(reader: Reader, every: int = 1) -> dict[str, float]:
    rows = [judged(reader(shape), shape) for shape in list(SHAPES.values())[::every]]
    return {field: sum(row[field] for row in rows) / len(rows) for field in FLOORS}


@pytest.mark.parametrize("field", FLOORS)
def test_no_field_falls_through_its_floor(field: str) -> None:
    assert figures(ours)[field] >= FLOORS[field]


@pytest.mark.parametrize("field", FLOORS)
def test_floor_is_one_that_a_lesser_reader_falls_through(field: str) -> None:
    assert figures(theirs, 8)[field] < FLOORS[field] - 0.02
