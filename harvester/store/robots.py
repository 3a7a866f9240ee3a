"""Remembers each host's robots.txt between runs: where in the archive the latest answer lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from harvester.article import Raw
from harvester.clock import now
from harvester.identity.address import key_of
from harvester.store import pages
from harvester.store.fetches import record_fetch
from harvester.store.tables import ArchiveFile, Fetch, Page

FRESH = timedelta(hours=24)
"""RFC 9309, 2.4: a copy should not be used for longer."""
_P, _F, _FILE = Page.__table__.c, Fetch.__table__.c, ArchiveFile.__table__.c


@dataclass(frozen=True, slots=True)
class Rules:
    """The latest answer for a robots.txt: its status, and where its body is kept."""

    status: int
    raw: Raw


def remembered(conn: Connection, url: str, *, at: datetime) -> Rules | None:
    """The answer of the last 24 hours for exactly this address; None where there is none.

    http and https, with and without www, are rules of their own: a page's row knows which of them was asked.
    """
    columns = (_F.status, _F.sha256, _F.offset, _F.length, _F.fetched_at, _F.final_url, _FILE.name)
    query = (
        select(*columns)
        .join(Page, _P.id == _F.page_id)
        .join(ArchiveFile, _FILE.id == _F.archive_file_id)
        .where(_P.key == key_of(url), _P.asked_url == url)
    )
    row = conn.execute(query.order_by(_F.id.desc()).limit(1)).one_or_none()
    if row is None or row.status is None or not timedelta(0) <= at - row.fetched_at < FRESH:
        return None
    return Rules(
        row.status, Raw(row.final_url or url, row.sha256 or "", row.name, row.offset, row.length, row.fetched_at)
    )


def remember(conn: Connection, url: str, raw: Raw, *, status: int, source: str, run_id: int) -> None:
    """The host has answered for its robots.txt."""
    moment = now()
    pages.ensure_source(conn, source, moment)
    page = pages.touch(conn, url, source=source, kind="file", run_id=run_id, moment=moment, asked_url=url)
    record_fetch(conn, page, raw, run_id=run_id, moment=moment, asked=url, status=status)
