"""The people, outlet and dates of an article, decided from the lines around its body and from its meta values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from harvester.article import Evidence, Precision
from harvester.extract import credited, creditlines, origin, published
from harvester.extract.evidence import Candidate
from harvester.extract.lines import whole_lines
from harvester.extract.published import OTHER_VISIT
from harvester.extract.suffix import site_name
from harvester.extract.zones import Zones
from harvester.layout import Declaration

if TYPE_CHECKING:
    from harvester.extract.meta import Meta


@dataclass(slots=True)
class Resolved:
    """What the page says of itself; `body` has one entry for each `zones.body` entry.

    A `body` entry is the text without glued credits and furniture, or None where the whole line is a credit line.
    `candidates` holds, by field of the record, every find and why it won or was set aside.
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
    """Dates, origin and people of the page whose lines are `zones`.

    `declared` holds the text of the places a layout names (published, origin, authors, editors, credits); `title` is
    the headline, so that what stands above it is told from what stands under it.
    """
    declared = declared or {}
    header, tail, site = whole_lines(zones.header), whole_lines(zones.tail), site_name(meta)
    if declared.get("credits"):
        header = [*header, declared["credits"]]
    headline = _headline(header, title)
    body = creditlines.read_body(zones.body)
    # a headline that only the markup names parts nothing: the lines right above the text are what stands under one
    top = headline if headline >= 0 else len(header) - 2
    header += [line.info for line in body if line.info]
    when = published.decide(
        header, tail, meta, url=url, fetched_at=fetched_at, chrome=declaration.chrome_dates, headline=top,
        declared=declared.get("published"), boxed=zones.boxed,
    )  # fmt: skip
    bylines = [text for text in zones.bylines if text not in zones.outlets]  # the name of the account among its marks
    found = credited.find_people(header, body, tail, meta, headline=headline, declared=declared, bylines=bylines)
    outlet = origin.find_origin(
        header, body, tail, headline=headline, declared=declared, dated=_dated(when),
        people=set(found.names()), bylines=bylines, outlets=zones.outlets, account=zones.account,
        site=site,
    )  # fmt: skip
    _credit_site(found, outlet, site)
    resolved = Resolved(body=[line.text for line in body], flags=list(when.flags), modified_at=when.modified_at)
    _take_dates(when, resolved)
    _take(resolved, "origin", outlet.won, outlet.candidates)
    resolved.origin = outlet.won.value if outlet.won else None
    for place, text in enumerate(resolved.body[:2]):
        if text and text == resolved.origin:  # the account's name again, above its text
            resolved.body[place] = None
    _drop_signed(resolved, set(found.names()))
    for name in ("authors", "editors", "translators"):
        chosen = getattr(found, name)
        _take(resolved, name, next((c for c in chosen if not c.refused), None), chosen)
        setattr(resolved, name, credited.names_of(chosen))
    return resolved


def _drop_signed(resolved: Resolved, people: set[str]) -> None:
    """The writer's name alone above the text, or the editor's below it, as another line credits them."""
    for place in {0, 1, len(resolved.body) - 2, len(resolved.body) - 1} & set(range(len(resolved.body))):
        if resolved.body[place] in people:
            resolved.body[place] = None


def _credit_site(found: credited.People, outlet: origin.Origin, site: str) -> None:
    """`By Jia Courier` on the pages of the Jia Courier names the outlet."""
    for place, named in enumerate(found.authors):
        if site and not named.refused and named.value.casefold() == site.casefold():
            found.authors[place] = replace(named, refused="the site, not a person")
            outlet.won = outlet.won or Candidate(
                named.value, "the site in the author's place", named.evidence, "medium", 0
            )
            outlet.candidates.append(outlet.won)


def _take(resolved: Resolved, name: str, won: Candidate[Any] | None, candidates: list[Candidate[Any]]) -> None:
    if candidates:
        resolved.candidates[name] = candidates
    if won:
        resolved.evidence[name] = won.as_evidence()


def _take_dates(when: published.Published, resolved: Resolved) -> None:
    if when.candidates:
        resolved.candidates["published_on"] = list(when.candidates)
    if when.modified:
        resolved.candidates["modified_at"] = list(when.modified)
        resolved.evidence["modified_at"] = when.modified[0].as_evidence()
    if when.won is None:
        return
    moment = when.won.value
    resolved.published_on = moment.on(when.zone)
    resolved.published_at = moment.at(when.zone)
    resolved.published_precision = moment.precision
    resolved.evidence["published_on"] = when.won.as_evidence()
    if resolved.published_at:
        resolved.evidence["published_at"] = when.won.as_evidence()


def _dated(when: published.Published) -> set[str]:
    """The lines whose date is the article's: an outlet without a label stands there."""
    if when.won is None:
        return set()
    day = when.won.value.day
    return {c.evidence for c in when.candidates if (not c.refused and c.value.day == day) or c.refused == OTHER_VISIT}


_LETTERS = re.compile(r"\W+")


def _headline(header: list[str], title: str) -> int:
    """The last header line that is the headline, or -1."""
    wanted = _LETTERS.sub("", title)
    if len(wanted) < 4:
        return -1
    for place in range(len(header) - 1, -1, -1):
        line = _LETTERS.sub("", header[place])
        if line and (line == wanted or wanted in line[: len(wanted) + 12] or (len(line) >= 8 and line in wanted)):
            return place
    return -1
