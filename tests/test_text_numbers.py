"""Figures and their units, Chinese and English, as one value."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.text.numbers import chinese_value, figures


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("建成高标准农田2.1万亩", [("14000000", "m2")]),
        ("1,400 hectares of farmland", [("14000000", "m2")]),
        ("历时一年半", [("18", "month")]),
        ("over 18 months and three decades", [("18", "month"), ("360", "month")]),
        ("增长百分之五点三", [("5.3", "%")]),
        ("up 5.3 percent", [("5.3", "%")]),
        ("投资１２．５亿元", [("1250000000", "CNY")]),
        ("1.25 billion yuan", [("1250000000", "CNY")]),
        ("a $3.5 billion plan", [("3500000000", "USD")]),
        ("三千二百人", [("3200", "person")]),
        ("二十多万人", [("200000", "person")]),
        ("twenty-five schools", [("25", None)]),
        ("1.2万亿元", [("1200000000000", "CNY")]),
        ("12,345,678", [("12345678", None)]),
        ("二〇二四年5月6日", []),
        ("第十四届", []),
        ("十四五规划", []),
        ("万一百姓十分满意", []),
        ("5G基站和G60高速", []),
        ("one of the best", []),
        ("版本1.2.3", []),
    ],
)
def test_figures_are_read(text: str, found: list[tuple[str, str | None]]) -> None:
    assert [(str(figure.value), figure.unit) for figure in figures(text)] == found


def test_a_figure_knows_its_place_in_the_original() -> None:
    text = "投资１２．５亿元，惠及三千二百人"
    assert [text[figure.start : figure.end] for figure in figures(text)] == ["１２．５亿元", "三千二百人"]


def test_rounded_figures_of_two_languages_agree() -> None:
    (mu,), (hectares,) = figures("2.11万亩"), figures("1,400 ha")
    assert mu.agrees(hectares)
    assert not mu.agrees(figures("1,500 ha")[0])
    assert not mu.agrees(figures("14000000 meters")[0])


@given(st.integers(1, 10**8 - 1))
def test_a_chinese_numeral_is_worth_what_it_says(number: int) -> None:
    assert chinese_value(written(number)) == number


@pytest.mark.parametrize(
    ("numeral", "value"), [("两万五千", 25000), ("三点一四", "3.14"), ("十", 10), ("一百零五", 105), ("一万亿", 10**12)]
)
def test_chinese_numerals_of_every_shape(numeral: str, value: int | str) -> None:
    assert chinese_value(numeral) == Decimal(value)


def written(number: int) -> str:
    """The numeral of a number below 10^8, as a person writes it."""
    if number >= 10_000:
        rest = number % 10_000
        zero = "零" if 0 < rest < 1000 else ""
        return f"{written(number // 10_000)}万{zero}{written(rest) if rest else ''}"
    signs, gap = "", False
    for power, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        if digit:
            signs += ("零" if gap and signs else "") + "零一二三四五六七八九"[digit] + sign
        gap = not digit
    return signs


@pytest.mark.parametrize(
    "text", ["账号10000000000000000000000", "9" * 5000, "亿" * 3000 + "元", "99999999999999999999万亿元"]
)
def test_what_no_one_counts_to_is_no_figure(text: str) -> None:
    assert figures(text) == []
