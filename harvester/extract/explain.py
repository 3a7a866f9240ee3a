"""Why a record says what it says: each field's candidates, the words they were read from, and why one won."""

from __future__ import annotations

from dataclasses import dataclass, field
from dataclasses import fields as dataclass_fields
from datetime import datetime
from typing import Any

from harvester.article import REASONS, Article, Refused
from harvester.extract.body import rivals
from harvester.extract.evidence import Candidate
from harvester.extract.page import open_page
from harvester.extract.parts import Parts, take_apart
from harvester.extract.read import assemble, is_pdf, read_page
from harvester.extract.rulewords import flag_in_words, in_words
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
    layout: str = ""
    """The declared layout that was used, with the places it missed."""

    def __str__(self) -> str:
        head = f"{self.url}  ({self.encoding})" if self.encoding else self.url
        if self.refused:
            return f"{head}\n  refused: {self.refused}\n  {REASONS[self.refused.partition(':')[0]]}"
        lines = [head, *([f"  layout: {self.layout}"] if self.layout else [])]
        empty = [told.name for told in self.fields if not told.value and not told.candidates]
        for told in self.fields:
            if told.name not in empty:
                lines += _paragraph(told)
        if empty:
            lines.append(f"\nnot on the page: {', '.join(empty)}")
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
        if is_pdf(raw, url, content_type):
            story.article = read_page(raw, url=url, content_type=content_type, declaration=declaration).article
            story.article.raw = []
            story.fields = [_told_field(name, story.article, None) for name in (*_FIELDS, "text")]
            return story
        page = open_page(raw, url=url, content_type=content_type)
        story.encoding = page.encoding
        parts = take_apart(page, fetched_at=fetched_at, declaration=declaration)
        story.article = assemble(parts, declaration)
    except Refused as refusal:
        story.refused = str(refusal)
        return story
    story.layout = _layout(parts)
    story.fields = [_told_field(name, story.article, parts) for name in _FIELDS]
    story.fields.append(Field("text", f"{len(story.article.text)} characters", _told_bodies(parts)))
    story.left_out = [(parts.flow.lines[i].text, why) for i, why in sorted(parts.trimmed.dropped.items())]
    return story


_FIELDS = (
    "title", "subtitles", "published_on", "published_at", "modified_at", "origin", "authors", "editors", "translators",
    "language", "section", "keywords", "summary", "site_id", "document", "places", "images",
    "attachments", "flags",
)  # fmt: skip


def _layout(parts: Parts) -> str:
    if parts.places is None:
        return ""
    layout, missed = parts.places.layout, parts.places.misses
    values = ((f.name, getattr(layout, f.name)) for f in dataclass_fields(layout))
    declared = [f"{name} {value}" for name, value in values if isinstance(value, str) and value]
    return ", ".join(declared) + (f"; not on this page: {', '.join(missed)}" if missed else "")


def _told_field(name: str, article: Article, parts: Parts | None) -> Field:
    value = getattr(article, name)
    told = Field(name, f"{len(value)} characters" if name == "text" else _shown(value))
    if name == "flags":
        told.value = "; ".join(flag_in_words(flag) for flag in article.flags)
    won = article.provenance.get(name)
    if won:
        told.candidates.append(Told(_shown(value), won.rule, won.evidence, won.confidence, "won"))
    for candidate in _candidates(name, parts) if parts else ():
        if won and candidate.rule == won.rule and candidate.evidence == won.evidence:
            continue
        fate = candidate.refused or ("trusted less" if won else "not believed")
        told.candidates.append(
            Told(_shown(candidate.value), candidate.rule, candidate.evidence, candidate.confidence, fate)
        )
    return told


def _candidates(name: str, parts: Parts) -> list[Candidate[Any]]:
    if name == "title":
        return list(parts.headline.candidates)
    return [] if name == "published_at" else list(parts.resolved.candidates.get(name, ()))  # told with the day


def _told_bodies(parts: Parts) -> list[Told]:
    """The element that won, and the elements beside or around it that came next."""
    found, nodes = parts.found, parts.flow.nodes
    doubt = "medium" if found.doubtful else "high"
    told = [Told(f"{found.end - found.start} lines in {_element(parts, found.node)}", found.rule,
                 parts.flow.lines[found.start].text, doubt, "won")]  # fmt: skip
    for node, worth in rivals(parts.flow)[:SHOWN]:
        if node != found.node and not parts.flow.inside(node, found.node):
            other = nodes[node]
            value = f"{other.end - other.start} lines in {_element(parts, node)}"
            opening = parts.flow.lines[other.start].text
            told.append(
                Told(value, "prose", opening, "low", f"prose worth {worth:.0f}, the winner's {found.prose:.0f}")
            )
    return told


def _element(parts: Parts, node: int) -> str:
    found = parts.flow.nodes[node]
    names = "".join(f' {name}="{value}"' for name in ("id", "class") if (value := found.el.get(name)))
    return f"<{found.el.tag}{names}>"


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return ", ".join(f"{key} {inner:.0%}" for key, inner in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(inner) for inner in value)
    if hasattr(value, "precision"):  # a moment as found: its day, its time where one is printed
        return " ".join(str(part) for part in (value.day, value.time) if part)
    for name in ("text", "name", "number", "url"):
        inner = getattr(value, name, None)
        if isinstance(inner, str) and inner:
            return inner
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _paragraph(told: Field) -> list[str]:
    """A field's value, then a line for each candidate."""
    lines = [f"\n{told.name}: {told.value or '—'}"]
    lines += [_sentence(candidate, told.value) for candidate in told.candidates[:SHOWN]]
    if len(told.candidates) > SHOWN:
        lines.append(f"    … and {len(told.candidates) - SHOWN} more")
    return lines


def _sentence(told: Told, value: str) -> str:
    """One candidate; what the line above has said already is not said again."""
    won = told.fate == "won"
    said = "" if told.value == value else f"{told.value[:60]}  "
    words = "" if told.evidence in ("", told.value) else f": “{told.evidence[:90]}”"
    fate = f", {told.confidence}" if won else f"  ({told.fate})"
    return f"  {'✓' if won else '·'} {said}from {in_words(told.rule)}{words}{fate}"
