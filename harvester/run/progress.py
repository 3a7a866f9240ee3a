"""How far a command that reads many pages has come, always behind what is still being read, and by which rules."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path

import harvester

EVERY = 16
"""Pages read between two marks: what a kill may cost, against one small transaction each."""
_READERS = ("text", "extract", "identity", "discover", "layout.py", "article.py")


class Progress:
    """The place in one file, told every EVERY pages to who writes it down."""

    def __init__(self, note: Callable[[int], object], window: int) -> None:
        self._note, self._window = note, window
        self._taken: deque[int] = deque()
        self._settled = 0

    def taken(self, place: int) -> None:
        """The page at this byte was handed over; all but the last `window` pages handed over are stored."""
        self._taken.append(place)
        if len(self._taken) <= self._window:
            return
        settled = self._taken.popleft()
        self._settled += 1
        if self._settled % EVERY == 0:
            self._note(settled + 1)


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
