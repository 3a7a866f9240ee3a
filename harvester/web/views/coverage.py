"""The coverage calendar: which source was looked at on which day, and what it gave."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import Any

from harvester.clock import now, shanghai_day
from harvester.store.coverage import Crawled, crawls
from harvester.store.engine import Connection
from harvester.store.holding import publishers, span
from harvester.web.asked import Asked
from harvester.web.views.calendar import SIGNS, days, row

SPANS = (28, 56, 91)


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page for four weeks unless more are asked for, up to the day asked for or the last crawl."""
    held = span(conn)
    last = asked.day("until") or held.last_crawl or shanghai_day(now())
    length = asked.whole("days", SPANS[0], SPANS[-1])
    first = last - timedelta(days=length - 1)
    shown = days(first, last)
    names = publishers(conn)
    wanted = [name for name in asked.all("source") if name in names] or list(names)
    found: dict[str, list[Crawled]] = defaultdict(list)
    for one in crawls(conn, since=first, until=last, sources=wanted):
        found[one.source].append(one)
    rows = [row(name, shown, found[name]) for name in wanted]
    nobody = sum(all(each["cells"][at]["state"] in ("none", "failed") for each in rows) for at in range(len(shown)))
    before, after = first - timedelta(days=1), last + timedelta(days=length)
    return {
        "rows": rows, "days": shown, "names": names, "length": length, "spans": SPANS, "first": first, "last": last,
        "nobody": nobody if rows else len(shown), "before": before, "signs": SIGNS, "chosen": asked.kept("source"),
        "after": after if held.last_crawl and last < held.last_crawl else None, "held": held,
    }  # fmt: skip
