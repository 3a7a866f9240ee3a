"""Compares articles with those of the other language that may tell the same story: same place, few days apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from sqlalchemy import ColumnElement, Connection, select

from harvester.identity.signals import MAX_TEXT, English, chinese, english
from harvester.identity.translation import Match, likely
from harvester.store import tables

DAYS = 10
"""A translation appears within so many days, before or after."""
_SLICE = 200
_A, _REV = tables.Article.__table__.c, tables.Revision.__table__.c


@dataclass(frozen=True, slots=True)
class _Head:
    id: int
    language: str
    """zh or en"""
    day: date


@dataclass(frozen=True, slots=True)
class Compared:
    """How many pairs were compared, and those of them worth a look: (zh, en) → match."""

    pairs: int
    hits: dict[tuple[int, int], Match]


def compare(conn: Connection, wanted: Iterable[int]) -> Compared:
    """Each of these articles beside every candidate of the other language.

    Candidates are of the same province, or of the same source where no province is known, published at most ten days
    apart. An article without a day, or in neither language, has none.
    """
    count, hits = 0, {}
    for place, heads in _by_place(conn, wanted).items():
        for pair, match in _compare_in(conn, place, heads):
            count += 1
            if match:
                hits[pair] = match
    return Compared(count, hits)


def _by_place(conn: Connection, wanted: Iterable[int]) -> dict[tuple[str, str], list[_Head]]:
    """The articles that can be compared: (column, value) of where their candidates are → the articles."""
    found: dict[tuple[str, str], list[_Head]] = defaultdict(list)
    numbers = sorted(set(wanted))
    columns = (_A.id, _A.language, _A.published_on, _A.province, _A.source)
    for start in range(0, len(numbers), _SLICE):
        for row in conn.execute(select(*columns).where(_A.id.in_(numbers[start : start + _SLICE]), _comparable())):
            place = ("province", row.province) if row.province else ("source", row.source)
            if place[1]:
                found[place].append(_Head(row.id, row.language[:2], row.published_on))
    return found


def _comparable() -> ColumnElement[bool]:
    return _A.published_on.is_not(None) & (_A.language.startswith("zh") | _A.language.startswith("en"))


def _compare_in(
    conn: Connection, place: tuple[str, str], wanted: Sequence[_Head]
) -> Iterator[tuple[tuple[int, int], Match | None]]:
    """Chinese articles pass by one at a time in the order of their days; of the English ones, which are fewer, those
    of the days around are held. So memory depends on how much is printed in three weeks, not on how much is asked."""
    asked = {head.id for head in wanted}
    zh, en = _around(conn, place, wanted)
    days, held = [head.day for head in en], dict[int, English]()
    for one, text in _with_texts(conn, zh):
        near = en[bisect_left(days, one.day - _SPAN) : bisect_right(days, one.day + _SPAN)]
        near = near if one.id in asked else [other for other in near if other.id in asked]
        if near:
            _hold(conn, held, near)
            signals = chinese(text)
            yield from (((one.id, other.id), likely(signals, held[other.id])) for other in near)


_SPAN = timedelta(days=DAYS)


def _around(conn: Connection, place: tuple[str, str], wanted: Sequence[_Head]) -> tuple[list[_Head], list[_Head]]:
    """(Chinese, English) articles of the place: those asked for, and those of the other language near one of them."""
    first, last = min(head.day for head in wanted) - _SPAN, max(head.day for head in wanted) + _SPAN
    query = select(_A.id, _A.language, _A.published_on).where(
        _A[place[0]] == place[1], _A.published_on.between(first, last), _comparable()
    )
    heads = [_Head(*row[:1], row.language[:2], row.published_on) for row in conn.execute(query)]
    asked = {head.id for head in wanted}
    asked_en = sorted(head.day for head in wanted if head.language == "en")
    zh = [h for h in heads if h.language == "zh" and (h.id in asked or _any_near(asked_en, h.day))]
    en = [h for h in heads if h.language == "en"]
    order = attrgetter("day", "id")
    return sorted(zh, key=order), sorted(en, key=order)


def _any_near(days: Sequence[date], day: date) -> bool:
    at = bisect_left(days, day - _SPAN)
    return at < len(days) and days[at] <= day + _SPAN


def _hold(conn: Connection, held: dict[int, English], near: Sequence[_Head]) -> None:
    """The signals of exactly these articles are held."""
    numbers = {head.id for head in near}
    for gone in held.keys() - numbers:
        del held[gone]
    for head, text in _with_texts(conn, [head for head in near if head.id not in held]):
        held[head.id] = english(text)


def _with_texts(conn: Connection, heads: Sequence[_Head]) -> Iterator[tuple[_Head, str]]:
    """Each with its current headline and the beginning of its text."""
    for start in range(0, len(heads), _SLICE):
        some = heads[start : start + _SLICE]
        query = select(_A.id, _REV.title, _REV.text).join(tables.Revision, _REV.id == _A.revision_id)
        rows = conn.execute(query.where(_A.id.in_([head.id for head in some])))
        texts = {row.id: f"{row.title}\n{row.text[:MAX_TEXT]}" for row in rows}
        yield from ((head, texts[head.id]) for head in some if head.id in texts)
