"""Lists that are data: JSON objects with an address, a headline and a time, whatever the fields are called."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import Any

from harvester.clock import shanghai_day
from harvester.discover.feed import day_of
from harvester.discover.links import Link, absolute, squeeze
from harvester.extract.page import Page
from harvester.text.clean import clean

_ADDRESS = ("url", "post_url", "publishUrl", "link", "href")
_HEADLINE = ("title", "name", "headline")
_TIME = (
    *("publishedTimeStr", "publishedTime", "display_publish_time", "first_publish_time"),
    *("publishTime", "publish_time", "pubDate", "date", "created_at"),
)
_OPENING = re.compile(r"\[\s*(?=\{\s*\")")
_DECODER = json.JSONDecoder()
_MOST_LISTS = 40  # lists of one script that are looked at
_EARLIEST, _LATEST = 631_152_000, 4_102_444_800  # 1990 and 2100: a number outside is no time


def record_links(records: Any, base: str) -> list[Link]:
    """The links of a list of records, in order; a record without an address is passed over."""
    found = (_link(record, base) for record in records if isinstance(record, dict)) if isinstance(records, list) else ()
    return [link for link in found if link]


def script_links(page: Page) -> list[Link]:
    """The links of every JSON list of records (address and headline) that a script of the page holds, in page order."""
    found: dict[str, Link] = {}
    for script in page.root.iter("script"):
        for records in _lists_in(str(script.text or "")):
            links = [link for link in record_links(records, page.base) if link.title]
            found |= {link.url: link for link in links if link.url not in found}
    return list(found.values())


def _lists_in(text: str) -> Iterator[list[Any]]:
    """The JSON lists of objects that stand in a script, whatever stands around them."""
    position = 0
    for _ in range(_MOST_LISTS):
        opening = _OPENING.search(text, position)
        if not opening:
            return
        try:
            records, position = _DECODER.raw_decode(text, opening.start())
            yield records
        except (ValueError, RecursionError):  # a script's own notation, or cut: the next one may be data
            position = opening.end()


def lists_of(data: Any, *, deepest: int = 6) -> Iterator[list[Any]]:
    """Every list of objects inside JSON values, whatever the fields around it are called; not those inside a record."""
    if isinstance(data, list) and any(isinstance(one, dict) for one in data):
        yield data
    elif isinstance(data, dict) and deepest:
        for value in data.values():
            yield from lists_of(value, deepest=deepest - 1)


def value_at(data: Any, *path: str) -> Any:
    """What lies under these keys of nested objects; None where any is missing."""
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def _link(record: dict[str, Any], base: str) -> Link | None:
    address = absolute(base, _first(record, _ADDRESS))
    if not address:
        return None
    title = squeeze(clean(_first(record, _HEADLINE) or ""))
    day = next((found for key in _TIME if (found := _day(record.get(key)))), None)
    return Link(address, title.replace("<em>", "").replace("</em>", ""), day)


def _first(record: dict[str, Any], keys: Iterable[str]) -> str | None:
    return next((value for key in keys if isinstance(value := record.get(key), str) and value.strip()), None)


def _day(value: Any) -> date | None:
    """A day from a written time, or from seconds or milliseconds since 1970."""
    if isinstance(value, str) and not value.isdecimal():
        return day_of(value)
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    seconds = seconds / 1000 if seconds > _LATEST else seconds
    return shanghai_day(datetime.fromtimestamp(seconds, UTC)) if _EARLIEST < seconds < _LATEST else None
