"""Whether words in a Chinese text are a person's name, and whether two texts name two people at one place."""

from __future__ import annotations

import re

from harvester.identity.near import Matter
from harvester.identity.pinyin import sound
from harvester.identity.slots import Slot, Words, similarity

VARIANT = 0.6
"""Similarity of two spellings of one name: Baihe and Bai, Chen Rui and Chen Ruy."""
ALIKE = 0.6
"""Similarity of two sounds from which one character may be a slip for the other: lin and ling."""
SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳司诸葛向符覃麻粟瞿"
    "滕舒蒲谌匡屈佘柯冉游岳齐翟聂辛祝左涂谷宁庞褚焦鲁莫倪牛兰詹殷庄鲍温纪关裴霍申苗盛俞景骆章耿翁严华费岑卞伍米全"
)
"""The most common, and of those the ones that are hardly words in a notice."""
SURE_SURNAMES = SURNAMES - set("全常高方向于万")
"""Without those that open words: 全都 and 全部."""
_WEEKDAY = re.compile(r"周[一二三四五六日末]")
_ROLE = re.compile(
    r"(?:书记|(?:[县市区州省镇乡村局部厅院校所处科站队组]|董事|社)长|主任|主席|经理|总裁|教授|法官|居民|村民|市民|领导|代表人|负责人|发言人|专家"
    r"|军人|民警|学员|党员|申请人|当事人|接收|宣告|医生|老师|教师|选手|被告|原告"
    r"|(?:姓名|任命|免去|授予):?)$"
)
_SEX = re.compile(r" ?[,(] ?[男女][,)]")
"""Stands behind a person's name in notices of appointment and lists of those concerned."""
_NAME_ENDS = re.compile(r"[^\w]|$|同志|先生|女士|同学|家中|等[人,、]|涉嫌|死亡|失踪|一案|严重|[,(] ?[男女]")
_ROW = re.compile(r"[、,\s]")


def is_person(matter: Matter, words: Words, han: str) -> bool:
    """Whether the words are built like a person's name, or stand behind a role and are as long as one."""
    if "·" in matter.folded[words.start : words.stop]:
        return True
    if len(han) <= 4 and _SEX.match(matter.folded, words.stop):
        return True
    if not 2 <= len(han) <= 4:
        return False
    before = matter.folded[max(0, words.start - 4) : words.start].rstrip(" :(")
    return (len(han) < 4 and han[0] in SURNAMES) or bool(_ROLE.search(before))


def are_two_people(a: Matter, b: Matter, slot: Slot) -> bool:
    """Whether a place is part of one person's name here and of another's there: 孟磊 and 孟立秋, 严华 and 金华."""
    ours, theirs = _whole_name(a, slot.ours), _whole_name(b, slot.theirs)
    if ours is None or theirs is None:
        return False
    if len(slot.ours.said) == len(slot.theirs.said) == 1 and len(ours) == len(theirs):
        return differ(slot.ours.said[0], slot.theirs.said[0])
    return similarity(ours, theirs) < VARIANT


def differ(one: str, other: str) -> bool:
    """Whether two characters sound so unlike that neither was written for the other.

    >>> differ("诚", "成"), differ("严", "金")
    (False, True)
    """
    return similarity(sound(one), sound(other)) < ALIKE


def _whole_name(matter: Matter, words: Words) -> str | None:
    """The person's name that some characters belong to, where both its ends can be told."""
    for start in (words.start, words.start - 1):
        if start < 0 or matter.folded[start] not in SURE_SURNAMES or _WEEKDAY.match(matter.folded, start):
            continue
        before = matter.folded[max(0, start - 4) : start]
        if before[-1:].isalpha() and not _ROLE.search(before):
            continue
        for stop in range(max(words.stop, start + 2), start + 4):
            if _NAME_ENDS.match(matter.folded, stop):
                return matter.folded[start:stop]
    return None


def are_rows_of_people(a: Matter, b: Matter, slot: Slot) -> bool:
    """Whether a place is a row of names here or there, and names throughout: 陶秀、孔德海 and 冯春军."""
    sides = [_ROW.split(one.folded[words.start : words.stop]) for one, words in ((a, slot.ours), (b, slot.theirs))]
    items = [item.strip() for side in sides for item in side]
    return len(items) > 2 and all(2 <= len(item) <= 3 and item[0] in SURNAMES for item in items)


def people_in(matter: Matter, words: Words) -> int:
    """How many of the items of a row are as long as a person's name; 0 for what is no row."""
    items = [one.strip() for one in _ROW.split(matter.folded[words.start : words.stop])]
    people = [one for one in items if 2 <= len(one) <= 4 or "·" in one]
    return len(people) if len(people) > 2 and 4 * len(people) >= 3 * len(items) else 0
