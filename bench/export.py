"""How fast every form of an export is written, beside the plain way to the same lines.

    python bench/export.py [--articles 100000] [--forms jsonl csv parquet …] [--db FILE]

The database is filled with ballast (`bench/ballast.py`), whose articles are given what real ones have, and it lacks:
evidence for eight fields, shares of languages, places. For each form: rows a second by the CPU of the process and by
the clock, the file's size, and the largest memory of a process of its own. Plain: `read.records` and `json.dumps` of
each `as_json()`, what the same lines cost without the stream of rows; it runs before and after the export, and the
ratio of both is what a busy machine leaves true.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import ballast

from harvester import Corpus
from harvester.research.export import FORMS
from harvester.store import read
from harvester.store.engine import open_database

EVIDENCE = {
    name: {"rule": "credits", "evidence": "来源：河口日报 2024-05-06 10:11 编辑：陈一帆", "confidence": "high"}
    for name in ("title", "published_on", "published_at", "origin", "authors", "editors", "section", "text")
}
PLAIN = 2000
"""Articles of each turn of the plain way."""


def fill(file: Path, articles: int) -> None:
    """The database holds so many articles, with evidence."""
    engine = open_database(f"sqlite:///{file}")
    ballast.fill(engine, articles)
    engine.dispose()
    values = [
        json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        for value in (EVIDENCE, {"zh-Hans": 0.93, "en": 0.07}, [{"name": "湖南", "code": "430000"}], ["要闻", "经济"])
    ]
    with closing(sqlite3.connect(file)) as conn:
        conn.execute("PRAGMA synchronous=OFF")
        conn.execute("UPDATE revision SET provenance = ?, languages = ?, places = ?, section = ?", values)
        conn.commit()


def measure(db: str, form: str, file: Path) -> dict[str, float]:
    """One export in this process."""
    cpu, wall = time.process_time(), time.perf_counter()
    with Corpus(db) as corpus:
        done = corpus.export("", file, form=form)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    # not ru_maxrss, which a process inherits from the one that started it
    status = Path("/proc/self/status").read_text(encoding="ascii")
    top = int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024
    return {"rows": done.articles, "cpu": cpu, "wall": wall, "mb": file.stat().st_size / 1e6, "rss": top}


def plain(db: str) -> float:
    """CPU seconds for each row of the plain way."""
    engine = open_database(db, readonly=True)
    with engine.connect() as conn, Path(os.devnull).open("w", encoding="utf-8") as out:
        numbers = [number for number, _ in zip(read.all_ids(conn), range(PLAIN), strict=False)]
        cpu = time.process_time()
        for article in read.records(conn, numbers):
            out.write(json.dumps(article.as_json(), ensure_ascii=False) + "\n")
        return (time.process_time() - cpu) / len(numbers)


def main() -> None:
    """Prints one line for each form."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--articles", type=int, default=100_000)
    asked.add_argument("--forms", nargs="*", default=[form for form in FORMS if form not in ("vrt", "sqlite")])
    asked.add_argument("--db", type=Path, help="keep the database here, and use it if it is there")
    asked.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one:
        print(json.dumps(measure(given.one[0], given.one[1], Path(given.one[2]))))
        return
    with tempfile.TemporaryDirectory() as folder:
        file = given.db or Path(folder) / "articles.db"
        if not file.exists():
            fill(file, given.articles)
        db = f"sqlite:///{file}"
        print(
            "| form | articles | rows/s (CPU) | rows/s (clock) | file MB | largest memory MB | plain / export (CPU) |"
        )
        print("|---|---|---|---|---|---|---|")
        for form in given.forms:
            command = [sys.executable, __file__, "--one", db, form, f"{folder}/out"]
            before = plain(db) if form == "jsonl" else None
            took = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            rate, clock = took["rows"] / took["cpu"], took["rows"] / took["wall"]
            ratio = f"{(before + plain(db)) / 2 * rate:.1f}" if before else ""
            size = f"{took['mb']:.1f} | {took['rss']:.0f}"
            print(f"| {form} | {took['rows']} | {rate:,.0f} | {clock:,.0f} | {size} | {ratio} |", flush=True)
        print(f"load average {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
