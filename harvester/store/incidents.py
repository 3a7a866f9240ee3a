"""Troubles from the run that first met them to the run that found them over; one lasts for a source at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from harvester.identity.address import key_of
from harvester.store.lists import KINDS
from harvester.store.tables import Article, Fetch, Incident, Page, Revision

_A, _F, _I, _P, _REV = (each.__table__.c for each in (Article, Fetch, Incident, Page, Revision))


@dataclass(frozen=True, slots=True)
class Trouble:
    """One incident as its row says; `ended_at` is None while it lasts."""

    id: int
    source: str
    cause: str
    signature: str
    detail: str
    began_at: datetime
    began_run_id: int
    runs: int
    page_url: str | None = None
    fetch_id: int | None = None
    ended_at: datetime | None = None
    told_at: datetime | None = None
    end_told_at: datetime | None = None


def lasting(conn: Connection, sources: Iterable[str] | None = None) -> dict[str, Trouble]:
    """Source → its trouble that lasts."""
    query = select(Incident.__table__).where(_I.ended_at.is_(None)).order_by(_I.id)
    if sources is not None:
        query = query.where(_I.source.in_(list(sources)))
    return {row.source: _trouble(row) for row in conn.execute(query)}


def of(conn: Connection, numbers: Iterable[int]) -> list[Trouble]:
    """The incidents of these numbers, in the order in which they began."""
    query = select(Incident.__table__).where(_I.id.in_(list(numbers))).order_by(_I.id)
    return [_trouble(row) for row in conn.execute(query)]


def begin(
    conn: Connection, source: str, *, cause: str, signature: str, detail: str, at: datetime, run_id: int,
    page: tuple[str | None, int | None] = (None, None),
) -> Trouble:  # fmt: skip
    """A trouble that this run is the first to meet; `page` is the first bad page and the number of its answer."""
    row: dict[str, Any] = {
        "source": source, "cause": cause, "signature": signature, "detail": detail, "began_at": at,
        "began_run_id": run_id, "last_run_id": run_id, "runs": 1, "page_url": page[0], "fetch_id": page[1],
    }  # fmt: skip
    number = conn.execute(insert(Incident).returning(_I.id), row).scalar_one()
    return of(conn, [number])[0]


def goes_on(conn: Connection, number: int, run_id: int) -> None:
    """This run has met the trouble as well; the same run told twice counts once."""
    news = {"last_run_id": run_id, "runs": _I.runs + 1}
    conn.execute(update(Incident).where(_I.id == number, _I.last_run_id != run_id).values(**news))


def end(conn: Connection, number: int, *, at: datetime, run_id: int) -> Trouble:
    """This run found the trouble over."""
    conn.execute(update(Incident).where(_I.id == number).values(ended_at=at, ended_run_id=run_id))
    return of(conn, [number])[0]


def told(conn: Connection, numbers: Iterable[int], *, at: datetime, ends: bool) -> None:
    """The beginnings (or `ends`) of these incidents have reached somebody; the first time is kept."""
    column = "end_told_at" if ends else "told_at"
    conn.execute(update(Incident).where(_I.id.in_(list(numbers)), _I[column].is_(None)).values({column: at}))


def answer_of(conn: Connection, run_id: int, url: str) -> int | None:
    """The number of the answer that the address gave in this run, where one is kept."""
    query = select(_F.id).join(Page, _P.id == _F.page_id).where(_P.key == key_of(url), _F.run_id == run_id)
    return conn.execute(query.order_by(_F.id.desc()).limit(1)).scalar_one_or_none()


def first_refused(conn: Connection, run_id: int, source: str, reason: str) -> tuple[str, int] | None:
    """The first page of the run that was refused for this reason, and the number of its answer."""
    query = select(_P.url, _F.id).join(Page, _P.id == _F.page_id)
    row = conn.execute(
        query.where(_F.run_id == run_id, _P.source == source, _F.failure == reason).order_by(_F.id).limit(1)
    ).first()
    return (row.url, row.id) if row else None


def first_list(conn: Connection, run_id: int, source: str) -> tuple[str, int] | None:
    """The first list page that this run read, and the number of its answer."""
    query = select(_P.url, _F.id).join(Page, _P.id == _F.page_id)
    mine = (_F.run_id == run_id) & (_P.source == source) & _P.kind.in_(KINDS)
    row = conn.execute(query.where(mine).order_by(_F.id).limit(1)).first()
    return (row.url, row.id) if row else None


def first_lacking(conn: Connection, run_id: int, source: str, place: str) -> tuple[str, int | None] | None:
    """The first new article of the run without this field, or without this declared place; its answer's number."""
    query = select(_A.url, _REV.fetch_id, _REV.flags, *([_REV[place]] if place in _REV else []))
    mine = (_REV.run_id == run_id) & (_REV.number == 1) & (_A.source == source)
    for row in conn.execute(query.join(Article, _A.id == _REV.article_id).where(mine).order_by(_REV.id)):
        if f"layout_miss:{place}" in row.flags or (place in _REV and not getattr(row, place)):
            return row.url, row.fetch_id
    return None


def first_alike(conn: Connection, run_id: int, source: str) -> tuple[str, int | None] | None:
    """The first new article of the run whose text or title another one bears as well; its answer's number."""
    query = select(_A.url, _REV.fetch_id, _REV.title, _REV.text_hash).join(Article, _A.id == _REV.article_id)
    mine = (_REV.run_id == run_id) & (_REV.number == 1) & (_A.source == source)
    rows = conn.execute(query.where(mine).order_by(_REV.id)).all()
    for row in rows:
        same = sum(row.title == one.title or (row.text_hash and row.text_hash == one.text_hash) for one in rows)
        if same > 1:
            return row.url, row.fetch_id
    return None


def _trouble(row: Any) -> Trouble:
    return Trouble(**{name: getattr(row, name) for name in Trouble.__dataclass_fields__})
