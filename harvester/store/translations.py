"""Suggests which Chinese and English articles tell one story, and keeps what people decide about it.

Nothing here runs while an article is stored: reading the dictionary and comparing an article with hundreds of others
takes seconds, in which no crawl could write, and a translation mostly comes days after its original. So links are made
after a crawl or an import, and only their few rows are written in a transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, or_, select

from harvester.clock import now
from harvester.identity.translation import RULE, Match
from harvester.store import tables
from harvester.store.engine import Engine
from harvester.store.faults import DatabaseFault
from harvester.store.read import end_of
from harvester.store.statements import insert
from harvester.store.tables import TranslationLink
from harvester.store.tellings import compare

BESIDE = 0.9
"""Share of the best score of either article that a further suggestion must reach: a reprint tells it as well."""
_A, _L = tables.Article.__table__.c, TranslationLink.__table__.c
_SLICE = 200


@dataclass(frozen=True, slots=True)
class Suggested:
    """What one round did: articles looked at, pairs compared, suggestions that stand for them now, and withdrawn."""

    articles: int
    compared: int
    suggestions: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class Link:
    """A pair as it is shown: both articles, the score, what matched (`Evidence.as_json`), and who decided what when."""

    zh: int
    en: int
    zh_key: str
    en_key: str
    zh_title: str
    en_title: str
    zh_published_on: date | None
    en_published_on: date | None
    score: float
    signals: dict[str, Any]
    status: str
    decided_by: str
    decided_at: datetime


def suggest(
    engine: Engine, article_ids: Iterable[int] | None = None, *, since: date | datetime | None = None
) -> Suggested:
    """Look for the translations of these articles, or of all stored or changed since; None for both: of all articles.

    A pair that a person confirmed or rejected stays as it is. A suggestion of these articles that no longer stands,
    because a text changed or a better partner came, is withdrawn. Safe to run again at any time.
    """
    with engine.connect() as conn:
        wanted = sorted(set(article_ids)) if article_ids is not None else _stored(conn, since)
        found = compare(conn, wanted)
    with engine.begin() as conn:
        kept, withdrawn = record(conn, wanted, found.hits)
    return Suggested(len(wanted), found.pairs, kept, withdrawn)


def record(conn: Connection, wanted: Iterable[int], hits: Mapping[tuple[int, int], Match]) -> tuple[int, int]:
    """Write the best of these pairs as suggestions; (how many stand, how many older ones were withdrawn)."""
    asked = set(wanted)
    rows = {(row.zh, row.en): row for row in _touching(conn, asked | {number for pair in hits for number in pair})}
    decided = {pair for pair, row in rows.items() if row.status != "suggested"}
    scores = {pair: row.score for pair, row in rows.items() if _stands(row, asked)}
    scores |= {pair: match.score for pair, match in hits.items() if pair not in decided}
    standing = _best(scores)
    kept = {pair: hits[pair] for pair in hits.keys() - decided if pair in standing}
    gone = [pair for pair in rows.keys() - decided if pair not in standing]
    _write(conn, kept)
    for zh, en in gone:
        conn.execute(delete(TranslationLink).where(_L.zh == zh, _L.en == en, _L.status == "suggested"))
    return len(kept), len(gone)


def decide(conn: Connection, one: int, other: int, status: str, *, by: str) -> None:
    """A person's word on a pair, in either order: `confirmed` or `rejected`; it stands against every rule from now on.

    Raises `DatabaseFault` unless one article is Chinese and the other English: a pair nobody suggested may be decided
    as well, but not one that cannot be a translation.
    """
    if status not in ("confirmed", "rejected"):
        raise ValueError(f"a person may confirm or reject a pair, not {status!r}")
    zh, en = _in_order(conn, one, other)
    news = {"status": status, "decided_by": by, "decided_at": now()}
    row = {"zh": zh, "en": en, "score": 0.0, "signals": {}}
    statement = insert(conn, TranslationLink).values(row | news)
    conn.execute(statement.on_conflict_do_update(index_elements=["zh", "en"], set_=news))


def pairs(conn: Connection, number: int, *, rejected: bool = False) -> list[Link]:
    """The article's translations, confirmed ones first, then the likeliest; rejected ones only where asked for."""
    mine = or_(_L.zh == number, _L.en == number)
    return _links(conn, mine if rejected else mine & (_L.status != "rejected"), None)


def links(
    conn: Connection, status: str = "suggested", limit: int | None = 20, only: ColumnElement[bool] | None = None
) -> list[Link]:
    """The pairs of this status, the likeliest first; `only` is a condition over `article` that one of both meets."""
    wanted: Any = _L.status == status
    if only is not None:
        fits = select(_A.id).where(only)
        wanted &= _L.zh.in_(fits) | _L.en.in_(fits)
    return _links(conn, wanted, limit)


def _stored(conn: Connection, since: date | datetime | None) -> list[int]:
    query = select(_A.id)
    if since is not None:
        moment = since if isinstance(since, datetime) else _start_of(since)
        query = query.where(or_(_A.first_seen_at >= moment, _A.changed_at >= moment))
    return [row.id for row in conn.execute(query)]


def _touching(conn: Connection, numbers: Iterable[int]) -> list[Any]:
    """Every pair that one of these articles is part of."""
    found: list[Any] = []
    each = sorted(numbers)
    for start in range(0, len(each), _SLICE):
        some = each[start : start + _SLICE]
        found += conn.execute(select(_L.zh, _L.en, _L.score, _L.status).where(_L.zh.in_(some) | _L.en.in_(some))).all()
    return found


def _stands(row: Any, asked: set[int]) -> bool:
    """Whether an older pair still counts: confirmed, or suggested and not asked about again in this round."""
    return row.status == "confirmed" or (row.status == "suggested" and not asked & {row.zh, row.en})


def _best(scores: Mapping[tuple[int, int], float]) -> set[tuple[int, int]]:
    """The pairs that come close to the best pair of either of their articles."""
    best: dict[tuple[str, int], float] = defaultdict(float)
    for (zh, en), value in scores.items():
        for end in (("zh", zh), ("en", en)):
            best[end] = max(best[end], value)
    return {
        (zh, en) for (zh, en), value in scores.items() if value >= BESIDE * max(best["zh", zh], best["en", en])
    }  # fmt: skip


def _write(conn: Connection, found: Mapping[tuple[int, int], Match]) -> None:
    if not found:
        return
    facts = {"status": "suggested", "decided_by": RULE, "decided_at": now()}
    rows = [
        {"zh": zh, "en": en, "score": match.score, "signals": match.evidence.as_json(), **facts}
        for (zh, en), match in sorted(found.items())
    ]
    statement = insert(conn, TranslationLink)
    news = {name: statement.excluded[name] for name in ("score", "signals", "decided_by", "decided_at")}
    # a person may have decided since we read: the row itself says so
    held = statement.on_conflict_do_update(index_elements=["zh", "en"], set_=news, where=_L.status == "suggested")
    conn.execute(held, rows)


def _in_order(conn: Connection, one: int, other: int) -> tuple[int, int]:
    rows = conn.execute(select(_A.id, _A.language).where(_A.id.in_((one, other))))
    languages = {row.id: (row.language or "unknown")[:2] for row in rows}
    for zh, en in ((one, other), (other, one)):
        if languages.get(zh) == "zh" and languages.get(en) == "en":
            return zh, en
    told = ", ".join(f"{number} is {languages.get(number, 'not held')}" for number in (one, other))
    raise DatabaseFault(f"links: a pair is a Chinese and an English article ({told}); name one of each")


def _links(conn: Connection, condition: Any, limit: int | None) -> list[Link]:
    ends = {side: tables.Article.__table__.alias(side) for side in ("zh", "en")}
    names = ("key", "title", "published_on")
    theirs = [table.c[name].label(f"{side}_{name}") for side, table in ends.items() for name in names]
    query = select(TranslationLink.__table__, *theirs)
    for side, article in ends.items():
        query = query.join(article, article.c.id == _L[side])
    order = (_L.status != "confirmed", _L.status == "rejected", _L.score.desc(), _L.zh, _L.en)
    return [Link(**row._mapping) for row in conn.execute(query.where(condition).order_by(*order).limit(limit))]


def _start_of(day: date) -> datetime:
    return end_of(day - timedelta(days=1)) + timedelta(microseconds=1)
