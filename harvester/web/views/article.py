"""The article page: the words as printed, every credit with its evidence, and what is known around them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from itertools import groupby
from typing import Any

from harvester.article import Article, Block
from harvester.clock import SHANGHAI
from harvester.extract.rulewords import flag_in_words, in_words
from harvester.store import history, read, translations
from harvester.store.engine import Connection
from harvester.store.holding import holding
from harvester.web.asked import Asked
from harvester.web.room import Missing
from harvester.web.views import cite

BOTH = 0.1
"""Share of the text from which a language counts as one of two that an article is written in."""
FIELDS = (
    ("published", "Published"), ("modified_at", "Changed, as printed"), ("origin", "Outlet (来源)"),
    ("authors", "Author"), ("editors", "Editor"), ("translators", "Translator"), ("section", "Section"),
    ("keywords", "Keywords"), ("language", "Language"), ("places", "Places named"), ("publisher", "Publisher"),
    ("site_id", "Site number"),
)  # fmt: skip
DOCUMENT = (
    ("number", "Document number (文号)"), ("index_number", "Index number (索引号)"), ("issuer", "Issued by"),
    ("issued_on", "Issued on"), ("effective_on", "In force from"), ("deadline", "Deadline"), ("status", "Status"),
    ("subject", "Subject"),
)  # fmt: skip

SIGNALS = {"figures": "Figures", "days": "Days", "names": "Names", "latin": "Latin", "glosses": "Words"}


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page of the article that the address names, as it stands or as it stood; raises `Missing`."""
    number = find(conn, asked)
    day, version = asked.day("as_of"), asked.whole("version", 0, 10**6)
    article = record(conn, number, day, version)
    kept = holding(conn, number)
    assert kept is not None  # its number was just found
    return {
        "article": article, "kept": kept, "facts": facts(article), "document": _document(article),
        "flags": [flag_in_words(flag) for flag in article.flags], "columns": columns(article),
        "title_evidence": evidence(article, "title"), "text_evidence": evidence(article, "text"),
        "versions": history.versions(conn, number), "as_of": day, "version": version or None,
        "chain": history.chain(conn, number), "links": _links(conn, number), "beside": _beside(conn, asked),
        "own": printed(article), "key": kept.key, "cited": cite.citations(conn, number),
        "cite_forms": cite.FORMS, "raw": [asdict(one) for one in article.raw],
    }  # fmt: skip


def find(conn: Connection, asked: Asked) -> int:
    """The number of the article that the address names; raises `Missing`."""
    key = asked.parts["key"]
    number = read.find_id(conn, key) if len(key) <= 2_000 else None
    if number is None:
        raise Missing(f"no article {key[:80]!r} is held; search for words of its headline")
    return number


def facts(article: Article) -> list[dict[str, Any]]:
    """What the page says of itself, each with the words it was read from; what it does not say is left out."""
    told = {
        "published": printed(article), "modified_at": _minute(article.modified_at), "origin": article.origin,
        "authors": article.authors, "editors": article.editors, "translators": article.translators,
        "section": [" › ".join(article.section)] if article.section else [], "keywords": article.keywords,
        "language": [tag for tag, share in shares(article)] or article.language, "publisher": article.publisher,
        "places": [place.name for place in article.places], "site_id": article.site_id,
    }  # fmt: skip
    return [
        {"name": name, "label": label, "values": value if isinstance(value, list) else [value],
         "evidence": evidence(article, _evidenced(article, name))}
        for name, label in FIELDS
        if (value := told[name]) or name == "published"
    ]  # fmt: skip


def evidence(article: Article, field: str) -> dict[str, str] | None:
    """The rule that won in words, what it read, how far to trust it; None where nothing is recorded."""
    found = article.provenance.get(field)
    if found is None:
        return None
    return {"rule": in_words(found.rule), "read": found.evidence, "confidence": found.confidence}


def printed(article: Article) -> str | None:
    """The day or the moment that the page prints, in Shanghai time; None where it prints none."""
    if article.published_at:
        shape = "%Y-%m-%d %H:%M:%S" if article.published_precision == "second" else "%Y-%m-%d %H:%M"
        return article.published_at.astimezone(SHANGHAI).strftime(shape)
    return article.published_on.isoformat() if article.published_on else None


def shares(article: Article) -> list[tuple[str, float]]:
    """The languages that make up a good part of the text, the greater first."""
    several = sorted(article.languages.items(), key=lambda pair: (-pair[1], pair[0]))
    return [(tag, share) for tag, share in several if share >= BOTH]


def columns(article: Article) -> list[dict[str, Any]]:
    """The text in one column, or of a page in two languages in two: Chinese, and the other beside it."""
    tags = [tag for tag, _ in shares(article)]
    heads = {tag.partition("-")[0] for tag in tags}
    if "zh" not in heads or len(heads) < 2:
        return [{"language": article.language, "parts": parts(article.blocks)}]
    chinese = [block for block in article.blocks if (block.language or "").startswith("zh")]
    others = [block for block in article.blocks if not (block.language or "").startswith("zh")]
    other = next(tag for tag in tags if not tag.startswith("zh"))
    tag = next(tag for tag in tags if tag.startswith("zh"))
    return [{"language": tag, "parts": parts(chinese)}, {"language": other, "parts": parts(others)}]


def parts(blocks: list[Block]) -> list[dict[str, Any]]:
    """The blocks as a page lays them out: items that follow one another are one list, a table has rows of cells."""
    found: list[dict[str, Any]] = []
    for (kind, language), group in groupby(blocks, key=lambda block: (block.kind, block.language)):
        texts = [block.text for block in group]
        if kind == "list_item":
            found.append({"kind": kind, "language": language, "texts": texts})
        elif kind == "table":
            tables = [[row.split("\t") for row in text.split("\n")] for text in texts]
            found += [{"kind": kind, "language": language, "rows": rows} for rows in tables]
        else:
            found += [{"kind": kind, "language": language, "text": text} for text in texts]
    return found


def record(conn: Connection, number: int, day: date | None, version: int) -> Article:
    if version:
        ids = read.revision_ids(conn, number)
        article = next(read.of_revisions(conn, ids[version - 1 : version]), None)
        if article is None:
            raise Missing(f"this article has {len(ids)} versions, and no version {version}; leave out `version`")
        return article
    article = read.article(conn, number, as_of=day)
    if article is None:
        raise Missing(f"this article was not held yet on {day}; leave out `as_of` to see it as it stands")
    return article


def _evidenced(article: Article, name: str) -> str:
    """The field whose provenance speaks for what is shown."""
    if name == "published":
        return "published_at" if article.published_at else "published_on"
    return name


def _document(article: Article) -> list[dict[str, str]]:
    if article.document is None:
        return []
    told = ((label, getattr(article.document, name)) for name, label in DOCUMENT)
    return [{"label": label, "value": str(value)} for label, value in told if value]


def _links(conn: Connection, number: int) -> list[dict[str, Any]]:
    """The articles that seem to tell this story in the other language, with what speaks for it."""
    told = []
    for link in translations.pairs(conn, number):
        side = "en" if link.zh == number else "zh"
        told.append({
            "key": getattr(link, f"{side}_key"), "title": getattr(link, f"{side}_title"), "language": side,
            "day": getattr(link, f"{side}_published_on"), "score": link.score, "status": link.status,
            "by": link.decided_by, "signals": _signals(link.signals), "pair": f"{link.zh}:{link.en}",
        })  # fmt: skip
    return told


def _signals(signals: dict[str, Any]) -> list[tuple[str, str]]:
    told = ((head, signals.get(kind) or ()) for kind, head in SIGNALS.items())
    return [(head, ", ".join(f"{one['zh']} = {one['en']}" for one in shared)) for head, shared in told if shared]


def _beside(conn: Connection, asked: Asked) -> dict[str, Any] | None:
    """Another article to be read beside this one, where the address names one."""
    key = asked.one("beside")
    number = read.find_id(conn, key) if key else None
    other = read.article(conn, number) if number is not None else None
    if other is None:
        return None
    return {"article": other, "parts": parts(other.blocks), "printed": printed(other)}


def _minute(at: Any) -> str | None:
    return None if at is None else at.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")
