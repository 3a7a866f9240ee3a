"""The API's document (OpenAPI 3.1), made from the table that serves the calls: it cannot say what they do not do."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Any

from harvester.web.api import problem, record, schemas
from harvester.web.api.calls import CALLS, Call
from harvester.web.api.forms import TYPES
from harvester.web.api.params import Param

ABOUT = """The research calls of the reading room for programs. Everything is asked with GET and nothing is written.
Days are calendar days of Shanghai. A value that no page vouches for is null.
An answer in JSON is bounded by `limit`; CSV and JSON lines have every row, in flat memory.
ETags name the state of the database: with `If-None-Match` an answer that is still true is 304 without a body."""
ARTICLE = "One article: its record with the evidence of every value, its versions, reprints and translations."
KEY = {"name": "key", "in": "path", "required": True, "description": "Public id of the article.",
       "schema": {"type": "string", "pattern": "^[0-9a-f]{16}$"}}  # fmt: skip
REFUSED = ("bad-parameter", "not-acceptable", "bad-query", "busy")


@cache
def document() -> dict[str, Any]:
    """The whole document."""
    paths = {f"/v1/{call.path}": {"get": _table(call)} for call in CALLS}
    paths["/v1/articles/{key}"] = {"get": _article()}
    tables = {f"{call.path.capitalize()}Row": schemas.row(call.columns, call.sometimes) for call in CALLS}
    known = {"Article": schemas.article(), "ArticleAnswer": record.schema(), "Problem": problem.schema()} | tables
    return {
        "openapi": "3.1.0",
        "info": {"title": "Reading room", "version": version("harvester"), "description": ABOUT},
        "servers": [{"url": "/api"}],
        "paths": paths,
        "components": {"schemas": known, "responses": {kind: _refusal(kind) for kind in problem.PROBLEMS}},
    }


def parameter(param: Param) -> dict[str, Any]:
    """A parameter as the document has it."""
    told: dict[str, Any] = {"name": param.name, "in": "query", "description": param.meaning,
                            "required": param.required, "schema": param.schema()}  # fmt: skip
    return told if param.example is None else told | {"example": param.example}


def _table(call: Call) -> dict[str, Any]:
    row = {"$ref": f"#/components/schemas/{call.path.capitalize()}Row"}
    content = {
        TYPES["json"]: {"schema": schemas.answer(row, call.paged)},
        "text/csv": {"schema": {"type": "string"}},
        TYPES["jsonl"]: {"schema": {"type": "string", "description": "one row a line"}},
    }
    return {
        "operationId": call.path, "summary": call.summary, "parameters": list(map(parameter, call.all_params)),
        "responses": _answers(content, REFUSED),
    }  # fmt: skip


def _article() -> dict[str, Any]:
    content = {TYPES["json"]: {"schema": {"$ref": "#/components/schemas/ArticleAnswer"}}}
    return {
        "operationId": "article", "summary": ARTICLE, "parameters": [KEY, *map(parameter, record.PARAMS)],
        "responses": _answers(content, ("bad-parameter", "not-found", "busy")),
    }  # fmt: skip


def _answers(content: dict[str, Any], refused: tuple[str, ...]) -> dict[str, Any]:
    tag = {"ETag": {"description": "Names the state that the answer is of.", "required": True,
                    "schema": {"type": "string"}}}  # fmt: skip
    told: dict[str, Any] = {
        "200": {"description": "The answer.", "headers": tag, "content": content},
        "304": {"description": "The answer that the reader has is still true.", "headers": tag},
    }
    return told | {str(problem.PROBLEMS[kind][0]): {"$ref": f"#/components/responses/{kind}"} for kind in refused}


def _refusal(kind: str) -> dict[str, Any]:
    content = {problem.TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {"description": problem.PROBLEMS[kind][1], "content": content}
