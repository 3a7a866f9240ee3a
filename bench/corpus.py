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


def notice(number: int) -> list[str]:
    """A daily notice of one form: same words, other figures."""
    rng = random.Random(f"notice/{number}")
    n = [rng.randrange(10, 999) for _ in range(8)]
    return [
        f"{1 + number % 12}月{1 + number % 28}日空气质量状况：细颗粒物平均浓度为{n[0]}微克每立方米，"
        f"可吸入颗粒物平均浓度为{n[1]}微克每立方米，"
        f"臭氧为{n[2]}微克每立方米，二氧化氮为{n[3]}微克每立方米。优良天数累计{n[4]}天，同比增加{n[5]}天，"
        f"排名第{n[6]}位，首要污染物为臭氧，监测站点共{n[7]}个，请公众合理安排户外活动，做好个人健康防护。"
    ]


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


def _combined(rng: random.Random, language: str, texts: list[str]) -> list[str]:
    return _chrome(rng, language, _reword(rng, language, _cut(0.7)(rng, language, texts)))


EDITS: dict[str, Edit] = {
    "header and footer": _frame, "page chrome": _chrome, "reworded": _reword, "cut to 50 %": _cut(0.5),
    "cut to 25 %": _cut(0.25), "paragraphs moved": _shuffle, "chrome, reworded, cut": _combined,
}  # fmt: skip
