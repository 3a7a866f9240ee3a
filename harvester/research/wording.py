"""Two versions of one article set against each other, word by word: Han by the character, other writing by the word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from harvester.article import Article

Kind = Literal["same", "gone", "new"]
FIELDS = ("title", "subtitles", "published_on", "published_at", "modified_at", "origin", "authors", "editors",
          "translators", "section", "keywords", "summary", "document", "images", "attachments")  # fmt: skip
MOST_WORK = 16_000_000
"""Pairs of tokens that are compared in one text; what lies beyond is told whole, as gone and new."""
EXACT = 200
"""Tokens up to which each of them counts, however common it is."""
MOST_PARAGRAPHS = 5_000
ALIKE = 0.3
"""Share of its tokens that a paragraph must keep to be told as changed instead of as gone and new."""
_TOKEN = re.compile(r"[^\W\d_\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|\d+(?:[.,]\d+)*|\s+|.", re.S)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stands in both versions, only in the older, or only in the newer."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph: `same`, `gone`, `new`, or `changed` with its pieces in reading order."""

    kind: Literal["same", "gone", "new", "changed"]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that differs: its name in the record, and its pieces."""

    field: str
    pieces: tuple[Piece, ...]


@dataclass(slots=True)
class Budget:
    """The work that is left for one pair of texts: comparing takes a time that grows with the square of a length."""

    left: int = MOST_WORK

    def take(self, work: int) -> bool:
        """Whether so much work is left; if so, it is spent."""
        if work > self.left:
            return False
        self.left -= work
        return True


def changes(old: Article, new: Article) -> list[Change]:
    """Every fact beside the text that differs, in the order of a record."""
    before, after = old.as_json(), new.as_json()
    told = ((name, _spelled(before[name]), _spelled(after[name])) for name in FIELDS)
    return [Change(name, pieces(one, other)) for name, one, other in told if one != other]


def lines(old: str, new: str) -> list[Line]:
    """The newer text paragraph by paragraph, with what the older said where it said something else."""
    before, after = old.split("\n"), new.split("\n")
    if max(len(before), len(after)) > MOST_PARAGRAPHS:
        return [Line("gone", (Piece("gone", old),)), Line("new", (Piece("new", new),))]
    found: list[Line] = []
    budget = Budget()
    for tag, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [Line("same", (Piece("same", text),)) for text in before[i:j]]
        else:
            found += _replaced(before[i:j], after[k:m], budget)
    return found


def pieces(old: str, new: str, budget: Budget | None = None) -> tuple[Piece, ...]:
    """One stretch of text against another: what stays, what is gone, what is new."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if not (budget or Budget()).take(len(before) * len(after)):
        return tuple(Piece(kind, text) for kind, text in _sides(old, new) if text)
    # in a long text the commonest tokens are left out at first: with them the time grows with its third power
    told: list[Piece] = []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, before, after).get_opcodes():
        gone, came = before[i:j], after[k:m]
        if tag == "replace" and max(len(gone), len(came)) < EXACT < max(len(before), len(after)):
            told += pieces("".join(gone), "".join(came))
        elif tag == "equal":
            told.append(Piece("same", "".join(gone)))
        else:
            told += [Piece(kind, text) for kind, text in _sides("".join(gone), "".join(came)) if text]
    return _joined(told)


def _joined(told: Sequence[Piece]) -> tuple[Piece, ...]:
    """Pieces of one kind that follow one another as one."""
    groups = groupby(told, key=lambda piece: piece.kind)
    return tuple(Piece(kind, "".join(piece.text for piece in group)) for kind, group in groups)


def _sides(gone: str, new: str) -> tuple[tuple[Kind, str], tuple[Kind, str]]:
    return ("gone", gone), ("new", new)


def _replaced(old: Sequence[str], new: Sequence[str], budget: Budget) -> Iterator[Line]:
    """Paragraphs in place of others: each by its turn; those that have little in common as gone and new."""
    for number in range(max(len(old), len(new))):
        before = old[number] if number < len(old) else None
        after = new[number] if number < len(new) else None
        both = pieces(before, after, budget) if before is not None and after is not None else ()
        kept = sum(len(piece.text) for piece in both if piece.kind == "same")
        if both and kept >= ALIKE * min(len(before or ""), len(after or "")):
            yield Line("changed", both)
            continue
        if before is not None:
            yield Line("gone", (Piece("gone", before),))
        if after is not None:
            yield Line("new", (Piece("new", after),))


def _spelled(value: Any) -> str:
    """A value of a record's JSON as one line of words; addresses and numbers as they are."""
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, dict):
        return " · ".join(f"{name} {_spelled(inner)}" for name, inner in value.items() if inner not in (None, "", []))
    if isinstance(value, list):
        return "; ".join(_spelled(inner) for inner in value)
    return str(value)
