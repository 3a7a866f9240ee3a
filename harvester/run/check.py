"""A source looked at as it is today: saved pages, a list page and five articles, compared with what was known."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from harvester import clock
from harvester.article import Article, Refused
from harvester.discover import ArticleSpider, Link
from harvester.discover.arrange import newest_first
from harvester.discover.slim import TooLarge, slim
from harvester.extract import read_page
from harvester.run.asking import Answer, Ask, Manners
from harvester.run.repair import Repair, missing_spots, repairs
from harvester.run.saved import Case, faults_of, folder_of, read_cases, unsure_lines

MOST_ARTICLES = 5
PRINTED = ("published_on", "published_at", "origin", "authors", "editors")
"""Fields that a site prints on all its pages or on few: a field that vanishes is told."""


@dataclass(frozen=True, slots=True)
class Before:
    """What was known of the source: links on its lists, and for each field the share of articles that had it."""

    what: str
    links: int | None = None
    filled: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    """One article as it is today: its record, or why there is none."""

    url: str
    article: Article | None
    trouble: str = ""
    missing: tuple[str, ...] = ()
    """Declared places that are not on the page."""


@dataclass(slots=True)
class Check:
    """What a check found; `problems` break the source, `notes` are worth a look."""

    source: str
    on: date
    is_live: bool
    saved: dict[str, list[str]] = field(default_factory=dict)
    links: int = 0
    list_url: str = ""
    seen: list[Seen] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)

    @property
    def is_well(self) -> bool:
        """Whether saved pages, list and articles are all as declared."""
        return not self.problems and not any(self.saved.values())

    @property
    def filled(self) -> dict[str, float]:
        """For each printed field the share of the articles read that have it."""
        read = [one.article for one in self.seen if one.article]
        return {name: sum(1 for a in read if getattr(a, name)) / len(read) for name in PRINTED} if read else {}


def check(
    spider: type[ArticleSpider], ask: Ask, manners: Manners, *, before: list[Before] | None = None,
    good: dict[str, Article] | None = None,
) -> Check:  # fmt: skip
    """Compare a source's declaration with its saved pages and with what answers today.

    `before` is what earlier runs and checks saw, `good` the records last read of some addresses.
    """
    done = check_saved(spider)
    done.is_live = manners.is_live
    cases = read_cases(folder_of(spider))
    links = _walk_list(done, spider, ask)
    for link in links[:MOST_ARTICLES]:
        _look_at(done, link, spider, ask, manners, cases, (good or {}).get(link.url))
    _compare(done, [*_from_cases(cases), *(before or [])], spider)
    return done


def check_saved(spider: type[ArticleSpider]) -> Check:
    """The declaration and its saved pages alone: no page is asked for."""
    done = Check(str(spider.name), clock.shanghai_day(clock.now()), False)
    done.saved = {case.name: faults_of(case, spider) for case in read_cases(folder_of(spider))}
    if not done.saved:
        done.notes.append("no saved page of its own; keep one with `harvester sources capture`")
    done.problems += unsure_lines(spider)
    return done


def fronts(spider: type[ArticleSpider]) -> list[str]:
    """The addresses at which a walk through the source's lists begins today."""
    source = spider(services=SimpleNamespace(since=None, until=None))  # type: ignore[arg-type]  # of a run it needs no more
    return [target if isinstance(target, str) else target.url for target in source.front_lists()]


def _walk_list(done: Check, spider: type[ArticleSpider], ask: Ask) -> list[Link]:
    """The articles of the first list that shows enough, newest first; every list that shows too few is told."""
    best: dict[str, Link] = {}
    for start in fronts(spider):
        answer = ask(start)
        done.list_url = done.list_url or start
        found = _links_of(done, answer, spider, ask)
        best |= {link.url: link for link in found}
        if len(best) >= spider.at_least:
            break
    done.links = len(best)
    if done.links < spider.at_least:
        done.problems.append(f"lists show {done.links} articles, at_least says {spider.at_least}: a silent redesign?")
    return newest_first(best.values())


def _links_of(done: Check, answer: Answer, spider: type[ArticleSpider], ask: Ask, deeper: bool = True) -> list[Link]:
    """The articles a list page names; where it only leads to other lists, those of the first of them."""
    if not answer.is_page:
        done.problems.append(f"list {answer.asked}: {answer.trouble}")
        return []
    try:
        page = answer.as_list()
        links = [link for link in spider.links_on(page) if spider.is_article(link.url)]
        onward = [target for target in spider.sub_lists(page) if isinstance(target, str)]
    except Refused as refused:
        done.problems.append(f"list {answer.url}: {refused}")
        return []
    if not links and onward and deeper:
        return _links_of(done, ask(onward[0]), spider, ask, deeper=False)
    return links


def _look_at(
    done: Check, link: Link, spider: type[ArticleSpider], ask: Ask, manners: Manners, cases: list[Case],
    good: Article | None,
) -> None:  # fmt: skip
    answer = ask(link.url)
    if not answer.is_page:
        done.seen.append(Seen(link.url, None, answer.trouble))
        return
    try:
        article = read_page(
            answer.body, url=answer.url, content_type=answer.content_type, fetched_at=answer.fetched_at,
            declaration=spider.declaration(),
        ).article  # fmt: skip
    except Refused as refused:
        done.seen.append(Seen(link.url, None, f"{refused}; the page is kept at {_keep(done, answer, manners)}"))
        return
    missing = tuple(missing_spots(answer, article, spider))
    done.seen.append(Seen(link.url, article, missing=missing))
    told = {one.field for one in done.repairs}
    if set(missing) - told:
        kept = _keep(done, answer, manners)
        found = repairs(answer, article, spider, cases, kept=kept, good=good)
        done.repairs += [one for one in found if one.field not in told]


def _keep(done: Check, answer: Answer, manners: Manners) -> Path:
    """Put a failing page where a person can open it."""
    folder = manners.archive / "failing"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{done.source}-{done.on.isoformat()}-{len(list(folder.glob(f'{done.source}-*'))) + 1}.html"
    try:
        path.write_bytes(slim(answer.body, answer.content_type))
    except (TooLarge, Refused):
        path.write_bytes(answer.body)
    return path


def _from_cases(cases: list[Case]) -> list[Before]:
    records = [case.record for case in cases if case.record is not None]
    filled = {}
    for name in PRINTED:
        said = [record[name] for record in records if name in record]
        if said:
            filled[name] = sum(1 for value in said if value) / len(said)
    return [Before("the saved pages", None, filled)] if records else []


def _compare(done: Check, before: list[Before], spider: type[ArticleSpider]) -> None:
    """What today's articles lack that was known, as problems or notes."""
    read = [one for one in done.seen if one.article]
    lost = [f"{one.url}: {one.trouble}" for one in done.seen if one.trouble]
    (done.problems if len(lost) * 3 > len(done.seen) else done.notes).extend(lost)  # one page may just be gone
    for one in read:
        if one.missing:
            done.problems.append(f"{one.url}: declared but missing: {', '.join(one.missing)}")
    for known in before:
        for name, share in known.filled.items():
            if read and share == 1 and done.filled.get(name) == 0:
                into = done.problems if name == "published_on" else done.notes
                into.append(f"{name}: none of {len(read)} articles has it; by {known.what} all had it")
        if known.links is not None and done.links * 4 < known.links:
            done.notes.append(f"lists: {done.links} links on the pages looked at; {known.what} saw {known.links}")
