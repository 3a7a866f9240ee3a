"""The account of runs: opened before the work, closed after it, marked crashed where the process died between."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from harvester.clock import now, shanghai_day
from harvester.store.pages import ensure_source
from harvester.store.statements import insert
from harvester.store.tables import Run, RunSource, Source

COUNTS = ("list_pages", "lists_unchanged", "requests", "seen", "stored", "known", "duplicate", "refused", "revised")
_R, _S, _SOURCE = Run.__table__.c, RunSource.__table__.c, Source.__table__.c


def open_run(conn: Connection, command: str, *, version: str, arguments: dict[str, Any] | None = None) -> int:
    """The number of a new run, `running` from this moment in this process."""
    moment = now()
    row = {"command": command, "arguments": arguments, "version": version, "host": socket.gethostname(),
           "pid": os.getpid(), "process_key": process_key(os.getpid()), "started_at": moment,
           "started_on": shanghai_day(moment), "status": "running"}  # fmt: skip
    return int(conn.execute(insert(conn, Run).returning(_R.id), row).scalar_one())


def open_run_source(conn: Connection, run_id: int, source: str, **facts: Any) -> None:
    """The source's share of the run is `running`; `facts` (publisher, province, kind, facts) describe the source."""
    moment = now()
    ensure_source(conn, source, moment)
    conn.execute(update(Source).where(_SOURCE.name == source).values(last_run_at=moment, **facts))
    row = {"run_id": run_id, "source": source, "started_at": moment, "started_on": shanghai_day(moment),
           "status": "running", **dict.fromkeys(COUNTS, 0)}  # fmt: skip
    conn.execute(insert(conn, RunSource).on_conflict_do_nothing(), row)


def drop_run_source(conn: Connection, run_id: int, source: str) -> None:
    """The source has no share in the run: its turn did not come."""
    conn.execute(delete(RunSource).where(_S.run_id == run_id, _S.source == source))


def close_run_source(
    conn: Connection,
    run_id: int,
    source: str,
    *,
    status: str,
    finish_reason: str | None = None,
    counts: dict[str, int] | None = None,
    reasons: dict[str, int] | None = None,
    list_failures: dict[str, str] | None = None,
    error: str | None = None,
) -> None:
    """The source's share is closed with its counts (keys of COUNTS); the source remembers its last good crawl."""
    moment = now()
    strange = set(counts or ()) - set(COUNTS)
    if strange:
        raise ValueError(f"no such count: {', '.join(sorted(strange))}; known are {', '.join(COUNTS)}")
    values = {"status": status, "finish_reason": finish_reason, "ended_at": moment, "reasons": reasons or {},
              "list_failures": list_failures or {}, "error": error, **(counts or {})}  # fmt: skip
    conn.execute(update(RunSource).where(_S.run_id == run_id, _S.source == source).values(**values))
    good = status in ("finished", "degraded")
    news: dict[str, Any] = {"failures": 0, "last_success_at": moment} if good else {"failures": _SOURCE.failures + 1}
    if counts and counts.get("stored", 0) + counts.get("duplicate", 0):
        news["last_new_at"] = moment
    conn.execute(update(Source).where(_SOURCE.name == source).values(**news))


def close_run(
    conn: Connection,
    run_id: int,
    *,
    status: str,
    finish_reason: str | None = None,
    exit_code: int | None = None,
    error: str | None = None,
) -> None:
    """The run is closed; shares of sources that are still open end as it does."""
    moment = now()
    values = {"status": status, "finish_reason": finish_reason, "exit_code": exit_code, "error": error}
    conn.execute(update(Run).where(_R.id == run_id).values(ended_at=moment, **values))
    left = (_S.run_id == run_id) & (_S.status == "running")
    conn.execute(update(RunSource).where(left).values(status=status, finish_reason=finish_reason, ended_at=moment))


def mark_crashed(conn: Connection, *, is_alive: Callable[[int, str | None], bool] | None = None) -> list[int]:
    """Runs of this machine that say `running` though their process is dead are `crashed`; their numbers."""
    alive = is_alive or process_lives
    here = select(_R.id, _R.pid, _R.process_key).where(_R.status == "running", _R.host == socket.gethostname())
    dead = [row.id for row in conn.execute(here) if not alive(row.pid, row.process_key)]
    for run_id in dead:
        close_run(conn, run_id, status="crashed", finish_reason="crashed", error="the process died without a word")
    return dead


def counts(conn: Connection, run_id: int) -> dict[str, int]:
    """The run's sums over its sources, by the names of COUNTS."""
    sums = select(*(func.coalesce(func.sum(_S[name]), 0).label(name) for name in COUNTS)).where(_S.run_id == run_id)
    return {name: int(value) for name, value in conn.execute(sums).one()._mapping.items()}


def last_runs(conn: Connection, source: str, limit: int = 10) -> list[Any]:
    """The source's latest closed shares of runs, newest first: rows of `run_source`."""
    query = select(RunSource.__table__).where(_S.source == source, _S.status != "running")
    return list(conn.execute(query.order_by(_S.run_id.desc()).limit(limit)))


_DEAD = "ZX"
"""States of a process that has ended and that its parent has not asked about yet."""


def process_key(pid: int) -> str | None:
    """What tells a process from a later one of the same number: this boot's id and the process's start tick."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        after_name = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
    except OSError:  # no such process, or a system without /proc
        return None
    state, *rest = after_name.split()
    return None if state in _DEAD else f"{boot}/{rest[18]}"


def process_lives(pid: int, key: str | None) -> bool:
    """True while the process that opened a run is alive; by its number alone where the system has no /proc."""
    if key is not None:
        return process_key(pid) == key
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def latest(conn: Connection, command: str, limit: int = 20) -> list[tuple[str, dict[str, Any] | None]]:
    """Status and arguments of the command's latest runs, newest first."""
    query = select(_R.status, _R.arguments).where(_R.command == command).order_by(_R.id.desc()).limit(limit)
    return [(row.status, row.arguments) for row in conn.execute(query)]


def running(conn: Connection) -> list[tuple[int, datetime]]:
    """Open runs and when each began."""
    rows = conn.execute(select(_R.id, _R.started_at).where(_R.status == "running").order_by(_R.id))
    return [(row.id, row.started_at) for row in rows]
