"""Days that a source's pages show as furniture, kept from run to run."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, select, update

from harvester.clock import now
from harvester.store.pages import ensure_source
from harvester.store.tables import Source

_S = Source.__table__.c


def chrome_days(conn: Connection, source: str) -> frozenset[date]:
    """The days learnt so far; empty for a source that the database has not heard of."""
    found = conn.execute(select(_S.chrome_dates).where(_S.name == source)).scalar()
    return frozenset(map(date.fromisoformat, found or ()))


def learn_chrome_days(conn: Connection, source: str, days: Iterable[date]) -> None:
    """Add days to those of the source; nothing is ever forgotten, since old pages keep their furniture."""
    ensure_source(conn, source, now())
    known = chrome_days(conn, source) | frozenset(days)
    values = sorted(day.isoformat() for day in known)
    conn.execute(update(Source).where(_S.name == source).values(chrome_dates=values))
