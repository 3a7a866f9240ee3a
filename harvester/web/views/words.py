"""Words of a query's answers: the most used ones, those that stand beside the words sought, and every occurrence."""

from __future__ import annotations

from contextlib import nullcontext
from itertools import islice
from typing import Any

from harvester.research.collocates import collocates
from harvester.research.concordance import SORTS, concordance
from harvester.research.table import Table
from harvester.research.wordlist import wordlist
from harvester.search import BadQuery
from harvester.search.limits import TooSlow
from harvester.search.texts import BY_KEY
from harvester.store.engine import Connection
from harvester.web.asked import Asked
from harvester.web.views.asking import fault_of, form

READ = (250, 1_000, 4_000)
"""Texts that a page reads: the first unless asked for more; a sample where more answer, and the page says so."""
TOP = 60
LINES = 200
"""Lines of a concordance on one page."""
SEED = BY_KEY


def wordlists(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page of the most used words, or of those used more than in the rest."""
    page = _form(conn, asked) | {"keyness": asked.one("keyness") == "1"}
    options: dict[str, Any] = {"top": TOP, "keyness": page["keyness"], "most": page["read"], "seed": SEED}
    return page | _told(lambda query: wordlist(conn, query, **options), page, conn)


def beside(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page of the words that stand beside those sought."""
    page = _form(conn, asked) | {"window": asked.whole("window", 5, 20)}
    if not page["wanted"].words:
        return page
    window = page["window"]
    return page | _told(
        lambda query: collocates(conn, query, window=window, top=TOP, most=page["read"], seed=SEED), page, conn
    )


def lines(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page of every occurrence in its line, the first LINES of them."""
    sort = next((one for one in SORTS if one == asked.one("sort")), SORTS[0])
    page = _form(conn, asked) | {"sort": sort, "sorts": SORTS, "limit": LINES}
    if not page["wanted"].words:
        return page
    # sorted by a side every line must be known before the first is shown: then a sample is read
    most = None if sort == "newest" else page["read"]

    def asks(query: str) -> Table:
        return concordance(lambda: nullcontext(conn), query, sort=sort, limit=LINES + 1, most=most, seed=SEED)

    page |= _told(asks, page, conn)
    page["more"] = len(page["rows"]) > LINES
    page["rows"] = page["rows"][:LINES]
    return page


def _form(conn: Connection, asked: Asked) -> dict[str, Any]:
    return form(conn, asked) | {
        "rows": [], "notes": [],
        "more": False, "reads": READ, "read": next((one for one in READ if asked.one("read") == str(one)), READ[0]),
        "columns": [], "keyness": False, "window": 5, "sort": SORTS[0],
    }  # fmt: skip


def _told(asks: Any, page: dict[str, Any], conn: Connection) -> dict[str, Any]:
    """The table's rows, columns and notes; or the fault of the query."""
    try:
        table: Table = asks(page["wanted"].query(conn))
        rows = list(islice(table.dicts(), 10_000))
    except TooSlow:
        raise
    except BadQuery as fault:
        return {"fault": fault_of(fault), "status": 400}
    columns = [{"name": one.name, "kind": one.kind, "meaning": one.meaning} for one in table.columns]
    return {"rows": rows, "columns": columns, "notes": list(table.notes)}
