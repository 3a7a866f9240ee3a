"""One article for programs: its record with the evidence, its versions, reprints and translations."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any, get_type_hints

from harvester.research.reprints import COLUMNS as PRINTINGS
from harvester.research.reprints import reprints
from harvester.store import history, translations
from harvester.store.engine import Connection
from harvester.store.holding import Holding, holding
from harvester.web.api import schemas
from harvester.web.api.params import Param
from harvester.web.asked import Asked
from harvester.web.room import Missing
from harvester.web.views.article import find, record

PARAMS = (
    Param("as_of", "As it stood at the end of this Shanghai day.", "day", example="2024-06-01"),
    Param("version", "This version of it.", "whole", most=1_000_000),
)
_PAIR = ("zh_key", "en_key", "zh_title", "en_title", "zh_published_on", "en_published_on", "score", "signals", "status",
         "decided_by", "decided_at")  # fmt: skip
_INTERNAL = ("id", "article_id", "group_id", "fetch_id")


def article(conn: Connection, key: str, values: dict[str, Any]) -> dict[str, Any]:
    """Everything that is known of the article of this key; raises `Missing`."""
    if len(key) != 16 or set(key) - set("0123456789abcdef"):
        raise Missing(f"{key[:80]!r} is no key; a key has 16 digits from 0 to f, as `search` gives them")
    number = find(conn, Asked(parts={"key": key}))
    kept = holding(conn, number)
    printed = reprints(conn, number)
    return {
        "article": record(conn, number, values["as_of"], values["version"] or 0).as_json(),
        "held": {name: value for name, value in (asdict(kept) if kept else {}).items() if name in _held()},
        "versions": [asdict(one) for one in history.versions(conn, number)],
        "reprints": list(printed.dicts()),
        "translations": [{name: getattr(one, name) for name in _PAIR} for one in translations.pairs(conn, number)],
    }


def _held() -> list[str]:
    return [one.name for one in fields(Holding) if one.name not in _INTERNAL]


def schema() -> schemas.Schema:
    """The answer as JSON Schema says it."""
    held, link = get_type_hints(Holding), get_type_hints(translations.Link)
    pair = schemas.closed({name: schemas.of_type(link[name]) for name in _PAIR})
    return schemas.closed({
        "article": {"$ref": "#/components/schemas/Article"},
        "held": schemas.closed({name: schemas.of_type(held[name]) for name in _held()}),
        "versions": {"type": "array", "items": schemas.of_type(history.Version)},
        "reprints": {"type": "array", "items": schemas.row(PRINTINGS)},
        "translations": {"type": "array", "items": pair},
    })  # fmt: skip
