"""The account of runs: nothing that died stays `running`, and counts add up."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest
from sqlalchemy import select, update

from harvester.store import runs, tables
from harvester.store.engine import Engine, open_database

_R, _S, _SOURCE = tables.Run.__table__.c, tables.RunSource.__table__.c, tables.Source.__table__.c
COUNTS = {
    "list_pages": 2,
    "lists_unchanged": 1,
    "requests": 12,
    "seen": 10,
    "stored": 4,
    "known": 3,
    "duplicate": 1,
    "refused": 2,
    "revised": 1,
}


def test_a_run_is_open_before_its_work_and_closed_after_it(engine: Engine) -> None:
    with engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="0.1.0", arguments={"sources": ["linyuan_zh"]})
        runs.open_run_source(conn, run, "linyuan_zh", publisher="临远市人民政府", province="CN-HN", kind="gov")
    with engine.connect() as conn:
        row = conn.execute(select(tables.Run.__table__)).one()
        assert (row.status, row.pid, row.ended_at) == ("running", os.getpid(), None)
        assert row.started_on in (date.today(), row.started_on)
    with engine.begin() as conn:
        lists = {"https://www.linyuan.example/x/": "http_error"}
        runs.close_run_source(conn, run, "linyuan_zh", status="finished", finish_reason="finished", counts=COUNTS,
                              reasons={"no_body": 2}, list_failures=lists)  # fmt: skip
        runs.close_run(conn, run, status="finished", finish_reason="finished", exit_code=0)
    with engine.connect() as conn:
        assert runs.counts(conn, run) == COUNTS
        share = conn.execute(select(tables.RunSource.__table__)).one()
        assert (share.status, share.reasons) == ("finished", {"no_body": 2})
        assert share.list_failures == {"https://www.linyuan.example/x/": "http_error"}
        source = conn.execute(select(tables.Source.__table__)).one()
        assert (source.publisher, source.failures) == ("临远市人民政府", 0)
        assert source.last_success_at == source.last_new_at == share.ended_at
        assert conn.execute(select(_R.exit_code)).scalar() == 0


def test_failures_of_a_source_are_counted_until_it_is_well(engine: Engine) -> None:
    with engine.begin() as conn:
        for status, failures in (("failed", 1), ("crashed", 2), ("degraded", 0), ("failed", 1)):
            run = runs.open_run(conn, "crawl", version="1")
            runs.open_run_source(conn, run, "linyuan_zh")
            runs.close_run_source(conn, run, "linyuan_zh", status=status, error="no answer")
            assert conn.execute(select(_SOURCE.failures)).scalar() == failures
        assert [row.status for row in runs.last_runs(conn, "linyuan_zh", 2)] == ["failed", "degraded"]


def test_an_unknown_count_is_refused(engine: Engine) -> None:
    with engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="1")
        runs.open_run_source(conn, run, "linyuan_zh")
        with pytest.raises(ValueError, match="no such count: lost"):
            runs.close_run_source(conn, run, "linyuan_zh", status="finished", counts={"lost": 1})


def test_a_run_whose_process_died_is_marked_crashed_and_a_live_one_is_not(database: str) -> None:
    code = ("import os, sys, signal\n"
            "from harvester.store import runs\nfrom harvester.store.engine import open_database\n"
            "with open_database(sys.argv[1]).begin() as conn:\n"
            "    run = runs.open_run(conn, 'crawl', version='1')\n"
            "    runs.open_run_source(conn, run, 'linyuan_zh')\n"
            "os.kill(os.getpid(), signal.SIGKILL)\n")  # fmt: skip
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", code, database], env=env, check=False)
    engine = open_database(database)
    with engine.begin() as conn:
        mine = runs.open_run(conn, "crawl", version="1")
        assert runs.mark_crashed(conn) == [1]
        assert runs.mark_crashed(conn) == []
        assert [run for run, _ in runs.running(conn)] == [mine]
        assert conn.execute(select(_R.status, _R.finish_reason).where(_R.id == 1)).one() == ("crashed", "crashed")
        assert conn.execute(select(_S.status)).scalar() == "crashed"
    engine.dispose()


def test_a_process_number_used_again_is_not_the_old_process(engine: Engine) -> None:
    with engine.begin() as conn:
        runs.open_run(conn, "crawl", version="1")
        conn.execute(update(tables.Run).values(process_key="another-boot/12345"))
        assert runs.mark_crashed(conn) == [1]


def test_runs_of_another_machine_are_left_to_it(engine: Engine) -> None:
    with engine.begin() as conn:
        runs.open_run(conn, "crawl", version="1")
        conn.execute(update(tables.Run).values(host="elsewhere", pid=2**22 + 1, process_key=None))
        assert runs.mark_crashed(conn) == []


def test_a_process_without_a_key_is_judged_by_its_number() -> None:
    assert runs.process_lives(os.getpid(), None)
    assert not runs.process_lives(2**22 + 1, None)
