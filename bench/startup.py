"""What it costs to begin: a whole crawl of 41 articles on four sites, `harvester --help`, and an import of each kind.

    bench/startup.py [--rounds 3]

Seconds by the clock and seconds of CPU of all processes, the least of the rounds: what else the machine does only adds.
The crawl is that of tests/killing.py with one crawling process, from its first act (the archive is proven) to its end.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from killing import order_in, province, undisturbed  # noqa: E402  # tests/ is no package

from bench.processes import adopt, cpu_of_the_dead  # noqa: E402  # bench/ is run, not installed
from harvester.sample.server import SampleServer  # noqa: E402

COMMANDS = {
    "harvester --help": ["-m", "harvester", "--help"],
    "import of the crawl's parent": ["-c", "import harvester.run.crawl"],
    "import of the crawling process": ["-c", "import harvester.run.crawling"],
    "load of the readers": ["-c", "import harvester.extract.warm"],
}


def measured(name: str, work: Callable[[], object], rounds: int) -> None:
    """The least of the rounds, printed."""
    walls, cpus = [], []
    for _ in range(rounds):
        before, began = cpu_of_the_dead(), time.monotonic()
        work()
        walls.append(time.monotonic() - began)
        cpus.append(cpu_of_the_dead() - before)
    print(f"{name:34}{min(walls):7.2f} s {min(cpus):7.2f} s CPU", flush=True)


def crawl_once(server: SampleServer) -> None:
    """A crawl into a fresh folder that nobody disturbs."""
    with tempfile.TemporaryDirectory() as folder:
        undisturbed(order_in(Path(folder), server, f"sqlite:///{folder}/articles.db", processes=1))


def main() -> None:
    """Measure and tell."""
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("--rounds", type=int, default=3)
    rounds = told.parse_args().rounds
    adopt()
    with tempfile.TemporaryDirectory(prefix="harvester-compiled-") as compiled:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = compiled
        print(f"load {os.getloadavg()[0]:.1f}")
        for name, words in COMMANDS.items():
            ask = [sys.executable, *words]
            subprocess.run(ask, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)  # compiled for the first time
            measured(name, lambda ask=ask: subprocess.run(ask, cwd=ROOT, stdout=subprocess.DEVNULL), rounds)  # type: ignore[misc]
        with SampleServer(province()).running(1800) as server:
            crawl_once(server)
            measured("crawl of 41 articles", lambda: crawl_once(server), rounds)


if __name__ == "__main__":
    main()
