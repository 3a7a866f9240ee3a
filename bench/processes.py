"""The processes that a measurement began, grandchildren included: their CPU, and their memory."""

from __future__ import annotations

import ctypes
import os
import resource
import sys
import time
from pathlib import Path

_SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER, linux/prctl.h
_PATIENCE = 10.0


def adopt() -> None:
    """From now on whoever loses its parent below this process becomes its child, so that none's CPU goes uncounted.

    Reader processes are children of a loader that nobody waits for: without this their CPU, the most of a crawl's, is
    in no sum. Linux alone knows it.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_SUBREAPER, 1, 0, 0, 0)


def cpu_of_the_dead() -> float:
    """Seconds of CPU of all that this process began and that has ended; waits until all of it has."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if not ended:
            time.sleep(0.02)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def children(parent: int) -> list[int]:
    """The processes whose parent this is, in the order of their numbers."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text(errors="replace")
            except OSError:
                continue
            if int(stat.rpartition(")")[2].split()[1]) == parent:
                found.append(int(entry.name))
    return sorted(found)


def resident(process: int | None) -> float:
    """Megabytes of a process's memory that are in RAM; 0 for one that has ended."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * resource.getpagesize() / 1e6
