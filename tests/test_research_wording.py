"""Two versions word by word: Han by the character, other writing by the word, numbers whole, in bounded time."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from test_store_write import article

from harvester.research.wording import changes, lines, pieces


def told(old: str, new: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.text) for piece in pieces(old, new)]


def test_one_han_character_is_told_alone() -> None:
    assert told("沿途设有四个码头", "沿途设有五个码头") == [
        ("same", "沿途设有"), ("gone", "四"), ("new", "五"), ("same", "个码头"),
    ]  # fmt: skip


def test_a_number_and_an_english_word_change_as_a_whole() -> None:
    assert told("the ferry costs 12.5 yuan", "the ferries cost 12.8 yuan") == [
        ("same", "the "), ("gone", "ferry"), ("new", "ferries"), ("same", " "), ("gone", "costs"), ("new", "cost"),
        ("same", " "), ("gone", "12.5"), ("new", "12.8"), ("same", " yuan"),
    ]  # fmt: skip


def test_paragraphs_that_have_little_in_common_are_gone_and_new() -> None:
    assert [line.kind for line in lines("甲乙丙\n同\n子丑寅卯", "甲乙丁\n同\n天地玄黄宇宙")] == [
        "changed",
        "same",
        "gone",
        "new",
    ]


def test_facts_that_differ_are_told_and_no_others() -> None:
    old = article()
    new = replace(old, title="临远第二条轮渡线路开通", published_on=date(2024, 5, 7), authors=[])
    assert [change.field for change in changes(old, new)] == ["title", "published_on", "authors"]
    assert changes(old, old) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_either_version_can_be_read_off_the_pieces(old: str, new: str) -> None:
    found = pieces(old, new)
    assert "".join(piece.text for piece in found if piece.kind != "new") == old
    assert "".join(piece.text for piece in found if piece.kind != "gone") == new


def test_a_long_text_that_changed_everywhere_is_compared_in_bounded_time() -> None:
    old, new = "的是不了" * 30_000, "了不是的" * 30_000
    began = time.process_time()
    assert [line.kind for line in lines(old, new)] == ["gone", "new"]
    many_old = "\n".join("的是不了" * 500 for _ in range(40))
    many_new = "\n".join("了不是的" * 500 for _ in range(40))
    assert lines(many_old, many_new)
    assert time.process_time() - began < 30  # without its budget this takes many minutes
