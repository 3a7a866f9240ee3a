"""The process that asks for single pages: addresses come in as lines, answers go out as lines."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any

from scrapy import Request, Spider, signals
from scrapy.crawler import AsyncCrawlerRunner, Crawler
from scrapy.http import Response
from scrapy.settings import Settings
from scrapy.utils.log import configure_logging
from twisted.python.failure import Failure

from harvester.discover.refusals import reason_of
from harvester.fetch.archive import Archive, raw_of
from harvester.fetch.failures import wall_in
from harvester.run.asking import PATIENCE
from harvester.run.reactor import run_reactor
from harvester.settings import AT_FULL_SPEED, for_replay, for_run


class Asking(Spider):
    """Asks for what the parent names, one page after another, until its input ends."""

    name = "asking"
    custom_settings = {"ITEM_PIPELINES": {}, "CLOSESPIDER_TIMEOUT": 0}  # noqa: RUF012  # Scrapy's way

    def __init__(self, *, archive: Archive, told: IO[str], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.services = SimpleNamespace(archive=archive)  # what ArchiveMiddleware asks of a spider
        self._told = told
        self._robots: dict[str, Response] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Asking:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.note_robots, signals.response_received)
        return spider

    def note_robots(self, response: Response, request: Request) -> None:
        """Keeps the rules that were fetched anyway, so that they are not fetched twice."""
        if request.url.endswith("/robots.txt"):
            self._robots[request.url] = response

    async def start(self) -> AsyncIterator[Any]:
        while line := await asyncio.to_thread(sys.stdin.readline):
            answer = await self._answer(json.loads(line)["url"])
            self._told.write(json.dumps(answer) + "\n")
            self._told.flush()
        return
        yield  # a start that asks through the engine itself still has to be iterable

    async def _answer(self, url: str) -> dict[str, Any]:
        if url in self._robots:
            return plain_answer(url, self._robots[url])
        meta = {"dont_obey_robotstxt": True} if url.endswith("/robots.txt") else {}
        try:
            request = Request(url, meta=meta)
            response = await asyncio.wait_for(self.crawler.engine.download_async(request), PATIENCE)
        except Exception as error:  # noqa: BLE001  # whatever befell one page, it is told as that page's answer
            reason, detail, _ = reason_of(Failure(error))  # type: ignore[no-untyped-call]  # Twisted declares none
            return refusal(url, reason, detail)
        wall = wall_in(response)
        return plain_answer(url, response) | ({"reason": "bot_check", "detail": wall} if wall else {})


def plain_answer(asked: str, response: Response) -> dict[str, Any]:
    """An answer as JSON values."""
    headers = {
        name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
    }
    fetched_at = raw_of(response).fetched_at
    return {
        "asked": asked,
        "url": response.url,
        "status": response.status,
        "headers": headers,
        "body": base64.b64encode(response.body).decode(),
        "fetched_at": fetched_at.isoformat() if fetched_at else None,
        "reason": None,
        "detail": "",
    }


def refusal(url: str, reason: str, detail: str) -> dict[str, Any]:
    """The answer where none came."""
    return {
        "asked": url, "url": url, "status": 0, "headers": {}, "body": "", "fetched_at": None, "reason": reason,
        "detail": detail,
    }  # fmt: skip


def settings_of(told: dict[str, Any]) -> Settings:
    """A crawl's settings for these manners: full speed only where no live site answers."""
    changes: dict[str, Any] = for_replay(told["replay"]) if told["replay"] else {}
    if told["host_map"]:
        changes |= AT_FULL_SPEED | {"HARVESTER_HOST_MAP": told["host_map"]}
    return Settings(for_run(changes))


def main() -> None:
    """Answer until standard input ends."""
    told = json.loads(sys.stdin.readline())
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints goes to the log, not between our lines
    settings = settings_of(told)
    configure_logging(settings)
    logging.captureWarnings(True)
    archive = Archive(Path(told["archive"]), 0, "asked")
    runner = AsyncCrawlerRunner(settings)

    async def work() -> None:
        await runner.crawl(Crawler(Asking, settings), archive=archive, told=out)

    try:
        run_reactor(settings, work(), runner.stop)
    finally:
        archive.close()
        out.close()


if __name__ == "__main__":
    main()
