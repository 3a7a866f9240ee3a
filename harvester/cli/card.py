"""An article as a person would like to read it in a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from harvester.article import Article, Block, Image
from harvester.clock import SHANGHAI

_LANGUAGES = {"zh-Hans": "Chinese (simplified)", "zh-Hant": "Chinese (traditional)", "en": "English"}
READING_WIDTH = 92
"""Columns a line of running text may take: longer lines are hard to follow."""


def article_card(article: Article, *, most_blocks: int | None = None) -> RenderableType:
    """The article with its headline, its credits, its text and its pictures; at most `most_blocks` blocks of text."""
    shown = article.blocks if most_blocks is None else article.blocks[:most_blocks]
    parts: list[RenderableType] = [Text(article.title, style="bold")]
    parts += [Text(line, style="italic") for line in article.subtitles]
    parts.append(_facts(article))
    for block in shown:
        parts.append(_block(block))
    left = len(article.blocks) - len(shown)
    if left > 0:
        parts.append(Text(f"… and {left} more {'block' if left == 1 else 'blocks'}", style="dim"))
    parts += [_image(image) for image in article.images]
    parts += [Text(f"⎘ {file.name} ({file.type}) {file.url}", style="dim") for file in article.attachments]
    return Panel(Group(*parts), subtitle=Text(article.key, style="dim"), subtitle_align="right", width=READING_WIDTH)


def evidence_table(article: Article) -> Table:
    """Each field with the rule that gave it, the words it read, and how far to trust it."""
    table = Table(title="Evidence", title_justify="left", box=None, pad_edge=False, width=READING_WIDTH)
    for heading in ("field", "rule", "read from", "trust"):
        table.add_column(heading, overflow="fold")
    for field, evidence in article.provenance.items():
        words = evidence.evidence if len(evidence.evidence) <= 80 else evidence.evidence[:79] + "…"
        table.add_row(field, evidence.rule, Text(words), evidence.confidence)
    return table


def printed_time(article: Article) -> str | None:
    """The day or the minute the page prints, in Shanghai time; None where it prints none."""
    if article.published_at:
        shape = "%Y-%m-%d %H:%M:%S" if article.published_precision == "second" else "%Y-%m-%d %H:%M"
        return article.published_at.astimezone(SHANGHAI).strftime(shape)
    return article.published_on.isoformat() if article.published_on else None


def _facts(article: Article) -> RenderableType:
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    rows = (
        ("published", printed_time(article) or "no date printed"),
        ("origin", article.origin),
        ("author", _names(article.authors)),
        ("editor", _names(article.editors)),
        ("translator", _names(article.translators)),
        ("language", _languages(article)),
        ("document", article.document.number if article.document else None),
        ("places", _names(place.name for place in article.places)),
        ("source", " · ".join(x for x in (article.source, article.publisher) if x)),
        ("address", article.url),
        ("flags", _names(article.flags)),
    )
    for label, value in rows:
        if value:
            facts.add_row(label, Text(value))
    return Padding(facts, (1, 0))


def _names(values: Iterable[str]) -> str | None:
    return ", ".join(values) or None


def _languages(article: Article) -> str | None:
    if not article.language:
        return None
    shares = sorted(article.languages.items(), key=lambda pair: -pair[1])
    if len(shares) > 1 and shares[1][1] >= 0.1:
        return " and ".join(f"{_LANGUAGES.get(tag, tag)} {share:.0%}" for tag, share in shares if share >= 0.1)
    return _LANGUAGES.get(article.language, article.language)


def _block(block: Block) -> RenderableType:
    if block.kind == "heading":
        return Padding(Text(block.text, style="bold"), (0, 0, 1, 0))
    if block.kind == "list_item":
        return Padding(Text(f"• {block.text}"), (0, 0, 0, 2))
    if block.kind == "quote":
        return Padding(Text(f"│ {block.text}", style="italic"), (0, 0, 1, 2))
    if block.kind == "table":
        return Padding(Text(block.text.replace("\n", " · ")), (0, 0, 1, 2))
    return Padding(Text(block.text), (0, 0, 1, 0))


def _image(image: Image) -> Text:
    words = " — ".join(part for part in (image.caption, image.credit and f"({image.credit})") if part)
    return Text(f"▣ {words or image.url}", style="dim")
