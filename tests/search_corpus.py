"""Small corpora for the tests of search: articles put straight into the tables, and the oracle they are held to."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from harvester.search import condition, parse
from harvester.store import fulltext
from harvester.store.tables import Article
from harvester.text.fold import fold

SEEN = datetime(2024, 5, 6, 8, tzinfo=UTC)
HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"


def put(conn: Connection, title: str, body: str, **facts: Any) -> int:
    """The number of a new article that search finds by these words."""
    row = {"url": "https://linyuan.example/a", "title": title, "authors": [], "characters": len(body), "images": 0,
           "attachments": 0, "revisions": 1, "content_hash": "", "dup_scheme": 1, "first_seen_at": SEEN,
           "first_seen_on": date(2024, 5, 6), "last_seen_at": SEEN, "key": "", **facts}  # fmt: skip
    number = int(conn.execute(insert(Article).returning(Article.id), row).scalar_one())
    if not facts.get("key"):
        conn.execute(Article.__table__.update().where(Article.id == number).values(key=f"{number:016x}"))  # type: ignore[attr-defined]
    fulltext.put(conn, number, fulltext.spell(conn.dialect.name, (title, [], body)))
    return number


def ids(conn: Connection, query: str) -> set[int]:
    """The numbers of the articles that answer the query."""
    return set(conn.execute(select(Article.id).where(condition(parse(query), conn.dialect.name))).scalars())


def normal(text: str) -> str:
    """The oracle's text: folded; every run of signs one blank; no blank between Han and other letters."""
    blanked = "".join(letter if letter.isalnum() or re.match(f"[{HAN}]", letter) else " " for letter in fold(text))
    blanked = re.sub(" +", " ", blanked).strip()
    return re.sub(f"(?<=[{HAN}]) (?=[^{HAN} ])|(?<=[^{HAN} ]) (?=[{HAN}])", "", blanked)


def stands(phrase: str, text: str) -> bool:
    """The oracle: Han as a substring, words of other letters whole."""
    wanted, whole = normal(phrase), normal(text)
    letter = f"[^{HAN} ]"
    before = f"(?<!{letter})" if re.match(letter, wanted) else ""
    behind = f"(?!{letter})" if re.match(letter, wanted[-1:]) else ""
    return re.search(f"{before}{re.escape(wanted)}{behind}", whole) is not None
