"""Python's cycle collector kept still while a page is read: a page makes many objects, and no cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for cycles inside: it would look through a page's objects again and again, and find none.

    All but the record is freed by its counts when the page is done. Nested, the outermost one decides; of two threads,
    one may end the other's pause early, which costs time and nothing else.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
