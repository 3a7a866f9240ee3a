"""A process that works on files, one at a time: told what on its standard input, tells what came of each on its output.

Its input stays open while the parent lives: when that ends without a word, this process ends with all it began.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import signal
import sys
import threading
from contextlib import nullcontext
from dataclasses import asdict

from harvester.fault import Fault
from harvester.run.batch import Desk, Tally
from harvester.run.bulk import Do, Work
from harvester.run.order import EXIT_TROUBLE


def main() -> None:
    """Do every file that is named, until the word null."""
    told = json.loads(sys.stdin.readline())
    work, run_id = Work.from_json(told["work"]), int(told["run_id"])
    names: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_hear, args=(names,), daemon=True).start()
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints goes to stderr, not between our lines
    logging.basicConfig(level=logging.ERROR)
    do = doer(work)
    with Desk(work.db, work.readers) if work.parquet is None else nullcontext() as desk:
        while (name := names.get()) is not None:
            try:
                tally = do(work, name, run_id, desk)
            except Fault as fault:  # of this file: the others are done
                tally = Tally({}, {}, {}, EXIT_TROUBLE, run_id, [str(fault)])
            out.write(json.dumps(asdict(tally)) + "\n")
            out.flush()


def doer(work: Work) -> Do:
    """What does one file of this work."""
    from harvester.run.importing import import_file
    from harvester.run.parquet import file_to_parquet
    from harvester.run.reextract import reread_file

    if work.parquet is not None:
        return file_to_parquet
    return {"import": import_file, "reextract": reread_file}[work.command]


def _hear(names: queue.SimpleQueue[str | None]) -> None:
    for line in sys.stdin:
        names.put(json.loads(line))
        if line.strip() == "null":
            return
    os.killpg(os.getpgrp(), signal.SIGKILL)  # the parent is gone


if __name__ == "__main__":
    main()
