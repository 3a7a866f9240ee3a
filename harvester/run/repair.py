"""A declared place that a page lacks: where it stood, where its value stands now, what to declare instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from harvester.article import Article, Refused
from harvester.discover.anatomy import dissect
from harvester.discover.base import ArticleSpider
from harvester.discover.selectors import Candidate, candidates, containers, place_of
from harvester.extract.page import Page, open_page
from harvester.layout import Layout
from harvester.run.asking import Answer
from harvester.run.saved import Case

SPOTS = ("body", "title", "published", "origin", "authors", "editors", "credits", "section")
"""The places that a layout may declare."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One declared place that a page lacks, its value, and the selectors that find that value now, best first."""

    field: str
    declared: str
    value: str
    page: Path | None
    """Where the failing page was put, for a look at it."""
    url: str
    old_path: str | None
    """Where the place stands on a saved page; None where no saved page has it either."""
    candidates: tuple[Candidate, ...]

    @property
    def new_path(self) -> str | None:
        """Where the value stands on the failing page, if it is there."""
        return self.candidates[0].path if self.candidates else None


def missing_spots(answer: Answer, article: Article, spider: type[ArticleSpider]) -> list[str]:
    """The declared places that a page lacks; where no layout's body is on it, those of the first that are not there."""
    missed = [flag.partition(":")[2] for flag in article.flags if flag.startswith("layout_miss:")]
    if "body" not in missed:
        return missed
    page, first = open_page(answer.body, url=answer.url, content_type=answer.content_type), spider.layouts[0]
    declared = {spot: said for spot in SPOTS if isinstance(said := getattr(first, spot), str)}
    return [spot for spot, selector in declared.items() if spot == "body" or place_of(page, selector) is None]


def repairs(
    answer: Answer, article: Article, spider: type[ArticleSpider], cases: Iterable[Case], *, kept: Path | None,
    good: Article | None = None,
) -> Iterator[Repair]:  # fmt: skip
    """A repair for each declared place that a page lacks; `good` is the record last read off this very page.

    Candidates are ranked by how tightly they hold the last good value; where the page was never read before, what the
    generic reader found stands in for it.
    """
    page = open_page(answer.body, url=answer.url, content_type=answer.content_type)
    layout = _layout_used(article, spider)
    pages = [open_page(case.raw, url=case.url) for case in cases if case.record is not None]
    for spot in missing_spots(answer, article, spider):
        declared = getattr(layout, spot)
        value = value_of(spot, good or article, answer)
        if isinstance(declared, str):
            found = _containers(page, good or article) if spot == "body" else candidates(page, value)
            old = next((path for saved in pages if (path := place_of(saved, declared))), None)
            yield Repair(spot, declared, value, kept, answer.url, old, tuple(_like_the_old(found, old)))


def value_of(spot: str, article: Article, answer: Answer) -> str:
    """The words to look for on the page: the value as the page prints it."""
    if spot == "body":
        return article.text[:60]
    if spot == "title":
        return article.title
    if spot == "credits":
        return _credit_line(answer)
    if spot == "section":
        return article.section[-1] if article.section else ""
    if spot == "published":
        evidence = article.provenance.get("published_on")
        return evidence.evidence if evidence else ""
    said = getattr(article, spot)
    return said[0] if isinstance(said, list) and said else said or ""


def _credit_line(answer: Answer) -> str:
    try:
        return dissect(answer.body, answer.url, answer.content_type, answer.fetched_at).credit_line
    except Refused:
        return ""


def _containers(page: Page, article: Article) -> list[Candidate]:
    if not article.blocks:
        return []
    return containers(page, article.blocks[0].text[:40], article.blocks[-1].text[-40:])


def _like_the_old(found: list[Candidate], old: str | None) -> list[Candidate]:
    """Among candidates that fit alike, those that stand as the old place did come first."""
    before = set((old or "").split(" > "))
    return sorted(found, key=lambda one: (-one.score, -len(before & set(one.path.split(" > ")))))


def _layout_used(article: Article, spider: type[ArticleSpider]) -> Layout:
    label = article.extractor.layout if article.extractor else None
    return next((layout for layout in spider.layouts if layout.label == label), spider.layouts[0])
