"""A reading room for the tests: articles with everything that a page can show, and a client that asks for pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import time_machine
from search_corpus import put
from starlette.testclient import TestClient
from test_store_write import URL, article

from harvester.article import Article, Attachment, Block, Evidence, Image
from harvester.identity.address import key_of
from harvester.research import Corpus
from harvester.store import runs, translations
from harvester.store.engine import Connection, Engine, open_database
from harvester.store.write import save_article
from harvester.web.app import build_app
from harvester.web.room import Room

KEY = key_of(URL)
ENGLISH = "https://www.linyuan.example/en/202405/t20240507_2.html"
ENGLISH_KEY = key_of(ENGLISH)
NASTY = "https://www.linyuan.example/yw/202405/t20240508_3.html"
NASTY_KEY = key_of(NASTY)
SCRIPT = "<script>alert(1)</script>"
SVG = '<svg onload="alert(2)"><a href="javascript:alert(3)">'
TURNED = "safe\u202efdp.exe"
LONG = "长" * 3_000 + "x" * 3_000
SEEN = datetime(2024, 5, 9, 2, 0, tzinfo=UTC)


def nasty() -> Article:
    """An article whose every string would act if a page let it."""
    told = f"{SCRIPT}{SVG}"
    return article(
        url=NASTY, aliases=[], title=f"{SCRIPT} {TURNED}", subtitles=[told], origin=told, authors=[told],
        editors=[TURNED], section=[told], keywords=[told], published_on=date(2024, 5, 8),
        published_at=None, published_precision="day",
        blocks=[Block("paragraph", f"{told} {TURNED} 恶意", "zh-Hans"), Block("heading", told, 'zh" onclick="x'),
                Block("list_item", told), Block("table", f"{told}\t{TURNED}\n{told}\tb"), Block("quote", LONG)],
        text=f"{told} {TURNED} 恶意\n{told}\n{told}\n{told}\n{TURNED}\n{told}\nb\n{LONG}",
        images=[Image("javascript:alert(4)", told, told), Image("data:text/html,<script>", None, None)],
        attachments=[Attachment("javascript:alert(5)", told, told)], flags=[told],
        provenance={"title": Evidence("h1", told, "low"), "origin": Evidence(told, TURNED, "high")},
    )  # fmt: skip


def english() -> Article:
    """The English side of the first article, written for these tests."""
    text = "The first ferry line of Linyuan opened today; it is 12.5 km long and calls at four piers."
    return article(
        url=ENGLISH, aliases=[], source="linyuan_en", title="First Ferry Line of Linyuan Opens", subtitles=[],
        published_on=date(2024, 5, 7), published_at=None, published_precision="day", origin=None, authors=["Luo Lan"],
        language="en", languages={"en": 1.0}, blocks=[Block("paragraph", text, "en")], text=text, images=[],
        attachments=[], document=None, keywords=[], provenance={},
    )  # fmt: skip


def furnish(engine: Engine) -> None:
    """Three articles, one of them in two versions, a suggested translation, a crawl of two sources."""
    with engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="test")
        for source in ("linyuan_zh", "linyuan_en"):
            runs.open_run_source(conn, run, source, publisher="临远市人民政府", province="CN-HN", kind="gov")
    with time_machine.travel(SEEN, tick=False), engine.begin() as conn:
        save_article(conn, article(), run_id=run)
        save_article(conn, english(), run_id=run)
        save_article(conn, nasty(), run_id=run)
    with time_machine.travel(SEEN + timedelta(days=2), tick=False), engine.begin() as conn:
        first = article()
        text = first.text.replace("四个码头", "五个码头")
        blocks = [Block("paragraph", line, "zh-Hans") for line in text.split("\n")]
        save_article(
            conn, replace(first, text=text, blocks=blocks, raw=[replace(first.raw[0], sha256="b" * 64)]), run_id=run
        )
    with engine.begin() as conn:
        zh, en = (_number(conn, key) for key in (KEY, ENGLISH_KEY))
        translations.decide(conn, zh, en, "confirmed", by="a test")


def _number(conn: Connection, key: str) -> int:
    from harvester.store.read import find_id

    found = find_id(conn, key)
    assert found is not None
    return found


def many(engine: Engine, number: int) -> None:
    """So many short articles, day by day backwards from 2024-06-30."""
    with engine.begin() as conn:
        for at in range(number):
            day = date(2024, 6, 30) - timedelta(days=at)
            put(conn, f"轮渡消息{at}", "轮渡 ferry", key=f"{at:016x}", published_on=day, language="zh-Hans")


@contextmanager
def reader(database: str, *, curate: bool = False, archive: Path = Path("none"), **room: Any) -> Iterator[TestClient]:
    """A client of the reading room over this database."""
    curator = open_database(database) if curate else None
    with Corpus(database) as corpus:
        app = build_app(Room(corpus, archive, curator, "a test", **room))
        yield TestClient(app, base_url="http://127.0.0.1:8000", raise_server_exceptions=False)
    if curator is not None:
        curator.dispose()


class Seen(HTMLParser):
    """What a browser would make of a page: its elements, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """One element."""
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """One stretch of text."""
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element of this name."""
        return [attrs for name, attrs in self.elements if name == tag]

    @property
    def text(self) -> str:
        """All text, blanks squeezed."""
        return " ".join(" ".join(self.texts).split())
