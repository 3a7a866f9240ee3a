"""Whether a word stands on a whole page: told by its rarest letter, or in pieces of the page, faster than by `in`."""

from __future__ import annotations


def holds(text: str, word: str, rare: int) -> bool:
    """Whether `word` is in `text`; `rare` is the place in it of the letter that markup has least.

    Python looks for one letter beyond ASCII at the speed of memory, but for a word of them letter by letter. It looks
    for the lower byte of the letter: that of 索 is a quotation mark, that of 页 a `u`, those of 引 and 下 no letter.
    """
    letter = word[rare]
    place = text.find(letter)
    while place >= 0:
        if place >= rare and text.startswith(word, place - rare):
            return True
        place = text.find(letter, place + 1)
    return False


PIECE = 24_000
"""Letters of a piece: above 30,000 Python turns to a search that is made for longer words, and takes twice the time."""


def holds_latin(text: str, word: str) -> bool:
    """Whether a word in Latin letters is in `text`."""
    return any(text.find(word, start, start + PIECE + len(word)) >= 0 for start in range(0, len(text), PIECE))
