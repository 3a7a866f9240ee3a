"""The reading room is safe: stored strings are shown and never act, headers forbid the rest, limits hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from crawling import write_warc
from reading_room import KEY, NASTY_KEY, SCRIPT, TURNED, Seen, furnish, many, reader
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from starlette.testclient import TestClient
from test_store_write import URL, article

from harvester.fetch.archive import Archive, responses
from harvester.research import Corpus
from harvester.search.limits import TooSlow, time_limit
from harvester.store.engine import Engine
from harvester.store.write import save_article
from harvester.web.room import Room
from harvester.web.safe import INERT, POLICY, outward, visible
from harvester.web.views.article import parts

PATHS = (f"/article/{NASTY_KEY}", f"/article/{NASTY_KEY}/versions", "/?q=恶意", "/?q=source:linyuan_zh", "/about",
         "/timeline?by=origin", "/map", "/sources", f"/article/{KEY}?beside={NASTY_KEY}", "/words",
         "/concordance?q=恶意", "/collocates?q=恶意")  # fmt: skip
DEAD = {"script", "iframe", "object", "embed", "base", "style", "video", "audio", "source", "math", "foreignobject"}


@pytest.mark.parametrize("path", PATHS)
def test_no_stored_string_becomes_an_element_an_attribute_or_a_link(room: TestClient, path: str) -> None:
    page = room.get(path)
    assert page.status_code == 200
    seen = Seen(page.text)
    assert not DEAD & {name for name, _ in seen.elements}
    for name, attributes in seen.elements:
        assert not [one for one in attributes if one.startswith("on") or one == "style"], (name, attributes)
        for address in (attributes[key] or "" for key in ("href", "src", "action") if key in attributes):
            assert address.startswith(("/", "#", "http://", "https://")), (name, address)
            assert name == "a" or not address.startswith("http"), (name, address)
    assert "\u202e" not in page.text


def test_an_attack_is_shown_as_the_words_it_is(own_room: TestClient, engine: Engine) -> None:
    with engine.begin() as conn:  # what we store is cleaned of such signs; another writer's rows need not be
        conn.execute(text("UPDATE revision SET title = :title"), {"title": f"{SCRIPT} {TURNED}"})
        conn.execute(text("UPDATE article SET title = :title"), {"title": f"{SCRIPT} {TURNED}"})
    for path in (f"/article/{NASTY_KEY}", "/?q=source:linyuan_zh"):
        page = own_room.get(path).text
        assert "<script>alert(1)</script> safe[U+202E]fdp.exe" in Seen(page).text and "\u202e" not in page, path
    assert "javascript:alert(4)" in Seen(own_room.get(f"/article/{NASTY_KEY}").text).text


def test_what_a_reader_types_comes_back_as_text(room: TestClient) -> None:
    for name in (
        "q",
        "province",
        "origin",
        "lang",
        "since",
        "until",
        "source",
        "sort",
        "n",
        "after",
        "ui",
        "by",
        "per",
    ):
        for path in ("/", "/timeline"):
            seen = Seen(room.get(path, params={name: "\"><script>alert(1)</script>'\u202e"}).text)
            assert not DEAD & {one for one, _ in seen.elements}, (path, name)


@pytest.mark.parametrize(
    "path", ["/", f"/article/{KEY}", "/nowhere", "/static/room.css", f"/article/{KEY}/decide", "/export"]
)
def test_every_answer_forbids_scripts_frames_and_foreign_loads(room: TestClient, path: str) -> None:
    answer = room.get(path)
    assert answer.headers["content-security-policy"] == POLICY
    assert "'unsafe-inline'" not in POLICY and "script-src" not in POLICY and "default-src 'none'" in POLICY
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"


def test_only_names_of_this_machine_are_answered_to(room: TestClient) -> None:
    assert room.get("/", headers={"host": "evil.example"}).status_code == 421
    assert room.get("/", headers={"host": "127.0.0.1.evil.example:8000"}).status_code == 421
    for host in ("localhost:8000", "127.0.0.1", "[::1]:8000", "LOCALHOST"):
        assert room.get("/", headers={"host": host}).status_code == 200, host


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", " javascript:x", "java\nscript:x", "data:text/html,x", "vbscript:x", "//evil.example", "/x",
     "http:evil", "https://", "file:///etc/passwd", "http://a.example/\x00", None, 7, "http://[::1", "x" * 5000],
)  # fmt: skip
def test_an_address_that_does_more_than_lead_away_is_no_link(address: object) -> None:
    assert outward(address) is None


def test_plain_addresses_lead_away_and_hidden_signs_are_spelled_out() -> None:
    assert outward(" https://www.linyuan.example/a?b=1 ") == "https://www.linyuan.example/a?b=1"
    assert visible("a\u202eb\u2066c\u200fd") == "a[U+202E]b[U+2066]c[U+200F]d"
    assert visible("a\x00b\x1b[31m") == "a\ufffdb\ufffd[31m"
    assert visible("تونس 长沙 é\n") == "تونس 长沙 é\n"
    assert visible(7) == 7


def test_an_address_beyond_any_search_is_refused(room: TestClient) -> None:
    assert room.get("/", params={"q": "a" * 9000}).status_code == 400
    assert room.get("/", params=[("source", str(one)) for one in range(100)]).status_code == 400
    assert room.get("/article/" + "a" * 5000).status_code == 404


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "2024-13-01", "１９９９-01-01"])
def test_a_day_at_the_end_of_the_calendar_is_refused_with_words(room: TestClient, day: str) -> None:
    for path, name in ((f"/article/{KEY}", "as_of"), ("/coverage", "until")):
        assert room.get(path, params={name: day}).status_code == 400, path
    assert room.get("/timeline", params={"since": day}).status_code in (200, 400)


def test_exports_beyond_the_turns_there_are_wait_for_another_minute(database: str, engine: Engine) -> None:
    furnish(engine)
    with reader(database) as client:
        turns = client.app.state.room.exports  # type: ignore[attr-defined]  # the app is Starlette's
        for _ in range(3):
            assert turns.acquire(blocking=False)
        assert client.get("/export").status_code == 503
        turns.release()
        for form in ("csv", "sqlite", "jsonl", "csv"):
            assert client.get("/export", params={"format": form}).status_code == 200, form


def test_the_raw_page_is_plain_text_without_an_origin(database: str, engine: Engine, tmp_path: Path) -> None:
    pages = {URL: f"<html>{SCRIPT}<p>轮渡".encode("gb18030"), f"{URL}?page=2": b"%PDF-1.7 \x00\x01\x02"}
    folder = write_warc(tmp_path / "archive", pages)  # type: ignore[arg-type]  # bytes are answers too
    kept = {one.url: one for one in responses(next(folder.rglob("*.warc.gz")))}
    raws = [Archive(folder, 1, "x").refer(kept[url]) for url in pages]
    with engine.begin() as conn:
        save_article(conn, article(raw=raws))
    with reader(database, archive=folder) as client:
        answer, pdf = client.get(f"/article/{KEY}/raw/1"), client.get(f"/article/{KEY}/raw/2")
    assert pdf.status_code == 404 and "no text" in pdf.text
    assert (answer.status_code, answer.text) == (200, f"<html>{SCRIPT}<p>轮渡")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["content-security-policy"] == INERT and "sandbox" in INERT
    with reader(database, archive=tmp_path / "elsewhere") as client:
        gone = client.get(f"/article/{KEY}/raw/1")
    assert gone.status_code == 404 and "cannot be shown" in gone.text


def test_the_room_cannot_write(database: str, engine: Engine) -> None:
    furnish(engine)
    with pytest.raises(DBAPIError), Corpus(database) as corpus, Room(corpus).reading() as conn:
        conn.execute(text("DELETE FROM article"))


def test_a_page_that_takes_too_long_ends_with_words(database: str, engine: Engine) -> None:
    many(engine, 300)
    with reader(database, seconds=0.0) as client:
        answer = client.get("/", params={"q": "轮渡"})
    assert answer.status_code in (200, 503)  # SQLite looks at the clock every ten thousand steps
    if answer.status_code == 503:
        assert "no answer within" in answer.text


SLOW = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3e8) SELECT count(*) FROM n",
    "postgresql": "SELECT pg_sleep(20)",
}  # fmt: skip


def test_a_limit_inside_a_nearer_limit_does_not_lengthen_it(engine: Engine) -> None:
    with engine.connect() as conn, pytest.raises(TooSlow), time_limit(conn, 0.2), time_limit(conn, 30):
        conn.execute(text(SLOW[conn.dialect.name]))


def test_a_limit_holds_again_after_a_nearer_one_inside_it(engine: Engine) -> None:
    with engine.connect() as conn, pytest.raises(TooSlow), time_limit(conn, 0.4):
        with time_limit(conn, 0.3):
            conn.execute(text("SELECT 1"))
        conn.execute(text(SLOW[conn.dialect.name]))


def test_a_fault_of_our_own_is_told_without_its_trace(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with reader(database) as client:
        client.app.state.room.corpus.close()  # type: ignore[attr-defined]  # the app is Starlette's
        client.app.state.room.corpus = None  # type: ignore[attr-defined]
        answer = client.get("/")
    assert answer.status_code == 500
    assert "Traceback" not in answer.text and "NoneType" not in answer.text and "our own fault" in answer.text


def test_rows_of_a_table_and_items_of_a_list_keep_their_shape() -> None:
    from harvester.article import Block

    told = parts(
        [Block("list_item", "a"), Block("list_item", "b"), Block("table", "1\t2\n3\t4"), Block("paragraph", "c")]
    )
    assert [one["kind"] for one in told] == ["list_item", "table", "paragraph"]
    assert told[0]["texts"] == ["a", "b"] and told[1]["rows"] == [["1", "2"], ["3", "4"]]
