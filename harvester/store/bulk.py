"""How far an import or a reextract has come with each WARC file: the mark by which a killed one is done again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, select, update

from harvester.article import Raw
from harvester.clock import now
from harvester.store.answers import RefusedAnswer
from harvester.store.statements import insert
from harvester.store.tables import ArchiveFile, Article, BulkFile, Fetch, Page, Revision

_B, _A, _P = BulkFile.__table__.c, Article.__table__.c, Page.__table__.c
_REV, _FETCH, _FILE = Revision.__table__.c, Fetch.__table__.c, ArchiveFile.__table__.c


@dataclass(frozen=True, slots=True)
class Mark:
    """What is known of one file under one command and question."""

    place: int
    done_at: datetime | None
    run_id: int | None
    counts: dict[str, int]
    reasons: dict[str, int]
    skipped: dict[str, int]


@dataclass(frozen=True, slots=True)
class Key:
    """Which file, under which command, asked for what."""

    command: str
    file: str
    asked: str

    @property
    def row(self) -> dict[str, str]:
        return {"command": self.command, "file": self.file, "asked": self.asked}


def mark_of(conn: Connection, key: Key) -> Mark | None:
    """What is known of the file; None where nobody has begun it."""
    row = conn.execute(select(BulkFile.__table__).filter_by(**key.row)).one_or_none()
    if row is None:
        return None
    return Mark(row.place, row.done_at, row.run_id, row.counts or {}, row.reasons or {}, row.skipped or {})


def begin(conn: Connection, key: Key, name: str, run_id: int) -> None:
    """The file is under way in this run; how far an earlier one came is kept."""
    statement = insert(conn, BulkFile).values(**key.row, name=name, run_id=run_id, place=0)
    conn.execute(statement.on_conflict_do_update(index_elements=["command", "file", "asked"], set_={"run_id": run_id}))


def note_place(conn: Connection, key: Key, place: int) -> None:
    """All that stands before this byte is done."""
    conn.execute(update(BulkFile).filter_by(**key.row).values(place=place))


def finish(
    conn: Connection, key: Key, counts: Mapping[str, int], reasons: Mapping[str, int], skipped: Mapping[str, int]
) -> None:
    """The whole file is done."""
    values: dict[str, Any] = {"counts": dict(counts), "reasons": dict(reasons), "skipped": dict(skipped)}
    conn.execute(update(BulkFile).filter_by(**key.row).values(done_at=now(), **values))


def drop(conn: Connection, command: str, asked: str) -> None:
    """Nothing is known any more of what was asked so: asked again, it begins at the beginning."""
    conn.execute(delete(BulkFile).where(_B.command == command, _B.asked == asked))


def files(conn: Connection) -> list[str]:
    """Names of the archive's files, the oldest first."""
    return list(conn.execute(select(_FILE.name).order_by(_FILE.id)).scalars())


def articles_in(conn: Connection, name: str) -> list[tuple[int, int]]:
    """(byte, article number) of every article whose present version was read from this file, in the file's order."""
    query = (
        select(_FETCH.offset, _A.id)
        .select_from(Fetch)
        .join(ArchiveFile, _FILE.id == _FETCH.archive_file_id)
        .join(Revision, _REV.fetch_id == _FETCH.id)
        .join(Article, _A.revision_id == _REV.id)
        .where(_FILE.name == name)
    )
    return [(row.offset, row.id) for row in conn.execute(query.order_by(_FETCH.offset, _A.id))]


def articles_nowhere(conn: Connection) -> list[int]:
    """Articles whose present version is in no file of the archive."""
    query = select(_A.id).join(Revision, _REV.id == _A.revision_id).outerjoin(Fetch, _FETCH.id == _REV.fetch_id)
    return list(conn.execute(query.where(_FETCH.archive_file_id.is_(None)).order_by(_A.id)).scalars())


def refused_in(conn: Connection, name: str, source: str | None = None) -> list[RefusedAnswer]:
    """Answers of this file, in its order, that are the latest of addresses which have only given unreadable pages."""
    later = Fetch.__table__.alias("later")
    turned_down = (_FETCH.failure.is_not(None)) & (_FETCH.status == 200)
    newer = select(later.c.id).where(
        later.c.page_id == _FETCH.page_id, later.c.id > _FETCH.id, later.c.failure.is_not(None), later.c.status == 200,
        later.c.archive_file_id.is_not(None),
    )  # fmt: skip
    columns = (_P.url, _P.source, _FETCH.sha256, _FETCH.final_url, _FETCH.offset, _FETCH.length, _FETCH.fetched_at,
               _FETCH.failure)  # fmt: skip
    query = select(*columns).join(Page, _P.id == _FETCH.page_id).join(ArchiveFile, _FILE.id == _FETCH.archive_file_id)
    query = query.where(_FILE.name == name, turned_down, _P.article_id.is_(None), ~newer.exists())
    if source is not None:
        query = query.where(_P.source == source)
    return [
        RefusedAnswer(
            row.url,
            row.source,
            Raw(row.final_url or row.url, row.sha256 or "", name, row.offset, row.length, row.fetched_at),
            row.failure,
        )
        for row in conn.execute(query.order_by(_FETCH.offset, _P.id))
    ]


def undone(conn: Connection, command: str, asked: str, names: Iterable[str]) -> list[str]:
    """Those of the files (as `file` names them) that are not done under this question."""
    query = select(_B.file).where(_B.command == command, _B.asked == asked, _B.done_at.is_not(None))
    done = set(conn.execute(query).scalars())
    return [name for name in names if name not in done]


def forget(conn: Connection, command: str, age: timedelta) -> None:
    """Marks of files that were done so long ago are dropped."""
    conn.execute(delete(BulkFile).where(_B.command == command, _B.done_at < now() - age))
