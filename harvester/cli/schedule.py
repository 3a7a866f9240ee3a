"""`harvester schedule`: prints what makes cron or systemd start planned crawls."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from harvester.cli.crawl import seconds
from harvester.cli.options import DEFAULT_ARCHIVE, DEFAULT_DB, Archive, Db, Usage

if TYPE_CHECKING:
    from harvester.run.schedule import Schedule

app = typer.Typer(no_args_is_help=True, help="Lines that start planned crawls from cron or systemd.")
Every = Annotated[str, typer.Option("--every", metavar="TIME", help="Time between two runs: 15m, 1h, …")]
_QUARTER = "15m"


@app.command()
def cron(every: Every = _QUARTER, db: Db = DEFAULT_DB, archive: Archive = DEFAULT_ARCHIVE) -> None:
    """Print a crontab; install it with `crontab FILE`."""
    from harvester.run.schedule import cron_lines

    sys.stdout.write(cron_lines(_schedule(every, db, archive)))


@app.command()
def systemd(
    every: Every = _QUARTER,
    db: Db = DEFAULT_DB,
    archive: Archive = DEFAULT_ARCHIVE,
    to: Annotated[Path | None, typer.Option("--to", metavar="FOLDER", help="Write the two files there.")] = None,
) -> None:
    """Print harvester.service and harvester.timer, for /etc/systemd/system or ~/.config/systemd/user."""
    from harvester.run.schedule import systemd_units

    for name, text in systemd_units(_schedule(every, db, archive)).items():
        if to is None:
            sys.stdout.write(f"# {name}\n{text}\n")
        else:
            (to / name).write_text(text, encoding="utf-8")


def _schedule(every: str, db: str, archive: str) -> Schedule:
    from harvester.run.locks import state_folder
    from harvester.run.schedule import Schedule, absolute_archive, absolute_db, has_password

    minutes, rest = divmod(int(seconds(every, "--every")), 60)
    if rest or not minutes:
        raise Usage(f"--every: {every!r} is not of whole minutes; write e.g. 15m or 1h")
    if has_password(db):
        sys.stderr.write("harvester: the database's password stands in these lines; ~/.pgpass keeps it out of them\n")
    spiders = os.environ.get("HARVESTER_SPIDERS")
    return Schedule(
        program=_program(),
        db=absolute_db(db, Path.cwd()),
        archive=absolute_archive(archive),
        state=state_folder().resolve(),
        every=minutes,
        spiders=Path(spiders).resolve() if spiders else None,
        contact=os.environ.get("HARVESTER_CONTACT", ""),
    )


def _program() -> tuple[str, ...]:
    """The installed command by its full path; else this Python and its module."""
    beside = Path(sys.executable).with_name("harvester")
    found = str(beside) if beside.exists() else shutil.which("harvester")
    return (found,) if found else (sys.executable, "-m", "harvester")
