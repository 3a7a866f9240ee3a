"""The header of a policy page from tables, lists, label lines and values on following lines."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.article import Document
from harvester.extract.document import read_document
from harvester.extract.page import open_page
from harvester.extract.zones import Zones

FULL = Document(
    number="甲政发〔2031〕5号",
    index_number="014717475N/2031-40295",
    issuer="甲省人民政府",
    issued_on=date(2031, 1, 5),
    status="有效",
    subject="综合政务\\政务公开",
)


def read(markup: str = "", header: list[str] | None = None, body: list[str] | None = None) -> Document | None:
    page = open_page(f"<html><body>{markup}<p>文</p></body></html>".encode(), url="http://www.jia.example/")
    return read_document(page, Zones(header or [], body or []), page.meta)


TABLE = """<table><tr><td>索 引 号：</td><td>014717475N/2031-40295</td>
<td>主题分类：</td><td>综合政务\\政务公开</td></tr>
<tr><td>发文机关：</td><td>甲省人民政府</td><td>成文日期：</td><td>2031年01月05日</td></tr>
<tr><td>标　　题：</td><td>渡口办法</td><td>发文字号：</td><td>甲政发〔2031〕5号</td></tr>
<tr><td>发布日期：</td><td>2031年02月03日</td><td>有效性：</td><td>有效</td></tr></table>"""
LIST = """<ul><li><b>索引号：</b>014717475N/2031-40295</li><li><b>主题分类：</b>综合政务\\政务公开</li>
<li><b>发文机关：</b>甲省人民政府</li><li><b>成文日期：</b>2031-01-05</li><li><b>文号：</b>甲政发〔2031〕5号</li>
<li><b>时效性：</b>有效</li></ul>"""
PAIRS = """<dl><dt>索引号</dt><dd>014717475N/2031-40295</dd><dt>主题分类</dt><dd>综合政务\\政务公开</dd>
<dt>发文机关</dt>
<dd>甲省人民政府</dd><dt>成文日期</dt><dd>二〇三一年一月五日</dd>
<dt>发文字号</dt><dd>甲政发〔2031〕5号</dd><dt>有效性</dt><dd>有效</dd></dl>"""


@pytest.mark.parametrize("markup", [TABLE, LIST, PAIRS], ids=["table", "list", "definition list"])
def test_header_is_read_from_its_markup(markup: str) -> None:
    assert read(markup) == FULL


def test_header_is_read_from_label_lines() -> None:
    lines = [
        "索 引 号： 014717475N/2031-40295 主题分类： 综合政务\\政务公开",
        "发文机关： 甲省人民政府 成文日期： 2031年01月05日",
        "发文字号：甲政发〔2031〕5号 发布日期：2031-02-03",
        "有效性：有效",
    ]
    assert read(header=lines) == FULL


def test_values_stand_on_the_lines_under_their_labels() -> None:
    lines = [
        "索 引 号：",
        "0147/2031-1",
        "发布机构：",
        "甲市统计局",
        "发文日期：",
        "2031-02-03",
        "公开方式：",
        "主动公开",
    ]
    assert read(header=lines) == Document(index_number="0147/2031-1", issuer="甲市统计局", issued_on=date(2031, 2, 3))


def test_empty_values_stay_empty() -> None:
    lines = ["索 引 号： 主题分类：", "办文部门： 发文日期：", "文 号："]
    assert read(header=lines) is None


def test_day_of_signature_beats_the_day_the_page_was_made() -> None:
    lines = ["索引号：0147/2031-1 生成日期：2031-03-01", "成文日期：2031-01-05"]
    document = read(header=lines)
    assert document and document.issued_on == date(2031, 1, 5)


def test_days_of_effect_and_expiry_are_read() -> None:
    lines = ["发文字号：甲政发〔2031〕5号 发文机关：甲局", "施行日期：2031-03-01 有效期至：2036年3月1日"]
    document = read(header=lines)
    assert document and (document.effective_on, document.deadline) == (date(2031, 3, 1), date(2036, 3, 1))


@pytest.mark.parametrize(
    "number",
    [
        "国办发〔2031〕47号",
        "甲政发[2031]7号",
        "甲政发［2031］20号",
        "甲政办发（2031）3号",
        "浙金罚决字〔2031〕52号",
        "甲政发﹝2031﹞5号",
        "甲府发〔2031〕第5号",
    ],
)
def test_number_on_a_line_of_its_own_is_the_documents(number: str) -> None:
    assert read(header=["关于渡口的通知", number]) == Document(number=number)
    assert read(body=[f"（{number}）", "各县人民政府："]) == Document(number=number)


@pytest.mark.parametrize(
    "lines",
    [
        ["2031-02-03 来源：甲网"],
        ["发布机构：甲局 发布日期：2031-02-03 字号：大 中 小"],
        ["根据甲政发〔2031〕5号文件，渡口今天通航。"],
        ["分类：要闻 标签：渡口"],
        [],
    ],
)
def test_page_without_a_policy_header_has_none(lines: list[str]) -> None:
    assert read(header=lines) is None


@given(
    st.lists(
        st.sampled_from(["索引号：", "文号", "成文日期：", "2031-02-03", " ", "甲局", "〔2031〕5号", "："]), max_size=12
    ).map("".join)
)
def test_any_line_is_read_without_fault(line: str) -> None:
    assert read(header=[line]) == read(header=[line])
