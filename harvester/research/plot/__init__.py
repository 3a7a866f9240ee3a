"""Answers as pictures: a timeline, a coverage calendar, and sources by months, as SVG or PNG."""

from collections.abc import Callable
from typing import Literal

from harvester.research.plot.canvas import NoFont, Picture
from harvester.research.plot.heat import coverage_plot, months_plot
from harvester.research.plot.timeline import timeline_plot
from harvester.research.table import Table

Kind = Literal["timeline", "coverage", "months"]
_DRAWN: dict[Kind, Callable[..., Picture]] = {
    "timeline": timeline_plot, "coverage": coverage_plot, "months": months_plot,
}  # fmt: skip

__all__ = ["Kind", "NoFont", "Picture", "coverage_plot", "months_plot", "plot", "timeline_plot"]


def plot(table: Table, kind: Kind | None = None, *, font: str | None = None, title: str | None = None) -> Picture:
    """The table drawn; without a kind, coverage is drawn as a calendar and everything else as a timeline.

    Raises `Fault` for a table that cannot be drawn so, `NoFont` where Chinese would come out as empty boxes.
    """
    chosen = kind or ("coverage" if "state" in table.names else "timeline")
    return _DRAWN[chosen](table, font=font, title=title)
