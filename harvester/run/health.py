"""Whether a source is well: one run's measures, judged by themselves and against the source's own past.

Pure rules over plain values; nothing here asks the clock or the database. Few runs of history: only what is wrong by
itself is told. One likeliest cause is named for each source and run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from harvester.article import REASONS
from harvester.clock import shanghai_day
from harvester.run.causes import NETWORK, cause_of
from harvester.run.compare import ENOUGH_RUNS, article_findings, link_findings
from harvester.run.finding import Finding, usual
from harvester.run.rhythm import rhythm_findings
from harvester.store.measures import History, Measured

_OF_MANY_PAGES = ("trap", "too_few", "too_long")
"""Reasons that a list is told with though its pages could be read."""
_ASK_AN_ARTICLE = frozenset({"silent", "identical"})
"""Causes of which a run that stored no new article can say nothing."""
EMPTY_RUNS = 5
"""Runs in a row that gave nothing, after which a pause is proposed."""
_ENDS = {"memory": "memory", "archive": "archive", "database": "database", "start_error": "crashed", "wall": "crashed"}
_ASK_A_LIST = frozenset({"empty_list", "too_few", "parse", "trap", "soft_404"})
"""Causes of which a run that read no list anew can say nothing."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of a run, so far as it matters to what may be expected of it."""

    at_least: int = 0
    """Fewest articles on its lists, where all of them were walked; 0: no such expectation."""
    whole: bool = True
    """False where days or numbers were bounded: nothing is compared with the past."""
    errors: tuple[str, ...] = ()
    """Exceptions in our own code."""
    failing: Mapping[str, str] = field(default_factory=dict)
    """Lists that an earlier run could not read and this one did not ask: address → reason."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The health of one source in one run; `cause` is a key of CAUSES, None while it is healthy or unknown."""

    state: str
    cause: str | None = None
    detail: str = ""
    findings: tuple[Finding, ...] = ()
    suspected: tuple[str, ...] = ()
    empty_runs: int = 0
    measures: dict[str, Any] = field(default_factory=dict)

    @property
    def in_trouble(self) -> bool:
        """Whether a person should know."""
        return self.state in ("degraded", "broken")

    @property
    def propose_pause(self) -> bool:
        """Whether it has given nothing so often that a pause is proposed; nothing is dropped by itself."""
        return self.empty_runs >= EMPTY_RUNS

    @property
    def reasons(self) -> list[str]:
        """Names of the rules that were broken."""
        names = [finding.rule for finding in self.findings]
        return [*dict.fromkeys(names), *(["five_empty_runs"] if self.propose_pause else [])]

    @property
    def signature(self) -> str:
        """What makes two troubles of a source one trouble."""
        return self.cause or ""


def judge(look: Measured, past: History, asked: Asked, at: datetime) -> Judgement:
    """The health of a source: unknown (nothing was asked of it), healthy, degraded or broken, and why."""
    if look.status in ("interrupted", "waiting") or (look.status == "finished" and not _was_asked(look)):
        return Judgement("unknown", empty_runs=past.last.empty_runs, measures=_measures(look, past, (), 0))
    found = [*_by_itself(look, asked), *article_findings(look, past)]
    if asked.whole and look.finish_reason == "finished" and look.status != "failed":
        found += link_findings(look, past)
    complete = asked.whole and look.finish_reason == "finished" and not any(one.broken for one in found)
    if complete and len(past.walks) >= ENOUGH_RUNS:
        found += rhythm_findings(past, shanghai_day(at))
    seen_before = {*past.last.suspected, *past.last.reasons}
    sure = [one for one in found if one.sure or one.rule in seen_before]
    suspected = tuple(one.rule for one in found if one not in sure)
    if not sure and _cannot_tell(look, past):
        sure = [Finding("lasts", str(past.last.cause), past.last.detail, broken=past.last.state == "broken")]
    empty = past.last.empty_runs + 1 if _gave_nothing(look) else 0
    first = next((one for one in sure if one.broken), sure[0] if sure else None)
    state = "healthy" if first is None else "broken" if first.broken else "degraded"
    ordered = tuple(sorted(sure, key=lambda one: one is not first))
    judged = Judgement(state, first.cause if first else None, first.detail if first else "", ordered, suspected, empty)
    return replace(judged, measures=_measures(look, past, suspected, empty, judged.detail))


def one_network(judged: Mapping[str, Judgement], past: Mapping[str, History]) -> dict[str, Judgement]:
    """The judgements; where nearly every source lost the network at once, that is our own, and no source's silence."""
    known = {name: one for name, one in judged.items() if one.state != "unknown"}
    lost = {name: one for name, one in known.items() if one.state == "broken" and one.cause in NETWORK}
    if len(lost) < 3 or len(lost) < 0.8 * len(known):
        return dict(judged)
    [(cause, _)] = Counter(one.cause for one in lost.values()).most_common(1)
    told = f"{len(lost)} of {len(known)} sources at once ({cause}): is this machine's network up?"
    changed = {}
    for name, one in lost.items():
        empty = past[name].last.empty_runs
        measures = one.measures | {"detail": told, "empty_runs": empty}
        changed[name] = replace(one, cause=cause, detail=told, empty_runs=empty, measures=measures)
    return {**judged, **changed}


def _was_asked(look: Measured) -> bool:
    return bool(look.list_pages or look.list_failures or look.links or look.tried or look.requests)


def _gave_nothing(look: Measured) -> bool:
    return not look.links and not look.lists_unchanged and not look.good


def _by_itself(look: Measured, asked: Asked) -> Iterator[Finding]:
    """What is wrong whatever the past was."""
    if look.finish_reason in _ENDS or look.status == "crashed":
        cause = _ENDS.get(look.finish_reason, "crashed")
        yield Finding(cause, cause, look.error or f"ended with {look.finish_reason}", broken=True)
        return
    failures = look.list_failures or asked.failing
    lists = {url: why for url, why in failures.items() if why not in _OF_MANY_PAGES}
    if lists:
        yield _failed_lists(look, lists)
    elif not look.links and look.list_pages and not look.lists_unchanged and look.finish_reason == "finished":
        told = f"{look.list_pages} list pages show no article"
        yield Finding("empty_list", "empty_list", told, broken=True)
    elif look.status == "failed":
        yield Finding("failed", "crashed", look.error, broken=True)
    if look.open_links or look.lost:
        told = look.error or f"{look.open_links} links have no outcome, {look.lost} pages were lost by our own fault"
        yield Finding("lost", "lost" if look.open_links or asked.errors else "database", told)
    elif asked.errors:
        yield Finding("exception", "lost", asked.errors[0])
    yield from (Finding("trap", "trap", f"the same stories under {url}", place=url)
                for url, why in failures.items() if why == "trap")  # fmt: skip
    few = 0 < look.links < asked.at_least and not look.lists_unchanged and not lists
    if few and asked.whole and look.finish_reason == "finished":
        yield Finding("at_least", "too_few", f"{look.links} articles on the lists, at least {asked.at_least} expected")


def _failed_lists(look: Measured, lists: Mapping[str, str]) -> Finding:
    """Lists that could not be read, by the commonest reason; a lone one that did not answer is only suspected."""
    reason = Counter(lists.values()).most_common(1)[0][0]
    address = next(url for url, why in lists.items() if why == reason)
    cause = cause_of(reason, look.error, of_list=True)
    told = REASONS.get(reason, reason)
    if not look.links and not look.lists_unchanged:
        return Finding("no_list", cause, f"no list page could be read: {told}", True, reason=reason, place=address)
    sure = cause not in NETWORK or len(lists) > max(1, look.list_pages // 4)
    told = f"{len(lists)} list pages could not be read: {told}"
    return Finding("lists_failed", cause, told, sure=sure, reason=reason, place=address)


def _cannot_tell(look: Measured, past: History) -> bool:
    """Whether a trouble must be taken to last, because this run saw nothing that could show its end."""
    if past.last.state not in ("degraded", "broken"):
        return False
    if past.last.cause in _ASK_AN_ARTICLE:
        return not look.articles
    return past.last.cause in _ASK_A_LIST and look.list_pages - look.lists_unchanged <= 0


def _measures(
    look: Measured, past: History, suspected: tuple[str, ...], empty: int, detail: str = ""
) -> dict[str, Any]:
    """What a verdict keeps: what was measured, and the past it was compared with."""
    good = [one.measured for one in past.walks][:10]
    read = [one.measured for one in past.batches if one.state == "healthy" and one.measured.articles][:10]
    held = sum(one.articles for one in read)
    filled: Counter[str] = Counter()
    for one in read:
        filled.update(one.filled)
    before = {
        "runs": len(good), "links": usual([one.links for one in good]), "new": usual([one.new for one in good]),
        "articles": held, "filled": {name: round(n / held, 2) for name, n in filled.items()} if held else {},
        "characters": usual([one.characters or 0 for one in read]), "lag": usual([one.lag or 0 for one in read]),
    }  # fmt: skip
    told = {"suspected": list(suspected), "empty_runs": empty, "detail": detail}
    return {"run": look.as_json(), "before": before} | {name: value for name, value in told.items() if value}
