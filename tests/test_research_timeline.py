"""Timelines: counts with their denominators, and gaps told apart from zeros, source by source."""

from __future__ import annotations

from datetime import date

import pytest
from research_corpus import crawl, declare
from search_corpus import SEEN, put
from sqlalchemy import insert

from harvester import Corpus
from harvester.search import BadQuery, parse
from harvester.search.narrow import days_asked
from harvester.search.nodes import Days
from harvester.store.engine import Engine
from harvester.store.tables import DuplicateGroup

MAY = [date(2024, 5, number) for number in range(32) if number]


@pytest.fixture
def corpus(database: str, engine: Engine) -> Corpus:
    """Two provinces: one crawled on 6, 7, 9 May (the 9th badly), the other on 7 May only."""
    with engine.begin() as conn:
        declare(conn, "river_zh", "CN-HN")
        declare(conn, "coast_zh", "CN-FJ", "media")
        for day, status in ((6, "finished"), (7, "degraded"), (9, "failed")):
            crawl(conn, "river_zh", MAY[day - 1], status)
        crawl(conn, "coast_zh", MAY[6])
        crawl(conn, "coast_zh", MAY[19])
        for source, province, kind, day in (("river_zh", "CN-HN", "gov", 6), ("river_zh", "CN-HN", "gov", 10),
                                      ("coast_zh", "CN-FJ", "media", 7)):  # fmt: skip
            put(conn, "渡船", "渡船早班", source=source, province=province, kind=kind, published_on=MAY[day - 1],
                language="zh-Hans")  # fmt: skip
    return Corpus(database)


def test_a_zero_needs_a_good_crawl_of_a_source_that_the_query_admits(corpus: Corpus) -> None:
    rows = {row[0].day: row[1:] for row in corpus.timeline("渡船 AND source:river_zh").read()}
    assert rows == {6: (1, 1, 1.0, 1), 7: (0, 0, None, 1), 8: (None, 0, None, 0), 9: (None, 0, None, 0),
                    10: (1, 1, 1.0, 0)}  # fmt: skip


def test_each_source_has_gaps_of_its_own(corpus: Corpus) -> None:
    table = corpus.timeline("渡船", by="source")
    rows = {(row[0].day, row[1]): row[2] for row in table.read()}
    assert rows[6, "river_zh"] == 1 and rows[6, "coast_zh"] is None
    assert rows[7, "river_zh"] == 0 and rows[7, "coast_zh"] == 1
    assert rows[8, "river_zh"] is None and rows[8, "coast_zh"] is None
    assert "3 of 3 articles" in table.notes
    assert "6 days without a crawl and without an article: gaps, not zeros" in table.notes


@pytest.mark.parametrize(("by", "there", "elsewhere"), [("province", "CN-HN", "CN-FJ"), ("kind", "gov", "media")])
def test_groups_of_sources_have_gaps_of_their_own(corpus: Corpus, by: str, there: str, elsewhere: str) -> None:
    rows = {(row[0].day, row[1]): row[2] for row in corpus.timeline("渡船", by=by).read()}  # type: ignore[arg-type]
    assert (rows[6, there], rows[6, elsewhere], rows[7, there]) == (1, None, 0)


def test_languages_share_the_gaps_of_the_corpus(corpus: Corpus) -> None:
    rows = {(row[0].day, row[1]): row[2] for row in corpus.timeline("", by="language").read()}
    assert (rows[6, "zh-Hans"], rows[8, "zh-Hans"]) == (1, None)


def test_days_asked_for_are_shown_before_the_first_article_and_after_the_last(corpus: Corpus) -> None:
    days = [row[0].day for row in corpus.timeline("date:[2024-05-04 TO 2024-06-30]").read()]
    assert days == list(range(4, 21))  # to the last crawl, on the 20th: nobody knows more
    table = corpus.timeline("")
    assert table.read()[-1][0] == MAY[9]
    assert any(note.startswith("crawled until 2024-05-20") for note in table.notes)


def test_stories_are_counted_once_however_often_they_are_printed(database: str, engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(insert(DuplicateGroup), {"id": 1, "first_article_id": 1, "articles": 2, "made_at": SEEN})
        for group in (1, 1, None):
            put(conn, "渡船", "渡船", published_on=MAY[5], group_id=group)
    with Corpus(database) as corpus:
        assert corpus.timeline("渡船").read()[0][1:4] == (3, 3, 1.0)
        assert corpus.timeline("渡船", stories=True).read()[0][1:4] == (2, 2, 1.0)


def test_a_timeline_without_end_is_refused(database: str, engine: Engine) -> None:
    with engine.begin() as conn:
        for number, day in enumerate((date(1200, 1, 1), date(2024, 5, 6))):
            put(conn, "渡船", "渡船", published_on=day, origin=f"{number}")
    with Corpus(database) as corpus:
        with pytest.raises(BadQuery, match=r"over 200,000 rows.*by month"):
            corpus.timeline("渡船")
        assert len(corpus.timeline("渡船", per="year").read()) == 825


@pytest.mark.parametrize(
    ("query", "days"),
    [
        ("渡船", Days(None, None)),
        ("渡船 AND date:2024-05", Days(MAY[0], MAY[30])),
        ("date:[2024-05-03 TO *] AND date:[* TO 2024-05-09]", Days(MAY[2], MAY[8])),
        ("date:2024-05 OR lang:zh", Days(None, None)),
    ],
)
def test_days_of_a_query_are_those_that_every_answer_lies_between(query: str, days: Days) -> None:
    assert days_asked(parse(query)) == days
