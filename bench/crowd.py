"""Fills a database with articles among which a look-up for repeats finds what it finds in real life, in bulk.

    fill(engine, 20_000)        # the database then holds 20,000 articles
    thicken(engine, 1_000_000)  # and the hashes of a million

A shelf of some hundred stories, reprints and notices goes through `save_article`. All others are written in bulk, into
the tables that a look-up reads: article, revision, dup_band, dup_sentence. Of a hundred of them

- 10 reprint a story of the shelf, the oldest stories most often: its text, its group, and 6 in 10 of its hashes;
- 10 reprint another article of the crowd in the same way;
- 5 are notices of five forms, with true texts and hashes of their own: thousands share the words of a form;
- 75 stand alone: random hashes, as texts that share nothing have them.

Every third has the same last line, and every second the two lines at the foot of its site's pages (400 sites). Not true
of them: the texts of those that stand alone are other stories' texts, so only what is on the shelf, or is a notice, can
be proven to be repeated.
"""

from __future__ import annotations

import hashlib
import random
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

import ballast
import corpus
import numpy as np

from harvester.clock import now
from harvester.identity import near
from harvester.store import groups
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article

STORIES = 400
SEED = 8
"""Of the corpus, and of no other measured articles."""
SITES = 400
SLICE = 50_000


def shelf_text(number: int) -> list[str]:
    """The paragraphs of a story of the shelf, the common last line under every third."""
    language, own = corpus.paragraphs(number, SEED)
    return [*own, corpus.BOILERPLATE[language]] if number % 3 == 0 else own


def fill(engine: Engine, size: int) -> None:
    """The database holds `size` articles or some more."""
    models = _Models(engine)
    if not models.articles:
        _store_shelf(engine)
        models = _Models(engine)
    count, last = ballast._held(engine)
    raw = engine.raw_connection()
    connection: Any = raw.dbapi_connection
    begin, put, end = (ballast._sqlite if engine.dialect.name == "sqlite" else ballast._postgresql)(connection)
    begin()
    for first in range(last + 1, last + 1 + max(size - count, 0), SLICE):
        _put_slice(put, models, first, min(first + SLICE, last + 1 + size - count))
        connection.commit()
    end()
    raw.close()


def _store_shelf(engine: Engine) -> None:
    with engine.begin() as conn:
        for number in range(STORIES):
            saved = save_article(conn, corpus.article(number, SEED, shelf_text(number)))
            groups.gather(conn, [saved.article_id], now())  # that of its reprints in the crowd


def thicken(engine: Engine, size: int) -> None:
    """The index tables hold the hashes of `size` articles: those of the crowd, and of others that have hashes only.

    A look-up reads nothing else of an article that shares nothing with what is looked up. They cluster as the crowd
    does, apart from notices: every fifth reprints another of them, every third has the common last line.
    """
    with engine.connect() as conn:
        held, last = conn.exec_driver_sql("SELECT count(DISTINCT article_id), max(article_id) FROM dup_band").one()
    models = _Models(engine)
    raw = engine.raw_connection()
    connection: Any = raw.dbapi_connection
    is_file = engine.dialect.name == "sqlite"
    begin, put, end = (ballast._sqlite if is_file else ballast._postgresql)(connection)
    begin()
    connection.execute("PRAGMA foreign_keys=OFF" if is_file else "SET session_replication_role = replica")
    for table in _INDEXED:
        connection.execute(f"DROP INDEX ix_{table}_article_id")
    for first in range(last + 1, last + 1 + size - held, 2 * SLICE):
        numbers = np.arange(first, min(first + 2 * SLICE, last + 1 + size - held))
        for table, count in zip(_INDEXED, (near.BANDS, 15), strict=True):
            hashes, owners = _clustered(numbers, count, models.last_lines[0] if count == 15 else None)
            order = np.lexsort((owners, hashes))
            put(table, ["hash", "article_id"], zip(hashes[order].tolist(), owners[order].tolist(), strict=True))
        connection.commit()
    for table in _INDEXED:
        connection.execute(f"CREATE INDEX ix_{table}_article_id ON {table} (article_id)")
    connection.commit()
    end()
    raw.close()


_INDEXED = ("dup_band", "dup_sentence")


def _clustered(numbers: Any, count: int, last_line: int | None) -> tuple[Any, Any]:
    """Hashes and their owners: every fifth article has six in ten of those of the article before it."""
    rng = np.random.default_rng([int(numbers[0]), count])
    hashes = rng.integers(-(2**63), 2**63, (len(numbers), count), dtype=np.int64)
    kept = rng.random((len(numbers), count)) < 0.6
    kept[np.arange(len(numbers)) % 5 != 4] = False
    hashes = np.where(kept, np.roll(hashes, 1, axis=0), hashes)
    if last_line is not None:
        hashes[::3, 0] = last_line
    return hashes.ravel(), np.repeat(numbers, count)


class _Models:
    """The shelf's rows, and the hashes of each of its stories."""

    def __init__(self, engine: Engine) -> None:
        shelf = f"SELECT id FROM article WHERE substr(url, length(url) - 14, 2) = '_{SEED}'"  # as corpus.article spells
        with engine.connect() as conn:
            self.articles = ballast._rows(conn, f'SELECT * FROM "article" WHERE id IN ({shelf}) ORDER BY id')
            self.revisions = ballast._rows(
                conn, f'SELECT * FROM "revision" WHERE article_id IN ({shelf}) ORDER BY article_id'
            )
        self.prints = [near.fingerprint("\n".join(shelf_text(number))) for number in range(STORIES)]
        lasts = [near.sentences(text) for text in corpus.BOILERPLATE.values()]
        self.last_lines = [hashes[0] for hashes in lasts]


def _put_slice(put: ballast.Put, models: _Models, first: int, stop: int) -> None:
    rng = random.Random(first)
    articles, revisions, bands, sentences = [], [], [], []
    for number in range(first, stop):
        kind, at = number % 20, number % STORIES
        group, print_ = None, None
        if kind in (0, 1):  # of the shelf
            at = int(STORIES * rng.random() ** 2)
            group, print_ = models.articles[at]["id"], models.prints[at]
        text = None
        if kind == 4:
            text = corpus.notice(number // 20, number // 20 % len(corpus.NOTICES))[0]
            made = near.fingerprint(text)
            bands += [(one, number) for one in made.bands]
            sentences += [(one, number) for one in made.sentences]
        else:
            twin = max(1, number - rng.randrange(1, 20_000)) if kind in (2, 3) else number
            own = (_own("band", twin, near.BANDS), _own("sentence", twin, 15))
            whole, kept = (print_.bands, print_.sentences) if print_ else own, 0.6 if kind < 4 else 1.0
            bands += _some(rng, whole[0], kept, number)
            sentences += _some(rng, whole[1], kept, number)
            if number % 3 == 0:
                sentences.append((models.last_lines[number % 10 >= 7], number))
            if number % 2:
                sentences += [(one, number) for one in _own("foot", number % SITES, 2)]
        articles.append(_article(models.articles[at], number, group))
        revisions.append(_revision(models.revisions[at], number, text))
    put("article", list(models.articles[0]), iter(articles))
    put("revision", list(models.revisions[0]), iter(revisions))
    for table, rows in (("dup_band", bands), ("dup_sentence", sentences)):
        put(table, ["hash", "article_id"], iter(sorted(set(rows))))


def _own(what: str, number: int, count: int) -> list[int]:
    """The hashes that this article, and none that stands alone besides, has."""
    with np.errstate(over="ignore"):
        counters = np.arange(count, dtype=np.uint64) + np.uint64((number << 16) + len(what) * 4096)
        found: list[int] = near._mix(counters * np.uint64(0x9E3779B97F4A7C15)).view(np.int64).tolist()
    return found


def _some(rng: random.Random, hashes: Iterable[int], kept: float, number: int) -> Iterator[tuple[int, int]]:
    """This share of the hashes of a text that is reprinted here, and others instead of the rest."""
    for one in hashes:
        yield (one if rng.random() < kept else rng.getrandbits(63), number)


def _article(model: dict[str, Any], number: int, group: int | None) -> tuple[Any, ...]:
    news = {"id": number, "key": ballast._key(number), "url": ballast.url_of(number), "revision_id": number,
            "group_id": group, "content_hash": _hex("content", number), "text_hash": _hex("text", number)}  # fmt: skip
    return tuple((model | news).values())


def _revision(model: dict[str, Any], number: int, text: str | None) -> tuple[Any, ...]:
    news = {"id": number, "article_id": number, "fetch_id": None, "content_hash": _hex("content", number),
            "text_hash": _hex("text", number)}  # fmt: skip
    return tuple((model | news | ({"text": text} if text else {})).values())


def _hex(what: str, number: int) -> str:
    return hashlib.sha256(f"{what}/{number}".encode()).hexdigest()


if __name__ == "__main__":
    began = time.perf_counter()
    fill(open_database(sys.argv[1]), int(sys.argv[2]))
    print(f"{sys.argv[2]} articles in {time.perf_counter() - began:.0f} s")
