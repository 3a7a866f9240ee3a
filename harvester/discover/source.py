"""What a source declares: facts as class attributes, checked when the class is made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, Literal
from urllib.parse import urlsplit

from scrapy import Request, Spider

from harvester.article import Article
from harvester.discover.links import Link
from harvester.discover.pages import ListPage
from harvester.identity.address import canonical
from harvester.layout import Declaration, Layout

Addresses = str | tuple[str, ...] | None
"""One pattern of addresses, or several, or nothing said."""
REQUIRED = ("name", "publisher", "province", "start_urls", "at_least")
_PUBLIC_SUFFIX = re.compile(r"(?:(?:com|net|org|gov|edu|ac|mil)\.)?[a-z]+")
_CONTACT = re.compile(r"(?:[^<>@\n]+<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?|https?://\S+")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_PROVINCE = re.compile(r"(?:CN|[A-Z]{2}-[A-Z0-9]{1,3})")


class Source(Spider):
    """The facts of one source and what its platform makes of them; knows nothing of a running crawl.

    A subclass is a source and must declare every fact, unless it says `abstract=True` (a platform).
    """

    publisher: ClassVar[str]
    province: ClassVar[str]
    kind: ClassVar[Literal["gov", "media"]] = "gov"
    language: ClassVar[str | None] = None
    at_least: ClassVar[int]
    """Fewest articles a healthy crawl sees on the lists; fewer means a silent redesign."""
    allowed_domains: ClassVar[list[str]]
    """Said: these hosts and all under them. Unsaid: the very hosts of `start_urls`, with and without www."""
    article_pattern: ClassVar[Addresses] = None
    """What an article's address looks like, searched in the whole address; several where a site has migrated."""
    layouts: ClassVar[tuple[Layout, ...]] = ()
    most_lists: ClassVar[int] = 50
    """Pages of one list that are walked at most."""
    quiet_hours: ClassVar[tuple[str, str] | None] = None
    """Daily window in Shanghai in which planned crawls leave it alone: ("23:00", "06:00"), over midnight if need be."""
    most_requests: ClassVar[int | None] = None
    """Requests that one run sends to a host of it at most, robots.txt included; the rest stays due."""
    evidence: ClassVar[Literal["none", "addresses", "page", "live"]] = "none"
    """What the declaration stands on: nothing seen, addresses seen, a page seen, the live site checked."""
    maintainer: ClassVar[str | None] = None
    """Who keeps this declaration, as a contact: a mail address, or the page of a team; None: nobody is named."""

    _patterns: ClassVar[tuple[re.Pattern[str], ...]] = ()
    _said_domains: ClassVar[bool] = False

    def __init_subclass__(cls, *, abstract: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._patterns = tuple(_patterns_of(cls))
        if abstract:
            return
        _check(cls)
        cls._said_domains = "allowed_domains" in cls.__dict__
        if not cls._said_domains:
            cls.allowed_domains = hosts_of(cls.start_urls)
        elsewhere = [url for url in cls.start_urls if not cls.is_ours(url)]
        if elsewhere:
            raise TypeError(f"{_place(cls)}: `allowed_domains` leaves out its own start {elsewhere[0]}")

    @classmethod
    def links_on(cls, page: ListPage) -> list[Link]:
        """The links of a list page that may be articles, in page order."""
        raise NotImplementedError(f"{cls.__name__} does not say how its lists are read")

    @classmethod
    def next_list(cls, page: ListPage) -> str | Request | None:
        """The following page of the same list; followed only while a list shows something new."""
        return None

    @classmethod
    def sub_lists(cls, page: ListPage) -> Sequence[str | Request]:
        """Lists this page leads to whatever it shows: the maps of a sitemap index, the pages of an issue."""
        return ()

    @classmethod
    def start_for(cls, url: str) -> str:
        """What a declaration gives as its start for a list that was seen at this address."""
        return url

    def revise(self, article: Article) -> Article:
        """The article as this source wants it: the place for a rule that no fact can say."""
        return article

    @classmethod
    def is_article(cls, url: str) -> bool:
        """Whether the address is this source's and looks like an article of it, as written or without a session."""
        spellings = (url, canonical(url))
        return cls.is_ours(url) and (
            not cls._patterns or any(pattern.search(spelled) for pattern in cls._patterns for spelled in spellings)
        )

    @classmethod
    def is_ours(cls, url: str) -> bool:
        """Whether the address lies on a host of this source.

        Strict: mirrors copy whole government paths, and a sister edition on another host is another source.
        """
        host = host_of(url)
        if host in cls.allowed_domains:
            return True
        return cls._said_domains and any(host.endswith(f".{domain}") for domain in cls.allowed_domains)

    @classmethod
    def declaration(cls) -> Declaration:
        """The facts a reader process needs."""
        return Declaration(cls.name, cls.publisher, cls.province, cls.kind, cls.layouts)


def host_of(url: str) -> str:
    """The host name in lower case, without the trailing dot some links carry; empty where there is none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def hosts_of(urls: Iterable[str]) -> list[str]:
    """The hosts of the addresses, each with its www twin; never a suffix that many owners share (gov.cn)."""
    hosts: dict[str, None] = {}
    for host in map(host_of, urls):
        bare = host.removeprefix("www.")
        hosts.update(dict.fromkeys([host] if _PUBLIC_SUFFIX.fullmatch(bare) else [host, bare, f"www.{bare}"]))
    return list(hosts)


def _patterns_of(cls: type[Source]) -> Iterable[re.Pattern[str]]:
    said = cls.article_pattern
    for pattern in (said,) if isinstance(said, str) else said or ():
        try:
            yield re.compile(pattern)
        except re.error as error:
            raise TypeError(f"{_place(cls)}: article_pattern {pattern!r} is no pattern: {error}") from error


def _check(cls: type[Source]) -> None:
    """Raise TypeError for the first fact that is missing or cannot be meant."""
    for fact in REQUIRED:
        if not getattr(cls, fact, None):
            raise TypeError(f"{_place(cls)} must declare `{fact}`")
    wrong = {
        "start_urls": isinstance(cls.start_urls, str) or not all(map(host_of, cls.start_urls)),
        "province": not _PROVINCE.fullmatch(cls.province),
        "kind": cls.kind not in ("gov", "media"),
        "at_least": not isinstance(cls.at_least, int) or cls.at_least < 1,
        "evidence": cls.evidence not in ("none", "addresses", "page", "live"),
        "maintainer": cls.maintainer is not None and not _is_contact(cls.maintainer),
        "allowed_domains": isinstance(cls.__dict__.get("allowed_domains", []), str),
        "quiet_hours": cls.quiet_hours is not None and not _is_window(cls.quiet_hours),
        "most_requests": cls.most_requests is not None
        and (type(cls.most_requests) is not int or cls.most_requests < 2),
    }
    for fact, is_wrong in wrong.items():
        if is_wrong:
            raise TypeError(f"{_place(cls)} cannot mean `{fact} = {getattr(cls, fact)!r}`; {_MEANT[fact]}")


def _is_contact(said: object) -> bool:
    return isinstance(said, str) and _CONTACT.fullmatch(said) is not None


def _is_window(hours: object) -> bool:
    return (
        isinstance(hours, tuple) and len(hours) == 2 and hours[0] != hours[1]
        and all(isinstance(at, str) and _CLOCK.fullmatch(at) for at in hours)
    )  # fmt: skip


_MEANT = {
    "start_urls": "a list of full addresses",
    "province": "an ISO 3166-2 code such as CN-HN, or CN",
    "kind": "gov or media",
    "at_least": "a whole number of articles, 1 or more",
    "evidence": "none, addresses, page or live",
    "maintainer": "a mail address, with or without a name before it, or an address of a page",
    "allowed_domains": "a list of hosts",
    "quiet_hours": 'two times of day in Shanghai such as ("23:00", "06:00")',
    "most_requests": "a whole number, 2 or more: robots.txt is one",
}


def _place(cls: type[Source]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"
