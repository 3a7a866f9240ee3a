"""Sorts more rows than memory holds: stretches of them in a temporary file, merged as they are read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, Any

HELD = 20_000
"""Rows in memory at once."""
Row = list[Any]
"""A row that JSON can hold, its sort key first; the keys of two rows must be comparable, and never equal."""


def in_order(rows: Iterable[Row], held: int = HELD) -> Iterator[Row]:
    """The rows by their keys; up to `held` of them are sorted in memory, more by way of temporary files."""
    rest = iter(rows)
    stretch = sorted(islice(rest, held))
    with ExitStack() as files:
        stretches: list[Iterable[Row]] = []
        while len(stretch) == held and (following := sorted(islice(rest, held))):
            stretches.append(_read(_written(stretch, files)))
            stretch = following
        yield from merge(*stretches, stretch)


def _written(stretch: list[Row], files: ExitStack) -> IO[str]:
    file = files.enter_context(TemporaryFile("w+", encoding="utf-8"))  # noqa: SIM115  # the stack closes it
    file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in stretch)
    file.seek(0)
    return file


def _read(file: IO[str]) -> Iterator[Row]:
    return (json.loads(line) for line in file)
