"""What the API says of sources and of the searches that are kept: how each stands."""

from __future__ import annotations

from harvester.research.table import Column, Table
from harvester.run.causes import CAUSES
from harvester.search.facets import facets
from harvester.store import saved as kept
from harvester.store.engine import Connection
from harvester.store.holding import provinces_of, publishers
from harvester.store.standing import standings
from harvester.web.api.makers import Answer, Values

COLUMNS = (
    Column("source", meaning="its name"),
    Column("publisher", meaning="who runs the site"),
    Column("province", meaning="ISO 3166-2 code"),
    Column("articles", "whole", "articles held of it"),
    Column("state", meaning="healthy, degraded, broken, paused or unknown"),
    Column("reasons", "words", "what the latest verdict stands on"),
    Column("cause", meaning="of the trouble that lasts; empty: none"),
    Column("means", meaning="the cause in words"),
    Column("detail", meaning="what was seen"),
    Column("began_at", "moment", "when the trouble began"),
    Column("last_run_at", "moment", "when it was last crawled"),
    Column("last_success_at", "moment", "when it was last well"),
    Column("last_new_at", "moment", "when it last gave an article that was new"),
    Column("paused_at", "moment", "since when it is kept out of planned runs"),
)
SAVED = (
    Column("name", meaning="its name"),
    Column("query", meaning="what it asks for; empty: every article"),
    Column("made_at", "moment", "when it was saved"),
)


def sources(conn: Connection, values: Values, rows: int | None) -> Answer:
    """Every source that was ever crawled, by name."""
    held = dict(facets(conn, "").counts["source"])
    names, provinces = publishers(conn), provinces_of(conn)
    told = []
    for one in standings(conn):
        trouble = one.trouble
        cause = CAUSES.get(trouble.cause) if trouble else None
        told.append((
            one.source, names.get(one.source), provinces.get(one.source), held.get(one.source, 0),
            "paused" if one.paused_at else one.state, [str(reason) for reason in one.reasons],
            trouble.cause if trouble else None, cause.means if cause else None, trouble.detail if trouble else None,
            trouble.began_at if trouble else None, one.last_run_at, one.last_success_at, one.last_new_at, one.paused_at,
        ))  # fmt: skip
    return Answer(Table(COLUMNS, told))


def saved(conn: Connection, values: Values, rows: int | None) -> Answer:
    """The searches by name; how far each was read is its reader's business."""
    return Answer(Table(SAVED, [(one.name, one.query, one.made_at) for one in kept.every(conn)]))
