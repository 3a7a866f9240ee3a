"""Squares instead of bars: what was crawled when, and which source has how much from which month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from harvester.fault import Fault
from harvester.research.plot.canvas import FAINT, HATCH, NOBODY, Picture, date_axis, drawing, head, noon
from harvester.research.table import Table

MOST_ROWS = 80
"""Sources on one picture; more could not be read."""
_STATES = (("not scheduled", "#eceff1"), ("crawled", "#0072B2"), ("failed", "#D55E00"))


def coverage_plot(table: Table, *, font: str | None = None, title: str | None = None) -> Picture:
    """The answer of `Corpus.coverage` drawn, a row a source and a square a day; raises `Fault` for an empty one.

    Blue: crawled, orange with a cross: failed, grey: not scheduled. The cross tells the two apart without colour.
    """
    cells = {(row["source"], row["day"]): row["state"] for row in _asked(table, {"source", "day", "state"})}
    sources = sorted({source for source, _ in cells})[:MOST_ROWS]
    first, last = (end(day for _, day in cells) for end in (min, max))
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    order = [name for name, _ in _STATES]
    grid = [[order.index(cells.get((source, day), "not scheduled")) for day in days] for source in sources]
    name = title or table.title or "what was crawled on which day"
    notes = [*table.notes, *_unshown(cells, sources)]
    with drawing(_height(sources), [name, *notes, *sources], font) as figure:
        from matplotlib.colors import ListedColormap
        from matplotlib.patches import Patch

        axes = figure.subplots()
        axes.pcolormesh(
            _edges(days), range(len(sources) + 1), grid, cmap=ListedColormap([c for _, c in _STATES]), vmin=-0.5,
            vmax=len(_STATES) - 0.5, edgecolors="white", linewidth=0.4 if len(days) <= 200 else 0,
        )  # fmt: skip
        failed = [(x, y) for y, row in enumerate(grid) for x, state in enumerate(row) if order[state] == "failed"]
        axes.scatter([noon(days[x]) for x, _ in failed], [y + 0.5 for _, y in failed], marker="x",
                     s=9, linewidth=0.8, color="white")  # fmt: skip
        _dress(axes, sources)
        keys = [Patch(facecolor=colour, label=state) for state, colour in _STATES]
        axes.legend(handles=keys, loc="lower left", bbox_to_anchor=(0, 1), ncols=3, frameon=False, labelcolor=FAINT)
        head(figure, name, notes)
        tally = ", ".join(f"{sum(row.count(n) for row in grid):,} {state}" for n, state in enumerate(order))
        return Picture(figure, f"{name}: {len(sources)} sources, {first} to {last}; days by source: {tally}")


def months_plot(table: Table, *, font: str | None = None, title: str | None = None) -> Picture:
    """A timeline by month and by a group drawn as squares, a row a group; the darker, the more articles.

    Raises `Fault` for another table. Months without a crawl are hatched; a zero is white.
    """
    by = table.names[1] if len(table.names) > 1 else ""
    rows = [row for row in _asked(table, {"period", "count", "of"}) if row["period"] is not None]
    if by == "count" or not rows:
        raise Fault("draw a timeline by month and by source: `--per month --by source`")
    cells = {(str(row[by] or "none"), row["period"]): row["count"] for row in rows}
    whole = {group: sum(cells[g, m] or 0 for g, m in cells if g == group) for group, _ in cells}
    groups = sorted(whole, key=lambda group: (-whole[group], group))[:MOST_ROWS]
    months = sorted({month for _, month in cells})
    name = title or table.title or "all articles"
    notes = [*table.notes, *_unshown(cells, groups)]
    with drawing(_height(groups), [name, *notes, *groups], font) as figure:
        axes = figure.subplots()
        edges = [*months, _next_month(months[-1])]
        grid = [[_number(cells.get((group, month))) for month in months] for group in groups]
        axes.set_facecolor(NOBODY)
        axes.patch.set_hatch("////")
        axes.patch.set_edgecolor(HATCH)
        top = max((value for row in grid for value in row if value == value), default=1) or 1
        mesh = axes.pcolormesh(edges, range(len(groups) + 1), grid, cmap="Blues", vmin=0, vmax=top, edgecolors="white",
                               linewidth=0.4)  # fmt: skip
        _write_counts(axes, grid, months, edges, top)
        _dress(axes, groups)
        figure.colorbar(mesh, ax=axes, label="articles a month", shrink=0.8, pad=0.01).outline.set_visible(False)
        head(figure, name, notes)
        return Picture(figure, f"{name}: {sum(whole.values()):,} articles of {len(whole)} by {by} and month, "
                               f"{months[0]:%Y-%m} to {months[-1]:%Y-%m}")  # fmt: skip


def _asked(table: Table, needed: set[str]) -> list[dict[str, Any]]:
    missing = needed - set(table.names)
    if missing:
        raise Fault(f"this table cannot be drawn so: it has no column {', '.join(sorted(missing))}")
    table.read()
    rows = list(table.dicts())
    if not rows:
        raise Fault("nothing to draw: the table is empty; widen the days or the query")
    return rows


def _unshown(cells: dict[tuple[str, date], Any], shown: Sequence[str]) -> list[str]:
    left = sorted({name for name, _ in cells} - set(shown))
    return [f"not drawn, over {MOST_ROWS} rows: {', '.join(left)}"] if left else []


def _height(rows: Sequence[str]) -> float:
    return 1.9 + 0.26 * len(rows)


def _edges(days: list[date]) -> list[date]:
    return [*days, days[-1] + timedelta(days=1)]


def _next_month(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _number(count: int | None) -> float:
    return float("nan") if count is None else float(count)


def _write_counts(axes: Any, grid: list[list[float]], months: list[date], edges: list[date], top: float) -> None:
    """The counts in the squares, as long as they can be read there."""
    if len(months) > 24:
        return
    for y, row in enumerate(grid):
        for x, value in enumerate(row):
            if value == value:  # not NaN: that is a gap, and says nothing
                middle = edges[x] + (edges[x + 1] - edges[x]) / 2
                ink = "white" if value > top * 0.55 else FAINT
                axes.text(middle, y + 0.5, f"{value:,.0f}", ha="center", va="center", fontsize=7, color=ink)


def _dress(axes: Any, rows: Sequence[str]) -> None:
    date_axis(axes)
    axes.set_yticks([number + 0.5 for number in range(len(rows))], list(rows))
    axes.invert_yaxis()
    axes.tick_params(length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
