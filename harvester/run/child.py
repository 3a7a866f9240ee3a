"""The process that crawls: takes an order on its standard input, tells what became of each source on its output.

Its input stays open while the parent lives: when it ends, the parent is gone, and this process ends with all it began.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from harvester.run.logs import JsonLines
from harvester.run.order import Order, SourceReport
from harvester.run.reactor import STOPS


def main() -> None:
    """Crawl as the first line of standard input says; one JSON line for each source that has ended."""
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)  # a stop that comes early waits until it can be done cleanly
    order = json.loads(sys.stdin.readline())
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints goes to the log, not between our lines
    threading.Thread(target=_end_with_the_parent, args=(sys.stdin,), daemon=True).start()
    logging.captureWarnings(True)
    from harvester.extract.pool import preload

    if not order["order"]["due"]:  # most planned runs find nothing to read
        preload()
    from harvester.run.crawling import crawl_chains

    names = [name for chain in order["chains"] for name in chain]
    logging.getLogger().addHandler(JsonLines(Path(order["log"]), names))

    def tell(kind: str, report: SourceReport) -> None:
        told.write(json.dumps({"kind": kind, "report": asdict(report)}) + "\n")
        told.flush()

    crawl_chains(Order.from_json(order["order"]), order["run_id"], order["chains"], tell)
    told.close()


def _end_with_the_parent(lifeline: IO[Any]) -> None:
    """Waits for the end of input; then the whole process group is killed: state is in the database, none is lost."""
    lifeline.read()
    os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    main()
