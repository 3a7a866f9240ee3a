"""A page small enough to keep beside the code: scripts and styles out, furniture, marks and data kept."""

from __future__ import annotations

import re

from lxml import etree

from harvester.extract.decode import decode
from harvester.extract.page import parse
from harvester.fault import Fault

LIMIT = 60_000
"""Bytes of a saved page: enough for any page without its scripts, and read at a glance in a review."""
MOST_ALIKE = 30
"""Neighbours of one kind (rows of a list, options) that are kept where a page is still too large."""

_SCRIPT = re.compile(r"<script\b[^>]*>.*?</script\s*>|<script\b[^>]*>", re.IGNORECASE | re.DOTALL)
_STYLE = re.compile(r"<style\b[^>]*>.*?</style\s*>", re.IGNORECASE | re.DOTALL)
_LINKED_STYLE = re.compile(r"<link\b[^>]*\bstylesheet\b[^>]*>", re.IGNORECASE)
_HANDLERS = re.compile(r"""\s\bon\w+\s*=\s*(?:"[^"]*"|'[^']*')""", re.IGNORECASE)
_DATA_ADDRESS = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]{100,}")
_LONG_COMMENT = re.compile(r"(<script\b.*?</script\s*>)|<!--(?:(?!-->).){200,}-->", re.IGNORECASE | re.DOTALL)
_BLANK_LINES = re.compile(r"[ \t]*\r?\n(?:[ \t]*\r?\n)+")
_KEEP = re.compile(
    r"<datastore>|createPageHTML\s*\(\s*[\w\"']|\bcountPage\b|dataproxy\.jsp|/search(?:List)?/[0-9a-f]{32}|_isJson|\bSID\s*:|"
    r"ld\+json|window\.location|location\.(?:href|replace)",
    re.IGNORECASE,
)
"""Scripts that hold what a list reader reads: records, pagers, addresses of data, redirects."""


class TooLarge(Fault):
    """A page that cannot be cut down to what is kept beside the code."""


def slim(raw: bytes, content_type: str | None = None, *, limit: int = LIMIT) -> bytes:
    """The page's bytes in its own encoding, without scripts, styles, handlers and embedded pictures.

    Scripts that hold a list's records or pager stay. Where the page is over `limit` bytes, runs of more than
    MOST_ALIKE neighbours of one kind are cut; raises `TooLarge` where that is not enough, `Refused` for no page.
    """
    decoded = decode(raw, content_type)
    text = _SCRIPT.sub(_kept_script, decoded.text)
    for pattern in (_STYLE, _LINKED_STYLE, _HANDLERS):
        text = pattern.sub("", text)
    text = _BLANK_LINES.sub("\n", _LONG_COMMENT.sub(r"\1", _DATA_ADDRESS.sub("data:,", text)))
    is_xml = re.match(r"\s*(?:<!--.*?-->\s*)?<(?:\?xml|rss|feed|urlset|sitemapindex)\b", text, re.DOTALL) is not None
    for cut in (_as_it_is,) if is_xml else (_as_it_is, _without_crowds):
        kept = cut(text).encode(decoded.encoding, "xmlcharrefreplace")
        if len(kept) <= limit:
            return kept
    raise TooLarge(f"the page keeps {len(kept)} bytes without its scripts, over {limit}; choose a smaller page")


def _kept_script(match: re.Match[str]) -> str:
    return match[0] if _KEEP.search(match[0]) and len(match[0]) < LIMIT // 2 else ""


def _as_it_is(text: str) -> str:
    return text


def _without_crowds(text: str) -> str:
    """The page with every run of like neighbours cut to MOST_ALIKE; written anew, so used only where it must be."""
    root = parse(text.encode())
    for parent in list(root.iter()):
        if not isinstance(parent.tag, str):
            continue
        seen: dict[object, int] = {}
        for child in list(parent):
            kind = (child.tag, child.get("class")) if isinstance(child.tag, str) else None
            seen[kind] = seen.get(kind, 0) + 1
            if kind is not None and seen[kind] > MOST_ALIKE and child.tag not in ("p", "tr", "meta"):
                parent.remove(child)
    doctype = re.match(r"\s*<!DOCTYPE[^>]*>", text, re.IGNORECASE)
    return (doctype[0].strip() + "\n" if doctype else "") + str(etree.tostring(root, method="html", encoding="unicode"))
