"""Serves the feeds: of a search kept in this database, and of any query."""

from __future__ import annotations

from functools import partial
from typing import Any

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from harvester.fault import Fault
from harvester.web import atom
from harvester.web.api.problem import problem
from harvester.web.api.routes import is_known, tag_of
from harvester.web.room import Room


def _feed(request: Request) -> Response:
    """The feed with its tag; 304 where the reader has it; what is wrong as problem+json."""
    room: Room = request.app.state.room
    pairs, name = request.query_params.multi_items(), request.path_params.get("name")
    tag = tag_of(room, request.url.path, request.url.query)
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if is_known(request, tag):
        return Response(status_code=304, headers=headers)
    try:
        with room.reading() as conn:
            body = atom.of_query(conn, pairs) if name is None else atom.of_saved(conn, name, pairs)
    except Fault as fault:
        return problem(request, fault)
    return Response(body, headers=headers, media_type=atom.TYPE)


async def _endpoint(request: Request) -> Any:
    return await to_thread.run_sync(partial(_feed, request), limiter=request.app.state.threads)


ROUTES: tuple[BaseRoute, ...] = (Route("/feed.atom", _endpoint), Route("/feed/{name:path}.atom", _endpoint))
