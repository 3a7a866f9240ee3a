"""A news portal with any number of pages of a wanted size: every text its own, the furniture of forty pages.

A page is made when it is asked for, so that a server of 20,000 pages of 134 kB needs no 3 GB; the furniture (menus,
scripts, share bars, related links, comments) is that of `bench.extract`, made once and taken in turn.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bench import corpus
from bench.extract import make_page
from harvester.sample.sites.base import Answer

HOST = "news.portal.example"
SOURCE = "portal_zh"
FRAMES = 40
PARAGRAPHS = 16
_PATH = re.compile(r"/\d{6}/t\d{8}_(\d+)\.html")
_BODY = re.compile(r'<p style="text-indent:2em">.*</p>(?=<p style="text-align:center"><img)', re.DOTALL)
_TITLE = re.compile(r"<title>(.*?)_[^_<]*</title>")
_TEXT = """
the of and to in a is that for it was on are with as by at be this have from or had not but what all were when
we there can an your which their said if do will each about how up out them then many some would other into has
more two like see time could no make than first been people water way its who now find long down day did get
come made may part over new take only little work know place year live back give most very after thing our just
name good sentence man think say great where help through much before line right too means old any same tell
follow came want show also around farm three small set put end does another well large must big even such
because turn here why ask went men read need land different home us move try kind hand picture again change off
play spell air away animal house point page letter river county village road market harvest bridge school
teacher doctor village office county bureau harbour"""
_WORDS = _TEXT.split()
_SPIDER = f"""from harvester.discover.listing import ListingSpider
from harvester.layout import Layout


class PortalZh(ListingSpider):
    name = "{SOURCE}"
    publisher = "Portal"
    province = "CN-LY"
    start_urls = ["http://{HOST}/202405/"]
    article_pattern = r"/t\\d+_\\d+\\.html$"
    at_least = 1
    layouts = (
        Layout(body="div.art-body", title="h1.art-title", published="div.art-info", credits="div.art-info"),
    )
"""


@dataclass
class Portal:
    """One host with pages of about so many kilobytes, numbered from 0; what the sample server needs of a site."""

    kilobytes: int
    host: str = HOST
    source: str = SOURCE
    _frames: dict[int, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def urls(self, count: int) -> list[str]:
        """The addresses of the first pages."""
        return [f"http://{self.host}/202405/t20240506_{number}.html" for number in range(count)]

    def answer(self, target: str, count: int = 1) -> Answer | None:
        """The page of an address."""
        if target == "/robots.txt":
            return Answer(b"User-agent: *\nDisallow:\n", "text/plain")
        found = _PATH.fullmatch(target)
        return Answer(self.page(int(found[1])), "text/html; charset=utf-8") if found else None

    def page(self, number: int) -> bytes:
        """The page of this number, the same every time."""
        english = bool(number % 2)
        before, between, after, behind = self._frame(number % FRAMES)
        texts = _sentences(number, english)
        title = next(texts).strip("。. ")[:60]
        body = "".join(
            f'<p style="text-indent:2em">{"".join(next(texts) for _ in range(4))}</p>' for _ in range(PARAGRAPHS)
        )
        return "".join((before, title, between, title, after, body, behind)).encode()

    @cached_property
    def mean_kilobytes(self) -> float:
        """The mean size of its pages, by the first of each frame."""
        return sum(len(self.page(number)) for number in range(FRAMES)) / FRAMES / 1000

    def _frame(self, number: int) -> tuple[str, ...]:
        """A made page cut where its headline (twice) and its text stand."""
        if number not in self._frames:
            html = make_page(number, bool(number % 2), self.kilobytes)[1].decode()
            title = _TITLE.search(html)
            body = _BODY.search(html)
            assert title and body, "bench.extract.make_page has changed"
            head = html.index(f'<h1 class="art-title">{title[1]}</h1>') + len('<h1 class="art-title">')
            self._frames[number] = (
                html[: title.start(1)], html[title.end(1) : head], html[head + len(title[1]) : body.start()],
                html[body.end() :],
            )  # fmt: skip
        return self._frames[number]


def declare(folder: Path) -> Path:
    """The folder with the portal's source file, to be named as an order's `spiders`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{SOURCE}.py").write_text(_SPIDER, encoding="utf-8")
    return folder


def _sentences(number: int, english: bool) -> Iterator[str]:
    dice = random.Random(f"portal/{number}")
    while True:
        yield _english(dice) if english else corpus.sentence(dice, "zh")


def _english(dice: random.Random) -> str:
    return " ".join(dice.choices(_WORDS, k=dice.randrange(9, 19))).capitalize() + ". "
