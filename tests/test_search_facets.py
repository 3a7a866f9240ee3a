"""What the answers are made of: every value counted, none left out, the counts adding up, on both databases."""

from __future__ import annotations

from search_corpus import put

from harvester.search.facets import BY, facets
from harvester.store.engine import Engine

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
