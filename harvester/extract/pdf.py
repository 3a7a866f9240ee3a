"""The text of a PDF, bounded in pages and characters."""

from __future__ import annotations

import io
import logging
from types import ModuleType

from harvester.article import Refused

MOST_PAGES = 300
MOST_CHARACTERS = 2_000_000


def library() -> ModuleType:
    """pypdf: slow to import, and needed where pages are read, not where they are only fetched."""
    import pypdf

    return pypdf


def pdf_text(raw: bytes) -> str:
    """The text of a PDF, pages parted by an empty line; at most MOST_PAGES pages and MOST_CHARACTERS characters.

    Raises `Refused("not_html")` where the bytes are no readable PDF.
    """
    pypdf = library()
    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it warns of every oddity that it then reads all the same
    pages: list[str] = []
    size = 0
    try:
        for page in pypdf.PdfReader(io.BytesIO(raw)).pages[:MOST_PAGES]:
            text = page.extract_text()
            pages.append(text[: MOST_CHARACTERS - size])
            size += len(text)
            if size >= MOST_CHARACTERS:
                break
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError, RecursionError, OSError) as fault:
        raise Refused("not_html", f"unreadable PDF: {fault}") from fault
    return "\n\n".join(pages).strip()
