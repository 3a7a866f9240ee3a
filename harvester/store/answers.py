"""What an address has answered before: which bodies, where they are kept, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from harvester.article import Raw
from harvester.clock import now
from harvester.identity.address import key_of
from harvester.store.fetches import archive_file
from harvester.store.tables import ArchiveFile, Fetch, Page

_P, _FETCH, _FILE = Page.__table__.c, Fetch.__table__.c, ArchiveFile.__table__.c


@dataclass(frozen=True, slots=True)
class RefusedAnswer:
    """A page that came and gave no article: its address, the source that showed it, where it is kept, and why."""

    url: str
    source: str | None
    raw: Raw
    reason: str


def bodies(conn: Connection, url: str) -> dict[str, str | None]:
    """SHA-256 of every body the address has answered with → why it was refused, None where an article was read."""
    query = select(_FETCH.sha256, _FETCH.failure).join(Page, _P.id == _FETCH.page_id)
    rows = conn.execute(query.where(_P.key == key_of(url), _FETCH.sha256.is_not(None)).order_by(_FETCH.id))
    return {row.sha256: row.failure for row in rows}


def refused(conn: Connection, source: str | None = None) -> list[RefusedAnswer]:
    """The latest answer of every address that has only given pages we could not read as articles."""
    columns = (_P.url, _P.source, _FETCH.sha256, _FETCH.final_url, _FETCH.offset, _FETCH.length, _FETCH.fetched_at,
               _FETCH.failure, _FILE.name)  # fmt: skip
    query = select(*columns).join(Page, _P.id == _FETCH.page_id).join(ArchiveFile, _FILE.id == _FETCH.archive_file_id)
    query = query.where(_P.article_id.is_(None), _FETCH.failure.is_not(None), _FETCH.status == 200)
    if source is not None:
        query = query.where(_P.source == source)
    latest = {}
    for row in conn.execute(query.order_by(_FETCH.id)):
        raw = Raw(row.final_url or row.url, row.sha256 or "", row.name, row.offset, row.length, row.fetched_at)
        latest[row.url] = RefusedAnswer(row.url, row.source, raw, row.failure)
    return list(latest.values())


def close_file(conn: Connection, name: str, *, run_id: int, records: int, size: int, sha256: str) -> None:
    """The WARC file of that name, relative to the archive folder, is closed: what it holds can be proven later."""
    number = archive_file(conn, name, run_id, now())
    values = {"closed_at": now(), "records": records, "bytes": size, "sha256": sha256}
    conn.execute(update(ArchiveFile).where(_FILE.id == number).values(**values))
