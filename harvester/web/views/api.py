"""The page that describes the API to people: every call with its parameters, and links that ask it."""

from __future__ import annotations

from typing import Any

from harvester.store.engine import Connection
from harvester.web.api import record
from harvester.web.api.calls import CALLS, Call
from harvester.web.api.openapi import ARTICLE
from harvester.web.api.params import Param
from harvester.web.api.problem import PROBLEMS
from harvester.web.asked import Asked, address


def view(conn: Connection, asked: Asked) -> dict[str, Any]:
    """The page; nothing is asked of the database."""
    one = {"path": "/api/v1/articles/KEY", "name": "article", "summary": ARTICLE, "columns": (), "example": None,
           "params": [_param(param) for param in record.PARAMS]}  # fmt: skip
    feed = address("/feed.atom", [("q", "轮渡")])
    return {"calls": [*map(_call, CALLS), one], "problems": PROBLEMS, "feed_example": feed}


def _call(call: Call) -> dict[str, Any]:
    path = f"/api/v1/{call.path}"
    words = [(param.name, str(param.example)) for param in call.params if param.name == "q"]
    return {
        "path": path, "name": call.path, "summary": call.summary, "params": list(map(_param, call.all_params)),
        "columns": call.columns, "example": address(path, words),
    }  # fmt: skip


def _param(param: Param) -> dict[str, Any]:
    """What may be given, in words."""
    values = {
        "whole": f"{param.least:,}–{param.most:,}", "choice": ", ".join(param.choices), "flag": "true, false",
        "day": "YYYY-MM-DD", "text": "",
    }[param.kind]  # fmt: skip
    default = str(param.default).lower() if isinstance(param.default, bool) else param.default
    return {"name": param.name, "meaning": param.meaning, "values": values, "several": param.several,
            "default": default if not param.several else None, "required": param.required}  # fmt: skip
