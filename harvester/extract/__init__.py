"""Bytes in, values out: a page becomes an article, or is refused with its reason."""

from __future__ import annotations

from harvester.extract.explain import Explanation, explain
from harvester.extract.pages import join_pages
from harvester.extract.read import Reading, read_page

__all__ = ["Explanation", "Reading", "explain", "join_pages", "read_page"]
