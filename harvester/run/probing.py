"""A first look at a site: a few pages asked for with a crawl's manners, and what they say together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urljoin

from harvester.article import Refused
from harvester.discover import ListingSpider
from harvester.discover import probe as look
from harvester.discover.anatomy import Anatomy, dissect
from harvester.discover.arrange import newest_first
from harvester.discover.base import ArticleSpider
from harvester.discover.pages import is_robots
from harvester.discover.platforms.signs import Recognition, merge, recognise
from harvester.discover.publisher import Identity, identity_of_site
from harvester.extract.decode import decode
from harvester.extract.page import Page
from harvester.run.asking import Answer, Ask, Unanswered
from harvester.run.doubts import doubts_of
from harvester.run.feeds import Other, first_map, read_other
from harvester.settings import ROBOTSTXT_USER_AGENT

MOST_LISTS = 3
"""Section pages that are asked for, where the address given is no list itself."""
_TRIES = 3  # articles asked for until one can be read


@dataclass(slots=True)
class Probe:
    """All that was found at an address, and what is unsure of it."""

    url: str
    recognitions: list[Recognition] = field(default_factory=list)
    base: type[ArticleSpider] = ListingSpider
    robots: look.RobotsFound = field(default_factory=lambda: look.RobotsFound(None))
    encoding: str = ""
    labels: list[str] = field(default_factory=list)
    lists: list[look.ListFound] = field(default_factory=list)
    others: list[Other] = field(default_factory=list)
    start: str = ""
    """Where a declaration would begin, if not at its list's own address: the index that leads to the map."""
    article: Anatomy | None = None
    identity: Identity = field(default_factory=lambda: Identity(None, None, "media", None))
    troubles: list[str] = field(default_factory=list)
    answers: dict[str, Answer] = field(default_factory=dict)
    """Every page that was asked for, by its address: `sources new` saves some of them."""

    @property
    def unsure(self) -> list[str]:
        """What a person must look at, each one line."""
        return doubts_of(self)


def probe(url: str, ask: Ask) -> Probe:
    """What stands at an address: some ten pages at most are asked for. Raises `Unanswered` when it gives none."""
    first = ask(url)
    if not first.is_page:
        raise Unanswered(f"{url}: {first.trouble}; open it in a browser, or give the address of a list page")
    found = Probe(first.url, answers={first.url: first})
    found.robots = _robots(first.url, ask)
    if is_robots(first.url) or first.as_list().form in ("feed", "sitemap"):
        return _from_feed(found, first, ask)
    page = _page(first)
    found.encoding, found.labels = page.encoding, look.labels(page, first.content_type)
    _recognise(found)
    _find_lists(found, first, page, ask)
    _find_others(found, page, ask)
    _find_article(found, ask)
    _recognise(found)
    found.identity = identity_of_site(_pages(found.answers.values()))
    return found


def _page(answer: Answer) -> Page:
    try:
        return answer.as_list().html
    except Refused as refused:
        raise Unanswered(f"{answer.url}: {refused}") from refused


def _pages(answers: Iterable[Answer]) -> list[Page]:
    found = []
    for answer in answers:
        try:
            found.append(answer.as_list().html)
        except Refused:  # a feed or a PDF among the pages says nothing of the site's name
            continue
    return found


def _robots(url: str, ask: Ask) -> look.RobotsFound:
    answer = ask(urljoin(url, "/robots.txt"))
    if answer.is_page:
        return look.read_robots(answer.body.decode("utf-8", "replace"), url, ROBOTSTXT_USER_AGENT)
    return look.RobotsFound(True if 400 <= answer.status < 500 else None)


def _recognise(found: Probe) -> None:
    """What all pages seen so far say of the platform."""
    pages = _pages(found.answers.values())
    said = [recognise(page.text, page.url, found.answers[page.url].headers) for page in pages]
    found.recognitions = merge(said)
    found.base = look.base_of(found.recognitions)


def _find_lists(found: Probe, first: Answer, page: Page, ask: Ask) -> None:
    """The address itself where it is a list, else the sections it leads to."""
    own = _as_list(first, found, ask)
    if own and (own.paging or own.dated >= look.FEWEST):
        found.lists.append(own)
        return
    for url in look.sections(page, MOST_LISTS):
        answer = ask(url)
        found.answers[answer.url] = answer
        listed = _as_list(answer, found, ask)
        if listed:
            found.lists.append(listed)
    if own and not found.lists:
        found.lists.append(own)


def _as_list(answer: Answer, found: Probe, ask: Ask) -> look.ListFound | None:
    """What an answer shows as a list; where a script fills it, what that script would load."""
    if not answer.is_page:
        found.troubles.append(f"{answer.asked}: {answer.trouble}")
        return None
    try:
        page = answer.as_list()
        base = look.base_of(merge([recognise(page.text, page.url, answer.headers), found.recognitions]))
        listed = look.read_list(page, base)
        if len(listed.articles) < look.FEWEST and listed.data:
            loaded = ask(listed.data[0])
            if loaded.is_page:
                listed = look.read_list(loaded.as_list(), base, shell=answer.url)
            else:
                found.troubles.append(f"{loaded.asked}: {loaded.trouble}")
    except Refused as refused:
        found.troubles.append(f"{answer.url}: {refused}")
        return None
    enough = len(listed.articles) >= (1 if listed.paging else look.FEWEST)
    return listed if enough or listed.data else None


def _find_others(found: Probe, page: Page, ask: Ask) -> None:
    """The feeds the page names, and the sitemaps robots.txt names (or the usual place, where it names none)."""
    maps = found.robots.sitemaps or (urljoin(found.url, "/sitemap.xml"),)
    for url in (*look.feeds(page)[:2], *maps[:2]):
        other = read_other(ask(url))
        if other is not None:
            found.others.append(other)


def _from_feed(found: Probe, first: Answer, ask: Ask) -> Probe:
    """What stands at the address of a feed or sitemap: its own list, and one article of it."""
    other = read_other(first)
    if other is None or (other.maps and not other.links):
        found.start = first.url
        other = first_map(first, ask, found.answers) or other
    if other is None:
        raise Unanswered(f"{first.url}: neither a page nor a feed nor a sitemap")
    found.base, found.others, found.lists = other.base, [other], [other.listed]
    found.encoding = decode(first.body, first.content_type).encoding
    _find_article(found, ask)
    pages = _pages(answer for url, answer in found.answers.items() if url != first.url)
    found.recognitions = merge([recognise(page.text, page.url) for page in pages])
    found.identity = identity_of_site(pages)
    return found


def _find_article(found: Probe, ask: Ask) -> None:
    """The newest article of the first list that can be read."""
    links = [link for listed in found.lists[:1] for link in newest_first(listed.articles)]
    for link in links[:_TRIES]:
        answer = ask(link.url)
        if not answer.is_page:
            found.troubles.append(f"{link.url}: {answer.trouble}")
            continue
        try:
            found.article = dissect(answer.body, answer.url, answer.content_type, answer.fetched_at)
        except Refused as refused:
            found.troubles.append(f"{link.url}: {refused}")
            continue
        found.answers[answer.url] = answer
        return
