"""Work over many files: one after another here, or in a pool of processes; a file whose process dies is done again."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from harvester import __version__
from harvester.fetch.depot import Depot, Place
from harvester.run.batch import Desk, Tally
from harvester.run.order import EXIT_TROUBLE, EXIT_WELL
from harvester.store import runs
from harvester.store.engine import Connection, Engine
from harvester.store.patience import note

NOTHING_READ = "no article could be read"


@dataclass(frozen=True, slots=True)
class Work:
    """What a command does with each of its files; plain values that cross process borders as JSON."""

    command: str
    db: str
    archive: Place
    asked: str = ""
    """Digest of the question: what was done under another is done anew."""
    source: str | None = None
    since: date | None = None
    spiders: str | None = None
    parquet: Path | None = None
    """Folder for Parquet files; None: into the database."""
    readers: int | None = None

    def as_json(self) -> dict[str, Any]:
        """The work as plain JSON values."""
        waiting = str(self.archive.waiting) if isinstance(self.archive, Depot) else None
        return asdict(self) | {
            "archive": str(self.archive), "waiting": waiting, "since": self.since and self.since.isoformat(),
            "parquet": str(self.parquet) if self.parquet else None,
        }  # fmt: skip

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Work:
        """The work that `as_json` wrote."""
        told = dict(plain)
        waiting, archive = told.pop("waiting"), told["archive"]
        told["archive"] = Depot(archive, Path(waiting)) if waiting else Path(archive)
        told["since"] = told["since"] and date.fromisoformat(told["since"])
        told["parquet"] = Path(told["parquet"]) if told["parquet"] else None
        return cls(**told)


Do = Callable[[Work, str, int, "Desk | None"], Tally]
"""Does one file within a run; the desk is None where nothing goes into a database."""


def digest_of(*words: object) -> str:
    """16 hex digits that stand for a question."""
    return sha256(json.dumps(words, default=str).encode()).hexdigest()[:16]


@contextmanager
def run_of(engine: Engine, work: Work, arguments: dict[str, Any]) -> Iterator[tuple[int, list[Tally]]]:
    """The run's rows, open while the block lasts, and a list for what its files come to; closed with their sum."""
    with engine.begin() as conn:
        runs.mark_crashed(conn)
        run_id = runs.open_run(conn, work.command, version=__version__, arguments=arguments)
        runs.open_run_source(conn, run_id, work.command)
    done: list[Tally] = []
    try:
        yield run_id, done
    except BaseException as error:
        stopped = isinstance(error, KeyboardInterrupt) or type(error).__name__ == "Stopped"
        status = "interrupted" if stopped else "failed"
        _close(engine, work, run_id, total(done), status, f"{type(error).__name__}: {error}")
        raise
    tally = total(done)
    told = tally.problems[0] if tally.problems else None
    _close(engine, work, run_id, tally, "failed" if tally.exit_code else "finished", told)


def do_all(work: Work, names: Sequence[str], run_id: int, do: Do, workers: int | None) -> Iterator[Tally]:
    """What every file came to, as they end: in this process where one worker is enough, else in several."""
    workers = min(workers or os.cpu_count() or 1, len(names))
    if workers <= 1:
        if work.parquet is not None:
            yield from (do(work, name, run_id, None) for name in names)
            return
        with Desk(work.db, work.readers) as desk:
            yield from (do(work, name, run_id, desk) for name in names)
        return
    from harvester.run.bulkpool import Pool  # it knows what stands here

    yield from Pool(work, names, run_id, workers).tallies()


def total(tallies: Iterable[Tally]) -> Tally:
    """The sum; that one file of many held nothing readable is no trouble."""
    counts = Counter[str](dict.fromkeys(("seen", "stored", "known", "duplicate", "refused", "revised"), 0))
    reasons, skipped = Counter[str](), Counter[str]()
    problems, notes, run_id = Counter[str](), list[str](), None
    for tally in tallies:
        counts.update(tally.counts)
        reasons.update(tally.reasons)
        skipped.update(tally.skipped)
        problems.update(tally.problems)
        notes += tally.notes
        run_id = run_id or tally.run_id
    read = counts["stored"] + counts["known"] + counts["duplicate"]
    told = [line if times == 1 else f"{line} ({times} files)" for line, times in problems.items()
            if not (read and line.startswith(NOTHING_READ))]  # fmt: skip
    code = EXIT_TROUBLE if told else EXIT_WELL
    return Tally(dict(counts), dict(reasons), dict(skipped), code, run_id, told, notes)


def _close(engine: Engine, work: Work, run_id: int, tally: Tally, status: str, error: str | None) -> None:
    code = None if status == "interrupted" else EXIT_TROUBLE if status == "failed" else EXIT_WELL
    known = {name: count for name, count in tally.counts.items() if name in runs.COUNTS}

    def close(conn: Connection) -> None:
        runs.close_run_source(conn, run_id, work.command, status=status, finish_reason=status, counts=known,
                              reasons=tally.reasons, error=error)  # fmt: skip
        runs.close_run(conn, run_id, status=status, finish_reason=status, exit_code=code, error=error)

    note(engine, close)
