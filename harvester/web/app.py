"""The site: which address shows which page, what goes wrong in words; all that asks the database runs in threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from harvester.fault import Fault
from harvester.research.export.forms import UnknownForm
from harvester.search import BadQuery
from harvester.search.limits import TooSlow
from harvester.store.collections import NoCollection
from harvester.web import feed
from harvester.web.api.problem import problem
from harvester.web.api.routes import build_api
from harvester.web.asked import LONGEST
from harvester.web.desk import citation, decide, raw_page
from harvester.web.handout import handout
from harvester.web.paper import asset
from harvester.web.reply import View, answer, asked_of, told
from harvester.web.room import Busy, Forbidden, Missing, Room
from harvester.web.safe import INERT, LOOPBACK, Guard, same_origin
from harvester.web.views import about, api, article, coverage, guide, places, search, sources, timeline, versions, words

THREADS, COUNTING = 4, 1
"""Pages that are made at once, and besides those that count words; the others wait, and waiting is not limited.

Python makes one page after the other anyway: more of them at once would only end at their time limits together.
"""
COUNTED = ("/words", "/collocates", "/concordance")
PAGES: tuple[tuple[str, str, View], ...] = (
    ("/", "search.html", search.view),
    ("/guide", "guide.html", guide.view),
    ("/article/{key}", "article.html", article.view),
    ("/article/{key}/versions", "versions.html", versions.view),
    ("/timeline", "timeline.html", timeline.view),
    ("/words", "words.html", words.wordlists),
    ("/collocates", "words.html", words.beside),
    ("/concordance", "words.html", words.lines),
    ("/map", "map.html", places.view),
    ("/sources", "sources.html", sources.every),
    ("/sources/{name}", "source.html", sources.one),
    ("/coverage", "coverage.html", coverage.view),
    ("/about", "about.html", about.view),
    ("/api", "api.html", api.view),
)
STATUS: tuple[tuple[type[Exception], int], ...] = (
    (Missing, 404), (Forbidden, 403), (TooSlow, 503), (Busy, 503), (BadQuery, 400),
    (NoCollection, 404), (UnknownForm, 400),
)  # fmt: skip
_FOREVER = "public, max-age=31536000, immutable"
_TYPES = {"css": "text/css; charset=utf-8", "svg": "image/svg+xml"}


def build_app(room: Room, hosts: Iterable[str] | None = LOOPBACK) -> Starlette:
    """The site over this room, answering to these host names (None: to every name)."""
    threads, counting = CapacityLimiter(THREADS), CapacityLimiter(COUNTING)
    routes: list[BaseRoute] = [Route(path, _shows(template, view)) for path, template, view in PAGES]
    routes += [
        Route("/article/{key}/decide", _decides, methods=["POST"]),
        Route("/article/{key}/raw/{number:int}", _raw),
        Route("/article/{key}/cite/{form}", _cites),
        Route("/export", _exports),
        Route("/static/{name}", _static),
        *feed.ROUTES,
        Mount("/api", build_api(room, threads, counting)),
    ]
    handlers: Mapping[Any, Any] = {Fault: _fault, HTTPException: _http_fault, Exception: _bug}
    app = Starlette(
        routes=routes, exception_handlers=handlers,
        middleware=[Middleware(Guard, hosts=hosts), Middleware(GZipMiddleware, minimum_size=1000)],
    )  # fmt: skip
    app.state.room = room
    app.state.threads, app.state.counting = threads, counting
    return app


def _shows(template: str, view: View) -> Callable[[Request], Any]:
    async def endpoint(request: Request) -> Response:
        return await _in_thread(request, partial(answer, request, template, view))

    return endpoint


async def _in_thread(request: Request, work: Callable[[], Response]) -> Response:
    state = request.app.state
    return await to_thread.run_sync(work, limiter=state.counting if request.url.path in COUNTED else state.threads)


async def _decides(request: Request) -> Response:
    """A curator's word on a pair of articles; refused unless it comes from a form of this very process."""
    room: Room = request.app.state.room
    if room.curator is None:
        raise Forbidden("nothing can be decided here; start `harvester serve` with --curate")
    if not same_origin(request.headers):
        raise Forbidden("this was not sent from a page of this reading room; open the article and decide there")
    if int(request.headers.get("content-length") or LONGEST + 1) > LONGEST:  # one that says no length has no end either
        raise Forbidden("a decision is a few words; this is none")
    async with request.form(max_files=0, max_fields=8) as form:
        fields = {name: str(value) for name, value in form.items()}
    return await _in_thread(request, partial(decide, room, request.path_params["key"], fields))


async def _raw(request: Request) -> Response:
    room: Room = request.app.state.room
    work = partial(raw_page, room, request.path_params["key"], request.path_params["number"], asked_of(request))
    answer = await _in_thread(request, work)
    answer.headers["Content-Security-Policy"] = INERT
    return answer


async def _cites(request: Request) -> Response:
    work = partial(citation, request.app.state.room, request.path_params["form"], asked_of(request))
    return await _in_thread(request, work)


async def _exports(request: Request) -> Response:
    return await _in_thread(request, partial(handout, request.app.state.room, asked_of(request)))


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    kind = _TYPES.get(name.rpartition(".")[2])
    try:
        if kind is None or "/" in name or "\\" in name:
            raise FileNotFoundError(name)
        return Response(asset(name), headers={"Cache-Control": _FOREVER}, media_type=kind)
    except FileNotFoundError:
        return PlainTextResponse("No such file.\n", 404)


def _fault(request: Request, fault: Exception) -> Response:
    """A fault that a person can mend, on a page that says how."""
    status = next((status for kind, status in STATUS if isinstance(fault, kind)), 500)
    if status == 500:
        raise fault  # one of the machine's own, as a database that is gone: for the log, and no reader's business
    return told(request, status, fault.message if isinstance(fault, BadQuery) else str(fault))


def _http_fault(request: Request, fault: Exception) -> Response:
    if request.url.path.startswith("/api/"):  # such as one with a line end in it, which no mount takes for its own
        return problem(request, fault)
    status = fault.status_code if isinstance(fault, HTTPException) else 500
    return told(request, status, "")


def _bug(request: Request, bug: Exception) -> Response:
    """Our own fault; the server's log has its trace, the reader gets none of it."""
    return told(request, 500, "")
