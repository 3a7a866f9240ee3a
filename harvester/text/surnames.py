"""Family names of Chinese people."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def surnames() -> frozenset[str]:
    """One-character family names, simplified and traditional."""
    return frozenset("".join(files("harvester.text").joinpath("surnames.txt").read_text("utf-8").split()))
