"""At the end of a run: every source judged against its history, verdicts kept, troubles begun, continued and ended."""

from __future__ import annotations

import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from harvester import clock
from harvester.discover.base import ArticleSpider
from harvester.run.causes import NETWORK
from harvester.run.health import EMPTY_RUNS, Asked, Judgement, judge, one_network
from harvester.run.order import Order, SourceReport
from harvester.run.plan import fronts_of
from harvester.store import health, incidents, read
from harvester.store.engine import Connection, Engine
from harvester.store.incidents import Trouble
from harvester.store.measures import History

_OF_LISTS = NETWORK | {"http_status", "robots", "bot_check", "soft_404", "parse"}


@dataclass(slots=True)
class News:
    """What a run found out about the troubles of its sources."""

    judged: dict[str, Judgement] = field(default_factory=dict)
    began: list[Trouble] = field(default_factory=list)
    ended: list[Trouble] = field(default_factory=list)
    lasting: list[Trouble] = field(default_factory=list)
    """Troubles met before and met again: they make the exit code, and no noise."""
    to_pause: list[str] = field(default_factory=list)
    """Sources for which a pause is proposed from this run on."""

    @property
    def is_any(self) -> bool:
        """Whether a person should hear of this run."""
        return bool(self.began or self.ended or self.to_pause)


def look_over(
    engine: Engine, order: Order, run_id: int, spiders: Mapping[str, type[ArticleSpider]],
    reports: Sequence[SourceReport], logs: Path,
) -> tuple[News | None, list[str]]:  # fmt: skip
    """The news of a run whose sources are all accounted for; each report learns its source's health.

    None for a run that says nothing of health (a replay, an import of single pages), and where it cannot be judged:
    then one line says why.
    """
    if order.replay or order.urls:
        return None, []
    try:
        return find_news(engine, order, run_id, spiders, reports), []
    except Exception as error:  # noqa: BLE001 - what was crawled is stored, and the run's rows must be closed
        (logs / "health.log").write_text(traceback.format_exc(), encoding="utf-8")
        told = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        return None, [f"health could not be judged: {told}"]


def find_news(
    engine: Engine, order: Order, run_id: int, spiders: Mapping[str, type[ArticleSpider]],
    reports: Sequence[SourceReport], at: datetime | None = None,
) -> News:  # fmt: skip
    """Every source judged, its verdict kept, its trouble begun, continued or ended."""
    at = at or clock.now()
    by_name = {report.source: report for report in reports}
    with engine.connect() as conn:
        judged = judge_run(conn, order, run_id, spiders, by_name, at)
        troubles = incidents.lasting(conn, by_name)
        hints = {name: _hint(conn, order, run_id, spiders[name], one) for name, one in judged.items()
                 if _is_new(one, troubles.get(name))}  # fmt: skip
    news = News()
    with engine.begin() as conn:
        for name, one in judged.items():
            if hints.get(name):
                one = _with_hint(one, str(hints[name]))
            news.judged[name] = one
            by_name[name].health = one.state
            health.keep_verdict(conn, run_id, name, state=one.state, cause=one.cause, reasons=one.reasons,
                                measures=one.measures, at=at)  # fmt: skip
            _note(conn, news, name, one, troubles.get(name), run_id, at)
            if one.propose_pause and one.empty_runs == EMPTY_RUNS:
                news.to_pause.append(name)
    return news


def judge_run(
    conn: Connection, order: Order, run_id: int, spiders: Mapping[str, type[ArticleSpider]],
    reports: Mapping[str, SourceReport], at: datetime,
) -> dict[str, Judgement]:  # fmt: skip
    """The verdict on every source of the run, nothing written."""
    judged: dict[str, Judgement] = {}
    pasts: dict[str, History] = {}
    for name, look in health.measured(conn, run_id).items():
        if name not in reports:
            continue
        past = health.history(conn, name, run_id, at)
        if look.lag is not None:
            look = replace(look, lag=max(0.0, look.lag - past.gap_days))
        pasts[name] = past
        judged[name] = judge(look, past, _asked(conn, order, spiders[name], reports[name], past, at), at)
    return one_network(judged, pasts)


def _asked(
    conn: Connection, order: Order, spider: type[ArticleSpider], report: SourceReport, past: History, at: datetime
) -> Asked:
    """What this run may be held against; a list that failed before and was not asked again has not recovered."""
    lasts = past.last.state in ("degraded", "broken") and past.last.cause in _OF_LISTS
    few = report.status != "finished"  # whoever walked the lists knows whether the floor may be asked of them
    return Asked(
        at_least=spider.at_least if few else 0,
        whole=order.limit is None and order.since is None and order.until is None,
        errors=tuple(report.errors),
        failing=health.failing_lists(conn, str(spider.name), at, fronts_of(spider)) if lasts else {},
    )


def _is_new(judged: Judgement, trouble: Trouble | None) -> bool:
    return judged.in_trouble and (trouble is None or trouble.signature != judged.signature)


def _note(
    conn: Connection, news: News, name: str, judged: Judgement, before: Trouble | None, run_id: int, at: datetime
) -> None:
    """The source's trouble begins, goes on, ends, or ends and another begins."""
    if judged.state == "unknown":
        return
    if before and judged.in_trouble and before.signature == judged.signature:
        incidents.goes_on(conn, before.id, run_id)
        news.lasting.append(before)
        return
    if before:
        news.ended.append(incidents.end(conn, before.id, at=at, run_id=run_id))
    if judged.in_trouble:
        page = first_bad_page(conn, run_id, name, judged)
        facts = {"cause": judged.cause or "", "signature": judged.signature, "detail": judged.detail}
        news.began.append(incidents.begin(conn, name, **facts, at=at, run_id=run_id, page=page))


def first_bad_page(conn: Connection, run_id: int, source: str, judged: Judgement) -> tuple[str | None, int | None]:
    """Address and kept answer of the page on which the trouble was first seen; a list page where none is to blame."""
    finding = judged.findings[0] if judged.findings else None
    found: tuple[str, int | None] | None = None
    if finding and finding.rule in ("no_list", "lists_failed") and finding.place:
        found = (finding.place, incidents.answer_of(conn, run_id, finding.place))
    elif finding and finding.cause == "drift" and finding.place:
        found = incidents.first_lacking(conn, run_id, source, finding.place)
    elif finding and finding.cause == "identical":
        found = incidents.first_alike(conn, run_id, source)
    elif finding and finding.reason:
        found = incidents.first_refused(conn, run_id, source, finding.reason)
    return found or incidents.first_list(conn, run_id, source) or (None, None)


def _hint(conn: Connection, order: Order, run_id: int, spider: type[ArticleSpider], judged: Judgement) -> str | None:
    """Of a field that is gone: the likeliest selector, from the first bad page and the last good one."""
    finding = judged.findings[0] if judged.findings else None
    if finding is None or finding.cause != "drift" or not finding.place:
        return None
    name = str(spider.name)
    found = incidents.first_lacking(conn, run_id, name, finding.place)
    number = read.find_id(conn, found[0]) if found else None
    bad = read.article(conn, number) if number else None
    if bad is None:
        return None
    held = (one for one in read.latest(conn, 60, source=name) if getattr(one, finding.place, None))
    good = next((one for one in held if one.url != bad.url), None)
    from harvester.run.drift import likeliest  # loads the reader: few runs lose a field

    return likeliest(spider, finding.place, bad, good, order.archive)


def _with_hint(judged: Judgement, hint: str) -> Judgement:
    detail = f"{judged.detail}; {hint}"
    return replace(judged, detail=detail, measures=judged.measures | {"detail": detail})
