"""A backup of a SQLite database while others write to it: one file, whole, proven before it bears its name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from harvester.store.address import check_sqlite_file, read_address, sqlite_file
from harvester.store.engine import LOCK_WAIT
from harvester.store.faults import DatabaseFault


def backup(address: str, file: Path) -> int:
    """`file` holds the database as it was at one moment; its size in bytes. Crawls may write meanwhile.

    Written beside its name, checked (`PRAGMA integrity_check`), then renamed: a file of that name is always whole. A
    file that stands there already is left alone. Raises `DatabaseFault`, also for a PostgreSQL address.
    """
    url = read_address(address)
    if url.get_backend_name() != "sqlite":
        raise DatabaseFault("database: PostgreSQL is backed up by its own pg_dump; see docs/operations.md")
    check_sqlite_file(url, must_exist=True)
    if file.exists():
        raise DatabaseFault(f"database: {file} exists already; name a new file, a backup is never written over")
    if not file.parent.is_dir():
        raise DatabaseFault(f"database: the folder {file.parent} does not exist; make it, or name another")
    made = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        _write(sqlite_file(url), made)
        os.link(made, file)  # refused where the name was taken meanwhile, which a renaming would write over
    except (sqlite3.Error, OSError) as error:
        raise DatabaseFault(f"database: no backup was made of {sqlite_file(url)}: {error}") from error
    finally:
        made.unlink(missing_ok=True)
    return file.stat().st_size


def _write(source: Path, target: Path) -> None:
    # VACUUM INTO reads in one transaction: a crawl is neither stopped by it nor seen half; the backup API would begin
    # anew with every write of another process
    with closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True, timeout=LOCK_WAIT)) as conn:
        conn.execute("VACUUM INTO ?", (str(target),))
    with closing(sqlite3.connect(target)) as conn:
        said = conn.execute("PRAGMA integrity_check").fetchone()[0]
        if said != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged ({said}); check the disk, and the database itself")
    with target.open("rb") as written:
        os.fsync(written.fileno())
