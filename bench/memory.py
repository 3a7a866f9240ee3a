"""Whether a long crawl's memory stays flat: the resident memory of its processes, printed as it goes."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from bench.processes import children, resident

if TYPE_CHECKING:
    from harvester.run.order import SourceReport


class MemoryWatch:
    """Told of the crawl's account about once a second; prints ten lines over all pages."""

    def __init__(self, pages: int) -> None:
        self._began, self._printed, self._every = time.monotonic(), 0, max(1, pages // 10)
        print(f"{'pages':>7}{'seconds':>9}{'crawling MB':>13}{'loader MB':>11}  readers MB", flush=True)

    def __call__(self, account: SourceReport) -> None:
        done = account.stored + account.duplicate + account.refused
        if account.status != "running" or done < self._printed + self._every:
            return
        self._printed = done - done % self._every
        crawling = next((pid for pid in children(os.getpid()) if children(pid)), None)
        below = children(crawling) if crawling else []
        loader = next((pid for pid in below if children(pid)), None)
        readers = " ".join(f"{resident(pid):.0f}" for pid in (children(loader) if loader else []))
        seconds = time.monotonic() - self._began
        print(f"{done:7}{seconds:9.0f}{resident(crawling):13.0f}{resident(loader):11.0f}  {readers}", flush=True)
