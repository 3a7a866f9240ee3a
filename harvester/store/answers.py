"""What an address has answered before: which bodies, and what became of them."""

from __future__ import annotations

from sqlalchemy import Connection, select

from harvester.identity.address import key_of
from harvester.store.tables import Fetch, Page

_P, _FETCH = Page.__table__.c, Fetch.__table__.c


def bodies(conn: Connection, url: str) -> dict[str, str | None]:
    """SHA-256 of every body the address has answered with → why it was refused, None where an article was read."""
    query = select(_FETCH.sha256, _FETCH.failure).join(Page, _P.id == _FETCH.page_id)
    rows = conn.execute(query.where(_P.key == key_of(url), _FETCH.sha256.is_not(None)).order_by(_FETCH.id))
    return {row.sha256: row.failure for row in rows}
