"""Names told from labels, ranks, units and ordinary words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.extract.outlets import clean_outlet, is_agency, is_outlet
from harvester.extract.people import is_han_name, is_latin_name, is_unit, read_names
from harvester.text.surnames import surnames

VALUES = [
    ("陈一帆", ["陈一帆"]),
    ("陈一帆、李柯文", ["陈一帆", "李柯文"]),
    ("陈一帆 李柯文", ["陈一帆", "李柯文"]),
    ("陈一帆，李柯文；王五", ["陈一帆", "李柯文", "王五"]),
    ("陈一帆和李柯文", ["陈一帆", "李柯文"]),
    ("李和平", ["李和平"]),
    ("陈小舟 李 明", ["陈小舟", "李明"]),
    ("李 明 方 言", ["李明", "方言"]),
    ("欧阳修", ["欧阳修"]),
    ("欧阳 修", ["欧阳修"]),
    ("阿依古丽·买买提", ["阿依古丽·买买提"]),
    ("记者陈一帆", ["陈一帆"]),
    ("本报记者 陈一帆 通讯员 李柯文", ["陈一帆", "李柯文"]),
    ("甲都记者 陈一帆", ["陈一帆"]),
    ("陈一帆_NN2587", ["陈一帆"]),
    ("陈一帆 PK155", ["陈一帆"]),
    ("陈一帆(ZN028)", ["陈一帆"]),
    ("NF055", []),
    ("HN666", []),
    ("甲新 陈一帆", ["陈一帆"]),
    ("陈一帆北京大学经济学院教授", ["陈一帆"]),
    ("药剂党支部", ["药剂党支部"]),
    ("小船姐、李渡口", ["小船姐", "李渡口"]),
    ("网站管理员", ["网站管理员"]),
    ("lanfeng", ["lanfeng"]),
    ("佚名", []),
    ("未知", []),
    ("本站", []),
    ("", []),
    ("、、", []),
    ("Jane Roe", ["Jane Roe"]),
    ("Jane Roe and Li Na", ["Jane Roe", "Li Na"]),
    ("Jane Roe, Li Na & John O'Neill", ["Jane Roe", "Li Na", "John O'Neill"]),
    ("LANLAN, CHEN", ["LANLAN, CHEN"]),
    ("宋一晨、田文全、胡\ufffd础", ["宋一晨", "田文全"]),
    ("陈一帆 陈一帆", ["陈一帆"]),
    ("陈一帆 整理", ["陈一帆"]),
    ("陈一帆 2031年2月3日 10:11 这是一句话。", ["陈一帆"]),
]


@pytest.mark.parametrize(("value", "names"), VALUES)
def test_value_of_a_credit_gives_its_names(value: str, names: list[str]) -> None:
    assert read_names(value)[: len(names) or None] == names


@pytest.mark.parametrize(
    "value",
    ["完", "方案", "甲县发改局", "甲馆供稿", "陈一帆 整份文件", "小船姐", "高度重视", "2031年", "全文完", "Enditem"],
)
def test_strict_reading_takes_nothing_that_is_not_all_names(value: str) -> None:
    assert read_names(value, strict=True) == []


def test_strict_reading_takes_names_of_people() -> None:
    assert read_names("陈一帆 李柯文", strict=True) == ["陈一帆", "李柯文"]
    assert read_names("Jane Roe", strict=True) == ["Jane Roe"]


def test_surnames_know_the_common_the_rare_and_the_traditional() -> None:
    assert {"王", "李", "覃", "冼", "陳", "劉", "缪"} <= surnames()
    assert not {"的", "是", "了", "在", "我"} & surnames()


@pytest.mark.parametrize(
    ("word", "is_name"),
    [
        ("陈一帆", True),
        ("陈帆", True),
        ("诸葛一帆", True),
        ("陈", False),
        ("陈一帆子弟", False),
        ("渡口", False),
        ("江苏", False),
        ("安全", False),
    ],
)
def test_chinese_name_is_told_from_a_word(word: str, is_name: bool) -> None:
    assert is_han_name(word) == is_name


def test_latin_name_is_two_to_five_words_with_capitals() -> None:
    assert is_latin_name("Jane Roe") and is_latin_name("Ludwig van der Roe")
    assert not is_latin_name("Jane") and not is_latin_name("jane roe") and not is_latin_name("WANG CHUAN")


def test_unit_is_told_from_a_person() -> None:
    assert is_unit("甲县发改局") and is_unit("甲网编辑部")
    assert not is_unit("陈一帆")


OUTLETS = [
    ("甲网", "甲网"),
    ("甲网－乙报 (望川) 打印", "甲网－乙报"),
    ("甲网-《乙报》", "甲网-《乙报》"),
    ("《乙报》", "《乙报》"),
    ("甲华社 举报", "甲华社"),
    ("甲报2031-02-03 11:56", "甲报"),
    ("甲报 陈一帆", "甲报"),
    ("望川日报 甲声在线", "望川日报 甲声在线"),
    ("甲报 打印 字体", "甲报"),
    ("甲报参与互动", "甲报"),
    ("望川监管局 文章类型：原创", "望川监管局"),
    ("Jia Daily", "Jia Daily"),
    ("Jia Daily Share", "Jia Daily"),
    ("People's Post Online | Print", "People's Post Online"),
    ("甲县教育局收藏", "甲县教育局"),
    ("甲国收藏", "甲国收藏"),
    ("NO.6 FEBRUARY 6", None),
    ("互联网", None),
    ("网络", None),
    ("【打印】", None),
    ("（供稿）", None),
    ("分享到：", None),
    ("2031-02-03", None),
    ("", None),
    ("12345678", None),
]


@pytest.mark.parametrize(("value", "outlet"), OUTLETS)
def test_outlet_is_cleaned_of_what_stands_beside_it(value: str, outlet: str | None) -> None:
    assert clean_outlet(value) == outlet


def test_agencies_and_outlets_are_known_by_their_form() -> None:
    assert is_agency("Reuters") and is_agency("新华社") and not is_agency("Jane Roe")
    assert is_outlet("望川日报") and is_outlet("jiadaily.com.cn") and is_outlet("Jia Times")
    assert not is_outlet("陈一帆") and not is_outlet("WANGCHUAN") and not is_outlet("打印")


@given(st.text(max_size=200))
def test_any_value_is_read_without_fault(value: str) -> None:
    for name in read_names(value):
        assert name == name.strip() and 2 <= len(name) <= 40
    outlet = clean_outlet(value)
    assert outlet is None or (outlet == outlet.strip() and 2 <= len(outlet) <= 60)
