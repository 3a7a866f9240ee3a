"""`harvester edits`, `withdrawals`, `db copy` and `db backup`, as a person calls them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_cli import harvester, one_line_fault
from test_store_write import URL, article, raw

from harvester.identity.address import key_of
from harvester.store import pages
from harvester.store.engine import open_database
from harvester.store.write import save_article

pytestmark = pytest.mark.xdist_group("cli_changes")  # one worker makes what all of them look at

OTHER = "https://www.linyuan.example/yw/202405/t20240507_2.html"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with one article edited in silence, and another taken away."""
    folder = tmp_path_factory.mktemp("changes")
    engine = open_database(f"sqlite:///{folder}/articles.db")
    with engine.begin() as conn:
        save_article(conn, article())
        save_article(conn, article(title="轮渡开通了", raw=[raw(sha="c" * 64, offset=7000)]))
        save_article(conn, article(url=OTHER, title="码头停运", raw=[raw(OTHER, offset=8000)]))
        for _ in range(3):
            pages.failed(conn, OTHER, "http_error", status=404, source="linyuan_zh")
    engine.dispose()
    return folder


def lines(out: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in out.splitlines()]


def test_silent_edit_is_listed_with_what_changed(folder: Path) -> None:
    ended = harvester("edits", "--format", "jsonl", cwd=folder)
    assert (ended.code, ended.err) == (0, "")
    [row] = lines(ended.out)
    assert (row["key"], row["what"], row["title"], row["source"], row["url"]) == (
        key_of(URL), "title", "轮渡开通了", "linyuan_zh", URL,
    )  # fmt: skip
    assert row["found_at"].endswith("+08:00")


def test_withdrawal_is_listed_with_what_stands_there_now(folder: Path) -> None:
    [row] = lines(harvester("withdrawals", "--format", "jsonl", cwd=folder).out)
    assert (row["key"], row["what"], row["title"]) == (key_of(OTHER), "http_error", "码头停运")


@pytest.mark.parametrize(("command", "key", "other"), [("edits", URL, OTHER), ("withdrawals", OTHER, URL)])
def test_table_shows_the_key_that_show_takes(folder: Path, command: str, key: str, other: str) -> None:
    shown = harvester(command, cwd=folder)
    assert shown.code == 0
    assert key_of(key) in shown.out
    assert key_of(other) not in shown.out
    assert harvester("show", key_of(key), cwd=folder).code == 0


@pytest.mark.parametrize("command", ["edits", "withdrawals"])
def test_since_leaves_out_what_was_found_before(folder: Path, command: str) -> None:
    assert len(lines(harvester(command, "--since", "2024-01-01", "-f", "jsonl", cwd=folder).out)) == 1
    later = harvester(command, "--since", "2199-01-01", cwd=folder)
    assert (later.code, later.out.strip()) == (0, f"no {'silent edits' if command == 'edits' else command}")
    assert harvester(command, "--since", "2199-01-01", "-f", "jsonl", cwd=folder).out == ""
    one_line_fault(harvester(command, "--since", "yesterday", cwd=folder), "--since", "YYYY-MM-DD")
    one_line_fault(harvester(command, "--db", f"sqlite:///{folder}/none.db", cwd=folder), "none.db")


def test_copy_says_that_both_sides_are_the_same(folder: Path, tmp_path: Path) -> None:
    ended = harvester("db", "copy", "--to", f"sqlite:///{tmp_path}/moved.db", cwd=folder)
    assert (ended.code, ended.err) == (0, "")
    assert "both sides are the same" in ended.out
    assert harvester("db", "copy", "--to", f"sqlite:///{tmp_path}/moved.db", cwd=folder).code == 0  # and once more
    there = harvester("edits", "-f", "jsonl", "--db", f"sqlite:///{tmp_path}/moved.db", cwd=folder)
    assert there.out == harvester("edits", "-f", "jsonl", cwd=folder).out != ""


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_copy_moves_to_postgresql_and_back(folder: Path, tmp_path: Path, database: str) -> None:
    assert harvester("db", "copy", "--to", database, cwd=folder).code == 0
    assert harvester("db", "copy", "--db", database, "--to", f"sqlite:///{tmp_path}/back.db", cwd=folder).code == 0
    back = harvester("withdrawals", "-f", "jsonl", "--db", f"sqlite:///{tmp_path}/back.db", cwd=folder)
    assert back.out == harvester("withdrawals", "-f", "jsonl", cwd=folder).out != ""


def test_copy_into_another_database_is_one_line(folder: Path, tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/other.db")
    with engine.begin() as conn:
        save_article(conn, article(url="https://www.haicheng.example/t20240101_1.html", raw=[]))
    engine.dispose()
    fault = harvester("db", "copy", "--to", f"sqlite:///{tmp_path}/other.db", cwd=folder)
    one_line_fault(fault, "other articles", "empty database")


def test_backup_is_a_database_and_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "backup.db"
    assert harvester("db", "backup", file, cwd=folder).code == 0
    kept = harvester("edits", "-f", "jsonl", "--db", f"sqlite:///{file}", cwd=folder)
    assert kept.out == harvester("edits", "-f", "jsonl", cwd=folder).out
    one_line_fault(harvester("db", "backup", file, cwd=folder), "exists already")
