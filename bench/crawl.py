"""How fast pages go from a server to the database, beside Scrapy alone and Scrapy with trafilatura in its callback.

Usage: bench/crawl.py [PAGES], or bench/crawl.py --due [--lists N].
One server on loopback, one run, the same addresses for everyone, politeness off.
Prints pages a second from the first request to the last row, and the ratios; CPU seconds include all child processes.
With --due: what a planned run costs over N lists, each on a host of its own, that show nothing new.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

RIVAL = """
import json, sys, time
from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
told = json.load(sys.stdin)
if told["extract"]:
    import trafilatura
    from langdetect import detect

class Rival(Spider):
    name = "rival"
    async def start(self):
        for url in told["urls"]:
            yield Request(url, meta={"proxy": told["proxy"]}, dont_filter=True)
    def parse(self, response):
        if told["extract"]:
            document = trafilatura.bare_extraction(response.text, url=response.url, with_metadata=True)
            yield {"title": document.title, "language": detect((document.text or "x")[:5000])}
        else:
            yield {"size": len(response.body)}

off = {"TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False}
process = AsyncCrawlerProcess({"LOG_LEVEL": "ERROR", "CONCURRENT_REQUESTS_PER_DOMAIN": 8, **off})
crawler = process.create_crawler(Rival)
process.crawl(crawler)
process.start()
stats = crawler.stats.get_stats()
print(json.dumps({"pages": stats["item_scraped_count"], "seconds": stats["elapsed_time_seconds"]}))
"""


def rival(urls: list[str], proxy: str, *, extract: bool) -> tuple[int, float]:
    """Pages and seconds of Scrapy without us."""
    told = json.dumps({"urls": urls, "proxy": proxy, "extract": extract})
    done = subprocess.run([sys.executable, "-c", RIVAL], input=told, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout.splitlines()[-1])
    return answer["pages"], answer["seconds"]


def ours(urls: list[str], host_map: dict[str, str], spiders: str) -> tuple[int, float]:
    """Pages stored and seconds of a whole crawl: fetched, archived, read, stored."""
    from harvester.run.crawl import crawl
    from harvester.run.order import Order
    from harvester.settings import AT_FULL_SPEED

    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        report = crawl(
            Order(
                ("import",), f"sqlite:///{here}/bench.db", here / "archive", urls=tuple(urls), host_map=host_map,
                spiders=spiders, settings=AT_FULL_SPEED, state=here, readers=os.cpu_count() or 1,
            )
        )  # fmt: skip
        [share] = report.sources
        if share.status != "finished":
            raise SystemExit(f"the crawl went wrong: {share}")
        return share.seen, share.seconds


def measured(name: str, work: Callable[[], tuple[int, float]]) -> float:
    """Pages a second, printed with the CPU they cost."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pages, seconds = work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"{name:44} {pages:5} pages {pages / seconds:8.1f}/s {1000 * cpu / pages:8.1f} ms CPU a page")
    return pages / seconds


def due(lists: int) -> None:
    """Requests and CPU of planned runs after one in which everything was read: all unchanged, all asked whole."""
    import sqlite3
    from contextlib import closing

    from harvester.run.crawl import crawl
    from harvester.run.order import Order
    from harvester.sample.scale import declare, towns
    from harvester.sample.server import SampleServer
    from harvester.settings import AT_FULL_SPEED

    province = towns(lists * 2, lists)
    with SampleServer(province).running(1800) as server, tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        order = Order(
            tuple(site.source for site in province.sites), f"sqlite:///{here}/bench.db", here / "archive", due=True,
            host_map=server.host_map, spiders=str(declare(province, here / "spiders")), settings=AT_FULL_SPEED,
            state=here,
        )  # fmt: skip
        for what, since in (
            ("first, all new", ""),
            ("nothing new, server says so", ""),
            ("nothing new, asked whole", "full_fetch_at = '2020-01-01', "),
        ):
            with closing(sqlite3.connect(here / "bench.db")) as db:
                if what[0] != "f":  # time passes: every list is due, no article is
                    db.execute(f"UPDATE page SET {since}next_due_at = '2020-01-01' WHERE kind = 'list'")
                    db.execute("UPDATE source SET next_due_at = '2020-01-01'")
                    db.commit()
            time.sleep(3)  # the kernel drops the last run's locks when its last process is gone
            server.forget()
            before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
            parent = time.process_time()
            report = crawl(order)
            after, seconds = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic() - began
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            asked, robots = len(server.visits), sum(visit.path == "/robots.txt" for visit in server.visits)
            here_cpu = time.process_time() - parent
            print(f"{what:28} {len(report.sources):4} lists  {asked / lists:.2f} requests a list ({robots} robots.txt) "
                  f"{report.total('lists_unchanged'):4} unchanged  {cpu:5.1f} s CPU in children, {here_cpu:.1f} s in "
                  f"this process and its server  {seconds:5.1f} s")  # fmt: skip


def main() -> None:
    """Serve, measure, compare."""
    from harvester.sample.province import linyuan
    from harvester.sample.server import SampleServer

    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("pages", nargs="?", type=int, default=300)
    told.add_argument("--due", action="store_true", help="what a planned run costs when nothing is new")
    told.add_argument("--lists", type=int, default=100)
    given = told.parse_args()
    if given.due:
        due(given.lists)
        return
    wanted = given.pages
    province = linyuan(notices=wanted)
    site = province.site("linyuan_zh")
    pages = {path: len(answer.body) for path, answer in site.answers.items() if path.endswith(".shtml")}
    urls = [site.url(path) for path in pages if site.answers[path].status == 200][:wanted]
    print(f"{len(urls)} pages of {sum(pages.values()) / len(pages) / 1000:.1f} kB in the middle")
    with SampleServer(province).running(1800) as server, tempfile.TemporaryDirectory() as nowhere:
        (Path(nowhere) / "no_sources").mkdir()
        sys.path.insert(0, nowhere)
        os.environ["PYTHONPATH"] = nowhere
        down = measured("Scrapy, downloading only", lambda: rival(urls, server.address, extract=False))
        plain = measured("Scrapy, trafilatura in the callback", lambda: rival(urls, server.address, extract=True))
        known = measured("harvester, layouts declared", lambda: ours(urls, server.host_map, "harvester.sample.spiders"))
        generic = measured("harvester, generic", lambda: ours(urls, server.host_map, "no_sources"))
    print(f"beside trafilatura in the callback: {known / plain:.1f} x (layouts), {generic / plain:.1f} x (generic)")
    print(f"beside downloading only: {known / down:.2f} x (layouts), {generic / down:.2f} x (generic)")


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"{time.monotonic() - started:.0f} s in all, on {os.cpu_count()} CPUs")
