"""Days on which sources were looked at, as rows of cells: what tells silence from an outage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from harvester.store.coverage import Crawled

SIGNS = {"good": "●", "part": "◐", "failed": "×", "none": "·"}
"""A sign for each state, so that no reader depends on colour."""


def state(crawled: Crawled | None) -> str:
    """`good` where every crawl of the day ended well, `failed` where none did, `part` between, `none` without one."""
    if crawled is None:
        return "none"
    if crawled.good and crawled.failed:
        return "part"
    return "good" if crawled.good else "failed"


def days(first: date, last: date) -> list[date]:
    """Every day from first to last."""
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def row(source: str, shown: Sequence[date], crawls: Iterable[Crawled]) -> dict[str, Any]:
    """One source's cells, and on how many of the days it was looked at well."""
    by_day = {one.day: one for one in crawls}
    cells = []
    for day in shown:
        one = by_day.get(day)
        cells.append({
            "day": day, "state": state(one), "sign": SIGNS[state(one)], "seen": one.seen if one else 0,
            "stored": one.stored if one else 0, "why": one.why if one else None,
        })  # fmt: skip
    return {"source": source, "cells": cells, "good": sum(cell["state"] in ("good", "part") for cell in cells)}
