"""The JSON values of a revision in one spelling, whichever database they come from, ready to be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import orjson

Json = str | bytes
"""A JSON value, spelled."""
LISTS = ("subtitles", "authors", "editors", "translators", "section", "keywords", "flags", "changed", "cuts")
RECORDS: dict[str, tuple[str, ...]] = {
    "document": ("number", "index_number", "issuer", "issued_on", "effective_on", "deadline", "status", "subject"),
    "places": ("name", "code"),
    "raw": ("url", "sha256", "archive", "offset", "length", "fetched_at"),
}
"""Columns of small records, and the order of their names: PostgreSQL keeps another one."""
STORED = {"cuts": "blocks"}
MAPPINGS = ("languages", "provenance")
_EVIDENCE = ("rule", "evidence", "confidence")


def spelling(kind: str) -> Callable[[Sequence[Any]], Iterable[Json | None]]:
    """What spells the texts of LISTS, RECORDS and MAPPINGS, in this order, as a database of this kind gives them.

    SQLite gives them as they were stored. PostgreSQL puts blanks in and the names of every record in an order of its
    own, so they are spelled again; mappings, whose first order it does not keep, in the order of their names.
    """
    return _spell_again if kind == "postgresql" else tuple


def _spell_again(texts: Sequence[Any]) -> Iterator[Json | None]:
    """PostgreSQL's JSON as SQLite stores it: without blanks, records in their own order."""
    for text in texts[: len(LISTS)]:
        yield orjson.dumps(orjson.loads(text))
    for text, order in zip(texts[len(LISTS) : _MAPPED], RECORDS.values(), strict=True):
        value = orjson.loads(text) if text is not None else None
        if isinstance(value, list):
            yield orjson.dumps([{key: one[key] for key in order if key in one} for one in value])
        else:
            yield orjson.dumps({key: value[key] for key in order if key in value}) if value is not None else None
    yield from [_in_order(orjson.loads(text)) for text in texts[_MAPPED:]]


_MAPPED = len(LISTS) + len(RECORDS)


def _in_order(value: dict[str, Any]) -> bytes:
    """The mapping spelled in the order of its names; evidence begins with its rule."""
    return orjson.dumps(
        {
            name: {key: inner[key] for key in _EVIDENCE if key in inner} if isinstance(inner, dict) else inner
            for name, inner in sorted(value.items())
        }
    )
