"""Several workers, one queue: every article once, no host asked by two at a time, whatever dies or is cut off."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from cluster import Cluster, Relay, address, all_of, kill, too_close
from provinces import wait_until
from sqlalchemy.exc import DBAPIError
from test_run_databases import Server, server
from typer.testing import CliRunner

from harvester.cli.app import app
from harvester.cluster.plan import enqueue_due, enqueue_files, host_locks
from harvester.cluster.queue import Counts, Job, Taker, counts, put, setup
from harvester.fault import Fault
from harvester.fetch.leases import Leases, holder_name, is_gone
from harvester.sample.scale import towns
from harvester.sample.server import SampleServer, Visit
from harvester.store import engine as engine_room
from harvester.store import leases, workers
from harvester.store.address import libpq_address
from harvester.store.engine import open_database
from harvester.store.patience import passes

__all__ = ["server"]
only_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def cluster(tmp_path: Path, database: str) -> Iterator[Cluster]:
    """Four hosts of six articles; every host waits 0.3 s between two requests."""
    with SampleServer(towns(24, 4)).running() as site:
        one = Cluster(tmp_path, site, database)
        try:
            yield one
        finally:
            one.end()


def done(cluster: Cluster) -> bool:
    """Whether nothing waits and nothing is being done."""
    try:
        now = counts(cluster.db)
    except psycopg.OperationalError:  # the server is being restarted
        return False
    return now is not None and not now.waiting and not now.doing


@only_postgresql
@pytest.mark.slow
def test_two_workers_share_what_is_due_and_one_killed_loses_nothing(cluster: Cluster) -> None:
    queued = enqueue_due(cluster.db, spiders=cluster.spiders)
    assert (queued.new, queued.waiting) == (4, 0)
    again = enqueue_due(cluster.db, spiders=cluster.spiders)  # another machine's timer
    assert (again.new, again.waiting) == (0, 4)
    first, _ = cluster.start(1, concurrency=1), cluster.start(2, concurrency=1)
    wait_until(lambda: len(cluster.clients()) == 2, 120)
    kill(first)
    wait_until(lambda: done(cluster), 180)
    assert cluster.wrong() == []
    assert cluster.clients() == {address(1), address(2)}
    told = CliRunner().invoke(app, ["status", "--db", cluster.db]).output
    assert "queue: 0 jobs wait, 0 are being done, 0 failed" in told
    assert str(first.pid) in told
    engine = open_database(cluster.db)
    with engine.connect() as conn:
        assert [one.pid for one in workers.standing(conn, cluster.late) if one.late] == [first.pid]
    engine.dispose()
    assert cluster.ask("SELECT count(*) FROM run WHERE status = 'running'")[0][0] == 0


@pytest.mark.slow
@pytest.mark.parametrize("cut_off", [60.0])
def test_three_workers_outlive_a_kill_a_cut_of_60_seconds_and_a_restart_of_the_database(
    tmp_path: Path, server: Server, cut_off: float
) -> None:
    with SampleServer(towns(144, 12)).running() as site, Relay(server.address).running() as cable:
        cluster = Cluster(tmp_path, site, server.address, delay=1.0, lease=20.0, late=20.0)
        open_database(cluster.db).dispose()
        try:
            enqueue_due(cluster.db, spiders=cluster.spiders)
            first = cluster.start(1)
            cluster.start(2)
            cluster.start(3, cable.db)
            wait_until(lambda: len(cluster.clients()) == 3, 180)
            wait_until(lambda: cluster.held() > 5, 120)
            kill(first)
            cable.cut()
            began, seen = time.monotonic(), len(site.visits)
            wait_until(lambda: cluster.held() > 20, 180)
            server.restart("fast")
            while time.monotonic() < began + cut_off:
                time.sleep(0.5)
            late = [visit for visit in site.visits[seen:] if visit.client == address(3)]
            assert not [visit for visit in late if visit.at > began + cluster.lease / 2 + 1]  # it stopped by itself
            cable.join()
            wait_until(lambda: done(cluster), 400)
            assert cluster.wrong() == []
        finally:
            cable.join()
            cluster.end()


@pytest.mark.slow
@only_postgresql
def test_worker_that_was_asleep_asks_nothing_more_of_hosts_that_another_has_taken(cluster: Cluster) -> None:
    enqueue_due(cluster.db, spiders=cluster.spiders)
    sleeper = cluster.start(1)
    wait_until(lambda: len(cluster.server.visits) > 2, 180)  # it has just begun
    all_of(sleeper, signal.SIGSTOP)
    began = {visit.host for visit in cluster.server.visits}
    cluster.start(2)
    wait_until(lambda: began <= {v.host for v in cluster.server.visits if v.client == address(2)}, 300)
    all_of(sleeper, signal.SIGCONT)
    wait_until(lambda: done(cluster), 180)
    assert cluster.ask("SELECT 1 FROM run_source WHERE status = 'running'") == []  # what is done is done
    assert cluster.wrong() == []


def taken_over(database: str, number: int) -> None:
    """The job put back, as one of a worker that is not heard of, and taken by another."""
    with psycopg.connect(libpq_address(database), options="-c search_path=procrastinate") as conn:
        conn.execute("SELECT procrastinate_retry_job_v2(%s, now(), NULL, NULL, NULL)", (number,))
        [other] = conn.execute("SELECT procrastinate_register_worker_v1()").fetchall()
        conn.execute("SELECT procrastinate_fetch_job_v2(NULL, %s)", other)


@only_postgresql
def test_worker_that_was_asleep_does_not_end_the_job_that_another_has_taken(database: str) -> None:
    put_one = Job("crawl", "crawl a", "host a", {})
    begun: list[str] = []

    async def asleep(kind: str, arguments: dict[str, Any]) -> None:
        with psycopg.connect(libpq_address(database)) as conn:
            [(number,)] = conn.execute("SELECT id FROM procrastinate.procrastinate_jobs").fetchall()
        taken_over(database, number)
        begun.append(kind)

    put(database, [put_one])
    asyncio.run(Taker(database, asleep, name="sleeper", concurrency=1, late=60.0, wait=False).take())
    assert begun == ["crawl"]
    assert counts(database) == Counts(waiting=0, doing=1, failed=0)
    assert put(database, [put_one]).new == 1  # it may wait once beside the one that is being done
    again: list[str] = []

    async def well(kind: str, arguments: dict[str, Any]) -> None:
        again.append(kind)

    asyncio.run(Taker(database, well, name="other", concurrency=1, late=60.0, wait=False).take())
    assert again == []  # its lock is held


@only_postgresql
def test_job_that_was_put_back_and_taken_meanwhile_is_not_put_back_again(database: str) -> None:
    async def sweep() -> None:
        async with taker._app.open_async():
            [job] = await taker._app.job_manager.list_jobs_async(status="doing")
            taken_over(database, job.id or 0)  # by another sweeper, a moment before us
            await taker._put_back(job)

    put(database, [Job("crawl", "crawl a", "host a", {})])
    with psycopg.connect(libpq_address(database), options="-c search_path=procrastinate") as conn:
        conn.execute("SELECT procrastinate_fetch_job_v2(NULL, id) FROM procrastinate_register_worker_v1() AS one(id)")
    taker = Taker(database, lambda kind, arguments: None, name="late", concurrency=1, late=60.0, wait=False)  # type: ignore[arg-type,return-value]  # does nothing
    asyncio.run(sweep())
    assert counts(database) == Counts(waiting=0, doing=1, failed=0)


@only_postgresql
def test_host_is_one_process_until_its_lease_is_over_and_the_process_stops_asking_before_that(database: str) -> None:
    here = open_database(database)
    with Relay(database).running() as cable:
        far = open_database(cable.db)
        lost, other = Leases(far, 3.0, "lost"), Leases(here, 3.0, "other")
        assert lost.take(["a.example", "b.example"]) == []
        assert other.take(["b.example", "c.example"]) == ["b.example"]
        assert other.may_ask("c.example") is None  # all or none
        time.sleep(3.5)
        assert lost.may_ask("a.example")  # it is renewed
        cable.cut()
        began = time.monotonic()
        wait_until(lambda: not lost.may_ask("a.example"), 10)
        stopped = time.monotonic() - began
        wait_until(lambda: other.take(["a.example"]) == [], 10)
        taken = time.monotonic() - began
        assert stopped < 2.5
        assert taken > stopped + 0.5
        cable.join()
        wait_until(lambda: lost.may_ask("b.example"), 10)  # nobody took it meanwhile: it is ours again
        assert not lost.may_ask("a.example")
        lost.close()
        other.close()
        far.dispose()
    here.dispose()


@only_postgresql
def test_machine_asleep_in_a_transaction_loses_its_locks(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_room, "_NO_SLEEPER", engine_room._NO_SLEEPER.replace("60s", "1s"))
    engine = open_database(database)
    with pytest.raises(DBAPIError) as told, engine.begin() as sleeper:
        sleeper.exec_driver_sql("SELECT pg_advisory_xact_lock(1)")
        with engine.begin() as other:
            began = time.monotonic()
            other.exec_driver_sql("SELECT pg_advisory_xact_lock(1)")  # waits for the sleeper, and no longer
            assert time.monotonic() - began < 30
        sleeper.exec_driver_sql("SELECT 1")
    assert passes(told.value)  # so that the writer does the job again
    engine.dispose()


@only_postgresql
def test_hosts_of_a_killed_process_of_this_machine_are_free_at_once_and_of_another_machine_are_not(
    database: str,
) -> None:
    words = f"""
import os, signal
from harvester.fetch.leases import Leases, holder_name, is_gone
from harvester.store.engine import open_database
Leases(open_database({database!r}), 600.0).take(["a.example"])
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", words], check=False)
    engine = open_database(database)
    ours, far = Leases(engine, 600.0), Leases(engine, 600.0, holder_name().replace("/", "-far/", 1))
    assert far.take(["b.example"]) == []
    assert ours.take(["a.example"]) == []
    assert ours.take(["b.example"]) == ["b.example"]
    assert not is_gone(ours.holder)
    ours.close()
    far.close()
    engine.dispose()


@only_postgresql
def test_released_host_rests_as_long_as_its_pause_and_is_free_for_all_then(database: str) -> None:
    engine = open_database(database)
    first, second = Leases(engine, 60.0, "first"), Leases(engine, 60.0, "second")
    first.take(["a.example"])
    first.asking("a.example", 1.5)
    began = time.monotonic()
    first.release(["a.example"])
    assert second.take(["a.example"]) == ["a.example"]
    wait_until(lambda: second.take(["a.example"]) == [], 10)
    assert time.monotonic() - began >= 1.2
    with engine.connect() as conn:
        assert leases.held(conn) == {"a.example": "second"}
    first.close()
    second.close()
    engine.dispose()


@only_postgresql
def test_queue_is_beside_the_tables_and_of_another_version_made_anew_unless_it_is_busy(database: str) -> None:
    from harvester.store.migrate import differences

    assert setup(database)
    assert not setup(database)
    assert differences(database) == []
    put(database, [Job("crawl", "crawl a", "host a", {})])
    with psycopg.connect(libpq_address(database), autocommit=True) as conn:
        conn.execute("SET search_path = procrastinate")
        conn.execute("COMMENT ON SCHEMA procrastinate IS 'procrastinate 1.0'")
        conn.execute("UPDATE procrastinate.procrastinate_jobs SET status = 'doing'")
        with pytest.raises(Fault, match="stop all workers"):
            setup(database)
        conn.execute("UPDATE procrastinate.procrastinate_jobs SET status = 'failed'")
    assert setup(database)
    assert counts(database) is not None and counts(database).failed == 0  # type: ignore[union-attr]  # just asked


@only_postgresql
def test_run_of_a_worker_that_is_gone_is_marked_and_one_that_lives_is_not(database: str) -> None:
    from harvester.store import runs

    engine = open_database(database)
    with engine.begin() as conn:
        for name, pid in (("dead", 101), ("alive", 102)):
            workers.announce(conn, name, host="far", pid=pid, version="1", concurrency=2)
            number = runs.open_run(conn, "worker", version="1")
            conn.exec_driver_sql(f"UPDATE run SET host = 'far', pid = {pid} WHERE id = {number}")
        conn.exec_driver_sql("UPDATE run SET started_at = now() - interval '1 hour'")
        conn.exec_driver_sql("UPDATE worker SET seen_at = now() - interval '10 minutes' WHERE name = 'dead'")
        assert len(workers.bury(conn)) == 1
    with engine.connect() as conn:
        assert [(one.name, one.late) for one in workers.standing(conn)] == [("dead", True), ("alive", False)]
        rows = conn.exec_driver_sql("SELECT pid, status FROM run ORDER BY pid").all()
        assert [tuple(row) for row in rows] == [(101, "crashed"), (102, "running")]
    engine.dispose()


def test_several_machines_need_postgresql(tmp_path: Path) -> None:
    db = f"sqlite:///{tmp_path}/a.db"
    for words in (["worker"], ["worker", "--setup"], ["crawl", "--due", "--enqueue"], ["reextract", "--enqueue"]):
        told = CliRunner().invoke(app, [*words, "--db", db])
        assert "harvester db copy" in str(told.exception), words


@only_postgresql
def test_file_that_other_machines_cannot_find_is_refused(database: str) -> None:
    with pytest.raises(Fault, match="full path"):
        enqueue_files(database, "import", ["a.warc.gz"])
    assert enqueue_files(database, "import", ["/shared/a.warc.gz", "s3://b/c.warc.gz"]).new == 2
    assert enqueue_files(database, "import", ["/shared/a.warc.gz"]).waiting == 1


@only_postgresql
def test_list_of_addresses_is_not_shared_out_and_not_forgotten(database: str, tmp_path: Path) -> None:
    (tmp_path / "urls.txt").write_text("http://a.example/1.html\n")
    told = CliRunner().invoke(app, ["import", str(tmp_path / "urls.txt"), "--enqueue", "--db", database])
    assert "is a list of addresses" in str(told.exception)


def test_sources_that_share_a_host_have_one_lock() -> None:
    def source(*hosts: str) -> Any:
        return SimpleNamespace(allowed_domains=hosts)

    spiders = {"a": source("www.x"), "b": source("y"), "c": source("y", "en.x"), "d": source("en.x"), "e": source("z")}
    assert host_locks(spiders) == {
        "a": "host www.x",
        "b": "host en.x",
        "c": "host en.x",
        "d": "host en.x",
        "e": "host z",
    }


def test_the_check_sees_two_workers_at_one_host_and_pauses_that_are_not_kept() -> None:
    def visits(*told: tuple[str, float]) -> list[Visit]:
        return [Visit("GET", "x", "/", 200, client=client, at=at) for client, at in told]

    assert not list(too_close(visits(("a", 0.0), ("a", 1.0), ("b", 2.5)), 1.0))
    assert list(too_close(visits(("a", 0.0), ("b", 0.4)), 1.0))
    assert list(too_close(visits(("a", 0.0), ("a", 0.1), ("a", 0.2)), 1.0))
