"""The shapes of answers as JSON Schema, read off the very columns and records that the answers are made of."""

from __future__ import annotations

import types
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from harvester.article import Article
from harvester.research.table import Column

Schema = dict[str, Any]
_KINDS: dict[str, Schema] = {
    "text": {"type": ["string", "null"]},
    "whole": {"type": ["integer", "null"]},
    "share": {"type": ["number", "null"]},
    "day": {"type": ["string", "null"], "format": "date"},
    "moment": {"type": ["string", "null"], "format": "date-time"},
    "flag": {"type": ["boolean", "null"]},
    "words": {"type": ["array", "null"], "items": {"type": "string"}},
    "record": {"type": ["object", "null"]},
}
_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"}, int: {"type": "integer"}, float: {"type": "number"}, bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"}, datetime: {"type": "string", "format": "date-time"},
    type(None): {"type": "null"}, Any: {},
}  # fmt: skip


def row(columns: Iterable[Column], sometimes: Iterable[str] = ()) -> Schema:
    """One row: every column is there, but those named `sometimes`."""
    listed, left = list(columns), set(sometimes)
    return closed(
        {column.name: _KINDS[column.kind] | {"description": column.meaning} for column in listed},
        [column.name for column in listed if column.name not in left],
    )


def closed(properties: Schema, required: list[str] | None = None) -> Schema:
    """An object of these properties and no others."""
    needed = list(properties) if required is None else required
    return {"type": "object", "properties": properties, "required": needed, "additionalProperties": False}


def of_type(hint: Any) -> Schema:
    """What a value of this type is in JSON."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"type": "string", "enum": list(inner)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [of_type(one) for one in inner]}
    if origin in (list, tuple):
        return {"type": "array", "items": of_type(inner[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": of_type(inner[1])}
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return closed({each.name: of_type(hints[each.name]) for each in fields(hint)})
    raise TypeError(f"{hint!r} has no shape in JSON; add it to harvester.web.api.schemas")


def article() -> Schema:
    """The record as `harvester extract` prints it."""
    return of_type(Article)


def answer(rows: Schema, paged: bool) -> Schema:
    """A table: what was asked, its columns and notes, and the rows."""
    column = closed({name: {"type": "string"} for name in ("name", "kind", "meaning")})
    said: Schema = {
        "query": {"type": "string", "description": "the question with its filters, as one query"},
        "columns": {"type": "array", "items": column},
        "notes": {"type": "array", "items": {"type": "string"}, "description": "what must be said of the rows"},
        "rows": {"type": "array", "items": rows},
        "more": {"type": "boolean", "description": "rows are left that `limit` cut off"},
    }
    if paged:
        said["total"] = {"type": "integer", "description": "how many articles answer"}
        said["next"] = {"type": ["string", "null"], "description": "give it as `after` to read on; null: the last"}
    return closed(said)
