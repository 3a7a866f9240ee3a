"""The lines for cron and systemd: accepted by both, with every place said absolutely."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from harvester.cli.app import app
from harvester.cli.crawl import seconds
from harvester.run.schedule import BadInterval, Schedule, absolute_db, cron_lines, systemd_units

INTERVALS = (1, 5, 15, 30, 60, 180, 720, 1440)


def schedule(every: int = 15, place: str = "/srv/harvester", contact: str = "") -> Schedule:
    return Schedule((f"{place}/.venv/bin/harvester",), f"sqlite:///{place}/articles.db", Path(place) / "archive",
                    Path(place) / "state", every, contact=contact)  # fmt: skip


def test_a_run_may_use_less_than_the_time_to_the_next() -> None:
    for minutes in INTERVALS:
        asked = schedule(minutes)
        assert 0 < seconds(asked.command[-1], "--budget") == asked.budget < minutes * 60


@pytest.mark.parametrize("minutes", [7, 25, 45, 90, 300, 2880])
def test_an_interval_that_cron_cannot_keep_is_told(minutes: int) -> None:
    with pytest.raises(BadInterval, match="divide"):
        cron_lines(schedule(minutes))


def test_a_value_of_several_lines_is_told() -> None:
    with pytest.raises(BadInterval, match="HARVESTER_CONTACT"):
        cron_lines(schedule(contact="me@example.org\n* * * * * rm"))


@pytest.mark.parametrize(
    ("db", "absolute"),
    [
        ("sqlite:///articles.db", "sqlite:////srv/data/articles.db"),
        ("sqlite:///../articles.db", "sqlite:////srv/articles.db"),
        ("sqlite:////var/articles.db", "sqlite:////var/articles.db"),
        ("postgresql://harvester@db.example/articles", "postgresql://harvester@db.example/articles"),
    ],
)
def test_database_is_named_by_its_full_place(db: str, absolute: str) -> None:
    assert absolute_db(db, Path("/srv/data")) == absolute


@pytest.mark.parametrize("minutes", INTERVALS)
@pytest.mark.parametrize("place", ["/srv/harvester", "/srv/100% news"])
def test_real_cron_accepts_the_lines(tmp_path: Path, minutes: int, place: str) -> None:
    crontab = shutil.which("crontab")
    if crontab is None or "-n" not in subprocess.run([crontab, "-h"], capture_output=True, text=True).stderr:
        pytest.skip("no crontab that can check a file (Debian's can: crontab -n)")
    file = tmp_path / "crontab"
    file.write_text(cron_lines(schedule(minutes, place)))
    done = subprocess.run([crontab, "-n", str(file)], capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    (tmp_path / "bad").write_text(file.read_text().replace("* *  ", "* x  "))
    assert subprocess.run([crontab, "-n", str(tmp_path / "bad")], capture_output=True, timeout=30).returncode


def test_percent_sign_does_not_end_the_command_in_cron() -> None:
    line = cron_lines(schedule(place="/srv/100% news")).splitlines()[-1]
    assert line == "*/15 * * * *  '/srv/100\\% news/.venv/bin/harvester' crawl --due --budget 720s"


@pytest.mark.parametrize("minutes", INTERVALS)
@pytest.mark.parametrize("place", ["usual", "100% news"])
def test_systemd_accepts_the_units(tmp_path: Path, minutes: int, place: str) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("no systemd-analyze here")
    program = tmp_path / place / ".venv" / "bin" / "harvester"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    for name, text in systemd_units(schedule(minutes, str(tmp_path / place), "+https://example.org/a b")).items():
        (tmp_path / name).write_text(text)
    files = [str(tmp_path / name) for name in ("harvester.service", "harvester.timer")]
    done = subprocess.run([analyze, "verify", *files], capture_output=True, text=True, timeout=60)
    told = [line for line in done.stderr.splitlines() if "harvester" in line]
    assert (done.returncode, told) == (0, [])
    (tmp_path / "harvester.service").write_text("[Service]\nType=onesho\n")
    assert subprocess.run([analyze, "verify", files[0]], capture_output=True, timeout=60).returncode


def test_systemd_accepts_the_unit_of_a_worker_as_it_is_documented(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("no systemd-analyze here")
    pages = Path(__file__).resolve().parent.parent / "docs" / "operations.md"
    [unit] = re.findall(r"```ini\n(.*?)```", pages.read_text("utf-8"), re.DOTALL)
    program = tmp_path / "harvester"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert "harvester worker --concurrency 8" in unit
    here = unit.replace("/srv/harvester/.venv/bin/harvester", str(program)).replace("/srv/harvester", str(tmp_path))
    (tmp_path / "harvester-worker.service").write_text(here)
    done = subprocess.run(
        [analyze, "verify", str(tmp_path / "harvester-worker.service")], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if "harvester" in line]) == (0, [])


def test_units_say_what_a_run_that_nobody_watches_needs() -> None:
    service, timer = systemd_units(schedule()).values()
    for line in ("Type=oneshot", "KillSignal=SIGTERM", "MemoryMax=3072M", "TimeoutStartSec=900"):
        assert line in service.splitlines()
    for line in ("Persistent=true", "RandomizedDelaySec=90", "OnCalendar=*:0/15"):
        assert line in timer.splitlines()


def test_command_prints_places_absolutely(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HARVESTER_STATE", "state")
    for name in ("HARVESTER_DB", "HARVESTER_ARCHIVE", "HARVESTER_SPIDERS", "HARVESTER_CONTACT"):
        monkeypatch.delenv(name, raising=False)
    done = CliRunner().invoke(app, ["schedule", "cron", "--every", "1h", "--db", "sqlite:///articles.db"])
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert lines[1:4] == [
        f"HARVESTER_DB=sqlite:///{tmp_path}/articles.db",
        f"HARVESTER_ARCHIVE={tmp_path}/archive",
        f"HARVESTER_STATE={tmp_path}/state",
    ]
    assert lines[4].startswith("17 * * * *  /") and lines[4].endswith("crawl --due --budget 2880s")
