"""How many reprints are found, and how many notices of one form are wrongly taken for reprints.

    python bench/duplicates.py [--databases sqlite postgresql] [--base 100] [--sizes 2000 10000]
    python bench/duplicates.py --held-out

Prints recall for each kind of edit, the share of wrongly merged pairs among unrelated articles, among notices of one
form and among reports on one event. Then, in a database of their own, what the look-up of one new article costs among
so many others that cluster as real ones do (bench/crowd.py), and this process's memory; --base 0 measures only that.
--held-out compares pairs alone, without a database, of bench/heldout.py and its later parts. The rule of
harvester/identity/forms.py was set on the first and second forms; each later set was written before it was run, most by
authors who had not seen the rule, and only then mended on. docs/measurements.md holds the first runs.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import ModuleType

import corpus
import crowd
import heldout
import heldout_eighth as eighth
import heldout_eleventh as eleventh
import heldout_fifth as fifth
import heldout_fourteenth as fourteenth
import heldout_fourth as fourth
import heldout_ninth as ninth
import heldout_seventh as seventh
import heldout_sixth as sixth
import heldout_tenth as tenth
import heldout_third as third
import heldout_thirteenth as thirteenth
import heldout_twelfth as twelfth
from databases import databases

from harvester.identity import near
from harvester.identity.imprint import UNKNOWN, Imprint
from harvester.store import repeats
from harvester.store.engine import Connection, Engine, open_database
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


WHOLE = 10_000
"""Articles of the crowd that have a text; of those beyond them the database holds the hashes alone."""


def grow(engine: Engine, size: int) -> None:
    """Fills the database to `size` articles that cluster as real ones do; prints what a look-up costs there."""
    began, used = time.monotonic(), time.process_time()
    crowd.fill(engine, min(size, WHOLE))
    crowd.thicken(engine, size)
    print(
        f"{size} articles, filled in {time.monotonic() - began:.0f} s, {time.process_time() - used:.0f} s of CPU; "
        f"RSS {_resident():.0f} MB",
        flush=True,
    )
    lookups(engine)


ASKED = 120


def _asked() -> dict[str, list[str]]:
    """Texts that a crawl brings, by what the database holds of them."""
    alone = []
    for number in range(ASKED):
        language, texts = corpus.paragraphs(number, 77)
        alone.append("\n".join([*texts, corpus.BOILERPLATE[language]] if number % 3 == 0 else texts))
    rng, frame = random.Random(5), corpus.EDITS["header and footer"]
    copies = [
        "\n".join(frame(rng, corpus.paragraphs(number, crowd.SEED)[0], crowd.shelf_text(number)))
        for number in range(crowd.STORIES - ASKED, crowd.STORIES)
    ]
    notices = [corpus.notice(900_000 + n, n % len(corpus.NOTICES))[0] for n in range(ASKED)]
    hits = [
        "\n".join(frame(rng, corpus.paragraphs(number % 6, crowd.SEED)[0], crowd.shelf_text(number % 6)))
        for number in range(ASKED)
    ]
    return {"unlike any other": alone, "reprints": copies, "notices of known forms": notices,
            "stories reprinted most": hits}  # fmt: skip


_DAYS = date(2024, 5, 6), date(2024, 6, 6), date(2024, 5, 7)
ONE_PUBLISHER = Imprint("青汀发布", _DAYS[0]), Imprint("青汀发布", _DAYS[1])
TWO_PUBLISHERS = Imprint("青汀发布", _DAYS[0]), Imprint("柘兰日报", _DAYS[2])
NOT_TOLD = UNKNOWN, UNKNOWN
Imprints = tuple[Imprint, Imprint]
Pairs = list[tuple[str, str]]


def held_out() -> None:
    """Prints the share of pairs of notices wrongly merged, form by form, and of reprints found, edit by edit.

    Each once by the texts alone, and once as a database knows them: notices of one publisher on two days and of two
    publishers on two, reprints of two publishers.
    """
    further = {
        "third": (third, third.THIRD),
        "fourth": (fourth, fourth.FOURTH),
        "fifth": (fifth, fifth.FIFTH),
        "sixth": (sixth, sixth.SIXTH),
        "seventh": (seventh, seventh.SEVENTH),
        "eighth": (eighth, eighth.EIGHTH),
        "ninth": (ninth, ninth.NINTH),
        "tenth": (tenth, tenth.TENTH),
        "eleventh": (eleventh, eleventh.ELEVENTH),
        "twelfth": (twelfth, twelfth.TWELFTH),
        "thirteenth": (thirteenth, thirteenth.THIRTEENTH),
        "fourteenth": (fourteenth, fourteenth.FOURTEENTH),
    }
    forms = {"first": heldout.FIRST, "second": heldout.SECOND} | {name: made for name, (_, made) in further.items()}
    for name, fills in forms.items():
        print(f"{name} forms: wrongly merged by the text alone, of one publisher, of two")
        _table({form: _filled(form, fill) for form, fill in fills.items()}, (NOT_TOLD, ONE_PUBLISHER, TWO_PUBLISHERS))
    for name, corrections in (("first", heldout.CORRECTIONS), ("second", heldout.FURTHER)):
        print(f"{name} corrections: found by the text alone, of two publishers")
        pairs = {f"{kind}, {n} figures": _corrected(n, edit) for n in (12, 4) for kind, edit in corrections.items()}
        _table(pairs, (NOT_TOLD, TWO_PUBLISHERS))
    for name, (made, _) in further.items():
        print(f"{name} reprints: found by the text alone, of two publishers")
        _table({kind: _printed_again(made, kind) for kind in made.REPRINTS}, (NOT_TOLD, TWO_PUBLISHERS))


def _table(sets: dict[str, Pairs], columns: tuple[Imprints, ...]) -> None:
    """A row for each set of pairs, and their mean: the share that is taken for a reprint, by what is known besides."""
    rows = {name: [_taken_for_reprints(pairs, printed) for printed in columns] for name, pairs in sets.items()}
    rows["all"] = [statistics.mean(column) for column in zip(*rows.values(), strict=True)]
    for name, shares in rows.items():
        print(f"  {name:40}", *(f"{share:.4f}" for share in shares), flush=True)


def _taken_for_reprints(pairs: Pairs, printed: Imprints) -> float:
    found = [repeats.compare(_matter(one), other, *printed) is not None for one, other in pairs]
    return statistics.mean(found)


@lru_cache(maxsize=4096)
def _matter(text: str) -> near.Matter:
    return near.matter(text)


def _filled(form: str, fill: heldout.Form) -> Pairs:
    """Every two of 24 notices, but for those filled in alike."""
    texts = list(dict.fromkeys(fill(random.Random(f"{form}{number}")) for number in range(24)))
    return [(one, other) for at, other in enumerate(texts) for one in texts[:at]]


def _corrected(figures: int, correct: heldout.Correction) -> Pairs:
    pairs = []
    for number in range(100):
        language = "zh" if number % 10 < 7 else "en"
        text = heldout.report(random.Random(f"{figures}/{number}"), figures, language, corpus.sentence)
        pairs.append((correct(random.Random(number), text), text))
    return [(reprint, text) for reprint, text in pairs if reprint != text]


def _printed_again(made: ModuleType, kind: str) -> Pairs:
    """Each story printed again four times."""
    pairs = [
        made.reprint(random.Random(f"{kind}{language}{at}{turn}"), kind, language, story)
        for language, stories in made.STORIES.items()
        for at, story in enumerate(stories)
        for turn in range(4)
    ]
    return [(again, first) for first, again in pairs if again != first]


SHARES = {"unlike any other": 75, "reprints": 18, "notices of known forms": 5, "stories reprinted most": 2}
"""How many of a hundred articles are of each kind."""


def lookups(engine: Engine) -> None:
    """What the look-up of one new article costs, by kind: to find candidates, and to find and prove."""
    print(f"{'':26} {'candidates, ms':>23} {'whole look-up, ms':>23} {'whole, ms of CPU':>23}   compared, found")
    everything: list[tuple[float, float, float]] = []
    with engine.connect() as conn:
        for kind, texts in _asked().items():
            prints = [near.fingerprint(text) for text in texts]
            repeats.find(conn, -1, None, prints[0], is_new=True)
            found = [_once(conn, print_) for print_ in prints]
            costs = [cost for cost, _, _ in found]
            compared = statistics.mean(count for _, count, _ in found)
            proven = statistics.mean(bool(count) for _, _, count in found)
            print(f"{kind:26} {_row(costs)}   {compared:4.1f} {proven:8.2f}")
            everything += costs[: ASKED * SHARES[kind] // 100]
    print(f"{'as a crawl brings them':26} {_row(everything)}   load average {os.getloadavg()[0]:.1f}", flush=True)


def _once(conn: Connection, print_: near.Fingerprint) -> tuple[tuple[float, float, float], int, int]:
    """Milliseconds to the candidates, to the end, and of this process's time to the end; candidates; matches."""
    began = time.perf_counter()
    chosen = repeats.candidates(conn, print_, set())
    middle, used = time.perf_counter(), time.thread_time()
    matches = repeats.find(conn, -1, None, print_, is_new=True)
    end, spent = time.perf_counter(), time.thread_time() - used
    return ((middle - began) * 1000, (end - middle) * 1000, spent * 1000), len(chosen), len(matches)


def _row(costs: list[tuple[float, float, float]]) -> str:
    """p50 and p95 of each."""
    cells = []
    for column in zip(*costs, strict=True):
        cells.append(f"p50 {statistics.median(column):6.2f} p95 {statistics.quantiles(column, n=20)[18]:6.2f}")
    return "  ".join(cells)


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


def _resident() -> float:
    """This process's memory in MB, now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--base", type=int, default=100)
    parser.add_argument("--sizes", type=int, nargs="*", default=[2000, 10000])
    parser.add_argument("--held-out", action="store_true")
    args = parser.parse_args()
    if args.held_out:
        held_out()
        sys.exit()
    with tempfile.TemporaryDirectory() as folder:
        for kind, fresh in databases(args.databases, Path(folder)):
            print(f"{kind}, load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
            opened = open_database(fresh())
            if args.base:
                measure(opened, args.base)
            opened.dispose()
            opened = open_database(fresh())
            for size in args.sizes:
                grow(opened, size)
            opened.dispose()
