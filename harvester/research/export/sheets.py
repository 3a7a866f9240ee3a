"""CSV for spreadsheets: UTF-8 with its mark, no cell that runs as a formula; and the form that respects copyright."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from harvester.research.cells import cell
from harvester.research.export.columns import COLUMNS, WITHOUT_TEXT, reader
from harvester.research.table import Column
from harvester.store.held import Held

EXCERPT = 200
"""Characters of an excerpt at most."""
SAFE_COLUMNS: tuple[Column, ...] = (
    *WITHOUT_TEXT,
    Column("excerpt", meaning=f"how the text begins: at most {EXCERPT} characters and a third of the text"),
    Column("text_sha256", meaning="SHA-256 of the whole text as UTF-8, hex: proves a text to be this one"),
)


def write_csv(rows: Iterable[Held], out: BinaryIO) -> None:
    """Every article as one row of `COLUMNS`: lists joined by "; ", line ends inside quotation marks.

    The file begins with the byte order mark by which spreadsheets know UTF-8. A cell that a spreadsheet would run has
    an apostrophe in front (`harvester.research.cells`).
    """
    values = reader()
    _write(COLUMNS, (values(row) for row in rows), out)


def write_safe(rows: Iterable[Held], out: BinaryIO) -> None:
    """The same without the texts: what is known of each article, how it begins, and the SHA-256 of its text."""
    values = reader(WITHOUT_TEXT)
    _write(SAFE_COLUMNS, ([*values(row), excerpt(row.text), _hash(row.text)] for row in rows), out)


def excerpt(text: str) -> str:
    """The beginning of a text, cut at a sentence's or word's end where one is near; never more than a third of it."""
    most = min(EXCERPT, len(text) // 3)
    if most == 0:
        return ""
    piece = text[: most - 1]
    for signs in ("。！？!?；;\n", "，, "):
        end = max(piece.rfind(sign) for sign in signs) + 1
        if end > most // 2:
            return piece[:end].strip() + "…"
    return piece.strip() + "…"


def _write(columns: tuple[Column, ...], rows: Iterator[list[Any]], out: BinaryIO) -> None:
    page = io.TextIOWrapper(out, encoding="utf-8-sig", newline="")
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    for row in rows:
        writer.writerow([cell(value) for value in row])
    page.detach()  # flushed; the file is closed by who opened it


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
