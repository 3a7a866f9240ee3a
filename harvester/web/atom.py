"""A saved search, or any query, as an Atom feed (RFC 4287): what was stored lately, page by page (RFC 5005)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import quote

from harvester.clock import SHANGHAI
from harvester.search.lately import lately
from harvester.store import saved
from harvester.store.engine import Connection
from harvester.store.held import Held, held
from harvester.web.api.calls import FILTERS, Q
from harvester.web.api.makers import query_of
from harvester.web.api.params import Param, read_all
from harvester.web.asked import address
from harvester.web.paper import environment, is_language_tag
from harvester.web.room import Missing
from harvester.web.safe import outward
from harvester.web.words import Words

TYPE = "application/atom+xml"
ENTRIES = 50
BEFORE = Param("before", "Entries stored before this one: the `next` link of a feed has it.", "whole", most=999_999_999)
EXCERPT = 300
"""Characters of a summary where the page prints none."""
_NOT_XML = re.compile("[\ufffe\uffff]")

Pairs = Sequence[tuple[str, str]]


def of_saved(conn: Connection, name: str, pairs: Pairs) -> str:
    """The feed of the search kept under this name; raises `BadSaved`, `BadParameter`."""
    values = read_all((BEFORE,), pairs)
    kept = saved.find(conn, name)
    path = f"/feed/{quote(name, safe='')}.atom"
    words = [("q", kept.query)] if kept.query else []
    return _feed(conn, kept.query, kept.name, path, [], words, values["before"])


def of_query(conn: Connection, pairs: Pairs) -> str:
    """The feed of any question, with the filters of the search page; raises `BadQuery`, `BadParameter`."""
    values = read_all((Q, *FILTERS, BEFORE), pairs)
    query = query_of(conn, values)
    kept = [(name, value) for name, value in pairs if name != "before"]
    page = [(name, "1" if name == "once" else value) for name, value in kept if (name, value) != ("once", "false")]
    return _feed(conn, query, query or "*", "/feed.atom", kept, page, values["before"])


def _feed(
    conn: Connection, query: str, title: str, path: str, kept: list[tuple[str, str]], page: list[tuple[str, str]],
    before: int | None,
) -> str:  # fmt: skip
    numbers = lately(conn, query, limit=ENTRIES + 1, before=before)
    if before is not None and not numbers:
        raise Missing("this feed has no entries before that one; begin again without `before`")
    rows = list(held(conn, numbers[:ENTRIES]))
    more = [*kept, ("before", str(numbers[ENTRIES - 1]))] if len(numbers) > ENTRIES else None
    here = [*kept, ("before", str(before))] if before is not None else kept
    values = {
        "id": f"urn:harvester:query:{hashlib.sha256(address(path, kept).encode()).hexdigest()[:32]}",
        "title": title, "subtitle": query if query != title else "", "own": address(path, here),
        "updated": max((_updated(row) for row in rows), default=datetime.fromtimestamp(0, UTC)).isoformat(),
        "page": address("/", page), "next": address(path, more) if more else None,
        "entries": [_entry(row) for row in rows], "t": Words("en"),
    }  # fmt: skip
    return well_formed(environment().get_template("feed.xml").render(values))


def well_formed(xml: str) -> str:
    """The document without the two signs that XML forbids and that no filter of ours takes away."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", xml)


def _entry(row: Held) -> dict[str, Any]:
    """One article; its id is made of its key, and so is the same on every database and at every address."""
    return {
        "id": f"urn:harvester:article:{row.key}", "title": row.title, "page": f"/article/{row.key}",
        "url": outward(row.url), "updated": _updated(row).isoformat(), "published": _published(row),
        "authors": row.listed("authors"), "source": row.source, "summary": row.summary or _excerpt(row.text),
        "language": row.language if is_language_tag(row.language) else None,
    }  # fmt: skip


def _updated(row: Held) -> datetime:
    return row.revised_at.astimezone(UTC)


def _published(row: Held) -> str | None:
    """The moment that the page prints, else the beginning of its day in Shanghai; None where it prints no day."""
    if row.published_at is not None:
        return row.published_at.isoformat()
    day: date | None = row.published_on
    return None if day is None else datetime.combine(day, time(), SHANGHAI).isoformat()


def _excerpt(text: str) -> str:
    return text if len(text) <= EXCERPT else f"{text[:EXCERPT].rstrip()}…"
