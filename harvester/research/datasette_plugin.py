"""Datasette over an exported database, a snapshot or articles.db itself: 长沙 finds what `harvester search 长沙` finds.

    datasette -i snapshot/articles.sqlite        # then: /articles/search?q=长沙

Installed with `harvester[datasette]`, found by its entry point. For each database of ours it makes a page `search` that
takes the whole query language, gives SQL the functions behind it, and describes tables and columns:

- `harvester_search(query)`: the numbers (`article.id`) of the answers as a JSON list, newest first;
- `harvester_fault(query)`: what is wrong with a query, null if nothing is;
- `harvester_words(text, query)`: the piece of a text where the words stand.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from datasette import hookimpl

from harvester.search.attached import Attached, is_ours
from harvester.store.dictionary import VIEWS, codebook

# a function of SQL cannot say what went wrong; a path that is none is told word by word, so the fault is put there
SEARCH = """
select a.key, a.published_on, a.title, harvester_words(a.text, :q) as words, a.source, a.origin, a.province,
       a.language, a.url
from json_each(
    iif(harvester_fault(:q) is null, harvester_search(:q), '[]'), coalesce(harvester_fault(:q), '$')
) as found
join v_articles as a on a.id = found.value
order by found.key
"""
_HINT = (
    'The query language of `harvester search`: AND OR NOT, "a phrase", prefix*, title: source: origin: province: lang: '
    "author: date:[2024-01 TO 2024-06] has: dup: — words side by side must all be there."
)


@hookimpl  # type: ignore[untyped-decorator]  # Datasette has no types
def prepare_connection(conn: sqlite3.Connection) -> None:
    """Gives a connection to a database of ours the functions."""
    if not is_ours(conn):
        return
    attached = Attached(conn)
    conn.create_function("harvester_search", 1, lambda query: json.dumps(attached.ids(query or "")))
    conn.create_function("harvester_fault", 1, lambda query: attached.fault(query or ""))
    conn.create_function("harvester_words", 2, lambda body, query: attached.words(body or "", query or ""))


@hookimpl  # type: ignore[untyped-decorator]  # Datasette has no types
def canned_queries(datasette: Any, database: str) -> Any:
    """The page `search` of a database of ours."""

    async def queries() -> dict[str, Any]:
        if not await _is_ours(datasette, database):
            return {}
        page = {"sql": SEARCH, "params": ["q"], "title": "Search the articles", "description": _HINT}
        return {"search": page}

    return queries


@hookimpl  # type: ignore[untyped-decorator]  # Datasette has no types
def get_metadata(datasette: Any) -> dict[str, Any]:
    """What every table and column means."""
    meanings = codebook()
    tables = {
        name: {"columns": columns, **({"description": f"{VIEWS[name][0]}."} if name in VIEWS else {})}
        for name, columns in meanings.items()
    }
    return {"databases": {name: {"tables": tables} for name in datasette.databases if not name.startswith("_")}}


async def _is_ours(datasette: Any, database: str) -> bool:
    return bool(await datasette.get_database(database).execute_fn(is_ours))
