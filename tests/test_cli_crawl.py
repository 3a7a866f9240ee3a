"""`harvester crawl` told apart for a person at a terminal and for cron."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from harvester.cli.crawl import Progress, Usage, complain, counts_table, seconds
from harvester.run.order import Report, SourceReport


def test_durations_are_read() -> None:
    assert [seconds(text, "--budget") for text in ("90", "90s", "20m", "2h", "1d")] == [90, 90, 1200, 7200, 86400]


@pytest.mark.parametrize("text", ["", "0", "twenty", "-5m", "5 weeks"])
def test_what_is_no_duration_is_told(text: str) -> None:
    with pytest.raises(Usage, match="no duration"):
        seconds(text, "--budget")


def test_progress_adds_up_what_the_sources_tell() -> None:
    shown = io.StringIO()
    with Progress(Console(file=shown, force_terminal=True, width=100)) as progress:
        progress.tell(SourceReport("hekou_zh", seen=9, stored=2, known=3, refused=1))
        progress.tell(SourceReport("tingchao_en", "finished", seen=4, stored=3, duplicate=1))
    assert progress._status.status == "10 of 13 links done, 6 new · hekou_zh"


def test_a_run_that_is_well_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    complain(Report(7, [SourceReport("hekou_zh", "finished")], 0))
    assert capsys.readouterr() == ("", "")


def test_trouble_is_one_short_block_that_names_source_and_cause(capsys: pytest.CaptureFixture[str]) -> None:
    well = SourceReport("tingchao_en", "finished")
    bad = SourceReport("hekou_zh", "failed", problems=["no list page could be read, the first http://hekou.example/"])
    complain(Report(7, [well, bad], 1))
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "harvester: run 7: 1 of 2 sources in trouble",
        "  hekou_zh: failed: no list page could be read, the first http://hekou.example/",
    ]


def test_one_cause_is_one_line_however_many_sources_it_hits(capsys: pytest.CaptureFixture[str]) -> None:
    down = [
        SourceReport(f"town{n}_zh", "failed", problems=[f"no list page, the first http://town{n}.example/x: no answer"])
        for n in range(70)
    ]
    complain(Report(7, [*down, SourceReport("hekou_zh", "degraded", problems=["2 links have no outcome"])], 1))
    assert capsys.readouterr().err.splitlines() == [
        "harvester: run 7: 71 of 71 sources in trouble",
        "  town0_zh, town1_zh, town2_zh, town3_zh and 66 more: failed: no list page: no answer",
        "  hekou_zh: degraded: 2 links have no outcome",
    ]


def test_a_held_source_is_told_with_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    complain(Report(None, [SourceReport("hekou_zh", "held")], 75))
    assert "hekou_zh" in capsys.readouterr().err


def test_table_shows_each_count_and_why_links_were_refused() -> None:
    shown = Console(file=io.StringIO(), width=120)
    shown.print(counts_table([SourceReport("hekou_zh", "degraded", seen=9, refused=2, reasons={"soft_404": 2})]))
    text = shown.file.getvalue()  # type: ignore[attr-defined]
    assert "2 soft_404" in text
    assert "degraded" in text
