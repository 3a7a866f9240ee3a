"""A NUL in any parameter, on both databases: no text that is kept has one, and PostgreSQL takes none in a question."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from harvester.web.api.calls import CALLS, Call

NUL = "轮\x00渡"
FILTERS = ("q", "province", "source", "collection", "origin", "lang", "since", "until", "sort", "page", "after", "by")
PAGES = (
    "/",
    "/timeline",
    "/words",
    "/collocates",
    "/concordance",
    "/map",
    "/sources",
    "/coverage",
    "/changes",
    "/saved",
)


@pytest.mark.parametrize("form", ["json", "csv"])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_each_parameter_of_a_call_is_refused_with_its_name(room: TestClient, call: Call, form: str) -> None:
    for param in call.all_params:
        needed = {one.name: "轮渡" for one in call.all_params if one.required}
        answer = room.get(f"/api/v1/{call.path}", params=needed | {"format": form, param.name: NUL})
        assert (answer.status_code, param.name in answer.text) == (400, True), param.name


def test_each_parameter_of_a_page_is_answered(room: TestClient) -> None:
    for path in PAGES:
        for name in FILTERS:
            for value in (NUL, "\x00"):
                answer = room.get(path, params={"q": "轮渡", name: value})
                assert answer.status_code < 500 and "\x00" not in answer.text, (path, name)
