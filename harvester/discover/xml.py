"""XML from strangers: no entity is expanded, no file or network is read, no bomb goes off."""

from __future__ import annotations

import gzip
import io
import re
import zlib

from lxml import etree

from harvester.article import Refused

MAX_BYTES = 50 * 1024 * 1024
"""The sitemap protocol's own limit for one unpacked file."""
MAX_ELEMENTS = 400_000  # 50,000 addresses, the protocol's limit, with eight elements each
_PROLOGUE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)


def open_xml(raw: bytes, url: str) -> etree._Element:
    """The root element; raises `Refused` (`parse` for what is no XML, `too_large`, `too_complex`)."""
    raw = unpack(raw, url).lstrip()
    if _PROLOGUE.search(raw) and b"<!ENTITY" in raw.upper():
        raise Refused("too_complex", f"{url} declares entities; no feed or sitemap needs them")
    if raw.count(b"<") > 2 * MAX_ELEMENTS:
        raise Refused("too_complex", f"{url} holds over {MAX_ELEMENTS} elements")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused("parse", f"{url} is no XML: {str(error)[:80]}") from error
    if root is None or etree.QName(root).localname.lower() == "html":
        raise Refused("parse", f"{url} is no feed and no sitemap")
    return root


def unpack(raw: bytes, url: str) -> bytes:
    """The bytes, a gzip wrapper taken off (`sitemap.xml.gz`); never more than MAX_BYTES come out."""
    if raw.startswith(b"\x1f\x8b"):
        try:
            with gzip.open(io.BytesIO(raw)) as packed:
                raw = packed.read(MAX_BYTES + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise Refused("parse", f"{url} is broken gzip: {error}") from error
    if len(raw) > MAX_BYTES:
        raise Refused("too_large", f"{url} unpacks to over {MAX_BYTES} bytes")
    return raw


def children(element: etree._Element) -> dict[str, str]:
    """Local name → text of the element's children, the first of each name."""
    found: dict[str, str] = {}
    for child in element.iterchildren(etree.Element):
        found.setdefault(etree.QName(child).localname, text_of(child))
    return found


def text_of(element: etree._Element) -> str:
    """All text inside the element, blanks at its ends taken off."""
    return "".join(map(str, element.itertext())).strip()
