"""The order in which links are asked for, and what a list's day says about its article."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from harvester.article import Article, Evidence
from harvester.discover.links import Link
from harvester.extract.dates import url_day

_ALLOWANCE = timedelta(days=31)  # how far an address may be from the day of publication
_AGREE = timedelta(days=1)  # lists are often filled the morning after


def newest_first(links: Iterable[Link]) -> list[Link]:
    """The links from new to old; an undated link keeps its place below the dated one above it."""
    carried, placed = date.max, []
    for link in links:
        carried = link.day or carried
        placed.append((carried, link))
    return [link for _, link in sorted(placed, key=lambda pair: pair[0], reverse=True)]


def may_lie_in(link: Link, since: date | None, until: date | None) -> bool:
    """Whether a link's article can be of the days asked for; one that bears no day at all can.

    The list's day is believed; the last change bounds from above; the address's day is taken for about right.
    """
    newest, oldest = link.day or link.changed, link.day
    if newest is None and (written := url_day(link.url)):
        newest, oldest = written[0] + _ALLOWANCE, written[0] - _ALLOWANCE
    return not (since and newest and newest < since) and not (until and oldest and oldest > until)


def add_list_day(article: Article, day: date | None) -> Article:
    """The article with the list's day where its page prints no better one; a clash of more than a day is flagged.

    Trust runs: what the page says in a high or medium voice, then its list, then its address.
    """
    if day is None:
        return article
    evidence = article.provenance.get("published_on")
    if article.published_on is None or (evidence and evidence.confidence == "low"):
        article.published_on, article.published_at, article.published_precision = day, None, "day"
        article.provenance["published_on"] = Evidence("list", day.isoformat(), "medium")
    elif abs(article.published_on - day) > _AGREE and "date_conflict" not in article.flags:
        article.flags.append("date_conflict")
    return article
