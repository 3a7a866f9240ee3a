"""What a probe is unsure of, said so that a person knows where to look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from harvester.discover import FeedSpider, SitemapSpider
from harvester.discover.anatomy import Anatomy
from harvester.discover.probe import ListFound

if TYPE_CHECKING:
    from harvester.run.probing import Probe

_ALIKE = ({"gb2312", "gbk", "gb18030"}, {"utf-8", "utf8"}, {"big5", "big5hkscs", "big5-hkscs"})


def doubts_of(found: Probe) -> list[str]:
    """Every doubt, one line each, the weightiest first."""
    doubts = [*_of_platform(found), *_of_lists(found), *_of_article(found.article), *_of_site(found)]
    return doubts + found.troubles


def _of_platform(found: Probe) -> Iterator[str]:
    told = [one for one in found.recognitions if one.confidence != "low"]
    if found.base in (FeedSpider, SitemapSpider):  # how such a site's pages are made is no affair of its list
        return
    if not told:
        yield "platform: no sign of any known system; the plain listing class is proposed"
        return
    if told[0].confidence != "high":
        yield f"platform: {told[0].label} rests on {', '.join(told[0].signs)} alone"
    rivals = [one for one in told[1:] if one.confidence == told[0].confidence]
    if rivals:
        yield f"platform: {' and '.join(one.label for one in rivals)} left signs as strong; the site may have migrated"
    if found.base.__name__ == "ListingSpider":
        yield f"platform: {told[0].label} has no class of its own; the plain listing class is proposed"


def _of_lists(found: Probe) -> Iterator[str]:
    if not found.lists:
        yield "lists: no page with a list of articles was found; give the address of one"
        return
    yield from _of_list(found.lists[0])
    if len(found.lists) > 1:
        yield f"lists: {len(found.lists)} sections were found; keep those that are news"


def _of_list(listed: ListFound) -> Iterator[str]:
    if listed.data and not listed.articles:
        yield f"lists: {listed.url} is filled by a script from {listed.data[0]}"
        return
    if listed.dated < len(listed.articles):
        undated = len(listed.articles) - listed.dated
        yield f"lists: {undated} of {len(listed.articles)} links have no day beside them"
    if not listed.paging:
        yield "paging: no way to a second page was found; only what the first page shows is harvested"
    best = listed.shapes[0] if listed.shapes else None
    if best and not listed.by_base and best.matches < len(listed.articles):
        yield f"article pattern: {best.pattern} matches {best.matches} of {best.of} links; several shapes are in use"
    if best and best.lets_in:
        yield f"article pattern: {best.pattern} also matches {best.lets_in} links that do not look like articles"


def _of_article(article: Anatomy | None) -> Iterator[str]:
    if article is None:
        yield "article: none could be read; container and credit line are unknown"
        return
    if article.body is None:
        yield "body: its element has no name of its own; the generic reader is left to find it"
    elif article.body_rule not in ("container", "marks"):
        yield f"body: {article.body} was found by its prose alone; look whether all pages have it"
    record = article.article
    if record.published_on is None:
        yield "date: the article prints none that can be vouched for"
    elif record.provenance["published_on"].confidence != "high":
        evidence = record.provenance["published_on"]
        yield f"date: {record.published_on} rests on {evidence.rule} ({evidence.evidence})"
    if not article.credits:
        yield "credit line: none was found above the text"
    if record.flags:
        yield f"article: flags {', '.join(record.flags)}"


def _of_site(found: Probe) -> Iterator[str]:
    who = found.identity
    if who.publisher is None:
        yield "publisher: nothing names it; write it yourself"
    elif who.site_id is None:
        yield f"publisher: {who.publisher!r} is taken from a title or a general tag"
    if who.province is None:
        yield "province: nothing tells it; CN (national) is written until you say"
    elif who.site_id is None:
        yield f"province: {who.province} is taken from the publisher's name"
    if who.site_id is None:
        yield f"kind: {who.kind} is guessed from host and publisher"
    if found.labels and not any(_same(found.encoding, label) for label in found.labels[:1]):
        yield f"encoding: the page says {found.labels[0]} and is {found.encoding}; its bytes are believed"
    if found.robots.allowed is None:
        yield "robots: robots.txt could not be had; a crawl asks for nothing until it can"
    elif not found.robots.allowed:
        yield "robots: this address is forbidden to us"


def _same(encoding: str, label: str) -> bool:
    return encoding == label or any({encoding, label} <= group for group in _ALIKE)
