"""What a source's runs measured, as plain values: kept with a run's verdict, compared with later ones."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from datetime import date, timedelta
from typing import Any

FIELDS = ("title", "published_on", "origin", "authors", "editors")
"""Fields whose share of filled articles is watched."""
FORGIVEN = timedelta(days=21)
"""After so long what was a change is how the source is: its runs count as usual, whatever was said of them."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One source's share of one run in numbers; counts over the articles that the run stored for the first time."""

    run_id: int = 0
    on: date = date.min
    status: str = "finished"
    finish_reason: str = "finished"
    error: str = ""
    requests: int = 0
    list_pages: int = 0
    lists_unchanged: int = 0
    links: int = 0
    new: int = 0
    open_links: int = 0
    """Links without an outcome: the run's sum is wrong by them."""
    lost: int = 0
    """Pages lost by our own fault."""
    list_failures: dict[str, str] = field(default_factory=dict)
    tried: int = 0
    """Articles asked for the first time: a page that failed before says nothing new."""
    good: int = 0
    """Article pages that were read, whether for the first time or again."""
    failed: dict[str, int] = field(default_factory=dict)
    """Of the tried: reason → how many gave none."""
    articles: int = 0
    filled: dict[str, int] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    """Declared place → how many articles lack it."""
    languages: dict[str, int] = field(default_factory=dict)
    characters: float | None = None
    lag: float | None = None
    """Median days from publication to storing, less the days for which the source was not crawled."""
    same_title: int = 0
    same_text: int = 0
    """How many articles bear the commonest title, the commonest text."""

    def as_json(self) -> dict[str, Any]:
        """What a verdict keeps: plain values, those that say nothing left out; addresses stay in run_source."""
        told = asdict(self).items()
        plain = {name: value for name, value in told if isinstance(value, float) or value not in (0, None, "", {})}
        plain.pop("list_failures", None)
        return plain | {"on": self.on.isoformat()}

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Measured:
        """The measures that `as_json` wrote; what a later version no longer knows is left out."""
        known = {one.name for one in fields(cls)} & plain.keys()
        return cls(**{name: plain[name] for name in known} | {"on": date.fromisoformat(plain["on"])})


@dataclass(frozen=True, slots=True)
class Before:
    """What an earlier run found: its measures, and the state concluded from them; `doubted`: healthy, but suspected."""

    state: str
    measured: Measured


@dataclass(frozen=True, slots=True)
class Last:
    """The latest verdict that said anything: state, cause, rules broken, rules suspected, empty runs in a row."""

    state: str = "healthy"
    cause: str | None = None
    reasons: tuple[str, ...] = ()
    suspected: tuple[str, ...] = ()
    empty_runs: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """A source's past, newest first: its good runs, its runs that read articles, and its rhythm by day."""

    walks: tuple[Before, ...] = ()
    batches: tuple[Before, ...] = ()
    last: Last = Last()
    new_by_day: dict[date, int] = field(default_factory=dict)
    """Day of publication (or of storing, where none is printed) → articles, over half a year."""
    last_new: date | None = None
    watched: frozenset[date] = frozenset()
    """Of the last days those on which a run looked at the source and was answered."""
    gap_days: int = 0
    """Days between this run and the last that went well: what was missed then is not the source's lateness."""
