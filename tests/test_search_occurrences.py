"""Every occurrence of what a query seeks, in the text as printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.search import parse
from harvester.search.occurrences import occurrences
from harvester.text.fold import fold
from harvester.text.width import columns, first_columns, last_columns


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("沙", "長沙沙市", ["沙", "沙"]),
        ("长沙", "長沙、长沙", ["長沙", "长沙"]),
        ("长沙 OR 长沙市", "长沙市在长沙", ["长沙市", "长沙"]),
        ("哈哈", "哈哈哈", ["哈哈", "哈哈"]),
        ("gdp", "GDP, gdp GDPs", ["GDP", "gdp"]),
        ("gdp gdp", "GDP gdp", ["GDP", "gdp"]),
        ("develop*", "Developing developers", ["Developing", "developers"]),
        ("m2", "共5 ㎡。", ["㎡"]),
        ("5G基站", "新建５Ｇ 基站", ["５Ｇ 基站"]),
        ('"达长 沙洲"', "抵达长，沙洲", ["达长，沙洲"]),
        ("长沙 -株洲", "株洲与长沙", ["长沙"]),
        ('"长沙 高铁"~2', "长沙到的高铁，高铁经过长沙南站", ["长沙到的高铁", "高铁经过长沙"]),
        ('"a b"~1', "a x b x x a", ["a x b"]),
        ('"a b"~0', "b a b", ["b a", "a b"]),
        ('"湖南 南方"~0', "湖南方言", ["湖南方"]),
        ("date:2024", "长沙2024", []),
    ],
)
def test_each_occurrence_is_found_as_printed(query: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in occurrences(text, parse(query).places())] == found


@given(st.text(st.sampled_from("长沙長市gdp ，ﬁ㎡\u0301"), max_size=30))
def test_han_are_found_as_often_as_they_stand(text: str) -> None:
    marks = occurrences(text, parse("沙").places())
    assert len(marks) == fold(text).count("沙")
    assert all(fold(text[start:end]).startswith("沙") for start, end in marks)


@pytest.mark.parametrize(("text", "wide"), [("", 0), ("GDP增长", 7), ("é", 1), ("e\u0301", 1), ("，", 2), ("ｶ", 1)])
def test_a_text_takes_the_columns_of_its_letters(text: str, wide: int) -> None:
    assert columns(text) == wide


@given(st.text(st.sampled_from("长gé，e\u0301\u200b"), max_size=12), st.integers(0, 9))
def test_what_is_cut_to_columns_fits_and_is_a_piece_of_the_text(text: str, most: int) -> None:
    head, tail = first_columns(text, most), last_columns(text, most)
    assert text.startswith(head) and text.endswith(tail)
    assert columns(head) <= most and columns(tail) <= most
    assert columns(head) >= min(columns(text), most - 1) and columns(tail) >= min(columns(text), most - 1)
