"""The answers to one query: read lazily, page by page, with a token that survives new articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from harvester.research.table import Column, Table
from harvester.search import Hit, asked, count, find
from harvester.search.hits import Sort, hits_of, ranked
from harvester.search.token import read_token, write_token
from harvester.store.engine import Engine

ARTICLE = (
    Column("key", meaning="public id of the article"),
    Column("published_on", "day", "day of publication in Shanghai, as printed; empty: the page prints none"),
    Column("title", meaning="headline"),
    Column("source", meaning="the source it came from"),
    Column("origin", meaning="outlet the page credits (来源)"),
    Column("province", meaning="ISO 3166-2 code of the source"),
    Column("language", meaning="BCP 47 tag of the main language"),
    Column("url", meaning="canonical address"),
)
"""What a row says of the article it is about."""
COLUMNS = (*ARTICLE, Column("snippet", meaning="the words around what was sought, as printed"))
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Page:
    """Some answers, and the token of those behind them; None: these are the last, or sorted by relevance."""

    hits: list[Hit]
    next: str | None
    more: bool = False
    """Whether answers are left, even where no token leads to them."""


class Found:
    """What a query finds; asks the database only when it is read.

    Iterating gives all hits in order; `page()` gives one page and the token of the next; `count` asks for their
    number. Sorted by relevance there is no token: new articles would shift every place.
    """

    def __init__(self, engine: Engine, query: str, sort: Sort = "newest") -> None:
        self._engine, self.query, self.sort = engine, query, sort
        self._count: int | None = None

    @property
    def count(self) -> int:
        """How many articles answer; asked once."""
        if self._count is None:
            with self._engine.connect() as conn:
                self._count = count(conn, self.query)
        return self._count

    def __len__(self) -> int:
        return self.count

    def page(self, limit: int = 20, after: str | None = None) -> Page:
        """One page of answers, those behind the token; raises `BadQuery` for a token of another query."""
        place = read_token(self.query, after) if after else None
        with self._engine.connect() as conn:
            hits = find(conn, self.query, limit=limit + 1, sort=self.sort, after=place)
        more = len(hits) > limit
        leads_on = more and self.sort == "newest"
        return Page(hits[:limit], write_token(self.query, hits[limit - 1].place) if leads_on else None, more)

    def __iter__(self) -> Iterator[Hit]:
        if self.sort == "relevance":
            yield from self._best()
            return
        token = None
        while True:
            page = self.page(_PAGE, token)
            yield from page.hits
            token = page.next
            if token is None:
                return

    def _best(self) -> Iterator[Hit]:
        """All answers, the best first: their numbers at once, their words as they are read."""
        with self._engine.connect() as conn:
            if not asked(conn, self.query).sought():  # nothing to rank by
                yield from Found(self._engine, self.query)
                return
            numbers = iter(ranked(conn, self.query))
            while batch := list(islice(numbers, _PAGE)):
                yield from hits_of(conn, self.query, batch)

    def table(self, limit: int | None = None) -> Table:
        """The answers as a table, lazy; all of them unless `limit` says how many."""
        return hits_table(islice(self, limit), title=self.query)

    def to_pandas(self) -> Any:
        """All answers as a pandas DataFrame."""
        return self.table().to_pandas()

    def _repr_html_(self) -> str:
        shown = self.table(limit=20)
        shown.notes.append(f"{self.count} articles answer {self.query or 'everything'}")
        return shown._repr_html_()

    def __repr__(self) -> str:
        return f"<Found {self.query or 'every article'}>"


def hits_table(hits: Iterable[Hit], *, title: str = "", notes: Iterable[str] = ()) -> Table:
    """Hits as a table, read as the table is read."""
    rows = ((*(getattr(hit, column.name) for column in COLUMNS[:-1]), hit.snippet.text) for hit in hits)
    return Table(COLUMNS, rows, title=title, notes=notes)
