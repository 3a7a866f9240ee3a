"""Which crawling process may ask a host, over all machines: held for a while, renewed, and free by itself after a kill.

A process that loses the database stops asking before its lease has run out (`fetch.leases`), so that no host is ever
asked by two. Moments are the database's own: the clocks of the machines need not agree. PostgreSQL only: what uses one
SQLite file stands on one machine, where kernel locks do the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Engine, delete, func, select, text, update

from harvester.store.statements import insert
from harvester.store.tables import HostLease

NOBODY = ""
"""The holder of a host that rests after its last request."""
_L = HostLease.__table__.c
_SOON = text("now() + make_interval(secs => :seconds)")


def needed(engine: Engine) -> bool:
    """Whether several machines may write into this database."""
    return engine.dialect.name == "postgresql"


def take(conn: Connection, hosts: Iterable[str], holder: str, seconds: float, gone: Iterable[str] = ()) -> list[str]:
    """All of the hosts are the holder's for so many seconds, or none is: then those that others hold.

    `gone` are holders that are known to be dead. The caller's transaction is to be rolled back where hosts are named.
    """
    until = _SOON.bindparams(seconds=seconds)
    taken: list[str] = []
    wanted = sorted(set(hosts))  # one order for all: two takers of the same hosts never wait in a ring
    for host in wanted:
        statement = insert(conn, HostLease).values(host=host, holder=holder, until=until)
        free = (_L.until <= func.now()) | _L.holder.in_([holder, *gone])
        again = statement.on_conflict_do_update(
            index_elements=["host"], set_={"holder": holder, "until": until}, where=free
        )
        taken += conn.execute(again.returning(_L.host)).scalars()
    return [host for host in wanted if host not in taken]


def holders(conn: Connection, hosts: Iterable[str]) -> set[str]:
    """The processes that hold any of the hosts now."""
    query = select(_L.holder).where(_L.host.in_(sorted(hosts)), _L.until > func.now(), _L.holder != NOBODY)
    return set(conn.execute(query).scalars())


def renew(conn: Connection, hosts: Iterable[str], holder: str, seconds: float) -> set[str]:
    """Those of the hosts that are still the holder's, now for so many seconds more."""
    until = _SOON.bindparams(seconds=seconds)
    query = update(HostLease).where(_L.host.in_(sorted(hosts)), _L.holder == holder).values(until=until)
    return set(conn.execute(query.returning(_L.host)).scalars())


def release(conn: Connection, hosts: Iterable[str], holder: str, rest: float) -> None:
    """The hosts are free for others after `rest` seconds: the pause that is due after the last request."""
    until = _SOON.bindparams(seconds=rest)
    mine = (_L.host.in_(sorted(hosts))) & (_L.holder == holder)
    conn.execute(update(HostLease).where(mine).values(until=until, holder=NOBODY))


def rest_of(conn: Connection, hosts: Iterable[str]) -> float | None:
    """Seconds until all of the hosts have rested after their last request; None where a process holds one of them."""
    left = func.extract("epoch", _L.until - func.now())
    rows = conn.execute(select(_L.holder, left).where(_L.host.in_(sorted(hosts)), _L.until > func.now())).all()
    return None if any(holder != NOBODY for holder, _ in rows) else max((float(rest) for _, rest in rows), default=0.0)


def forget(conn: Connection) -> None:
    """Leases that ran out over a day ago are no longer told."""
    conn.execute(delete(HostLease).where(_L.until < text("now() - interval '1 day'")))


def held(conn: Connection) -> dict[str, str]:
    """Host → the process that may ask it now."""
    return {row.host: row.holder for row in conn.execute(select(_L.host, _L.holder).where(_L.until > func.now()))}
