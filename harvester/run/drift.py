"""Where a field that new articles lack is likely to stand now: from a page of before and the first bad one."""

from __future__ import annotations

from harvester.article import Article, Refused
from harvester.discover.base import ArticleSpider
from harvester.discover.selectors import candidates, place_of
from harvester.extract.page import Page, open_page
from harvester.fetch.depot import Place
from harvester.fetch.warc import ArchiveFault, read_raw
from harvester.run.asking import Answer
from harvester.run.repair import missing_spots, repairs, value_of
from harvester.run.saved import BadCase, folder_of, read_cases

_SPOTS = {"published_on": "published"}
_SURE = 0.05
"""Fit below which a selector holds its value among too much else to be proposed."""


def likeliest(
    spider: type[ArticleSpider], place: str, bad: Article, good: Article | None, archive: Place
) -> str | None:
    """One line that names the likeliest selector for a field or declared place; None where no page can tell.

    `bad` is the first new article without it, `good` the last one before that has it; both are looked at as they lie in
    the archive.
    """
    spot = _SPOTS.get(place, place)
    page = _page(bad, archive)
    if page is None:
        return None
    answer = Answer(bad.url, bad.url, 200, body=page[1], fetched_at=bad.raw[0].fetched_at)
    if spot in missing_spots(answer, bad, spider):
        try:
            found = repairs(answer, bad, spider, read_cases(folder_of(spider)), kept=None)
            best = next((one for one in found if one.field == spot and one.candidates), None)
        except (BadCase, Refused):
            return None
        if best is None or best.candidates[0].score < _SURE:
            return None
        return f"{spot}={best.declared!r} is gone; its value stands in {best.candidates[0].selector!r} now"
    return _where_it_stood(spot, page[0], good, archive)


def _where_it_stood(spot: str, page: Page, good: Article | None, archive: Place) -> str | None:
    """Of a field that no layout declares: its place on the last good page, and whether the bad page has that place."""
    before = _page(good, archive) if good else None
    if good is None or before is None:
        return None
    value = value_of(spot, good, Answer(good.url, good.url)) if spot != "credits" else ""
    found = candidates(before[0], value)
    if not found or found[0].score < _SURE:
        return None
    there = "is still there, but empty or worded otherwise" if place_of(page, found[0].selector) else "is gone"
    return f"{spot} stood in {found[0].selector!r}, which {there}"


def _page(article: Article, archive: Place) -> tuple[Page, bytes] | None:
    """The article's first page as it came; None where the archive no longer has it."""
    if not article.raw:
        return None
    try:
        body = read_raw(article.raw[0], archive)
        return open_page(body, url=article.url), body
    except (ArchiveFault, Refused):
        return None
