"""Word lists as the tables of this room write them: one text, words parted by blanks."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())
