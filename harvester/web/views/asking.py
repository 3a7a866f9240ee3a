"""What every form that asks for articles needs: the question as it stands, and the names it may choose from."""

from __future__ import annotations

from typing import Any

from harvester.search import BadQuery
from harvester.store import collections
from harvester.store.engine import Connection
from harvester.store.holding import publishers
from harvester.web.asked import Asked, Wanted


def form(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The question, every source with its publisher, every collection; `fault` is there for what may be wrong."""
    names = publishers(conn)
    kept = [one.name for one in collections.every(conn)]
    return {"wanted": Wanted.of(asked), "names": names, "sources": list(names), "collections": kept, "fault": None}


def fault_of(fault: BadQuery) -> dict[str, str]:
    """What is wrong with a query: the sentence, and the query cut before, at and behind the place."""
    before, at, behind = fault.query[: fault.start], fault.query[fault.start : fault.end], fault.query[fault.end :]
    return {"said": fault.message, "before": before[-200:], "at": at[:200], "behind": behind[:200]}
