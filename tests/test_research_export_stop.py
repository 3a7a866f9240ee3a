"""An export that is stopped leaves nothing under its name, and a large one needs no more memory than a small one."""

from __future__ import annotations

import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
import tracemalloc
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest
from exporting import stock, written
from test_cli import Ended, harvester

from harvester import Corpus
from harvester.research.export import FORMS
from harvester.research.export.target import CannotWrite, whole_file
from harvester.store.engine import open_database
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


def test_a_terminal_is_shown_how_far_it_has_come(database: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    given = ["export", "--db", database, "-o", str(tmp_path / "a.csv")]
    ended = subprocess.run([sys.executable, "-m", "harvester", *given], stderr=theirs, check=False, timeout=120)
    os.close(theirs)
    shown = ""
    with os.fdopen(ours, "rb", buffering=0) as screen, suppress(OSError):  # EIO: the other end is closed
        while piece := screen.read(4096):
            shown += piece.decode(errors="replace")
    assert ended.returncode == 0
    assert "6/6" in shown and re.search(r"\d:\d\d:\d\d", shown) and "6 articles" in shown


FEW, MANY, TEN_THOUSAND = 400, 1600, 10_000
_COPY = """
    WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
    INSERT INTO {table} ({names}) SELECT {values} FROM n, {table} AS old WHERE old.id = 1
"""


def multiply(database: Path, few: int, many: int) -> None:
    """The first article stands there `many` times, each with its own number, key and address; `few` are of 2024."""
    own = {
        "article": {"id": "i", "key": "printf('%016x', i)", "url": "'https://www.linyuan.example/n' || i",
                    "revision_id": "i", "published_on": f"iif(i <= {few}, '2024-05-06', '2023-05-06')"},
        "revision": {"id": "i", "article_id": "i"},
    }  # fmt: skip
    with closing(sqlite3.connect(database)) as conn:
        conn.execute("UPDATE article SET group_id = NULL, images = 0, attachments = 0 WHERE id = 1")
        for table, news in own.items():
            names = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
            values = ", ".join(news.get(name, f'old."{name}"') for name in names)
            conn.execute(_COPY.format(many=many, table=table, names=", ".join(names), values=values))
        conn.commit()


def one_article(folder: Path) -> Path:
    engine = open_database(f"sqlite:///{folder}/many.db")
    with engine.begin() as conn:
        save_article(conn, written(1, ("轮渡每天来回十二趟。" * 30,), title="轮渡", published_on=date(2024, 5, 6)))
    engine.dispose()
    return folder / "many.db"


# the groups of Parquet have a number of rows of their own; SQLite and vertical text take their time
@pytest.mark.parametrize(
    "form",
    [
        pytest.param(form, marks=[pytest.mark.slow] if form in ("sqlite", "vrt") else [])
        for form in sorted(set(FORMS) - {"parquet"})
    ],
)
def test_memory_does_not_grow_with_the_rows(form: str, tmp_path: Path) -> None:
    database = one_article(tmp_path)
    multiply(database, FEW, MANY)

    def peak(query: str, articles: int) -> int:
        with Corpus(f"sqlite:///{database}") as corpus:
            tracemalloc.start()
            assert corpus.export(query, tmp_path / "out", form=form).articles == articles
            top = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            return top

    peak("date:2024", FEW)  # what is loaded once and kept
    few, many = peak("date:2024", FEW), peak("", MANY)
    assert many < few * 1.25 + 300_000


MEASURE = """
import re, sys
from harvester import Corpus
done = Corpus(sys.argv[1]).export(sys.argv[2], sys.argv[3], form=sys.argv[4])
print(done.articles, re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
"""


@pytest.mark.slow
@pytest.mark.parametrize("form", sorted(set(FORMS) - {"vrt"}))
def test_a_process_that_exports_ten_times_the_rows_is_no_larger(form: str, tmp_path: Path) -> None:
    database = one_article(tmp_path)
    multiply(database, TEN_THOUSAND, 10 * TEN_THOUSAND)

    def largest(query: str) -> tuple[int, int]:
        given = [f"sqlite:///{database}", query, str(tmp_path / "out"), form]
        ended = subprocess.run([sys.executable, "-c", MEASURE, *given], capture_output=True, text=True, check=True)
        articles, kilobytes = map(int, ended.stdout.split())
        return articles, kilobytes

    few, many = largest("date:2024"), largest("")
    assert (few[0], many[0]) == (TEN_THOUSAND, 10 * TEN_THOUSAND)
    assert many[1] < few[1] * 1.15, f"{few[1]} kB, then {many[1]} kB"
