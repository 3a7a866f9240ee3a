"""Words of both languages: how they are cut, counted, compared, shown in their lines and found beside others."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.research.segment import folded_words, is_number, placed_words, tokens, words
from harvester.text.fold import fold

LETTERS = st.sampled_from("长沙長市轮渡輪5G.,'’-gdpaBé𠮷㎡ﬁのカ，。 \n年月万12亿\u0301")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("渡船从老港口出发。", ["渡船", "从", "老", "港口", "出发"]),
        ("長沙輪渡開通", ["長沙", "輪渡", "開通"]),
        ("建成5G基站，GDP增长5.2%", ["建成", "5G", "基站", "GDP", "增长", "5.2"]),
        ("投资12.5亿元", ["投资", "12.5", "亿元"]),
        ("It's Xi'an’s e-commerce.", ["It's", "Xi'an’s", "e-commerce"]),
        ("The U.S. plan, 1,200 pages", ["The", "U.S.", "plan", "1,200", "pages"]),
        ("a_b (c) 'd'", ["a", "b", "c", "d"]),
        ("5㎡", ["5㎡"]),
        ("", []),
        ("，。!", []),
    ],
)
def test_words_are_those_a_reader_sees_as_printed(text: str, cut: list[str]) -> None:
    assert words(text) == cut


def test_counted_words_are_folded() -> None:
    assert folded_words("長沙輪渡 OPENS in China’s south") == ["长沙", "轮渡", "opens", "in", "china", "south"]


def test_japanese_is_not_cut_by_a_chinese_dictionary() -> None:
    assert words("日本のニュース、今日", "ja") == ["日本のニュース", "今日"]
    assert words("日本新闻", "zh-Hant") == ["日本", "新闻"]


@given(st.text(LETTERS, max_size=40))
def test_every_letter_is_in_one_token_and_every_word_where_it_says(text: str) -> None:
    placed = placed_words(text)
    assert [one.word for one in placed] == folded_words(text)
    assert all(one.start < one.end for one in placed)
    assert all(first.end <= then.start for first, then in pairwise(placed))
    for one in placed:
        assert fold(text[one.start : one.end]).replace("’", "'").startswith(one.word)
    assert "".join(tokens(text)) == "".join(text.split())


@pytest.mark.parametrize("word", ["5.2", "十二", "第一", "2024-05-06", "1,200", "百"])
def test_numbers_are_told_from_words(word: str) -> None:
    assert is_number(word)


@pytest.mark.parametrize("word", ["5g", "一起", "长沙", "covid-19", "nine"])
def test_words_with_numbers_in_them_are_words(word: str) -> None:
    assert not is_number(word)


def test_cutting_writes_nothing_and_warns_of_nothing(tmp_path: object) -> None:
    program = (
        "import sys, harvester.research.segment as s; assert 'rjieba' not in sys.modules; print(*s.words('轮渡开通'))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={"TMPDIR": str(tmp_path), "PYTHONUTF8": "1"}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("轮渡 开通\n", "")
    assert not list(tmp_path.iterdir())  # type: ignore[attr-defined]
