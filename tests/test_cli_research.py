"""The research commands on the sample province, as a researcher calls them."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_cli import harvester, one_line_fault

from harvester import Corpus
from harvester.sample.demo import run_demo


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database that the sample province was crawled into."""
    folder = tmp_path_factory.mktemp("province")
    run_demo(folder / "demo.db")
    yield f"sqlite:///{folder / 'demo.db'}"


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_pages_of_a_search_follow_one_another_by_their_tokens(province: str, tmp_path: Path) -> None:
    keys: list[object] = []
    onward: list[str] = []
    while True:
        ended = harvester("search", "临远", "-n", "14", "-f", "jsonl", *onward, "--db", province, cwd=tmp_path)
        assert ended.code == 0, ended.err
        keys += [row["key"] for row in lines(ended.out)]
        token = re.search(r"--after (\S+)", ended.err)
        if token is None:
            break
        assert f"of {Corpus(province).count('临远')} articles" in ended.err
        onward = ["--after", token[1]]
    assert keys == [hit.key for hit in Corpus(province).search("临远")] and len(keys) > 28
    one_line_fault(harvester("search", "轮渡", *onward, "--db", province, cwd=tmp_path), "another query")


def test_the_best_answers_say_that_there_are_more(province: str, tmp_path: Path) -> None:
    ended = harvester("search", "临远", "-n", "3", "--relevance", "-f", "csv", "--db", province, cwd=tmp_path)
    assert len(list(csv.DictReader(io.StringIO(ended.out)))) == 3
    assert "sorted by relevance; --limit shows more" in ended.err


def test_a_timeline_shows_gaps_as_strokes_and_folds_a_run_of_them(province: str, tmp_path: Path) -> None:
    shown = harvester("timeline", "临远", "--province", "CN-LY", "--db", province, cwd=tmp_path).out
    assert re.search(r"^2024-\d\d-\d\d … 20\d\d-\d\d-\d\d +– +0 +– +0 *$", shown, re.M)
    plain = lines(
        harvester("timeline", "临远", "--per", "month", "-f", "jsonl", "--db", province, cwd=tmp_path).out
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
def test_every_command_prints_the_same_values_in_every_form(
    province: str, tmp_path: Path, words: tuple[str, ...]
) -> None:
    def ask(form: str) -> str:
        ended = harvester(*words, "-f", form, "--source", "linyuan_en", "--db", province, cwd=tmp_path)
        assert ended.code == 0, ended.err
        return ended.out

    plain = lines(ask("jsonl"))
    table = list(csv.reader(io.StringIO(ask("csv"))))
    assert [list(row) for row in plain] == [table[0]] * len(plain)
    assert len(table) == len(plain) + 1
    assert len(ask("table").splitlines()) >= len(plain)


def test_reprints_are_shown_as_a_tree(province: str, tmp_path: Path) -> None:
    with Corpus(province) as corpus:
        key = next(hit.key for hit in corpus.search("海湾夜航满百日 AND dup:repeat"))
    shown = harvester("reprints", key, "--db", province, cwd=tmp_path).out
    assert re.search(r"临华社  2024-06-14  first\n", shown)
    assert re.search(r"^    ├── 临远日报社  2024-06-15", shown, re.M)
    assert len(lines(harvester("reprints", key, "-f", "jsonl", "--db", province, cwd=tmp_path).out)) == 10
    one_line_fault(harvester("reprints", "ffff", "--db", province, cwd=tmp_path), "ffff", "harvester search")
