"""Serves the API: every call read strictly, answered in the form asked for, with a tag of the database's state."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Any, BinaryIO

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from harvester.fault import Fault
from harvester.search.limits import time_limit
from harvester.web.api import record
from harvester.web.api.calls import CALLS, Call
from harvester.web.api.forms import TYPES, form_of, spelled, write
from harvester.web.api.openapi import document
from harvester.web.api.params import read_all
from harvester.web.api.problem import problem
from harvester.web.pipe import Pipe
from harvester.web.room import Busy, Room


def build_api(room: Room, threads: CapacityLimiter, counting: CapacityLimiter) -> Starlette:
    """The API over this room, to be mounted at /api; `counting` bounds the calls that read many texts."""
    routes = [
        Route(f"/v1/{call.path}", _in_thread(partial(_table, call), counting if call.counts else threads))
        for call in CALLS
    ]
    routes += [
        Route("/v1/articles/{key}", _in_thread(_article, threads)),
        Route("/openapi.json", _in_thread(_document, threads)),
    ]
    handlers: Any = {Fault: problem, HTTPException: problem, Exception: problem}
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.state.room = room
    return app


def tag_of(room: Room, *parts: str) -> str:
    """The ETag of an answer to this question: the same as long as nothing is committed and the day is the same."""
    told = "\n".join([room.state(), *parts])
    return f'W/"{hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:20]}"'


def is_known(request: Request, tag: str) -> bool:
    """Whether the reader has this very answer already."""
    return tag in [known.strip() for known in request.headers.get("if-none-match", "").split(",")]


def _in_thread(work: Callable[[Request], Response], limiter: CapacityLimiter) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        return await to_thread.run_sync(work, request, limiter=limiter)

    return endpoint


def _table(call: Call, request: Request) -> Response:
    room: Room = request.app.state.room
    values = read_all(call.all_params, request.query_params.multi_items())
    form = form_of(values["format"], request.headers.get("accept", ""))
    headers = _headers(room, request, form)
    if is_known(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    if form == "json":
        return Response(_page(room, call, values), headers=headers, media_type=TYPES[form])
    headers["Content-Disposition"] = f'attachment; filename="{call.path}.{form}"'
    if not room.exports.acquire(blocking=False):
        raise Busy("other readers are taking long answers just now; ask again in a minute")
    pipe = Pipe(partial(_stream, room, call, values, form), room.exports.release)
    pipe.begin()
    return StreamingResponse(pipe.chunks(), headers=headers, media_type=TYPES[form])


def _headers(room: Room, request: Request, form: str) -> dict[str, str]:
    tag = tag_of(room, request.url.path, request.url.query, form)
    return {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept"}


def _page(room: Room, call: Call, values: dict[str, Any]) -> bytes:
    """The answer as one JSON object, of `limit` rows at most."""
    most = values["limit"] or call.limit[0]
    with room.reading() as conn:
        answer = call.make(conn, values, most)
        rows = list(islice(answer.table.dicts(), most + 1))
    table = answer.table
    return spelled({
        "query": table.title,
        "columns": [{"name": one.name, "kind": one.kind, "meaning": one.meaning} for one in table.columns],
        "notes": table.notes, "rows": rows[:most], "more": answer.more or len(rows) > most,
    } | answer.beside)  # fmt: skip


def _stream(room: Room, call: Call, values: dict[str, Any], form: str, out: BinaryIO) -> None:
    """All rows, or as many as were asked for; the question has a time limit, the reading of its rows has none."""
    with room.corpus.connection() as conn:
        with time_limit(conn, room.seconds):
            table = call.make(conn, values, values["limit"]).table
        write(table if values["limit"] is None else table.first(values["limit"]), form, out)


def _article(request: Request) -> Response:
    room: Room = request.app.state.room
    values = read_all(record.PARAMS, request.query_params.multi_items())
    headers = _headers(room, request, "json")
    if is_known(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    with room.reading() as conn:
        told = record.article(conn, request.path_params["key"], values)
    return Response(spelled(told), headers=headers, media_type=TYPES["json"])


def _document(request: Request) -> Response:
    read_all((), request.query_params.multi_items())
    return Response(spelled(document()), headers={"Cache-Control": "no-cache"}, media_type=TYPES["json"])
