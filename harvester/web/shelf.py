"""Pages that are made, kept for the next reader as long as the database says the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from threading import Lock

MOST = 16_000_000
"""Bytes of all pages that are kept: some hundred."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is sent: its HTML, its ETag, the BCP 47 tag of its interface."""

    body: bytes
    tag: str
    language: str
    status: int = 200


class Shelf:
    """The pages of one state of the database; those that were not read for longest go first where they take too much.

    A state is a word that changes with whatever a page is made of (`Room.state`): under a new one nothing is found.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._lock = Lock()
        self._state = ""
        self._pages: OrderedDict[Hashable, Page] = OrderedDict()
        self._size = 0

    def find(self, state: str, name: Hashable) -> Page | None:
        """The page of this name as it is in this state; None where it is not kept."""
        with self._lock:
            if state != self._state or name not in self._pages:
                return None
            self._pages.move_to_end(name)
            return self._pages[name]

    def put(self, state: str, name: Hashable, page: Page) -> None:
        """Keep the page, which was made in this state and in no other."""
        with self._lock:
            if state != self._state:
                self._state, self._size = state, 0
                self._pages.clear()
            before = self._pages.pop(name, None)
            self._pages[name] = page
            self._size += len(page.body) - (len(before.body) if before else 0)
            while self._size > self._most:
                _, gone = self._pages.popitem(last=False)
                self._size -= len(gone.body)
