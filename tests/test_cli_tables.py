"""One printer for every table, and the filters that every research command shares."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from harvester.cli.tables import FILTERS, MOST_SHOWN, Format, Printed, over_corpus, print_table
from harvester.research import Column, Corpus, Table

COLUMNS = (
    Column("key"), Column("day", "day"), Column("at", "moment"), Column("count", "whole"), Column("ratio", "share"),
    Column("first", "flag"), Column("names", "words"),
)  # fmt: skip
AT = datetime(2024, 5, 6, 16, 30, tzinfo=UTC)
ROWS: list[tuple[Any, ...]] = [
    ("=1+1", date(2024, 5, 6), AT, 12345, 0.123456, True, ["周六", "郑七"]),
    ("[red]b[/red]", None, None, None, None, False, []),
]


def table(rows: list[tuple[Any, ...]] | None = None) -> Table:
    return Table(COLUMNS, ROWS if rows is None else rows, notes=["3 days without a crawl"])


def test_terminal_shows_numbers_aligned_gaps_as_strokes_and_notes_below(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(table())
    head, first, second, note = capsys.readouterr().out.splitlines()
    assert head.split() == ["key", "day", "at", "count", "ratio", "first", "names"]
    assert first.split() == ["=1+1", "2024-05-06", "2024-05-07", "00:30", "12,345", "0.1235", "yes", "周六,", "郑七"]
    assert second.split() == ["[red]b[/red]", "–", "–", "no"]
    assert note == "3 days without a crawl"


def test_json_lines_hold_the_values_and_notes_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(table(), Format.jsonl)
    out, err = capsys.readouterr()
    first, second = map(json.loads, out.splitlines())
    assert first == {
        "key": "=1+1", "day": "2024-05-06", "at": "2024-05-06T16:30:00+00:00", "count": 12345, "ratio": 0.123456,
        "first": True, "names": ["周六", "郑七"],
    }  # fmt: skip
    assert second["count"] is None and err == "3 days without a crawl\n"


def test_csv_cells_run_no_formula_and_gaps_are_empty(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(table(), Format.csv)
    out, err = capsys.readouterr()
    first, second = list(csv.DictReader(io.StringIO(out)))
    assert first == {
        "key": "'=1+1", "day": "2024-05-06", "at": "2024-05-06T16:30:00+00:00", "count": "12345", "ratio": "0.123456",
        "first": "true", "names": "周六; 郑七",
    }  # fmt: skip
    assert second == dict.fromkeys(table().names, "") | {"key": "[red]b[/red]", "first": "false"}
    assert err == "3 days without a crawl\n"


def test_a_table_without_rows_says_so_on_a_terminal_only(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(table([]), none="nothing to see")
    assert capsys.readouterr().out.startswith("nothing to see\n")
    print_table(table([]), Format.jsonl, none="nothing to see")
    assert capsys.readouterr().out == ""


def test_a_long_table_is_cut_on_a_terminal_with_a_word_and_nowhere_else(capsys: pytest.CaptureFixture[str]) -> None:
    rows = ((number,) for number in range(MOST_SHOWN + 5))
    print_table(Table([Column("n", "whole")], rows))
    shown = capsys.readouterr().out.splitlines()
    assert len(shown) == 1 + MOST_SHOWN + 1 and "the first 1,000 rows" in shown[-1]
    print_table(Table([Column("n", "whole")], ((number,) for number in range(MOST_SHOWN + 5))), Format.csv)
    assert len(capsys.readouterr().out.splitlines()) == 1 + MOST_SHOWN + 5


def test_a_command_over_the_corpus_takes_every_filter(database: str) -> None:
    app = typer.Typer()

    @app.command()
    @over_corpus
    def tell(corpus: Corpus, word: str = "", form: Printed = Format.table) -> None:
        """Tell."""
        print(word, form.value, corpus.query(word))

    options = ["--province", "CN-HN", "--source", "a_zh", "--source", "b_en", "--origin", "新华社", "--lang", "zh",
               "--since", "2024", "--until", "2024-05"]  # fmt: skip
    ended = CliRunner().invoke(app, ["--word", "长沙", "-f", "csv", *options, "--db", database])
    assert ended.output.strip() == (
        '长沙 csv (长沙) AND province:"CN-HN" AND origin:"新华社" AND lang:"zh" AND source:("a_zh" OR "b_en")'
        " AND date:[2024 TO 2024-05]"
    )
    helped = CliRunner().invoke(app, ["--help"]).output
    assert all(f"--{name}" in helped for name in (*FILTERS, "db"))
