"""What an element's class and id say it is: a body container, something beside the article, furniture within it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from lxml import etree

from harvester.extract.flow import Node
from harvester.extract.furniture import CAPTION, COMMENTS, FAR, LEDE, LIKELY_BODIES, NEAR, PLATFORM_BODIES

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PAGE = frozenset(("body", "html", "form"))
_FRAME = frozenset(("nav", "footer", "aside"))
_SAY_AUTHOR = ("class", "id", "data-testid", "data-component")
_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:authors?|byline|writers?|contributors?|reporters?|zuozhe|zz|rich_media_meta_text)(?:$|[\s_-])",
    re.I,
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|bylines?|reporters?|columnists?|contributors?)/(?P<who>[\w%.-]+?)(?:\.html?)?/?$", re.I
)
_HEAD = re.compile(
    r"(?:^|[\s_-])(?:authors?|zuozhe|zz|byline|contributors?|dateline|timestamp|postdate|changeddate|pubdate|(?:pub|publish|post"
    r"|article|entry|news|story)[-_]?(?:time|date|info|meta|author|source))(?:$|[\s_-])",
    re.I,
)
_OUTLET = re.compile(
    r"(?:^|[\s_-])(?:source|laiyuan|origin|nickname|media-?name|account-?name|publisher)(?:$|[\s_-])"
    r"|(?:^|\s)from(?:$|\s)",
    re.I,
)
_NO_AUTHOR = re.compile(
    r"(?:^|[\s_-])(?:title|position|role|bio|desc|description|date|time|avatar|image|img|photo|pics?|picture|caption|share|social|follow|card"
    r"|job|email|twitter|more|ip)(?:$|[\s_-])",
    re.I,
)
_ACCOUNT = re.compile(
    r"(?:^|[\s_-])(?:user|account|media|publisher|mp|author)[-_](?:info|card|profile)(?:$|[\s_-])", re.I
)
_TABLED = 8192
"""Names that are remembered: pages of one site repeat theirs, and a worker reads many sites."""


def body_rank(node: Node) -> int:
    """2 where the element bears the name of a body container, 1 where it bears a likely one, else 0."""
    tag = node.el.tag
    if tag in _PAGE:
        return 0
    if node.names:
        rank = _ranked(node.names)
        return max(rank, 1) if tag == "article" else rank
    if tag in ("ucapcontent", "article-body"):
        return 2
    return 1 if tag == "article" else 0


def is_article_body(node: Node) -> bool:
    """Whether schema.org marks the element as the article's body."""
    return node.el.get("itemprop") == "articleBody"


def is_far(node: Node) -> bool:
    """Whether the element holds comments, related links or a menu."""
    return node.el.tag in _FRAME or (node.names != "" and _far(node.names))


def is_comments(node: Node) -> bool:
    """Whether the element holds readers' comments, however long they are."""
    return node.names != "" and _comments(node.names)


def names_author_outlet(el: etree._Element) -> tuple[bool, bool]:
    """Whether the markup says that an element holds whoever wrote the article, and the outlet that published it."""
    asked = el.items()
    if not asked:  # most elements
        return False, False
    said: Mapping[str, str] = dict(asked)  # type: ignore[arg-type]  # lxml has str for both
    names = _said(said)
    author = said.get("rel") == "author" or said.get("itemprop") == "author" or _leads_to_author(el, said.get("href"))
    by_name, outlet = _author_outlet(names) if names else (False, False)
    return author or by_name, outlet


def _leads_to_author(el: etree._Element, address: str | None) -> bool:
    """Whether a link leads to the page of whom it names: <a href="/author/jane-roe">Jane Roe</a>."""
    page = _AUTHOR_PAGE.search(address) if address else None
    if page is None:
        return False
    return not set(page["who"].lower().split("-")).isdisjoint("".join(map(str, el.itertext())).lower().split())


def is_head(el: etree._Element) -> bool:
    """Whether an element is named as byline, time or info line of the article."""
    asked = el.items()
    names = _said(dict(asked)) if asked else ""  # type: ignore[arg-type]
    return names != "" and _head(names)


def _said(attributes: Mapping[str, str]) -> str:
    """What an element's attributes say of who or what stands in it."""
    return " ".join([attributes[name] for name in _SAY_AUTHOR if attributes.get(name)])


def is_account_card(node: Node) -> bool:
    """Whether the element is the card of the account that published the page."""
    return _account(node.names)


def role(node: Node) -> str:
    """What an element inside a body is by its name: `caption`, `furniture`, `lede`, or "" for text."""
    if node.el.tag == "figcaption" or (node.el.tag == "figure" and node.el.find(".//figcaption") is not None):
        return "caption"
    if node.el.tag in _FRAME:
        return "furniture"
    return _role(node.names) if node.names else ""


@lru_cache(_TABLED)
def _ranked(names: str) -> int:
    words = set(names.lower().split())
    return 2 if words & PLATFORM_BODIES else 1 if words & LIKELY_BODIES else 0


@lru_cache(_TABLED)
def _comments(names: str) -> bool:
    return COMMENTS.search(_HUMP.sub("-", names)) is not None


@lru_cache(_TABLED)
def _author_outlet(names: str) -> tuple[bool, bool]:
    names = _HUMP.sub("-", names)
    if _NO_AUTHOR.search(names):
        return False, False
    return _AUTHOR.search(names) is not None, _OUTLET.search(names) is not None


@lru_cache(_TABLED)
def _head(names: str) -> bool:
    return _HEAD.search(_HUMP.sub("-", names)) is not None


@lru_cache(_TABLED)
def _account(names: str) -> bool:
    return _ACCOUNT.search(_HUMP.sub("-", names)) is not None


@lru_cache(_TABLED)
def _far(names: str) -> bool:
    return FAR.search(_HUMP.sub("-", names)) is not None


@lru_cache(_TABLED)
def _role(names: str) -> str:
    names = _HUMP.sub("-", names)
    if CAPTION.search(names):
        return "caption"
    if NEAR.search(names):
        return "furniture"
    return "lede" if LEDE.search(names) else ""
