"""What a planned run costs over N lists, each on a host of its own, that show nothing new: requests and CPU."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from bench.processes import cpu_of_the_dead


def due(lists: int) -> None:
    """Requests and CPU of planned runs after one in which everything was read: all unchanged, all asked whole."""
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
            before, began = cpu_of_the_dead(), time.monotonic()
            parent = time.process_time()
            report = crawl(order)
            seconds = time.monotonic() - began
            cpu = cpu_of_the_dead() - before
            asked, robots = len(server.visits), sum(visit.path == "/robots.txt" for visit in server.visits)
            here_cpu = time.process_time() - parent
            print(f"{what:28} {len(report.sources):4} lists  {asked / lists:.2f} requests a list ({robots} robots.txt) "
                  f"{report.total('lists_unchanged'):4} unchanged  {cpu:5.1f} s CPU in children, {here_cpu:.1f} s in "
                  f"this process and its server  {seconds:5.1f} s")  # fmt: skip
