"""The answers of servers: one row for each, and where in which WARC file it lies."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select

from harvester.article import Raw
from harvester.clock import shanghai_day
from harvester.store.statements import run, upsert
from harvester.store.tables import ArchiveFile, Fetch
from harvester.text.clean import clean

_FILE = select(ArchiveFile.id).where(ArchiveFile.name == bindparam("file"))


def record_fetch(
    conn: Connection, page: int, raw: Raw, *, run_id: int | None, moment: datetime, asked: str, **facts: Any
) -> int:
    """A row of `fetch`; one archived answer has one row, however often it is read. The row's number."""
    at = raw.fetched_at or moment
    file = archive_file(conn, raw.archive, run_id, moment) if raw.archive else None
    row = {"page_id": page, "run_id": run_id, "fetched_at": at, "fetched_on": shanghai_day(at),
           "sha256": raw.sha256 or None, "final_url": clean(raw.url) if raw.url != asked else None,
           "archive_file_id": file, "offset": raw.offset, "length": raw.length, **facts}  # fmt: skip
    # an overwriting that changes nothing, so that RETURNING answers with the row that is there
    statement = upsert(conn, Fetch, "archive_file_id offset", ("page_id",), "id")
    return int(run(conn, statement, row)[0][0])


def archive_file(conn: Connection, name: str, run_id: int | None, moment: datetime) -> int:
    """The number of the WARC file of this name, made if it had none."""
    name = clean(name)
    found = run(conn, _FILE, {"file": name})
    if not found:
        row = {"name": name, "run_id": run_id, "created_at": moment}
        found = run(conn, upsert(conn, ArchiveFile, "name", ("name",), "id"), row)
    return int(found[0][0])
