"""A page taken apart, one story: its lines, body, headline, zones and what they say; the record is made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeVar

from harvester.article import Block, Evidence, Image, Refused
from harvester.extract import quality
from harvester.extract.blocks import find_tables, make_blocks
from harvester.extract.body import Found, find_body, prose_of, show
from harvester.extract.carried import carried
from harvester.extract.creditlines import NEAR_START
from harvester.extract.declared import Places, find_places, region_of
from harvester.extract.evidence import Candidate
from harvester.extract.fallback import better_body
from harvester.extract.flow import Flow, read_flow, weight
from harvester.extract.images import read_images
from harvester.extract.lonefile import lone_file
from harvester.extract.metadata import Resolved, resolve
from harvester.extract.page import Page
from harvester.extract.setin import odd_boxes
from harvester.extract.suspicion import is_cleared, suspicion_of
from harvester.extract.title import Headline, find_title
from harvester.extract.trim import Trimmed, trim
from harvester.extract.zones import Zones
from harvester.extract.zoning import as_read, make_zones
from harvester.layout import Declaration

Told = TypeVar("Told", Candidate[Any], Evidence)
BELOW = 40
"""Lines behind the last declared place that are walked: what is said of the article there stands in them."""


@dataclass(slots=True)
class Parts:
    """All that was found on a page before the record is made."""

    page: Page
    flow: Flow
    found: Found
    headline: Headline
    trimmed: Trimmed
    zones: Zones
    resolved: Resolved
    blocks: list[Block]
    images: list[Image]
    places: Places | None
    flags: list[str]
    carried: str = ""
    """Where in the page's data the article stands, where a script is left to show it."""


def take_apart(page: Page, *, fetched_at: datetime | None, declaration: Declaration) -> Parts:
    """The parts of an article's page; raises `Refused` where the page is none."""
    try:
        seen = _as_seen(page, fetched_at, declaration)
    except Refused as refusal:
        shell = refusal.reason in ("no_body", "no_title", "list_page")
        parts = _as_carried(page, fetched_at, declaration, sure=refusal.reason != "list_page") if shell else None
        if parts is None:
            raise
        return parts
    if seen.found.doubtful:
        return _as_carried(page, fetched_at, declaration, sure=False, more_than=3 * seen.found.prose) or seen
    return seen


def _as_carried(
    page: Page, fetched_at: datetime | None, declaration: Declaration, *, sure: bool, more_than: float = 0.0
) -> Parts | None:
    """The parts of the article in the page's data, where there is one that says enough; their rule tells whence."""
    try:
        found = carried(page, sure=sure)
        if found is None or found[1].prose <= more_than:
            return None
        laid, one = found
        parts = _read(laid, fetched_at, replace(declaration, layouts=()), None)
    except Refused:  # laid out, it is no article either: the page's own refusal holds
        return None
    parts.carried = one.where
    parts.flags += ["carried", *(["layout_miss:body"] if declaration.layouts else [])]
    parts.found = replace(parts.found, rule="carried")
    parts.headline.candidates = [_whence(candidate, one.where) for candidate in parts.headline.candidates]
    for name, candidates in parts.resolved.candidates.items():
        parts.resolved.candidates[name] = [_whence(candidate, one.where) for candidate in candidates]
    for name, told in parts.resolved.evidence.items():
        parts.resolved.evidence[name] = _whence(told, one.where)
    return parts


def _whence(told: Told, where: str) -> Told:
    """A find in the lines that were laid out from the page's data, with its place there; the markup's stay its own."""
    own = told.rule.startswith("meta") or told.rule == "address"
    return told if own else replace(told, rule="carried", evidence=f"{where}: {told.evidence}"[:160])


def _as_seen(page: Page, fetched_at: datetime | None, declaration: Declaration) -> Parts:
    """The parts of what a reader sees of the page."""
    places = find_places(page, declaration) if declaration.layouts else None
    parts = _read(page, fetched_at, declaration, places)
    if places and parts.resolved.published_on and (places.layout.since or places.layout.until):
        other = find_places(page, declaration, parts.resolved.published_on)
        if other is None or other.layout is not places.layout:  # the layout found first did not hold on that day
            parts = _read(page, fetched_at, declaration, other)
    if declaration.layouts and parts.places is None:
        parts.flags.append("layout_miss:body")
    return parts


def _read(page: Page, fetched_at: datetime | None, declaration: Declaration, places: Places | None) -> Parts:
    flow, found, headline, suspicion = _found(page, places)
    try:
        parts = _taken(page, flow, found, headline, places, fetched_at, declaration)
    except Refused as refusal:
        raise suspicion or refusal from None
    if suspicion and not is_cleared(parts.resolved, "\n".join(block.text for block in parts.blocks)):
        raise suspicion
    return parts


def _taken(
    page: Page, flow: Flow, found: Found, headline: Headline, places: Places | None,
    fetched_at: datetime | None, declaration: Declaration,
) -> Parts:  # fmt: skip
    trimmed = trim(flow, found, headline)
    if not trimmed.kept and (alone := lone_file(page, flow)):
        found, headline = alone, _headline(page, flow, alone, places)
        trimmed = trim(flow, found, headline)
    quality.refuse_list(flow, found, trimmed.kept, headline, places is not None)
    images = _take_captions(page, flow, found, trimmed)
    return _resolved(page, flow, found, headline, trimmed, images, places, fetched_at, declaration)


def _found(page: Page, places: Places | None) -> tuple[Flow, Found, Headline, Refused | None]:
    """Lines, body and headline: of the layout's region where one is declared and has them, else of the whole page;
    with the refusal that the page speaks for itself, if it does."""
    if places:
        flow = read_flow(region_of(places), blocks=_declared_blocks(places), skip=places.dropped, below=BELOW)
        found = _declared_body(flow, places)
        if found:
            headline = _headline(page, flow, found, places)
            if headline.start is not None:
                return flow, found, headline, None
    flow = read_flow(page.root, blocks=_declared_blocks(places), skip=places.dropped if places else frozenset())
    suspicion = suspicion_of(page, flow)
    found = _declared_body(flow, places) or find_body(flow)
    if found is None or found.doubtful:
        found = better_body(page, flow, found)
    found = found or lone_file(page, flow)
    if found is None:
        raise suspicion or quality.refuse_bodyless(page, flow)
    return flow, found, _headline(page, flow, found, places), suspicion


def _resolved(
    page: Page, flow: Flow, found: Found, headline: Headline, trimmed: Trimmed, images: list[Image],
    places: Places | None, fetched_at: datetime | None, declaration: Declaration,
) -> Parts:  # fmt: skip
    tables = find_tables(flow, trimmed.kept)
    prose = [i for i in trimmed.kept if i not in tables]
    texts_of = [trimmed.texts.get(i) or as_read(flow, i, near=place < NEAR_START) for place, i in enumerate(prose)]
    zones = make_zones(flow, found, trimmed, headline, texts_of)
    resolved = resolve(
        zones, page.meta, url=page.url, fetched_at=fetched_at, declaration=declaration,
        declared=places.texts if places else {}, title=headline.text,
    )  # fmt: skip
    if places:
        _forget_absent(places, resolved)
    texts = {i: flow.lines[i].text for i in trimmed.kept if i in tables}
    for index, text in zip(prose, resolved.body, strict=True):
        if text:
            texts[index] = text
        else:
            trimmed.dropped[index] = "credit"
    if found.rule not in ("words", "file"):
        spoken = {i: max(0.0, prose_of(flow.lines[i])) for i in texts}
        for index in odd_boxes(flow, found.node, texts, spoken, tables):
            trimmed.dropped[index] = "furniture"
            del texts[index]
    blocks = make_blocks(flow, texts, tables, found.node)
    if not blocks:
        raise Refused("no_body", "nothing but credit lines")
    weighed = {flow.lines[i].text: flow.lines[i].size for i in prose}
    mass = sum(weighed.get(block.text) or weight(block.text) for block in blocks)
    flags = [*resolved.flags, *quality.flags_of(flow, found, trimmed.kept, mass)]
    flags += [f"layout_miss:{spot}" for spot in (places.misses if places else ())]
    return Parts(page, flow, found, headline, trimmed, zones, resolved, blocks, images, places, flags)


def _forget_absent(places: Places, resolved: Resolved) -> None:
    """What a layout declares None is a fact: whatever was read off the page for it is something else.

    Only the markup may still date a page whose layout prints no date.
    """
    for name in ("authors", "editors"):
        if name in places.absent:
            setattr(resolved, name, [])
            resolved.evidence.pop(name, None)
    if "origin" in places.absent:
        resolved.origin = None
        resolved.evidence.pop("origin", None)
    dated = resolved.evidence.get("published_on")
    if "published" in places.absent and dated is not None and not dated.rule.startswith("meta"):
        resolved.published_on = resolved.published_at = resolved.published_precision = None
        resolved.evidence.pop("published_on")
        resolved.evidence.pop("published_at", None)


def _declared_blocks(places: Places | None) -> frozenset[object]:
    return frozenset([places.body, *places.elements.values()]) if places else frozenset()


def _declared_body(flow: Flow, places: Places | None) -> Found | None:
    if places is None:
        return None
    for index, node in enumerate(flow.nodes):
        if node.el is places.body and node.end > node.start:
            show(flow, index)
            return Found(index, node.start, node.end, "layout", 1.0)
    return None


def _headline(page: Page, flow: Flow, found: Found, places: Places | None) -> Headline:
    if places and "title" in places.texts:
        for node in flow.nodes:
            if node.el is places.elements["title"]:
                return Headline(places.texts["title"], node.start, node.end)
    return find_title(flow, page.meta, found.start, found.start)


def _take_captions(page: Page, flow: Flow, found: Found, trimmed: Trimmed) -> list[Image]:
    """The body's pictures; the lines of their captions leave the body unless nothing else is in it."""
    images, elements = read_images(page, flow.nodes[found.node].el)
    kept = set(trimmed.kept)
    nodes = [node for node in flow.nodes if node.el in elements] if elements else ()
    owned = {i for node in nodes for i in range(node.start, node.end) if i in kept}
    if owned and len(owned) < len(trimmed.kept):
        trimmed.kept = [i for i in trimmed.kept if i not in owned]
        trimmed.dropped.update(dict.fromkeys(owned, "caption"))
    return images
