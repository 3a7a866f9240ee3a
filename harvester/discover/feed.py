"""Sources that show new articles in an RSS or Atom feed."""

from __future__ import annotations

from datetime import date, datetime
from email.utils import parsedate_to_datetime

from lxml import etree

from harvester.clock import shanghai_day
from harvester.discover.base import ArticleSpider
from harvester.discover.days import day_in
from harvester.discover.links import Link, absolute, squeeze
from harvester.discover.pages import ListPage
from harvester.discover.xml import children, open_xml, text_of


class FeedSpider(ArticleSpider, abstract=True):
    """Feeds in `start_urls`; an entry's own date is its day, Shanghai time."""

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        return read_feed(page.raw, page.url)


def read_feed(raw: bytes, url: str) -> list[Link]:
    """The entries of an RSS 0.9–2.0, RDF or Atom feed in feed order; raises `Refused` for what is no feed.

    `day` is the day of publication, `changed` that of Atom's `updated`.
    """
    root = open_xml(raw, url)
    entries = [e for e in root.iter(etree.Element) if etree.QName(e).localname in ("item", "entry")]
    return [link for entry in entries if (link := _entry(entry, url))]


def _entry(entry: etree._Element, base: str) -> Link | None:
    said = children(entry)
    address = _address(entry, base)
    if not address:
        return None
    published = said.get("pubDate") or said.get("published") or said.get("date") or said.get("issued")
    changed = said.get("updated") or said.get("modified")
    return Link(address, squeeze(said.get("title", "")), day_of(published), day_of(changed))


def _address(entry: etree._Element, base: str) -> str | None:
    """The entry's page: RSS writes it as text (or as a permanent guid), Atom as the alternate link's href."""
    guid = None
    for element in entry.iterchildren(etree.Element):
        name = etree.QName(element).localname
        if name == "link" and element.get("rel", "alternate") == "alternate":
            written = element.get("href") or text_of(element)
            if written:
                return absolute(base, written)
        if name == "guid" and element.get("isPermaLink") != "false":
            guid = text_of(element)
    return absolute(base, guid) if guid and guid.startswith("http") else None


def day_of(written: str | None) -> date | None:
    """The Shanghai day of a feed's or sitemap's date (RFC 822, W3C, or as Chinese sites write it); None if unreadable.

    >>> day_of("Mon, 25 Oct 2021 17:30:00 GMT")
    datetime.date(2021, 10, 26)
    """
    text = (written or "").strip()
    if not text:
        return None
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return shanghai_day(read(text))
        except (ValueError, IndexError, OverflowError):
            continue
    return day_in(text)
