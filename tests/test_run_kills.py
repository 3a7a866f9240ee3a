"""Whatever moment a crawl is killed at, a plain re-run ends as if nobody had disturbed it; bench/kills.py does 200."""

from __future__ import annotations

import fcntl
import os
import pickle
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from killing import Whole, differences, half_done, held, killed_and_run_again, order_in, province, undisturbed
from sqlalchemy import text

from harvester.fetch.replay import warc_files
from harvester.run.crawl import crawl
from harvester.sample.server import SampleServer
from harvester.store.engine import open_database

EACH = 20
FAST = {"sqlite": 2, "postgresql": 1}
"""How many of each database's kills `make test` does; the rest are slow."""
KILLS = [
    pytest.param(kind, number, marks=[pytest.mark.slow] if number >= fast else [])
    for kind, fast in FAST.items()
    for number in range(EACH)
]


@pytest.fixture(scope="module")
def server() -> Iterator[SampleServer]:
    with SampleServer(province()).running() as running:
        yield running


@pytest.fixture(scope="module")
def whole(shared_folder: Path, server: SampleServer) -> Whole:
    """One undisturbed crawl for all workers of the session."""
    folder = shared_folder / "undisturbed"
    folder.mkdir(exist_ok=True)
    kept = folder / "whole.pickle"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(undisturbed(order_in(folder, server, f"sqlite:///{folder}/articles.db"))))
    found: Whole = pickle.loads(kept.read_bytes())
    return found


@pytest.mark.parametrize(("empty_database", "number"), KILLS, indirect=["empty_database"])
def test_killed_crawl_is_completed_by_a_plain_rerun(
    tmp_path: Path, server: SampleServer, whole: Whole, empty_database: str, number: int
) -> None:
    seed = int(os.environ.get("HARVESTER_KILL_SEED") or random.SystemRandom().randrange(10**6))
    asked = order_in(tmp_path, server, empty_database)
    _, wrong = killed_and_run_again(asked, whole, random.Random(f"{seed} {number}"))
    assert not wrong, f"HARVESTER_KILL_SEED={seed}"


def test_undisturbed_crawl_is_of_a_fair_size(whole: Whole) -> None:
    articles, groups = whole.held
    assert 30 <= len(articles) <= 60
    assert groups
    assert {versions for _, versions in articles.values()} == {1}


def test_the_check_sees_what_a_kill_must_not_leave(tmp_path: Path, server: SampleServer, whole: Whole) -> None:
    asked = order_in(tmp_path, server, f"sqlite:///{tmp_path}/articles.db")
    crawl(asked)
    assert not half_done(asked)
    engine = open_database(asked.db)
    with engine.begin() as conn:
        one = "SELECT min(id) FROM page WHERE state = 'done' AND article_id IS NOT NULL"
        conn.execute(text(f"UPDATE page SET article_id = NULL WHERE id = ({one})"))
        conn.execute(text("UPDATE article SET content_hash = 'x' WHERE id = 2"))
        conn.execute(text("INSERT INTO article_fts (article_fts) VALUES ('delete-all')"))
    engine.dispose()
    file = max(warc_files([asked.archive]), key=lambda path: path.stat().st_size)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    told = "\n".join(half_done(asked))
    assert "marked done without an article" in told
    assert "address is not done" in told
    assert "cannot be found" in told
    assert "does not hold what the database says" in told
    assert len(list(differences(whole.held, held(asked.db)))) == 1
