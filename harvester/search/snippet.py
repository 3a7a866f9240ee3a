"""The words of an answer shown in the original text: where they stand, and a short piece around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvester.search.nodes import Words
from harvester.search.occurrences import Mark, Spelled

_WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_WORD_GOES_ON = re.compile(f"[^\\W{_WIDE}]{{0,30}}")
_SENTENCE_ENDS = re.compile(r"[。！？；\n]\s*|[.!?;]\s+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of the original text and the parts of it, as (start, end), that the query asks for."""

    text: str
    marks: tuple[Mark, ...] = ()

    def marked(self, before: str = "**", behind: str = "**") -> str:
        """The piece with signs around its marks."""
        shown, at = [], 0
        for start, end in self.marks:
            shown += [self.text[at:start], before, self.text[start:end], behind]
            at = end
        return "".join((*shown, self.text[at:]))


def find_marks(text: str, sought: Sequence[Words]) -> list[Mark]:
    """Every place of the original text where one of the phrases stands, in order; those that meet are one.

    The marks lie in the original, whatever folding did to lengths: 長沙 is marked for 长沙, ㎡ for m2.
    """
    spelled = Spelled(text)
    found = [spelled.mark(*place) for words in sought for place in spelled.places(words)]
    return _joined(sorted(found))


def snippet(text: str, sought: Sequence[Words], columns: int = 160) -> Snippet:
    """About `columns` columns of the text (a Han character takes two) around the place where most phrases stand.

    A piece that does not begin or end with the text has an ellipsis there; a line end is shown as a blank.
    """
    marks = find_marks(text, [words for words in sought if not words.title_only])
    length = columns // 2 if re.search(f"[{_WIDE}]", text[:200]) else columns
    start = _start(text, marks, length)
    end = min(len(text), start + length)
    end = max([end, *(mark[1] for mark in marks if mark[0] < end < mark[1])])
    if going_on := _WORD_GOES_ON.match(text, end):
        end = going_on.end()
    head, tail = ("…" if start else ""), ("…" if end < len(text) else "")
    shift = len(head) - start
    inside = tuple((first + shift, last + shift) for first, last in marks if start <= first and last <= end)
    return Snippet(head + re.sub(r"\s", " ", text[start:end]) + tail, inside)


def _joined(marks: list[Mark]) -> list[Mark]:
    joined: list[Mark] = []
    for start, end in marks:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _start(text: str, marks: list[Mark], length: int) -> int:
    """Where the piece begins: at a sentence if one begins shortly before the first of its marks, else at a word."""
    if not marks:
        return 0
    room = length * 3 // 5
    first = max(marks, key=lambda mark: (sum(mark[0] <= other < mark[0] + room for other, _ in marks), -mark[0]))[0]
    earliest = max(0, first - length // 3)
    if earliest == 0:
        return 0
    sentences = [found.end() for found in _SENTENCE_ENDS.finditer(text, earliest, first)]
    if sentences:
        return sentences[0]
    going_on = _WORD_GOES_ON.match(text, earliest)
    start = min(going_on.end(), first) if going_on else earliest
    return start + (len(text[start:first]) - len(text[start:first].lstrip()))
