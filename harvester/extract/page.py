"""A page parsed once: its tree, its addresses, what its markup declares."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from lxml import etree

from harvester.article import Refused
from harvester.extract.decode import decode
from harvester.extract.glance import holds_latin
from harvester.extract.meta import Meta, read_meta

MAX_ATTRIBUTES = 1500
"""Attributes on one tag; libxml2 needs time that grows with their square (10,000: 0.1 s; 100,000: minutes)."""
MAX_TAGS = 400_000
"""Opening tags on one page; the largest measured page, a home page of 1.4 MB, has 9,000."""

_CLOSING = re.compile(rb"</(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])\s*>")  # no re.I: it would scan ten times slower
_PLAIN_ADDRESS = re.compile(r"https?://[a-z0-9.-]+(?:/[A-Za-z0-9_./~%+-]*(?:\?[A-Za-z0-9_./~%+=&-]+)?)?")
LONG_TAG = 12_000
"""Characters of a tag from which its attributes are counted."""
_TAG = re.compile(r"<[a-zA-Z]")
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.I | re.S)
_QUOTED = re.compile(r"=\s*(?:\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)|[^\s\"'>]+)")
_MARKUP = re.compile(r"<\s*[a-zA-Z!/?]")
_DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>", re.I)
_OUT_OF_MEMORY = re.compile(r"memory|unknown error", re.I)  # what lxml says where libxml2 could not even tell


@dataclass
class Page:
    """One page as parsed: `root` is the html element, `text` the decoded markup, `url` where it was asked for."""

    root: etree._Element
    url: str
    text: str
    encoding: str

    @cached_property
    def meta(self) -> Meta:
        return read_meta(self.root, microdata=holds_latin(self.text, "itemprop"))

    @cached_property
    def base(self) -> str:
        """The address relative links start from: `<base href>`, or the page's own."""
        href = next((el.get("href") for el in self.root.iter("base") if el.get("href")), None)
        return self.absolute_from(self.url, href) or self.url

    def absolute(self, href: str | None) -> str | None:
        """The http(s) address a link on this page leads to, or None (`javascript:`, `data:`, broken ones)."""
        return self.absolute_from(self.base, href) if href else None

    @staticmethod
    def absolute_from(base: str, href: str | None) -> str | None:
        href = (href or "").strip()
        if not href or _PLAIN_ADDRESS.fullmatch(href):  # joining would take it apart and put it together again
            return href or None
        try:
            joined = urljoin(base, href)
            scheme = urlsplit(joined).scheme
        except ValueError:  # "http://[broken"
            return None
        return joined if scheme in ("http", "https", "file", "") else None


def open_page(raw: bytes, *, url: str, content_type: str | None = None) -> Page:
    """The page of these bytes; raises `Refused` where there is none, or one built to hurt."""
    decoded = decode(raw, content_type)
    if not _MARKUP.search(decoded.text):
        raise Refused("not_html", "no markup in it")
    _refuse_monsters(decoded.text)
    return Page(parse(decoded.source), url, decoded.text, decoded.encoding)


def parse(markup: bytes) -> etree._Element:
    """The root element of markup in UTF-8, early `</html>` and `</body>` taken out.

    libxml2 opens a second root after an early `</html>` and everything that walks from the first loses the body; both
    end tags may be left out in HTML, so leaving all of them out changes no sound page.
    """
    source = _CLOSING.sub(b"", _DECLARATION.sub(b"", markup, count=1))
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_pis=True, collect_ids=False)
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        if _OUT_OF_MEMORY.search(str(error)):
            raise MemoryError(str(error)) from error
        raise Refused("empty", str(error)[:200]) from error
    if root is None:
        raise Refused("empty", "no element in it")
    log = parser.error_log
    if len(log) and any("Excessive depth" in (entry.message or "") for entry in log):
        raise Refused("too_complex", "nested over 2,000 deep")
    return root


def _refuse_monsters(markup: str) -> None:
    if len(markup) > MAX_TAGS * 2 and markup.count("<") > MAX_TAGS * 2:
        raise Refused("too_complex", f"{markup.count('<')} tags")
    # no tag has more attributes than it has words or signs of equality: all but hostile pages are done with here
    if all(max(tag.count("="), len(tag.split())) <= MAX_ATTRIBUTES for tag in _long_tags(markup)):
        return
    for tag in _long_tags(_SCRIPT.sub("", markup)):
        bare, quoted = _QUOTED.subn("", tag)
        attributes = max(quoted, len(bare.split()))
        if attributes > MAX_ATTRIBUTES:
            raise Refused("too_complex", f"a tag with {attributes} attributes")


def _long_tags(markup: str) -> Iterator[str]:
    """From each tag's opening that no ">" follows for LONG_TAG characters, what follows up to the next.

    So long a stretch covers one of half its length whole, of those the markup is cut into: looked for there only.
    """
    half, done = LONG_TAG // 2, 0
    for start in range(0, len(markup) - half + 1, half):
        if start >= done and markup.find(">", start, start + half) < 0:
            done = markup.find(">", start + half)
            done = done if done >= 0 else len(markup)
            opening = _TAG.search(markup, markup.rfind(">", 0, start) + 1, done)
            if opening and done - opening.end() >= LONG_TAG:
                yield markup[opening.start() : done]
