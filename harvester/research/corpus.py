"""The corpus as a researcher holds it in Python, one table of its calls: `Corpus("sqlite:///articles.db")`.

    >>> from harvester import Corpus                                # doctest: +SKIP
    >>> corpus = Corpus("sqlite:///articles.db")                    # doctest: +SKIP
    >>> corpus.search("长沙 AND date:2024").to_pandas()              # doctest: +SKIP

Every method gives the values that the command of the same name prints and that the web shows. Only saved searches
and collections, where one is added, run or removed, open the database for writing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from harvester.article import Article
from harvester.research import changes, concordance
from harvester.research.collections import Collections
from harvester.research.collocates import Against, collocates
from harvester.research.coverage import coverage
from harvester.research.found import Found
from harvester.research.reading import MOST_TEXTS
from harvester.research.reprints import reprints
from harvester.research.sample import sample
from harvester.research.saved import SavedSearches
from harvester.research.table import Table
from harvester.research.timeline import timeline
from harvester.research.wordlist import wordlist
from harvester.search import asked, count
from harvester.search.hits import Sort
from harvester.search.narrow import narrowed
from harvester.search.totals import Group, Period
from harvester.store import read
from harvester.store.collections import sources_of
from harvester.store.engine import Connection, open_database
from harvester.store.moment import Moments

if TYPE_CHECKING:
    from harvester.research.export import Exported
    from harvester.research.export.write import Watch
    from harvester.research.snapshot import Snapshot, Verified

DEFAULT_DB = "sqlite:///articles.db"


class Corpus:
    """A database of articles, opened for reading; use it as it is or as a context manager.

    `filters` narrow every call: province, source, origin, lang, since, until (see `harvester.search.narrow`), and
    collection, the name of sources kept together. Raises
    `DatabaseFault` for a database that cannot be read, `BadQuery` for a query that cannot be answered.
    """

    def __init__(self, db: str | None = None, **filters: Any) -> None:
        self.db = db or os.environ.get("HARVESTER_DB") or DEFAULT_DB
        self.filters = filters
        self._engine = open_database(self.db, readonly=True)
        self._moments: Moments | None = None

    def within(self, **filters: Any) -> Corpus:
        """The same corpus, narrowed further; it shares the database."""
        other = object.__new__(Corpus)
        other.db, other._engine, other.filters = self.db, self._engine, self.filters | filters
        other._moments = self._moments
        return other

    def query(self, query: str = "") -> str:
        """The query with the corpus's own filters."""
        filters = dict(self.filters)
        collection = filters.pop("collection", None)
        with self.connection() as conn:
            asked(conn, query)  # tells a fault in the words the reader typed, not in the composed query
            if collection is not None:
                filters["among"] = sources_of(conn, collection)
        return narrowed(query, **filters)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection that reads, as of one moment."""
        with self._engine.connect() as conn:
            yield conn

    def search(self, query: str = "", *, sort: Sort = "newest") -> Found:
        """The articles that answer the query: lazy, counted on request, read page by page."""
        return Found(self._engine, self.query(query), sort)

    def count(self, query: str = "") -> int:
        """How many articles answer the query."""
        with self.connection() as conn:
            return count(conn, self.query(query))

    def article(self, name: str, *, as_of: date | None = None) -> Article | None:
        """The record of this key, address or number, as it stands or as it stood at the end of that day."""
        with self.connection() as conn:
            number = read.find_id(conn, name)
            return None if number is None else read.article(conn, number, as_of=as_of)

    def timeline(
        self, query: str = "", *, per: Period = "day", by: Group | None = None, stories: bool = False
    ) -> Table:
        """Counts over time with denominator and ratio; see `harvester.research.timeline`."""
        with self.connection() as conn:
            return timeline(conn, self.query(query), per=per, by=by, stories=stories)

    def sample(self, query: str = "", size: int = 20, *, seed: int | str = 0) -> Table:
        """So many answers at random, the same for the same seed; see `harvester.research.sample`."""
        with self.connection() as conn:
            return sample(conn, self.query(query), size, seed=seed)

    def coverage(self) -> Table:
        """Each source day by day: crawled, failed, not scheduled; see `harvester.research.coverage`.

        The filters province, source, collection, since and until narrow it; the others say nothing of a source.
        """
        with self.connection() as conn:
            return coverage(conn, self.query())

    def edits(self, query: str = "", *, since: date | None = None) -> Table:
        """Silent edits of the query's answers, found since; see `harvester.research.changes`."""
        with self.connection() as conn:
            return changes.edits(conn, self.query(query), since)

    def withdrawals(self, query: str = "", *, since: date | None = None) -> Table:
        """Answers whose pages were found gone since; see `harvester.research.changes`."""
        with self.connection() as conn:
            return changes.withdrawals(conn, self.query(query), since)

    def translations(self, query: str = "", *, status: str = "suggested") -> Table:
        """Pairs of a Chinese and an English article, one of both an answer; see `harvester.research.changes`."""
        with self.connection() as conn:
            return changes.pairs(conn, self.query(query), status)

    def reprints(self, name: str) -> Table | None:
        """Who printed this article's story first, and who credits whom; None where it is not held."""
        with self.connection() as conn:
            number = read.find_id(conn, name)
            return None if number is None else reprints(conn, number)

    @property
    def saved(self) -> SavedSearches:
        """The searches kept in this database: `add`, `list`, `run`, `remove`; see `harvester.research.saved`."""
        return SavedSearches(self.db, self._engine)

    @property
    def collections(self) -> Collections:
        """The named collections of sources: `add`, `list`, `remove`; see `harvester.research.collections`."""
        return Collections(self.db, self._engine)

    def moments(self) -> Moments:
        """Names the states of the database, so that an answer may be kept as long as it is true."""
        if self._moments is None:
            self._moments = Moments(self._engine)
        return self._moments

    def close(self) -> None:
        """Give the database back."""
        if self._moments is not None:
            self._moments.close()
        self._engine.dispose()

    def __enter__(self) -> Corpus:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        narrowed_by = ", ".join(f"{name}={value!r}" for name, value in self.filters.items())
        return f"<Corpus {narrowed_by or 'of all articles'}>"

    def export(self, query: str, file: str | Path, *, form: str | None = None, watch: Watch | None = None) -> Exported:
        """Every answer as a file whose ending says its form; see `harvester.research.export`."""
        from harvester.research.export import export

        with self.connection() as conn:
            return export(conn, self.query(query), Path(file), form, watch=watch)

    def snapshot(self, query: str, folder: str | Path, *, watch: Watch | None = None) -> Snapshot:
        """Every answer as a folder that can be cited and verified; see `harvester.research.snapshot`."""
        from harvester.research.snapshot import create

        whole = self.query(query)
        with self.connection() as conn:
            return create(conn, whole, Path(folder), asked=query, filters=self.filters, watch=watch)

    def verify(self, folder: str | Path) -> Verified:
        """Whether a snapshot is whole, and what this database holds otherwise by now."""
        from harvester.research.snapshot import verify

        with self.connection() as conn:
            return verify(Path(folder), conn)

    def words(
        self, query: str = "", *, top: int = 50, keyness: bool = False, against: str | None = None,
        every_word: bool = False, most: int | None = MOST_TEXTS, seed: int | str = 0,
    ) -> Table:  # fmt: skip
        """The words used most, or (`keyness`, `against`) more than elsewhere; see `harvester.research.wordlist`."""
        other = None if against is None else self.query(against)
        with self.connection() as conn:
            return wordlist(conn, self.query(query), top=top, keyness=keyness, against=other, every_word=every_word,
                            most=most, seed=seed)  # fmt: skip

    def kwic(
        self, query: str, *, sort: concordance.Sort = "newest", width: int = concordance.WIDTH,
        limit: int | None = None, most: int | None = None, seed: int | str = 0,
    ) -> Table:  # fmt: skip
        """Every occurrence of the query's words in its line, lazy; see `harvester.research.concordance`."""
        return concordance.concordance(
            self.connection, self.query(query), sort=sort, width=width, limit=limit, most=most, seed=seed
        )

    def collocates(
        self, query: str, *, window: int = 5, least: int = 3, top: int = 50, against: Against = "corpus",
        every_word: bool = False, most: int | None = MOST_TEXTS, seed: int | str = 0,
    ) -> Table:  # fmt: skip
        """The words that stand beside the query's words; see `harvester.research.collocates`."""
        with self.connection() as conn:
            return collocates(conn, self.query(query), window=window, least=least, top=top, against=against,
                              every_word=every_word, most=most, seed=seed)  # fmt: skip
