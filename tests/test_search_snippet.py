"""The words of an answer are shown in the original text, whatever folding did to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.search import find_marks, parse, snippet
from harvester.text.fold import fold


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("長沙市的長沙", "长沙", ["長沙", "長沙"]),
        ("占地500㎡，", "500m2", ["500㎡"]),
        ("ＧＤＰ增长", "gdp增长", ["ＧＤＰ增长"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("cafe\u0301s and cafe\u0301", "café", ["cafe\u0301"]),
        ("developing, developed", "develop*", ["developing", "developed"]),
        ("建成5G，基站", '"5G 基站"', ["5G，基站"]),
        ("长。沙", "长沙", []),
        ("哈哈哈", "哈哈", ["哈哈哈"]),
        ("a a a b", '"a a"', ["a a a"]),
        ("长沙到重庆", '"长沙 重庆"~3', ["长沙", "重庆"]),
        ("长沙 重庆", "长沙 NOT 重庆", ["长沙"]),
        ("½公里", "1", ["½"]),
    ],
)
def test_marks_lie_in_the_original(text: str, query: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_marks(text, parse(query).sought())] == marked


def test_a_snippet_stands_around_the_place_where_most_words_meet() -> None:
    text = (
        "渡船昨天停航。" + "今天天气晴朗，江面平静。" * 30 + "渡船和码头都已经修好，码头今天重新开放。" + "完。" * 200
    )
    piece = snippet(text, parse("渡船 OR 码头").sought())
    assert piece.text.startswith("…")
    assert "**渡船**和**码头**都已经修好" in piece.marked()
    assert piece.text.endswith("…")
    assert len(piece.text) <= 90


def test_an_english_snippet_cuts_no_word() -> None:
    text = ("Lorem ipsum dolor sit amet consectetur " * 40) + "the new ferry opened " + "adipiscing elit sed " * 40
    piece = snippet(text, parse("ferry").sought())
    assert "**ferry**" in piece.marked()
    assert set(piece.text.strip("…").split()) <= set(text.split())


def test_a_text_without_the_words_is_shown_from_its_beginning() -> None:
    assert snippet("短文", parse("长沙").sought()).text == "短文"
    assert snippet("第一行\n第二行", []).text == "第一行 第二行"
    assert snippet("", parse("长沙").sought()).text == ""


@given(
    st.text(st.sampled_from("长沙市長，。 ab5\n㎡ßé\u0301Ａ"), max_size=300),
    st.sampled_from(["长沙", "a", "b5", "沙市 OR ab", "a*", '"市 a"', "m2", "ss"]),
    st.integers(20, 120),
)
def test_every_mark_folds_to_what_was_asked_for(text: str, query: str, columns: int) -> None:
    sought = parse(query).sought()
    piece = snippet(text, sought, columns)
    assert len(piece.text) <= columns + 62
    last = 0
    for start, end in piece.marks:
        assert last <= start < end <= len(piece.text)
        assert any(fold(word) in fold(piece.text[start:end]) for words in sought for word in words.runs)
        last = end
    if find_marks(text, sought):
        assert piece.marks
