"""One page to one article: the assembly of all that the other modules of this room read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from harvester import __version__
from harvester.article import Article, Block, Evidence, ExtractorUsed, Raw, Refused, text_of
from harvester.extract import printed
from harvester.extract.attachments import read_attachments
from harvester.extract.blocks import name_languages
from harvester.extract.collector import collector_paused
from harvester.extract.decode import kind_of
from harvester.extract.document import may_have_header, read_document
from harvester.extract.evidence import UNLABELLED
from harvester.extract.noted import note, note_rest
from harvester.extract.page import open_page
from harvester.extract.pages import next_page
from harvester.extract.parts import Parts, take_apart
from harvester.extract.pdf import pdf_text
from harvester.extract.places import find_places
from harvester.layout import Declaration
from harvester.text.clean import clean, squeeze

RULES = "5"
"""Raised with every change of the rules that can change a record; part of `Article.extractor.version`."""
VERSION = f"{__version__}+{RULES}"


@dataclass(slots=True)
class Reading:
    """An article, and the address of its following page where it runs over several."""

    article: Article
    next_page: str | None = None
    unlabelled: frozenset[date] = frozenset()
    """Days that stand near the article without a label: on page after page of a source, they are its furniture."""


def read_page(
    raw: bytes,
    *,
    url: str,
    content_type: str | None = None,
    fetched_at: datetime | None = None,
    declaration: Declaration | None = None,
) -> Reading:
    """The article of a page as it came; raises `Refused` with its reason where there is none.

    `fetched_at` dates "8H AGO" and shows which printed dates lie in the future. Bytes that are a PDF are read as one
    where header or address say so; a PDF under any other label is no page.
    """
    declaration = declaration or Declaration()
    if is_pdf(raw, url, content_type):
        return Reading(_from_pdf(raw, url, fetched_at, declaration))
    with collector_paused():
        return _from_html(raw, url, content_type, fetched_at, declaration)


def _from_html(
    raw: bytes, url: str, content_type: str | None, fetched_at: datetime | None, declaration: Declaration
) -> Reading:
    """The reading alone: tree, lines and finds are gone before the collector of cycles may look through them."""
    page = open_page(raw, url=url, content_type=content_type)
    parts = take_apart(page, fetched_at=fetched_at, declaration=declaration)
    article = assemble(parts, declaration)
    article.raw = [_raw(raw, url, fetched_at)]
    return Reading(article, next_page(page, parts.flow) or _pdf_of(article), _unlabelled_days(parts))


def is_pdf(raw: bytes, url: str, content_type: str | None) -> bool:
    """Whether bytes are a PDF where header or address say so; a PDF under any other label is no page."""
    if kind_of(raw) != "pdf":
        return False
    return "pdf" in (content_type or "").lower() or (not content_type and urlsplit(url).path.lower().endswith(".pdf"))


def _unlabelled_days(parts: Parts) -> frozenset[date]:
    candidates = parts.resolved.candidates.get("published_on", ())
    return frozenset(found.value.on() for found in candidates if found.rule == UNLABELLED)


def assemble(parts: Parts, declaration: Declaration) -> Article:
    """The record of a page taken apart; raises `Refused` where it has no headline."""
    article = _bare(parts.page.url, declaration, parts.places.layout.label if parts.places else None)
    _take_title(article, parts)
    _take_resolved(article, parts)
    _take_text(article, parts.blocks, parts.page.meta.get("html:lang", "content-language"))
    body = parts.flow.nodes[parts.found.node].el
    article.images = parts.images
    article.attachments = read_attachments(parts.page, body)
    if may_have_header(parts.page, parts.flow, partly=parts.places is not None):
        article.document = read_document(parts.page, parts.zones, parts.page.meta)
    article.flags = list(dict.fromkeys([*article.flags, *parts.flags]))
    _take_printed(article, parts)
    note(article, "text", parts.found.rule, article.text[:60], "medium" if parts.found.doubtful else "high")
    note_rest(article)
    return article


def _bare(url: str, declaration: Declaration, layout: str | None) -> Article:
    article = Article(url=url, extractor=ExtractorUsed(VERSION, layout))
    article.source, article.publisher = declaration.name, declaration.publisher
    article.province, article.kind = declaration.province, declaration.kind
    return article


def _raw(raw: bytes, url: str, fetched_at: datetime | None) -> Raw:
    return Raw(url, hashlib.sha256(raw).hexdigest(), fetched_at=fetched_at)


def _take_title(article: Article, parts: Parts) -> None:
    article.title = squeeze(clean(parts.headline.text))
    if not article.title:
        raise Refused("no_title", "neither a heading nor a title tag")
    article.subtitles = [squeeze(clean(s)) for s in parts.headline.subtitles]
    if parts.places and "title" in parts.places.texts:
        article.provenance["title"] = Evidence("layout", parts.places.texts["title"][:120], "high")
    elif parts.headline.candidates:
        article.provenance["title"] = parts.headline.candidates[0].as_evidence()


def _take_resolved(article: Article, parts: Parts) -> None:
    found = parts.resolved
    article.published_on, article.published_at = found.published_on, found.published_at
    article.published_precision, article.modified_at = found.published_precision, found.modified_at
    article.origin, article.authors = found.origin, found.authors
    article.editors, article.translators = found.editors, found.translators
    article.provenance.update(found.evidence)
    named = {found.origin, *found.authors, *found.editors}
    article.subtitles = [line for line in article.subtitles if line not in named]  # an outlet's name set as a heading


def _take_text(article: Article, blocks: list[Block], hint: str | None) -> None:
    for block in blocks:
        block.text = clean(block.text)
    article.blocks = [block for block in blocks if block.text.strip()]
    article.languages = name_languages(article.blocks, hint)
    article.language = next(iter(article.languages), None)
    article.text = text_of(article.blocks)
    article.places = find_places(article.title, article.text)


def _take_printed(article: Article, parts: Parts) -> None:
    flow, meta = parts.flow, parts.page.meta
    declared = parts.places.texts.get("section") if parts.places else None
    first = parts.trimmed.kept[0] if parts.trimmed.kept else parts.found.start
    top = parts.headline.end if parts.headline.end is not None else parts.found.start
    for name, (value, evidence) in {
        "section": printed.section_of(parts.page, flow, parts.headline, declared),
        "keywords": printed.keywords_of(flow, meta, top),
        "summary": printed.summary_of(flow, top, first),
        "site_id": printed.site_id_of(parts.page),
    }.items():
        setattr(article, name, value)
        if evidence is not None:
            article.provenance[name] = evidence


def _from_pdf(raw: bytes, url: str, fetched_at: datetime | None, declaration: Declaration) -> Article:
    """A PDF as an article of its own: its first line is its title, its paragraphs the body, flagged `pdf`."""
    lines = [squeeze(clean(line)) for line in pdf_text(raw).split("\n")]
    lines = [line for line in lines if line]
    if not lines:
        raise Refused("no_body", "a PDF without text: a scan")
    article = _bare(url, declaration, None)
    article.title = lines[0][:200]
    _take_text(article, [Block("paragraph", line) for line in lines], None)
    article.flags = ["pdf"]
    note(article, "title", "pdf:first_line", lines[0][:120], "low")
    note(article, "text", "pdf", article.text[:60], "medium")
    note_rest(article)
    article.raw = [_raw(raw, url, fetched_at)]
    return article


def _pdf_of(article: Article) -> str | None:
    """The PDF of a page that prints little but its link: its text is read as the article's second page."""
    pdfs = [file.url for file in article.attachments if file.type == "pdf"]
    return pdfs[0] if len(pdfs) == 1 and len(article.text) < 120 and len(article.blocks) <= 2 else None
