"""What cannot be answered is said with its place marked, in Python and on the command line, on both databases."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from sqlalchemy.exc import DBAPIError
from test_research_words import told

from harvester import Corpus
from harvester.cli import main
from harvester.search import BadQuery
from harvester.search.grammar import LONGEST_QUERY
from harvester.store.engine import open_database
from harvester.store.write import save_article

COMMANDS = (("search",), ("timeline",), ("words",), ("kwic",), ("collocates",), ("sample",))
CALLS: dict[str, Callable[[Corpus, str], object]] = {
    "search": lambda corpus, query: corpus.search(query).page(),
    "count": lambda corpus, query: corpus.count(query),
    "timeline": lambda corpus, query: corpus.timeline(query).read(),
    "words": lambda corpus, query: corpus.words(query).read(),
    "words against": lambda corpus, query: corpus.words("渡口通知1", against=query).read(),
    "kwic": lambda corpus, query: corpus.kwic(query).read(),
    "collocates": lambda corpus, query: corpus.collocates(query).read(),
    "sample": lambda corpus, query: corpus.sample(query).read(),
}
BAD = (
    ('渡口 "轮渡', "a quotation mark that does not close", '"轮渡'),
    ("渡口 AND (轮渡", "a bracket that does not close", "(轮渡"),
    ("渡口 colour:red", "unknown field colour:; the fields are title, source", "colour:"),
    ("渡口 date:[2021 TO", "a range that does not close; write date:[2021 TO 2022]", "[2021 TO"),
    ("渡口 AND", "something is missing at the end", "D"),
)
INJECTED = (
    "渡'; DROP TABLE article; --",
    '渡" OR 1=1 --',
    'source:"x\') OR 1=1 --"',
    'title:"x\') UNION SELECT * FROM note --"',
    'origin:"100%"',
    "author:\"%' OR 'a'='a\"",
    '"NEAR(a b) AND body : c"',
    '渡* NOT "\' | !x:*"',
)
FORBIDDEN = "INSERT INTO note (name, value) VALUES ('a', 'b')"


@pytest.fixture(scope="module")
def corpus(shared_database: str) -> Iterator[Corpus]:
    """Thirty notices of a landing, every one with 渡 and the."""
    engine = open_database(shared_database)
    with engine.begin() as conn:
        for number in range(1, 31):
            text = f"第{number * 6151}号渡口通知：今天的轮渡改为 {number} 班，the {number * 37} ferries。"
            save_article(conn, told(number, f"渡口通知{number}", text, published_on=date(2024, 5, number)))
    engine.dispose()
    with Corpus(shared_database) as opened:
        yield opened


@pytest.fixture
def typed(corpus: Corpus, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Typed]:
    """A command line over that database, run to its end."""

    def run(*words: str) -> Typed:
        monkeypatch.setattr(sys, "argv", ["harvester", *words, "--db", corpus.db])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return run


Typed = tuple[int, str, str]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(("query", "message", "marked"), BAD)
def test_every_call_refuses_a_bad_query_with_its_place(
    corpus: Corpus, call: str, query: str, message: str, marked: str
) -> None:
    with pytest.raises(BadQuery) as refused:
        CALLS[call](corpus.within(since="2024"), query)
    assert refused.value.message.startswith(message)
    assert refused.value.query == query, "the place is marked in the words the reader typed, not in the narrowed query"
    assert query[refused.value.start : refused.value.end] == marked


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("query", "message", "marked"), BAD)
def test_every_command_marks_the_place_and_ends_with_2(
    typed: Callable[..., Typed], command: tuple[str, ...], query: str, message: str, marked: str
) -> None:
    code, out, err = typed(*command, query, "--since", "2024")
    first, line, carets = err.splitlines()
    assert (code, out) == (2, "")
    assert first.startswith(f"harvester: query: {message}")
    assert line == f"  {query}"
    assert set(carets.strip()) == {"^"}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("query", INJECTED)
def test_an_injection_finds_nothing_and_harms_nothing(corpus: Corpus, call: str, query: str) -> None:
    try:
        CALLS[call](corpus, query)
        assert corpus.count(query) == 0
    except BadQuery as refused:
        assert refused.start < refused.end
    assert corpus.count("") == corpus.count("渡") == 30


@pytest.mark.parametrize("query", INJECTED)
def test_an_injection_by_an_option_finds_nothing(corpus: Corpus, query: str) -> None:
    for narrowed in (corpus.within(source=query), corpus.within(origin=query), corpus.within(source=["a", query])):
        try:
            assert narrowed.count("渡") == 0
        except BadQuery as refused:
            assert "whole value" in refused.message
    for name in ("lang", "province", "since"):
        with pytest.raises(BadQuery):
            corpus.within(**{name: query}).count("渡")


@pytest.mark.parametrize("query", ["渡" * 40_000, "渡口 " * 25_000, "(" * 100_000, "渡 OR " * 20_000 + "渡"])
def test_a_query_of_a_hundred_kilobytes_is_refused_by_every_call(corpus: Corpus, query: str) -> None:
    for call in CALLS.values():
        with pytest.raises(BadQuery, match=f"at most {LONGEST_QUERY:,} are read"):
            call(corpus, query)


def test_a_query_of_a_hundred_kilobytes_is_one_line_on_the_command_line(typed: Callable[..., Typed]) -> None:
    for command in COMMANDS:
        code, out, err = typed(*command, "渡" * 40_000)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert len(err) < 200


@pytest.mark.parametrize("query", ["", "渡", "the", "渡 OR NOT 渡", "NOT 飞机", "has:date OR NOT has:date", "t* OR 渡"])
def test_a_query_that_matches_everything_is_answered_by_every_call(corpus: Corpus, query: str) -> None:
    assert corpus.count(query) == 30
    assert len(list(corpus.search(query))) == 30
    assert len(corpus.sample(query, 40).read()) == 30
    assert sum(row[1] for row in corpus.timeline(query).read()) == 30
    assert corpus.words(query).read()
    if query in ("渡", "the"):
        assert len(corpus.kwic(query).read()) == {"渡": 90, "the": 30}[query]
        assert corpus.collocates(query, against="texts").notes


@pytest.mark.parametrize("call", CALLS)
def test_every_call_reads_only(corpus: Corpus, call: str) -> None:
    with corpus.connection() as conn, pytest.raises(DBAPIError, match=r"readonly|read-only"):
        conn.exec_driver_sql(FORBIDDEN)
    CALLS[call](corpus, "渡")
    with corpus.connection() as conn, pytest.raises(DBAPIError, match=r"readonly|read-only"):
        conn.exec_driver_sql(FORBIDDEN)
