"""`harvester serve`: says where it is, keeps to this machine, hands over while others write, ends at a signal."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from harvester.cli.app import app
from harvester.fault import Fault
from harvester.store.engine import open_database
from harvester.web.server import CannotServe


@contextmanager
def serving(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A reading room in a process of its own, and its address."""
    command = [sys.executable, "-m", "harvester", "serve", "--port", "0", *options]
    room = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"}
    )
    try:
        assert room.stdout is not None
        line = room.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert found, line + (room.stderr.read() if room.stderr else "")
        yield room, found[0]
    finally:
        room.kill()
        room.communicate(timeout=30)


@pytest.fixture
def held(tmp_path: Path) -> str:
    """A database with tables and no article."""
    address = f"sqlite:///{tmp_path / 'articles.db'}"
    open_database(address).dispose()
    return address


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_the_room_answers_and_ends_cleanly_at_a_signal(held: str, sign: signal.Signals) -> None:
    with serving("--db", held) as (room, address):
        with urllib.request.urlopen(address, timeout=30) as answer:
            assert "harvester demo" in answer.read().decode()
        with pytest.raises(urllib.error.HTTPError, match="421"):
            urllib.request.urlopen(urllib.request.Request(address, headers={"Host": "evil.example"}), timeout=30)
        room.send_signal(sign)
        _, said = room.communicate(timeout=30)
    assert room.returncode == 128 + sign, said
    assert "Traceback" not in said


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "linyuan.example"])
def test_an_address_that_others_reach_is_refused_without_the_word(held: str, host: str) -> None:
    told = CliRunner().invoke(app, ["serve", "--db", held, "--host", host])
    assert isinstance(told.exception, CannotServe) and told.exception.exit_code == 2
    assert "--public" in str(told.exception)


def test_a_room_that_everybody_reaches_has_no_pen(held: str) -> None:
    told = CliRunner().invoke(app, ["serve", "--db", held, "--host", "0.0.0.0", "--public", "--curate"])
    assert isinstance(told.exception, CannotServe) and "--curate" in str(told.exception)


def test_a_port_in_use_and_a_missing_database_are_told_with_the_mend(held: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        told = CliRunner().invoke(app, ["serve", "--db", held, "--port", str(taken.getsockname()[1])])
    assert isinstance(told.exception, CannotServe) and "--port" in str(told.exception)
    gone = CliRunner().invoke(app, ["serve", "--db", f"sqlite:///{tmp_path / 'none.db'}"])
    assert isinstance(gone.exception, Fault) and "harvester crawl" in str(gone.exception)
