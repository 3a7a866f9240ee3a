"""Imported by the process that reading workers are forked from: a worker that nobody waits for ends in silence.

A pool that is closed while a worker of it is still starting takes away the locks and pipes that the worker is about to
open. That is no fault: the pages are read. Python would print a traceback, on which cron sends a mail.
"""

from __future__ import annotations

import multiprocessing
import sys
import traceback
from pathlib import Path
from types import TracebackType

_LIBRARY = Path(multiprocessing.__file__).parent
_PREVIOUS = sys.excepthook


def is_orphan(error: BaseException, trace: TracebackType | None) -> bool:
    """Whether a process failed because what it was to be handed by its parent is gone."""
    frames = traceback.extract_tb(trace)
    return isinstance(error, (OSError, EOFError)) and bool(frames) and Path(frames[-1].filename).parent == _LIBRARY


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not is_orphan(error, trace):
        _PREVIOUS(kind, error, trace)


sys.excepthook = _tell
