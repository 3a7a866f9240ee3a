"""Saved searches: each run tells what is new, changed or gone since the last one, once; and named collections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import time_machine
from research_corpus import declare
from test_store_write import article, raw
from typer.testing import CliRunner

from harvester import Corpus
from harvester.article import Article
from harvester.cli.app import app
from harvester.discover.registry import UnknownSource
from harvester.identity.address import key_of
from harvester.research.saved import read_mark, write_mark
from harvester.search import BadQuery
from harvester.store import pages, saved
from harvester.store.collections import NoCollection
from harvester.store.engine import Engine, writing
from harvester.store.write import save_article

PAGES = [f"https://www.linyuan.example/yw/202405/t2024050{number}_1.html" for number in range(1, 8)]


@pytest.fixture
def corpus(database: str) -> Iterator[Corpus]:
    with time_machine.travel("2024-05-20T04:00:00Z", tick=False), Corpus(database) as opened:
        yield opened


def record(number: int, **changes: object) -> Article:
    page = raw(PAGES[number], sha=("c" if changes else "a") * 64, offset=1000 * number + 500 * bool(changes))
    return article(url=PAGES[number], aliases=[], raw=[page], **changes)


def store(database: str, number: int, **changes: object) -> None:
    with writing(database) as conn:
        save_article(conn, record(number, **changes))


def withdraw(database: str, number: int) -> None:
    with writing(database) as conn:
        for _ in range(3):
            pages.failed(conn, PAGES[number], "http_error", status=404, source="linyuan_zh")


def told(corpus: Corpus, name: str = "ferries") -> list[tuple[str, int, str | None]]:
    rows = corpus.saved.run(name).table.dicts()
    keys = [key_of(page) for page in PAGES]
    return [(row["what"], keys.index(row["key"]), row["cause"]) for row in rows]


def later() -> time_machine.travel:
    """Five minutes on: withdrawals of the last minute are left to the next look."""
    return time_machine.travel("2024-05-20T04:05:00Z", tick=False)


def test_a_run_tells_what_is_new_changed_and_gone_once(database: str, corpus: Corpus) -> None:
    for number in range(3):
        store(database, number)
    corpus.saved.add("ferries", "轮渡")
    assert told(corpus) == []
    store(database, 3)
    store(database, 4, title="盐场", subtitles=[], text="晒盐", blocks=[])
    store(database, 0, title="轮渡停航了")
    withdraw(database, 1)
    with later():
        assert told(corpus) == [("new", 3, None), ("changed", 0, "publisher"), ("gone", 1, "http_error")]
        assert told(corpus) == []


def test_what_is_stored_during_a_run_is_told_by_the_next(database: str, corpus: Corpus) -> None:
    corpus.saved.add("ferries", "轮渡")
    store(database, 0)
    found = corpus.saved.look("ferries")
    store(database, 1)  # after the look, before it is remembered
    corpus.saved.remember("ferries", found.until)
    assert [row["key"] for row in found.table.dicts()] == [key_of(PAGES[0])]
    assert told(corpus) == [("new", 1, None)]


def test_an_article_whose_moment_lies_before_the_last_run_is_told_nevertheless(database: str, corpus: Corpus) -> None:
    from harvester.store.draft import draft_of

    corpus.saved.add("ferries", "轮渡")
    store(database, 0)
    corpus.saved.run("ferries")
    kind = "sqlite" if database.startswith("sqlite") else "postgresql"
    with time_machine.travel("2024-05-20T03:00:00Z", tick=False):  # drafted an hour ago, waiting for its turn since
        drafts = [draft_of(record(1), None, kind), draft_of(record(0, title="轮渡改道"), None, kind)]
    for draft in drafts:
        with writing(database) as conn:
            save_article(conn, draft)
    assert told(corpus) == [("new", 1, None), ("changed", 0, "publisher")]


def test_a_lost_run_is_told_again_by_its_token(database: str, corpus: Corpus) -> None:
    corpus.saved.add("ferries", "轮渡")
    store(database, 0)
    lost = corpus.saved.run("ferries")
    store(database, 1)
    again = corpus.saved.look("ferries", after=lost.since)
    assert [row["key"] for row in again.table.dicts()] == [key_of(page) for page in PAGES[:2]]
    assert told(corpus) == [("new", 1, None)]
    mark = read_mark(lost.until)
    assert read_mark(write_mark(mark)) == mark
    for wrong in ("", "%%%", lost.until[:-4], "WzFd"):
        with pytest.raises(BadQuery, match="token of a saved search is damaged"):
            corpus.saved.look("ferries", after=wrong or "x")


def test_an_article_changed_into_an_answer_is_told_as_changed(database: str, corpus: Corpus) -> None:
    store(database, 0)
    corpus.saved.add("salt", "盐场")
    store(database, 0, title="盐场")
    assert told(corpus, "salt") == [("changed", 0, "publisher")]


def test_an_article_changed_so_that_it_answers_no_more_is_told_as_gone_once(database: str, corpus: Corpus) -> None:
    for number in range(4):
        store(database, number)
    for name, query in (("ferries", "轮渡"), ("of the day", "轮渡 AND date:2024-05-06"), ("not salt", "NOT 盐场")):
        corpus.saved.add(name, query)
    store(database, 0, title="盐场", subtitles=[], text="晒盐", blocks=[])
    store(database, 1, published_on=date(2024, 5, 7), published_at=None)
    store(database, 2, origin="柘兰日报")
    assert told(corpus) == [("changed", 1, "publisher"), ("changed", 2, "publisher"), ("gone", 0, "publisher")]
    assert told(corpus) == []
    assert {one for one in told(corpus, "of the day") if one[0] == "gone"} == {
        ("gone", 0, "publisher"), ("gone", 1, "publisher")
    }  # fmt: skip
    assert [one for one in told(corpus, "not salt") if one[0] == "gone"] == [("gone", 0, "publisher")]
    store(database, 0, title="盐场", subtitles=[], text="又晒盐", blocks=[])  # it had gone before
    assert told(corpus) == []


def test_a_word_that_left_the_line_under_the_headline_is_told(database: str, corpus: Corpus) -> None:
    store(database, 0, subtitles=["盐场也在内"])
    corpus.saved.add("salt", "盐场")
    store(database, 0, subtitles=[])  # of the same bytes: it is read otherwise
    assert told(corpus, "salt") == [("gone", 0, "extractor")]


def test_saved_from_the_start_tells_all_that_is_held(database: str, corpus: Corpus) -> None:
    store(database, 0)
    corpus.saved.add("ferries", corpus.within(since="2024").query("轮渡"), from_start=True)
    assert told(corpus) == [("new", 0, None)]
    [row] = corpus.saved.list().dicts()
    assert (row["name"], row["query"]) == ("ferries", "(轮渡) AND date:[2024 TO *]")
    assert row["last_run_at"] is not None


def test_names_are_kept_once_and_faults_name_the_searches_there_are(corpus: Corpus) -> None:
    corpus.saved.add("ferries", "轮渡")
    with pytest.raises(saved.BadSaved, match="already"):
        corpus.saved.add("ferries", "渡船")
    with pytest.raises(saved.BadSaved, match=r"no search named 'salt' \(ferries\)"):
        corpus.saved.run("salt")
    with pytest.raises(BadQuery):
        corpus.saved.add("broken", "轮渡 AND (")
    corpus.saved.remove("ferries")
    with pytest.raises(saved.BadSaved, match="none yet"):
        corpus.saved.remove("ferries")


def test_a_collection_asks_for_all_of_its_sources(database: str, engine: Engine, corpus: Corpus) -> None:
    with engine.begin() as conn:
        declare(conn, "coast_zh")
    store(database, 0)
    store(database, 1, source="hill_zh")
    assert corpus.collections.add("inland", ["linyuan_zh"], note="两岸") == ["linyuan_zh"]
    assert corpus.collections.add("inland", ["hill_zh", "linyuan_zh"]) == ["hill_zh", "linyuan_zh"]
    [row] = corpus.collections.list().dicts()
    assert (row["name"], row["sources"], row["note"]) == ("inland", ["hill_zh", "linyuan_zh"], "两岸")
    inland = corpus.within(collection="inland")
    assert (corpus.count("轮渡"), inland.count("轮渡"), inland.within(source="hill_zh").count("轮渡")) == (2, 2, 1)
    assert corpus.collections.remove("inland", ["linyuan_zh"]) == ["hill_zh"]
    assert inland.count("轮渡") == 1
    with pytest.raises(NoCollection, match="linyuan_zh is not in it; it holds hill_zh"):
        corpus.collections.remove("inland", ["linyuan_zh"])
    assert corpus.collections.remove("inland") == []
    with pytest.raises(NoCollection, match=r"none of this name \(none yet\)"):
        inland.count("轮渡")


def test_a_collection_takes_sources_of_the_registry_and_refuses_others(corpus: Corpus) -> None:
    assert corpus.collections.add("south", ["hunan_en"]) == ["hunan_en"]  # declared here, never crawled
    with pytest.raises(UnknownSource, match="hunan_en"):
        corpus.collections.add("south", ["hunan_n"])


def test_saved_searches_and_collections_on_the_command_line(database: str, tmp_path: Path) -> None:
    def ask(*words: str, code: int = 0) -> str:
        ended = CliRunner().invoke(app, [*words, "--db", database])
        assert ended.exit_code == code, ended.output
        return ended.stdout

    store(database, 0)
    ask("collections", "add", "inland", "linyuan_zh")
    assert "linyuan_zh" in ask("collections", "list")
    assert ask("saved", "add", "ferries", "轮渡", "--collection", "inland", "--from-start").startswith(
        'ferries: (轮渡) AND source:("linyuan_zh")'
    )
    assert key_of(PAGES[0]) in ask("saved", "run", "ferries", "--look")
    assert key_of(PAGES[0]) in ask("saved", "run", "ferries", "-f", "jsonl")
    assert ask("saved", "run", "ferries", "-f", "csv").splitlines()[1:] == []
    assert "nothing since the last time" in ask("saved", "run", "ferries")
    assert "ferries" in ask("saved", "list")
    ask("saved", "remove", "ferries")
    ask("collections", "remove", "inland")
    assert "none yet" in ask("saved", "list") and "none yet" in ask("collections", "list")


def test_looking_writes_nothing(database: str, corpus: Corpus) -> None:
    corpus.saved.add("ferries", "轮渡", from_start=True)
    store(database, 0)
    first = corpus.saved.look("ferries")
    assert corpus.saved.look("ferries").table.read() == first.table.read()
    assert corpus.saved.list().read()[0][3] is None
    assert corpus.saved.look("ferries").table.read()[0][2] == date(2024, 5, 6)
