"""The research commands on the sample province, as a researcher calls them."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from typer.testing import CliRunner

from harvester import Corpus
from harvester.cli.app import app
from harvester.fault import Fault
from harvester.sample.demo import run_demo

pytestmark = pytest.mark.xdist_group("cli_research")  # one worker makes what all of them look at


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database that the sample province was crawled into."""
    folder = tmp_path_factory.mktemp("province")
    run_demo(folder / "demo.db")
    yield f"sqlite:///{folder / 'demo.db'}"


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


def harvester(*words: str) -> Ended:
    """Run the command in this process; a fault that `main` would print as one line is raised."""
    done = CliRunner().invoke(app, list(words))
    if isinstance(done.exception, Fault):
        raise done.exception
    return Ended(done.exit_code, done.stdout, done.stderr)


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_pages_of_a_search_follow_one_another_by_their_tokens(province: str) -> None:
    keys: list[object] = []
    onward: list[str] = []
    while True:
        ended = harvester("search", "临远", "-n", "14", "-f", "jsonl", *onward, "--db", province)
        assert ended.code == 0, ended.err
        keys += [row["key"] for row in lines(ended.out)]
        token = re.search(r"--after (\S+)", ended.err)
        if token is None:
            break
        assert f"of {Corpus(province).count('临远')} articles" in ended.err
        onward = ["--after", token[1]]
    assert keys == [hit.key for hit in Corpus(province).search("临远")] and len(keys) > 28
    with pytest.raises(Fault, match="another query"):
        harvester("search", "轮渡", *onward, "--db", province)


def test_the_best_answers_say_that_there_are_more(province: str) -> None:
    ended = harvester("search", "临远", "-n", "3", "--relevance", "-f", "csv", "--db", province)
    assert len(list(csv.DictReader(io.StringIO(ended.out)))) == 3
    assert "sorted by relevance; --limit shows more" in ended.err


def test_a_timeline_shows_gaps_as_strokes_and_folds_a_run_of_them(province: str) -> None:
    shown = harvester("timeline", "临远", "--province", "CN-LY", "--db", province).out
    assert re.search(r"^2024-\d\d-\d\d … 20\d\d-\d\d-\d\d +– +0 +– +0 *$", shown, re.M)
    plain = lines(
        harvester("timeline", "临远", "--per", "month", "-f", "jsonl", "--db", province).out
    )  # fmt: skip
    assert sum(int(str(row["count"] or 0)) for row in plain) == Corpus(province).count("临远")
    assert plain == list(Corpus(province).timeline("临远", per="month").plain())


@pytest.mark.parametrize(
    "words",
    [
        ("timeline", "--by", "source", "--per", "year", "--stories"),
        ("coverage",),
        ("sample", "轮渡 OR ferry", "-n", "4", "--seed", "a word"),
        ("edits",),
        ("withdrawals",),
    ],
)
def test_every_command_prints_the_same_values_in_every_form(province: str, words: tuple[str, ...]) -> None:
    def ask(form: str) -> str:
        ended = harvester(*words, "-f", form, "--source", "linyuan_en", "--db", province)
        assert ended.code == 0, ended.err
        return ended.out

    plain = lines(ask("jsonl"))
    table = list(csv.reader(io.StringIO(ask("csv"))))
    assert [list(row) for row in plain] == [table[0]] * len(plain)
    assert len(table) == len(plain) + 1
    assert len(ask("table").splitlines()) >= len(plain)


def test_reprints_are_shown_as_a_tree(province: str) -> None:
    with Corpus(province) as corpus:
        key = next(hit.key for hit in corpus.search("海湾夜航满百日 AND dup:repeat"))
    shown = harvester("reprints", key, "--db", province).out
    assert re.search(r"临华社  2024-06-14  first\n", shown)
    assert re.search(r"^    ├── 临远日报社  2024-06-15", shown, re.M)
    assert len(lines(harvester("reprints", key, "-f", "jsonl", "--db", province).out)) == 10
    with pytest.raises(Fault, match=r"'ffff'.*harvester search"):
        harvester("reprints", "ffff", "--db", province)
