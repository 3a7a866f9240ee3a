"""The files an article hands out: documents, sheets, archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harvester.article import Attachment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from harvester.extract.page import Page


def read_attachments(page: Page, container: HtmlElement) -> list[Attachment]:
    """The files linked from `container`, in page order, each address once."""
    return []
