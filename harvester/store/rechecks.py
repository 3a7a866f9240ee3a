"""Held articles whose pages are asked for again: under which conditions, and what is noted where nothing changed."""

from __future__ import annotations

from sqlalchemy import Connection, exists, select, update

from harvester.article import Raw
from harvester.clock import now
from harvester.identity.address import key_of
from harvester.store import pages
from harvester.store.fetches import record_fetch
from harvester.store.lists import Conditions
from harvester.store.tables import Article, Page
from harvester.text.clean import clean

_P, _A = Page.__table__.c, Article.__table__.c
_PART = Page.__table__.alias("part")


def article_conditions(conn: Connection, url: str) -> Conditions:
    """Under which conditions a held article's page may be asked; none where it stands on several pages."""
    parts = exists().where(_PART.c.article_id == _P.article_id, _PART.c.kind == "part")
    held = (_P.kind == "article") & (_P.state == "done") & _P.failure.is_(None) & ~parts
    columns = (_P.etag, _P.last_modified, _P.body_sha256)
    row = conn.execute(select(*columns).where(_P.key == key_of(url), held)).one_or_none()
    return Conditions(*row) if row is not None else Conditions()


def unchanged_article(conn: Connection, url: str, raw: Raw | None, *, source: str, run_id: int, status: int) -> None:
    """A held article's page is as it was: seen, its next check set, its answer noted."""
    moment = now()
    page = pages.touch(conn, url, source=source, kind="article", run_id=run_id, moment=moment,
                       last_fetched_at=moment, **pages.GOOD)  # fmt: skip
    row = conn.execute(select(_A.id, _A.first_seen_at).join(Page, _P.article_id == _A.id).where(_P.id == page)).one()
    due = pages.next_check(row.first_seen_at, moment)
    conn.execute(update(Page).where(_P.id == page).values(next_due_at=due))
    conn.execute(update(Article).where(_A.id == row.id).values(last_seen_at=moment))
    record_fetch(conn, page, raw or Raw(url, ""), run_id=run_id, moment=moment, asked=url, status=status)


def note_validators(conn: Connection, url: str, etag: str | None, last_modified: str | None) -> None:
    """The article's page carried these validators when it was read."""
    values = {"etag": clean(etag)[:300] if etag else None, "last_modified": clean(last_modified or "")[:300] or None}
    conn.execute(update(Page).where(_P.key == key_of(url), _P.kind == "article").values(**values))
