"""About this corpus: what it holds, since when, read by which rules, and what is known to be missing."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from harvester.search.facets import facets
from harvester.search.totals import totals
from harvester.store.coverage import crawls
from harvester.store.engine import Connection
from harvester.store.holding import extractors, publishers, span
from harvester.store.overview import holdings, recent_runs
from harvester.store.standing import standings
from harvester.web.asked import Asked
from harvester.web.views.calendar import days

MOST_GAPS = 40


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page."""
    held = span(conn)
    found = facets(conn, "")
    years: dict[date | None, dict[str, int]] = defaultdict(dict)
    for total in totals(conn, "", per="year", by="language"):
        years[total.period][(total.group or "").partition("-")[0] or "none"] = (
            years[total.period].get((total.group or "").partition("-")[0] or "none", 0) + total.count
        )
    languages = sorted({tag for year in years.values() for tag in year})
    every = standings(conn)
    looked = {one.day for one in crawls(conn) if one.good}
    gaps = _stretches([day for day in days(held.first_crawl, held.last_crawl) if day not in looked]) if (
        held.first_crawl and held.last_crawl) else []  # fmt: skip
    return {
        "held": held, "holdings": holdings(conn), "facets": found, "languages": languages,
        "years": sorted(years.items(), key=lambda pair: (pair[0] is None, pair[0] or date.min)),
        "extractors": extractors(conn), "runs": recent_runs(conn, 8), "names": publishers(conn),
        "gaps": gaps[-MOST_GAPS:], "gaps_left": max(0, len(gaps) - MOST_GAPS), "looked": len(looked),
        "never": [one.source for one in every if one.last_success_at is None],
        "trouble": [one.source for one in every if one.trouble and not one.paused_at],
        "paused": [one.source for one in every if one.paused_at],
    }  # fmt: skip


def _stretches(gone: list[date]) -> list[dict[str, Any]]:
    """Days that follow one another as one stretch each."""
    found: list[dict[str, Any]] = []
    for day in gone:
        if found and (day - found[-1]["last"]).days == 1:
            found[-1]["last"] = day
            found[-1]["days"] += 1
        else:
            found.append({"first": day, "last": day, "days": 1})
    return found
