"""Which sources are due: read from the database and the declarations, the longest waiting first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from harvester.clock import now
from harvester.store import cadence, plan, runs
from harvester.store.engine import Connection, Engine
from harvester.store.plan import SourcePlan

_EVER = datetime.min.replace(tzinfo=UTC)


def due_now(engine: Engine, spiders: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the sources that are due, the longest waiting first; what a killed run left open is marked."""
    with engine.begin() as conn:
        runs.mark_crashed(conn)
        return {name: spiders[name] for name in due_sources(conn, spiders, now())}


def due_sources(conn: Connection, spiders: Mapping[str, Any], at: datetime) -> list[str]:
    """Names of the sources to crawl now.

    Due is a source that was never crawled, one of whose lists is due or has been declared since, or of which an
    article is to be read again; not one in its quiet hours, nor one that a person keeps out.
    """
    plans, rechecks = plan.source_plans(conn), plan.with_due_articles(conn, at=at)
    awake = {
        name: spider
        for name, spider in spiders.items()
        if not cadence.is_quiet(spider.quiet_hours, at) and not (name in plans and plans[name].paused)
    }
    newcomers = _with_new_lists(conn, awake, plans)
    found = [name for name in awake if name in rechecks or name in newcomers or _is_due(plans.get(name), at)]
    return sorted(found, key=lambda name: _waits_since(plans.get(name)))


def fronts_of(spider: Any) -> list[str]:
    """The addresses at which a walk through the source's lists begins today."""
    source = spider(services=SimpleNamespace(since=None, until=None))  # of a run it needs no more
    return [target if isinstance(target, str) else target.url for target in source.front_lists()]


def _with_new_lists(conn: Connection, spiders: Mapping[str, Any], plans: dict[str, SourcePlan]) -> set[str]:
    """Planned sources that declare a list which no crawl has met."""
    fronts = {name: fronts_of(spider) for name, spider in spiders.items() if name in plans and plans[name].planned}
    met = plan.waits_until(conn, [url for urls in fronts.values() for url in urls])
    return {name for name, urls in fronts.items() if not met.keys() >= set(urls)}


def _is_due(known: SourcePlan | None, at: datetime) -> bool:
    return known is None or known.due_at is None or known.due_at <= at


def _waits_since(known: SourcePlan | None) -> datetime:
    return known.due_at if known is not None and known.due_at is not None else _EVER
