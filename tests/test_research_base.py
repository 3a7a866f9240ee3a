"""Tables, paging tokens, narrowed queries, totals and timelines: what every research call stands on."""

from __future__ import annotations

from datetime import date

import pytest
from search_corpus import put
from test_store_write import article

from harvester import Corpus
from harvester.research import Column, Table
from harvester.research.timeline import following, timeline
from harvester.search import BadQuery, parse
from harvester.search.narrow import narrowed, without_words
from harvester.search.stream import stream_ids
from harvester.search.token import read_token, write_token
from harvester.search.totals import totals
from harvester.store.engine import Engine
from harvester.store.write import save_article

DAYS = (date(2024, 5, 6), date(2024, 5, 6), date(2024, 5, 20), date(2024, 6, 3), None)


@pytest.fixture
def held(engine: Engine) -> Engine:
    """Five articles: 长沙 in three of them, one without a day, two of one group."""
    with engine.begin() as conn:
        for number, day in enumerate(DAYS, 1):
            words = "长沙的轮渡" if number % 2 else "株洲的铁路"
            put(conn, words, words, key=f"{number:016x}", published_on=day, language="zh-Hans", province="CN-HN")
    return engine


def test_a_lazy_table_shows_its_first_rows_and_gives_them_all_afterwards() -> None:
    table = Table([Column("n", "whole"), Column("word")], ((n, "<b>") for n in range(60)), notes=["a sample"])
    shown = table._repr_html_()
    assert "&lt;b&gt;" in shown and "<b>" not in shown
    assert "the first 50 rows" in shown and "a sample" in shown
    assert [row[0] for row in table] == list(range(60))


def test_narrowed_queries_ask_for_the_words_and_the_filters() -> None:
    assert narrowed("长沙", source=["a_zh", "b_en"]) == '(长沙) AND source:("a_zh" OR "b_en")'
    assert narrowed("", since=date(2024, 5, 6)) == "date:[2024-05-06 TO *]"
    assert narrowed("长沙 OR 株洲") == "长沙 OR 株洲"
    parse(narrowed("长沙 OR 株洲", province="CN-HN", lang="zh", until="2024-05", source='we"ird'))


@pytest.mark.parametrize(
    ("query", "corpus"),
    [
        ("长沙", ""),
        ("长沙 AND date:2024", "date:2024"),
        ("长沙 AND date:2024 AND lang:zh", "date:2024 AND lang:zh"),
        ("(长沙 OR lang:zh) AND date:2024", "date:2024"),
        ("-长沙 AND lang:zh", "lang:zh"),
        ("date:2024 OR lang:zh", "date:2024 OR lang:zh"),
        ("has:image -lang:en", "has:image -lang:en"),
    ],
)
def test_the_corpus_of_a_query_is_what_its_filters_admit(query: str, corpus: str) -> None:
    assert without_words(parse(query)).root == parse(corpus).root


def test_page_tokens_name_a_place_and_are_refused_by_other_queries() -> None:
    token = write_token("长沙", (date(2024, 5, 6), 7))
    assert read_token("长沙", token) == (date(2024, 5, 6), 7)
    assert read_token("长沙", write_token("长沙", (None, 3))) == (None, 3)
    for query, wrong in (("株洲", token), ("长沙", token[:-3]), ("长沙", "%%%"), ("长沙", "")):
        with pytest.raises(BadQuery, match="page token"):
            read_token(query, wrong)


def test_pages_neither_repeat_nor_hide_an_answer_while_articles_arrive(database: str, engine: Engine) -> None:
    def store(day: date) -> str:
        page = f"https://www.linyuan.example/{day}.html"
        with engine.begin() as conn:
            save_article(conn, article(url=page, aliases=[], published_on=day, published_at=None))
        return page

    pages = [store(date(2024, 5, number)) for number in range(1, 12)]
    with Corpus(database) as corpus:
        found = corpus.search("轮渡")
        first = found.page(4)
        store(date(2024, 6, 1))
        urls, token = [hit.url for hit in first.hits], first.next
        while token:
            page = found.page(4, token)
            urls += [hit.url for hit in page.hits]
            token = page.next
    assert urls == pages[::-1]


def test_totals_have_the_denominator_of_their_filters(held: Engine) -> None:
    with held.connect() as conn:
        (whole,) = totals(conn, "长沙")
        assert (whole.count, whole.of) == (3, 5)
        months = {row.period: (row.count, row.of) for row in totals(conn, "长沙 AND lang:zh", per="month")}
        weeks = [row.period for row in totals(conn, "", per="week")]
    assert months == {date(2024, 5, 1): (2, 3), date(2024, 6, 1): (0, 1), None: (1, 1)}
    assert weeks == [None, date(2024, 5, 6), date(2024, 5, 20), date(2024, 6, 3)]


def test_a_period_without_a_crawl_and_without_articles_is_a_gap_and_no_zero(held: Engine) -> None:
    with held.connect() as conn:
        rows = timeline(conn, "长沙", per="week").read()
    by_week = {row[0]: row[1] for row in rows}
    assert by_week[date(2024, 5, 13)] is None  # nobody looked, nothing held
    assert by_week[date(2024, 6, 3)] == 0  # something was held, none of it answers
    assert rows[-1][:3] == (None, 1, 1)  # the article that prints no day


@pytest.mark.parametrize(
    ("per", "first", "after"),
    [
        ("day", date(2024, 2, 28), date(2024, 2, 29)),
        ("week", date(2024, 12, 30), date(2025, 1, 6)),
        ("month", date(2024, 12, 1), date(2025, 1, 1)),
        ("year", date(2024, 1, 1), date(2025, 1, 1)),
    ],
)
def test_periods_follow_one_another(per: str, first: date, after: date) -> None:
    assert following(first, per) == after  # type: ignore[arg-type]


def test_every_answer_is_streamed_once_in_order(held: Engine) -> None:
    with held.connect() as conn:
        assert list(stream_ids(conn, "长沙")) == [3, 1, 5]
        assert list(stream_ids(conn, "长沙", order="key")) == [1, 3, 5]


def test_a_province_is_known_where_a_source_of_the_database_declares_it(engine: Engine, database: str) -> None:
    with engine.begin() as conn:
        save_article(conn, article(province="CN-LY"))
    with Corpus(database, province="ly") as corpus:
        assert corpus.count("province:CN-LY") == corpus.count() == corpus.timeline().read()[0][1] == 1
        with pytest.raises(BadQuery, match="'CN-ZZ' is no province, and no source of this database declares it"):
            corpus.count("轮渡 AND province:CN-ZZ")
        with pytest.raises(BadQuery, match="'atlantis' is no province; write CN-HN"):
            corpus.count("province:atlantis")
    with pytest.raises(BadQuery, match="is no province"):
        parse("province:CN-LY")


@pytest.mark.parametrize("sort", ["newest", "relevance"])
def test_every_answer_is_read_and_none_is_left_out_in_silence(database: str, engine: Engine, sort: str) -> None:
    with engine.begin() as conn:
        for number in range(450):
            put(conn, "长沙的轮渡", "轮渡" * (1 + number % 3), published_on=date(2024, 5, 1 + number % 31))
    with Corpus(database) as corpus:
        found = corpus.search("轮渡", sort=sort)  # type: ignore[arg-type]
        assert len({hit.key for hit in found}) == found.count == len(list(found.table())) == 450
        assert len(list(found.table(limit=7))) == 7
        page = found.page(20)
        assert page.more and (page.next is None) == (sort == "relevance")
        assert not found.page(450).more
