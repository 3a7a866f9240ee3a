"""A crawling process answers for its own memory, not for that of the process it was started by."""

from __future__ import annotations

import subprocess
import sys

import pytest

CHILD = """
import resource
from scrapy.utils.test import get_crawler
from harvester.fetch.memory import OwnMemory
own = OwnMemory(get_crawler(settings_dict={"MEMUSAGE_ENABLED": True}))
print(own.get_virtual_size() // 2**20, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 2**10)
"""
PARENT = f"""
import subprocess, sys
held = b"x" * (600 * 2**20)
print(subprocess.run([sys.executable, "-c", {CHILD!r}], capture_output=True, text=True, check=True).stdout)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels do not hand the peak on")
def test_memory_of_the_process_that_started_a_crawl_is_not_its_own() -> None:
    told = subprocess.run([sys.executable, "-c", PARENT], capture_output=True, text=True, timeout=60, check=True).stdout
    own, handed_on = map(int, told.split())
    assert 20 < own < 400
    assert handed_on >= 600  # else nothing is shown here
