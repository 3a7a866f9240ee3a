"""A crawling process begins without what it may never need: the readers, which are other processes, and all feasts."""

from __future__ import annotations

import subprocess
import sys

SLOW = ("harvester.extract.read", "harvester.extract.byline", "harvester.run.drift", "holidays", "trafilatura")
"""What a crawl's two processes spent .28 and .16 s on; bench/startup.py measures it."""


def test_a_crawling_process_loads_neither_the_reader_nor_the_calendar_of_all_countries() -> None:
    told = f"import sys, harvester.run.crawl, harvester.run.crawling; print(*[m for m in {SLOW} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == []


def test_the_reader_is_there_when_it_is_asked_for() -> None:
    import harvester.extract as room

    assert {name: callable(getattr(room, name)) for name in room.__all__} == dict.fromkeys(room.__all__, True)
