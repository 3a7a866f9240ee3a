"""What went wrong, for programs: problem+json (RFC 9457) with the parameter, and the place in the query marked."""

from __future__ import annotations

from typing import Any

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from harvester.fault import Fault
from harvester.search import BadQuery
from harvester.search.limits import TooSlow
from harvester.store.collections import NoCollection
from harvester.store.saved import BadSaved
from harvester.web.api import schemas
from harvester.web.api.params import BadParameter
from harvester.web.room import Busy, Missing

TYPE = "application/problem+json"
PROBLEMS: dict[str, tuple[int, str]] = {
    "bad-parameter": (400, "A parameter is unknown, given twice, or has a value that it cannot hold."),
    "not-found": (404, "Nothing stands at this address."),
    "method": (405, "Everything here is asked with GET."),
    "not-acceptable": (406, "None of the forms asked for can be given."),
    "bad-query": (422, "The query, a filter or a token cannot be answered as it is; `query`, `start`, `end`: where."),
    "our-fault": (500, "Our own fault; the log of the reading room has it."),
    "busy": (503, "Too much is asked for at once, or one question for too much; ask for less, or later."),
}
"""Each problem by the last word of its `type`: status, and what it means."""
_OF: tuple[tuple[type[Exception], str], ...] = (
    (BadParameter, "bad-parameter"), (Missing, "not-found"), (BadSaved, "not-found"), (NoCollection, "bad-query"),
    (TooSlow, "busy"), (Busy, "busy"), (BadQuery, "bad-query"),
)  # fmt: skip


class NotAcceptable(Fault):
    """No form that the reader takes is one that can be given."""


def schema() -> schemas.Schema:
    """A problem as JSON Schema says it."""
    text, whole = {"type": "string"}, {"type": "integer"}
    known = {"type": text, "title": text, "status": whole, "detail": text, "parameter": text, "query": text,
             "start": whole, "end": whole}  # fmt: skip
    return schemas.closed(known, ["type", "title", "status", "detail"])


def problem(request: Request, fault: Exception) -> Response:
    """The answer that says what went wrong; of our own faults it says only that they are ours."""
    if isinstance(fault, HTTPException):
        kind = {404: "not-found", 405: "method"}.get(fault.status_code, "bad-parameter")
        return _said(kind, PROBLEMS[kind][1], {}, dict(fault.headers or {}))
    kind = next((kind for known, kind in _OF if isinstance(fault, known)), "our-fault")
    if isinstance(fault, NotAcceptable):
        kind = "not-acceptable"
    if kind == "our-fault":
        return _said(kind, PROBLEMS[kind][1], {}, {})
    headers = {"Retry-After": "30"} if kind == "busy" else {}
    if isinstance(fault, BadQuery):
        place = {"query": fault.query, "start": fault.start, "end": fault.end} if fault.query else {}
        return _said(kind, fault.message, place, headers)
    if isinstance(fault, BadParameter):
        return _said(kind, fault.message, {"parameter": fault.name}, headers)
    return _said(kind, str(fault), {}, headers)


def _said(kind: str, detail: str, more: dict[str, Any], headers: dict[str, str]) -> Response:
    status, title = PROBLEMS[kind]
    told = {"type": f"/api#{kind}", "title": title, "status": status, "detail": detail} | more
    return Response(orjson.dumps(told), status, headers | {"Cache-Control": "no-store"}, media_type=TYPE)
