"""The logs of each run in a folder of its own, thrown away when they are old."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path

from harvester import clock
from harvester.run.locks import STATE, StateFault

KEEP_DAYS = 30


def make_folder(state: Path, run_id: int) -> Path:
    """A new folder for the run's logs; those of runs over KEEP_DAYS old are removed."""
    logs = state / "logs"
    folder = logs / f"{clock.now():%Y%m%dT%H%M%S}-run{run_id}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StateFault(f"{folder}: cannot be made ({error.strerror}); set {STATE} to a folder") from error
    _prune(logs)
    return folder


def _prune(logs: Path) -> None:
    oldest = time.time() - KEEP_DAYS * 86400
    for old in logs.iterdir():
        with suppress(OSError):  # another run is pruning too
            if old.is_dir() and old.stat().st_mtime < oldest:
                shutil.rmtree(old)
