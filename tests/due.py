"""Planned crawls of the sample province at moments of a test's choice, in child processes too."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine

from harvester.run.crawl import crawl
from harvester.run.order import Order, Report
from harvester.sample.server import SampleServer
from harvester.settings import AT_FULL_SPEED

SPIDERS = "harvester.sample.spiders"
CLOCKS = str(Path(__file__).resolve().parent / "travel")


def due_order(folder: Path, server: SampleServer, *sources: str, **more: Any) -> Order:
    """A planned run of sources of the province, all in one temporary folder, at full speed."""
    told: dict[str, Any] = {
        "db": f"sqlite:///{folder}/articles.db", "archive": folder / "archive", "state": folder / "state",
        "host_map": server.host_map, "spiders": SPIDERS, "readers": 1, "due": True, "processes": 1,
    }  # fmt: skip
    told["settings"] = AT_FULL_SPEED | {"DOWNLOAD_TIMEOUT": 10, "RETRY_TIMES": 0} | more.pop("settings", {})
    return Order(sources, **told | more)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """This process and those it starts have this time of day."""
    with pytest.MonkeyPatch.context() as patch, time_machine.travel(moment, tick=True):
        path = os.environ.get("PYTHONPATH")
        patch.setenv("PYTHONPATH", f"{CLOCKS}{os.pathsep}{path}" if path else CLOCKS)
        patch.setenv("HARVESTER_TEST_NOW", moment.isoformat())
        yield


def crawl_at(moment: datetime, asked: Order, **changes: Any) -> Report:
    """One run at that moment."""
    with at(moment):
        return crawl(replace(asked, **changes))


def rows(asked: Order, query: str) -> list[tuple[Any, ...]]:
    """What the database says."""
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"))) as db:
        return db.execute(query).fetchall()


def set_all_due(asked: Order) -> None:
    """Every list that is planned is due."""
    with closing(sqlite3.connect(asked.db.removeprefix("sqlite:///"))) as db:
        db.execute(
            "UPDATE page SET next_due_at = '2024-01-01 00:00:00' WHERE next_due_at IS NOT NULL AND kind = 'list'"
        )
        db.execute("UPDATE source SET next_due_at = '2024-01-01 00:00:00'")
        db.commit()
