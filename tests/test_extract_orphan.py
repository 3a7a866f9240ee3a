"""A reading worker whose pool is gone before it has started ends without a word; any other fault is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ORPHANED = """
import multiprocessing, sys
sys.path.insert(0, {here!r})
from harvester.extract.pool import PRELOADED
import test_extract_orphan as mine

if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED[:1])
    lock = context.Lock()
    {before}
    process = context.Process(target=mine.{target}, args=(lock,))
    process.start()
    process.join()
"""
UNLINKED = "import _multiprocessing; _multiprocessing.sem_unlink(lock._semlock.name)"


def take(lock: object) -> None:
    """What a worker does that finds its lock."""
    print("taken", flush=True)


def fail(lock: object) -> None:
    """A fault that has nothing to do with what the parent hands over."""
    raise FileNotFoundError("no such word list")


@pytest.mark.parametrize(
    ("before", "target", "told"), [("", "take", "taken"), (UNLINKED, "take", ""), ("", "fail", "no such word list")]
)
def test_a_worker_whose_lock_is_gone_ends_in_silence(tmp_path: Path, before: str, target: str, told: str) -> None:
    script = tmp_path / "run.py"
    script.write_text(ORPHANED.format(here=str(Path(__file__).parent), before=before, target=target))
    ended = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert told in ended.stdout + ended.stderr
    assert "_rebuild" not in ended.stderr  # the parent has its own to say of a lock that we took away
