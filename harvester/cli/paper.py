"""The console that commands write on: as wide as the terminal, or wide enough for a table where there is none."""

from __future__ import annotations

from rich.console import Console

PIPED_WIDTH = 110
"""Columns of what goes into a file, a pipe or a mail: Rich would take 80 and cut tables short."""


def paper() -> Console:
    """A console on standard output."""
    console = Console()
    return console if console.is_terminal else Console(width=PIPED_WIDTH)
