"""Whether a word stands on a whole page: told by its rarest letter, several times faster than by the word."""

from __future__ import annotations


def holds(text: str, word: str, rare: int) -> bool:
    """Whether `word` is in `text`; `rare` is the place in it of the letter that texts have least.

    Python looks for one letter beyond ASCII at the speed of memory, but for a word of them letter by letter.
    """
    letter = word[rare]
    place = text.find(letter)
    while place >= 0:
        if place >= rare and text.startswith(word, place - rare):
            return True
        place = text.find(letter, place + 1)
    return False
