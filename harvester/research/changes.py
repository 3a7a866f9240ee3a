"""What publishers changed or took away in silence, and which articles are told in the other language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from harvester.clock import SHANGHAI
from harvester.research.table import Column, Table
from harvester.search import asked, condition
from harvester.store import history, translations
from harvester.store.engine import Connection

if TYPE_CHECKING:
    from harvester.store.history import Edit

LONG_AGO = date(1970, 1, 2)
STATUS = ("suggested", "confirmed", "rejected")
COLUMNS = (
    Column("found_at", "moment", "when it was found"),
    Column("title", meaning="headline, that of the new version for an edit"),
    Column("source", meaning="the source it came from; empty: imported"),
    Column("key", meaning="public id of the article"),
    Column("what", meaning="the fields that were changed, or what stood there instead"),
    Column("url", meaning="canonical address"),
)
PAIRS = (
    Column("zh", meaning="key of the Chinese article"),
    Column("en", meaning="key of the English article"),
    Column("zh_title", meaning="headline of the Chinese article"),
    Column("en_title", meaning="headline of the English article"),
    Column("zh_published_on", "day", "day printed on the Chinese article"),
    Column("en_published_on", "day", "day printed on the English article"),
    Column("score", "share", "sum of the signals' weights"),
    Column("status", meaning="suggested, confirmed or rejected"),
    Column("decided_by", meaning="rule and version, or a person"),
    Column("decided_at", "moment", "when (UTC)"),
    Column("signals", "record", "what matched: figures, days, names, Latin words, glosses"),
)


def edits(conn: Connection, query: str, since: date | None = None) -> Table:
    """Silent edits of the query's answers, found on that Shanghai day or later, newest first; raises `BadQuery`.

    Title or text were changed by the publisher, and every printed date left as it was.
    """
    found = history.silent_edits(conn, since or LONG_AGO, _only(conn, query))
    return Table(COLUMNS, list(_rows(found)), title=query)


def withdrawals(conn: Connection, query: str, since: date | None = None) -> Table:
    """Answers whose pages were found gone on that Shanghai day or later, newest first; what they said is still held."""
    found = history.withdrawals(conn, since or LONG_AGO, _only(conn, query))
    return Table(COLUMNS, list(_rows(found)), title=query)


def pairs(conn: Connection, query: str, status: str = "suggested") -> Table:
    """The Chinese and English articles that seem to tell one story, one of both an answer; the likeliest first."""
    if status not in STATUS:
        raise ValueError(f"{status!r} is no status of a pair; take {', '.join(STATUS)}")
    names = {"zh": "zh_key", "en": "en_key"}
    found = translations.links(conn, status, None, _only(conn, query))
    rows = [tuple(getattr(link, names.get(column.name, column.name)) for column in PAIRS) for link in found]
    said = {"suggested": ["suggestions of a rule: nobody has read them; `harvester links confirm` says so"]}
    return Table(PAIRS, rows, title=query, notes=said.get(status, []) if rows else [])


def _only(conn: Connection, query: str) -> Any:
    wanted = asked(conn, query)
    return None if wanted.root is None else condition(wanted, conn.dialect.name)


def _rows(found: list[Edit]) -> Iterator[tuple[Any, ...]]:
    for edit in found:
        yield (edit.found_at.astimezone(SHANGHAI), edit.title, edit.source, edit.key, edit.what, edit.url)
