"""How much memory a crawling process has used itself, whoever started it."""

from __future__ import annotations

import re
from pathlib import Path

from scrapy.extensions.memusage import MemoryUsage

_PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)


class OwnMemory(MemoryUsage):
    """Scrapy's limit on memory (MEMUSAGE_LIMIT_MB), by the peak of this process alone.

    Linux hands the peak that getrusage() tells on to every process that is started: a crawl begun from a notebook of
    2 GB would be closed with its first page.
    """

    def get_virtual_size(self) -> int:
        """Bytes of memory this process has held at most; where the kernel does not say so, what getrusage() tells."""
        status = Path("/proc/self/status")
        found = _PEAK.search(status.read_text(encoding="ascii", errors="replace")) if status.exists() else None
        return int(found[1]) * 1024 if found else super().get_virtual_size()
