"""The provinces and prefectures an article names, with their GB/T 2260 codes.

The table `divisions.tsv` has one line a division: code, full name, short name (`*`: an everyday word that counts only
with its 市, 州 or 地区), English names. Provinces end in 0000, prefectures in 00; the 34 and 333 divisions of today.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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


_HAN_LETTER = re.compile(r"[\u4e00-\u9fff]")
_CAPITAL = re.compile(r"[A-Z]")


@dataclass(frozen=True, slots=True)
class _Names:
    of: dict[str, Place]
    """Chinese name → division."""
    english: dict[str, tuple[Place, ...]]
    """English name → divisions that bear it."""
    han: re.Pattern[str]
    latin: re.Pattern[str]


def find_places(title: str, text: str) -> list[Place]:
    """Provinces and prefectures named in title or text, each once, in order of first mention."""
    whole = f"{title}\n{text[:MAX_TEXT]}"
    names = _names()
    hits: list[tuple[int, str]] = [
        (m.start(), m.group()) for m in _finds(names.han, whole, _HAN_LETTER) if _stands(whole, m)
    ]
    found = {names.of[word].code: (place, names.of[word]) for place, word in reversed(hits)}
    latin = [(m.start(), re.sub("’", "'", m.group())) for m in _finds(names.latin, whole, _CAPITAL)]
    provinces = {code[:2] for code in found} | {
        p.code[:2] for _, w in latin for p in names.english[w] if p.code.endswith("0000")
    }
    for place, word in latin:
        division = _choose(names.english[word], word, provinces)
        if division and place < found.get(division.code, (place + 1, division))[0]:
            found[division.code] = (place, division)
    return [Place(division.name, division.code) for _, division in sorted(found.values(), key=lambda f: f[0])]


def _finds(names: re.Pattern[str], text: str, needed: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Every name in the text; a text without the letters that names need is not searched."""
    return names.finditer(text) if needed.search(text) else iter(())


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
    latin = "|".join(re.escape(n).replace("'", "['’]") for n in sorted(english, key=len, reverse=True))
    family = "".join(rf"(?<!\b{name} )(?<!\b{name}\. )" for name in _FAMILY.split())
    return _Names(
        of, english, _trie(of), re.compile(rf"\b(?=[A-Z]){family}(?:{latin})\b(?!\s(?:Road|Street|Avenue)\b)")
    )


def _spellings(full: str, short: str) -> list[str]:
    word = short.removeprefix("*")
    forms = [full, word + "州"] if "自治州" in full else [full]
    return forms if short.startswith("*") else [*forms, word]


def _trie(names: dict[str, Place]) -> re.Pattern[str]:
    """One pattern for all names, parted by their first character, the longest name first."""
    by_first: dict[str, list[str]] = {}
    for name in names:
        by_first.setdefault(name[0], []).append(name[1:])
    parts = (
        f"{first}(?:{'|'.join(_tail(rest) for rest in sorted(rests, key=len, reverse=True))})"
        for first, rests in by_first.items()
    )
    return re.compile("|".join(parts))


def _tail(rest: str) -> str:
    return rest if rest[-1] in "省市区州盟" else rest + _STREET
