"""What a record must have before it is stored: a headline, something to read, a date that has come."""

from __future__ import annotations

from datetime import datetime

from harvester.article import Article, Refused
from harvester.clock import shanghai_day


def why_refused(article: Article, now: datetime) -> Refused | None:
    """Why the article cannot be vouched for, or None.

    `now` is the moment the page was fetched, not the moment it is read again. A page of pictures or files alone is an
    article; a day after `now` in Shanghai is a misread or a trap.
    """
    if not article.title.strip():
        return Refused("no_title", "neither a heading nor a title tag")
    if not (article.text.strip() or article.images or article.attachments):
        return Refused("no_body", "no text, no picture, no file")
    if article.published_on is not None and article.published_on > shanghai_day(now):
        return Refused("future_date", f"printed {article.published_on}, fetched {shanghai_day(now)}")
    return None
