"""Cuts a text into sentences, Chinese and English alike, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[。！？!?…]+[”’」』\"')）]*|\.+[”’\"')]*(?=\s|$)|[；;](?=\s*[^\x00-\x7f])|\n+")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Gen|Rep|Sen|St|No|Co|Ltd|Inc|Corp|vs|etc|Jan|Feb|Mar|Apr|Jun|"
                          r"Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|fig|p|pp)|\b[A-Z])\.$")  # fmt: skip


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, its end sign and closing quote included, blanks around it left out.

    >>> text = "轮渡开通。Gov. Li said so. 完"
    >>> [text[start:end] for start, end in sentences(text)]
    ['轮渡开通。', 'Gov. Li said so.', '完']
    """
    start = 0
    for found in _END.finditer(text):
        if found.group().startswith(".") and _abbreviates(text, found):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def _abbreviates(text: str, stop: re.Match[str]) -> bool:
    """Whether the full stop belongs to the word before it: Mr., U.S., or a small letter follows."""
    if text[stop.end() : stop.end() + 1] == "\n":
        return False
    behind = text[stop.end() : stop.end() + 10].lstrip()
    before = text[max(0, stop.start() - 8) : stop.start() + 1]
    return bool(_ABBREVIATED.search(before)) or behind[:1].islower()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if piece.strip():
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
