"""Stretches of text with what is marked in them, as templates lay them out: lists of (text, marked)."""

from __future__ import annotations

from collections.abc import Sequence

Pieces = list[tuple[str, bool]]


def segments(text: str, marks: Sequence[tuple[int, int]]) -> Pieces:
    """The text in order, cut where a mark begins or ends; marks are in order and apart."""
    found: Pieces = []
    at = 0
    for start, end in marks:
        found += [(text[at:start], False), (text[start:end], True)]
        at = end
    found.append((text[at:], False))
    return [piece for piece in found if piece[0]]
