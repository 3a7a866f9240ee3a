"""Bars over time as plain numbers: where each stands, how high it is, what its axis says; a template draws them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

WIDTH, HEIGHT = 960, 200
LEFT, BOTTOM, TOP = 52, 22, 8
MOST_BARS = 800
"""Narrower bars than a pixel would be noise."""
_STEPS = (1, 2, 5, 10)
_LABEL_EVERY = 70
"""Units between two labels of the time axis."""


def bars(periods: Sequence[date], values: Sequence[float | None], per: str) -> dict[str, Any]:
    """The chart of these values, one for each period in order; None is a gap, drawn as one and never as zero."""
    top = ceiling(max((value for value in values if value is not None), default=0))
    width = (WIDTH - LEFT) / max(1, len(periods))
    high = HEIGHT - TOP - BOTTOM
    drawn = []
    for at, (period, value) in enumerate(zip(periods, values, strict=True)):
        tall = high * value / top if value and top else 0.0
        drawn.append({
            "x": round(LEFT + at * width, 2), "w": round(max(0.5, width - min(2.0, width * 0.2)), 2),
            "y": round(TOP + high - tall, 2), "h": round(tall, 2), "gap": value is None,
            "period": period, "value": value,
        })  # fmt: skip
    return {
        "width": WIDTH, "height": HEIGHT, "left": LEFT, "base": TOP + high, "top": TOP, "high": high, "bars": drawn,
        "ticks": [{"y": round(TOP + high - high * part, 2), "value": top * part} for part in _ticks(top, values)],
        "labels": _labels(periods, width, per),
    }  # fmt: skip


def _ticks(top: float, values: Sequence[float | None]) -> tuple[float, ...]:
    """Where the axis is marked: half way too, unless things that are counted would be halved there."""
    counts = all(isinstance(value, int) for value in values if value is not None)
    return (0.0, 1.0) if counts and top % 2 else (0.0, 0.5, 1.0)


def ceiling(value: float) -> float:
    """The next round number: 1, 2 or 5 times a power of ten.

    >>> ceiling(37), ceiling(0.3), ceiling(0)
    (50, 0.5, 1)
    """
    if value <= 0:
        return 1
    power = 1.0
    while power * 10 <= value:
        power *= 10
    while power > value:
        power /= 10
    found = next(step * power for step in _STEPS if step * power >= value * 0.999999)
    return int(found) if found >= 1 else round(found, 9)


def _labels(periods: Sequence[date], width: float, per: str) -> list[dict[str, Any]]:
    """Where the axis names a period: as many as have room."""
    apart = max(1, -(-_LABEL_EVERY // max(1, int(width)))) if width < _LABEL_EVERY else 1
    shape = {"year": "%Y", "month": "%Y-%m"}.get(per, "%Y-%m-%d")
    chosen = [at for at in range(0, len(periods), apart) if LEFT + at * width <= WIDTH - 40]
    return [{"x": round(LEFT + at * width, 2), "text": periods[at].strftime(shape)} for at in chosen]
