"""The lines of a page by where they stand: above the body, in it, below it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Zones:
    """Visible text lines in page order, white space folded; a line is what a reader sees as one line.

    `header` runs from a little above the headline to the first body block (info line, credits, tools); `body` holds one
    entry a body block, as found, before any cleaning; `tail` runs from the end of the body down to where the footer or
    related links begin (at most some 40 lines). Text of inline elements is joined with the blanks the page has.
    """

    header: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    """Texts between headline and body whose elements are named as author or byline."""
    outlets: list[str] = field(default_factory=list)
    """Texts there whose elements are named as source."""
    account: str | None = None
    """The name on the card of the account that published the article."""
    boxed: int = 0
    """How many lines right above the headline stand in one box with it: no menu of the page is among them."""
