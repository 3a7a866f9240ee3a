"""Paging tokens: where a reader of answers has come to, as a short word that survives new articles."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from datetime import date
from hashlib import sha256

from harvester.search.newest import After
from harvester.search.nodes import BadQuery

_FORM = 1


def write_token(query: str, place: After) -> str:
    """The token of this place among the answers to the query, newest first.

    It names the place itself, no count: articles that are stored meanwhile neither repeat an answer nor hide one.
    """
    day, number = place
    plain = [_FORM, _mark(query), day.isoformat() if day else None, number]
    return urlsafe_b64encode(json.dumps(plain, separators=(",", ":")).encode()).decode().rstrip("=")


def read_token(query: str, token: str) -> After:
    """The place that the token names; raises `BadQuery` for a token of another query, or none at all."""
    try:
        form, mark, day, number = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        place = (date.fromisoformat(day) if day is not None else None, int(number))
    except (NotBase64, ValueError, TypeError):
        raise BadQuery("this page token is damaged; begin again without it") from None
    if form != _FORM or mark != _mark(query):
        raise BadQuery("this page token belongs to another query; begin again without it")
    return place


def _mark(query: str) -> str:
    return sha256(query.encode("utf-8", "surrogatepass")).hexdigest()[:8]
