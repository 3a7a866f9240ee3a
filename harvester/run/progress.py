"""How far a command that goes through all articles has come, kept in its run's row: the next one goes on from there."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import harvester
from harvester.store import runs
from harvester.store.engine import Engine
from harvester.store.patience import note

EVERY = 20
"""Pages read between two marks: what a kill may cost, against one small transaction each."""
MARK = "done"
_READERS = ("text", "extract", "identity", "discover", "layout.py", "article.py")
_STOPPED = ("crashed", "interrupted")


@dataclass(frozen=True, slots=True)
class Place:
    """The last article, by number, and then the last refused address, in their order, that are done with."""

    article: int = 0
    refused: str = ""


class Progress:
    """The place of one run, written down every EVERY pages, always behind what is still being read."""

    def __init__(self, engine: Engine, run_id: int, arguments: dict[str, Any], window: int) -> None:
        self._engine, self._run_id, self._arguments, self._window = engine, run_id, arguments, window
        self._taken: deque[Place] = deque()
        self._settled = 0

    def taken(self, place: Place) -> None:
        """The page at this place was handed over; all but the last `window` pages handed over are stored."""
        self._taken.append(place)
        if len(self._taken) <= self._window:
            return
        settled = self._taken.popleft()
        self._settled += 1
        if self._settled % EVERY == 0:
            arguments = with_place(self._arguments, settled)
            note(self._engine, lambda conn: runs.note_arguments(conn, self._run_id, arguments))


def left_off(engine: Engine, command: str, asked: dict[str, Any]) -> Place:
    """Where the latest run of the command that was asked for the same was killed or stopped; else the beginning."""
    with engine.begin() as conn:
        runs.mark_crashed(conn)
        for status, arguments in runs.latest(conn, command):
            told = dict(arguments or {})
            place = told.pop(MARK, {})
            if told == asked:
                return Place(**place) if status in _STOPPED else Place()
    return Place()


def with_place(asked: dict[str, Any], place: Place) -> dict[str, Any]:
    """What was asked for, and the place, as a run's row keeps them."""
    return asked | {MARK: {"article": place.article, "refused": place.refused}}


def rules_of(spiders: Iterable[type]) -> str:
    """A digest (16 hex digits) of all that a page is read by: our reading rooms, and the files of these sources.

    Whoever changes a rule after a kill wants every page read by it, so another digest begins from the beginning.
    """
    room = Path(harvester.__path__[0])
    files = [file for name in _READERS for file in _files(room / name)]
    files += [Path(inspect.getfile(spider)) for spider in spiders]
    digest = sha256()
    for file in dict.fromkeys(files):
        digest.update(file.name.encode() + b"\0" + sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.is_file() and file.suffix in (".py", ".tsv", ".txt"))
