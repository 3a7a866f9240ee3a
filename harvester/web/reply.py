"""Answers a reader with a page: made anew, found on the shelf, or left out where the reader has it already."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from harvester.search import BadQuery
from harvester.store.engine import Connection
from harvester.web.asked import LONGEST, MOST_PAIRS, Asked
from harvester.web.paper import page
from harvester.web.room import Room
from harvester.web.shelf import Page
from harvester.web.words import Words, language

View = Callable[[Connection, Asked], Mapping[str, Any]]


def answer(request: Request, template: str, view: View) -> Response:
    """The page, made anew only where the database or the day is another than when it was last made."""
    room: Room = request.app.state.room
    asked = asked_of(request)
    said = _words(request, asked)
    name, state = (request.url.path, request.url.query, said.name), room.state()
    found = room.shelf.find(state, name)
    if found is None:
        with room.reading() as conn:
            values = dict(view(conn, asked))
        if room.curator is not None:
            values["seal"] = room.seal.token
        found = _page(room, template, values, asked, said)
        if found.status == 200 and room.state() == state:  # else a commit came between, and it may be of either state
            room.shelf.put(state, name, found)
    return _sent(request, found)


def told(request: Request, status: int, said: str) -> Response:
    """The page that says what went wrong; `said` for the reader, empty where it is none of the reader's business."""
    pairs = request.query_params.multi_items()[:MOST_PAIRS]
    asked = Asked(request.url.path, {}, [pair for pair in pairs if pair[0] == "ui"])
    values = {"status": status, "said": said}
    return _sent(request, _page(request.app.state.room, "fault.html", values, asked, _words(request, asked)))


def asked_of(request: Request) -> Asked:
    """The request as plain values; raises `BadQuery` for an address beyond any search."""
    pairs = request.query_params.multi_items()
    if len(request.url.query) > LONGEST or len(pairs) > MOST_PAIRS:
        raise BadQuery(f"the address is longer than {LONGEST} characters or {MOST_PAIRS} values; ask for less")
    return Asked(request.url.path, dict(request.path_params), pairs)


def _words(request: Request, asked: Asked) -> Words:
    return Words(language(asked.one("ui"), request.headers.get("accept-language", "")))


def _page(room: Room, template: str, values: dict[str, Any], asked: Asked, said: Words) -> Page:
    body = page(template, values, asked, said, curate=room.curator is not None).encode()
    return Page(body, f'W/"{hashlib.sha256(body).hexdigest()[:20]}"', said.tag, values.get("status", 200))


def _sent(request: Request, made: Page) -> Response:
    """The page with its ETag; 304 without it where the reader has it already."""
    headers = {
        "ETag": made.tag, "Cache-Control": "no-cache", "Vary": "Accept-Language", "Content-Language": made.language,
    }  # fmt: skip
    known = [one.strip() for one in request.headers.get("if-none-match", "").split(",")]
    if made.status == 200 and made.tag in known:
        return Response(status_code=304, headers=headers)
    return Response(made.body, made.status, headers, media_type="text/html")
