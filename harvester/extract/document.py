"""The header of a policy page: 文号, 索引号, 发文机关, 成文日期 and their kin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harvester.article import Document
from harvester.extract.zones import Zones

if TYPE_CHECKING:
    from harvester.extract.meta import Meta
    from harvester.extract.page import Page


def read_document(page: Page, zones: Zones, meta: Meta) -> Document | None:
    """The policy header, or None where the page prints none."""
    return None
