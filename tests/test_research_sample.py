"""Samples that anyone can draw again, and coverage: on which day nobody looked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import StringIO
from random import Random

import pytest
import time_machine
from research_corpus import crawl, declare
from rich.console import Console
from search_corpus import put
from sqlalchemy import select

from harvester import Corpus
from harvester.cli.coverage import _months, _per_sign, _show
from harvester.research.sample import sample
from harvester.search import BadQuery, asked, ways
from harvester.search.texts import BY_KEY, draw
from harvester.store.engine import Engine, open_database
from harvester.store.tables import Article

DRAWN = ["000000000000009f", "00000000000000b4", "000000000000004a"]
"""The first three of 200 keys by the seed 7, as `sha256sum` has them: another rule makes every cited seed wrong."""


@contextmanager
def opened(address: str) -> Iterator[Engine]:
    engine = open_database(address)
    yield engine
    engine.dispose()


def fill(engine: Engine, order: list[int]) -> None:
    with engine.begin() as conn:
        for number in order:
            put(conn, "渡船", "渡船早班", key=f"{number:016x}", published_on=date(2024, 5, 1 + number % 31))


def keys(engine: Engine, size: int, seed: int | str, query: str = "渡船") -> list[str]:
    with engine.connect() as conn:
        return [row[0] for row in sample(conn, query, size, seed=seed)]


def test_a_seed_draws_the_same_articles_on_every_database_in_whatever_order_they_came(
    engine: Engine, second_database: str
) -> None:
    order = list(range(200))
    fill(engine, order)
    Random(1).shuffle(order)
    with opened(second_database) as other:
        fill(other, order)
        assert keys(engine, 50, 7) == keys(other, 50, 7)
        assert keys(engine, 50, 7) != keys(engine, 50, 8)
        assert keys(engine, 10, 7) == keys(engine, 50, 7)[:10]
        assert keys(engine, 3, 7) == keys(engine, 3, "7") == DRAWN


def test_a_sample_says_of_how_many(engine: Engine) -> None:
    fill(engine, list(range(30)))
    with engine.connect() as conn:
        assert sample(conn, "渡船", 5, seed=3).notes == ["5 of 30 articles, drawn at random with the seed 3"]
        whole = sample(conn, "渡船", 40)
        assert whole.notes == ["all 30 articles that answer: the sample is the population"]
        assert len(whole.read()) == 30
        assert sample(conn, "火车", 5).notes == []
        with pytest.raises(ValueError, match="one article at least"):
            sample(conn, "渡船", 0)


def test_every_article_is_as_likely_as_any_other(engine: Engine) -> None:
    fill(engine, list(range(40)))
    drawn = [key for seed in range(100) for key in keys(engine, 10, seed)]
    times = [drawn.count(f"{number:016x}") for number in range(40)]
    assert min(times) > 8 and max(times) < 45  # 25 on average, with a spread of 4.3


@pytest.mark.parametrize("query", ["渡船", "", "渡船 date:2024-05", "长桥"])
@pytest.mark.parametrize("probes", [0, 200])
def test_the_seed_key_draws_those_of_the_lowest_keys(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, query: str, probes: int
) -> None:
    """By way of the words' hits, and along all keys."""
    monkeypatch.setattr(ways, "PROBES", probes)
    order = list(range(60))
    Random(2).shuffle(order)
    fill(engine, order)
    with engine.connect() as conn:
        drawn = draw(conn, asked(conn, query), 10, seed=BY_KEY)
        rest = draw(conn, asked(conn, query), 10, seed=BY_KEY, but=asked(conn, "date:[2024-05-01 TO 2024-05-05]"))
        found = {row.id: row.key for row in conn.execute(select(Article.id, Article.key))}
    expected = [] if query == "长桥" else [f"{number:016x}" for number in range(60)]
    assert [found[number] for number in drawn.numbers] == expected[:10] and drawn.of == len(expected)
    assert [found[number] for number in rest.numbers] == [one for one in expected if int(one, 16) % 31 > 4][:10]
    assert rest.of == sum(int(one, 16) % 31 > 4 for one in expected)


@pytest.fixture
def corpus(database: str, engine: Engine) -> Corpus:
    """Two sources: one crawled three times, well, badly, with a failing list; another not at all in May."""
    with engine.begin() as conn:
        declare(conn, "river_zh", "CN-HN")
        declare(conn, "coast_zh", "CN-FJ")
        crawl(conn, "river_zh", date(2024, 5, 6), seen=12, stored=3, duplicate=1)
        crawl(conn, "river_zh", date(2024, 5, 8), "failed", error="www.river.example: no answer")
        crawl(conn, "river_zh", date(2024, 5, 9), "degraded", error="one list of two")
        crawl(conn, "coast_zh", date(2024, 4, 30))
    return Corpus(database)


@time_machine.travel("2024-05-10T04:00:00Z", tick=False)
def test_coverage_tells_crawled_failed_and_not_scheduled_apart(corpus: Corpus) -> None:
    table = corpus.within(since="2024-05-06", until="2024-05").coverage()
    rows = {(row[0], row[1].day): row[2:] for row in table.read()}
    assert rows["river_zh", 6] == ("crawled", 1, 0, 12, 4, None)
    assert rows["river_zh", 7] == ("not scheduled", 0, 0, None, None, None)
    assert rows["river_zh", 8][0] == "failed" and rows["river_zh", 8][-1] == "www.river.example: no answer"
    assert rows["river_zh", 9][0] == "crawled" and rows["river_zh", 9][-1] == "one list of two"
    assert {rows["coast_zh", day][0] for day in range(6, 11)} == {"not scheduled"}
    assert len(rows) == 10  # to today, the 10th
    assert table.notes == ["2 of 10 source days crawled, 1 failed, 7 not scheduled"]


@time_machine.travel("2024-05-20T04:00:00Z", tick=False)
def test_coverage_runs_from_the_first_crawl_to_the_last_and_says_how_long_ago_that_was(corpus: Corpus) -> None:
    table = corpus.within(province="hunan").coverage()
    assert [row[1].day for row in table.read()] == [6, 7, 8, 9]
    assert table.notes[-1] == "no crawl since 2024-05-09, 11 days before today"
    assert corpus.within(source="inland_zh").coverage().read() == []


def test_coverage_refuses_filters_that_say_nothing_of_a_source(corpus: Corpus) -> None:
    for filters in ({"lang": "zh"}, {"origin": "新华社"}):
        with pytest.raises(BadQuery, match="only source:, province: and date:"):
            corpus.within(**filters).coverage()


@time_machine.travel("2024-05-10T04:00:00Z", tick=False)
def test_the_calendar_has_a_line_for_each_source(corpus: Corpus) -> None:
    console = Console(width=80, record=True, file=StringIO())
    _show(console, corpus.coverage())
    months, coast, river, *_ = console.export_text().splitlines()
    assert (months, coast, river) == (
        "          2024-04",
        "coast_zh  █·········  1/10",
        "river_zh  ······█·×▒  2/10",
    )


def test_a_sign_stands_for_as_many_days_as_a_line_needs() -> None:
    assert [_per_sign(days, 60) for days in (1, 60, 61, 420, 421, 3650)] == [1, 1, 7, 7, 14, 63]
    assert _months([date(2024, 11, 1 + day) for day in range(30)] + [date(2024, 12, 1)] + [date(2025, 1, 1)] * 9) == (
        "2024-11                       12"
    )
