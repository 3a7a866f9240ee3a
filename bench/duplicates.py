"""How many reprints are found, and how many notices of one form are wrongly taken for reprints.

    python bench/duplicates.py [--databases sqlite postgresql] [--base 100] [--sizes 500 1500]

Prints recall for each kind of edit, the share of wrongly merged pairs among unrelated articles and among notices, and
the time of one look-up of a new article; then unrelated articles are added, and the look-up and this process's memory
are measured at each size. The thresholds were set before this corpus was written.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

import corpus
from databases import databases

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
    cuts: list[list[Saved]] = []
    for seed, (name, edit) in enumerate(corpus.EDITS.items(), 2):
        rng = random.Random(name)
        changed = [corpus.article(number, seed, edit(rng, *corpus.paragraphs(number))) for number in range(base)]
        saved = save(engine, changed)
        if name.startswith("cut"):
            cuts.append(saved)
        groups = _groups(engine)
        hits = sum(groups.get(one.article_id) == groups.get(truth[n]) is not None for n, one in enumerate(saved))
        found_all, asked_all = found_all + hits, asked_all + base
        print(f"{name:24} recall {hits / base:.3f}")
    print(f"{'all edits':24} recall {found_all / asked_all:.3f}")
    mixed = [group for group in _members(engine).values() if len({_story(url) for url in group}) > 1]
    print(f"groups that mix stories: {len(mixed)}")
    print(f"excerpts whose link says which is the whole: {_directions(engine, list(truth.values()), cuts):.3f}")
    for form in range(len(corpus.NOTICES)):
        notices = [corpus.article(number, 90 + form, corpus.notice(number, form)) for number in range(NOTICES)]
        print(f"notices of form {form + 1}: {_merged(engine, save(engine, notices)):.4f} of pairs wrongly merged")
    asked = merged = 0
    for event in range(base):
        told = [corpus.article(event * 4 + n, 80, text) for n, (_, text) in enumerate(corpus.followups(event))]
        pairs = len(told) * (len(told) - 1) // 2
        asked, merged = asked + pairs, merged + round(_merged(engine, save(engine, told)) * pairs)
    print(f"follow-ups of one event: {merged / asked:.4f} of {asked} pairs wrongly merged")


NOTICES = 100


def _merged(engine: Engine, saved: list[Saved]) -> float:
    """The share of pairs of these articles that stand in one group."""
    groups = _members(engine, {one.article_id for one in saved})
    pairs = len(saved) * (len(saved) - 1) / 2
    return sum(len(group) * (len(group) - 1) // 2 for group in groups.values()) / pairs


def _directions(engine: Engine, wholes: list[int], cuts: list[list[Saved]]) -> float:
    """Of the links between an article and what was cut from it, the share that says so."""
    with engine.connect() as conn:
        shares = {
            (a, b): (there, here)
            for a, b, there, here in conn.exec_driver_sql("SELECT a, b, a_in_b, b_in_a FROM duplicate_link")
        }
    pairs = [(whole, cut.article_id) for saved in cuts for whole, cut in zip(wholes, saved, strict=True)]
    told = [shares[pair][0] < shares[pair][1] >= 0.9 for pair in pairs if pair in shares]
    return sum(told) / len(told)


def grow(engine: Engine, first: int, size: int) -> None:
    """Adds unrelated articles up to `size` of them; prints what a look-up costs there."""
    for start in range(first, size, 500):
        save(engine, [corpus.article(number, 60) for number in range(start, min(start + 500, size))])
    print(f"{size} more articles: ", end="")
    _lookups(engine)


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


def _lookups(engine: Engine) -> None:
    times = []
    with engine.connect() as conn:
        for number in range(300):
            print_ = near.fingerprint("\n".join(corpus.paragraphs(number, 77)[1]))
            began = time.perf_counter()
            repeats.find(conn, -1, None, print_)
            times.append((time.perf_counter() - began) * 1000)
    cuts = statistics.quantiles(times, n=20)
    print(
        f"look-up: p50 {statistics.median(times):.2f} ms, p95 {cuts[18]:.2f} ms; RSS {_resident():.0f} MB",
        flush=True,
    )


def _resident() -> float:
    """This process's memory in MB, now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--base", type=int, default=100)
    parser.add_argument("--sizes", type=int, nargs="*", default=[500, 1500])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for kind, fresh in databases(args.databases, Path(folder)):
            print(f"{kind}, load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
            opened = open_database(fresh())
            measure(opened, args.base)
            for before, size in zip([0, *args.sizes], args.sizes, strict=False):
                grow(opened, before, size)
            opened.dispose()
