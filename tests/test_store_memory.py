"""The memory of who writes and who reads stays flat, however many articles pass."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WRITES = """
import sys
from pathlib import Path
from harvester.article import Article, Block, Raw
from harvester.store.engine import open_database
from harvester.store.write import Writer, save

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

def article(number):
    url = f"https://www.linyuan.example/t{number}.html"
    text = f"第{number}条消息：" + "".join(chr(0x4E00 + (number * 31 + at * at * 7) % 15000) for at in range(800))
    words = " ".join(f"w{number}x{at}" for at in range(60))
    return Article(url=url, title=f"消息{number}", source="linyuan_zh",
                   blocks=[Block("paragraph", text), Block("paragraph", words)],
                   raw=[Raw(url, f"{number:064d}", "run-1.warc.gz", number, 1)])

with Writer(open_database(sys.argv[1])) as writer:
    for number in range(5000):
        saved = save(writer, article(number), None)
        if number % 50 == 49:
            saved.result()
        if number + 1 in (1500, 5000):
            print(resident(), flush=True)
"""
READS = """
import sys
from pathlib import Path
from harvester.extract.read import read_page

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

for number in range(1600):
    text = "".join(chr(0x4E00 + (number * 31 + at * at * 7) % 15000) for at in range(300))
    page = (f"<html><head><title>消息{number}</title></head><body><h1>第{number}号渡口通航</h1>"
            f"<div>2024-05-06 09:30 来源：临远日报</div>"
            f"<p>{text}。</p><p>两岸居民不必绕行，{number}人过江。</p></body></html>")
    read_page(page.encode(), url=f"http://www.linyuan.example/t20240506_{number}.html")
    if number + 1 in (400, 1600):
        print(resident(), flush=True)
"""


def resident(program: str, *told: str) -> list[float]:
    """What a child process printed of its memory, in MB."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program, *told], capture_output=True, env=env, timeout=500, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return [float(line) for line in done.stdout.split()]


@pytest.mark.slow
def test_a_writers_memory_is_flat_over_thousands_of_articles(tmp_path: Path) -> None:
    """Between the 1,500th and the 5,000th, when caches are full: 65,536 words, 32 MB of SQLite's pages."""
    early, late = resident(WRITES, f"sqlite:///{tmp_path}/a.db")
    assert late < early + 24, (early, late)


@pytest.mark.slow
def test_a_readers_memory_is_flat_over_more_pages_than_it_ever_reads() -> None:
    """A reading process is replaced after 500 pages; it would not grow without that either."""
    early, late = resident(READS)
    assert late < early + 24, (early, late)
