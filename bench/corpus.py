"""The corpus that the measurements of storage share: invented articles, Chinese and English, and edits of reprints.

No word of it was printed anywhere: Chinese words are pairs of common characters, English words are made of syllables,
both with the frequencies of a language (Zipf), so texts share common phrases as real ones do. Everything follows from
the seed: number 17 of seed 1 is the same article on every machine.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from harvester.article import Article, Block, Raw
from harvester.text.variants import to_simplified

CHARACTERS = "".join(chr(code) for code in range(0x4E00, 0x9FA5, 29))
SYLLABLES = tuple("badefogihajikolumaneporasitovuwaxeyizoaninelorunes"[at : at + 2] for at in range(0, 50, 2))
PROVINCES = ("CN-HN", "CN-CQ", "CN-GD", "CN-SN", "CN-JS")


@cache
def _words(language: str) -> tuple[list[str], list[float]]:
    rng = random.Random(language)
    if language == "zh":
        words = ["".join(rng.choices(CHARACTERS, k=2)) for _ in range(8000)]
    else:
        words = ["".join(rng.choices(SYLLABLES, k=rng.choice((1, 2, 2, 3)))) for _ in range(8000)]
    return words, list(accumulate(1 / (rank + 2) for rank in range(len(words))))


def sentence(rng: random.Random, language: str) -> str:
    """One sentence, with a figure in every third."""
    words, weights = _words(language)
    chosen = [words[bisect(weights, rng.random() * weights[-1])] for _ in range(rng.randrange(8, 22))]
    if rng.random() < 0.33:
        chosen.insert(rng.randrange(len(chosen)), str(rng.randrange(2, 9000)))
    return "".join(chosen) + "。" if language == "zh" else " ".join(chosen).capitalize() + ". "


def paragraphs(number: int, seed: int = 1) -> tuple[str, list[str]]:
    """(language, paragraphs) of one article; seven of ten are Chinese, lengths like those of provincial news."""
    rng = random.Random(f"{seed}/{number}")
    language = "zh" if rng.random() < 0.7 else "en"
    made = [
        "".join(sentence(rng, language) for _ in range(rng.randrange(1, 6))).strip()
        for _ in range(rng.randrange(4, 14))
    ]
    return language, made


def article(number: int, seed: int = 1, texts: list[str] | None = None) -> Article:
    """The article of this number, or another page with these paragraphs under its number."""
    language, own = paragraphs(number, seed)
    rng = random.Random(f"{seed}/{number}/facts")
    day = date(2020, 1, 1) + timedelta(days=rng.randrange(1500))
    site = rng.randrange(40)
    url = f"https://www.site{site}.example/yw/{day:%Y%m}/t{day:%Y%m%d}_{seed}{number:08d}.html"
    return Article(
        url=url, source=f"site{site}", province=PROVINCES[site % 5], kind="gov", published_on=day,
        title=sentence(rng, language)[:30], origin=f"site{rng.randrange(40)}",
        language="zh-Hans" if language == "zh" else "en",
        blocks=[Block("paragraph", text) for text in (texts or own)],
        raw=[Raw(url, f"{seed:032x}{number:032x}", f"run-{seed}.warc.gz", number * 9000, 8000)],
    )  # fmt: skip


BOILERPLATE = {
    "zh": "本网站所有内容未经书面授权不得以任何形式转载摘编或者建立镜像。",
    "en": "No part of this website may be copied, excerpted or mirrored in any form without written permission.",
}
"""The last line of a third of all articles, whoever printed them."""
NOTICES: tuple[str, ...] = (
    "{m}月{d}日空气质量状况：细颗粒物平均浓度为{0}微克每立方米，可吸入颗粒物平均浓度为{1}微克每立方米，"
    "臭氧为{2}微克每立方米，二氧化氮为{3}微克每立方米。优良天数累计{4}天，同比增加{5}天，"
    "排名第{6}位，首要污染物为臭氧，监测站点共{7}个，请公众合理安排户外活动，做好个人健康防护。",
    "水情通报：{m}月{d}日8时，青汀站水位{0}.{1}米，比昨日同时上涨{5}厘米，入库流量每秒{2}立方米，出库流量每秒{3}立方米。"
    "预计未来24小时水位继续缓慢上涨，请沿江各有关单位按照2021年第16号令的要求加强巡查值守，遇有险情拨打12345热线报告。",
    "关于{m}月{d}日计划停电的公告：因电网设备检修需要，定于当日{6}时至{7}时对{0}号线路停电，影响用户{1}户。"
    "停电期间请注意用电安全，检修可能提前完成，线路随时恢复送电。不便之处敬请谅解，24小时服务热线95598。",
    "The water office reports for day {d} of month {m}: the level at the lower gauge stood at {0} centimeters at 8 in "
    "the morning, {5} more than the day before. Inflow was {1} cubic meters a second and outflow {2}. Reservoirs hold "
    "{3} million cubic meters, {4} below the limit for the season. The next report follows in 24 hours; call 12345 to "
    "report seepage or slides along the dikes, and keep boats away from the sluices until further notice.",
    "Produce prices on day {d} of month {m}: cabbage sold at {0} cents a kilogram, pork at {1}, eggs at {2} and rice "
    "at {3}. Compared with the week before, {6} of 30 goods became dearer and {7} cheaper. Supplies at the wholesale "
    "market came to {4} tons in {5} trucks. The price bureau watches the market and asks traders to mark all goods.",
)
"""Forms of daily notices: two of one form have the same words and other figures, besides those of the form itself."""


def notice(number: int, form: int = 0) -> list[str]:
    """The daily notice of this number in one of the forms."""
    rng = random.Random(f"notice/{form}/{number}")
    figures = [rng.randrange(10, 999) for _ in range(5)] + [rng.randrange(2, 99) for _ in range(3)]
    return [NOTICES[form].format(*figures, m=1 + number // 28 % 12, d=1 + number % 28)]


def followups(number: int, count: int = 4) -> list[tuple[str, list[str]]]:
    """(language, paragraphs) of so many reports on one event: shared names, background paragraph and quotation, each
    with news of its own three times as long; none is a reprint of another."""
    rng = random.Random(f"event/{number}")
    language = "zh" if number % 10 < 7 else "en"
    background = "".join(sentence(rng, language) for _ in range(3)).strip()
    quotation = sentence(rng, language).strip()
    names = rng.choices(_words(language)[0][:2000], k=4)
    found = []
    for _ in range(count):
        own = ["".join(_about(rng, language, names) for _ in range(rng.randrange(3, 6))).strip() for _ in range(4)]
        found.append((language, [own[0], quotation, *own[1:], background]))
    return found


def _about(rng: random.Random, language: str, names: list[str]) -> str:
    """A sentence that names someone or something of the event."""
    text, name = sentence(rng, language), rng.choice(names)
    return name + text if language == "zh" else f"{name.capitalize()} {text}"


_TRADITIONAL = {simple: old for old, simple in to_simplified().items() if len(old) == len(simple) == 1}
_TRADITIONAL = {ord(simple): old for simple, old in _TRADITIONAL.items()} | {
    ord("0") + digit: chr(ord("０") + digit) for digit in range(10)
}
Edit = Callable[[random.Random, str, list[str]], list[str]]


def _frame(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    return [sentence(rng, language), *texts, sentence(rng, language)]


def _chrome(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    return [*(sentence(rng, language) for _ in range(4)), *texts, *(sentence(rng, language) for _ in range(4))]


def _reword(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    """Three of ten sentences have a word changed."""

    def change(text: str) -> str:
        parts = text.split("。" if language == "zh" else ". ")
        for at, part in enumerate(parts):
            if part and rng.random() < 0.3:
                middle = len(part) // 2
                word = rng.choice(_words(language)[0][:500])
                parts[at] = part[:middle] + (word if language == "zh" else f" {word} ") + part[middle + 2 :]
        return ("。" if language == "zh" else ". ").join(parts)

    return _frame(rng, language, [change(text) for text in texts])


def _cut(share: float) -> Edit:
    def cut(rng: random.Random, language: str, texts: list[str]) -> list[str]:
        kept, wanted = [], share * sum(map(len, texts))
        while sum(map(len, kept)) < wanted:
            kept.append(texts[len(kept)])
        return kept

    return cut


def _shuffle(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    return rng.sample(texts, len(texts))


def _traditional(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    """As a site in traditional characters prints it: full-width figures and quotation marks besides."""
    return [text.translate(_TRADITIONAL) for text in texts]


def _combined(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    return _chrome(rng, language, _reword(rng, language, _cut(0.7)(rng, language, texts)))


EDITS: dict[str, Edit] = {
    "header and footer": _frame, "page chrome": _chrome, "reworded": _reword, "cut to 50 %": _cut(0.5),
    "cut to 25 %": _cut(0.25), "paragraphs moved": _shuffle, "traditional copy": _traditional,
    "chrome, reworded, cut": _combined,
}  # fmt: skip
