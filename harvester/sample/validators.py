"""ETag and Last-Modified as servers send them, and the 304 they answer with: honest ones, and two that lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from typing import Literal

from harvester.sample.sites.base import Answer

Lie = Literal["tag", "deaf"]
"""`tag`: one ETag for ever; `deaf`: an honest ETag, but 304 whatever the asker has."""
CONDITIONS = ("If-None-Match", "If-Modified-Since")


def with_validators(answer: Answer, lie: Lie | None = None) -> Answer:
    """The answer with the validators that its host sends."""
    tag = "1" if lie == "tag" else sha256(answer.body).hexdigest()[:16]
    headers = [("ETag", f'"{tag}"')]
    if answer.modified and lie != "tag":
        headers.append(("Last-Modified", format_datetime(answer.modified.astimezone(UTC), usegmt=True)))
    return replace(answer, headers=(*answer.headers, *headers))


def answer_to(answer: Answer, asked: Mapping[str, str], lie: Lie | None = None) -> Answer:
    """A 304 where the asker has this very body already, or where the host says so; `asked` are its conditions."""
    if lie == "deaf":
        fresh = bool(asked)
    elif tag := asked.get("If-None-Match"):
        fresh = tag == dict(answer.headers)["ETag"]
    else:
        fresh = _not_newer(answer, asked.get("If-Modified-Since"))
    return replace(answer, status=304, body=b"") if fresh else answer


def _not_newer(answer: Answer, since: str | None) -> bool:
    try:
        return bool(since and answer.modified and answer.modified <= parsedate_to_datetime(since))
    except ValueError:
        return False
