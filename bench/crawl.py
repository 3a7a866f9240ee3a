"""How fast pages go from a server to the database, beside Scrapy alone and Scrapy with trafilatura in its callback.

    bench/crawl.py [PAGES] [--sizes 4 69 134] [--rounds 3]      pages a second and CPU, four ways, round after round
    bench/crawl.py --memory 20000 [--sizes 69]                  resident memory of a long crawl, ten times over it
    bench/crawl.py --due [--lists N]                            a planned run over N lists that show nothing new

One server on loopback, the same addresses for everyone, politeness off. Pages of 4 kB are the sample province's
notices, larger ones those of bench/portal.py. Pages a second count from the first request to the last row; CPU is that
of all processes begun, readers and the start of Python included, so few pages make every way look dear. In a round all
ways run one after another; the table shows the middle of the rounds, and their lowest and highest.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.processes import adopt, cpu_of_the_dead  # noqa: E402  # bench/ is run, not installed

if TYPE_CHECKING:
    from harvester.run.overseeing import Watch

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


@dataclass
class Course:
    """What is crawled: a server's pages, and where their layouts are declared."""

    title: str
    urls: list[str]
    proxy: str
    host_map: dict[str, str]
    declared: str
    undeclared: str


@dataclass
class Way:
    """One way to crawl, and what each round of it came to."""

    name: str
    crawl: Callable[[Course], tuple[int, float]]
    speeds: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)

    def run(self, course: Course) -> None:
        """One more round: pages a second, and milliseconds of CPU a page."""
        before = cpu_of_the_dead()
        pages, seconds = self.crawl(course)
        cpu = cpu_of_the_dead() - before
        self.speeds.append(pages / seconds)
        self.costs.append(1000 * cpu / pages)

    def beside(self, other: Way) -> str:
        """How many times as fast as another way, by the clock and by CPU: the middle of the rounds' own ratios."""
        wall = statistics.median(mine / theirs for mine, theirs in zip(self.speeds, other.speeds, strict=True))
        cpu = statistics.median(theirs / mine for mine, theirs in zip(self.costs, other.costs, strict=True))
        return f"{wall:.2f} x wall, {cpu:.2f} x CPU"


def rival(course: Course, *, extract: bool) -> tuple[int, float]:
    """Pages and seconds of Scrapy without us."""
    told = json.dumps({"urls": course.urls, "proxy": course.proxy, "extract": extract})
    done = subprocess.run([sys.executable, "-c", RIVAL], input=told, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout.splitlines()[-1])
    return answer["pages"], answer["seconds"]


def ours(course: Course, spiders: str, watch: Watch | None = None) -> tuple[int, float]:
    """Pages stored and seconds of a whole crawl: fetched, archived, read, stored."""
    from harvester.run.crawl import crawl
    from harvester.run.order import Order
    from harvester.settings import AT_FULL_SPEED

    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        report = crawl(
            Order(
                ("import",), f"sqlite:///{here}/bench.db", here / "archive", urls=tuple(course.urls),
                host_map=course.host_map, spiders=spiders, settings=AT_FULL_SPEED, state=here,
                readers=os.cpu_count() or 1,
            ),
            watch,
        )  # fmt: skip
        [share] = report.sources
        if share.status != "finished" or share.stored + share.duplicate < 0.7 * share.seen:
            raise SystemExit(f"the crawl went wrong: {share}")
        return share.seen, share.seconds


@contextmanager
def course_of(kilobytes: int, pages: int, folder: Path) -> Iterator[Course]:
    """A server of pages of about this size."""
    from bench.portal import Portal, declare
    from harvester.sample.province import Province, linyuan
    from harvester.sample.server import SampleServer

    (folder / "none").mkdir(exist_ok=True)
    if kilobytes < 30:
        province = linyuan(notices=pages * 7 // 4)
        site = province.site("linyuan_zh")
        found = {path: answer for path, answer in site.answers.items() if path.endswith(".shtml")}
        urls = [site.url(path) for path, answer in found.items() if answer.status == 200][:pages]
        size, declared = (
            statistics.mean(len(answer.body) for answer in found.values()) / 1000,
            "harvester.sample.spiders",
        )
    else:
        portal = Portal(kilobytes)
        province, urls = Province((portal,)), portal.urls(pages)  # type: ignore[arg-type]  # all a server asks of a site
        size, declared = portal.mean_kilobytes, str(declare(folder / "declared"))
    with SampleServer(province).running(7200) as server:
        title = f"{len(urls)} pages of {size:.1f} kB in the middle"
        yield Course(title, urls, server.address, server.host_map, declared, str(folder / "none"))


def compare(kilobytes: int, pages: int, rounds: int) -> None:
    """The four ways side by side, printed."""
    down = Way("Scrapy, downloading only", lambda course: rival(course, extract=False))
    plain = Way("Scrapy, trafilatura in the callback", lambda course: rival(course, extract=True))
    known = Way("harvester, layouts declared", lambda course: ours(course, course.declared))
    generic = Way("harvester, generic", lambda course: ours(course, course.undeclared))
    ways = (down, plain, known, generic)
    with tempfile.TemporaryDirectory() as folder, course_of(kilobytes, pages, Path(folder)) as course:
        print(f"\n{course.title}, {rounds} rounds; load {os.getloadavg()[0]:.1f}", flush=True)
        for _ in range(rounds):
            for way in ways:
                way.run(course)
    for way in ways:
        speed, cost = (statistics.median(values) for values in (way.speeds, way.costs))
        print(f"{way.name:38}{speed:7.1f} pages/s ({min(way.speeds):.1f}-{max(way.speeds):.1f}) "
              f"{cost:7.1f} ms CPU a page ({min(way.costs):.1f}-{max(way.costs):.1f})")  # fmt: skip
    for base in (plain, down):
        print(f"beside {base.name}: layouts {known.beside(base)}; generic {generic.beside(base)}", flush=True)


def main() -> None:
    """Serve, measure, compare."""
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("pages", nargs="?", type=int, default=300)
    told.add_argument("--sizes", type=int, nargs="+", default=[4, 69, 134], help="kilobytes of a page")
    told.add_argument("--rounds", type=int, default=3)
    told.add_argument("--memory", type=int, metavar="PAGES", help="resident memory of a crawl of so many pages")
    told.add_argument("--due", action="store_true", help="what a planned run costs when nothing is new")
    told.add_argument("--lists", type=int, default=100)
    given = told.parse_args()
    adopt()
    with tempfile.TemporaryDirectory(prefix="harvester-compiled-") as compiled:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # everyone starts as an installed program does: compiled
        os.environ["PYTHONPYCACHEPREFIX"] = compiled
        if given.due:
            from bench.due import due

            due(given.lists)
        elif given.memory:
            from bench.memory import MemoryWatch

            with (
                tempfile.TemporaryDirectory() as folder,
                course_of(given.sizes[-1], given.memory, Path(folder)) as course,
            ):
                print(course.title)
                pages, seconds = ours(course, course.declared, MemoryWatch(given.memory))
                print(f"{pages} pages, {pages / seconds:.1f} a second")
        else:
            for kilobytes in given.sizes:
                compare(kilobytes, given.pages, given.rounds)


if __name__ == "__main__":
    started = time.monotonic()
    main()
    print(f"{time.monotonic() - started:.0f} s in all, on {os.cpu_count()} CPUs")
