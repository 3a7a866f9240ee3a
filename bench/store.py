"""How fast articles are stored beside the bare driver running the same statements, and how look-ups grow.

    python bench/store.py [--databases sqlite postgresql] [--articles 300] [--sizes 500 2000]
    python bench/store.py --articles 200 --sizes 10000 100000 --only-growth

Both sides run in one process, in turns of 32 articles, on two equal databases of one kind. The same statements are
those that `save_article` really sends for these articles, look-ups for duplicates and BEGIN and COMMIT included: they
are recorded with their parameters on our side, then sent again, in the same transactions, by the driver's cursor alone,
which fetches the same answers. The driver's side is handed every parameter ready made: it cleans no text, folds none,
works out no fingerprint, no index word and no hash. So three ratios are printed, the driver's time / ours, and the
first is the strictest:

- whole: the driver's time / ours, where our time includes all that work and the driver's none;
- same work: the time of that work alone (measured besides) added to the driver's side, so what is left is the price of
  our code around the statements.

CPU is this process's, wall what a clock says. SQLite works in this process, so its CPU ratio is the fair one on a busy
machine. PostgreSQL's server works in another, so there wall time counts and the CPU ratio compares two clients only.
Growth: the database is filled to each size with ballast (`bench/ballast.py`, in a process of its own) and copied; then
articles are stored through the real path beside the driver on the copy, as above, and look-ups are timed. Resident
memory (RSS) is that of this process, which stores and looks up; its growth from the first size to the last is what must
stay flat. SQLite's page cache of 32 MB for each connection is part of it.
"""

from __future__ import annotations

import argparse
import functools
import os
import random
import statistics as figures
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import ballast
import corpus
from databases import copied, databases
from sqlalchemy import event

from harvester.identity import near
from harvester.store import pages, repeats, statements
from harvester.store.draft import draft_of
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article

Sent = list[tuple[str, Any]]
CHUNK = 32
"""Articles after which the other side's turn comes: a machine's other load then meets both."""
WARM = 40
"""Articles stored before the measured ones."""
Seconds = tuple[float, float]
"""CPU seconds of this process, seconds on the wall."""


@contextmanager
def timed(into: list[Seconds]) -> Iterator[None]:
    """Adds what the block took."""
    cpu, wall = time.process_time(), time.perf_counter()
    yield
    into.append((time.process_time() - cpu, time.perf_counter() - wall))


def store(engine: Engine, numbers: range, batch: int, *, drafted: bool = False) -> Seconds:
    """The time to store these articles, `batch` of them in a transaction; `drafted`: from drafts made before."""
    articles: list[Any] = [corpus.article(number) for number in numbers]
    if drafted:
        articles = [draft_of(one, None, engine.dialect.name).ready() for one in articles]
    took: list[Seconds] = []
    with timed(took):
        for start in range(0, len(articles), batch):
            with engine.begin() as conn:
                for one in articles[start : start + batch]:
                    save_article(conn, one)
    return took[0]


def record(engine: Engine, work: Callable[[], Seconds]) -> tuple[Sent, Seconds]:
    """Every statement that the work sends, with its parameters, and the work's own time."""
    sent: Sent = []
    plain = statements.send

    def keep(_conn: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        sent.extend((statement, one) for one in (values if many else [values]))

    def send(conn: Any, statement: str, values: Any) -> list[Any]:
        sent.append((statement, values))
        return plain(conn, statement, values)

    def commit(_conn: Any) -> None:
        sent.append(("COMMIT", ()))

    event.listen(engine, "before_cursor_execute", keep)
    event.listen(engine, "commit", commit)
    with patch.object(statements, "send", send):
        took = work()
    event.remove(engine, "before_cursor_execute", keep)
    event.remove(engine, "commit", commit)
    return [one for one in sent if not one[0].startswith("PRAGMA")], took


def bare(engine: Engine, sent: Sent) -> Seconds:
    """The time of the driver alone to send the same statements; answers are fetched as we fetch them."""
    raw = engine.raw_connection()
    cursor = raw.cursor()
    took: list[Seconds] = []
    with timed(took):
        for statement, values in sent:
            if statement == "COMMIT":
                raw.commit()
                continue
            cursor.execute(statement, values)
            if cursor.description:
                cursor.fetchall()
    raw.close()
    return took[0]


def prepare(kind: str, articles: range) -> Seconds:
    """The time of what is no statement: cleaning, hashes, fingerprints, index words."""
    found = [corpus.article(number) for number in articles]
    took: list[Seconds] = []
    with timed(took):
        for one in found:
            draft_of(one, None, kind).ready()
    return took[0]


def compare(where: str, ours: Engine, copy: Engine, first: int, many: int, batch: int) -> None:
    """Prints our rate, the driver's, and the ratios, in CPU and on the wall; both databases hold the same rows.

    Some articles warm both sides up: they compile the statements and make the rows of the sources.
    """
    for engine in (ours, copy):
        store(engine, range(first, first + WARM), batch)
    name = ours.dialect.name
    took: dict[str, list[Seconds]] = {kind: [] for kind in ("whole", "driver", "work", "drafted", "driver again")}
    statements_sent = 0
    for start in range(first + WARM, first + WARM + 2 * many, 2 * CHUNK):
        some, others = range(start, start + CHUNK), range(start + CHUNK, start + 2 * CHUNK)
        sent, spent = record(ours, functools.partial(store, ours, some, batch))
        took["whole"].append(spent)
        took["driver"].append(bare(copy, sent))
        took["work"].append(prepare(name, some))
        again, spent = record(ours, functools.partial(store, ours, others, batch, drafted=True))
        took["drafted"].append(spent)
        took["driver again"].append(bare(copy, again))
        statements_sent += len(sent)
    _same(ours, copy)
    measured = CHUNK * len(took["whole"])
    for at, clock in enumerate(("CPU", "wall")):
        total = {kind: sum(one[at] for one in times) for kind, times in took.items()}
        print(
            f"{where}, {batch:2} a transaction, {clock:4}: {measured / total['whole']:5.0f} articles/s, bare driver "
            f"{measured / total['driver']:5.0f}: {total['driver'] / total['whole']:.2f} x whole, "
            f"{total['driver again'] / total['drafted']:.2f} x transaction, "
            f"{(total['driver'] + total['work']) / total['whole']:.2f} x same work "
            f"({statements_sent / measured:.1f} statements, {total['work'] / measured * 1000:.2f} ms of work)",
            flush=True,
        )


def _same(ours: Engine, copy: Engine) -> None:
    """Raises where the driver's side did not write what ours did."""
    counts = []
    for engine in (ours, copy):
        with engine.connect() as conn:
            names = ("article", "revision", "page", "dup_band", "dup_sentence")
            counts.append([conn.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in names])
    if counts[0] != counts[1]:
        raise SystemExit(f"the two sides wrote different rows: {counts}")


def look_up(work: Callable[[int], Any], times: int = 300) -> str:
    """p50 and p95 in milliseconds, and the p95 of this process's CPU time, which a busy machine does not lengthen."""
    found, used = [], []
    for turn in range(times):
        began, cpu = time.perf_counter(), time.thread_time()
        work(turn)
        found.append((time.perf_counter() - began) * 1000)
        used.append((time.thread_time() - cpu) * 1000)
    middle, late = statistics_of(found)
    return f"p50 {middle:.2f} ms, p95 {late:.2f} ms ({statistics_of(used)[1]:.2f} of CPU)"


def statistics_of(found: list[float]) -> tuple[float, float]:
    return figures.median(found), figures.quantiles(found, n=20)[18]


def resident() -> float:
    """This process's memory in MB, now."""
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * os.sysconf("SC_PAGE_SIZE") / 2**20


def grow(kind: str, address: str, size: int, copied: Callable[[str], str], first: int, articles: int) -> None:
    """Fills the database to `size` articles and prints what storing and looking up cost there."""
    began = time.perf_counter()
    subprocess.run([sys.executable, ballast.__file__, address, str(size)], check=True)
    where = f"{kind} at {size}"
    print(f"{where}: filled in {time.perf_counter() - began:.0f} s, load average {os.getloadavg()[0]:.1f}", flush=True)
    twin = copied(address)
    ours, copy = open_database(address), open_database(twin)
    for batch in (1, 32):
        compare(where, ours, copy, first, articles, batch)
        first += 2 * articles + WARM
    copy.dispose()
    if kind == "sqlite":
        Path(copy.url.database or "").unlink()
    _look(where, ours, size)
    ours.dispose()


def _look(where: str, engine: Engine, size: int) -> None:
    fresh = [near.fingerprint("\n".join(corpus.paragraphs(number, 77)[1])) for number in range(300)]
    rng = random.Random(size)
    with engine.connect() as conn:
        some = ",".join(str(rng.randrange(1, size)) for _ in range(20_000))
        held = [row[0] for row in conn.exec_driver_sql(f"SELECT url FROM page WHERE id IN ({some})")]
        links = [rng.sample(held, 50) for _ in range(300)]
        near_by = look_up(lambda turn: repeats.find(conn, -1, None, fresh[turn], is_new=True))
        known = look_up(lambda turn: pages.known(conn, links[turn]))
        assert pages.known(conn, links[0]) == set(links[0])
    print(f"{where}: near-duplicate look-up {near_by}; 50 known links {known}; RSS {resident():.0f} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--sizes", type=int, nargs="*", default=[500, 2000], help="growth: articles at each stop")
    parser.add_argument("--only-growth", action="store_true", help="nothing is measured on empty databases")
    parser.add_argument("--on", metavar="ADDRESS", help="growth goes on in this database, which is kept")
    args = parser.parse_args()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as folder:
        for kind, fresh in databases(args.databases, Path(folder)):
            for batch in () if args.only_growth else (1, 32):
                ours, copy = open_database(fresh()), open_database(fresh())
                compare(kind, ours, copy, 0, args.articles, batch)
                ours.dispose()
                copy.dispose()
            address = args.on or fresh()
            for turn, size in enumerate(args.sizes):
                first = turn * 2 * (2 * args.articles + WARM)
                grow(kind, address, size, functools.partial(copied, fresh), first, args.articles)
    print(f"load average {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    main()
