"""The sources and their health: what each is, how much it gave, how it stands today and why."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import Any

from harvester.clock import now, shanghai_day
from harvester.run.causes import CAUSES, mend_of
from harvester.search.facets import facets
from harvester.store.coverage import Crawled, crawls
from harvester.store.engine import Connection
from harvester.store.holding import provinces_of, publishers, span
from harvester.store.sourcecard import source_card
from harvester.store.standing import Standing, standings
from harvester.web.asked import Asked
from harvester.web.room import Missing
from harvester.web.views.calendar import SIGNS, days, row

ORDER = {"broken": 0, "degraded": 1, "paused": 2, "unknown": 3, "healthy": 4}
DAYS = 14
MONTHS_DAYS = 365


def every(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page of all sources, those in trouble first, with the last two weeks of crawls beside each."""
    counts = dict(facets(conn, "").counts["source"])
    last = span(conn).last_crawl or shanghai_day(now())
    shown = days(last - timedelta(days=DAYS - 1), last)
    found: dict[str, list[Crawled]] = defaultdict(list)
    for one in crawls(conn, since=shown[0], until=last):
        found[one.source].append(one)
    names, places = publishers(conn), provinces_of(conn)
    rows = [
        _plain(one) | {"publisher": names.get(one.source, ""), "province": places.get(one.source),
                       "articles": counts.get(one.source, 0), "calendar": row(one.source, shown, found[one.source])}
        for one in standings(conn)
    ]  # fmt: skip
    rows.sort(key=lambda line: (ORDER[line["state"]], line["source"]))
    states = {state: sum(line["state"] == state for line in rows) for state in ORDER}
    return {"rows": rows, "states": states, "imported": counts.get(None, 0), "days": shown, "signs": SIGNS}


def one(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page of one source; raises `Missing`."""
    name = asked.parts["name"]
    standing = next((line for line in standings(conn) if line.source == name), None)
    if standing is None:
        raise Missing(f"no source {name[:80]!r} is known to this database; the list of sources has them all")
    last = span(conn).last_crawl or shanghai_day(now())
    first = last - timedelta(days=MONTHS_DAYS - 1)
    found = {crawled.day: crawled for crawled in crawls(conn, since=first, until=last, sources=[name])}
    months: dict[str, list[Any]] = defaultdict(list)
    for day in days(first, last):
        months[f"{day:%Y-%m}"].append(day)
    return {
        "name": name, "publisher": publishers(conn).get(name, name), "province": provinces_of(conn).get(name),
        "standing": _plain(standing), "card": source_card(conn, name), "signs": SIGNS,
        "months": [{"month": month, "first": shown[0].day}
                   | row(name, shown, [found[day] for day in shown if day in found])
                   for month, shown in reversed(months.items())],
    }  # fmt: skip


def _plain(one: Standing) -> dict[str, Any]:
    """A standing as values for a page; a paused source is said to be paused, whatever it was."""
    trouble = one.trouble
    state = "paused" if one.paused_at else one.state
    return {
        "source": one.source, "state": state if state in ORDER else "unknown", "last_run_at": one.last_run_at,
        "last_success_at": one.last_success_at, "last_new_at": one.last_new_at, "paused_at": one.paused_at,
        "paused_why": one.paused_why, "reasons": list(one.reasons),
        "trouble": None if trouble is None else {
            "cause": trouble.cause, "means": CAUSES[trouble.cause].means if trouble.cause in CAUSES else trouble.cause,
            "mend": mend_of(trouble.cause, one.source) if trouble.cause in CAUSES else "", "detail": trouble.detail,
            "began_at": trouble.began_at, "runs": trouble.runs, "page_url": trouble.page_url,
        },
    }  # fmt: skip
