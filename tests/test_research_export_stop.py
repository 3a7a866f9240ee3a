"""An export that is stopped leaves nothing under its name, and a large one needs no more memory than a small one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from exporting import stock, written
from test_cli import Ended, harvester

from harvester import Corpus
from harvester.research.export import FORMS
from harvester.research.export.target import CannotWrite, whole_file
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article

SLOW = """
import sys, time
from harvester.research.export import write
plain = write.stream_rows
def slowly(*given, **named):
    for row in plain(*given, **named):
        print("row", flush=True)
        time.sleep(60)
        yield row
write.stream_rows = slowly
sys.argv = ["harvester", *sys.argv[1:]]
from harvester.cli import main
main()
"""


@pytest.fixture
def database(tmp_path: Path) -> str:
    address = f"sqlite:///{tmp_path}/articles.db"
    engine = open_database(address)
    stock(engine)
    engine.dispose()
    return address


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("form", ["csv", "sqlite", "parquet"])
def test_a_signal_leaves_no_half_file(form: str, number: signal.Signals, database: str, tmp_path: Path) -> None:
    target = tmp_path / "out" / f"all.{form}"
    target.parent.mkdir()
    target.write_text("what stood here before")
    given = ["export", "--db", database, "-o", str(target), "--format", form]
    running = subprocess.Popen([sys.executable, "-c", SLOW, *given], stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert running.stdout.readline() == "row\n"  # in the middle of the work
    running.send_signal(number)
    assert running.wait(timeout=60) == 128 + number
    assert [file.name for file in target.parent.iterdir()] == [target.name]
    assert target.read_text() == "what stood here before"


def test_an_error_in_the_middle_leaves_no_half_file(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), whole_file(tmp_path / "a.csv") as part:
        part.write_text("half")
        _ = 1 // 0
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_told(database: str, tmp_path: Path) -> None:
    with Corpus(database) as corpus:
        with pytest.raises(CannotWrite, match="does not exist; make it"):
            corpus.export("", tmp_path / "nowhere" / "a.csv")
        with pytest.raises(CannotWrite, match="is a folder"):
            corpus.export("", tmp_path, form="csv")


def test_the_command_writes_files_and_standard_output(database: str, tmp_path: Path) -> None:
    def export(*words: str) -> Ended:
        return harvester("export", *words, "--db", database, cwd=tmp_path)

    assert export("轮渡 AND source:linyuan_zh", "-o", "a.jsonl") == Ended(0, "", "")
    piped = export("轮渡", "--source", "linyuan_zh", "-o", "-", "--format", "jsonl")
    assert piped.out == (tmp_path / "a.jsonl").read_text(encoding="utf-8") != ""
    wrong = export("-o", "a.doc")
    assert wrong.code == 2 and "add --format" in wrong.err and not (tmp_path / "a.doc").exists()
    bad = export("(长沙", "-o", "b.csv")
    assert bad.code == 2 and "^" in bad.err and not (tmp_path / "b.csv").exists()


ARTICLES = 400
BODY = "临远的轮渡每天来回十二趟，船票五元。" * 200
"""Some 3,600 characters: the texts of 400 articles take 3 MB in memory and more."""


@pytest.fixture
def many(tmp_path: Path) -> Iterator[str]:
    address = f"sqlite:///{tmp_path}/many.db"
    engine = open_database(address)
    with engine.begin() as conn:
        for number in range(ARTICLES):
            save_article(conn, written(number, (f"第{number}班。", BODY), title=f"第{number}班轮渡"))
    engine.dispose()
    yield address


@pytest.mark.parametrize("form", sorted(set(FORMS) - {"parquet"}))  # its groups are of a fixed number of rows
def test_memory_does_not_grow_with_the_rows(form: str, many: str, tmp_path: Path) -> None:
    def peak(query: str) -> int:
        with Corpus(many) as corpus:
            tracemalloc.start()
            corpus.export(query, tmp_path / "out", form=form)
            top = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            return top

    peak("title:第1班轮渡")  # what is loaded once
    half = peak("title:轮渡 AND date:2024")
    assert half < 12_000_000
