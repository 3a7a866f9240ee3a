"""The process that crawls for tests/hostile.py: reads an order on stdin, writes what became of each address."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from harvester.discover.refusals import reason_of
from harvester.fetch import guard
from harvester.fetch.archive import Archive, raw_of
from harvester.settings import AT_FULL_SPEED, for_run

order = json.load(sys.stdin)
names = order["changes"].pop("TEST_NAMES", {})
public = order["changes"].pop("TEST_PUBLIC", [])
lent = order["changes"].pop("TEST_LENT", [])
look_up, is_public = socket.gethostbyname, guard.is_public


def answered(name: str) -> str:
    """A name server that answers as it likes: the same each time, or the next of several answers."""
    found = names.get(name) or look_up(name)
    return found if isinstance(found, str) else found.pop(0) if len(found) > 1 else found[0]


socket.gethostbyname = answered
guard.is_public = lambda address: str(address) in public or is_public(address)  # loopback stands for a public network
told: dict[str, Any] = {"outcome": {}, "detail": {}, "bodies": {}, "archived": [], "stats": {}}


class Lent:
    """Whether the host is ours: the next of several answers each time it is asked, the last one for ever."""

    def may_ask(self, host: str) -> bool:
        return bool(lent.pop(0) if len(lent) > 1 else lent[0])

    def asking(self, host: str, delay: float) -> None:
        pass


class Asker(Spider):
    name = "asker"
    services = SimpleNamespace(archive=Archive(Path(order["folder"]), 1, "asker"), leases=Lent() if lent else None)

    async def start(self):  # type: ignore[no-untyped-def]
        for url in order["urls"]:
            yield Request(url, self.got, errback=self.lost, cb_kwargs={"asked": url}, dont_filter=True)

    def got(self, response, asked):  # type: ignore[no-untyped-def]
        raw = raw_of(response)
        told["outcome"][asked] = "ok"
        told["detail"][asked] = response.url
        told["bodies"][asked] = response.body[:200].decode("latin-1")
        told["archived"].append(raw.url)

    async def lost(self, failure):  # type: ignore[no-untyped-def]
        asked = failure.request.cb_kwargs["asked"]
        told["outcome"][asked], told["detail"][asked], _ = reason_of(failure)


changes = AT_FULL_SPEED | {"ITEM_PIPELINES": {}, "SPIDER_MODULES": [], "RETRY_TIMES": 1} | order["changes"]
process = AsyncCrawlerProcess(Settings(for_run(changes)))
crawler = process.create_crawler(Asker)
process.crawl(crawler)
process.start()
told["stats"] = {key: value for key, value in crawler.stats.get_stats().items() if isinstance(value, (int, str, float))}
# Scrapy's own figure is ru_maxrss, which a process inherits from whoever started it
[peak] = re.findall(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
told["stats"]["peak_bytes"] = int(peak) * 1024
sys.stdout.write(json.dumps(told) + "\n")
asyncio.set_event_loop(None)
