"""What the workers of all machines are to do, as jobs: any machine's timer may ask, and nothing is queued twice."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any

from harvester.cluster.queue import Job, Queued, put
from harvester.discover import registry
from harvester.fault import Fault
from harvester.fetch.depot import is_address
from harvester.run.bulk import digest_of
from harvester.run.dealing import chains
from harvester.run.plan import due_now
from harvester.run.reextract import files
from harvester.store import bulk, leases, workers
from harvester.store.engine import Engine, open_database

CRAWL, IMPORT, REEXTRACT = "crawl", "import", "reextract"
_OLD = timedelta(days=30)


def enqueue_due(
    db: str, names: Collection[str] | None = None, *, budget: float | None = None, spiders: str | None = None
) -> Queued:
    """A job for each source that is due (of these names, or of all), the longest waiting first."""
    declared = registry.sources(spiders)
    engine = opened(db)
    try:
        with engine.begin() as conn:
            workers.bury(conn)
            leases.forget(conn)
        due = due_now(engine, {name: declared[name] for name in names or declared})
    finally:
        engine.dispose()
    locks = host_locks(declared)
    return put(db, [crawl_job(name, locks[name], budget) for name in due])


def crawl_job(source: str, lock: str, budget: float | None, wait: float = 0.0) -> Job:
    """The job that crawls a source; sources that share a host have one lock, so that one job asks it at a time."""
    return Job(CRAWL, f"crawl {source}", lock, {"source": source, "budget": budget, "lock": lock}, wait)


def host_locks(spiders: dict[str, Any]) -> dict[str, str]:
    """Source → the lock of the hosts it asks, equal for all sources that share one.

    >>> from types import SimpleNamespace as S
    >>> host_locks({"a": S(allowed_domains=["y.example", "x.example"]), "b": S(allowed_domains=["y.example"])})
    {'a': 'host x.example', 'b': 'host x.example'}
    """
    locks: dict[str, str] = {}
    for names in chains(spiders):
        first = min(host for name in names for host in spiders[name].allowed_domains)
        locks |= dict.fromkeys(names, f"host {first}")
    return locks


def enqueue_files(db: str, command: str, names: Iterable[str], *, source: str | None = None) -> Queued:
    """A job for each file to be imported; every machine must reach the files under these names."""
    wanted = list(names)
    if not wanted:
        raise Fault(f"{command}: only files can be shared out; lists of addresses are fetched without --enqueue")
    relative = [name for name in wanted if not is_address(name) and not name.startswith("/")]
    if relative:
        raise Fault(f"{command}: {relative[0]}: every machine must find it; name it by its full path, or s3://…")
    opened(db).dispose()
    return put(db, [_file_job(command, name, {"source": source}) for name in wanted])


def enqueue_reextract(db: str, *, source: str | None = None, since: date | None = None) -> Queued:
    """A job for each file of the archive whose pages are to be read again; every machine must reach the archive."""
    engine = opened(db)
    try:
        with engine.begin() as conn:
            bulk.forget(conn, REEXTRACT, _OLD)
            names = files(conn)
    finally:
        engine.dispose()
    asked = digest_of(REEXTRACT, source, since, uuid.uuid4().hex)  # each call reads all of it once
    told = {"source": source, "since": since and since.isoformat(), "asked": asked}
    return put(db, [_file_job(REEXTRACT, name, told) for name in names])


def _file_job(command: str, name: str, told: dict[str, Any]) -> Job:
    known = f"{command} {name}"
    return Job(command, known, known, {"file": name, **told})


def opened(db: str) -> Engine:
    """The database, which must be one that several machines can share."""
    engine = open_database(db)
    if not leases.needed(engine):
        engine.dispose()
        raise Fault(
            "several machines: a SQLite file belongs to one machine; move it with "
            "`harvester db copy --to postgresql://…` and name that with --db"
        )
    return engine
