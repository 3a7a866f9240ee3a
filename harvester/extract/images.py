"""The pictures of an article, each with its caption and its credit, and the lines that are theirs and not the body's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from harvester.article import Image

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from harvester.extract.page import Page


def read_images(page: Page, container: HtmlElement) -> tuple[list[Image], set[HtmlElement]]:
    """The pictures inside `container` in page order, and the elements that hold captions or credits."""
    return [], set()
