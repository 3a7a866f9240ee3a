"""Bytes in, values out: a page becomes an article, or is refused with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from harvester.extract.pages import join_pages
    from harvester.extract.read import Reading, read_page

__all__ = ["Reading", "join_pages", "read_page"]


def __getattr__(name: str) -> Any:
    """The reader is loaded when it is asked for: a crawl hands its pages to processes that have it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from harvester.extract import pages, read

    globals()[name] = found = getattr(pages if name == "join_pages" else read, name)
    return found
