"""Fills a database with articles that are only there to make its tables large, for measurements beside them.

    fill(engine, 100_000)       # the database then holds 100,000 articles
    fill(engine, 100_000, own_words=True)

A few hundred articles of the shared corpus go through `save_article`; every further one repeats the rows of one of them
(same lengths, same columns, same index words) under its own numbers, address, hashes, bands and sentences, written in
bulk. What the tables and their indexes hold is of the true size and shape: bands and sentences are random 64-bit
numbers, as those of unrelated texts are, entered in the order of their values, 100,000 articles at once. Not true of
them: their texts are those of a few hundred articles and not what their bands say, so nobody may look for duplicates
of ballast; and the search index of ballast has the words of those few hundred articles only. With `own_words` every
article has a title, a text, a language and a day of its own, and the index the words of all of them; bands and
sentences are left out then.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

import corpus
import numpy as np

from harvester.identity.address import key_of
from harvester.store import fulltext
from harvester.store.engine import Engine, open_database
from harvester.store.write import save_article
from harvester.text.tokens import fts_text, headline

MODELS = 400
"""Articles stored through the real path, whose rows the others repeat."""
SEED = 9
"""Of the corpus; measured articles must be of another."""
SLICE = 100_000
OWN_SLICE = 10_000
"""Articles whose own texts are held at once."""
NUMBERED = ("article", "revision", "page", "fetch")
Rows = Iterator[tuple[Any, ...]]
Put = Callable[[str, list[str], Rows], None]


def url_of(number: int) -> str:
    """The address of the ballast article of this number."""
    return f"https://www.site{number % 40}.example/ballast/t{number:08d}.html"


def fill(engine: Engine, size: int, *, own_words: bool = False) -> None:
    """The database holds `size` articles, those it held before included; see above for `own_words`."""
    if _held(engine)[0] < MODELS:
        _store_models(engine)
    count, last = _held(engine)
    models = _models(engine)
    raw = engine.raw_connection()
    connection: Any = raw.dbapi_connection
    begin, put, end = (_sqlite if engine.dialect.name == "sqlite" else _postgresql)(connection)
    begin()
    number, to = last + 1, last + 1 + max(size - count, 0)
    while number < to:
        stop = min(number + (OWN_SLICE if own_words else SLICE), to)
        _put_slice(engine.dialect.name, put, models, number, stop, own_words)
        connection.commit()
        number = stop
    end()
    raw.close()


def _held(engine: Engine) -> tuple[int, int]:
    """How many articles, and the largest number that any of their rows has."""
    with engine.connect() as conn:
        last = [conn.exec_driver_sql(f'SELECT max(id) FROM "{table}"').scalar() or 0 for table in NUMBERED]
        return conn.exec_driver_sql("SELECT count(*) FROM article").scalar() or 0, max(last)


def _store_models(engine: Engine) -> None:
    with engine.begin() as conn:
        for number in range(MODELS):
            save_article(conn, corpus.article(number, SEED))


def _models(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """The rows of the models in each table, as the driver gives and takes them; one of each for each article."""
    found: dict[str, list[dict[str, Any]]] = {}
    spelled = f"substr(url, length(url) - 14, 2) = '_{SEED}'"  # as corpus.article writes its addresses
    first = f"SELECT id FROM article WHERE {spelled} ORDER BY id LIMIT {MODELS}"
    with engine.connect() as conn:
        numbers = [row[0] for row in conn.exec_driver_sql(first)]
        listed = ",".join(map(str, numbers))
        pages = f"SELECT id FROM page WHERE article_id IN ({listed})"
        for table, where in (
            ("article", f"id IN ({listed})"), ("revision", f"article_id IN ({listed})"),
            ("page", f"article_id IN ({listed})"), ("fetch", f"page_id IN ({pages})"),
        ):  # fmt: skip
            found[table] = _rows(conn, f'SELECT * FROM "{table}" WHERE {where} ORDER BY id')
        if engine.dialect.name == "sqlite":
            found["article_fts"] = [
                {"rowid": 0, "title": fts_text(headline(row["title"], [])), "body": fts_text(row["text"])}
                for row in found["revision"]
            ]
        else:
            query = f"SELECT * FROM article_search WHERE article_id IN ({listed}) ORDER BY article_id"
            found["article_search"] = _rows(conn, query)
        count = "SELECT count(*) FROM dup_sentence WHERE article_id IN ({0}) GROUP BY article_id ORDER BY article_id"
        found["sentences"] = [{"n": row[0]} for row in conn.exec_driver_sql(count.format(listed))]
    return found


def _rows(conn: Any, query: str) -> list[dict[str, Any]]:
    if conn.dialect.name == "postgresql":  # COPY takes every value as text, so it is read as text
        table = query.split()[3]
        names = conn.exec_driver_sql(f"SELECT * FROM {table} LIMIT 0").keys()
        query = query.replace("*", ", ".join(f'CAST("{name}" AS text) AS "{name}"' for name in names), 1)
    return [dict(row._mapping) for row in conn.exec_driver_sql(query)]


def _put_slice(
    kind: str, put: Put, models: dict[str, list[dict[str, Any]]], first: int, stop: int, own_words: bool
) -> None:
    numbers = range(first, stop)
    own = [_own(number) for number in numbers] if own_words else []

    def hashed(what: str, number: int) -> str:
        return hashlib.sha256(f"{what}/{number}".encode()).hexdigest()

    def article(n: int) -> dict[str, Any]:
        return {"id": n, "key": _key(n), "url": url_of(n), "revision_id": n, "group_id": None,
                "content_hash": hashed("content", n), "text_hash": hashed("text", n)}  # fmt: skip

    def revision(n: int) -> dict[str, Any]:
        return {"id": n, "article_id": n, "fetch_id": n, "content_hash": hashed("content", n),
                "text_hash": hashed("text", n), "raw_sha256": hashed("raw", n)}  # fmt: skip

    def page(n: int) -> dict[str, Any]:
        return {"id": n, "key": _key(n), "url": url_of(n), "article_id": n, "body_sha256": hashed("raw", n)}

    def fetch(n: int) -> dict[str, Any]:
        return {"id": n, "page_id": n, "offset": 10_000_000 + n * 9000, "sha256": hashed("raw", n)}

    search = "article_fts" if kind == "sqlite" else "article_search"

    def found(n: int) -> dict[str, Any]:
        return {"rowid" if kind == "sqlite" else "article_id": n}

    texts: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
        "article": lambda one: {name: one[name] for name in ("title", "language", "published_on", "characters")},
        "revision": lambda one: {name: one[name] for name in ("title", "language", "published_on", "text")},
        search: lambda one: _spelled(kind, one),
    }
    known = {"article": article, "page": page, "fetch": fetch, "revision": revision, search: found}
    for table, news in known.items():
        put(table, list(models[table][0]), _repeated(models[table], news, numbers, own, texts.get(table)))
    if own_words:
        return
    sentences = np.array([row["n"] for row in models["sentences"]])
    articles = np.arange(first, stop)
    for table, counts in (("dup_band", np.full(len(articles), 32)), ("dup_sentence", sentences[articles % MODELS])):
        put(table, ["hash", "article_id"], _hashes(table, articles, counts))


def _key(number: int) -> str:
    """`key_of(url_of(number))`, without the general way there."""
    address = f"site{number % 40}.example/ballast/t{number:08d}.html"
    return hashlib.sha256(address.encode()).hexdigest()[:16]


assert _key(17) == key_of(url_of(17))


def _repeated(
    models: list[dict[str, Any]], news: Callable[[int], dict[str, Any]], numbers: range,
    own: list[dict[str, Any]], words: Callable[[dict[str, Any]], dict[str, Any]] | None,
) -> Rows:  # fmt: skip
    order = itemgetter(*models[0])
    for number in numbers:
        row = {**models[number % len(models)], **news(number)}
        yield order(row | words(own[number - numbers[0]]) if own and words else row)


def _own(number: int) -> dict[str, Any]:
    """What an article of its own words has."""
    language, texts = corpus.paragraphs(number, SEED)
    day = date(2015, 1, 1) + timedelta(days=hash((SEED, number)) % 3700)
    return {"title": texts[0][:30], "text": "\n".join(texts), "characters": sum(map(len, texts)),
            "language": "zh-Hans" if language == "zh" else "en", "published_on": day.isoformat()}  # fmt: skip


def _spelled(kind: str, one: dict[str, Any]) -> dict[str, Any]:
    spelled = fulltext.spell(kind, (one["title"], [], one["text"]))
    if kind == "sqlite":
        return spelled
    return {"folded_title": spelled["title"], "folded_body": spelled["body"], "tokens": spelled["tokens"]}


def _hashes(table: str, articles: Any, counts: Any) -> Rows:
    """(hash, article) pairs in the order of the hashes, as a B-tree takes them fastest."""
    rng = np.random.default_rng([len(table), int(articles[0])])
    hashes = rng.integers(-(2**63), 2**63, int(counts.sum()), dtype=np.int64)
    owners = np.repeat(articles, counts)
    order = np.argsort(hashes)
    yield from zip(hashes[order].tolist(), owners[order].tolist(), strict=True)


def _sqlite(connection: Any) -> tuple[Callable[[], None], Put, Callable[[], None]]:
    def begin() -> None:
        for pragma in ("query_only=OFF", "synchronous=OFF", "cache_size=-2000000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('hashsize', 100000000)")

    def put(table: str, names: list[str], rows: Rows) -> None:
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)

    def end() -> None:
        connection.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('hashsize', 1048576)")
        for pragma in ("synchronous=NORMAL", "cache_size=-32768", "wal_checkpoint(TRUNCATE)"):
            connection.execute(f"PRAGMA {pragma}").fetchall()

    return begin, put, end


def _postgresql(connection: Any) -> tuple[Callable[[], None], Put, Callable[[], None]]:
    def put(table: str, names: list[str], rows: Rows) -> None:
        columns = ", ".join(f'"{name}"' for name in names)
        with connection.cursor().copy(f'COPY "{table}" ({columns}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)

    def end() -> None:
        for table in NUMBERED:
            connection.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM \"{table}\"))"
            )
        connection.commit()
        connection.autocommit = True
        connection.execute("VACUUM ANALYZE")
        connection.autocommit = False

    return (lambda: None), put, end


if __name__ == "__main__":
    began = time.perf_counter()
    fill(open_database(sys.argv[1]), int(sys.argv[2]))
    print(f"{sys.argv[2]} articles in {time.perf_counter() - began:.0f} s; load average {os.getloadavg()[0]:.1f}")
