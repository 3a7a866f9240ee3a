"""The provinces and prefectures an article names, with their GB/T 2260 codes."""

from __future__ import annotations

from harvester.article import Place


def find_places(title: str, text: str) -> list[Place]:
    """Provinces and prefectures named in title or text, each once, in order of first mention."""
    return []
