"""What the answers are made of: every value counted, none left out, the counts adding up, on both databases."""

from __future__ import annotations

import pytest
from search_corpus import put
from sqlalchemy import event

from harvester.search import asked, ways
from harvester.search.facets import BY, facets
from harvester.search.hits import count
from harvester.search.totals import totals
from harvester.store.engine import Connection, Engine

FACTS = (
    {"province": "CN-HN", "origin": "临远日报", "language": "zh-Hans"},
    {"province": "CN-HN", "origin": "临远日报", "language": "zh-Hans"},
    {"province": "CN-GD", "origin": "临华社", "language": "zh-Hans"},
    {"province": "CN-HN", "origin": None, "language": "en"},
)


def test_counts_add_up_and_those_without_the_fact_come_last(engine: Engine) -> None:
    with engine.begin() as conn:
        for number, facts in enumerate(FACTS, 1):
            put(conn, "轮渡" if number < 4 else "ferry", "码头", key=f"{number:016x}", **facts)
    with engine.connect() as conn:
        whole, some = facets(conn, ""), facets(conn, "轮渡")
        narrowed = facets(conn, 'origin:"临远日报"')
    assert whole.total == 4 and some.total == 3 and narrowed.total == 2
    assert whole.counts["origin"] == (("临远日报", 2), ("临华社", 1), (None, 1))
    assert some.counts["province"] == (("CN-HN", 2), ("CN-GD", 1))
    for found in (whole, some, narrowed):
        assert {sum(number for _, number in found.counts[name]) for name in BY} == {found.total}


def filled(conn: Connection) -> None:
    for number in range(60):
        facts = FACTS[number % 4] | {"source": None}
        words = ("轮渡 ferry", "轮渡", "码头 ferry")[number % 3]
        put(conn, words, "早班 码头", key=f"{number:016x}", **facts)


QUERIES = ("轮渡", "ferry OR 轮渡", "轮渡 lang:zh", "NOT ferry", "轮渡 -ferry origin:临远日报", "ferry OR lang:en")


@pytest.mark.parametrize("query", QUERIES)
def test_many_hits_and_few_are_counted_alike(engine: Engine, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with engine.begin() as conn:
        filled(conn)
    with engine.connect() as conn:
        by_hits = facets(conn, query), totals(conn, query, per="month", by="language"), count(conn, query)
        monkeypatch.setattr(ways, "SHARE", 1_000)  # of 60 articles: any number of hits is many
        has_words = query not in ("NOT ferry", "ferry OR lang:en")  # that every answer must hold
        assert ways.scans(conn, asked(conn, query)) is has_words
        assert (facets(conn, query), totals(conn, query, per="month", by="language"), count(conn, query)) == by_hits


@pytest.mark.parametrize("query", ["lang:zh", "dup:first", "province:CN-HN date:2024", "lang:en -origin:临华社"])
def test_filters_are_counted_without_reading_the_articles(engine: Engine, query: str) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL's planner weighs the ways by its statistics")
    sent: list[tuple[str, tuple[object, ...]]] = []
    with engine.begin() as conn:
        filled(conn)
    with engine.connect() as conn:
        event.listen(engine, "before_cursor_execute", lambda _c, _k, text, values, *_: sent.append((text, values)))
        facets(conn, query)
        ((counted, values),) = (one for one in sent if "GROUP BY" in one[0])
        plans = [row.detail for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {counted}", values)]
    ways_in = [plan for plan in plans if plan.startswith(("SCAN article", "SEARCH article"))]
    assert ways_in and all("USING COVERING INDEX ix_article_facets" in plan for plan in ways_in), plans
