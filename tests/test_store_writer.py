"""The one writing thread: jobs are atomic, wait for locks, and survive a lost server."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from pathlib import Path

import pytest
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import OperationalError
from test_store_write import article

from harvester.store import pages, runs, tables
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.write import Writer, save_article


def open_one(conn: Connection) -> int:
    return runs.open_run(conn, "crawl", version="1")


def opened(engine: Engine) -> int:
    with engine.connect() as conn:
        return conn.execute(select(func.count()).select_from(tables.Run)).scalar_one()


def test_jobs_run_in_order_and_are_committed_when_their_future_is_done(engine: Engine) -> None:
    with Writer(engine) as writer:
        futures = [writer.submit(open_one) for _ in range(100)]
        assert [future.result(30) for future in futures] == list(range(1, 101))
        assert opened(engine) == 100


def test_jobs_that_do_not_hurry_are_committed_with_the_next_that_does(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("harvester.store.writer.LINGER", 60.0)
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)
    with Writer(engine) as writer:
        writer.submit(open_one).result(30)
        patient = [writer.submit(open_one, hurries=False) for _ in range(2)]
        with pytest.raises(TimeoutError):
            patient[0].result(0.2)
        hurried = writer.submit(open_one)
        assert [future.result(30) for future in (*patient, hurried)] == [2, 3, 4]
    assert len(commits) == 2


def test_a_lone_job_that_does_not_hurry_is_committed_at_once_and_closing_ends_any_wait(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Writer(engine) as writer:
        monkeypatch.setattr("harvester.store.writer.LINGER", -60.0)  # the last commit is longer ago than that
        assert writer.submit(open_one, hurries=False).result(30) == 1
        monkeypatch.setattr("harvester.store.writer.LINGER", 60.0)
        waiting = writer.submit(open_one, hurries=False)
    assert waiting.result(0) == 2


def test_a_job_that_fails_fails_alone_and_leaves_nothing(engine: Engine) -> None:
    def half(conn: Connection) -> None:
        open_one(conn)
        raise LookupError("midway")

    def broken(conn: Connection) -> None:
        open_one(conn)
        conn.execute(text("INSERT INTO no_such_table VALUES (1)"))

    with Writer(engine) as writer:
        hold = threading.Event()
        first = writer.submit(lambda conn: hold.wait(30))  # so that the others wait and share a transaction
        mixed: list[Future[int | None]] = [writer.submit(job) for job in (open_one, half, open_one, broken, open_one)]
        hold.set()
        assert first.result(30)
        errors = [type(future.exception(30)).__name__ for future in mixed]
    assert errors[0] == errors[2] == errors[4] == "NoneType"
    assert errors[1] == "LookupError"
    assert errors[3] in ("OperationalError", "ProgrammingError")
    assert opened(engine) == 3


def test_closing_finishes_what_was_submitted_and_then_refuses(engine: Engine) -> None:
    writer = Writer(engine)
    futures = [writer.submit(open_one) for _ in range(40)]
    writer.close()
    writer.close()
    assert all(future.done() for future in futures)
    assert opened(engine) == 40
    with pytest.raises(RuntimeError, match="closed"):
        writer.submit(open_one)


def test_a_cancelled_job_is_not_run(engine: Engine) -> None:
    hold = threading.Event()
    with Writer(engine) as writer:
        writer.submit(lambda conn: hold.wait(30))
        idle = [writer.submit(open_one) for _ in range(40)]
        assert idle[-1].cancel()
        hold.set()
    assert opened(engine) == 39


@pytest.mark.slow
def test_a_database_locked_for_ten_seconds_is_waited_for(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/a.db")
    other = sqlite3.connect(tmp_path / "a.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(10.5, lambda: other.execute("COMMIT")).start()
    began = time.monotonic()
    with Writer(engine) as writer:
        saved = writer.submit(lambda conn: save_article(conn, article())).result(60)
    assert saved.outcome == "stored"
    assert time.monotonic() - began > 10
    with engine.connect() as conn:
        assert pages.known(conn, [article().url])
    other.close()
    engine.dispose()


def test_a_lost_server_is_waited_for_and_nothing_is_doubled(engine: Engine) -> None:
    """PostgreSQL cuts the writer's connection in the middle of a job, as a restart does."""
    if engine.dialect.name != "postgresql":
        pytest.skip("SQLite has no server to lose")
    cuts = [True]

    def job(conn: Connection) -> str:
        outcome = save_article(conn, article()).outcome
        if cuts.pop() if cuts else False:
            mine = conn.execute(text("SELECT pg_backend_pid()")).scalar()
            with engine.connect() as other:
                other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": mine})
        conn.execute(text("SELECT 1"))
        return outcome

    with Writer(engine) as writer:
        assert writer.submit(job).result(60) == "stored"
    with engine.connect() as conn:
        assert conn.execute(select(func.count()).select_from(tables.Article)).scalar() == 1


def test_a_full_disk_fails_the_job_and_leaves_the_database_whole(tmp_path: Path) -> None:
    """SQLite's own page limit stands for the full disk: the same error at the same place."""
    engine = open_database(f"sqlite:///{tmp_path}/a.db")
    with engine.begin() as conn:
        save_article(conn, article())
        size = conn.exec_driver_sql("PRAGMA page_count").scalar_one()

    def fill(conn: Connection) -> None:
        conn.exec_driver_sql(f"PRAGMA max_page_count = {size + 8}")
        for number in range(200):
            url = f"https://www.linyuan.example/t{number}.html"
            save_article(conn, article(url=url, raw=[], text="", title=f"t{number}"))

    with Writer(engine) as writer:
        hold = threading.Event()
        writer.submit(lambda conn: hold.wait(30))  # so that all three share a transaction, which SQLite ends by itself
        before, filling, after = (writer.submit(job) for job in (open_one, fill, open_one))
        hold.set()
        with pytest.raises(OperationalError, match="full"):
            filling.result(60)
        assert {before.result(60), after.result(60)} == {1, 2}
        assert opened(engine) == 2
        writer.submit(lambda conn: conn.exec_driver_sql("PRAGMA max_page_count = 1073741823")).result(60)
        assert writer.submit(lambda conn: save_article(conn, article())).result(60).outcome == "known"
    with engine.connect() as conn:
        assert conn.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert conn.execute(select(func.count()).select_from(tables.Article)).scalar() == 1
    engine.dispose()


WRITES_FOR_EVER = """
import sys
from harvester.article import Article, Block, Raw
from harvester.store.engine import open_database
from harvester.store.write import Writer, save_article
writer = Writer(open_database(sys.argv[1]))
for number in range(100000):
    url = f"https://www.linyuan.example/t{number}.html"
    text = f"第{number}条消息：" + "".join(chr(0x4E00 + (number * 31 + at * 7) % 5000) for at in range(200))
    page = Article(url=url, title=f"消息{number}", source="linyuan_zh", blocks=[Block("paragraph", text)],
                   raw=[Raw(url, f"{number:064d}", "run-1.warc.gz", number, 1)])
    writer.submit(lambda conn, page=page: save_article(conn, page)).result()
    print(number, flush=True)
"""


def test_a_killed_writer_leaves_whole_articles_only(database: str) -> None:
    """kill -9 at a random moment: what was reported is held, nothing is half, a plain re-run doubles nothing."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # shown by pytest when the test fails
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    child = subprocess.Popen([sys.executable, "-c", WRITES_FOR_EVER, database], stdout=subprocess.PIPE, env=env)
    assert child.stdout is not None
    reported = [int(child.stdout.readline()) for _ in range(3)][-1]
    threading.Timer(random.Random(seed).random() * 0.5, child.send_signal, (signal.SIGKILL,)).start()
    reported = max([reported, *(int(line) for line in child.stdout if line.endswith(b"\n"))])
    child.wait(30)
    engine = open_database(database)
    articles, counts = tables.Article.__table__.c, {}
    with engine.connect() as conn:
        for table in (tables.Article, tables.Revision, tables.Fetch):
            counts[table.__tablename__] = conn.execute(select(func.count()).select_from(table)).scalar_one()
        assert len(set(counts.values())) == 1
        assert counts["article"] >= reported + 1
        assert conn.execute(select(func.count()).where(articles.revision_id.is_(None))).scalar() == 0
        done = select(func.count()).where(tables.Page.state == "done", tables.Page.article_id.is_(None))
        assert conn.execute(done).scalar() == 0
        bands = conn.execute(select(func.count(func.distinct(tables.DupBand.article_id)))).scalar()
        assert bands == counts["article"]
    engine.dispose()
