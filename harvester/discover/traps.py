"""Traps for crawlers: lists that show the same stories under ever new addresses (calendars, visitors' numbers)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import takewhile
from typing import NamedTuple
from urllib.parse import urlsplit

from harvester.discover.links import Link

_FEWEST = 2
"""Stories met again under new addresses that make a trap; one may be a story that really was told twice."""
_DISTINCT = 3  # headlines that make a page of a list recognisable
_PIECES = re.compile(r"[A-Za-z0-9]+|[^A-Za-z0-9]")


class Trap(NamedTuple):
    """What is wrong with a page of a list: its addresses' pattern, the stories met before, whether that is all."""

    pattern: str
    again: frozenset[str]
    is_all: bool


class Trail:
    """What one list has shown so far, page by page; pure memory, one for each list."""

    def __init__(self) -> None:
        self._stories: dict[tuple[str, str], str] = {}
        self._pages: dict[frozenset[tuple[str, date | None]], list[str]] = {}

    def remember(self, links: Mapping[str, Link]) -> None:
        """These were shown (or are held from an earlier run)."""
        for address, link in links.items():
            if link.title:
                self._stories.setdefault((_place(address), link.title), address)
        shown = frozenset((link.title, link.day) for link in links.values())
        if _tells(shown):
            self._pages.setdefault(shown, list(links))

    def trap_in(self, links: Mapping[str, Link], new: Iterable[str]) -> Trap | None:
        """The trap that a page's links show, or None; `new` are the addresses among them that nobody knows.

        Either most of the new addresses are stories met before under another query, or the page shows the very
        headlines and days of an earlier one, none of them under an address that is known.
        """
        fresh = {address: links[address] for address in new}
        if len(fresh) < _FEWEST:
            return None
        shown = frozenset((link.title, link.day) for link in links.values())
        if _tells(shown) and len(fresh) == len(links) and shown in self._pages:
            return Trap(pattern_of(self._pages[shown][0], next(iter(fresh))), frozenset(fresh), True)
        places = Counter(map(_place, links))
        again = {
            address: before
            for address, link in fresh.items()
            if places[_place(address)] == 1  # else the query, not the path, says which story it is
            and (before := self._stories.get((_place(address), link.title)))
            and before != address
        }
        if len(again) < _FEWEST or 2 * len(again) < len(fresh):
            return None
        one = next(iter(again))
        return Trap(pattern_of(again[one], one), frozenset(again), len(again) == len(links))


def pattern_of(one: str, other: str) -> str:
    """Two addresses as one, a star where they differ.

    >>> pattern_of("http://a.example/t1.html?month=3", "http://a.example/t1.html?month=12")
    'http://a.example/t1.html?month=*'
    """
    here, there = _PIECES.findall(one), _PIECES.findall(other)
    if len(here) == len(there):
        return "".join(a if a == b else "*" for a, b in zip(here, there, strict=True))
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(here, there, strict=False)))
    backwards = zip(here[: same - 1 : -1], there[: same - 1 : -1], strict=False) if same else ()
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backwards))
    return f"{''.join(here[:same])}*{''.join(here[len(here) - alike :])}"


def _place(url: str) -> str:
    """Host and path, whatever is asked of them: neither query nor `;name=value`."""
    parts = urlsplit(url)
    return f"{parts.hostname}{re.sub(r';[^/]*', '', parts.path)}"


def _tells(shown: frozenset[tuple[str, date | None]]) -> bool:
    """Whether these are headlines enough, each with its day: notices of one wording are told apart by nothing else."""
    return len({title for title, _ in shown if title}) >= _DISTINCT and all(day for _, day in shown)
