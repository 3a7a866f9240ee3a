"""What kind of fact stands at a place where two texts differ: a day, a person, a place or an office, a figure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum

from harvester.identity.near import Matter
from harvester.identity.slots import Slot, Words, similarity


class Kind(Enum):
    """What differs at one place. A `NAME` is that of a place, a road, an office or a firm; an `IDENTIFIER` a number of
    seven digits and more; `WORDING` anything else, such as an editor's other word."""

    DAY = "day"
    IDENTIFIER = "identifier"
    PERSON = "person"
    NAME = "name"
    FIGURE = "figure"
    WORDING = "wording"


PASSAGE = 14
"""Chinese characters beyond which other words are a passage written anew, unless they are a row of names."""
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳上官司马诸葛"
)
"""The most common hundred, which nine of ten people bear."""
_NAMED = re.compile(
    r"(?:社区|小区|街道|大道|中学|小学|大学|学校|医院|公司|有限|集团|同志|先生|女士|法院|银行|广场|水库"
    r"|[路街巷弄镇乡村县市区州省站港桥河湖江山岛园局厅院校馆所队厂矿店苑庄寨湾坝渠线号](?![民场域级内外里委政长容貌情振产]))"
)
VARIANT = 0.6
"""Similarity of two spellings of one name: Baihe and Bai, Chen Rui and Chen Ruy."""
_HERE = re.compile(r"[我全本该各当此这那两辖某]")
"""A reprint says "our city" for its name, and the other way round."""
_NUMERAL = re.compile(r"第?[一二三四五六七八九十百千万亿两零〇]+")
_ROW = re.compile(r"[、,\s]")
_CREDIT = re.compile(
    r"(?:记者(?![从在了获今昨日近采])|通讯员|(?:编辑|责编|作者|来源|稿源|审核|校对|编审|监制|供稿|撰稿|翻译|浏览|阅读|点击|发布时间|发布日期"
    r"|字号|摄影|source|editors?|photos?)\s?:|(?:^|\n)\s*by|reporters?|(?:reporting|reported|written|compiled|translated|edited|photos?|story) by)[^。;!?\n]{0,18}$"
)
_BEGINS = re.compile(r"(?:^|[\n。.!?])[\s(【\[]*(?:本报|本网|新华社|中新社)?[^。;!?\n]{0,12}$")
_DATELINE = re.compile(r"[^。;!?\n]{0,24}?(?:[日社](?:电|讯)|[电讯](?=[ (]|$)|\(xinhua\)| --|—)")
_LOOK_BACK = 40
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?\n])[\s\"'“‘(]*$")


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of one side of a slot, by what they are."""

    days: set[str]
    figures: set[str]
    han: str
    latin: list[str]


def kinds_of(a: Matter, b: Matter, slot: Slot) -> Counter[Kind]:
    """How many facts of each kind differ in a slot; what only one side has is no difference."""
    ours, theirs = _sorted(slot.ours), _sorted(slot.theirs)
    found: Counter[Kind] = Counter()
    if ours.days and theirs.days and not ours.days & theirs.days:
        found[Kind.DAY] = 1
    if ours.figures and theirs.figures and not ours.figures & theirs.figures:
        kind = Kind.IDENTIFIER if _identify(ours.figures) and _identify(theirs.figures) else Kind.FIGURE
        if not _rounded(ours.figures, theirs.figures):
            found[kind] += min(len(ours.figures), len(theirs.figures))
    if ours.latin and theirs.latin and ours.latin != theirs.latin:
        names = min(_capitals(a, slot.ours, ours.latin), _capitals(b, slot.theirs, theirs.latin))
        names = 0 if similarity(" ".join(ours.latin), " ".join(theirs.latin)) >= VARIANT else names
        found[Kind.PERSON if names else Kind.WORDING] += min(names, 2) or 1
    if ours.han and theirs.han and ours.han != theirs.han:
        found += _han(a, b, slot, ours.han, theirs.han)
    return found


def _sorted(words: Words) -> _Said:
    days = {one for one in words.said if "/" in one}
    figures = {one for one in words.said if one[0].isdigit()} - days
    other = [one for one in words.said if not one[0].isdigit()]
    return _Said(days, figures, "".join(one for one in other if not one.isascii()),
                 [one for one in other if one.isascii()])  # fmt: skip


def _han(a: Matter, b: Matter, slot: Slot, ours: str, theirs: str) -> Counter[Kind]:
    if max(len(ours), len(theirs)) > PASSAGE:
        people = min(_people(a, slot.ours), _people(b, slot.theirs))
        return Counter({Kind.PERSON: people}) if people > 1 else Counter()
    if _is_person(ours) and _is_person(theirs):
        return Counter([Kind.PERSON])
    if _NUMERAL.fullmatch(ours) and _NUMERAL.fullmatch(theirs):
        return Counter([Kind.FIGURE])
    if _is_named(a, slot.ours) and _is_named(b, slot.theirs):
        return Counter() if _HERE.match(ours) or _HERE.match(theirs) else Counter([Kind.NAME])
    return Counter([Kind.WORDING])


def _is_person(han: str) -> bool:
    return 2 <= len(han) <= 3 and han[0] in _SURNAMES


def _people(matter: Matter, words: Words) -> int:
    return sum(map(_is_person, _ROW.split(matter.folded[words.start : words.stop])))


def _is_named(matter: Matter, words: Words) -> bool:
    """Whether the words, or the one behind them, end as the names of places, roads, offices and firms do."""
    return bool(_NAMED.match(matter.folded, words.stop) or _NAMED.match(matter.folded, words.stop - 1))


def _identify(figures: set[str]) -> bool:
    return any(len(one) >= 7 and one.isdigit() and not one.endswith("000") for one in figures)


def _rounded(ours: set[str], theirs: set[str]) -> bool:
    """Whether one side's only figure is the other's with fewer digits."""
    if len(ours) > 1 or len(theirs) > 1:
        return False
    fewer, more = sorted((*ours, *theirs), key=lambda one: len(one.replace(".", "").rstrip("0")))
    if fewer.count(".") > 1 or more.count(".") > 1 or "." not in more:
        return False
    return float(fewer) == round(float(more), len(fewer.partition(".")[2]))


def _capitals(matter: Matter, words: Words, latin: list[str]) -> int:
    """How many of the words are written with a capital wherever they stand; the first of a sentence says nothing."""
    begins = _SENTENCE_BEGINS.search(matter.folded, max(0, words.start - _LOOK_BACK), words.start)
    return sum(one not in matter.text for one in latin[bool(begins) and len(latin) == 1 :])


def is_credit(matter: Matter, words: Words) -> bool:
    """Whether the words stand in a byline, a dateline or a line of the page: each print has its own."""
    start = max(0, words.start - _LOOK_BACK)
    before = matter.folded[start : words.start]
    if _CREDIT.search(before):
        return True
    return bool(_BEGINS.search(before)) and bool(_DATELINE.match(matter.folded, words.stop))
