"""The people, outlet and dates of an article, decided from the lines around its body and from the page's meta values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from harvester.article import Evidence, Precision
from harvester.extract.evidence import Candidate
from harvester.extract.zones import Zones
from harvester.layout import Declaration

if TYPE_CHECKING:
    from harvester.extract.meta import Meta


@dataclass(slots=True)
class Resolved:
    """What the page says of itself; `body` has one entry for each `zones.body` entry.

    A `body` entry is the text without glued credits and furniture, or None where the whole line is a credit line.
    """

    published_on: date | None = None
    published_at: datetime | None = None
    published_precision: Precision | None = None
    modified_at: datetime | None = None
    origin: str | None = None
    authors: list[str] = field(default_factory=list)
    editors: list[str] = field(default_factory=list)
    translators: list[str] = field(default_factory=list)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    body: list[str | None] = field(default_factory=list)
    candidates: dict[str, list[Candidate[Any]]] = field(default_factory=dict)


def resolve(
    zones: Zones,
    meta: Meta,
    *,
    url: str,
    fetched_at: datetime | None,
    declaration: Declaration,
    declared: Mapping[str, str] | None = None,
    title: str = "",
) -> Resolved:
    """Dates, origin and people of the page whose lines are `zones`."""
    return Resolved(body=list(zones.body))
