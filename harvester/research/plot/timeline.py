"""A timeline as a picture: counts as bars or lines, the share of the corpus beneath, days nobody looked hatched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from harvester.fault import Fault
from harvester.research.plot.canvas import COLOURS, FAINT, GRID, HATCH, NOBODY, Picture, date_axis, drawing, head
from harvester.research.table import Table
from harvester.research.timeline import following
from harvester.search.totals import PERIODS, Period

MOST_LINES = len(COLOURS)
Series = dict[date, tuple[int | None, int, float | None]]
"""By the first day of each period: the count (None: nobody looked), what it is of, and the ratio."""


def timeline_plot(table: Table, *, font: str | None = None, title: str | None = None) -> Picture:
    """The answer of `Corpus.timeline` drawn; raises `Fault` for a table without a dated row.

    One group or none is drawn as bars, more as lines: the eight largest, the others named in a note. A gap breaks
    the line and is hatched: it is not a zero. The lower panel shows the ratio, so that a corpus that grew is not
    taken for a subject that did.
    """
    per, by, lines = _series(table)
    shown, left = _largest(lines)
    notes = [*table.notes, *([f"not drawn: {', '.join(left)}"] if left else [])]
    name = title if title is not None else (table.title or "all articles")
    unit = "stories" if "stories" in _meaning(table, "count") else "articles"
    with drawing(4.6, [name, *notes, *shown], font) as figure:
        above, below = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1.3))
        for number, (label, series) in enumerate(shown.items()):
            _draw(above, below, series, COLOURS[number], label, per, bars=len(shown) == 1)
        gaps = _hatch((above, below), lines, per)
        _dress(above, below, f"{unit} a {per}")
        _legend(above, by, lines=len(shown) > 1, gaps=gaps)
        head(figure, name, notes)
        return Picture(figure, _words(name, unit, per, lines))


def _series(table: Table) -> tuple[Period, str | None, dict[str, Series]]:
    names = table.names
    meaning = _meaning(table, "period")
    per = next((one for one in PERIODS if f"the {one};" in meaning), None)
    if per is None or not {"count", "of", "ratio"} <= set(names):
        raise Fault("this table is no timeline; draw what Corpus.timeline or `harvester timeline` gives")
    by = names[1] if names[1] != "count" else None
    lines: dict[str, Series] = defaultdict(dict)
    for row in table.read():
        told = dict(zip(names, row, strict=True))
        if told["period"] is not None:
            label = str(told[by] or "none") if by else ""
            lines[label][told["period"]] = (told["count"], told["of"], told["ratio"])
    if not lines:
        raise Fault("nothing to draw: no article that answers prints a day; widen the query or the days")
    return per, by, lines


def _meaning(table: Table, name: str) -> str:
    return next((column.meaning for column in table.columns if column.name == name), "")


def _largest(lines: dict[str, Series]) -> tuple[dict[str, Series], list[str]]:
    order = sorted(lines, key=lambda label: (-_whole(lines[label]), label))
    return {label: lines[label] for label in order[:MOST_LINES]}, order[MOST_LINES:]


def _whole(series: Series) -> int:
    return sum(count or 0 for count, _, _ in series.values())


def _draw(above: Any, below: Any, series: Series, colour: str, label: str, per: Period, *, bars: bool) -> None:
    days = list(series)
    counts = [float("nan") if count is None else count for count, _, _ in series.values()]
    ratios = [float("nan") if ratio is None or count is None else ratio for count, _, ratio in series.values()]
    if bars:
        wide = [(following(day, per) - day).days * 0.86 for day in days]
        above.bar(days, counts, width=wide, align="edge", color=colour, label=label)
        middles = [day + (following(day, per) - day) / 2 for day in days]
        below.plot(middles, ratios, color=colour, linewidth=1, marker="o", markersize=2.4)
        return
    middles = [day + (following(day, per) - day) / 2 for day in days]
    for axes, values in ((above, counts), (below, ratios)):
        axes.plot(middles, values, color=colour, linewidth=1.4, marker="o", markersize=2.6, label=label)


def _hatch(every: Sequence[Any], lines: dict[str, Series], per: Period) -> bool:
    """Whether there are periods in which nobody looked; they are hatched over the whole height."""
    gaps = _gaps(lines)
    for day in gaps:
        for axes in every:
            axes.axvspan(day, following(day, per), facecolor=NOBODY, edgecolor=HATCH, hatch="////", linewidth=0)
    return bool(gaps)


def _gaps(lines: dict[str, Series]) -> list[date]:
    """The periods in which nobody looked for any of the groups."""
    seen = {day for series in lines.values() for day, (count, _, _) in series.items() if count is not None}
    return sorted({day for series in lines.values() for day in series} - seen)


def _dress(above: Any, below: Any, unit: str) -> None:
    from matplotlib.ticker import MaxNLocator, PercentFormatter

    date_axis(below)
    above.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    below.yaxis.set_major_locator(MaxNLocator(nbins=3))
    below.yaxis.set_major_formatter(PercentFormatter(xmax=1, decimals=None))
    for axes, label in ((above, unit), (below, "of the corpus")):
        axes.set_ylabel(label)
        axes.set_ylim(bottom=0)
        axes.grid(axis="y", color=GRID, linewidth=0.6)
        axes.set_axisbelow(True)


def _legend(axes: Any, by: str | None, *, lines: bool, gaps: bool) -> None:
    from matplotlib.patches import Patch

    handles = axes.get_legend_handles_labels()[0] if lines else []
    if gaps:
        handles.append(Patch(facecolor=NOBODY, edgecolor=HATCH, hatch="////", linewidth=0, label="no crawl"))
    if handles:
        axes.legend(handles=handles, title=by, loc="upper left", bbox_to_anchor=(1, 1), frameon=False, labelcolor=FAINT)


def _words(name: str, unit: str, per: str, lines: dict[str, Series]) -> str:
    whole = sum(map(_whole, lines.values()))
    days = [day for series in lines.values() for day in series]
    gaps = _gaps(lines)
    return (
        f"{name}: {whole:,} {unit} by {per}, {min(days)} to {max(days)}"
        + (f", {len(gaps)} {per}s without a crawl" if gaps else "")
    )  # fmt: skip
