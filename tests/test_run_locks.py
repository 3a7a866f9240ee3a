"""One source of one database has one holder at a time, and the kernel frees what a killed holder held."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from harvester.run.dealing import chains, groups
from harvester.run.locks import SourceLock, StateFault, database_key
from harvester.store.engine import open_database
from harvester.store.runs import open_run

HOLD = "import sys; sys.path.insert(0, '.'); from pathlib import Path; from harvester.run.locks import SourceLock; \
print(SourceLock('a', sys.argv[1], Path(sys.argv[2])).take(), flush=True); sys.stdin.read()"


def test_second_taker_is_told_at_once(tmp_path: Path) -> None:
    with SourceLock("a", "sqlite:///x.db", tmp_path) as first:
        assert first.take()
        assert not SourceLock("a", "sqlite:///x.db", tmp_path).take()
        assert SourceLock("b", "sqlite:///x.db", tmp_path).take()
        assert SourceLock("a", "sqlite:///y.db", tmp_path).take()
    assert SourceLock("a", "sqlite:///x.db", tmp_path).take()


def test_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    command, here = [sys.executable, "-c", HOLD, "sqlite:///x.db", str(tmp_path)], Path(__file__).parent.parent
    with subprocess.Popen(command, cwd=here, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout and holder.stdout.readline() == b"True\n"
        assert not SourceLock("a", "sqlite:///x.db", tmp_path).take()
        holder.kill()
        holder.wait()
        assert SourceLock("a", "sqlite:///x.db", tmp_path).take()


WITH_CHILD = (
    HOLD.rpartition("print(")[0]
    + """
import subprocess
lock = SourceLock('a', sys.argv[1], Path(sys.argv[2]))
lock.take()
told = {'start_new_session': True, 'stdout': subprocess.DEVNULL}
child = subprocess.Popen(['sleep', sys.argv[3]], pass_fds=[lock.file], **told)
print(child.pid, flush=True)
sys.stdin.read()
"""
)


@pytest.fixture
def orphan(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[None]:
    """The lock's taker is dead and not yet asked about; a child of it holds the lock for so many seconds."""
    command = [sys.executable, "-c", WITH_CHILD, "sqlite:///x.db", str(tmp_path), str(request.param)]
    here = Path(__file__).parent.parent
    with subprocess.Popen(command, cwd=here, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as taker:
        assert taker.stdout
        child = int(taker.stdout.readline())
        taker.kill()
        os.waitid(os.P_PID, taker.pid, os.WEXITED | os.WNOWAIT)
        yield
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


@pytest.mark.parametrize("orphan", [0.5], indirect=True)
def test_lock_that_children_of_a_killed_process_still_hold_is_waited_for(tmp_path: Path, orphan: None) -> None:
    """A run started hundredths of a second after a kill once ended with 75."""
    assert SourceLock("a", "sqlite:///x.db", tmp_path).take()


@pytest.mark.parametrize("orphan", [60], indirect=True)
def test_lock_that_a_child_never_drops_is_given_up(tmp_path: Path, orphan: None) -> None:
    until = time.monotonic() + 0.2
    assert not SourceLock("a", "sqlite:///x.db", tmp_path).take(until)
    assert time.monotonic() >= until


def test_lock_of_a_living_process_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: pytest.fail("waited for a living holder"))
    with SourceLock("a", "sqlite:///x.db", tmp_path) as first:
        assert first.take()
        assert not SourceLock("a", "sqlite:///x.db", tmp_path).take()


def test_lock_taken_after_one_of_a_longer_name_names_its_own_taker(tmp_path: Path) -> None:
    with SourceLock("a", "sqlite:///x.db", tmp_path) as lock:
        assert lock.take()
        assert lock.path.read_text().split()[0] == str(os.getpid())
    lock.path.write_text("9" * 300)
    assert lock.take()
    assert lock.path.read_text()[:96].split()[0] == str(os.getpid())


def test_one_database_has_one_key_however_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert (
        database_key("sqlite:///a.db")
        == database_key(f"sqlite:///{tmp_path}/a.db")
        == database_key("sqlite:///./x/../a.db")
    )
    one = database_key("postgresql+psycopg://me:secret@db.example:5432/news")
    assert one == database_key("postgresql://you:other@db.example:5432/news")
    assert "secret" not in one
    assert one != database_key("postgresql://me@db.example:5432/old")


@pytest.mark.parametrize("source", ["../../etc/passwd", "a\0b", "x" * 5000, "省", "\udc80"])
def test_hostile_source_name_stays_in_the_folder(tmp_path: Path, source: str) -> None:
    lock = SourceLock(source, "sqlite:///x.db", tmp_path / "locks")
    assert lock.take()
    assert lock.path.parent == tmp_path / "locks"


def test_state_folder_that_cannot_be_made_is_a_fault_with_its_mend(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StateFault, match="set HARVESTER_STATE"):
        SourceLock("a", "sqlite:///x.db", tmp_path / "file" / "locks").take()


class _Spider:
    def __init__(self, *domains: str) -> None:
        self.allowed_domains = list(domains)


def test_sources_that_share_a_host_follow_one_another() -> None:
    spiders = {
        "a": _Spider("x.example"),
        "b": _Spider("y.example"),
        "c": _Spider("z.example", "x.example"),
        "d": _Spider("z.example"),
    }
    assert sorted(map(sorted, chains(spiders))) == [["a", "c", "d"], ["b"]]


@pytest.mark.parametrize(
    ("count", "most", "sizes"), [(1, 4, [1]), (5, 4, [3, 2]), (8, 4, [4, 4]), (9, 4, [3, 3, 3]), (3, 1, [1, 1, 1])]
)
def test_chains_are_dealt_evenly_to_few_processes(count: int, most: int, sizes: list[int]) -> None:
    assert [len(group) for group in groups([[str(n)] for n in range(count)], most)] == sizes


WRITE = """
import sys
sys.path.insert(0, ".")
from harvester.store.engine import open_database
from harvester.store.runs import open_run
engine = open_database(sys.argv[1])
for n in range(40):
    with engine.begin() as conn:
        open_run(conn, "crawl", version="1")
engine.dispose()
"""


def test_run_that_made_the_database_loses_no_row_to_the_processes_it_starts(tmp_path: Path) -> None:
    """Looking at the file by hand once dropped the process's own locks on it, and its rows with them."""
    address = f"sqlite:///{tmp_path}/articles.db"
    engine = open_database(address)
    for _ in range(2):
        for _ in range(40):
            with engine.begin() as conn:
                open_run(conn, "crawl", version="1")
        here = Path(__file__).parent.parent
        subprocess.run([sys.executable, "-c", WRITE, address], cwd=here, check=True)
        open_database(address).dispose()
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / "articles.db")) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT count(*) FROM run").fetchone() == (160,)
