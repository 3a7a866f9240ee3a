"""The workers of all machines as the database knows them: which are alive, what they do, and what a dead one left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from harvester.clock import now
from harvester.store import runs
from harvester.store.statements import insert
from harvester.store.tables import Run, RunSource, Worker

_W, _R, _S = Worker.__table__.c, Run.__table__.c, RunSource.__table__.c
LATE = 90.0
"""Seconds without a word after which a worker is held to be dead or cut off."""
_KEPT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WorkerLine:
    """A worker and what it does at this moment; `late` where it has not been heard of for LATE seconds."""

    name: str
    host: str
    pid: int
    concurrency: int
    started_at: datetime
    seen_at: datetime
    late: bool
    sources: tuple[str, ...]


def announce(conn: Connection, name: str, *, host: str, pid: int, version: str, concurrency: int) -> None:
    """The worker is there, or still there."""
    moment = now()
    row = {"name": name, "host": host, "pid": pid, "version": version, "concurrency": concurrency,
           "started_at": moment, "seen_at": moment}  # fmt: skip
    statement = insert(conn, Worker).values(**row)
    conn.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"seen_at": moment, "ended_at": None}))


def leave(conn: Connection, name: str) -> None:
    """The worker has ended cleanly."""
    conn.execute(update(Worker).where(_W.name == name).values(ended_at=now()))


def standing(conn: Connection, late: float = LATE) -> list[WorkerLine]:
    """Workers that have not ended, those of the last week; each with the sources it crawls."""
    found = conn.execute(select(Worker.__table__).where(_W.ended_at.is_(None)).order_by(_W.host, _W.pid)).all()
    busy = select(_R.host, _R.pid, _S.source).join(RunSource, _S.run_id == _R.id)
    rows = conn.execute(busy.where(_R.status == "running", _S.status == "running").order_by(_S.source)).all()
    border = now() - timedelta(seconds=late)
    return [
        WorkerLine(
            one.name, one.host, one.pid, one.concurrency, one.started_at, one.seen_at, one.seen_at < border,
            tuple(row.source for row in rows if (row.host, row.pid) == (one.host, one.pid)),
        )
        for one in found
    ]  # fmt: skip


def bury(conn: Connection, late: float = LATE) -> list[int]:
    """Runs of workers that were not heard of for so long are marked crashed; their numbers.

    A run that goes on all the same, its machine having been cut off, closes its row itself when it ends.
    """
    border = now() - timedelta(seconds=late)
    gone = conn.execute(select(_W.host, _W.pid).where(_W.ended_at.is_(None), _W.seen_at < border)).all()
    dead: list[int] = []
    for one in gone:
        mine = select(_R.id).where(_R.status == "running", _R.host == one.host, _R.pid == one.pid)
        dead += conn.execute(mine.where(_R.started_at < border)).scalars()
    for run_id in dead:
        runs.close_run(
            conn, run_id, status="crashed", finish_reason="crashed", error="its worker was not heard of any more"
        )
    conn.execute(delete(Worker).where(_W.seen_at < now() - _KEPT))
    return dead
