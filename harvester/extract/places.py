"""The provinces and prefectures an article names, with their GB/T 2260 codes.

The table `divisions.tsv` has one line a division: code, full name, short name (`*`: an everyday word that counts only
with its 市, 州 or 地区), English names. Provinces end in 0000, prefectures in 00; the 34 and 333 divisions of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from harvester.article import Place

MAX_TEXT = 200_000
"""Characters of the text that are searched."""

_NOT_BEFORE = {
    "河南": "黄淮运沿",
    "河北": "黄淮运沿",
    "江西": "长珠湘赣沿",
    "江东": "长",
    "山东": "中泰唐孙",
    "山西": "中泰唐孙",
    "湖南": "太洞西环",
    "湖北": "太洞西环",
    "海南": "上青",
    "海北": "上",
    "江南": "长",
    "南宁": "云",
    "南京": "云",
    "吉安": "",
    "长治": "",
    "北京": "",
    "东营": "山广",
    "台州": "",
    "广安": "东",
}
"""Characters before which a short name is part of another word: 黄河南岸, 中山东路."""
_STREET = r"(?![东南西北中一二三四五六七八九十]{0,2}(?:路|街|大道|大街|胡同)|时间|菜|话)"
_SHARED_DEFAULT = {"Suzhou": "320500", "Fuzhou": "350100"}
"""Cities known by a name abroad; of other names that two prefectures share, the province must be named."""
_FAMILY = (
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo "
    "Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao "
    "Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan "
    "Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan "
    "Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan "
    "Qian Yin Mr Ms Mrs Dr Professor"
)


_CAPITAL = re.compile(r"[A-Z]")
_AFTER_FAMILY = re.compile(rf"\b(?:{'|'.join(_FAMILY.split())})\.? \Z")
"""Words in front of a name that make it a person's: asked about once a name is found."""
_LONGEST_FAMILY = 2 + max(map(len, _FAMILY.split()))


@dataclass(frozen=True, slots=True)
class _Names:
    of: dict[str, Place]
    """Chinese name → division."""
    english: dict[str, tuple[Place, ...]]
    """English name → divisions that bear it."""
    han: dict[str, re.Pattern[str]]
    """First character → the names that begin with it."""
    latin: dict[str, re.Pattern[str]]
    han_heads: re.Pattern[str]
    """A character with which a name begins, before one that is second in a name."""


def find_places(title: str, text: str) -> list[Place]:
    """Provinces and prefectures named in title or text, each once, in order of first mention."""
    whole = f"{title}\n{text[:MAX_TEXT]}"
    names = _names()
    hits: list[tuple[int, str]] = [
        (m.start(), m.group()) for m in _finds(names.han, whole, names.han_heads) if _stands(whole, m)
    ]
    found = {names.of[word].code: (place, names.of[word]) for place, word in reversed(hits)}
    latin = [(m.start(), m.group().replace("’", "'")) for m in _finds(names.latin, whole, _CAPITAL)]
    provinces = {code[:2] for code in found} | {
        p.code[:2] for _, w in latin for p in names.english[w] if p.code.endswith("0000")
    }
    for place, word in latin:
        division = _choose(names.english[word], word, provinces)
        if division and place < found.get(division.code, (place + 1, division))[0]:
            found[division.code] = (place, division)
    return [Place(division.name, division.code) for _, division in sorted(found.values(), key=lambda f: f[0])]


def is_place(word: str) -> bool:
    """Whether a word is the name of a province or prefecture, whole, in short or in English, and no more."""
    names = _names()
    return word in names.of or word in names.english


def _finds(names: dict[str, re.Pattern[str]], text: str, heads: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Every name in the text, none within another: looked for where a letter stands that begins one."""
    behind = 0
    for head in heads.finditer(text):
        beginning = names.get(head.group()) if head.start() >= behind else None
        found = beginning.match(text, head.start()) if beginning else None
        if found and not (head.group().isascii() and _is_person(text, found.start())):
            behind = found.end()
            yield found


def _is_person(text: str, place: int) -> bool:
    """Whether a name in Latin letters stands behind a family name."""
    return _AFTER_FAMILY.search(text, max(0, place - _LONGEST_FAMILY), place) is not None


def _stands(text: str, match: re.Match[str]) -> bool:
    """Whether a short name is not the tail of another word."""
    before = text[match.start() - 1 : match.start()]
    return not before or before not in _NOT_BEFORE.get(match.group(), "")


def _choose(divisions: tuple[Place, ...], word: str, provinces: set[str]) -> Place | None:
    if len(divisions) == 1:
        return divisions[0]
    near = [d for d in divisions if d.code[:2] in provinces]
    if len(near) == 1:
        return near[0]
    return next((d for d in divisions if d.code == _SHARED_DEFAULT.get(word)), None)


@cache
def _names() -> _Names:
    of: dict[str, Place] = {}
    english: dict[str, tuple[Place, ...]] = {}
    for line in files("harvester.extract").joinpath("divisions.tsv").read_text("utf-8").splitlines():
        code, full, short, foreign = line.split("\t")
        place = Place(full, code)
        for name in _spellings(full, short):
            of.setdefault(name, place)
        for name in foreign.split(";"):
            english[name] = (*english.get(name, ()), place)
    latin = {
        letter: re.compile(rf"\b(?:{'|'.join(map(_apostrophe, rests))})\b(?!\s(?:Road|Street|Avenue)\b)")
        for letter, rests in _by_first(english).items()
    }
    han = {
        letter: re.compile("|".join(letter + _tail(name[1:]) for name in rests))
        for letter, rests in _by_first(of).items()
    }
    return _Names(of, english, han, latin, re.compile(f"[{''.join(han)}](?=[{''.join({name[1] for name in of})}])"))


def _apostrophe(name: str) -> str:
    return re.escape(name).replace("'", "['’]")


def _spellings(full: str, short: str) -> list[str]:
    word = short.removeprefix("*")
    forms = [full, word + "州"] if "自治州" in full else [full]
    return forms if short.startswith("*") else [*forms, word]


def _by_first(names: Iterable[str]) -> dict[str, list[str]]:
    """The names by their first letter, the longest first."""
    by_first: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        by_first.setdefault(name[0], []).append(name)
    return by_first


def _tail(rest: str) -> str:
    return rest if rest[-1] in "省市区州盟" else rest + _STREET
