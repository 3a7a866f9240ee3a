"""Searches that a researcher keeps: each run tells what is new, changed or gone since the last one."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from harvester.clock import SHANGHAI
from harvester.research.found import ARTICLE
from harvester.research.table import Column, Table
from harvester.search import asked
from harvester.search.delta import delta
from harvester.search.nodes import BadQuery
from harvester.store import saved
from harvester.store.engine import Engine, writing
from harvester.store.saved import START, Mark

COLUMNS = (
    Column("what", meaning="new, changed or gone"),
    *ARTICLE,
    Column("at", "moment", "when it was found new, changed or gone (UTC)"),
    Column("cause", meaning="who changed it (publisher, extractor, unclear), or what stood there instead"),
)


@dataclass(frozen=True, slots=True)
class Delta:
    """What a saved search has to tell, and the tokens of where that begins and ends."""

    table: Table
    since: str
    until: str


class SavedSearches:
    """The searches kept in a database. Only `add`, `remove` and a run that is to be remembered write into it."""

    def __init__(self, db: str, engine: Engine) -> None:
        self._db, self._engine = db, engine

    def add(self, name: str, query: str, *, from_start: bool = False) -> None:
        """Keep the query; its first run tells what came after this moment, or everything with `from_start`."""
        if not name.strip():
            raise saved.BadSaved("saved: a search needs a name, e.g. `harvester saved add ferries 轮渡`")
        with self._engine.connect() as conn:
            asked(conn, query)
            mark = START if from_start else saved.present(conn)
        with writing(self._db) as conn:
            saved.add(conn, name, query, mark)

    def list(self) -> Table:
        """The searches kept, by name."""
        with self._engine.connect() as conn:
            rows = [(one.name, one.query, one.made_at, one.last_run_at) for one in saved.every(conn)]
        columns = (
            Column("name", meaning="its name"),
            Column("query", meaning="what it asks for; empty: every article"),
            Column("made_at", "moment", "when it was saved (UTC)"),
            Column("last_run_at", "moment", "when it was last run (UTC); empty: not yet"),
        )
        return Table(columns, rows)

    def look(self, name: str, *, after: str | None = None) -> Delta:
        """What has come, changed or gone since the last run, or since a token of an earlier one; nothing is remembered.

        Read as of one moment: what is stored meanwhile is told the next time, once. Raises `BadSaved`, `BadQuery`.
        """
        with self._engine.connect() as conn:
            one = saved.find(conn, name)
            since = read_mark(after) if after else one.mark
            until = saved.present(conn)
            rows = [tuple(getattr(change, column.name) for column in COLUMNS)
                    for change in delta(conn, one.query, since, until)]  # fmt: skip
        counts = Counter(row[0] for row in rows)
        said = ", ".join(f"{counts[what]:,} {what}" for what in ("new", "changed", "gone"))
        when = f"since {_when(one.last_run_at or one.made_at)}" if since == one.mark else "since the token"
        when = "from the start" if since == START else when
        table = Table(COLUMNS, rows, title=one.query, notes=[f"{said} {when}"])
        return Delta(table, write_mark(since), write_mark(until))

    def remember(self, name: str, token: str) -> None:
        """The search has been read as far as the token: its next run tells what comes behind it."""
        with writing(self._db) as conn:
            saved.advance(conn, name, read_mark(token))

    def run(self, name: str) -> Delta:
        """What has come, changed or gone since the last run; the next run goes on from here."""
        found = self.look(name)
        self.remember(name, found.until)
        return found

    def remove(self, name: str) -> None:
        """Forget the search."""
        with writing(self._db) as conn:
            saved.remove(conn, name)


def write_mark(mark: Mark) -> str:
    """The mark as a short word."""
    plain = [mark.article, mark.revision, mark.withdrawn.isoformat()]
    return urlsafe_b64encode(json.dumps(plain, separators=(",", ":")).encode()).decode().rstrip("=")


def read_mark(token: str) -> Mark:
    """The mark that the word stands for; raises `BadQuery` for another word."""
    try:
        article, revision, withdrawn = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        moment = datetime.fromisoformat(withdrawn)
        if moment.tzinfo is None:
            raise ValueError(withdrawn)
        return Mark(int(article), int(revision), moment)
    except (NotBase64, ValueError, TypeError):
        raise BadQuery("this token of a saved search is damaged; run the search without it") from None


def _when(moment: datetime) -> str:
    return f"{moment.astimezone(SHANGHAI):%Y-%m-%d %H:%M} Shanghai time"
