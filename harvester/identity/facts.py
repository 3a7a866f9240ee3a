"""What kind of fact stands at a place where two texts differ: a day, a person, a place or an office, a figure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum

from harvester.identity.near import Matter
from harvester.identity.people import VARIANT, are_rows_of_people, are_two_people, is_person, people_in
from harvester.identity.slots import Slot, Words, is_capital, similarity


class Kind(Enum):
    """What differs at one place. A `NAME` is that of a place, a road, an office or a firm; an `IDENTIFIER` a number of
    seven digits and more, a `CLASS` one of a few cases such as a sex or the colour of a warning; `WORDING` anything
    else, such as an editor's other word."""

    DAY = "day"
    IDENTIFIER = "identifier"
    PERSON = "person"
    NAME = "name"
    FIGURE = "figure"
    CLASS = "class"
    WORDING = "wording"


PASSAGE = 14
"""Chinese characters beyond which other words are a passage written anew, unless they are a row of names."""
NAMED = re.compile(
    r"(?:社区|小区|街道|大道|中学|小学|大学|学校|医院|公司|有限|集团|同志|先生|女士|法院|银行|广场|水库|林场|工业园|开发区|新区|项目"
    r"|[路街巷弄镇乡村县市区州省站港桥河湖江山岛园局厅院校馆所队厂矿店苑庄寨湾坝渠线号滩坪岭坳岗沟溪峡洲塘屯堡](?![民场域级内外里委政长容貌情振产]))"
)
_FIRM = re.compile(
    r"[\u4e00-\u9fff]{0,10}?(?:有限|公司|集团|合作社|商行|经营部|事务所|加工厂|家庭农场|协会|学会|商会|研究会|联合会|促进会|基金会|俱乐部)"
)
"""What a firm or a society does, and what it is, stand behind its name."""
_CLASSED = re.compile(r"[族色]")
_CLASSES = tuple(
    frozenset(words.split())
    for words in (
        "男 女",
        "东 南 西 北",
        "甲 乙 丙 丁",
        "male female",
        "red orange yellow blue",
        "north south east west",
    )
)
"""Sets of which one word stands for one case and another for another; no editor takes one for the other."""
HERE = re.compile(r"[我全本该各当此这那两辖某]")
"""A reprint says "our city" for its name, and the other way round."""
_NUMERAL = re.compile(r"第?[一二三四五六七八九十百千万亿两零〇]+")
_ROMAN = re.compile(r"[ivx]+")
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
        # May 6 for June 2 is another event, May for June another period
        found[Kind.DAY if _whole(ours.days) and _whole(theirs.days) else Kind.NAME] = 1
    if ours.figures and theirs.figures and not ours.figures & theirs.figures:
        kind = Kind.IDENTIFIER if _identify(ours.figures) and _identify(theirs.figures) else Kind.FIGURE
        if not _rounded(ours.figures, theirs.figures):
            found[kind] += min(len(ours.figures), len(theirs.figures))
    told_otherwise = ours.latin and theirs.latin and ours.latin != theirs.latin
    if told_otherwise and (case := _case(ours.latin, theirs.latin)):
        found[case] += 1
    elif told_otherwise:
        own = [one for one in ours.latin if one not in theirs.latin]
        other = [one for one in theirs.latin if one not in ours.latin]
        names = min(capitals(a, slot.ours, own), capitals(b, slot.theirs, other))
        names = 0 if similarity(" ".join(ours.latin), " ".join(theirs.latin)) >= VARIANT else names
        found[Kind.PERSON if names else Kind.WORDING] += min(names, 2) or 1
    if ours.han and theirs.han and ours.han != theirs.han:
        found += _han(a, b, slot, ours.han, theirs.han)
    return found


def _case(ours: list[str], theirs: list[str]) -> Kind | None:
    """What two single words are that count, or tell cases apart."""
    if len(ours) > 1 or len(theirs) > 1:
        return None
    if _ROMAN.fullmatch(ours[0]) and _ROMAN.fullmatch(theirs[0]):
        return Kind.CLASS
    return Kind.CLASS if any(one.issuperset((ours[0], theirs[0])) for one in _CLASSES) else None


def _whole(days: set[str]) -> bool:
    return not any(one.endswith("/") for one in days)


def _sorted(words: Words) -> _Said:
    days = {one for one in words.said if "/" in one}
    figures = {one for one in words.said if one[0].isdigit()} - days
    other = [one for one in words.said if not one[0].isdigit()]
    return _Said(days, figures, "".join(one for one in other if not one.isascii()),
                 [one for one in other if one.isascii()])  # fmt: skip


def _han(a: Matter, b: Matter, slot: Slot, ours: str, theirs: str) -> Counter[Kind]:
    if max(len(ours), len(theirs)) > PASSAGE:
        people = min(people_in(a, slot.ours), people_in(b, slot.theirs))
        return Counter({Kind.PERSON: people}) if people > 1 else Counter()
    if are_rows_of_people(a, b, slot):
        return Counter({Kind.PERSON: 2})
    if (is_person(a, slot.ours, ours) and is_person(b, slot.theirs, theirs)) or are_two_people(a, b, slot):
        return Counter([Kind.PERSON])
    if _NUMERAL.fullmatch(ours) and _NUMERAL.fullmatch(theirs):
        return Counter([Kind.FIGURE])
    if _is_case(a, b, slot, ours, theirs):
        return Counter([Kind.CLASS])
    if _is_named(a, slot.ours) and _is_named(b, slot.theirs):
        return Counter() if HERE.match(ours) or HERE.match(theirs) else Counter([Kind.NAME])
    if _in_row(a, slot.ours) and _in_row(b, slot.theirs):
        return Counter([Kind.NAME])
    return Counter([Kind.WORDING])


def _is_case(a: Matter, b: Matter, slot: Slot, ours: str, theirs: str) -> bool:
    """Whether the words tell cases apart: sexes, peoples, colours of warnings."""
    if any(one.issuperset((ours, theirs)) for one in _CLASSES):
        return True
    behind = ((a, slot.ours), (b, slot.theirs))
    return max(len(ours), len(theirs)) <= 3 and all(_CLASSED.match(one.folded, words.stop) for one, words in behind)


def _in_row(matter: Matter, words: Words) -> bool:
    """Whether the words are a short item of an enumeration."""
    around = matter.folded[max(0, words.start - 1) : words.start] + matter.folded[words.stop : words.stop + 1]
    return "、" in around and words.stop - words.start <= 4


def _is_named(matter: Matter, words: Words) -> bool:
    """Whether the words, or the one behind them, end as the names of places, roads, offices and firms do."""
    named = any(NAMED.match(matter.folded, words.stop - back) for back in range(3))
    return named or _FIRM.match(matter.folded, words.stop) is not None


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


def capitals(matter: Matter, words: Words, latin: list[str]) -> int:
    """How many of the words are written with a capital wherever they stand; the first of a sentence says nothing."""
    begins = _SENTENCE_BEGINS.search(matter.folded, max(0, words.start - _LOOK_BACK), words.start)
    return sum(is_capital(matter, one) for one in latin[bool(begins) and len(latin) == 1 :])
