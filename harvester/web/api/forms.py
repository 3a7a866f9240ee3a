"""In which form an answer is given, and how a table is written in it: JSON, CSV, JSON lines."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

import orjson

from harvester.research.cells import write_csv
from harvester.research.table import Table
from harvester.web.api.problem import NotAcceptable

TYPES = {"json": "application/json", "csv": "text/csv; charset=utf-8", "jsonl": "application/x-ndjson"}
_ACCEPTED = re.compile(r"\s*([\w*+.-]+/[\w*+.-]+)\s*((?:;[^;,]*)*)")
_QUALITY = re.compile(r";\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$)", re.ASCII)


def form_of(named: str | None, accept: str) -> str:
    """The form that was named, else the one liked best by the Accept header (RFC 9110); raises `NotAcceptable`."""
    if named is not None:
        return named
    liked = list(_liked(accept))
    if not liked:
        return "json"
    best = max(TYPES, key=lambda form: _quality(form, liked))  # of equals the first: JSON
    if _quality(best, liked) <= 0:
        raise NotAcceptable("none of the forms that are accepted can be given; take JSON, CSV or JSON lines")
    return best


def _liked(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept[:1_000].split(","):
        found = _ACCEPTED.fullmatch(part)
        if found:
            quality = _QUALITY.search(found[2])
            yield found[1].lower(), float(quality[1]) if quality else 1.0


def _quality(form: str, liked: list[tuple[str, float]]) -> float:
    """How much a form is liked: the nearest range decides."""
    exact = TYPES[form].partition(";")[0]
    for wanted in (exact, f"{exact.partition('/')[0]}/*", "*/*"):
        given = [quality for name, quality in liked if name == wanted]
        if given:
            return max(given)
    return 0.0


def write(table: Table, form: str, out: BinaryIO) -> None:
    """The whole table, row by row."""
    if form == "csv":
        text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
        write_csv(table, text)
        text.flush()
        text.detach()  # or the pipe would be closed before its last error could be told
        return
    for row in table.dicts():
        out.write(spelled(row) + b"\n")


def spelled(value: Any) -> bytes:
    """The value as JSON; days and moments in ISO 8601."""
    return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS)
