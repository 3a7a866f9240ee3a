"""How commands write: a console wide enough for a table, and moments in Shanghai time."""

from __future__ import annotations

from datetime import datetime

from rich.console import Console

from harvester.clock import SHANGHAI, now

PIPED_WIDTH = 110
"""Columns of what goes into a file, a pipe or a mail: Rich would take 80 and cut tables short."""


def paper() -> Console:
    """A console on standard output."""
    console = Console()
    return console if console.is_terminal else Console(width=PIPED_WIDTH)


def moment(at: datetime | None) -> str:
    """Shanghai time; the year only where it is not this one."""
    if at is None:
        return "never"
    here = at.astimezone(SHANGHAI)
    return here.strftime("%m-%d %H:%M" if here.year == now().astimezone(SHANGHAI).year else "%Y-%m-%d")
