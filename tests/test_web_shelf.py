"""Pages that are kept: the same as if they were made anew, and made anew as soon as anything is another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
import time_machine
from reading_room import KEY, furnish, many, reader
from search_corpus import put
from sqlalchemy import event
from starlette.testclient import TestClient

from harvester.research import Corpus
from harvester.store.engine import Engine
from harvester.web.app import build_app
from harvester.web.room import Room
from harvester.web.shelf import Page, Shelf
from harvester.web.warm import warm

PAGES = ("/", "/?q=轮渡", "/about", "/words", "/sources", "/timeline?q=轮渡", f"/article/{KEY}", "/coverage")


@contextmanager
def asking(engine: Engine) -> Iterator[list[str]]:
    """The statements about articles that are sent to this database meanwhile."""
    sent: list[str] = []

    def keep(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        sent.extend([statement] if "FROM" in statement else [])

    event.listen(engine, "before_cursor_execute", keep)
    yield sent
    event.remove(engine, "before_cursor_execute", keep)


def test_a_page_is_made_once_and_again_after_a_commit(database: str, engine: Engine) -> None:
    furnish(engine)
    with Corpus(database) as corpus:
        room = Room(corpus)
        client = TestClient(build_app(room), base_url="http://127.0.0.1:8000")
        for path in PAGES:
            for _ in range(9):  # PostgreSQL counts what its whole server commits, its own upkeep too
                state = room.state()
                first = client.get(path)
                with asking(corpus._engine) as sent:
                    again = client.get(path)
                if room.state() == state:
                    break
            assert (again.text, again.headers["etag"], sent) == (first.text, first.headers["etag"], []), path
        before = client.get("/").text
        with engine.begin() as conn:
            put(conn, "新的轮渡", "刚刚开通", key="f" * 16, published_on=date(2024, 6, 1))
        assert "新的轮渡" not in before and "新的轮渡" in client.get("/").text


def test_languages_and_questions_do_not_mix(database: str, engine: Engine) -> None:
    furnish(engine)
    with reader(database) as client:
        asked = [("/", "en"), ("/", "zh"), ("/?q=ferry", "en"), ("/?q=ferry&ui=zh", "en"), ("/?q=%66erry", "zh")]
        seen = [client.get(path, headers={"accept-language": tongue}).text for path, tongue in asked * 2]
    assert seen[: len(asked)] == seen[len(asked) :] and len(set(seen)) == 5


def test_another_day_is_another_state(database: str, engine: Engine) -> None:
    furnish(engine)
    with Corpus(database) as corpus:
        room = Room(corpus)
        with time_machine.travel("2026-05-06T15:59:00Z", tick=False):
            today = room.state()
            assert room.state() == today
        with time_machine.travel("2026-05-06T16:00:00Z", tick=False):  # midnight in Shanghai
            assert room.state() != today


@pytest.mark.parametrize("path", ["/?q=(a", "/sources/nobody"])
def test_what_went_wrong_is_not_kept(database: str, engine: Engine, path: str) -> None:
    furnish(engine)
    with Corpus(database) as corpus:
        room = Room(corpus)
        client = TestClient(build_app(room), base_url="http://127.0.0.1:8000")
        assert client.get(path).status_code in (400, 404) and room.shelf._size == 0


def test_pages_that_were_not_read_for_longest_go_first() -> None:
    shelf = Shelf(most=100)
    for name in "abc":
        shelf.put("one", name, Page(b"x" * 40, "tag", "en"))
        shelf.find("one", "a")
    assert [name for name in "abc" if shelf.find("one", name)] == ["a", "c"]
    assert shelf.find("two", "a") is None
    shelf.put("two", "d", Page(b"x" * 200, "tag", "en"))
    assert shelf.find("two", "d") is None and shelf.find("one", "a") is None


def test_a_warm_room_answers_as_a_cold_one(database: str, engine: Engine) -> None:
    with Corpus(database) as corpus:
        warm(Room(corpus))  # an empty database too
    many(engine, 30)
    with Corpus(database) as corpus:
        room = Room(corpus)
        warm(room)
        client = TestClient(build_app(room), base_url="http://127.0.0.1:8000")
        with reader(database) as cold:
            for path in ("/words", "/collocates?q=轮渡", "/?q=轮渡"):
                assert client.get(path).text == cold.get(path).text
