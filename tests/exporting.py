"""What the tests of exports and snapshots share: six articles with everything that a form may stumble over."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import time_machine
from test_store_write import article, raw

from harvester.article import Block, Evidence
from harvester.store import runs
from harvester.store.engine import Engine
from harvester.store.write import save_article

SEEN = datetime(2024, 5, 8, 1, tzinfo=UTC)
FERRY = ("A ferry that carries forty cars links two river towns of Linyuan from today on. It takes 12 minutes.",
         'Tickets cost "five" yuan; pupils & the old pay half <at the pier>.')  # fmt: skip
PLAIN: dict[str, Any] = {
    "subtitles": [], "published_at": None, "published_precision": "day", "images": [], "attachments": [],
    "document": None, "aliases": [], "editors": [], "section": [], "keywords": [], "flags": [],
}  # fmt: skip


def url(number: int) -> str:
    return f"https://www.linyuan.example/yw/t{number}.html"


def written(number: int, paragraphs: tuple[str, ...], language: str = "zh-Hans", **facts: Any) -> Any:
    """An article of this number; `facts` over what is plain."""
    blocks = [Block("paragraph", text, language) for text in paragraphs]
    fixed = {"url": url(number), "blocks": blocks, "text": "\n".join(paragraphs), "language": language,
             "languages": {language: 1.0}, "raw": [raw(url(number), f"{number:064x}", number * 1000)]}  # fmt: skip
    return article(**{**PLAIN, **fixed, **facts})


def stock(engine: Engine, *, turned: bool = False) -> None:
    """Six articles and one crawl; `turned` stores them in the other order, so that their numbers are others."""
    articles = [
        article(provenance={"title": Evidence("h1", "临远", "high"), "origin": Evidence("credits", "来源", "medium")},
                aliases=["https://www.linyuan.example/m/202405/t20240506_1.html"],
                languages={"zh-Hans": 0.9, "en": 0.1}),
        written(2, FERRY, "en", title="=cmd|'/c calc'!A1 & {Ferry} 100% Links", source="linyuan_en", kind="media",
                origin="Linyuan Daily", authors=["Gu Xiaozhou", "Li, Qing"], published_on=date(2024, 5, 7)),
        written(3, ("长沙至临远的班车今日开行。", "全程两小时，票价四十元。", "＝1+1"),
                title="班车\u2028开行", origin=None, published_on=None, published_precision=None,
                authors=["＝HYPERLINK(1)"]),
        written(4, ("長沙的輪渡明日停航一天，旅客請改乘班車。",), "zh-Hant", title="輪渡停航",
                published_on=date(2023, 12, 31)),
        written(5, ("短。",), title="短讯", published_on=date(2024, 1, 2), publisher=None, origin=None, authors=[]),
        # the same words as the first, on another site a day later
        article(url="https://news.yanpu.example/1.html", source="yanpu_zh", publisher="雁浦融媒", kind="media",
                aliases=[], published_on=date(2024, 5, 7), published_at=None, published_precision="day",
                raw=[raw("https://news.yanpu.example/1.html", "6" * 64, 6000)]),
    ]  # fmt: skip
    with time_machine.travel(SEEN, tick=False), engine.begin() as conn:
        run = runs.open_run(conn, "crawl", version="test", arguments={})
        for one in reversed(articles) if turned else articles:
            save_article(conn, one, run_id=run)
        for source, status in (("linyuan_en", "finished"), ("linyuan_zh", "failed"), ("yanpu_zh", "finished")):
            runs.open_run_source(conn, run, source)
            runs.close_run_source(conn, run, source, status=status, finish_reason=status)
        runs.close_run(conn, run, status="finished", finish_reason="finished", exit_code=0)
