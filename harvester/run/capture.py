"""Saves a page of a source beside the code: scripts and styles out, furniture kept, its record a draft to be read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from harvester.article import Article, Refused
from harvester.discover import ArticleSpider, ListPage
from harvester.discover.slim import slim
from harvester.extract import read_page
from harvester.fault import Fault
from harvester.run.asking import Answer, Ask, Unanswered
from harvester.run.drafts import draft, propose_record
from harvester.run.saved import propose_list

_COMPARED = ("title", "published_on", "published_at", "origin", "authors", "editors", "translators", "text", "section")


class NoCapture(Fault):
    """A page that cannot be saved as it is asked for; the message says the mend."""


@dataclass(slots=True)
class Captured:
    """The files that were written, and how the saved page differs from the one that came."""

    page: Path
    record: Path
    warnings: list[str] = field(default_factory=list)


def capture(url: str, spider: type[ArticleSpider], folder: Path, ask: Ask, *, case: str | None = None) -> Captured:
    """Save the page at an address, and a draft of its record, in a source's folder.

    Raises `Unanswered` when the site gives none, `NoCapture` where the address is not the source's or the name taken.
    """
    if not spider.is_ours(url):
        raise NoCapture(f"{url}: on no host of {spider.name} ({', '.join(spider.allowed_domains)})")
    answer = ask(url)
    if not answer.is_page:
        raise Unanswered(f"{url}: {answer.trouble}")
    return keep(answer, spider, folder, case=case or case_name(answer.url))


def keep(answer: Answer, spider: type[ArticleSpider], folder: Path, *, case: str, as_list: bool = False) -> Captured:
    """Write an answer and the draft of its record; an address that is no article of the source is kept as a list."""
    page, record = folder / f"{case}.html", folder / f"{case}.json"
    if page.exists() or record.exists():
        raise NoCapture(f"{page}: exists already; give the new page another name with --as")
    raw = slim(answer.body, answer.content_type)
    text, warnings = _drafted(answer, raw, spider, as_list=as_list)
    folder.mkdir(parents=True, exist_ok=True)
    page.write_bytes(raw)
    record.write_text(text, encoding="utf-8")
    return Captured(page, record, warnings)


def _drafted(answer: Answer, raw: bytes, spider: type[ArticleSpider], *, as_list: bool) -> tuple[str, list[str]]:
    """The draft of a list or an article; where no pattern tells articles from lists, what can be read as one is one."""
    if as_list or answer.url in spider.start_urls or not spider.is_article(answer.url):
        return _as_list(answer, raw, spider)
    try:
        return _as_article(answer, raw, spider)
    except NoCapture:
        if spider.article_pattern:
            raise
        return _as_list(answer, raw, spider)


def case_name(url: str) -> str:
    """A file name for a page, from the last piece of its address that says something."""
    pieces = [piece for piece in urlsplit(url).path.split("/") if piece]
    stem = re.sub(r"\.\w+$", "", pieces[-1]) if pieces else "home"
    plain = re.sub(r"[^a-z0-9]+", "_", stem.lower()).strip("_")
    return plain if plain not in ("", "index") else "_".join([*pieces[-2:-1], "list"])


def _as_list(answer: Answer, raw: bytes, spider: type[ArticleSpider]) -> tuple[str, list[str]]:
    try:
        before = propose_list(answer.as_list(), spider)
        after = propose_list(ListPage(answer.url, raw, first=answer.url), spider)
    except Refused as refused:
        raise NoCapture(f"{answer.url}: no list ({refused})") from refused
    warnings = []
    if before != after:
        shown = f"{len(after['articles'])} of {len(before['articles'])} links"
        warnings.append(f"the saved page reads otherwise than the one that came: {shown}, next {after['next']}")
    if not after["articles"]:
        warnings.append("the source takes none of its links for an article")
    return draft(answer.url, listed=after), warnings


def _as_article(answer: Answer, raw: bytes, spider: type[ArticleSpider]) -> tuple[str, list[str]]:
    try:
        before, after = (_read(body, answer, spider) for body in (answer.body, raw))
    except Refused as refused:
        raise NoCapture(f"{answer.url}: no article ({refused})") from refused
    changed = [name for name in _COMPARED if getattr(before, name) != getattr(after, name)]
    warnings = [f"the saved page reads otherwise than the one that came: {', '.join(changed)}"] if changed else []
    warnings += [f"{flag}: its declared place is not on this page" for flag in after.flags if "layout_miss" in flag]
    return draft(answer.url, record=propose_record(after)), warnings


def _read(raw: bytes, answer: Answer, spider: type[ArticleSpider]) -> Article:
    label = answer.content_type
    return read_page(
        raw, url=answer.url, content_type=label, fetched_at=answer.fetched_at, declaration=spider.declaration()
    ).article
