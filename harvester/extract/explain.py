"""Why a record says what it says: each field's candidates, the words they were read from, and why one won."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from harvester.article import Article, Refused
from harvester.extract.body import rivals
from harvester.extract.evidence import Candidate
from harvester.extract.page import open_page
from harvester.extract.parts import Parts, take_apart
from harvester.extract.read import assemble
from harvester.layout import Declaration

SHOWN = 5
"""Candidates of one field that are told; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Told:
    """One candidate in words: what it says, the rule and the words it was read from, its confidence, its fate."""

    value: str
    rule: str
    evidence: str
    confidence: str
    fate: str


@dataclass(slots=True)
class Field:
    """One field of the record: its value and its candidates, the winner first."""

    name: str
    value: str
    candidates: list[Told] = field(default_factory=list)


@dataclass(slots=True)
class Explanation:
    """A page's record field by field, or the reason why it was refused; `str()` gives it as a person reads it."""

    url: str
    refused: str | None = None
    encoding: str = ""
    fields: list[Field] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    """Lines that stood in the body's container and are not in the text, each with why."""
    article: Article | None = None

    def __str__(self) -> str:
        head = f"{self.url}  ({self.encoding})" if self.encoding else self.url
        if self.refused:
            return f"{head}\n  refused: {self.refused}"
        lines = [head]
        for told in self.fields:
            lines.append(f"\n{told.name}: {told.value or '—'}")
            lines += [_sentence(candidate) for candidate in told.candidates[:SHOWN]]
            if len(told.candidates) > SHOWN:
                lines.append(f"    … and {len(told.candidates) - SHOWN} more")
        if self.left_out:
            lines.append("\nleft out of the text:")
            lines += [f"    {why:<9} {text[:80]}" for text, why in self.left_out]
        return "\n".join(lines)


def explain(
    raw: bytes,
    *,
    url: str,
    content_type: str | None = None,
    fetched_at: datetime | None = None,
    declaration: Declaration | None = None,
) -> Explanation:
    """How `read_page` comes to the record of this page, or to its refusal."""
    declaration = declaration or Declaration()
    story = Explanation(url)
    try:
        page = open_page(raw, url=url, content_type=content_type)
        story.encoding = page.encoding
        parts = take_apart(page, fetched_at=fetched_at, declaration=declaration)
        story.article = assemble(parts, declaration)
    except Refused as refusal:
        story.refused = str(refusal)
        return story
    story.fields = [_told_field(name, story.article, parts) for name in _FIELDS]
    story.fields.append(Field("text", f"{len(story.article.text)} characters", _told_bodies(parts)))
    story.left_out = [(parts.flow.lines[i].text, why) for i, why in sorted(parts.trimmed.dropped.items())]
    return story


_FIELDS = (
    "title", "subtitles", "published_on", "published_at", "modified_at", "origin",
    "authors", "editors", "translators", "language", "section", "keywords", "summary",
    "site_id", "document", "places", "images", "attachments", "flags",
)  # fmt: skip


def _told_field(name: str, article: Article, parts: Parts) -> Field:
    value = getattr(article, name)
    told = Field(name, _shown(value))
    listed: list[Candidate[Any]] = [*parts.resolved.candidates.get(name, ())]
    if name == "published_at":
        listed = []  # told with the day
    if name == "title":
        listed = [*parts.headline.candidates]
    won = article.provenance.get(name)
    if won:
        told.candidates.append(Told(_shown(value), won.rule, won.evidence, won.confidence, "won"))
    for candidate in listed:
        if won and candidate.rule == won.rule and candidate.evidence == won.evidence:
            continue
        fate = candidate.refused or ("trusted less" if won else "not believed")
        told.candidates.append(
            Told(_shown(candidate.value), candidate.rule, candidate.evidence, candidate.confidence, fate)
        )
    return told


def _told_bodies(parts: Parts) -> list[Told]:
    """The element that won, and the elements that came next."""
    found = parts.found
    name = _element(parts, found.node)
    doubt = "medium" if found.doubtful else "high"
    told = [Told(f"{found.end - found.start} lines", found.rule, name, doubt, "won")]
    for node, worth in rivals(parts.flow)[:SHOWN]:
        if node != found.node:
            other = parts.flow.nodes[node]
            value = f"{other.end - other.start} lines"
            told.append(Told(value, "prose", _element(parts, node), "low", f"worth {worth:.0f}, {found.prose:.0f} won"))
    return told


def _element(parts: Parts, node: int) -> str:
    found = parts.flow.nodes[node]
    names = ".".join(found.names.split())
    return f"<{found.el.tag}> {names}" if names else f"<{found.el.tag}>"


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(inner)}" for key, inner in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(inner) for inner in value)
    if hasattr(value, "precision"):  # a moment as found: its day, its time where one is printed
        return " ".join(str(part) for part in (value.day, value.time) if part)
    for name in ("text", "name", "number", "url"):
        inner = getattr(value, name, None)
        if isinstance(inner, str) and inner:
            return inner
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _sentence(told: Told) -> str:
    mark = "✓" if told.fate == "won" else "·"
    fate = "" if told.fate == "won" else f"  ({told.fate})"
    return f"  {mark} {told.value[:60]}  by {told.rule}, {told.confidence}: “{told.evidence[:90]}”{fate}"
