"""What earlier runs left undone of a source: articles that lists showed, pages of lists that were not had."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from harvester.clock import now
from harvester.store.pages import NETWORK
from harvester.store.tables import Page

_P = Page.__table__.c
_BUSY = (429, 500, 502, 503, 504)
MOST_TRIES = 5
"""Runs in which a list page that fails is asked for again though nothing new leads to it."""


def left_over(conn: Connection, source: str, *, limit: int = 5_000) -> list[str]:
    """Addresses of articles that lists have shown and nobody has asked for yet: what a limit or a kill cut off."""
    mine = (_P.source == source) & (_P.kind == "article") & (_P.state == "seen") & _P.article_id.is_(None)
    never = mine & _P.last_fetched_at.is_(None) & _P.failure.is_(None)
    return [row.url for row in conn.execute(select(_P.url).where(never).order_by(_P.id).limit(limit))]


def open_lists(conn: Connection, source: str, *, at: datetime | None = None) -> list[str]:
    """List pages of the source that were never asked for, or failed in a way that may pass and do not rest.

    The way on leads over them: what follows them on the list is linked from nowhere else.
    """
    may_pass = _P.failure.in_([*NETWORK, "bot_check"]) | _P.failure_detail.in_([f"status {n}" for n in _BUSY])
    failed = (_P.state == "failed") & (_P.failures <= MOST_TRIES) & may_pass
    never = (_P.state == "seen") & _P.last_fetched_at.is_(None) & _P.failure.is_(None)
    awake = _P.next_due_at.is_(None) | (_P.next_due_at <= (at or now()))
    mine = (_P.source == source) & (_P.kind == "list") & awake & (failed | never)
    return [row.url for row in conn.execute(select(_P.url).where(mine).order_by(_P.id))]
