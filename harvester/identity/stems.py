"""English words as a dictionary's gloss and a news text can share them: one stem for fish, fishing and fishes."""

from __future__ import annotations

import re
from functools import lru_cache

_ENDINGS = (
    (re.compile("(?<=[a-z]{2})ies$"), "y"),
    (re.compile("(?<=ss|sh|ch|.x|.z)es$"), ""),
    (re.compile("(?<=[a-z]{2}[^su])s$"), ""),
    (re.compile("(?<=[a-z]{2})ied$"), "y"),
    (re.compile("(?<=[a-z]{3})(?:ing|ed)$"), ""),
)
_UNEVEN = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose",
    "mice": "mouse", "leaves": "leaf", "knives": "knife", "wives": "wife", "lives": "life", "built": "build",
    "rebuilt": "rebuild", "taught": "teach", "bought": "buy", "brought": "bring", "caught": "catch", "sold": "sell",
    "told": "tell", "made": "make", "found": "find", "lost": "lose", "gave": "give", "given": "give", "took": "take",
    "taken": "take", "drew": "draw", "drawn": "draw", "written": "write", "wrote": "write", "sang": "sing",
    "sung": "sing", "grew": "grow", "grown": "grow", "heard": "hear", "kept": "keep", "lent": "lend", "fell": "fall",
    "fallen": "fall", "rose": "rise", "risen": "rise", "drove": "drive", "driven": "drive", "flew": "fly",
    "flown": "fly", "sought": "seek", "slept": "sleep", "stood": "stand", "won": "win", "worn": "wear",
}  # fmt: skip


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its common endings; a rough one, alike on both sides is enough.

    >>> [stem(word) for word in ("ferries", "stopping", "stopped", "stop", "rebuilt", "making", "made")]
    ['ferry', 'stop', 'stop', 'stop', 'rebuild', 'mak', 'mak']
    """
    word = _UNEVEN.get(word, word)
    for ending, instead in _ENDINGS:
        shorter = ending.sub(instead, word)
        if shorter != word:
            word = shorter
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsefoz":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word
