"""Reads articles back as the records they were: by key, address or number, as of any day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, Select, select

from harvester.article import Article
from harvester.clock import SHANGHAI
from harvester.identity.address import key_of
from harvester.store import tables
from harvester.store.content import Row, article_from

_A, _REV, _P = tables.Article.__table__.c, tables.Revision.__table__.c, tables.Page.__table__.c
_SLICE = 200


def find_id(conn: Connection, name: str) -> int | None:
    """The number of the article that this key, address or number means; None where there is none.

    A name of 16 hex digits is a key, even where all its digits are decimal.
    """
    name = name.strip()
    by_key = conn.execute(select(_A.id).where(_A.key == name.lower())).scalar()
    if by_key is not None:
        return int(by_key)
    if name.isascii() and name.isdigit() and len(name) < 16:
        number = conn.execute(select(_A.id).where(_A.id == int(name))).scalar()
        return None if number is None else int(number)
    found = conn.execute(select(_P.article_id).where(_P.key == key_of(name))).scalar()
    return None if found is None else int(found)


def article_by_key(conn: Connection, key: str) -> Article | None:
    """The article's current record."""
    number = conn.execute(select(_A.id).where(_A.key == key)).scalar()
    return None if number is None else next(records(conn, [number]), None)


def article(conn: Connection, number: int, *, as_of: date | datetime | None = None) -> Article | None:
    """The article as it stands, or as it stood at the end of that Shanghai day (or at that moment); None: not held."""
    if as_of is None:
        return next(records(conn, [number]), None)
    held = (_REV.article_id == number) & (_REV.made_at <= end_of(as_of))
    revision = conn.execute(select(_REV.id).where(held).order_by(_REV.number.desc()).limit(1)).scalar()
    return None if revision is None else next(of_revisions(conn, [revision]), None)


def held_stories(conn: Connection, asked: tuple[str, Sequence[str]]) -> list[tuple[str, str]]:
    """Address and headline of what is held of a source under these headlines; `asked` is its name and the headlines."""
    source, titles = asked
    query = select(_A.url, _A.title).where(_A.source == source, _A.title.in_(sorted(set(titles))))
    return [(url, title) for url, title in conn.execute(query)]


def latest(conn: Connection, limit: int = 20, *, source: str | None = None) -> list[Article]:
    """The articles stored last, newest first."""
    query: Select[Any] = select(_A.id).order_by(_A.id.desc()).limit(limit)
    if source is not None:
        query = query.where(_A.source == source)
    return list(records(conn, [row.id for row in conn.execute(query)]))


def records(conn: Connection, numbers: Iterable[int]) -> Iterator[Article]:
    """The current records of these articles in the order asked for; numbers that are not held are left out."""
    wanted = list(numbers)
    for start in range(0, len(wanted), _SLICE):
        some = wanted[start : start + _SLICE]
        current = {
            row.id: row.revision_id for row in conn.execute(select(_A.id, _A.revision_id).where(_A.id.in_(some)))
        }
        yield from of_revisions(conn, [current[number] for number in some if number in current])


def of_revisions(conn: Connection, revisions: Sequence[int]) -> Iterator[Article]:
    """The records of these revisions, in the order asked for."""
    rows = {row.id: row for row in conn.execute(select(tables.Revision.__table__).where(_REV.id.in_(revisions)))}
    numbers = {row.article_id for row in rows.values()}
    heads = {row.id: row for row in conn.execute(select(tables.Article.__table__).where(_A.id.in_(numbers)))}
    images, files = (_of(conn, table, revisions) for table in (tables.Image, tables.Attachment))
    aliases = _aliases(conn, numbers)
    for revision in revisions:
        row = rows.get(revision)
        if row is not None:
            head = heads[row.article_id]
            others = [url for key, url in aliases[head.id] if key != head.key]
            yield article_from(head._asdict(), row._asdict(), images[revision], files[revision], others)


def revision_ids(conn: Connection, number: int) -> list[int]:
    """The numbers of all revisions of an article, oldest first."""
    query = select(_REV.id).where(_REV.article_id == number).order_by(_REV.number)
    return [row.id for row in conn.execute(query)]


def all_ids(conn: Connection, after: int = 0) -> Iterator[int]:
    """Numbers of all articles behind `after`, in order, read in slices so that memory stays flat."""
    query = select(_A.id).order_by(_A.id).limit(5000)
    while some := [row.id for row in conn.execute(query.where(_A.id > after))]:
        yield from some
        after = some[-1]


def end_of(moment: date | datetime) -> datetime:
    """A moment as it is; a day as its last microsecond in Shanghai; in UTC."""
    if isinstance(moment, datetime):
        return (moment if moment.tzinfo else moment.replace(tzinfo=SHANGHAI)).astimezone(UTC)
    return datetime.combine(moment + timedelta(days=1), time(), SHANGHAI).astimezone(UTC) - timedelta(microseconds=1)


def _of(conn: Connection, table: Any, revisions: Sequence[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    columns = table.__table__.c
    query = select(table.__table__).where(columns.revision_id.in_(revisions))
    for row in conn.execute(query.order_by(columns.revision_id, columns.position)):
        found[row.revision_id].append(dict(row._mapping))
    return found


def _aliases(conn: Connection, numbers: Iterable[int]) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = defaultdict(list)
    mine = _P.article_id.in_(list(numbers)) & (_P.kind == "article")
    for row in conn.execute(select(_P.article_id, _P.key, _P.url).where(mine).order_by(_P.id)):
        found[row.article_id].append((row.key, row.url))
    return found
