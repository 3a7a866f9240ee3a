"""The JSON API, on both databases: what it answers, what it refuses and how, and that its document is true."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from openapi_schema_validator import OAS31Validator
from reading_room import ENGLISH_KEY, KEY, many, reader
from schemathesis import GenerationMode
from search_corpus import put
from starlette.testclient import TestClient

from harvester.research import Corpus
from harvester.store.engine import Engine
from harvester.web.api.calls import CALLS
from harvester.web.api.forms import form_of
from harvester.web.api.openapi import document
from harvester.web.api.problem import NotAcceptable

HOST = {"host": "127.0.0.1:8000"}
EXAMPLES = 10


def test_every_call_answers_in_the_shape_that_its_document_gives(room: TestClient) -> None:
    told = document()
    for call in CALLS:
        asked = {"q": "轮渡"} if any(param.name == "q" for param in call.params) else {}
        answer = room.get(f"/api/v1/{call.path}", params=asked)
        assert answer.status_code == 200, (call.path, answer.text)
        schema = told["paths"][f"/v1/{call.path}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        OAS31Validator(schema | {"components": told["components"]}).validate(answer.json())
        quiet = ("collocates", "coverage", "withdrawals", "saved")  # three texts and a run under way give none
        assert bool(answer.json()["rows"]) is (call.path not in quiet) or call.path == "translations", call.path


def test_an_answer_is_that_of_the_call_in_python(database: str, own_room: TestClient) -> None:
    with Corpus(database, lang="zh") as corpus:
        wanted = list(corpus.timeline("轮渡", per="month", by="source").plain())
    asked = {"q": "轮渡", "lang": "zh", "per": "month", "by": "source"}
    assert own_room.get("/api/v1/timeline", params=asked).json()["rows"] == wanted


def test_an_article_comes_with_evidence_versions_reprints_and_pairs(room: TestClient) -> None:
    told = room.get(f"/api/v1/articles/{KEY}").json()
    assert told["article"]["key"] == KEY and "五个码头" in told["article"]["text"]
    evidence = list(told["article"]["provenance"].values())
    assert evidence and all(set(one) == {"rule", "evidence", "confidence"} for one in evidence)
    assert [one["cause"] for one in told["versions"]] == ["first", "publisher"]
    assert told["translations"][0]["en_key"] == ENGLISH_KEY and told["translations"][0]["status"] == "confirmed"
    OAS31Validator(
        {"$ref": "#/components/schemas/ArticleAnswer", "components": document()["components"]}
    ).validate(told)  # fmt: skip
    assert "四个码头" in room.get(f"/api/v1/articles/{KEY}", params={"version": 1}).json()["article"]["text"]
    assert room.get(f"/api/v1/articles/{KEY}", params={"as_of": "2024-05-01"}).status_code == 404


def test_pages_follow_one_another_while_articles_come_in(database: str, engine: Engine) -> None:
    many(engine, 45)
    keys: list[str] = []
    with reader(database) as client:
        asked: dict[str, Any] = {"q": "轮渡", "limit": 20}
        while True:
            page = client.get("/api/v1/search", params=asked).json()
            keys += [row["key"] for row in page["rows"]]
            with engine.begin() as conn:
                put(conn, "轮渡新闻", "轮渡", key=f"{len(keys) + 0xFFFF0000:016x}", published_on=date(2025, 1, 1))
            if page["next"] is None:
                break
            asked["after"] = page["next"]
    assert keys == [f"{at:016x}" for at in range(45)]
    assert page["total"] > 45 and page["more"] is False


@pytest.mark.parametrize(("form", "kind"), [("csv", "text/csv"), ("jsonl", "application/x-ndjson")])
def test_csv_and_json_lines_have_every_row(database: str, engine: Engine, form: str, kind: str) -> None:
    many(engine, 1_500)
    with reader(database) as client:
        named = client.get("/api/v1/search", params={"q": "ferry", "format": form})
        liked = client.get("/api/v1/search", params={"q": "ferry"}, headers={"accept": f"text/html, {kind};q=0.9"})
        few = client.get("/api/v1/search", params={"q": "ferry", "format": form, "limit": 7})
    assert named.headers["content-type"].startswith(kind) and named.text == liked.text
    rows = [list(csv.DictReader(io.StringIO(one.text))) if form == "csv"
            else [json.loads(line) for line in one.text.splitlines()] for one in (named, few)]  # fmt: skip
    assert [row["key"] for row in rows[0]] == [f"{at:016x}" for at in range(1_500)]
    assert len(rows[1]) == 7


def test_the_best_are_handed_out_to_the_last(database: str, engine: Engine) -> None:
    many(engine, 450)
    asked = {"q": "ferry", "sort": "relevance", "format": "jsonl"}
    with reader(database) as client:
        best = [json.loads(line)["key"] for line in client.get("/api/v1/search", params=asked).text.splitlines()]
        page = client.get("/api/v1/search", params=asked | {"format": "json", "limit": 200}).json()
    assert len(set(best)) == 450 and [row["key"] for row in page["rows"]] == best[:200]
    assert page["next"] is None and page["more"] is True


def test_a_cell_that_a_spreadsheet_would_run_is_made_harmless(database: str, engine: Engine) -> None:
    with engine.begin() as conn:
        put(conn, "=HYPERLINK(1)", "轮渡")
    with reader(database) as client:
        assert "'=HYPERLINK" in client.get("/api/v1/search", params={"format": "csv"}).text


def test_the_form_liked_best_is_given() -> None:
    assert form_of(None, "") == form_of(None, "*/*") == form_of(None, "text/html, */*;q=0.1") == "json"
    assert form_of(None, "text/*") == form_of(None, "application/json;q=0.2, text/csv") == "csv"
    assert form_of(None, "application/json;q=0, */*") == "csv"
    assert form_of("jsonl", "text/csv") == "jsonl"
    for none in ("text/html", "application/json;q=0", "image/png, text/plain"):
        with pytest.raises(NotAcceptable):
            form_of(None, none)


def test_a_tag_holds_until_anything_is_written(engine: Engine, own_room: TestClient) -> None:
    for path in ("/api/v1/search?q=轮渡", "/api/v1/sources", f"/api/v1/articles/{KEY}", "/feed.atom?q=轮渡"):
        first, again = _asked_twice(own_room, path)
        assert (again.status_code, again.content) == (304, b""), path
        with engine.begin() as conn:
            put(conn, "新轮渡", "轮渡", key=f"{abs(hash(path)):016x}"[:16])
        changed = own_room.get(path, headers={"if-none-match": first.headers["etag"]})
        assert changed.status_code == 200 and changed.headers["etag"] != first.headers["etag"], path
    csv_tag = own_room.get("/api/v1/search?q=轮渡&format=csv").headers["etag"]
    assert csv_tag != own_room.get("/api/v1/search?q=轮渡").headers["etag"]


def _asked_twice(room: TestClient, path: str) -> tuple[Any, Any]:
    """The answer, and the answer to one who has it; PostgreSQL's tag changes with a commit in any of its databases."""
    for _ in range(100):
        first = room.get(path)
        again = room.get(path, headers={"if-none-match": f'"other", {first.headers["etag"]}'})
        if again.status_code == 304:
            break
    return first, again


@pytest.mark.parametrize(
    ("path", "status", "kind", "said"),
    [
        ("search?lmit=3", 400, "bad-parameter", "did you mean limit?"),
        ("search?limit=0", 400, "bad-parameter", "from 1 to 200"),
        ("search?limit=201", 400, "bad-parameter", "from 1 to 200"),
        ("search?limit=", 400, "bad-parameter", "whole number"),
        ("search?q=a&q=b", 400, "bad-parameter", "given twice"),
        ("search?once=1", 400, "bad-parameter", "true or false"),
        ("search?q=" + "a" * 4_001, 400, "bad-parameter", "at most 4,000"),
        ("search?" + "&".join(["source=a"] * 61), 400, "bad-parameter", "at most 60"),
        ("edits?found_since=20240506", 400, "bad-parameter", "YYYY-MM-DD"),
        ("kwic", 400, "bad-parameter", "must be given"),
        ("search?province=atlantis", 422, "bad-query", "is no province"),
        ("search?since=soon", 422, "bad-query", "dates"),
        ("search?collection=none", 422, "bad-query", "collection"),
        ("search?after=xyz", 422, "bad-query", "page token"),
        ("collocates?q=date:2024", 422, "bad-query", "a word"),
        ("collocates?q=date:2024&format=csv", 422, "bad-query", "a word"),
        ("coverage?origin=x", 400, "bad-parameter", "no"),
        ("articles/0123456789abcdef", 404, "not-found", "no article"),
        ("articles/x", 404, "not-found", "16 digits"),
        ("nothing", 404, "not-found", "Nothing stands"),
        ("articles/line%0Aend", 404, "not-found", "Nothing stands"),
    ],
)
def test_what_is_refused_is_a_problem_that_says_the_mend(
    room: TestClient, path: str, status: int, kind: str, said: str
) -> None:
    answer = room.get(f"/api/v1/{path}")
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["type"] == f"/api#{kind}" and told["status"] == status and said in told["detail"]
    assert f'id="{kind}"' in room.get("/api").text


def test_a_bad_query_has_its_place_marked(room: TestClient) -> None:
    told = room.get("/api/v1/search", params={"q": "ferry AND (轮渡"}).json()
    assert told["query"][told["start"] : told["end"]] == "(轮渡"


def test_only_get_and_head_are_answered(room: TestClient) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
        answer = room.request(method, "/api/v1/search")
        assert answer.status_code == 405 and "GET" in answer.headers["allow"], method
        assert answer.headers["content-type"] == "application/problem+json"
    assert room.head("/api/v1/search").status_code == 200


def test_long_answers_take_turns_and_give_them_back(database: str, engine: Engine) -> None:
    many(engine, 5)
    with reader(database) as client:
        room = client.app.state.room  # type: ignore[attr-defined]  # the app is Starlette's
        held = [room.exports.acquire(blocking=False) for _ in range(3)]
        busy = client.get("/api/v1/search?format=csv")
        for _ in held:
            room.exports.release()
        assert busy.status_code == 503 and busy.headers["retry-after"] and busy.json()["type"] == "/api#busy"
        for _ in range(5):  # more than there are turns: each is given back, also by a question that fails
            assert client.get("/api/v1/search?format=csv").status_code == 200
            assert client.get("/api/v1/collocates?q=lang:en&format=csv").status_code == 422


def test_a_fault_of_our_own_is_a_problem_without_its_trace(database: str) -> None:
    with reader(database) as client:
        client.app.state.room.corpus = None  # type: ignore[attr-defined]  # the app is Starlette's
        answer = client.get("/api/v1/search")
    assert answer.status_code == 500 and answer.json()["type"] == "/api#our-fault"
    assert "NoneType" not in answer.text and "Traceback" not in answer.text


def test_the_document_is_open_api_and_the_page_names_all_of_it(room: TestClient) -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    told = room.get("/api/openapi.json").json()
    OpenAPIV31SpecValidator(told).validate()
    page = room.get("/api").text
    for path, one in told["paths"].items():
        assert f"/api{path}".replace("{key}", "KEY") in page
        for param in one["get"]["parameters"]:
            assert f"<code>{param['name']}</code>" in page or param["in"] == "path", param["name"]


CHECKS = {"positive_data_acceptance": {"expected-statuses": ["2xx", 404, 422]}}
"""A query of the right shape may still be none, and a key may be of no article: everything else must be answered."""


@pytest.mark.parametrize(
    "mode",
    [GenerationMode.POSITIVE, pytest.param(GenerationMode.NEGATIVE, marks=pytest.mark.slow)],
    ids=lambda mode: mode.name.lower(),
)
@pytest.mark.parametrize("path", sorted(document()["paths"]))
def test_the_api_does_what_its_document_says_and_nothing_else(
    room: TestClient, path: str, mode: GenerationMode
) -> None:
    config = schemathesis.Config.from_dict({"checks": CHECKS})
    described = schemathesis.openapi.from_asgi("/api/openapi.json", room.app, config=config, headers=HOST)
    operation = described[path]["GET"]

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(case=operation.as_strategy(generation_mode=mode))
    def asks(case: Any) -> None:
        case.call_and_validate(headers=HOST)

    asks()
