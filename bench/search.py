"""How exact and how quick search is as the corpus grows, beside what the databases' own trigram indexes give.

    python bench/search.py [--databases sqlite postgresql] [--sizes 10000 100000] [--each 20] [--folder DIR]

The corpus is invented (`bench/corpus.py`), every article with words of its own, put in bulk (`bench/ballast.py`); one
report of 20,000 characters goes through the real path. Questions are pieces of these texts (`bench/questions.py`): a
plain look through every text says which articles each should find, in what order. For each class of question:

- recall and precision against that, and whether the newest 20 are the newest 20 of it;
- the time of a count and of the newest 20 with their snippets, each question asked three times warm, its median taken.
  Time is what a clock says and, beside it, processor time: of this process for SQLite, of the server's process that
  answers for PostgreSQL where it runs on this machine. On a busy machine the second is the fair one.

Then the size of the index after optimize / of the text, JSON lines a second, and the same for FTS5's `trigram` and for
pg_trgm where the server has it, with the same questions over the same folded text in the same run.
HARVESTER_TEST_PG names a server to be used in place of the one that comes as a wheel (which has no pg_trgm).
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import ballast
import corpus
import sqlalchemy
from databases import databases
from questions import CLASSES, Question, folded, look_through, questions

from harvester.article import Block
from harvester.search import count, find
from harvester.search.stream import stream_ids
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.write import save_article
from harvester.text.fold import fold
from harvester.text.tokens import join_runs, runs

BARS = {"sqlite": {10_000: 20, 100_000: 20, 1_000_000: 150}, "postgresql": {10_000: 60, 100_000: 60}}
"""Milliseconds that the 95th of 100 answers may take."""
LAST_LINE = "全面建成临江新港"
FEW = 6
"""Questions of a class that a trigram index is asked: it scans every text for the short ones."""
_ARTICLES = "SELECT a.id, a.title, r.text FROM article a JOIN revision r ON r.id = a.revision_id"
Times = list[tuple[float, float]]
"""Milliseconds on the wall and of the processor."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--each", type=int, default=20, help="questions of each class")
    parser.add_argument("--folder", type=Path, help="where the databases are made (else a temporary folder)")
    parser.add_argument("--no-trigrams", action="store_true", help="nothing is measured beside ours")
    args = parser.parse_args()
    missed = False
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        for kind, fresh in databases(args.databases, Path(folder)):
            address = fresh()
            for size in args.sizes:
                began = time.perf_counter()
                command = [sys.executable, __file__, "--fill", address, str(size)]
                subprocess.run(command, check=True)  # its memory is not ours
                print(
                    f"\n{kind}, {size:,} articles, filled in {time.perf_counter() - began:.0f} s", _load(), flush=True
                )
                missed |= measure(address, size, args.each, trigrams=not args.no_trigrams)
    sys.exit(1 if missed else 0)


def fill(address: str, size: int) -> None:
    """The database holds `size` articles of their own words, one of them a report of 20,000 characters."""
    engine = open_database(address)
    with engine.begin() as conn:
        save_article(conn, report())
    tokens = "CREATE INDEX ix_article_search_tokens ON article_search USING gin (tokens)"
    if engine.dialect.name == "postgresql":  # built at once it takes a tenth of the time
        with engine.begin() as conn:
            conn.exec_driver_sql("DROP INDEX ix_article_search_tokens")
    ballast.fill(engine, size, own_words=True)
    tidy = (
        ["INSERT INTO article_fts (article_fts) VALUES ('optimize')"] if engine.dialect.name == "sqlite" else [tokens]
    )
    with engine.begin() as conn:
        for statement in (*tidy, "ANALYZE"):
            conn.exec_driver_sql(statement)
    engine.dispose()


def report() -> Any:
    """An article of 20,000 characters whose last line has a phrase of its own."""
    lines = [f"第{number}项工作已完成，有关单位持续推进。" for number in range(1200)]
    found = corpus.article(0, 5, [*lines, LAST_LINE])
    found.title, found.language, found.text = "工作报告", "zh-Hans", ""
    found.blocks = [Block("paragraph", line) for line in (*lines, LAST_LINE)]
    return found


def measure(address: str, size: int, each: int, *, trigrams: bool) -> bool:
    """Prints everything about the database of this size; whether a bar is missed."""
    engine = open_database(address, readonly=True)
    with engine.connect() as conn:
        asked = questions(_some_texts(conn), each)
        began = time.process_time()
        looked = look_through(asked, _articles(conn))
        print(f"{len(asked)} questions; oracle read {looked:,} characters, {time.process_time() - began:.0f} s of CPU")
        days = dict(conn.exec_driver_sql("SELECT id, published_on FROM article").all())
        missed = _exact(conn, asked, days)
        missed |= _quick(conn, asked, size)
        last = [hit.title for hit in find(conn, LAST_LINE)]
        print(f"the last line of a 20,000-character report: {'found' if last == ['工作报告'] else f'LOST ({last})'}")
        missed |= last != ["工作报告"]
        missed |= _sizes(conn)
        _lines(conn)
    if trigrams:
        (_beside_sqlite if engine.dialect.name == "sqlite" else _beside_postgresql)(engine, asked)
    engine.dispose()
    return missed


def _exact(conn: Connection, asked: list[Question], days: dict[int, Any]) -> bool:
    """Prints recall and precision of each class."""
    missed = False
    for kind in CLASSES:
        some = [question for question in asked if question.kind == kind]
        found = [set(stream_ids(conn, question.query)) for question in some]
        recall, precision = _shares(found, [question.answers for question in some])
        in_order = sum(_newest(question, days) == [hit.place[1] for hit in find(conn, question.query)]
                       for question in some)  # fmt: skip
        average = statistics.mean(len(question.answers) for question in some)
        print(f"  {kind:12} recall {recall:.3f}  precision {precision:.3f}  newest 20 right {in_order}/{len(some)}  "
              f"{average:9.1f} answers on average", flush=True)  # fmt: skip
        missed |= (recall, precision, in_order) != (1.0, 1.0, len(some))
    return missed


def _shares(found: list[set[int]], right: list[set[int]]) -> tuple[float, float]:
    """Recall and precision over all questions together."""
    both = sum(len(one & other) for one, other in zip(found, right, strict=True))
    return both / max(1, sum(map(len, right))), both / sum(map(len, found)) if any(found) else math.nan


def _newest(question: Question, days: dict[int, Any]) -> list[int]:
    def place(number: int) -> tuple[str, int]:
        return (str(days[number] or ""), number)

    return sorted(question.answers, key=place, reverse=True)[:20]


def _quick(conn: Connection, asked: list[Question], size: int) -> bool:
    """Prints how long a count and the newest 20 take, by class; whether the bar is missed."""
    bar = BARS[conn.dialect.name].get(size)
    clock = _clock(conn)
    whole: dict[str, Times] = {"count": [], "newest 20": []}
    for kind in CLASSES:
        some = [question.query for question in asked if question.kind == kind]
        counts = [_median(lambda query=query: count(conn, query), clock) for query in some]
        newest = [_median(lambda query=query: find(conn, query), clock) for query in some]
        whole["count"] += counts
        whole["newest 20"] += newest
        print(f"  {kind:12} count {_ms(counts)}   newest 20 {_ms(newest)}", flush=True)
    missed = False
    for what, times in whole.items():
        print(f"  {'all':12} {what} {_ms(times)}" + (f"; bar {bar} ms" if bar else ""))
        missed |= bar is not None and _p95(times)[1] > bar
    return missed


def _median(ask: Callable[[], Any], clock: Callable[[], float]) -> tuple[float, float]:
    took: Times = []
    for _ in range(3):
        wall, cpu = time.perf_counter(), clock()
        ask()
        took.append(((time.perf_counter() - wall) * 1000, (clock() - cpu) * 1000))
    return statistics.median(one[0] for one in took), statistics.median(one[1] for one in took)


def _clock(conn: Connection) -> Callable[[], float]:
    """Seconds of the processor that answering takes: ours, and the PostgreSQL process's that serves this connection."""
    if conn.dialect.name == "sqlite":
        return time.process_time
    served = conn.exec_driver_sql("SELECT pg_backend_pid()").scalar()
    path = Path(f"/proc/{served}/schedstat")
    if not path.exists():
        return time.process_time
    return lambda: time.process_time() + int(path.read_text().split()[0]) / 1e9


def _p95(times: Times) -> tuple[float, float]:
    return tuple(statistics.quantiles([one[at] for one in times], n=20)[18] for at in (0, 1))  # type: ignore[return-value]


def _ms(times: Times) -> str:
    walls, cpus = ([one[at] for one in times] for at in (0, 1))
    late = _p95(times) if len(times) > 1 else (walls[0], cpus[0])
    return (f"p50 {statistics.median(walls):6.2f} p95 {late[0]:7.2f} max {max(walls):7.2f} ms "
            f"(processor p50 {statistics.median(cpus):.2f} p95 {late[1]:.2f} max {max(cpus):.2f})")  # fmt: skip


def _sizes(conn: Connection) -> bool:
    """Prints what the index takes / the text; whether it is over 1.8 on SQLite."""
    if conn.dialect.name == "sqlite":
        text = _one(conn, "SELECT sum(length(CAST(title AS BLOB)) + length(CAST(text AS BLOB))) FROM revision")
        index = _one(conn, "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'article_fts%'")
        print(f"index after optimize {index / 1e6:.0f} MB / text {text / 1e6:.0f} MB = {index / text:.2f}; bar 1.8")
        return index > 1.8 * text
    text = _one(conn, "SELECT sum(octet_length(title) + octet_length(text)) FROM revision")
    gin = _one(conn, "SELECT pg_relation_size('ix_article_search_tokens')")
    table = _one(conn, "SELECT pg_table_size('article_search')")
    print(f"GIN index {gin / 1e6:.0f} MB / text {text / 1e6:.0f} MB = {gin / text:.2f}; article_search (folded text, "
          f"vectors; compressed) {table / 1e6:.0f} MB = {table / text:.2f}")  # fmt: skip
    return False


def _lines(conn: Connection) -> None:
    """Prints how many whole records a second become JSON lines."""
    began, cpu, rows = time.perf_counter(), time.process_time(), 0
    with Path(os.devnull).open("w", encoding="utf-8") as file:
        for row in conn.exec_driver_sql(
            _ARTICLES.replace("r.text", "r.text, a.key, a.url, a.language, a.published_on")
        ):
            file.write(json.dumps(dict(row._mapping), ensure_ascii=False, default=str) + "\n")
            rows += 1
    print(f"rows of text as JSON lines: {rows / (time.perf_counter() - began):,.0f} a second, "
          f"{rows / (time.process_time() - cpu):,.0f} a second of CPU")  # fmt: skip


def _beside_sqlite(engine: Engine, asked: list[Question]) -> None:
    """FTS5's own trigram tokenizer over the folded text, in a file beside."""
    path = Path(str(engine.url.database)).with_suffix(".trigram")
    path.unlink(missing_ok=True)
    beside = sqlite3.connect(path, isolation_level=None)
    for pragma in ("synchronous=OFF", "journal_mode=OFF", "cache_size=-500000"):
        beside.execute(f"PRAGMA {pragma}").fetchall()
    beside.execute("CREATE VIRTUAL TABLE tri USING fts5(body, title, content='', tokenize='trigram')")
    began = time.process_time()
    beside.execute("BEGIN")
    with engine.connect() as conn:
        rows = ((number, fold(title), fold(body)) for number, title, body in _articles(conn))
        beside.executemany("INSERT INTO tri (rowid, title, body) VALUES (?, ?, ?)", rows)
    beside.execute("INSERT INTO tri (tri) VALUES ('optimize')")
    beside.execute("COMMIT")
    size = beside.execute("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'tri%'").fetchone()[0]
    print(f"FTS5 trigram beside it: {size / 1e6:.0f} MB, {time.process_time() - began:.0f} s of CPU to build")

    def ask(question: Question) -> list[int]:
        query = question.joined(lambda phrase: f'"{folded(phrase)}"')
        return [row[0] for row in beside.execute("SELECT rowid FROM tri WHERE tri MATCH ?", (query,))]

    _compared(asked, ask, time.process_time)
    beside.close()
    path.unlink()


def _beside_postgresql(engine: Engine, asked: list[Question]) -> None:
    """pg_trgm over the folded text, where the server has it."""
    with engine.connect() as conn:
        held = _one(conn, "SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'")
    if not held:
        print("pg_trgm: not on this server")
        return
    began = time.perf_counter()
    with engine.begin() as conn:
        conn.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        conn.exec_driver_sql(
            "CREATE INDEX beside ON article_search USING gin ((folded_title || folded_body) gin_trgm_ops)"
        )
    with engine.connect() as conn:
        size = _one(conn, "SELECT pg_relation_size('beside')")
        print(f"pg_trgm beside it: {size / 1e6:.0f} MB, {time.perf_counter() - began:.0f} s to build")

        def ask(question: Question) -> list[int]:
            fits = question.joined(
                lambda phrase: f"((folded_title || folded_body) LIKE '%%{join_runs(runs(phrase))}%%')"
            )
            sql = f"SELECT article_id FROM article_search WHERE {fits.replace(' NOT ', ' AND NOT ')}"
            return [row[0] for row in conn.exec_driver_sql(sql)]

        _compared(asked, ask, _clock(conn))
    with engine.begin() as conn:
        conn.exec_driver_sql("DROP INDEX beside")


def _compared(asked: list[Question], ask: Callable[[Question], list[int]], clock: Callable[[], float]) -> None:
    for kind in CLASSES:
        some = [question for question in asked if question.kind == kind][:FEW]
        found: list[set[int]] = []
        times: Times = []
        for question in some:
            wall, cpu = time.perf_counter(), clock()
            found.append(set(ask(question)))
            times.append(((time.perf_counter() - wall) * 1000, (clock() - cpu) * 1000))
        recall, precision = _shares(found, [question.answers for question in some])
        print(f"  {kind:12} recall {recall:.3f}  precision {precision:.3f}  all numbers {_ms(times)}", flush=True)


def _some_texts(conn: Connection) -> list[str]:
    last = _one(conn, "SELECT max(id) FROM article")
    numbers = random.Random(3).sample(range(1, last + 1), min(600, last))
    return [row[2] for row in conn.exec_driver_sql(f"{_ARTICLES} WHERE a.id IN ({','.join(map(str, numbers))})")]


def _articles(conn: Connection) -> Iterator[tuple[int, str, str]]:
    for row in conn.execute(sqlalchemy.text(_ARTICLES).execution_options(yield_per=500)):
        yield row[0], row[1], row[2]


def _one(conn: Connection, sql: str) -> int:
    return int(conn.exec_driver_sql(sql).scalar() or 0)


def _load() -> str:
    return f"(load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors)"


if __name__ == "__main__":
    gc.freeze()
    if sys.argv[1:2] == ["--fill"]:
        fill(sys.argv[2], int(sys.argv[3]))
    else:
        main()
