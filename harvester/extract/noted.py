"""The provenance of the fields that no candidates were weighed for: set down when the record is whole."""

from __future__ import annotations

from dataclasses import asdict

from harvester.article import Article, Evidence


def note(article: Article, name: str, rule: str, evidence: str, confidence: str) -> None:
    """Set down which rule gave a field its value."""
    article.provenance[name] = Evidence(rule, evidence, confidence)  # type: ignore[arg-type]


def note_rest(article: Article) -> None:
    """Provenance of the fields that are read off the text or the body's own elements."""
    if article.language:
        told = ", ".join(f"{tag} {share:.0%}" for tag, share in article.languages.items())
        note(article, "language", "text:scripts", told, "high")
        article.provenance["languages"] = article.provenance["language"]
    if "text" in article.provenance:
        article.provenance["blocks"] = article.provenance["text"]
    if article.published_precision:
        at = article.provenance.get("published_at") or article.provenance["published_on"]
        article.provenance["published_precision"] = at
    for name in ("source", "publisher", "province", "kind"):
        if value := getattr(article, name):
            note(article, name, "declaration", value, "high")
    for name, rule in (("images", "body:img"), ("attachments", "body:links"), ("places", "text:gazetteer")):
        values = getattr(article, name)
        if values:
            shown = ", ".join(getattr(v, "name", None) or v.url for v in values[:3])
            note(article, name, rule, shown[:120], "high")
    if article.document:
        told = "; ".join(f"{name} {value}" for name, value in asdict(article.document).items() if value)
        article.provenance.setdefault("document", Evidence("printed:header", told[:160], "high"))
    if article.subtitles:
        note(article, "subtitles", "printed:neighbours", article.subtitles[0][:120], "medium")
