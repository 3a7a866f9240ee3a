"""Invented provincial news in Chinese and English, by the thousand: one table of sentences, and what fills their gaps.

No sentence was printed anywhere. Every story of a subject shares words with every other of it; cities, people, days and
figures come from the seed. `clone` gives a story its nearest wrong neighbour: the same words, other digits.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from datetime import date

CITIES = (("青汀", "Qingting"), ("听潮", "Tingchao"), ("望川", "Wangchuan"), ("墨溪", "Moxi"), ("鹭岭", "Luling"),
          ("沧北", "Cangbei"), ("长沙", "Changsha"), ("双林", "Shuanglin"))  # fmt: skip
FAMILY = (("陈", "Chen"), ("林", "Lin"), ("周", "Zhou"), ("沈", "Shen"), ("方", "Fang"), ("叶", "Ye"), ("何", "He"),
          ("宋", "Song"), ("罗", "Luo"), ("顾", "Gu"))  # fmt: skip
GIVEN = (("一帆", "Yifan"), ("秋白", "Qiubai"), ("晓舟", "Xiaozhou"), ("文澜", "Wenlan"), ("知远", "Zhiyuan"),
         ("海棠", "Haitang"), ("松年", "Songnian"), ("月明", "Yueming"), ("青禾", "Qinghe"), ("乐山", "Leshan"),
         ("立冬", "Lidong"), ("念慈", "Nianci"))  # fmt: skip
SUBJECTS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("{c}新渡轮投入运营", "New Ferry Enters Service in {c}"),
     ("{d}，一艘可载{a}人的渡轮在{c}码头离岸，航程{b}分钟。",
      "A ferry for {a} passengers left the pier of {c} on {d}; the crossing takes {b} minutes."),
     ("票价不变，每天开{e}班，雾天停航。", "Fares stay the same, with {e} sailings a day and none in fog.")),
    (("{c}早市搬进室内", "Morning Market in {c} Moves Indoors"),
     ("{c}的早市有{a}个摊位，从{d}起搬进旧仓库。",
      "The morning market of {c}, with {a} stalls, moved into an old warehouse on {d}."),
     ("卖菜的{p}说，下雨天再也不用收摊了。", "{p}, who sells vegetables, said rain would no longer close the stalls.")),
    (("{c}春茶开采", "Spring Tea Harvest Begins in {c}"),
     ("{c}{mu}茶园进入采摘期，预计产茶{a}吨。",
      "Picking has begun in {ha} of tea gardens in {c}, with {a} tons expected."),
     ("茶农{p}家今年多种了三叶草，水土流失减少{pc}。",
      "Grower {p} planted clover this year and lost {pc_en} less soil.")),
    (("{c}图书馆延长开放时间", "{c} Library Extends Its Hours"),
     ("{c}图书馆藏书{w}册，{d}起开到晚上十点。",
      "The library of {c}, which holds {w_en} books, stays open until ten at night from {d}."),
     ("馆员{p}说，去年借出的书增加了{pc}。", "Librarian {p} said loans rose by {pc_en} last year.")),
    (("{c}旧桥修缮完工", "Repairs to Old Bridge Finished in {c}"),
     ("{c}一座长{a}米的石桥修缮完工，花费{y}。",
      "Repairs to a stone bridge of {a} meters in {c} are complete at a cost of {y_en}."),
     ("木匠{p}带着{e}个徒弟换了栏杆。", "Carpenter {p} and {e} apprentices replaced the railings.")),
    (("{c}增加公交线路", "{c} Adds Bus Lines"),
     ("{c}从{d}起新增{e}条公交线路，共有{a}辆车。", "{c} adds {e} bus lines from {d}, served by {a} vehicles."),
     ("司机{p}画了一张换乘地图给乘客。", "Driver {p} drew a map of transfers for passengers.")),
    (("{c}博物馆展出小物件", "{c} Museum Shows Small Objects"),
     ("{c}博物馆展出{a}件印章和针筒，首月观众{w}人次。",
      "The museum of {c} shows {a} seals and needle cases; {w_en} visitors came in the first month."),
     ("策展人{p}为每个柜子写了一个问题。", "Curator {p} wrote one question for each case.")),
    (("{c}水管查漏", "{c} Searches Its Pipes for Leaks"),
     ("{c}的工程师在{b}天里找到{a}处漏水点。", "Engineers in {c} found {a} leaks in {b} days."),
     ("修好以后，每年可节水{w}立方米。", "Once repaired, the pipes will save {w_en} cubic meters of water a year.")),
    (("{c}医院开设夜间门诊", "Hospital in {c} Opens Night Clinic"),
     ("{c}第二医院的夜间门诊{d}开诊，有{e}名护士值班。",
      "The night clinic of the second hospital of {c} opened on {d} with {e} nurses on duty."),
     ("医生{p}说，平均等候时间缩短到{b}分钟。", "Doctor {p} said the average wait has fallen to {b} minutes.")),
    (("{c}候鸟数量创新高", "Migrating Birds Reach Record in {c}"),
     ("志愿者在{c}滩涂数到{a}只候鸟，比去年多{e}只。",
      "Volunteers counted {a} migrating birds on the mudflats of {c}, {e} more than a year ago."),
     ("渔民答应在{d}以前不进东边的汊道。", "Fishermen agreed to stay out of the eastern channel until {d}.")),
    (("{c}盐田招收学徒", "Salt Fields of {c} Take Apprentices"),
     ("{c}盐田去年产盐{a}吨，今年招收{e}名学徒。",
      "The salt fields of {c} produced {a} tons last year and take {e} apprentices this year."),
     ("老盐工{p}教他们听耙子的声音。", "Old salt maker {p} teaches them to listen to the rake.")),
    (("{c}乐团举办夏季音乐会", "{c} Orchestra Gives Summer Concerts"),
     ("{c}青年乐团的{a}名乐手将在船坞演出{e}场。",
      "The {a} players of the youth orchestra of {c} give {e} concerts in a dock."),
     ("指挥{p}说，这里的回声有{b}秒。", "Conductor {p} said the echo lasts {b} seconds.")),
    (("{c}木偶剧团到乡村演出", "Puppet Troupe of {c} Tours Villages"),
     ("{c}木偶剧团从{d}起到{a}个村演出。", "The puppet troupe of {c} plays in {a} villages from {d}."),
     ("老艺人{p}带着一只猴王。", "Veteran {p} brings along a monkey king.")),
    (("{c}剪纸课堂开班", "Paper Cutting Class Opens in {c}"),
     ("{c}的{p}教{e}名学生用剪刀剪红纸。", "{p} of {c} teaches {e} students to cut red paper with scissors."),
     ("她剪过{a}场婚礼的喜字。", "She has cut the double happiness for {a} weddings.")),
    (("{c}救护车就近派车", "{c} Sends the Nearest Ambulance"),
     ("{c}去年有{a}次急救绕了远路，{d}起改为就近派车。",
      "Ambulances in {c} took the long way {a} times last year; from {d} the nearest is sent."),
     ("调度员{p}重画了地图。", "Dispatcher {p} redrew the map.")),
    (("{c}港口钟标检修", "Harbor Bells of {c} Are Tuned"),
     ("{c}港外{a}座钟标检修，需要{b}天。",
      "The {a} bell buoys outside the port of {c} are being tuned, which takes {b} days."),
     ("调钟人{p}划着小船出海。", "Tuner {p} rows out to sea in a small boat.")),
    (("{c}高标准农田开工", "Work on Farmland Begins in {c}"),
     ("{c}今年改造农田{mu}，投资{y}。", "{c} will improve {ha} of farmland this year with an investment of {y_en}."),
     ("工程{d}开工，惠及{a}个村。", "Work began on {d} and benefits {a} villages.")),
    (("{c}外贸增长", "Foreign Trade Grows in {c}"),
     ("{c}上半年进出口{y}，同比增长{pc}。",
      "Imports and exports of {c} reached {y_en} in the first half of the year, up {pc_en}."),
     ("其中对东盟增长最快，涉及{a}家企业。", "Growth with ASEAN was fastest, involving {a} companies.")),
    (("{c}新校舍启用", "New School Building Opens in {c}"),
     ("{c}一所小学的新校舍{d}启用，有{e}间教室、{a}名学生。",
      "The new building of a primary school in {c} opened on {d}, with {e} classrooms and {a} pupils."),
     ("校长{p}把旧钟带了过来。", "Headmaster {p} brought the old bell along.")),
    (("{c}铁路支线恢复客运", "Passenger Trains Return to {c} Branch Line"),
     ("停了{b}年的{c}铁路支线{d}恢复客运，全长{a}公里。",
      "After {b} years the branch line to {c}, {a} kilometers long, carries passengers again from {d}."),
     ("列车员{p}说，第一趟车坐满了老人和孩子。",
      "Attendant {p} said the first train was full of old people and children.")),
)  # fmt: skip
ASIDES: tuple[tuple[str, str], ...] = (
    ("居民说，这样方便多了。", "Residents said it is far more convenient."),
    ("负责人表示，下一步将听取各方意见。", "Officials said they would hear all opinions next."),
    ("旁边新装了长凳和路灯。", "Benches and street lamps were installed beside it."),
    ("孩子们在门口排队，等着看热闹。", "Children lined up at the door to watch."),
    ("天气炎热，空调坏了两次。", "The weather was hot and the air conditioning failed twice."),
    ("村里开会投票，大家都同意。", "The village met and voted, and everyone agreed."),
    ("去年的台风吹倒了三棵柿子树。", "A typhoon last year blew down three persimmon trees."),
    ("有人拍了照片，传到网上。", "Someone took photographs and put them online."),
    ("修理工从前送快递，现在学会了听声音。", "The repairman used to deliver parcels and has learned to listen."),
    ("协议只有两页，其中一页是地图。", "The agreement has two pages, one of them a map."),
    ("面馆早早就把水烧开了。", "Noodle shops put on water early."),
    ("火车晚点了一刻钟，没有人抱怨。", "The train was a quarter of an hour late and nobody complained."),
    ("老奶奶带来了一条鱼和两篮橘子。", "A grandmother brought a fish and two baskets of oranges."),
    ("这项工作将持续到年底。", "The work will continue until the end of the year."),
    ("专家认为，这种做法值得推广。", "Experts believe the method deserves to be spread."),
    ("那块旧牌子搬到了河对岸。", "The old sign was moved across the river."),
)  # fmt: skip
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_NUMERALS = str.maketrans("二三四五六七八九", "五七九二八三六四")
_WORDS = {"two": "five", "three": "seven", "four": "nine", "five": "two", "six": "eight", "seven": "three",
          "eight": "six", "nine": "four", "twelve": "fourteen", "twenty": "fifty", "thirty": "seventy",
          "forty": "ninety", "fifty": "twenty", "sixty": "eighty", "seventy": "thirty"}  # fmt: skip


@dataclass(frozen=True)
class Story:
    """One story in two languages."""

    zh: str
    en: str


def story(number: int, seed: int, day: date) -> Story:
    """The story of this number, told around this day; equal on every machine."""
    rng = random.Random(f"{seed}/{number}")
    gaps_zh, gaps_en = _gaps(rng, day)
    told = [*SUBJECTS[number % len(SUBJECTS)], *rng.sample(ASIDES, rng.randrange(2, 6))]
    zh, en = ("\n".join(pair[side] for pair in told) for side in (0, 1))
    return Story(zh.format(**gaps_zh), en.format(**gaps_en))


def abridged(told: Story, number: int, seed: int) -> Story:
    """The story as two newsrooms print it: each keeps its headline and half of the sentences, not the same half."""
    rng = random.Random(f"{seed}/{number}/abridged")
    zh, en = (_half(rng, side.split("\n")) for side in (told.zh, told.en))
    return Story("\n".join(zh), "\n".join(en))


def _half(rng: random.Random, lines: list[str]) -> list[str]:
    kept = sorted(rng.sample(range(1, len(lines)), max(1, len(lines) // 2)))
    return [lines[0], *(lines[at] for at in kept)]


def clone(told: Story, number: int, seed: int) -> Story:
    """The story with other digits, numerals and number words; every second clone stands in another city too."""
    rng = random.Random(f"{seed}/{number}/clone")
    digits = dict(zip("123456789", rng.sample("123456789", 9), strict=True))
    zh, en = (re.sub("[1-9]", lambda m: digits[m[0]], side) for side in (told.zh, told.en))
    zh = zh.translate(_NUMERALS)
    en = re.sub(r"[A-Za-z]+", lambda m: _other_word(m[0]), en)
    if number % 2:
        here = [pair for pair in CITIES if pair[0] in told.zh]
        for city in here:
            other = rng.choice([pair for pair in CITIES if pair not in here])
            zh, en = zh.replace(city[0], other[0]), en.replace(city[1], other[1])
    return replace(told, zh=zh, en=en)


def _other_word(word: str) -> str:
    other = _WORDS.get(word.lower(), word)
    return other.capitalize() if word[0].isupper() else other


def _gaps(rng: random.Random, day: date) -> tuple[dict[str, str], dict[str, str]]:
    """What fills the gaps, in both languages; the English text prints hectares, percent and whole numbers."""
    city, family, given = rng.choice(CITIES), rng.choice(FAMILY), rng.choice(GIVEN)
    a, b, e, when = rng.randrange(41, 990), rng.randrange(11, 60), rng.randrange(3, 40), rng.randrange(1, 29)
    many, mu, money, share = rng.randrange(11, 99), rng.randrange(6, 90), rng.randrange(11, 900), rng.randrange(11, 400)
    hectares = round(mu * 1000 / 15, -1 if mu < 15 else -2)
    both = {"a": str(a), "b": str(b), "e": str(e)}
    zh = {"c": city[0], "p": family[0] + given[0], "d": f"{day.month}月{when}日", "mu": f"{mu / 10:g}万亩",
          "w": f"{many / 10:g}万", "y": f"{money / 100:g}亿元", "pc": f"{share / 10:g}%"}  # fmt: skip
    en = {"c": city[1], "p": f"{family[1]} {given[1]}", "d": f"{_MONTHS[day.month - 1]} {when}",
          "ha": f"{hectares:,.0f} hectares", "w_en": f"{many * 1000:,}", "y_en": f"{money} million yuan",
          "pc_en": f"{share / 10:g} percent"}  # fmt: skip
    return both | zh, both | en
