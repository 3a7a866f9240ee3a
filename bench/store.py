"""How fast articles are stored beside the bare driver running the same statements, and how look-ups grow.

    python bench/store.py [--articles 2000] [--sizes 2000 10000] [--db URL]

Both sides run in one process, one after the other, on databases of one kind: the statements that `save_article` sends
are recorded, then sent again by the driver alone to a fresh database, with the same transactions. Working out
fingerprints and index words is no statement, so the whole article has two figures: with that work and without. CPU time
of this process is compared, so that whatever else the machine does falls on neither side.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import corpus
from sqlalchemy import event

from harvester.identity import near
from harvester.store import pages, repeats
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article

Sent = list[tuple[str, Any, bool]]


def record(engine: Engine) -> Sent:
    """Every statement the engine sends from now on, with its parameters."""
    sent: Sent = []

    def keep(_conn: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        sent.append((statement, parameters, many))

    event.listen(engine, "before_cursor_execute", keep)
    event.listen(engine, "commit", lambda _conn: sent.append(("COMMIT", (), False)))
    return sent


def store(engine: Engine, first: int, last: int, batch: int) -> float:
    """CPU seconds to store these articles, `batch` of them in a transaction."""
    articles = [corpus.article(number) for number in range(first, last)]
    began = time.process_time()
    for start in range(0, len(articles), batch):
        with engine.begin() as conn:
            for one in articles[start : start + batch]:
                save_article(conn, one)
    return time.process_time() - began


def bare(engine: Engine, sent: Sent) -> float:
    """CPU seconds for the driver alone to send the same statements; answers are fetched as we fetch them."""
    raw = engine.raw_connection()
    cursor = raw.cursor()
    began = time.process_time()
    for statement, parameters, many in sent:
        (cursor.executemany if many else cursor.execute)(statement, parameters)
        if cursor.description:
            cursor.fetchall()
    seconds = time.process_time() - began
    raw.close()
    return seconds


def prepare(first: int, last: int) -> float:
    """CPU seconds for what is no statement: fingerprints, index words, hashes."""
    from harvester.store.draft import draft_of
    from harvester.text.tokens import fts_text

    articles = [corpus.article(number) for number in range(first, last)]
    began = time.process_time()
    for one in articles:
        draft = draft_of(one, None)
        near.fingerprint(draft.row["text"])
        fts_text(draft.row["title"])
        fts_text(draft.row["text"])
    return time.process_time() - began


def look_up(work: Callable[[int], Any], times: int = 300) -> str:
    """p50 and p95 in milliseconds."""
    found = []
    for turn in range(times):
        began = time.perf_counter()
        work(turn)
        found.append((time.perf_counter() - began) * 1000)
    return f"p50 {statistics.median(found):.2f} ms, p95 {statistics.quantiles(found, n=20)[18]:.2f} ms"


def grow(engine: Engine, first: int, size: int) -> None:
    """Fills the database to `size` articles and prints what a look-up costs there."""
    seconds = store(engine, first, size, 200)
    fresh = [near.fingerprint("\n".join(corpus.paragraphs(number, 77)[1])) for number in range(300)]
    links = [[corpus.article(turn * 50 + at).url for at in range(50)] for turn in range(40)]
    with engine.connect() as conn:
        near_by = look_up(lambda turn: repeats.find(conn, -1, None, fresh[turn]))
        known = look_up(lambda turn: pages.known(conn, links[turn % 40]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"at {size}: {(size - first) / seconds:.0f} articles per CPU second; near-duplicate look-up {near_by};")
    print(f"   50 known links {known}; peak memory {peak:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--sizes", type=int, nargs="*", default=[2000, 10000])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for batch in (1, 32):
            ours = open_database(f"sqlite:///{Path(folder)}/ours{batch}.db")
            store(ours, args.articles, args.articles + 20, batch)  # compiles the statements
            copy = open_database(f"sqlite:///{Path(folder)}/bare{batch}.db")
            store(copy, args.articles, args.articles + 20, batch)
            sent = record(ours)
            mine = store(ours, 0, args.articles, batch)
            other = bare(copy, [one for one in sent if not one[0].startswith("PRAGMA")])
            words = prepare(0, args.articles)
            print(f"{batch} a transaction, per CPU second: {args.articles / mine:.0f} articles, bare driver "
                  f"{args.articles / other:.0f}: {other / mine:.2f} x whole, {other / (mine - words):.2f} x without "
                  "fingerprints and words")  # fmt: skip
            ours.dispose()
            copy.dispose()
        engine = open_database(f"sqlite:///{Path(folder)}/grow.db")
        before = 0
        for size in args.sizes:
            grow(engine, before, size)
            before = size
        engine.dispose()


if __name__ == "__main__":
    main()
