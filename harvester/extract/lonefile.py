"""Pages whose whole article is one file: the line that hands it out is the body, the file the next page."""

from __future__ import annotations

from typing import Any

from lxml import etree

from harvester.extract.body import Found
from harvester.extract.flow import Flow
from harvester.extract.page import Page

_FILES = etree.XPath("//a[contains(translate(@href, 'PDF', 'pdf'), '.pdf')]")


def lone_file(page: Page, flow: Flow) -> Found | None:
    """The line of the page's only PDF link, where the page links to just one."""
    found: Any = _FILES(page.root)
    addresses = {page.absolute(link.get("href")) for link in found} - {None}
    if len(addresses) != 1:
        return None
    above = set(found[0].iterancestors())
    node = max((i for i, n in enumerate(flow.nodes) if n.el in above and n.end > n.start), default=None)
    if node is None:
        return None
    start, end = flow.nodes[node].start, flow.nodes[node].end
    return Found(node, start, end, "file", 1.0) if end - start <= 3 else None
