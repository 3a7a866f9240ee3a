"""Lives of sources for the tests of the rules: run after run judged as a crawl judges them, without a database."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from harvester.clock import SHANGHAI, shanghai_day
from harvester.run.health import Asked, Judgement, judge
from harvester.run.workdays import is_working
from harvester.store.measures import FIELDS, FORGIVEN, Before, History, Last, Measured

START = datetime(2026, 3, 2, 3, 0, tzinfo=SHANGHAI)


@dataclass
class Life:
    """A source as its runs saw it; `judged` is what was concluded from each run."""

    judged: list[Judgement] = field(default_factory=list)
    looks: list[tuple[datetime, Measured]] = field(default_factory=list)
    by_day: Counter[date] = field(default_factory=Counter)

    def run(self, at: datetime, look: Measured, asked: Asked | None = None, days: Iterable[date] = ()) -> Judgement:
        """Judge one more run; `days` are the days of publication of its new articles (that of the run unless said)."""
        look = replace(look, on=shanghai_day(at), run_id=len(self.looks) + 1)
        self.by_day.update(list(days) or [look.on] * look.articles)
        judgement = judge(look, self._past(at, look), asked or Asked(), at)
        self.looks.append((at, look))
        self.judged.append(judgement)
        return judgement

    @property
    def alarms(self) -> list[tuple[int, str | None]]:
        """Runs (from 1) that found a trouble, with its cause."""
        return [(number, one.cause) for number, one in enumerate(self.judged, 1) if one.in_trouble]

    @property
    def begun(self) -> list[tuple[int, str | None]]:
        """Of the alarms those that no run before had."""
        told: str | None = None
        news = []
        for number, one in enumerate(self.judged, 1):
            if one.state == "unknown":
                continue
            if one.cause and one.cause != told:
                news.append((number, one.cause))
            told = one.cause
        return news

    def _past(self, at: datetime, look: Measured) -> History:
        known = [
            (when, Before("doubted" if one.suspected and one.state == "healthy" else one.state, m), one)
            for (when, m), one in zip(self.looks, self.judged, strict=True)
            if one.state != "unknown"
        ][::-1]
        last = known[0][2] if known else None
        answered = [m.on for when, m in self.looks if m.status in ("finished", "degraded") and m.list_pages]
        read = [b for _, b, _ in known if b.measured.tried or b.measured.articles]
        good = [b for b in read[8:] if b.state == "healthy" or b.measured.on < look.on - FORGIVEN]
        return History(
            walks=tuple(b for when, b, _ in known if b.state == "healthy" or when < at - FORGIVEN)[:12],
            batches=(*read[:8], *good[:40]),
            last=Last(last.state, last.cause, tuple(last.reasons), last.suspected, last.empty_runs, last.detail)
            if last else Last(),
            new_by_day={d: n for d, n in self.by_day.items() if d >= look.on - timedelta(days=180)},
            last_new=max((m.on for _, m in self.looks if m.articles), default=None) if not look.articles else look.on,
            watched=frozenset(d for d in [*answered, look.on] if d > look.on - timedelta(days=15)),
            gap_days=(look.on - answered[-1]).days if answered else 31,
        )  # fmt: skip


def read(articles: int, *, links: int = 20, **changes: object) -> Measured:
    """A run that read so many new articles, every field filled, from one list of so many links."""
    full = dict.fromkeys(FIELDS, articles)
    base = Measured(
        requests=articles + 1, list_pages=1, links=links, new=articles, tried=articles, good=articles,
        articles=articles, filled=full if articles else {}, languages={"zh-Hans": articles} if articles else {},
        characters=900.0 if articles else None, lag=0.0 if articles else None, same_title=min(articles, 1),
        same_text=min(articles, 1),
    )  # fmt: skip
    return replace(base, **changes)  # type: ignore[arg-type]  # names of fields


def without(look: Measured, name: str, count: int | None = None) -> Measured:
    """The run with so many of its articles (all unless said) lacking a field."""
    left = look.articles - (look.articles if count is None else count)
    return replace(look, filled={**look.filled, name: left})


def unreadable(tried: int, reason: str, *, links: int = 20) -> Measured:
    """A run that asked for so many new articles and could read none."""
    return Measured(requests=tried + 1, list_pages=1, links=links, tried=tried, failed={reason: tried})


def days(number: int, start: datetime = START, every: timedelta = timedelta(days=1)) -> Iterator[datetime]:
    """So many moments, one a day unless said."""
    return (start + n * every for n in range(number))


def office(seed: int, low: int, high: int, weekend: int = 0) -> Callable[[date], int]:
    """How much an office publishes on a day: between two numbers on working days, at most `weekend` on others."""
    dice = random.Random(seed)

    def published(day: date) -> int:
        return dice.randint(low, high) if is_working(day) else dice.randint(0, weekend)

    return published


def lived(published: Callable[[date], int], runs: int, start: datetime = START, life: Life | None = None) -> Life:
    """A source that publishes so, crawled once a day at three in the morning, after the day before is over."""
    life = life or Life()
    for at in days(runs, start):
        day = shanghai_day(at) - timedelta(days=1)
        number = published(day)
        life.run(at, read(number), days=[day] * number)
    return life
