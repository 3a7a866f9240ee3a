"""Provinces and prefectures named in a text, in both languages, with their codes."""

from __future__ import annotations

import time as stopwatch
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.extract.places import find_places


def codes(text: str, title: str = "") -> list[str]:
    return [place.code for place in find_places(title, text)]


TEXTS = [
    ("湖南省与长沙市签约", ["430000", "430100"]),
    ("湖南长沙", ["430000", "430100"]),
    ("北京、上海和重庆", ["110000", "310000", "500000"]),
    ("广西壮族自治区南宁市", ["450000", "450100"]),
    ("恩施土家族苗族自治州", ["422800"]),
    ("恩施州", ["422800"]),
    ("内蒙古鄂尔多斯", ["150000", "150600"]),
    ("吉林市", ["220200"]),
    ("吉林", ["220000"]),
    ("海南藏族自治州", ["632500"]),
    ("海南", ["460000"]),
    ("上海南站", ["310000"]),
    ("青海南部", ["630000"]),
    ("黄河南岸", []),
    ("长江西路", []),
    ("中山东路", []),
    ("南京东路", []),
    ("北京时间", []),
    ("日照时间长", []),
    ("日照市", ["371100"]),
    ("白银价格", []),
    ("白银市", ["620400"]),
    ("三明治", []),
    ("阿里巴巴", []),
    ("阿里地区", ["542500"]),
    ("长治久安", []),
    ("中巴友谊", []),
    ("香港和澳门", ["810000", "820000"]),
    ("没有地名的一句话", []),
    ("Chongqing and Hunan province", ["500000", "430000"]),
    ("Xi'an, Shaanxi", ["610100", "610000"]),
    ("Xi’an", ["610100"]),
    ("Inner Mongolia's Hohhot", ["150000", "150100"]),
    ("Suzhou, Anhui province", ["341300", "340000"]),
    ("Suzhou", ["320500"]),
    ("Taizhou", []),
    ("Taizhou in Zhejiang", ["331000", "330000"]),
    ("Mr. Wang Yichun", []),
    ("Nanjing Road", []),
    ("shanghai", []),
    ("Xizang and Tibet", ["540000"]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_places_are_named_with_their_codes(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_order_is_that_of_first_mention_and_each_place_comes_once() -> None:
    assert codes("长沙，湖南，长沙", title="Hunan") == ["430000", "430100"]


def test_name_is_the_official_one_in_either_language() -> None:
    assert [p.name for p in find_places("Hohhot", "恩施州")] == ["呼和浩特市", "恩施土家族苗族自治州"]


def test_table_holds_every_province_and_prefecture_once() -> None:
    rows = [
        line.split("\t")
        for line in files("harvester.extract").joinpath("divisions.tsv").read_text("utf-8").splitlines()
    ]
    found = [row[0] for row in rows]
    assert all(len(row) == 4 and all(row) for row in rows)
    assert len(set(found)) == len(found) == 34 + 333
    assert sum(code.endswith("0000") for code in found) == 34


@given(st.text(max_size=200), st.text(max_size=50))
def test_any_text_is_searched_without_fault(text: str, title: str) -> None:
    assert find_places(title, text) == find_places(title, text)


def test_very_long_text_costs_little() -> None:
    started = stopwatch.perf_counter()
    find_places("", "北京市南" * 100_000 + "Nanjing " * 50_000)
    assert stopwatch.perf_counter() - started < 2.0
