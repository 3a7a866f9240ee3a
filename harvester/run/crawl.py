"""The main job: crawl sources in processes of their own, so that a hang or a crash hurts one; account for all of it."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack

from harvester.fetch.archive import Archive
from harvester.fetch.depot import Depot
from harvester.fetch.replay import warc_files
from harvester.fetch.warc import responses
from harvester.run.alerts import Alarm
from harvester.run.locks import PATIENCE, SourceLock, state_folder
from harvester.run.order import Order, Report, exit_code_of, held_report
from harvester.run.overseeing import Run, Watch
from harvester.run.plan import due_now
from harvester.run.prepare import spider_of
from harvester.store.engine import open_database


def crawl(order: Order, watch: Watch | None = None, halt: threading.Event | None = None) -> Report:
    """Crawl what is ordered; the report says what became of every source and with which exit code to end.

    `watch` is told of a source's account about once a second and at its end; `halt`, once set, stops the run as SIGTERM
    does, for a run on a thread that hears no signals. Raises a Fault for what can be mended before anything is fetched:
    an unknown source, an unreadable database, an unwritable archive, no WARC file.
    """
    spiders = {name: spider_of(order, name) for name in dict.fromkeys(order.sources)}
    Archive(order.archive, 0)
    if isinstance(order.archive, Depot):
        order.archive.prove()
        order.archive.sweep()
    for path in warc_files(order.replay):
        next(responses(path), None)
    folder = order.state or state_folder()
    alarm = Alarm.for_order(order)
    engine = open_database(order.db)
    try:
        with alarm.around(), ExitStack() as stack:
            if order.due:
                spiders = due_now(engine, spiders)
            locks = {name: stack.enter_context(SourceLock(name, order.db, folder / "locks")) for name in spiders}
            until = time.monotonic() + PATIENCE
            free = [name for name, lock in locks.items() if lock.take(until)]
            held = [held_report(name) for name in spiders if name not in free]
            ours = {name: spiders[name] for name in free}
            if order.due:  # another run may have crawled some of them between our look and our lock
                ours = due_now(engine, ours)
            if ours:
                report = Run(order, engine, ours, locks, folder, watch, halt).go(held)
            else:  # nothing is due, or others have it all
                report = Report(None, held, exit_code_of([] if free else held, None))
            alarm.tell(engine, report)
            return report
    finally:
        engine.dispose()
