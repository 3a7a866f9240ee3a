"""A page's visible text as lines in page order, and the range of lines each element holds: one story, one walk."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp
    small span strike strong sub sup time tt u var wbr o:p img picture source meta link x-small
    st1:chsdate st1:chmetcnv""".split()  # noqa: SIM905  # a table to be read, not a list to be scrolled
)
_UNREAD = frozenset(
    """script style noscript template iframe object embed svg canvas video audio map select option button textarea input
    head title math frameset applet datalist progress""".split()  # noqa: SIM905
)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_BLANKS = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff\u00ad\u3000\x85]+")
_HAN = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7a3\u3000-\u3020\uff01-\uff5e\U00020000-\U0003ffff]+"
)
_SPECIAL: Set[object] = frozenset(("br", "hr", "img", "meta", etree.Comment, etree.ProcessingInstruction, etree.Entity))
_CLOSED = _SPECIAL | _UNREAD
"""What is told at once to have no inside that is read."""
_NO_BLOCK = -2
_INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad")
_SEAM = "\x00"  # stands in no page: the parser takes it out
_STYLED_INDENT = re.compile(r"text-indent\s*:\s*(?!0(?:\D|$))\d")
_EMPTY_LINE = re.compile(r"(?<=[.!?。！？”\")）])[ \t\r]*\n[ \t\r]*\n\s*")
_INDENT = re.compile(r"\s*(?:\u3000\s*\u3000|(?:\xa0\s*){3}|\u2003)")


LONGEST_INFO = 600
"""Characters of a line up to which it is kept parted at its inline elements."""


@dataclass(slots=True)
class Line:
    """One line as a reader sees it: text between two block borders or line breaks, blanks folded."""

    text: str
    node: int
    """The innermost block element, as index into `Flow.nodes`."""
    linked: int = 0
    """Characters that stand in links."""
    bold: int = 0
    """Characters that stand in b or strong."""
    links: int = 0
    size: float = 0.0
    """How much it says, in Chinese characters: a letter counts for two fifths of one."""
    prose: float | None = None
    """How much it speaks for an article's text, once that has been judged."""
    hidden: bool = False
    under_image: bool = False
    """A picture stands between this line and the one before."""
    indented: bool = False
    """It opens with the blanks that indent a Chinese paragraph."""
    parted: str = ""
    """The text with a blank where two inline elements touch, as style sheets set spans of an info line apart; "" where
    none do."""


@dataclass(slots=True)
class Node:
    """A block element and its lines `start` to `end` (end not included)."""

    el: etree._Element
    parent: int
    start: int
    end: int = 0
    hidden: bool = False
    names: str = ""
    """Its class and id as they stand."""
    indents: bool = False
    """Its style indents its lines."""


@dataclass(slots=True)
class Flow:
    """The lines of an element and its block elements in page order."""

    lines: list[Line] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    marks: list[tuple[str, int]] = field(default_factory=list)
    """Comments and marker metas (`<!-- ContentStart -->`) with the number of the line they stand before; none where the
    walk had an end below a body that is known."""

    def inside(self, node: int, outer: int) -> bool:
        """Whether a node is, or stands in, another."""
        while node > outer:
            node = self.nodes[node].parent
        return node == outer

    def under(self, outer: int) -> Iterator[Node]:
        """The nodes inside one, in page order."""
        for node in islice(self.nodes, outer + 1, None):
            if node.parent < outer:
                return
            yield node


_NONE: Set[object] = frozenset()


def read_flow(
    root: etree._Element, *, blocks: Set[object] = _NONE, skip: Set[object] = _NONE, below: int | None = None
) -> Flow:
    """Every line of text under `root`, one walk, no recursion (pages nest 2,000 deep).

    `blocks` are elements that get a node even where they are inline; the insides of those in `skip` are not read. With
    `below`, the walk ends that many lines behind the last of `blocks`.
    """
    return _Walk(blocks, skip, below).read(root)


def weight(text: str) -> float:
    """How much a text says, in Chinese characters: a letter counts for two fifths of one."""
    if text.isascii():
        return 0.4 * len(text)
    return len(text) - 0.6 * len(_HAN.sub("", text))


def fold_blanks(text: str) -> str:
    """The text with each run of blanks, and of signs that nobody sees, as one blank, none at its ends."""
    folded = " ".join(text.split())  # several times faster than the pattern, which knows the same blanks
    if folded.isprintable() or not any(map(folded.__contains__, _INVISIBLE)):  # nearly every text is printable
        return folded
    return _BLANKS.sub(" ", text).strip()


def _names(el: etree._Element) -> str:
    names, number = el.get("class"), el.get("id")
    if names and number:
        names = f"{names} {number}"
    return names or number or ""


def _hides(style: str) -> bool:
    """Whether a style hides its element: few do, and two words tell most of the others."""
    style = style.lower()
    return ("none" in style or "hidden" in style) and _HIDING.search(style) is not None


def _touches(el: etree._Element) -> bool:
    """Whether an inline element follows on another without a blank."""
    before = el.getprevious()
    return before is not None and not before.tail and before.tag in _INLINE


def _runs_on(word: str, tail: str) -> bool:
    """Whether a letter behind a link touches one in it: no English word is a link by half."""
    return word[-1:].isascii() and word[-1:].isalpha() and tail[0].isascii() and tail[0].isalpha()


class _Walk:
    """The state of one walk: the line that is being gathered, and where we stand."""

    def __init__(self, blocks: Set[object], skip: Set[object], below: int | None) -> None:
        self.flow = Flow()
        self.lines, self.nodes = self.flow.lines, self.flow.nodes
        self.blocks, self.skip, self.below = blocks, skip, below
        self.ahead = set(blocks)
        self.limit = sys.maxsize
        self.stack: list[tuple[etree._Element, Iterator[etree._Element], str, int]] = []
        """Open elements: the children still to come, the tag, and of a block the node around it (else _NO_BLOCK)."""
        self.parts: list[str] = []
        self.linked = self.bold = self.links = self.in_link = self.in_bold = 0
        self.image = self.blank = self.seams = False
        self.node = -1
        self.hidden = 0

    def read(self, root: etree._Element) -> Flow:
        stack, lines = self.stack, self.lines
        self._enter(root)
        while stack:
            el, children, tag, undo = stack[-1]
            for child in children if len(lines) < self.limit else ():
                if self._enter(child):
                    break
            else:
                stack.pop()
                self._close(el, tag, undo)
        self._flush()
        return self.flow

    def _enter(self, el: etree._Element) -> bool:
        """Open an element; False where it is closed again: its inside is not read, or has no elements.

        What an element costs is what is asked of lxml: as few attributes as will do, children only where some are.
        """
        tag = el.tag
        if tag in _CLOSED or (self.skip and el in self.skip):
            if tag in _SPECIAL:
                self._pass(el, tag)
            if self.stack and (tail := el.tail):
                self._gather(tail)
            return False
        style, undo = el.get("style"), _NO_BLOCK
        hides = (style is not None and _hides(style)) or el.get("hidden") is not None
        if tag not in _INLINE or hides or (self.blocks and el in self.blocks):
            undo = self.node
            self._open(el, style or "", hides)
        else:
            self._begin(el, tag)
        if text := el.text:
            self._gather(text)
        if len(el):
            self.stack.append((el, iter(el), tag, undo))
            return True
        self._close(el, tag, undo)
        return len(self.lines) >= self.limit

    def _open(self, el: etree._Element, style: str, hides: bool) -> None:
        """Begin a block."""
        if self.parts or self.blank:
            self._flush()
        indents = "text-indent" in style and _STYLED_INDENT.search(style) is not None
        self.nodes.append(Node(el, self.node, len(self.lines), 0, hides, _names(el), indents))
        self.node = len(self.nodes) - 1
        self.hidden += hides

    def _begin(self, el: etree._Element, tag: str) -> None:
        """Begin an inline element."""
        if self.parts and _touches(el):
            self._part()
        if tag == "a":
            self.in_link += 1
            self.links += 1
        elif tag == "b" or tag == "strong":
            self.in_bold += 1

    def _close(self, el: etree._Element, tag: str, undo: int) -> None:
        """Leave an element and read what stands behind it."""
        if undo != _NO_BLOCK:
            if self.parts or self.blank:
                self._flush()
            node = self.nodes[self.node]
            node.end = len(self.lines)
            if node.hidden:
                self.hidden -= 1
            self.node = undo
        elif tag == "a":
            self.in_link -= 1
        elif tag == "b" or tag == "strong":
            self.in_bold -= 1
        if self.ahead and el in self.ahead:
            self._passed(el)
        if self.stack and (tail := el.tail):
            if tag == "a" and self.parts and _runs_on(self.parts[-1], tail):
                self._part()
            self._gather(tail)

    def _pass(self, el: etree._Element, tag: object) -> None:
        """Take note of what has no inside: a line break, a picture, a mark (a comment or a meta's name)."""
        if tag == "br" or tag == "hr":
            self._flush()
        elif tag == "img":
            self.image = True
        elif self.below is None and (tag == "meta" or (el.text and len(el.text) < 80)):
            mark = el.get("name") or "" if tag == "meta" else str(el.text).strip()
            self.flow.marks.append((mark, len(self.lines) + (self.blank or bool(self.parts))))

    def _passed(self, el: etree._Element) -> None:
        """One of `blocks` is behind us; behind the last of them the walk has an end."""
        self.ahead.discard(el)
        if self.below is not None and not self.ahead:
            self.limit = len(self.lines) + self.below

    def _gather(self, text: str) -> None:
        if not self.parts and text.isspace() and text.isascii():
            self.blank = True  # the markup's own line ends: most texts of a page
            return
        if len(text) > 200 and self.node >= 0 and "\n" in text:
            *whole, text = _EMPTY_LINE.split(text)
            for piece in whole:  # plain text set into a page: an empty line after a full stop ends a paragraph
                self.parts.append(piece)
                self._flush()
        self.parts.append(text)
        if self.in_link or self.in_bold:
            size = len(text.strip())
            self.linked += size if self.in_link else 0
            self.bold += size if self.in_bold else 0

    def _part(self) -> None:
        """Two inline elements touch here."""
        if self.parts[-1] != _SEAM:
            self.parts.append(_SEAM)
            self.seams = True

    def _flush(self) -> None:
        if parts := self.parts:
            printed, parted = "".join(parts) if len(parts) > 1 else parts[0], ""
            if self.seams:
                parted = fold_blanks(printed.replace(_SEAM, " ")) if len(printed) < LONGEST_INFO else ""
                printed, self.seams = printed.replace(_SEAM, ""), False
            if text := fold_blanks(printed):
                self._add(printed, text, parted)
            parts.clear()
        elif not self.blank:
            return
        self.blank = False
        if self.links or self.linked or self.bold:
            self.linked = self.bold = self.links = 0

    def _add(self, printed: str, text: str, parted: str) -> None:
        node = self.node
        # a line mostly opens with a letter: no blanks to look at
        indented = (node >= 0 and self.nodes[node].indents) or (
            printed[0].isspace() and _INDENT.match(printed) is not None
        )
        linked, bold, links, hidden = self.linked, self.bold, self.links, self.hidden > 0
        self.lines.append(
            Line(text, node, linked, bold, links, weight(text), None, hidden, self.image, indented, parted)
        )
        self.image = False
