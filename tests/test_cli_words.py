"""`harvester words`, `kwic` and `collocates` as they are typed: the values of `Corpus`, lines that stand in columns."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from test_research_words import told
from typer.testing import CliRunner

from harvester import Corpus
from harvester.cli.app import app
from harvester.store.engine import open_database
from harvester.store.write import save_article
from harvester.text.width import columns

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database of 130 notices of a ferry, and one of a railway in English."""
    address = f"sqlite:///{tmp_path_factory.mktemp('words')}/a.db"
    engine = open_database(address)
    with engine.begin() as conn:
        for number in range(1, 131):
            text = f"编号{number * 7919}：GDP说明，今天的轮渡改为第{number}班，[bold]请乘客[/bold]留意。"
            day = date(2024, 1 + number % 12, 1 + number % 28)
            save_article(conn, told(number, f"第{number}号通知", text, published_on=day))
        railway = "The railway opens. Trains carry stone over the railway bridge."
        save_article(conn, told(131, "Railway", railway, language="en", published_on=None))
    engine.dispose()
    return address


@pytest.fixture
def run(db: str) -> Run:
    """One command line over that database."""

    def typed(*words: str) -> Result:
        return CliRunner().invoke(app, [*words, "--db", db], env={"COLUMNS": "100"})

    return typed


def test_hits_of_a_concordance_stand_below_one_another(run: Run) -> None:
    done = run("kwic", "轮渡 OR railway", "--limit", "0")
    lines = done.stdout.splitlines()
    assert done.exit_code == 0 and len(lines) == 133
    places = {
        columns(line[: line.index(word)]) for line in lines for word in ("轮渡", "Railway", "railway") if word in line
    }
    assert len(places) == 1
    assert max(map(columns, lines)) <= 110
    assert "[bold]请乘客[/bold]" in done.stdout and "no date" in lines[-1]


def test_a_concordance_that_is_cut_says_so_and_a_file_is_never_cut(run: Run) -> None:
    shown = run("kwic", "轮渡").stdout.splitlines()
    assert len(shown) == 101
    assert shown[-1] == "the first 100 lines; --limit 0 shows all, --format csv or jsonl writes all"
    assert len(run("kwic", "轮渡", "-f", "jsonl").stdout.splitlines()) == 130
    assert len(run("kwic", "轮渡", "-f", "jsonl", "-n", "7").stdout.splitlines()) == 7
    assert len(run("kwic", "轮渡", "-n", "130").stdout.splitlines()) == 130
    assert run("kwic", "飞机").stdout == "nothing found\n"


def test_every_form_has_the_values_of_the_corpus(run: Run, db: str) -> None:
    with Corpus(db) as corpus:
        words = list(corpus.words("轮渡", top=5).plain())
        lines = list(corpus.kwic("轮渡", sort="left", width=10).plain())
        beside = list(corpus.collocates("轮渡", window=2, against="texts").plain())
    assert [json.loads(line) for line in run("words", "轮渡", "-n", "5", "-f", "jsonl").stdout.splitlines()] == words
    asked = run("kwic", "轮渡", "--sort", "left", "--width", "10", "-f", "jsonl")
    assert [json.loads(line) for line in asked.stdout.splitlines()] == lines
    asked = run("collocates", "轮渡", "--window", "2", "--against", "texts", "-f", "csv")
    assert [row["word"] for row in csv.DictReader(io.StringIO(asked.stdout))] == [row["word"] for row in beside] != []


def test_notes_stand_below_a_table_and_beside_a_file(run: Run) -> None:
    note = "a sample of 9 of 130 answers is read (seed 3; --texts 0 reads all)"
    table, file = (
        run("words", "轮渡", "--texts", "9", "--seed", "3"),
        run("words", "轮渡", "--texts", "9", "--seed", "3", "-f", "csv"),
    )
    assert note in table.stdout.splitlines()
    assert note in file.stderr.splitlines() and note not in file.stdout


def test_key_words_are_those_used_more_than_elsewhere(run: Run) -> None:
    found = [json.loads(line) for line in run("words", "--keyness", "railway", "-f", "jsonl").stdout.splitlines()]
    assert found == []  # no other English text
    found = [
        json.loads(line) for line in run("words", "第7号", "--against", "第8号", "-f", "jsonl").stdout.splitlines()
    ]
    assert all(row["log_ratio"] > 0 for row in found)
    both = run("words", "--keyness", "--against", "a")
    assert both.exit_code == 1 and "take one of them" in str(both.exception)


@pytest.mark.parametrize("command", ["kwic", "collocates"])
def test_a_query_without_words_is_refused(run: Run, command: str) -> None:
    done = run(command, "date:2024")
    assert done.exit_code == 1 and "need" in str(done.exception) and "a word" in str(done.exception)


def test_commands_of_words_write_nothing(run: Run, db: str) -> None:
    file = Path(db.removeprefix("sqlite:///"))
    before = file.read_bytes()
    for words in (("words", "--keyness", "第7号"), ("kwic", "轮渡", "--sort", "right"), ("collocates", "轮渡")):
        assert run(*words).exit_code == 0
    assert file.read_bytes() == before
