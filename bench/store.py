"""How fast articles are stored beside the bare driver running the same statements, and how look-ups grow.

    python bench/store.py [--databases sqlite postgresql] [--articles 300] [--sizes 500 2000]

Both sides run in one process, one after the other, on fresh databases of one kind. The same statements are those that
`save_article` really sends for these articles, look-ups for duplicates and BEGIN and COMMIT included: they are recorded
with their parameters on our side, then sent again, in the same transactions, by the driver's cursor alone, which
fetches the same answers. The driver's side is handed every parameter ready made: it cleans no text, folds none, works
out no fingerprint, no index word and no hash. So two ratios are printed, and the first is the one to hold us to:

- whole: the driver's time / ours, where our time includes all that work and the driver's none;
- same work: the time of that work alone (measured besides) added to the driver's side, so what is left is the price of
  our code around the statements.

CPU is this process's, wall what a clock says. SQLite works in this process, so its CPU ratio is the fair one on a busy
machine. PostgreSQL's server works in another, so there wall time counts and the CPU ratio compares two clients only.
Resident memory (RSS) is that of this process; its growth from the first size to the last is what must stay flat.
"""

from __future__ import annotations

import argparse
import os
import statistics as figures
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import corpus
from databases import databases
from sqlalchemy import event

from harvester.identity import near
from harvester.store import pages, repeats, statements
from harvester.store.draft import draft_of
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article
from harvester.text.tokens import fts_text, spelled, vector_text

Sent = list[tuple[str, Any]]
Seconds = tuple[float, float]
"""CPU seconds of this process, seconds on the wall."""


@contextmanager
def timed(into: list[Seconds]) -> Iterator[None]:
    """Adds what the block took."""
    cpu, wall = time.process_time(), time.perf_counter()
    yield
    into.append((time.process_time() - cpu, time.perf_counter() - wall))


def store(engine: Engine, first: int, last: int, batch: int) -> Seconds:
    """The time to store these articles, `batch` of them in a transaction."""
    articles = [corpus.article(number) for number in range(first, last)]
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

    event.listen(engine, "before_cursor_execute", keep)
    event.listen(engine, "commit", lambda _conn: sent.append(("COMMIT", ())))
    with patch.object(statements, "send", send):
        return sent, work()


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


def prepare(kind: str, first: int, last: int) -> Seconds:
    """The time of what is no statement: cleaning, hashes, fingerprints, index words."""
    articles = [corpus.article(number) for number in range(first, last)]
    took: list[Seconds] = []
    with timed(took):
        for one in articles:
            draft = draft_of(one, None)
            title, text = draft.row["title"], draft.row["text"]
            if kind == "sqlite":
                fts_text(title), fts_text(text)
            else:
                spelled(title), spelled(text), vector_text(title, text)
            near.fingerprint(text)
    return took[0]


def compare(kind: str, fresh: Callable[[], str], articles: int, batch: int) -> None:
    """Prints our rate, the driver's, and the two ratios, in CPU and on the wall."""
    ours, copy = open_database(fresh()), open_database(fresh())
    for engine in (ours, copy):
        store(engine, articles, articles + 40, batch)  # compiles the statements, makes the rows of some sources
    sent, mine = record(ours, lambda: store(ours, 0, articles, batch))
    drivers = bare(copy, [one for one in sent if not one[0].startswith("PRAGMA")])
    words = prepare(kind, 0, articles)
    _same(ours, copy)
    for name, our, other, work in zip(("CPU", "wall"), mine, drivers, words, strict=True):
        print(
            f"{kind}, {batch:2} a transaction, {name:4}: {articles / our:5.0f} articles/s, bare driver "
            f"{articles / other:5.0f}: {other / our:.2f} x whole, {(other + work) / our:.2f} x same work "
            f"({len(sent) / articles:.1f} statements, {work / articles * 1000:.2f} ms of work an article)"
        )
    ours.dispose()
    copy.dispose()


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
    """p50 and p95 in milliseconds."""
    found = []
    for turn in range(times):
        began = time.perf_counter()
        work(turn)
        found.append((time.perf_counter() - began) * 1000)
    return f"p50 {statistics_of(found)[0]:.2f} ms, p95 {statistics_of(found)[1]:.2f} ms"


def statistics_of(found: list[float]) -> tuple[float, float]:
    return figures.median(found), figures.quantiles(found, n=20)[18]


def resident() -> float:
    """This process's memory in MB, now."""
    pages_held = int(Path("/proc/self/statm").read_text().split()[1])
    return pages_held * os.sysconf("SC_PAGE_SIZE") / 2**20


def grow(kind: str, engine: Engine, first: int, size: int) -> None:
    """Fills the database to `size` articles and prints what a look-up costs there."""
    began = time.perf_counter()
    for start in range(first, size, 1000):  # the corpus itself must not stand in memory
        store(engine, start, min(start + 1000, size), 200)
    rate = (size - first) / (time.perf_counter() - began)
    fresh = [near.fingerprint("\n".join(corpus.paragraphs(number, 77)[1])) for number in range(300)]
    step = max(size // 2000, 1)
    links = [[corpus.article((turn * 50 + at) * step).url for at in range(50)] for turn in range(40)]
    with engine.connect() as conn:
        near_by = look_up(lambda turn: repeats.find(conn, -1, None, fresh[turn]))
        known = look_up(lambda turn: pages.known(conn, links[turn % 40]))
    print(
        f"{kind} at {size}: {rate:.0f} articles/s on the wall, corpus included; near-duplicate look-up {near_by}; "
        f"50 known links {known}; RSS {resident():.0f} MB",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--sizes", type=int, nargs="*", default=[500, 2000], help="growth: articles at each stop")
    args = parser.parse_args()
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as folder:
        for kind, fresh in databases(args.databases, Path(folder)):
            for batch in (1, 32):
                compare(kind, fresh, args.articles, batch)
            engine = open_database(fresh())
            for before, size in zip([0, *args.sizes], args.sizes, strict=False):
                grow(kind, engine, before, size)
            engine.dispose()
    print(f"load average {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    main()
