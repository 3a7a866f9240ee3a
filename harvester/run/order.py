"""What a crawl is asked to do, and what it answers: plain values that cross process borders as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harvester.fetch.depot import Depot, Place

if TYPE_CHECKING:
    from harvester.run.watch import News

EXIT_WELL, EXIT_TROUBLE, EXIT_USAGE, EXIT_HELD, EXIT_SIGINT, EXIT_SIGTERM = 0, 1, 2, 75, 130, 143

UNTROUBLED = ("finished", "held", "waiting")
"""Ends of a source's share of a run that nobody need be told of."""


@dataclass(frozen=True, slots=True)
class Order:
    """One crawl of several sources."""

    sources: tuple[str, ...]
    db: str
    archive: Place
    since: date | None = None
    until: date | None = None
    limit: int | None = None
    """Most articles to fetch from each source."""
    due: bool = False
    """Of the sources only those that the plan says are due, and of their lists only those that are."""
    budget: float | None = None
    """Seconds after which the whole run is stopped cleanly; the rest stays due."""
    wall: float | None = None
    """Seconds after which a process that does not stop is killed; None: the budget and half an hour, or three hours."""
    replay: tuple[Path, ...] = ()
    """WARC files and folders that answer every request instead of the network."""
    host_map: dict[str, str] = field(default_factory=dict)
    """Hosts of the sample province: host → its loopback server."""
    settings: dict[str, Any] = field(default_factory=dict)
    """Changes to harvester.settings, as plain JSON values."""
    spiders: str | None = None
    """Dotted package of the sources; None: the real ones."""
    urls: tuple[str, ...] = ()
    """Addresses to fetch as articles, instead of walking lists (`harvester import`)."""
    processes: int = 2
    """Crawling processes at the same time."""
    group: int = 8
    """Most sources that one process crawls at the same time: what a crash can hurt, against what a process costs."""
    group_due: int = 25
    """The same for a planned run, in which most sources cost one request: there a process costs more than its work."""
    readers: int = 2
    """Reader processes for each crawling process."""
    lease: float = 120.0
    """Seconds for which a host stays reserved for a process that has died, over all machines (PostgreSQL)."""
    command: str = "crawl"
    state: Path | None = None
    """Folder of locks and logs; None: HARVESTER_STATE, or the user's state folder."""

    @property
    def seconds_of_a_process(self) -> float:
        """After so long a crawling process is killed."""
        if self.wall is not None:
            return self.wall
        return self.budget + 1800 if self.budget is not None else 3 * 3600

    def as_json(self) -> dict[str, Any]:
        """The order as plain JSON values."""
        plain = asdict(self)
        plain |= {name: plain[name] and plain[name].isoformat() for name in ("since", "until")}
        waiting = str(self.archive.waiting) if isinstance(self.archive, Depot) else None
        plain |= {"archive": str(self.archive), "waiting": waiting, "replay": [str(path) for path in self.replay]}
        return plain | {"state": str(self.state) if self.state else None}

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Order:
        """The order that `as_json` wrote."""
        values = {key.name: plain[key.name] for key in fields(cls)}
        values |= {name: values[name] and date.fromisoformat(values[name]) for name in ("since", "until")}
        values |= {name: tuple(values[name]) for name in ("sources", "urls")}
        archive, waiting = values["archive"], plain.get("waiting")
        values["archive"] = Depot(archive, Path(waiting)) if waiting else Path(archive)
        values["replay"] = tuple(map(Path, values["replay"]))
        return cls(**values | {"state": Path(values["state"]) if values["state"] else None})


@dataclass(slots=True)
class SourceReport:
    """What one source's crawl came to; links seen = stored + known + duplicate + refused when all is well."""

    source: str
    status: str = "running"
    """finished, degraded, failed, interrupted, crashed, held (another run has it), or waiting (the budget was used up
    before its turn)."""
    finish_reason: str = ""
    problems: list[str] = field(default_factory=list)
    """Why it is not simply finished, each one line."""
    list_pages: int = 0
    lists_unchanged: int = 0
    requests: int = 0
    seen: int = 0
    stored: int = 0
    known: int = 0
    duplicate: int = 0
    refused: int = 0
    revised: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    list_failures: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    errors: list[str] = field(default_factory=list)
    """Exceptions in our own code, one line each; `problems` has the first of them as well."""
    health: str | None = None
    """What its history made of it: healthy, degraded, broken, unknown; None: it was not looked at."""

    @property
    def in_trouble(self) -> bool:
        """Whether it makes the run's exit code 1: by its history where that was looked at, else by its own end."""
        if self.health is not None and self.status not in ("failed", "crashed"):
            return self.health in ("degraded", "broken")
        return self.status not in ("finished", "held", "waiting")

    @property
    def counts(self) -> dict[str, int]:
        """The counts that the database keeps."""
        names = (
            "list_pages",
            "lists_unchanged",
            "requests",
            "seen",
            "stored",
            "known",
            "duplicate",
            "refused",
            "revised",
        )
        return {name: getattr(self, name) for name in names}

    @property
    def adds_up(self) -> bool:
        """Whether every link seen has an outcome."""
        return self.seen == self.stored + self.known + self.duplicate + self.refused


def held_report(source: str, hosts: Sequence[str] = ()) -> SourceReport:
    """The account of a source that another run, or another machine, is crawling."""
    told = [f"another machine is asking {', '.join(hosts)}"] if hosts else []
    return SourceReport(source, "held", "held", told)


def waiting_report(source: str, why: str = "budget") -> SourceReport:
    """The account of a source whose turn did not come; it keeps its place in the plan."""
    return SourceReport(source, "waiting", why)


@dataclass(slots=True)
class Report:
    """What a whole crawl came to."""

    run_id: int | None
    sources: list[SourceReport]
    exit_code: int
    signal: int | None = None
    logs: Path | None = None
    """Folder of this run's logs, one file for each crawling process."""
    news: News | None = None
    """What the run found out about its sources' health; None: it was not looked at."""
    crashed: list[int] = field(default_factory=list)
    """Earlier runs that were found to have died without a word."""
    unjudged: list[str] = field(default_factory=list)
    """Why the sources' health could not be judged, one line; empty where it was."""
    undelivered: list[str] = field(default_factory=list)
    """Alerts that could not be delivered, one line each; the next run tries them again."""

    def total(self, count: str) -> int:
        """The sum of one count over all sources."""
        return sum(getattr(source, count) for source in self.sources)


def exit_code_of(sources: list[SourceReport], stopped_by: int | None) -> int:
    """0 all well · 1 a source failed or is degraded · 75 all held by other runs · 128 + signal after a clean stop."""
    if stopped_by is not None:
        return 128 + stopped_by
    if sources and all(source.status == "held" for source in sources):
        return EXIT_HELD
    return EXIT_TROUBLE if any(source.in_trouble for source in sources) else EXIT_WELL
