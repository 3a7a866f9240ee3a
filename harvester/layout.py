"""What a source may say about its pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar


class _Undeclared:
    """The source says nothing about this place: the generic reader looks for it."""

    _only: ClassVar[_Undeclared | None] = None

    def __new__(cls) -> _Undeclared:
        if cls._only is None:  # one object in every process, so that `is UNDECLARED` survives pickling
            cls._only = super().__new__(cls)
        return cls._only

    def __reduce__(self) -> tuple[type[_Undeclared], tuple[()]]:
        return (_Undeclared, ())

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNDECLARED"


UNDECLARED = _Undeclared()
Spot = str | None | _Undeclared
"""A CSS selector; None, a fact: this site prints no such thing; UNDECLARED: nothing is said."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand on a page of one source, as CSS selectors.

    The first layout whose `body` is on the page (and whose `since`/`until` hold the article's day) is used. A place
    declared None is a fact ("prints none"); a declared place that is missing is a fault of the declaration: the
    generic reader takes over for that field and the record gets the flag `layout_miss:<field>`.
    """

    body: str
    title: Spot = UNDECLARED
    published: Spot = UNDECLARED
    origin: Spot = UNDECLARED
    authors: Spot = UNDECLARED
    editors: Spot = UNDECLARED
    credits: Spot = UNDECLARED
    section: Spot = UNDECLARED
    drop: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    name: str = ""

    @property
    def label(self) -> str:
        """The name under which provenance knows this layout: its own, or its body selector."""
        return self.name or self.body


@dataclass(frozen=True, slots=True)
class Declaration:
    """What reading a page needs to know of its source: plain facts that travel to a worker process."""

    name: str | None = None
    publisher: str | None = None
    province: str | None = None
    kind: str | None = None
    layouts: tuple[Layout, ...] = ()
    chrome_dates: frozenset[date] = field(default_factory=frozenset)
    """Days that repeat over many pages of the source, learnt as page furniture."""
