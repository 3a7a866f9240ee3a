"""Crawls and sources put straight into the tables, for the tests of the research calls."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from sqlalchemy import Connection, insert

from harvester.store.tables import Run, RunSource, Source

SEEN = datetime(2024, 5, 1, tzinfo=UTC)


def declare(conn: Connection, name: str, province: str = "CN-HN", kind: str = "gov") -> None:
    """A source stands in the database."""
    conn.execute(insert(Source), {"name": name, "province": province, "kind": kind, "first_seen_at": SEEN})


def crawl(conn: Connection, source: str, day: date, status: str = "finished", **facts: object) -> None:
    """The source was crawled on that Shanghai day, in a run of its own."""
    moment = datetime.combine(day, time(4), UTC)
    run = {"command": "crawl", "version": "1", "host": "here", "pid": 1, "started_at": moment, "started_on": day,
           "ended_at": moment, "status": "finished"}  # fmt: skip
    number = conn.execute(insert(Run).returning(Run.id), run).scalar_one()
    share = {"run_id": number, "source": source, "started_at": moment, "started_on": day, "status": status, **facts}
    conn.execute(insert(RunSource), share)
