"""Every shape of article page that the shapes modules put down is read as a person reads it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache

import pytest
from shapes import Shape
from shapes_audit import AUDIT
from shapes_eighth import EIGHTH
from shapes_eleventh_english import ELEVENTH_ENGLISH
from shapes_eleventh_gov import ELEVENTH_GOV
from shapes_eleventh_press import ELEVENTH_PRESS
from shapes_english import ENGLISH
from shapes_fifteenth_english import FIFTEENTH_ENGLISH
from shapes_fifteenth_gov import FIFTEENTH_GOV
from shapes_fifteenth_press import FIFTEENTH_PRESS
from shapes_fifth_english import FIFTH_ENGLISH
from shapes_fifth_gov import FIFTH_GOV
from shapes_fifth_press import FIFTH_PRESS
from shapes_fourteenth_english import FOURTEENTH_ENGLISH
from shapes_fourteenth_gov import FOURTEENTH_GOV
from shapes_fourteenth_press import FOURTEENTH_PRESS
from shapes_fourth import FOURTH
from shapes_further import FURTHER
from shapes_gov import GOV
from shapes_ninth import NINTH
from shapes_portals import PORTALS
from shapes_press import PRESS
from shapes_seventh import SEVENTH
from shapes_sixteenth_chinese import SIXTEENTH_CHINESE
from shapes_sixteenth_english import SIXTEENTH_ENGLISH
from shapes_sixth import SIXTH
from shapes_tenth_english import TENTH_ENGLISH
from shapes_tenth_gov import TENTH_GOV
from shapes_tenth_press import TENTH_PRESS
from shapes_third import THIRD
from shapes_thirteenth_gov import THIRTEENTH_GOV
from shapes_thirteenth_press import THIRTEENTH_PRESS
from shapes_traps import TRAPS
from shapes_twelfth_english import TWELFTH_ENGLISH
from shapes_twelfth_gov import TWELFTH_GOV
from shapes_twelfth_press import TWELFTH_PRESS

from harvester.article import Article
from harvester.extract import read_page

ALBUMS = (
    GOV,
    PRESS,
    PORTALS,
    ENGLISH,
    FURTHER,
    THIRD,
    TRAPS,
    FOURTH,
    AUDIT,
    FIFTH_GOV,
    FIFTH_PRESS,
    FIFTH_ENGLISH,
    SIXTH,
    SEVENTH,
    EIGHTH,
    NINTH,
    TENTH_PRESS,
    TENTH_GOV,
    TENTH_ENGLISH,
    ELEVENTH_PRESS,
    ELEVENTH_GOV,
    ELEVENTH_ENGLISH,
    TWELFTH_PRESS,
    TWELFTH_GOV,
    TWELFTH_ENGLISH,
    THIRTEENTH_PRESS,
    THIRTEENTH_GOV,
    FOURTEENTH_PRESS,
    FOURTEENTH_GOV,
    FOURTEENTH_ENGLISH,
    FIFTEENTH_PRESS,
    FIFTEENTH_GOV,
    FIFTEENTH_ENGLISH,
    SIXTEENTH_CHINESE,
    SIXTEENTH_ENGLISH,
)
MISREAD = {
    ("bilingual, language corner of a daily, translation under every paragraph", "title"),
    ("bilingual, joint college on an account platform, English first and Chinese in short", "origin"),
    ("bilingual, joint college on an account platform, English first and Chinese in short", "authors"),
    (
        "securities paper online, summary box in front, table of figures, share price card, staff number of the editor",
        "text",
    ),
    ("sports site, rendered by script, hashed classes", "text"),
    ("agency of the early web, tables, host and second-exact time, Enditem", "origin"),
    ("wire agency, hashed classes, key points, reporting and editing line", "text"),
    ("broadsheet abroad, day only in print, advertisements and reporter's card", "text"),
}
"""What is read otherwise than a person reads it, told for what it is; whatever mends one takes it out."""
SHAPES = {shape.name: shape for album in ALBUMS for shape in album.shapes}
FETCHED = datetime(2031, 6, 18, tzinfo=UTC)
SHANGHAI_MINUTE = "%H:%M"


@cache
def article(name: str) -> Article:
    return read_page(SHAPES[name].html.encode(), url="", fetched_at=FETCHED).article


def squeezed(lines: Iterable[str]) -> list[str]:
    return ["".join(line.split()) for line in lines]


@pytest.fixture(params=SHAPES)
def shape(request: pytest.FixtureRequest) -> Shape:
    return SHAPES[request.param]


def test_no_two_shapes_bear_one_name() -> None:
    assert len(SHAPES) == sum(len(album.shapes) for album in ALBUMS)


def agree(shape: Shape, field: str, read: object, printed: object) -> None:
    assert (read == printed) is ((shape.name, field) not in MISREAD), (read, printed)


def test_headline_is_the_printed_one(shape: Shape) -> None:
    agree(shape, "title", article(shape.name).title, shape.title)


def test_text_is_the_body_and_nothing_else(shape: Shape) -> None:
    agree(shape, "text", squeezed(article(shape.name).text.split("\n")), squeezed(shape.body))


def test_day_is_the_printed_release(shape: Shape) -> None:
    day = article(shape.name).published_on
    agree(shape, "day", day.isoformat() if day else None, shape.day)


def test_time_is_the_printed_one(shape: Shape) -> None:
    at = article(shape.name).published_at
    agree(shape, "time", at.strftime(SHANGHAI_MINUTE) if at else None, shape.time)


def test_origin_is_the_outlet_the_page_credits(shape: Shape) -> None:
    agree(shape, "origin", article(shape.name).origin, shape.origin)


def test_authors_are_all_who_are_credited_with_writing(shape: Shape) -> None:
    agree(shape, "authors", set(article(shape.name).authors), set(shape.authors))


def test_editors_are_those_printed_as_editors(shape: Shape) -> None:
    agree(shape, "editors", set(article(shape.name).editors), set(shape.editors))


def test_language_is_that_of_the_body(shape: Shape) -> None:
    agree(shape, "language", (article(shape.name).language or "")[:2], shape.language)
