"""The columns that every tabular export has, with their meanings: one row for each article."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from harvester.research.table import Column, Kind
from harvester.store.dictionary import meaning
from harvester.store.held import Held

_ARTICLE: tuple[tuple[str, Kind], ...] = (
    ("key", "text"), ("url", "text"), ("source", "text"), ("publisher", "text"), ("province", "text"), ("kind", "text"),
)  # fmt: skip
_REVISION: tuple[tuple[str, Kind], ...] = (
    ("language", "text"), ("title", "text"), ("subtitles", "words"), ("published_on", "day"),
    ("published_at", "moment"), ("published_precision", "text"), ("modified_at", "moment"), ("origin", "text"),
    ("authors", "words"), ("editors", "words"), ("translators", "words"), ("section", "words"), ("keywords", "words"),
    ("summary", "text"), ("text", "text"),
)  # fmt: skip
_HELD: tuple[tuple[str, Kind], ...] = (
    ("characters", "whole"), ("document_number", "text"), ("withdrawn_at", "moment"), ("withdrawn_reason", "text"),
    ("first_seen_at", "moment"), ("last_seen_at", "moment"), ("changed_at", "moment"),
)  # fmt: skip
_LAST: tuple[tuple[str, Kind], ...] = (
    ("flags", "words"), ("content_hash", "text"), ("text_hash", "text"), ("extractor", "text"),
)  # fmt: skip
COLUMNS: tuple[Column, ...] = (
    *(Column(name, kind, meaning("article", name)) for name, kind in _ARTICLE),
    *(Column(name, kind, meaning("revision", name)) for name, kind in _REVISION),
    *(Column(name, kind, meaning("article", name)) for name, kind in _HELD),
    Column("repeats", meaning="key of the article of its group of repeats that was printed first; empty: alone"),
    Column("revision", "whole", "number of the revision that stands here, from 1"),
    *(Column(name, kind, meaning("revision", name)) for name, kind in _LAST),
)
"""Days are of Shanghai; moments have their offset; `words` is a list."""
WITHOUT_TEXT: tuple[Column, ...] = tuple(
    column for column in COLUMNS if column.name not in ("text", "summary", "subtitles")
)
"""The columns that repeat none of an article's words but its headline, its credits and its keywords."""


def reader(columns: tuple[Column, ...] = COLUMNS) -> Callable[[Held], list[Any]]:
    """What turns an article into the values of these columns."""
    plain = attrgetter(*(column.name for column in columns))
    lists = [at for at, column in enumerate(columns) if column.kind == "words"]
    names = [columns[at].name for at in lists]

    def values(row: Held) -> list[Any]:
        read = list(plain(row))
        for at, name in zip(lists, names, strict=True):
            read[at] = row.listed(name) if len(read[at]) > _EMPTY else []
        return read

    return values


_EMPTY = len("[]")
