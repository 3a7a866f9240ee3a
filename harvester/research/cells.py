"""Values as cells of a CSV file that spreadsheets open: no formula runs, no value turns into another."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from typing import Any, TextIO

from harvester.research.table import Table, plain

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""What a cell begins with that a spreadsheet would run."""


def neutral(value: Any) -> Any:
    """A cell that a spreadsheet will not run: text that would start a formula gets an apostrophe in front."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def cell(value: Any) -> Any:
    """The value as one cell: nothing for None, true or false, ISO 8601 for days, a list joined by "; ", else JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple) and all(isinstance(part, str) for part in value):
        return neutral("; ".join(value))
    if isinstance(value, list | tuple | Mapping):
        return json.dumps(plain(value), ensure_ascii=False)
    return neutral(plain(value))


def write_csv(table: Table, file: TextIO) -> int:
    """Write the heading and every row, one after the other; how many rows."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(table.names)
    written = 0
    for row in table:
        writer.writerow([cell(value) for value in row])
        written += 1
    return written
