"""A text file for the node_exporter of Prometheus: how the last run went and how every source stands."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from harvester import clock
from harvester.run.order import Report
from harvester.store import standing
from harvester.store.engine import Engine
from harvester.store.standing import Standing

_STATES = ("healthy", "degraded", "broken", "unknown")


def write(path: Path, engine: Engine, report: Report) -> None:
    """Put the file in its place at one stroke: whoever reads it never sees half of it. Raises OSError."""
    with engine.connect() as conn:
        text = "\n".join(lines(report, standing.standings(conn))) + "\n"
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(name, 0o644)  # noqa: PTH101 - by the name mkstemp gave; node_exporter runs as another user
        os.replace(name, path)  # noqa: PTH105
    except BaseException:
        os.unlink(name)  # noqa: PTH108
        raise


def lines(report: Report, sources: list[Standing]) -> Iterator[str]:
    """The metrics in the exposition format, each with its HELP and TYPE."""
    yield from _metric("harvester_run_timestamp_seconds", "When the last run ended.", [("", clock.now().timestamp())])
    yield from _metric("harvester_run_exit_code", "Exit code of the last run.", [("", report.exit_code)])
    for name in ("seen", "stored", "known", "duplicate", "refused"):
        yield from _metric(f"harvester_run_links_{name}", f"Links of the last run: {name}.", [("", report.total(name))])
    states = [
        (f'source="{one.source}",state="{state}"', float(one.state == state)) for one in sources for state in _STATES
    ]
    yield from _metric("harvester_source_state", "1 for the state a source is in.", states)
    for name, told, values in (
        ("last_success_timestamp_seconds", "When it was last crawled well.", [x.last_success_at for x in sources]),
        ("last_new_timestamp_seconds", "When it last gave a new article.", [x.last_new_at for x in sources]),
        ("trouble_since_timestamp_seconds", "Since when it is in trouble.",
         [x.trouble.began_at if x.trouble else None for x in sources]),
    ):  # fmt: skip
        rows = [(f'source="{one.source}"', at.timestamp()) for one, at in zip(sources, values, strict=True) if at]
        yield from _metric(f"harvester_source_{name}", told, rows)
    paused = [(f'source="{one.source}"', float(one.paused_at is not None)) for one in sources]
    yield from _metric("harvester_source_paused", "1 for a source kept out of planned runs.", paused)


def _metric(name: str, told: str, rows: list[tuple[str, float]]) -> Iterator[str]:
    yield f"# HELP {name} {told}"
    yield f"# TYPE {name} gauge"
    for labels, value in rows:
        yield f"{name}{{{labels}}} {value:.15g}" if labels else f"{name} {value:.15g}"
