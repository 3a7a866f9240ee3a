"""The logs of each run in a folder of its own, thrown away when they are old: text for people, JSON for programs."""

from __future__ import annotations

import json
import logging
import shutil
import threading
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from harvester import clock
from harvester.run.locks import STATE, StateFault
from harvester.run.order import UNTROUBLED, SourceReport

KEEP_DAYS = 30
_OWN = "harvester.run.log"


def make_folder(state: Path, run_id: int) -> Path:
    """A new folder for the run's logs; those of runs over KEEP_DAYS old are removed."""
    logs = state / "logs"
    folder = logs / f"{clock.now():%Y%m%dT%H%M%S}-run{run_id}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StateFault(f"{folder}: cannot be made ({error.strerror}); set {STATE} to a folder") from error
    _prune(logs)
    return folder


class JsonLines(logging.FileHandler):
    """A log of one JSON object a line: {time, level, source, event, message, …}.

    `event` is the word by which a line is found again (`log` for what libraries say), `source` null where no source
    is meant. What a caller gives as `extra={"facts": {…}}` stands beside them.
    """

    def __init__(self, path: Path, sources: Collection[str] = ()) -> None:
        super().__init__(path, encoding="utf-8", delay=True)
        self.setLevel(logging.INFO)
        self._sources = frozenset(sources)

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "source": self._source_of(record),
            "event": getattr(record, "event", "log"),
            "message": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = f"{record.exc_info[0].__name__}: {record.exc_info[1]}"
            line["trace"] = logging.Formatter().formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)

    def _source_of(self, record: logging.LogRecord) -> str | None:
        """The spider that speaks, or of whom the first word of the message tells."""
        name = getattr(getattr(record, "spider", None), "name", None) or getattr(record, "source", None)
        if isinstance(name, str):
            return name
        words = (record.name, str(record.args[0]) if isinstance(record.args, tuple) and record.args else "")
        return next((word for word in words if word in self._sources), None)


def tell(event: str, message: str, *, source: str | None = None, level: int = logging.INFO, **facts: Any) -> None:
    """One line of the run's own log; `facts` are plain JSON values."""
    logging.getLogger(_OWN).log(level, message, extra={"event": event, "source": source, "facts": facts})


def tell_source(report: SourceReport) -> None:
    """One line on what became of a source."""
    trouble = logging.INFO if report.status in UNTROUBLED else logging.WARNING
    told = "; ".join(report.problems) or report.finish_reason
    facts = {"status": report.status, "finish_reason": report.finish_reason, **report.counts, "reasons": report.reasons,
             "list_failures": report.list_failures, "problems": report.problems}  # fmt: skip
    tell("source_ended", f"{report.source}: {report.status}: {told}", source=report.source, level=trouble, **facts)


@contextmanager
def run_log(folder: Path) -> Iterator[None]:
    """What `tell` is told meanwhile stands in `run.jsonl`; nothing of it on the terminal."""
    log, handler = logging.getLogger(_OWN), JsonLines(folder / "run.jsonl")
    mine = threading.get_ident()  # a worker has several runs in one process, each on a thread of its own
    handler.addFilter(lambda record: record.thread == mine)
    log.setLevel(logging.INFO)
    log.propagate = False
    log.addHandler(handler)
    try:
        yield
    finally:
        log.removeHandler(handler)
        handler.close()


def _prune(logs: Path) -> None:
    oldest = time.time() - KEEP_DAYS * 86400
    for old in logs.iterdir():
        with suppress(OSError):  # another run is pruning too
            if old.is_dir() and old.stat().st_mtime < oldest:
                shutil.rmtree(old)
