"""The table of truth: what the province published, where and when, taken from its newsroom and not from any reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from hashlib import sha256

from harvester.sample.province import Province
from harvester.sample.sites import Site
from harvester.sample.story import Part, Story

_IN_BODY = ("paragraph", "heading", "list_item", "table")
_CREDIT = re.compile(r"^Photo/|\s*(?:摄|供图)$")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: address, the words under it, and the person or house credited."""

    url: str
    caption: str
    credit: str


@dataclass(frozen=True, slots=True)
class Published:
    """One article as a reader of its page sees it; field names are those of the record."""

    url: str
    source: str
    title: str
    published_on: date | None
    published_at: datetime | None
    published_precision: str | None
    modified_at: datetime | None
    origin: str | None
    authors: tuple[str, ...]
    editors: tuple[str, ...]
    translators: tuple[str, ...]
    languages: tuple[str, ...]
    """BCP 47 tags of the text; two for a bilingual one."""
    blocks: tuple[str, ...]
    """The body, one block an entry; a table's cells are joined by blanks, row after row."""
    section: tuple[str, ...]
    images: tuple[Picture, ...]
    attachments: tuple[tuple[str, str], ...]
    """(address, printed name)"""
    document: dict[str, str]
    pages: tuple[str, ...]
    """Addresses of all its pages, in order."""
    sha256: tuple[str, ...]
    """Of the bytes of each page as served."""
    repeats: str | None
    """Address of the article whose text this one reprints."""
    edit: str | None
    """How it differs from that one: a key of `reprints.EDITS`."""
    twins: tuple[str, ...]
    """Further addresses of its first page; no article of their own."""


@dataclass(frozen=True)
class Truth:
    """Everything a crawl of the province should end with."""

    province: Province

    @cached_property
    def articles(self) -> dict[str, Published]:
        """Address → article, for every article that is linked from a list."""
        found = (self._published(site, story) for site, story in self.province.stories())
        return {article.url: article for article in found}

    @cached_property
    def refused(self) -> dict[str, dict[str, str]]:
        """Source → address → reason, for every link that leads to no article."""
        return {
            site.source: {site.url(turn.item.path): turn.reason for turn in site.wrong_turns}
            for site in self.province.sites
        }

    @cached_property
    def lists(self) -> dict[str, tuple[str, ...]]:
        """Source → what a crawl that knows every article asks for: one page of each list, and the data behind it."""
        return {site.source: site.fronts for site in self.province.sites}

    @cached_property
    def list_pages(self) -> dict[str, int]:
        """Source → how many list pages a first crawl walks."""
        return {site.source: site.walk for site in self.province.sites}

    @cached_property
    def reprints(self) -> dict[str, str]:
        """Address of each reprint → the edit it was given."""
        return {article.url: article.edit or "copy" for article in self.articles.values() if article.repeats}

    @cached_property
    def groups(self) -> frozenset[frozenset[str]]:
        """The addresses that bear one text, in whatever edit; which of them a crawl meets first is not told."""
        first: dict[str, str] = {}
        groups: dict[str, set[str]] = {}
        for article in self.articles.values():
            first[article.url] = article.repeats or article.url
        for url in first:
            original = first[url]
            while first[original] != original:
                original = first[original]
            groups.setdefault(original, set()).add(url)
        return frozenset(frozenset(group) for group in groups.values() if len(group) > 1)

    @cached_property
    def pairs(self) -> frozenset[frozenset[str]]:
        """The pairs of addresses that tell one story, one in Chinese and one in English."""
        return frozenset(
            frozenset((site.url(site.story_path(story)), self._at(story.pair)))
            for site, story in self.province.stories()
            if story.pair
        )

    def of(self, source: str) -> dict[str, Published]:
        """The articles of one source."""
        return {url: article for url, article in self.articles.items() if article.source == source}

    def _published(self, site: Site, story: Story) -> Published:
        paths = [site.story_path(story, page) for page in range(1, len(story.pages) + 1)]
        moment = story.moment
        return Published(
            url=site.url(paths[0]),
            source=site.source,
            title=story.title,
            published_on=story.day,
            published_at=moment,
            published_precision=_precision(story),
            modified_at=story.updated,
            origin=story.origin or site.credited,
            authors=story.authors or _bylines(story),
            editors=story.editors,
            translators=story.translators,
            languages=story.languages or (site.language,),
            blocks=tuple(map(_block, (part for part in story.parts if part.kind in _IN_BODY))),
            section=site.channel_of(story).trail,
            images=tuple(_pictures(site, story)),
            attachments=tuple(
                (site.url(site.file_path(story, p.file)), p.text) for p in story.parts if p.kind == "file"
            ),
            document=story.document,
            pages=tuple(map(site.url, paths)),
            sha256=tuple(sha256(site.answers[path].body).hexdigest() for path in paths),
            repeats=self._at(story.reprint) if story.reprint else None,
            edit=story.edit,
            twins=tuple(map(site.url, site.twins(story))),
        )

    def _at(self, place: str) -> str:
        """The address of `site/id`."""
        source, _, number = place.partition("/")
        site = self.province.site(source)
        return site.url(site.story_path(next(other for other in site.stories if other.id == number)))


def _precision(story: Story) -> str | None:
    """How exactly the page prints when: to the second where the newsroom's clock has seconds."""
    if story.day is None:
        return None
    if story.at is None:
        return "day"
    return "second" if story.seconds else "minute"


def _bylines(story: Story) -> tuple[str, ...]:
    """Who is credited in a line of its own below the text: "(this article is written by Luo Lan, …)"."""
    lines = (re.fullmatch(r"\(this article is written by ([\w ]+), .+\)", part.text) for part in story.parts)
    return tuple(match[1] for match in lines if match)


def _block(part: Part) -> str:
    return " ".join(cell for row in part.rows for cell in row) if part.kind == "table" else part.text


def _pictures(site: Site, story: Story) -> Iterator[Picture]:
    for part in story.parts:
        if part.kind == "photo":
            yield Picture(site.url(site.file_path(story, part.file)), part.text, _CREDIT.sub("", part.credit))
