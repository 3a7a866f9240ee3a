"""What an element's class and id say it is: a body container, something beside the article, furniture within it."""

from __future__ import annotations

import re
from functools import lru_cache

from harvester.extract.flow import Node
from harvester.extract.furniture import CAPTION, COMMENTS, FAR, LEDE, LIKELY_BODIES, NEAR, PLATFORM_BODIES

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PAGE = frozenset(("body", "html", "form"))
_FRAME = frozenset(("nav", "footer", "aside"))
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


def role(node: Node) -> str:
    """What an element inside a body is by its name: `caption`, `furniture`, `lede`, or "" for text."""
    if node.el.tag == "figcaption":
        return "caption"
    if node.el.tag in ("nav", "footer"):
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
