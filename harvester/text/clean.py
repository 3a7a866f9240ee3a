"""What a page may not smuggle into the record: control characters, invisible characters, odd blanks."""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]")
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ANY = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]"
)
"""All of these, and a few that stay: most strings have none, and are looked through once."""
_BLANKS = re.compile(r"\s+")


def clean(text: str) -> str:
    """The text as every database takes it: no NUL, lone surrogate, control or invisible character.

    Line ends become "\\n"; tabs stay. Joiners that words need (ZWJ, ZWNJ) stay too.
    """
    if text.isprintable() or not _ANY.search(text):  # most lines are, which is told in half the time
        return text
    return _UNSEEN.sub("", _CONTROL.sub("", _LINE_ENDS.sub("\n", text)))


def squeeze(text: str) -> str:
    """The text on one line: every run of blanks (full-width and line ends too) is one blank, none at the ends."""
    return _BLANKS.sub(" ", text).strip()
