"""What the database knows of a source, for a check to compare with."""

from __future__ import annotations

from harvester.article import Article
from harvester.run.check import PRINTED, Before
from harvester.store import read, runs
from harvester.store.engine import open_database

LATEST = 50
"""Articles of the source whose fields are counted."""


def known_of(db: str, source: str) -> tuple[list[Before], dict[str, Article]]:
    """What the last run saw and how often its articles had each field; the last good records by address.

    Raises `DatabaseFault` for a database that cannot be read.
    """
    engine = open_database(db, readonly=True)
    try:
        with engine.connect() as conn:
            ended = runs.last_runs(conn, source, limit=1)
            held = read.latest(conn, LATEST, source=source)
    finally:
        engine.dispose()
    before = [Before(f"run {run.run_id}", run.seen, _filled(held)) for run in ended]
    return before, {address: article for article in held for address in (article.url, *article.aliases)}


def _filled(held: list[Article]) -> dict[str, float]:
    return {name: sum(1 for a in held if getattr(a, name)) / len(held) for name in PRINTED} if held else {}
