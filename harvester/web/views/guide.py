"""The guide to the query language: what may be written, what it finds, each line a link that asks it."""

from __future__ import annotations

from typing import Any

from harvester.store.engine import Connection
from harvester.web.asked import Asked

LINES: tuple[tuple[str, str], ...] = (
    ("长沙", "with 长沙 in title or text; 長沙 finds the same"),
    ("ferry", "with the word ferry, and not ferryman"),
    ("ferr*", "with a word that begins so"),
    ("长沙 ferry", "with both"),
    ("长沙 OR 株洲", "with one of them at least"),
    ("长沙 -重庆", "with the first and without the second"),
    ('"renewable energy"', "with these words side by side"),
    ('"长沙 高铁"~5', "with both, at most five words or characters apart"),
    ("title:轮渡", "with the word in the headline"),
    ("origin:新华社", "credited to this outlet"),
    ('author:"Li Ming"', "by this author"),
    ("source:hunan_en", "of this source; hunan* is every source whose name begins so"),
    ("province:湖南", "of sources of this province; CN is the national ones"),
    ("lang:en", "in this language; zh is simplified and traditional"),
    ("date:2024-05", "published in this year, month or day"),
    ("date:[2021 TO 2022-03]", "published in this span; * leaves a side open"),
    (
        "has:translation",
        "that have one: image, attachment, document, author, origin, date, revision, repeat, withdrawn",
    ),
    ("dup:first", "one for each story: alone, or printed first"),
)


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page; nothing is asked of the database."""
    return {"lines": LINES}
