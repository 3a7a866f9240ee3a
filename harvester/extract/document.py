"""The header of a policy page, one story: 文号, 索引号, 发文机关, 成文日期 and their kin."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from harvester.article import Document
from harvester.extract.dates import find_dates, read_stamp
from harvester.extract.glance import holds
from harvester.extract.wordlist import words
from harvester.extract.zones import Zones

if TYPE_CHECKING:
    from harvester.extract.flow import Flow
    from harvester.extract.meta import Meta
    from harvester.extract.page import Page

_LABELS: dict[str, str] = {
    "number": "发文字号 文号 文件编号 发文文号 公文文号 文件文号 文件字号 Document number Document No. No.",
    "index_number": "索引号 信息索引号 索引码 索引 公开索引号 Index number Index No. Index",
    "issuer": (
        "发文机关 发布机构 发文单位 制发机关 发布机关 公开主体 制定机关 发布单位 办文部门 "
        "公开责任部门 发文机构 信息来源机构 Issued by Issuer Issuing authority Issuing body"
    ),
    "issued_on": (
        "成文日期 成文时间 生成日期 签发日期 印发日期 制发日期 发文日期 Date of issue Issued "
        "on Date of signature Adopted on"
    ),
    "effective_on": (
        "实施日期 施行日期 生效日期 生效时间 执行日期 施行时间 Effective date Effective on "
        "Effective from Date of effect"
    ),
    "deadline": (
        "截止日期 截止时间 失效日期 废止日期 有效期至 失效时间 Expiry date Deadline Valid "
        "until Expires on Date of expiry"
    ),
    "status": "有效性 时效性 效力状态 是否有效 文件状态 时效 效力 Status Validity",
    "subject": "主题分类 主题类别 分类 信息分类 信息类别 所属主题 Subject Category Topic",
}
_FIELD_OF = {
    re.sub(r"[\s.]", "", label).casefold(): name
    for name, words in _LABELS.items()
    for label in re.findall(r"[A-Z][A-Za-z]*(?: (?:[a-z]+|No))*\.?|[^\sA-Za-z.]+", words)
}
_OTHER = words(
    "标题 名称 公文名称 文件名称 主题词 关键词 内容概述 公开方式 公开时限 公开范围 "
    "公开程度 公开形式 体裁分类 体裁 语种 发布日期 发布时间 公开日期 信息名称 服务对象 "
    "来源 字号 打印 title keywords "
    "dateofrelease publishedon released summary"
)
_LAST = frozenset(label[-1] for label in (*_FIELD_OF, *_OTHER))
_IGNORED = " .　:：[]【】"
_SIGNS = re.compile(r"[\s.　:：\[\]【】]")
_COLON = re.compile(r"[:：]")
_LONGEST = 24
_LONGEST_CELL = 400
_NUMBER = re.compile(
    r"(?P<number>[\u4e00-\u9fff]{1,14}(?:[（(][\u4e00-\u9fff]{1,6}[）)])?[\u4e00-\u9fff]{0,4}\s?[〔\[［﹝（(【]\s?(?:19|"
    r"20)\d\d\s?(?:年)?[〕\]］﹞）)】]\s?(?:第\s?)?\d{1,5}\s?号)"
)
_POLICY = re.compile(
    r"文号|发文|索\s?引|成文|〔|［20|\[20|生成日期|有效性|时效|Index|Document"
)  # without one of these a page has no policy header
_IN_LINE = re.compile(
    r"文号|发文[字文机单日]|索\s?引|成文[日时]|生成日期|(?:有效性|时效性?)\s*(?:$|[:：\0])|Index|Document|〔|［20|\[20"
)
"""The same in lines that were read: a word that goes on otherwise is the text's."""
_SEAM = "\x00"  # stands in no line, so that nothing is found over two of them
_POLICY_WORDS = (
    ("文号", 1), ("发文", 0), ("索引", 1), ("成文", 0), ("〔", 0), ("［20", 0), ("[20", 0), ("生成日期", 0),
    ("有效性", 1), ("时效", 1), ("Index", 0), ("Document", 0),
)  # fmt: skip
"""What `_POLICY` finds without a blank in it, each with the place of its rarest letter."""
_LEAST = 2
"""Filled fields that make a policy header; one alone (a 发布机构 in an info line) makes none."""
_MAX_ROWS = 400
_MAX_CELLS = 20_000
_CELLS = ("td", "th", "dt", "dd", "li", "p", "span", "div")  # of div those that hold text alone


def may_have_header(page: Page, flow: Flow, *, partly: bool) -> bool:
    """Whether a policy header may be on the page: looking for its cells costs more than the rest of a page.

    `partly`: the lines are the article's region only; an index number may stand outside it.
    """
    if partly:
        short = _SEAM.join([line.text for line in flow.lines if line.size < 80])
        return holds(page.text, "索引", 1) or _IN_LINE.search(short) is not None
    words_found = any(
        word in page.text if word.isascii() else holds(page.text, word, rare) for word, rare in _POLICY_WORDS
    )
    return words_found or ("索" in page.text and _POLICY.search(page.text) is not None)


def read_document(page: Page, zones: Zones, meta: Meta) -> Document | None:
    """The policy header of a page, from its tables, lists and label lines; None where it prints none."""
    values: dict[str, str] = {}
    weak: dict[str, str] = {}
    for label, value in _pairs(page, zones):
        name = _FIELD_OF.get(re.sub(r"[\s.　]", "", label).casefold())
        if name and value and _fits(name, value) and (name not in values or _is_better(label, weak.get(name))):
            values[name] = value
            weak[name] = label
    if not {"number", "index_number"} & set(values) and len(values) < _LEAST + 1:
        values = {}
    if not values or (len(values) < _LEAST and "index_number" not in values):
        number = _number_line(zones) if not values else values.get("number")
        return Document(number=number) if number else None
    values.setdefault("number", _number_line(zones) or "")
    return _document(values)


def _is_better(label: str, held: str | None) -> bool:
    """成文日期 says when a document was made; 发文日期 and 生成日期 often say when the page was."""
    return bool(held) and label[:1] in "成签印" and str(held)[:1] in "发生"


def _document(values: dict[str, str]) -> Document:
    document = Document()
    for field in fields(Document):
        value = values.get(field.name)
        if not value:
            continue
        if field.name in ("issued_on", "effective_on", "deadline"):
            setattr(document, field.name, _day(value))
        else:
            setattr(document, field.name, " ".join(value.split()))
    return document


def _day(value: str) -> date | None:
    found = find_dates(value)
    stamp = found[0].moment if found and not found[0].yearless else read_stamp(value)
    return stamp.day if stamp else None


def _fits(name: str, value: str) -> bool:
    if name in ("issued_on", "effective_on", "deadline"):
        return _day(value) is not None
    if name == "number":
        return len(value) <= 60 and bool(re.search(r"\d", value))
    if name == "index_number":
        return len(value) <= 60 and bool(re.search(r"\d", value)) and not find_dates(value[:12])
    return len(value) <= 80 and not re.search(r"[。！？]", value)


def _pairs(page: Page, zones: Zones) -> list[tuple[str, str]]:
    """Label and value pairs: cells of tables and items of lists first, then label lines around the body."""
    pairs = _cell_pairs(page.root)
    lines = [*zones.header, *zones.body[:12]]
    for place, line in enumerate(lines):
        following = lines[place + 1] if place + 1 < len(lines) else ""
        pairs.extend(_line_pairs(line, following))
    return pairs


def _cell_pairs(root: etree._Element) -> list[tuple[str, str]]:
    """Neighbouring cells of which the first is nothing but a known label, or one cell holding label and value."""
    pairs: list[tuple[str, str]] = []
    for cell in islice(root.iter(*_CELLS), _MAX_CELLS):
        many = len(cell)
        if many > 6 or len(pairs) >= _MAX_ROWS or (many and cell.tag == "div" and _has_elements(cell)):
            continue
        if not many:  # most cells: those that say nothing are told before their blanks are folded
            said = cell.text
            if not said or said.isspace() or not _may_tell(said.rstrip()):
                continue
        text = _text(cell)
        if not _may_tell(text):
            continue
        label = _SIGNS.sub("", text).casefold()
        if label in _FIELD_OF:
            following = cell.getnext()
            if following is not None and isinstance(following.tag, str):
                value = " ".join("".join(map(str, following.itertext())).split())
                if not _is_label(value):
                    pairs.append((label, value[:200]))
        elif text and cell.tag in ("td", "li", "p", "span", "div", "dd"):
            pairs.extend(_line_pairs(text, ""))
    return pairs


def _has_elements(cell: etree._Element) -> bool:
    return any(isinstance(child.tag, str) for child in cell)


def _text(cell: etree._Element) -> str:
    """The cell's text, blanks folded, "" where it is too long for a label with its value."""
    if not len(cell):  # most cells: nothing to join
        text = cell.text or ""
        return " ".join(text.split()) if len(text) <= _LONGEST_CELL else ""
    size, parts = 0, []
    for part in cell.itertext():  # never more than a label and its value: the cell may hold a whole page
        size += len(part)
        if size > _LONGEST_CELL:
            return ""
        parts.append(str(part))
    return " ".join("".join(parts).split())


def _line_pairs(line: str, following: str) -> list[tuple[str, str]]:
    """The pairs of a line such as `索 引 号：0147 主题分类：统计`; an empty value may stand on the next line."""
    heads = _heads(line[:400])
    pairs: list[tuple[str, str]] = []
    for place, (label, _, end) in enumerate(heads):
        stop = heads[place + 1][1] if place + 1 < len(heads) else len(line)
        value = line[end:stop].strip(" 　|；;[]【】")
        if not value and place == len(heads) - 1 and not _heads(following):
            value = following.strip()[:200]
        pairs.append((label, value))
    return pairs


def _heads(line: str) -> list[tuple[str, int, int]]:
    """The known labels before colons of a line: label, where it starts, where its value starts."""
    heads: list[tuple[str, int, int]] = []
    for colon in _COLON.finditer(line):
        if not _may_be_label(line[: colon.start()]):  # most colons stand behind no label
            continue
        floor = max(heads[-1][2] if heads else 0, colon.start() - _LONGEST)
        starts = [i for i in range(floor, colon.start()) if line[i] not in " 　" and (i == 0 or not _joins(line, i))]
        for start in starts:
            if _is_label(line[start : colon.start()]):
                heads.append((line[start : colon.start()], start, colon.end()))
                break
    return heads


def _may_tell(text: str) -> bool:
    """Whether a text is a label, or has one in it."""
    return text[-1:] in _LAST or ":" in text or "：" in text or _may_be_label(text)


def _may_be_label(text: str) -> bool:
    """Whether a text ends as labels do: told by one letter."""
    last = text.rstrip(_IGNORED)[-1:]
    return last.isspace() or last.casefold() in _LAST


def _joins(line: str, i: int) -> bool:
    """Whether the character before a place belongs to the same word in Latin letters."""
    return line[i].isascii() and line[i].isalpha() and line[i - 1].isascii() and line[i - 1].isalpha()


def _is_label(text: str) -> bool:
    label = _SIGNS.sub("", text).casefold()
    return label in _FIELD_OF or label in _OTHER


def _number_line(zones: Zones) -> str | None:
    """A document's number on a line of its own under the headline: `甲政发〔2031〕5号`."""
    for line in [*zones.header[-8:], *zones.body[:3]]:
        match = _NUMBER.fullmatch(line.strip().strip("（）()"))
        if match:
            return match["number"]
    return None
