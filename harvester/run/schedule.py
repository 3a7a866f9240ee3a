"""The lines that make cron or systemd start planned crawls, with every place said absolutely."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from harvester.fault import Fault
from harvester.fetch.depot import is_address

SHARE = 0.8
"""The part of the interval that a run may use: what is in flight ends after it, and the next run finds no lock."""
_CRON_MINUTES = (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30)
_CRON_HOURS = (1, 2, 3, 4, 6, 8, 12)
_PLAIN = re.compile(r"[\w@+=:,./-]+")
_ENDING = 90.0  # seconds; longer than any download may take once the budget is used up


class BadInterval(Fault):
    """An interval that cannot be scheduled."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is to be run how often: all paths absolute, `db` as a database address."""

    program: tuple[str, ...]
    db: str
    archive: Path | str
    state: Path
    every: int
    """Minutes between two runs."""
    spiders: Path | None = None
    contact: str = ""
    megabytes: int = 3072

    @property
    def budget(self) -> int:
        """Seconds that a run may use, less than the interval."""
        return int(self.every * 60 * SHARE)

    @property
    def environment(self) -> dict[str, str]:
        """What the program reads from its environment."""
        told = {"HARVESTER_DB": self.db, "HARVESTER_ARCHIVE": str(self.archive), "HARVESTER_STATE": str(self.state)}
        if self.spiders:
            told["HARVESTER_SPIDERS"] = str(self.spiders)
        return told | ({"HARVESTER_CONTACT": self.contact} if self.contact else {})

    @property
    def command(self) -> tuple[str, ...]:
        """The command with its arguments."""
        return (*self.program, "crawl", "--due", "--budget", f"{self.budget}s")


def absolute_db(db: str, folder: Path) -> str:
    """The database address with an SQLite file named by its full path; a server's address as it is."""
    scheme, found, path = db.partition(":///")
    if not found or not scheme.startswith("sqlite") or path.startswith("/") or not path:
        return db
    return f"{scheme}:///{(folder / path).resolve()}"


def absolute_archive(archive: str) -> str:
    """The folder by its full path, an address as it is."""
    return archive if is_address(archive) else str(Path(archive).resolve())


def has_password(db: str) -> bool:
    """Whether whoever reads the lines can read a password in them."""
    return not db.startswith("sqlite") and bool(urlsplit(db).password)


def cron_lines(schedule: Schedule) -> str:
    """A crontab: cron mails what a run writes, and it writes only when something is wrong.

    A percent sign ends a command in a crontab unless a backslash stands before it; settings are taken as they are.
    """
    for name, value in schedule.environment.items():
        _one_line(name, value)
    settings = [f"{name}={value}" for name, value in schedule.environment.items()]
    command = " ".join(map(_shell, schedule.command)).replace("%", "\\%")
    return "\n".join(["MAILTO=you@example.org", *settings, f"{_cron_times(schedule.every)}  {command}", ""])


def systemd_units(schedule: Schedule) -> dict[str, str]:
    """File name → text of the service and its timer.

    `Persistent` makes up for a run that was missed while the machine was off; the service is killed only when it does
    not end in its budget and the time that what is in flight may take.
    """
    told = "".join(f"Environment={_unit(f'{name}={value}')}\n" for name, value in schedule.environment.items())
    command = " ".join(map(_unit, schedule.command))
    service = _SERVICE.format(
        environment=told, command=command, seconds=int(schedule.budget + _ENDING * 2), megabytes=schedule.megabytes,
        stop=int(_ENDING),
    )  # fmt: skip
    times = _systemd_times(schedule.every)
    timer = _TIMER.format(times=times, spread=max(1, min(schedule.every * 60 // 10, 300)))
    return {"harvester.service": service, "harvester.timer": timer}


_SERVICE = """[Unit]
Description=Planned crawl of harvester
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
{environment}ExecStart={command}
TimeoutStartSec={seconds}
TimeoutStopSec={stop}
KillSignal=SIGTERM
KillMode=mixed
SuccessExitStatus=75
MemoryMax={megabytes}M
Nice=10
NoNewPrivileges=true
"""
_TIMER = """[Unit]
Description=Starts planned crawls of harvester

[Timer]
OnCalendar={times}
Persistent=true
RandomizedDelaySec={spread}

[Install]
WantedBy=timers.target
"""


def _cron_times(minutes: int) -> str:
    """Cron counts minutes within the hour and hours within the day: only intervals that divide those are even."""
    if minutes in _CRON_MINUTES:
        return f"*/{minutes} * * * *" if minutes > 1 else "* * * * *"
    if minutes % 60 == 0 and minutes // 60 in _CRON_HOURS:
        return f"17 */{minutes // 60} * * *" if minutes > 60 else "17 * * * *"
    if minutes == 24 * 60:
        return "17 4 * * *"
    raise BadInterval(
        f"schedule: every {minutes} minutes do not divide an hour or a day; take 15m, 30m, 1h, 3h, 6h, 12h or 1d"
    )


def _systemd_times(minutes: int) -> str:
    if minutes == 24 * 60:
        return "*-*-* 04:17:00"
    _cron_times(minutes)
    return f"*:0/{minutes}" if minutes < 60 else f"0/{minutes // 60}:17"


def _shell(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else "'" + word.replace("'", "'\\''") + "'"


def _unit(word: str) -> str:
    """A word as systemd reads it: percent signs doubled, quoted where a blank or a quote is in it."""
    _one_line(word.partition("=")[0], word)
    told = word.replace("%", "%%").replace("\\", "\\\\").replace('"', '\\"')
    return told if _PLAIN.fullmatch(word) else f'"{told}"'


def _one_line(name: str, value: str) -> None:
    if any(mark in value for mark in "\n\r\0"):
        raise BadInterval(f"schedule: {name} is of several lines; neither cron nor systemd can say that")
