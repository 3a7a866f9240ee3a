"""Plots: what is drawn is what the table says, gaps are not zeros, Chinese is never a row of boxes, bytes repeat."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

pytest.importorskip("matplotlib")

from harvester.fault import Fault
from harvester.research import Column, Table
from harvester.research.plot import NoFont, coverage_plot, months_plot, timeline_plot
from harvester.research.plot.canvas import family

COUNTS = (Column("count", "whole", "articles that answer; empty: nobody looked"), Column("of", "whole"),
          Column("ratio", "share"), Column("crawled_days", "whole"))  # fmt: skip
FIRST = date(2024, 1, 1)


def days(*counts: int | None, title: str = "rice", notes: tuple[str, ...] = ()) -> Table:
    """A timeline by day; None is a day on which nobody looked."""
    rows = [
        (FIRST + timedelta(days=n), count, 0 if count is None else 10, None if count is None else count / 10,
         int(count is not None)) for n, count in enumerate(counts)
    ]  # fmt: skip
    return Table([Column("period", "day", "first day of the day; empty: …"), *COUNTS], rows, title=title, notes=notes)


def months(**counts: list[int | None]) -> Table:
    """A timeline by month and source."""
    rows = [
        (date(2024, month, 1), source, count, 20, None if count is None else count / 20, 1)
        for source, line in counts.items() for month, count in enumerate(line, 1)
    ]  # fmt: skip
    columns = [Column("period", "day", "first day of the month; empty: …"), Column("source"), *COUNTS]
    return Table(columns, rows, title="rice")


def has_chinese_font() -> bool:
    try:
        family("长")
    except NoFont:
        return False
    return True


chinese = pytest.mark.skipif(not has_chinese_font(), reason="no Chinese font is installed on this machine")


@pytest.fixture(autouse=True)
def no_box_is_drawn() -> Iterator[None]:
    """matplotlib warns of each character that its font lacks: here that is an error."""
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="Glyph")
        yield


def hatched(svg: bytes) -> bool:
    return b"<pattern" in svg


def test_a_day_without_a_crawl_is_hatched_and_a_zero_is_not() -> None:
    assert hatched(timeline_plot(days(3, None, 2)).svg())
    assert not hatched(timeline_plot(days(3, 0, 2)).svg())


def test_a_month_that_one_source_missed_breaks_its_line_and_is_not_hatched() -> None:
    assert not hatched(timeline_plot(months(a_zh=[3, None, 2], b_en=[1, 2, 3])).svg())
    assert hatched(timeline_plot(months(a_zh=[3, None, 2], b_en=[1, None, 3])).svg())


def test_a_picture_says_what_it_shows_to_those_who_cannot_see_it() -> None:
    words = timeline_plot(days(3, None, 2)).words
    assert words == "rice: 5 articles by day, 2024-01-01 to 2024-01-03, 1 days without a crawl"
    assert b"rice: 5 articles by day" in timeline_plot(days(3, None, 2)).svg()
    assert "12 articles of 2 by source and month" in months_plot(months(a_zh=[3, 4], b_en=[5, 0])).words


@pytest.mark.parametrize("form", ["svg", "png"])
def test_the_same_answer_gives_the_same_bytes(form: str) -> None:
    first, second = (getattr(timeline_plot(days(3, None, 2)), form)() for _ in range(2))
    assert first == second
    assert first[:4] == (b"<?xm" if form == "svg" else b"\x89PNG")


def test_nine_sources_are_eight_lines_and_a_note() -> None:
    table = months(**{f"s{n}": [n, n] for n in range(9)})
    bare = timeline_plot(months(**{f"s{n}": [n, n] for n in range(1, 9)})).svg()
    assert timeline_plot(table).svg().count(b"#0072b2") == bare.count(b"#0072b2")
    assert timeline_plot(table).svg() != bare, "the note names the source that is not drawn"


def test_a_month_without_a_crawl_has_no_number_where_a_zero_has_one() -> None:
    written = [months_plot(months(a_zh=[3, middle, 2])).svg().count(b'id="text_') for middle in (0, None)]
    assert written[1] == written[0] - 1


def test_coverage_tells_failed_from_crawled_without_colour() -> None:
    columns = [Column("source"), Column("day", "day"), Column("state")]
    well = Table(columns, [("a_zh", FIRST, "crawled"), ("a_zh", FIRST + timedelta(days=1), "crawled")])
    ill = Table(columns, [("a_zh", FIRST, "crawled"), ("a_zh", FIRST + timedelta(days=1), "failed")])
    assert coverage_plot(ill).words.endswith("0 not scheduled, 1 crawled, 1 failed")
    marks = [svg.count(b'<use xlink:href="#') for svg in (coverage_plot(well).svg(), coverage_plot(ill).svg())]
    assert marks[1] == marks[0] + 1, "one cross for one failure"


@chinese
def test_chinese_titles_and_sources_are_written_in_a_font_that_has_them() -> None:
    assert family("rice") == ["DejaVu Sans"]
    assert family("长沙")[0] != "DejaVu Sans"
    assert len(timeline_plot(days(1, 2, title="臺灣水稻", notes=("三天无抓取",))).png()) > 10_000
    assert months_plot(months(临原日报=[1, 2])).svg()


def test_a_font_without_chinese_is_refused_rather_than_drawn_as_boxes() -> None:
    with pytest.raises(NoFont, match="has no Chinese characters"):
        timeline_plot(days(1, 2, title="水稻"), font="DejaVu Sans")
    with pytest.raises(NoFont, match="no font 'Nowhere Sans' is installed"):
        timeline_plot(days(1, 2), font="Nowhere Sans")


@pytest.mark.parametrize(
    ("draw", "table"),
    [
        (timeline_plot, days()),
        (timeline_plot, Table([Column("key")], [("a",)])),
        (coverage_plot, days(1)),
        (months_plot, days(1)),
    ],
)
def test_what_cannot_be_drawn_is_said(draw: object, table: Table) -> None:
    with pytest.raises(Fault):
        draw(table)  # type: ignore[operator]


def test_only_svg_and_png_are_written_and_no_half_file_is_left(tmp_path: Path) -> None:
    picture = days(1, 2).plot()
    assert picture.save(tmp_path / "rice.svg").read_bytes() == picture.svg()
    with pytest.raises(Fault, match=r"\.svg or \.png"):
        picture.save(tmp_path / "rice.pdf")
    with pytest.raises(Fault, match="cannot be written"):
        picture.save(tmp_path / "nowhere" / "rice.png")
    assert [path.name for path in tmp_path.iterdir()] == ["rice.svg"]
    assert picture._repr_svg_().startswith("<?xml")
