"""Marks articles that were read from a copy in somebody's archive, with the day on which that archive took it."""

from __future__ import annotations

from pathlib import PurePath

from harvester.article import Article, Evidence, Raw
from harvester.fetch.warc import Archived

FLAG = "archived_copy"
"""The flag of an article whose page did not come from its site but out of a WARC file that is not of this archive."""
_RULE = "archive"


def mark_copy(article: Article, raw: Raw, kept: Archived) -> Article:
    """The article, flagged where its page came as somebody's copy; what an own crawl has kept is none.

    The evidence of `raw` is the archive's own date (WARC-Date, also in `raw.fetched_at`) and the file's name.
    """
    if raw.archive is not None and PurePath(raw.archive).name == kept.path.name:
        return article
    taken = kept.fetched_at.isoformat(timespec="seconds") if kept.fetched_at else "no date"
    return _flagged(article, Evidence(_RULE, f"{taken} {kept.path.name}", "high"))


def still_copy(article: Article, before: Article) -> Article:
    """The article read again from the page we keep: a copy if it was one."""
    evidence = before.provenance.get("raw")
    return _flagged(article, evidence) if FLAG in before.flags and evidence else article


def _flagged(article: Article, evidence: Evidence) -> Article:
    article.provenance["raw"] = evidence
    if FLAG not in article.flags:
        article.flags.append(FLAG)
    return article
