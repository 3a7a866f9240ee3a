"""The timeline: how much was published when, as counts and as a share of all that is held, gaps shown as gaps."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import Any

from harvester.research.timeline import timeline
from harvester.search import BadQuery
from harvester.search import asked as read_query
from harvester.search.limits import TooSlow
from harvester.search.totals import GROUPS, PERIODS, Period
from harvester.store.engine import Connection
from harvester.store.holding import span
from harvester.web.asked import Asked, Wanted
from harvester.web.chart import MOST_BARS, bars
from harvester.web.views.asking import fault_of, form

BY = ("", *(group for group in GROUPS if group != "kind"))
MOST_GROUPS = 6
_DAYS, _WEEKS, _MONTHS = 100, 1_000, 20_000
"""Up to so many days from first to last, days, weeks and months are drawn unless said otherwise."""


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page: one chart, or one for each of the largest groups, and the numbers beneath."""
    page = form(conn, asked)
    wanted = page["wanted"]
    page |= {
        "periods": PERIODS, "groups": BY, "by": asked.choice("by", BY),
        "stories": asked.one("stories") == "1", "per": asked.one("per"), "charts": [], "rows": [],
        "notes": [], "undated": [], "shares": False,
    }  # fmt: skip
    try:
        query = wanted.query(conn)
        per = _said(page["per"]) or _fitting(conn, wanted)
        table = timeline(conn, query, per=per, by=page["by"] or None, stories=page["stories"])
        rows = list(table.dicts())
    except TooSlow:
        raise
    except BadQuery as fault:
        return page | {"fault": fault_of(fault), "status": 400}
    words = bool(read_query(conn, query).sought())
    dated = [row for row in rows if row["period"] is not None]
    shown, left = _latest(dated)
    page |= {"per": per, "query": query, "rows": shown, "left": left, "notes": list(table.notes), "shares": words}
    page["undated"] = [row for row in rows if row["period"] is None and row["count"]]
    page["charts"] = _charts(shown, page["by"], per, words)
    page["more"] = max(0, len({row.get(page["by"]) for row in shown}) - MOST_GROUPS) if page["by"] else 0
    return page


def _said(per: str) -> Period | None:
    return next((one for one in PERIODS if one == per), None)


def _fitting(conn: Connection, wanted: Wanted) -> Period:
    """The period that gives a chart of some hundred bars at most, by the days asked for and held."""
    held = span(conn)
    first = _day(wanted.since, 1) or held.first_published
    last = _day(wanted.until, 12) or held.last_published
    days = (last - first).days if first and last else 0
    return "day" if days <= _DAYS else "week" if days <= _WEEKS else "month" if days <= _MONTHS else "year"


def _day(text: str, month: int) -> date | None:
    """About the day that a filter names; a year or month alone counts from its first or last month."""
    parts = [int(part) for part in text.replace("/", "-").replace(".", "-").split("-") if part.isdigit()]
    if not parts:
        return None
    try:
        return date(parts[0], parts[1] if len(parts) > 1 else month, parts[2] if len(parts) > 2 else 1)
    except ValueError:
        return None


def _latest(rows: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], int]:
    """The rows of the latest periods that can be drawn, and how many periods were left out."""
    periods = sorted({row["period"] for row in rows})
    kept = set(periods[-MOST_BARS:])
    return [row for row in rows if row["period"] in kept], len(periods) - len(kept)


def _charts(rows: list[dict[str, Any]], by: str, per: str, words: bool) -> list[dict[str, Any]]:
    groups: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    sums: Counter[Any] = Counter()
    for row in rows:
        name = row[by] if by else ""
        groups[name].append(row)
        sums[name] += row["count"] or 0
    told = []
    for name, total in sums.most_common(MOST_GROUPS if by else 1):
        periods = [row["period"] for row in groups[name]]
        count = bars(periods, [row["count"] for row in groups[name]], per)
        share = bars(periods, [row["ratio"] for row in groups[name]], per) if words else None
        told.append({"group": name, "total": total, "counts": count, "shares": share})
    return told
