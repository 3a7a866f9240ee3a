"""Makes the tables that the API answers with: each research call with the values of an address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

from harvester.research import changes
from harvester.research.collocates import collocates as words_beside
from harvester.research.concordance import concordance
from harvester.research.coverage import coverage as days_covered
from harvester.research.found import hits_table
from harvester.research.sample import sample as drawn
from harvester.research.table import Table
from harvester.research.timeline import timeline as over_time
from harvester.research.wordlist import wordlist
from harvester.search import Hit, asked, count, find
from harvester.search.hits import hits_of, ranked
from harvester.search.token import read_token, write_token
from harvester.store.engine import Connection
from harvester.web.asked import Wanted

Values = Mapping[str, Any]
PAGE = 200


@dataclass(slots=True)
class Answer:
    """A table, lazy perhaps, and what stands beside it in JSON; `more`: the call itself left rows out."""

    table: Table
    beside: dict[str, Any] = field(default_factory=dict)
    more: bool = False


def query_of(conn: Connection, values: Values) -> str:
    """Words and filters as one query; raises `BadQuery` with the place in the words marked, or `NoCollection`."""
    plain = {name: values.get(name) or "" for name in ("province", "collection", "origin", "lang", "since", "until")}
    wanted = Wanted(
        words=values.get("q") or "", sources=values.get("source") or (), once=bool(values.get("once")), **plain
    )  # fmt: skip
    return wanted.query(conn)


def search(conn: Connection, values: Values, rows: int | None) -> Answer:
    """The answers to the query, newest or best first."""
    query, sort = query_of(conn, values), values["sort"]
    place = read_token(query, values["after"]) if values["after"] else None
    total = count(conn, query)
    if rows is None:
        ranks = sort == "relevance" and asked(conn, query).sought()
        return Answer(hits_table(_best(conn, query) if ranks else _all(conn, query, place), title=query))
    hits = find(conn, query, limit=rows + 1, sort=sort, after=place)
    shown, more = hits[:rows], len(hits) > rows
    token = write_token(query, shown[-1].place) if more and sort == "newest" else None
    return Answer(hits_table(shown, title=query), {"total": total, "next": token}, more)


def _all(conn: Connection, query: str, place: Any) -> Iterator[Hit]:
    while hits := find(conn, query, limit=PAGE, after=place):
        yield from hits
        place = hits[-1].place


def _best(conn: Connection, query: str) -> Iterator[Hit]:
    numbers = ranked(conn, query)
    for at in range(0, len(numbers), PAGE):
        yield from hits_of(conn, query, numbers[at : at + PAGE])


def timeline(conn: Connection, values: Values, rows: int | None) -> Answer:
    """Counts over time."""
    query = query_of(conn, values)
    return Answer(over_time(conn, query, per=values["per"], by=values["by"], stories=values["stories"]))


def words(conn: Connection, values: Values, rows: int | None) -> Answer:
    """The most used words, or those used more than elsewhere."""
    other = values["against"]
    against = query_of(conn, {**values, "q": other}) if other else None
    return Answer(wordlist(
        conn, query_of(conn, values), top=values["top"], keyness=values["keyness"], against=against,
        every_word=values["every_word"], most=values["texts"], seed=values["seed"],
    ))  # fmt: skip


def kwic(conn: Connection, values: Values, rows: int | None) -> Answer:
    """Every occurrence in its line; sorted by a side, of a sample of texts."""
    most = None if values["sort"] == "newest" else values["texts"]
    return Answer(concordance(
        lambda: nullcontext(conn), query_of(conn, values), sort=values["sort"], width=values["width"],
        limit=None if rows is None else rows + 1, most=most, seed=values["seed"],
    ))  # fmt: skip


def collocates(conn: Connection, values: Values, rows: int | None) -> Answer:
    """The words beside those sought."""
    names = ("window", "least", "top", "against", "every_word", "seed")
    return Answer(words_beside(
        conn, query_of(conn, values), most=values["texts"], **{name: values[name] for name in names}
    ))  # fmt: skip


def sample(conn: Connection, values: Values, rows: int | None) -> Answer:
    """A random sample that anyone can draw again."""
    return Answer(drawn(conn, query_of(conn, values), values["size"], seed=values["seed"]))


def coverage(conn: Connection, values: Values, rows: int | None) -> Answer:
    """Who looked on which day."""
    return Answer(days_covered(conn, query_of(conn, values)))


def edits(conn: Connection, values: Values, rows: int | None) -> Answer:
    """What publishers changed in silence."""
    return Answer(changes.edits(conn, query_of(conn, values), values["found_since"]))


def withdrawals(conn: Connection, values: Values, rows: int | None) -> Answer:
    """What publishers took away."""
    return Answer(changes.withdrawals(conn, query_of(conn, values), values["found_since"]))


def translations(conn: Connection, values: Values, rows: int | None) -> Answer:
    """Pairs of a Chinese and an English article."""
    return Answer(changes.pairs(conn, query_of(conn, values), values["status"]))
