"""What one reading room serves: a database opened for reading, the raw pages, and perhaps a curator's pen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import BoundedSemaphore

from harvester.clock import now, shanghai_day
from harvester.fault import Fault
from harvester.research import Corpus
from harvester.search.limits import time_limit
from harvester.store.engine import Connection, Engine
from harvester.store.moment import Moments
from harvester.web.safe import Seal
from harvester.web.shelf import Shelf

EXPORTS = 3
"""Exports at once: each holds a connection of the database as long as it takes."""
SECONDS = 10.0
"""After so long the statements of one page end with a message: a reader has gone, and others wait."""


class Missing(Fault):
    """Nothing stands at this address."""


class Busy(Fault):
    """Others are before this reader."""


class Forbidden(Fault):
    """This must not be done from here."""


@dataclass(slots=True)
class Room:
    """The corpus and what goes with it; `curator` None means that nothing at all can be written."""

    corpus: Corpus
    archive: Path = Path("archive")
    curator: Engine | None = None
    curated_by: str = "curator"
    seconds: float = SECONDS
    seal: Seal = field(default_factory=Seal)
    exports: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(EXPORTS))
    shelf: Shelf = field(default_factory=Shelf)

    moments: Moments = field(init=False)

    def __post_init__(self) -> None:
        self.moments = self.corpus.moments()

    def state(self) -> str:
        """A word for all that a page or an answer is made of: what is committed, and the day."""
        return f"{self.moments.now()} {shanghai_day(now()).isoformat()}"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that reads one state of the database, and not for long; raises `TooSlow`."""
        with self.corpus.connection() as conn, time_limit(conn, self.seconds):
            yield conn
