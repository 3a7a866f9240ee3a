"""How many reprints are found, and how many notices of one form are wrongly taken for reprints.

    python bench/duplicates.py [--base 400] [--db sqlite:///…]

Prints recall for each kind of edit, the share of wrongly merged pairs among unrelated articles and among notices, and
the time of one look-up. The thresholds were set before this corpus was written.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from pathlib import Path

import corpus

from harvester.identity import near
from harvester.store import repeats
from harvester.store.engine import Engine, open_database
from harvester.store.write import Saved, save_article


def save(engine: Engine, articles: list) -> list[Saved]:
    saved = []
    for start in range(0, len(articles), 100):
        with engine.begin() as conn:
            saved += [save_article(conn, one) for one in articles[start : start + 100]]
    return saved


def measure(engine: Engine, base: int) -> None:
    """Stores the base, then every edit of it, then notices; prints what was found."""
    first = save(engine, [corpus.article(number) for number in range(base)])
    wrong = sum(one.outcome == "duplicate" for one in first)
    print(f"base: {base} articles, {wrong} unrelated articles taken for reprints")
    truth = {number: one.article_id for number, one in enumerate(first)}
    found_all = asked_all = 0
    for seed, (name, edit) in enumerate(corpus.EDITS.items(), 2):
        rng = random.Random(name)
        changed = [corpus.article(number, seed, edit(rng, *corpus.paragraphs(number))) for number in range(base)]
        saved = save(engine, changed)
        groups = _groups(engine)
        hits = sum(groups.get(one.article_id) == groups.get(truth[n]) is not None for n, one in enumerate(saved))
        found_all, asked_all = found_all + hits, asked_all + base
        print(f"{name:24} recall {hits / base:.3f}")
    print(f"{'all edits':24} recall {found_all / asked_all:.3f}")
    mixed = [group for group in _members(engine).values() if len({_story(url) for url in group}) > 1]
    print(f"groups that mix stories: {len(mixed)}")
    notices = save(engine, [corpus.article(number, 90, corpus.notice(number)) for number in range(200)])
    merged = _members(engine, {one.article_id for one in notices})
    pairs = sum(len(group) * (len(group) - 1) // 2 for group in merged.values())
    print(f"notices of one form: {pairs / (200 * 199 / 2):.4f} of pairs wrongly merged")
    _lookups(engine, base)


def _groups(engine: Engine) -> dict[int, int]:
    with engine.connect() as conn:
        return {a: g for a, g in conn.exec_driver_sql("SELECT id, group_id FROM article") if g is not None}


def _members(engine: Engine, only: set[int] | None = None) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    with engine.connect() as conn:
        for number, group, url in conn.exec_driver_sql(
            "SELECT id, group_id, url FROM article WHERE group_id IS NOT NULL"
        ):
            if only is None or number in only:
                found.setdefault(group, []).append(url)
    return found


def _story(url: str) -> str:
    return url.removesuffix(".html")[-8:]


def _lookups(engine: Engine, base: int) -> None:
    times = []
    with engine.connect() as conn:
        for number in range(min(base, 300)):
            print_ = near.fingerprint("\n".join(corpus.paragraphs(number, 77)[1]))
            began = time.perf_counter()
            repeats.find(conn, -1, None, print_)
            times.append((time.perf_counter() - began) * 1000)
    cuts = statistics.quantiles(times, n=20)
    print(f"look-up of a new article: p50 {statistics.median(times):.2f} ms, p95 {cuts[18]:.2f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=int, default=400)
    parser.add_argument("--db")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        opened = open_database(args.db or f"sqlite:///{Path(folder)}/bench.db")
        measure(opened, args.base)
        opened.dispose()
