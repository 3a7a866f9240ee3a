"""What each way of telling people still has to tell: kept until it was delivered, so that no alert is lost."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, select

from harvester.store.statements import upsert
from harvester.store.tables import Note

T = TypeVar("T")
_NAME = "alerts owed to {}"
_N = Note.__table__.c


@dataclass(frozen=True, slots=True)
class Owed:
    """Incidents whose beginning, or whose end, is still to be told; sources for which a pause is proposed."""

    began: tuple[int, ...] = ()
    ended: tuple[int, ...] = ()
    pauses: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.began or self.ended or self.pauses)


def owed(conn: Connection, channel: str) -> Owed | None:
    """What the channel still has to tell; None for a channel that was never used."""
    said = conn.execute(select(_N.value).where(_N.name == _NAME.format(channel))).scalar_one_or_none()
    return Owed(**{name: tuple(value) for name, value in json.loads(said).items()}) if said else None


def owe(conn: Connection, channel: str, more: Owed) -> None:
    """The channel has this to tell as well."""
    have = owed(conn, channel) or Owed()
    _write(conn, channel, Owed(_union(have.began, more.began), _union(have.ended, more.ended),
                               _union(have.pauses, more.pauses)))  # fmt: skip


def paid(conn: Connection, channel: str, done: Owed) -> None:
    """The channel has told this; what another run has added meanwhile stays."""
    have = owed(conn, channel) or Owed()
    _write(conn, channel, Owed(_less(have.began, done.began), _less(have.ended, done.ended),
                               _less(have.pauses, done.pauses)))  # fmt: skip


def _write(conn: Connection, channel: str, left: Owed) -> None:
    value = json.dumps({"began": left.began, "ended": left.ended, "pauses": left.pauses})
    conn.execute(upsert(conn, Note, "name", ("value",)), {"name": _NAME.format(channel), "value": value})


def _union(some: Iterable[T], more: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys([*some, *more]))


def _less(some: Iterable[T], done: Iterable[T]) -> tuple[T, ...]:
    gone = set(done)
    return tuple(one for one in some if one not in gone)
