"""Every shape of article page that the shapes modules put down is read as a person reads it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from shapes import Shape
from shapes_audit import AUDIT
from shapes_eighteenth_chinese import EIGHTEENTH_CHINESE
from shapes_eighteenth_english import EIGHTEENTH_ENGLISH
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
from shapes_nineteenth_chinese import NINETEENTH_CHINESE
from shapes_nineteenth_english import NINETEENTH_ENGLISH
from shapes_ninth import NINTH
from shapes_portals import PORTALS
from shapes_press import PRESS
from shapes_seventeenth_chinese import SEVENTEENTH_CHINESE
from shapes_seventeenth_english import SEVENTEENTH_ENGLISH
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
from shapes_thirtieth_chinese import THIRTIETH_CHINESE
from shapes_thirtieth_english import THIRTIETH_ENGLISH
from shapes_thirtieth_media import THIRTIETH_MEDIA
from shapes_thirtyfirst_english import THIRTYFIRST_ENGLISH
from shapes_thirtyfirst_newer import THIRTYFIRST_NEWER
from shapes_thirtyfirst_older import THIRTYFIRST_OLDER
from shapes_thirtysecond_chinese import THIRTYSECOND_CHINESE
from shapes_thirtysecond_english import THIRTYSECOND_ENGLISH
from shapes_thirtysecond_media import THIRTYSECOND_MEDIA
from shapes_thirtythird_chinese import THIRTYTHIRD_CHINESE
from shapes_thirtythird_english import THIRTYTHIRD_ENGLISH
from shapes_thirtythird_media import THIRTYTHIRD_MEDIA
from shapes_traps import TRAPS
from shapes_twelfth_english import TWELFTH_ENGLISH
from shapes_twelfth_gov import TWELFTH_GOV
from shapes_twelfth_press import TWELFTH_PRESS
from shapes_twentieth_chinese import TWENTIETH_CHINESE
from shapes_twentieth_english import TWENTIETH_ENGLISH
from shapes_twentyeighth_chinese import TWENTYEIGHTH_CHINESE
from shapes_twentyeighth_english import TWENTYEIGHTH_ENGLISH
from shapes_twentyeighth_media import TWENTYEIGHTH_MEDIA
from shapes_twentyfifth_chinese import TWENTYFIFTH_CHINESE
from shapes_twentyfifth_english import TWENTYFIFTH_ENGLISH
from shapes_twentyfifth_media import TWENTYFIFTH_MEDIA
from shapes_twentyfirst_chinese import TWENTYFIRST_CHINESE
from shapes_twentyfirst_english import TWENTYFIRST_ENGLISH
from shapes_twentyfourth_chinese import TWENTYFOURTH_CHINESE
from shapes_twentyfourth_english import TWENTYFOURTH_ENGLISH
from shapes_twentyfourth_media import TWENTYFOURTH_MEDIA
from shapes_twentyninth_chinese import TWENTYNINTH_CHINESE
from shapes_twentyninth_english import TWENTYNINTH_ENGLISH
from shapes_twentyninth_media import TWENTYNINTH_MEDIA
from shapes_twentysecond_chinese import TWENTYSECOND_CHINESE
from shapes_twentysecond_english import TWENTYSECOND_ENGLISH
from shapes_twentyseventh_chinese import TWENTYSEVENTH_CHINESE
from shapes_twentyseventh_english import TWENTYSEVENTH_ENGLISH
from shapes_twentyseventh_media import TWENTYSEVENTH_MEDIA
from shapes_twentysixth_chinese import TWENTYSIXTH_CHINESE
from shapes_twentysixth_english import TWENTYSIXTH_ENGLISH
from shapes_twentysixth_media import TWENTYSIXTH_MEDIA
from shapes_twentythird_chinese import TWENTYTHIRD_CHINESE
from shapes_twentythird_english import TWENTYTHIRD_ENGLISH

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
    SEVENTEENTH_CHINESE,
    SEVENTEENTH_ENGLISH,
    EIGHTEENTH_CHINESE,
    EIGHTEENTH_ENGLISH,
    NINETEENTH_CHINESE,
    NINETEENTH_ENGLISH,
    TWENTIETH_CHINESE,
    TWENTIETH_ENGLISH,
    TWENTYFIRST_CHINESE,
    TWENTYFIRST_ENGLISH,
    TWENTYSECOND_CHINESE,
    TWENTYSECOND_ENGLISH,
    TWENTYTHIRD_CHINESE,
    TWENTYTHIRD_ENGLISH,
    TWENTYFOURTH_CHINESE,
    TWENTYFOURTH_ENGLISH,
    TWENTYFOURTH_MEDIA,
    TWENTYFIFTH_CHINESE,
    TWENTYFIFTH_ENGLISH,
    TWENTYFIFTH_MEDIA,
    TWENTYSIXTH_CHINESE,
    TWENTYSIXTH_ENGLISH,
    TWENTYSIXTH_MEDIA,
    TWENTYSEVENTH_CHINESE,
    TWENTYSEVENTH_ENGLISH,
    TWENTYSEVENTH_MEDIA,
    TWENTYEIGHTH_CHINESE,
    TWENTYEIGHTH_ENGLISH,
    TWENTYEIGHTH_MEDIA,
    TWENTYNINTH_CHINESE,
    TWENTYNINTH_ENGLISH,
    TWENTYNINTH_MEDIA,
    THIRTIETH_CHINESE,
    THIRTIETH_ENGLISH,
    THIRTIETH_MEDIA,
    THIRTYFIRST_ENGLISH,
    THIRTYFIRST_NEWER,
    THIRTYFIRST_OLDER,
    THIRTYSECOND_CHINESE,
    THIRTYSECOND_ENGLISH,
    THIRTYSECOND_MEDIA,
    THIRTYTHIRD_CHINESE,
    THIRTYTHIRD_ENGLISH,
    THIRTYTHIRD_MEDIA,
)
MISREAD = {
    ("business weekly, digest box and a contact line for reporter and editor", "editors"),
    ("stock site, a report made by a program", "text"),
    ("portal's blog, time in brackets beside the headline", "origin"),
    ("party journal's site, an essay from an issue with note and web editor", "origin"),
    ("press release of a ministry in Taipei, full-width labels above, date and number in the text", "text"),
    ("scholarly daily's net, writer in the line, post after the text", "editors"),
    ("sport site, a brief with the writer's mark at its end, about 2020", "authors"),
    ("culture paper's digital edition, about 2020", "origin"),
    ("portal's own desk, several writers and points in front", "origin"),
    ("writers' site, an essay", "text"),
    ("bilingual, language corner of a daily, translation under every paragraph", "title"),
    (
        "securities paper online, summary box in front, table of figures, share price card, staff number of the editor",
        "text",
    ),
    ("wire agency, hashed classes, key points, reporting and editing line", "text"),
    ("broadsheet abroad, day only in print, advertisements and reporter's card", "text"),
    ("app news of a press group, rendered on the server", "authors"),
    ("national network, a photo story", "text"),
    ("Australian broadcaster, posted in local time, zone in markup, key points", "origin"),
    ("province, a conference word for word", "text"),
    ("platform of accounts, a writer's pen name and the platform's statement", "origin"),
    ("government press release in traditional characters, its day at the end", "day"),
    ("government press release in traditional characters, its day at the end", "time"),
    ("public account, a poll, earlier issues and three wishes below", "authors"),
    (
        "broadcaster's opinion page, only an update printed while the markup has the release, editor's note, "
        "call for contributions",
        "text",
    ),
    ("provincial broadcaster, one paragraph below a player, crew credits with proofreader", "text"),
    (
        "long-form magazine site, deck, newsletter box in the text, translator and editors in the last italic line",
        "day",
    ),
    (
        "english weekly's e-paper, page and day in the head, briefs with bold heads, editor and designer at the end",
        "title",
    ),
}
"""What is read otherwise than a person reads it, told for what it is; whatever mends one takes it out."""
SHAPES = {shape.name: shape for album in ALBUMS for shape in album.shapes}
SHANGHAI_MINUTE = "%H:%M"


def squeezed(lines: Iterable[str]) -> list[str]:
    return ["".join(line.split()) for line in lines]


@pytest.fixture(params=SHAPES)
def shape(request: pytest.FixtureRequest) -> Shape:
    return SHAPES[request.param]


def test_no_two_shapes_bear_one_name() -> None:
    assert len(SHAPES) == sum(len(album.shapes) for album in ALBUMS)


def read_of(shape: Shape) -> dict[str, object]:
    """What is made of a page, field by field, in the words of a shape."""
    found = read_page(shape.html.encode(), url="", fetched_at=shape.fetched_at).article
    return {
        "title": found.title,
        "text": squeezed(found.text.split("\n")),
        "day": found.published_on.isoformat() if found.published_on else None,
        "time": found.published_at.strftime(SHANGHAI_MINUTE) if found.published_at else None,
        "origin": found.origin,
        "authors": set(found.authors),
        "editors": set(found.editors),
        "language": (found.language or "")[:2],
    }


def test_page_is_read_as_a_person_reads_it(shape: Shape) -> None:
    printed = {
        "title": shape.title, "text": squeezed(shape.body), "day": shape.day, "time": shape.time,
        "origin": shape.origin, "authors": set(shape.authors), "editors": set(shape.editors),
        "language": shape.language,
    }  # fmt: skip
    other = {field for field, read in read_of(shape).items() if read != printed[field]}
    assert other == {field for name, field in MISREAD if name == shape.name}, read_of(shape)
