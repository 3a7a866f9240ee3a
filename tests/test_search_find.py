"""Answers as a researcher gets them: filters, order, reading on, marks in the original text, limits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from search_corpus import SEEN, ids, put
from sqlalchemy import Connection, insert

from harvester.article import Article, Attachment, Block, Document, Image
from harvester.search import BadQuery, count, find, hits, ways
from harvester.search.limits import time_limit
from harvester.store import tables
from harvester.store.engine import Engine
from harvester.store.tables import DuplicateGroup, TranslationLink
from harvester.store.write import save_article
from harvester.text.tokens import headline

FERRY = "临远市今天开通了第一条轮渡线路，全长十二公里，每班可以运载四十辆汽车。渡船从老港口出发，四十分钟到达对岸。"


def article(number: int, title: str, text: str, **facts: Any) -> Article:
    blocks = [Block("paragraph", line) for line in text.split("\n")]
    url = f"https://www.linyuan.example/a/t{20240500 + number}_{number}.html"
    return Article(url=url, title=title, text=text, blocks=blocks, source=facts.pop("source", "linyuan_zh"), **facts)


@pytest.fixture
def corpus(engine: Engine) -> Engine:
    """Five invented articles of two sources."""
    with engine.begin() as conn:
        for one in (
            article(1, "轮渡开通", FERRY, published_on=date(2024, 5, 6), origin="临远日报", province="CN-HN",
                    language="zh-Hans", authors=["陈一帆", "Li Ming"], images=[Image("https://linyuan.example/i.jpg")]),
            article(2, "臨遠輪渡", "臨遠市嘅輪渡線路今天開通，長度十二公里，市民可以買票登船過江，票價五元。",
                    published_on=date(2024, 5, 8), origin="大公報", province="CN-HK", language="zh-Hant"),
            article(3, "New Ferry Opens", "The ferry of Linyuan opened on Monday. It carries forty cars, they said.",
                    source="linyuan_en", published_on=date(2023, 1, 2), province="CN-HN", language="en",
                    authors=["Chen Yifan"], origin="Linyuan Daily"),
            article(4, "关于公布票价的通知", "各有关单位：现将轮渡票价公布如下。本通知自印发之日起施行。",
                    subtitles=["临政办发"], language="zh-Hans", document=Document(number="临政〔2024〕5号"),
                    attachments=[Attachment("https://linyuan.example/a.pdf", "票价表", "pdf")]),
            article(5, "5G基站建成", "全市建成5G基站三千个，GDP增长百分之五，信号覆盖所有乡镇和主要公路。",
                    published_on=date(2024, 5, 7), language="zh-Hans", province="CN-HN"),
        ):  # fmt: skip
            save_article(conn, one)
    return engine


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("轮渡", [2, 1, 4]),
        ("轮渡 -票价", [1]),
        ("title:票价", [4]),
        ("title:临政办发", [4]),
        ("ferry OR 渡船", [1, 3]),
        ("NOT 轮渡", [5, 3]),
        ("", [2, 5, 1, 3, 4]),
        ("date:2024-05", [2, 5, 1]),
        ("date:[2024-05-07 TO *]", [2, 5]),
        ("NOT date:2024", [3, 4]),
        ("source:linyuan_en", [3]),
        ("source:LINYUAN*", [2, 5, 1, 3, 4]),
        ("source:linyuan%", []),
        ("origin:临远日报", [1]),
        ("origin:大公报", [2]),
        ("origin:LINYUAN*", [3]),
        ("NOT origin:临远日报", [2, 5, 3, 4]),
        ("author:陈一帆", [1]),
        ("author:li*", [1]),
        ('author:"chen yifan"', [3]),
        ("author:chen", []),
        ("NOT has:author", [2, 5, 4]),
        ("province:湖南", [5, 1, 3]),
        ("lang:zh", [2, 5, 1, 4]),
        ("lang:zh-Hant", [2]),
        ("lang:en OR 5G基站", [5, 3]),
        ("has:image", [1]),
        ("has:attachment has:document", [4]),
        ("has:date has:origin", [2, 1, 3]),
        ("has:withdrawn OR has:revision", []),
        ("信号 AND (ferry OR gdp) AND date:2024", [5]),
    ],
)  # fmt: skip
def test_words_and_filters_find_the_same_on_both_databases(corpus: Engine, query: str, numbers: list[int]) -> None:
    with corpus.connect() as conn:
        hits = find(conn, query)
        assert [int(hit.url.rpartition("_")[2].removesuffix(".html")) for hit in hits] == numbers
        assert count(conn, query) == len(numbers)


def test_repeats_and_translations_are_filtered(engine: Engine) -> None:
    with engine.begin() as conn:
        first, second, alone = (put(conn, "轮渡", FERRY) for _ in range(3))
        seen = {"made_at": SEEN, "articles": 2, "merged_into": None, "id": 1, "first_article_id": second}
        conn.execute(insert(DuplicateGroup), seen)
        for number in (first, second):
            conn.exec_driver_sql(f"UPDATE article SET group_id = 1 WHERE id = {number}")
        link = {"zh": first, "en": alone, "score": 1.0, "signals": {}, "decided_by": "test", "decided_at": SEEN}
        conn.execute(insert(TranslationLink), {**link, "status": "suggested"})
        conn.execute(insert(TranslationLink), {**link, "zh": second, "status": "rejected"})
        assert ids(conn, "dup:first") == {second, alone}
        assert ids(conn, "dup:repeat 轮渡") == {first}
        assert ids(conn, "dup:none") == {alone}
        assert ids(conn, f"dup:{first:016x}") == {first, second}
        assert ids(conn, f"dup:{alone:016x}") == {alone}
        assert ids(conn, "dup:ffffffffffffffff") == set()
        assert ids(conn, "has:translation") == {first, alone}
        assert ids(conn, "has:repeat") == {first, second}


def test_reading_on_skips_and_repeats_nothing_while_articles_come_in(corpus: Engine) -> None:
    def page(after: Any = None) -> list[Any]:
        with corpus.connect() as conn:
            return find(conn, "", limit=2, after=after)

    first = page()
    with corpus.begin() as conn:
        save_article(
            conn,
            article(
                9, "更新的消息", "这是后来才发布的消息，读者翻页的时候不应该看到它。", published_on=date(2025, 1, 1)
            ),
        )
    second = page(first[-1].place)
    third = page(second[-1].place)
    titles = [hit.title for hit in (*first, *second, *third)]
    assert titles == ["臨遠輪渡", "5G基站建成", "轮渡开通", "New Ferry Opens", "关于公布票价的通知"]
    assert page(third[-1].place) == []


def test_relevance_puts_the_title_first_and_is_asked_for_by_name(corpus: Engine) -> None:
    with corpus.connect() as conn:
        assert [hit.title for hit in find(conn, "票价")] == ["臨遠輪渡", "关于公布票价的通知"]
        assert [hit.title for hit in find(conn, "票价", sort="relevance")] == ["关于公布票价的通知", "臨遠輪渡"]
        best = [hit.title for hit in find(conn, "轮渡", sort="relevance")]
        assert best[-1] == "关于公布票价的通知"
        assert set(best[:2]) == {"轮渡开通", "臨遠輪渡"}
        assert find(conn, "date:2024", sort="relevance") == find(conn, "date:2024")
        with pytest.raises(BadQuery, match="cannot be read on"):
            find(conn, "轮渡", sort="relevance", after=(None, 1))


def test_marks_stand_in_the_text_as_printed(corpus: Engine) -> None:
    with corpus.connect() as conn:
        (hit,) = find(conn, "title:轮渡 lang:zh-Hant")
        assert [hit.title[start:end] for start, end in hit.title_marks] == ["輪渡"]
        (hit,) = find(conn, "线路 lang:zh-Hant")
        assert "輪渡**線路**今天" in hit.snippet.marked()
        (hit,) = find(conn, "5g基站 乡镇")
        assert "**5G基站**" in hit.snippet.marked()
        assert "**乡镇**" in hit.snippet.marked()


def test_a_revised_article_is_found_by_its_present_words_only(corpus: Engine) -> None:
    with corpus.begin() as conn:
        save_article(conn, article(5, "5G基站建成", "全市基站数量更正为两千个，其余内容不变，特此说明，谢谢读者指正。"))
    with corpus.connect() as conn:
        assert count(conn, "更正") == 1
        assert count(conn, "乡镇") == 0
        assert count(conn, "title:5G基站") == 1


def test_a_query_that_takes_too_long_ends_with_a_message(engine: Engine) -> None:
    endless = {
        "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        "postgresql": "SELECT pg_sleep(20)",
    }[engine.dialect.name]
    with engine.connect() as conn:
        with pytest.raises(BadQuery, match=r"no answer within 0\.1 seconds"), time_limit(conn, 0.1):
            conn.exec_driver_sql(endless)
        conn.rollback()
        assert find(conn, "长沙") == []


def test_a_query_that_matches_everything_is_answered(engine: Engine) -> None:
    with engine.begin() as conn:
        fill(conn, 300)
        assert count(conn, "的 OR NOT 的") == 300
        assert count(conn, "") == 300
        assert len(ids(conn, "a* OR 的 OR has:date OR NOT has:date")) == 300


def fill(conn: Connection, number: int) -> None:
    for at in range(number):
        put(conn, headline(f"第{at}号", []), "临远的消息 a" * 3)


@pytest.mark.parametrize(
    "query", ["轮渡", "今天 OR 的", "轮渡 -票价", "轮渡 date:2024", "NOT 轮渡", "轮渡 source:linyuan*", '"轮渡 公布"~5']
)
def test_few_hits_and_many_are_answered_alike(corpus: Engine, query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with corpus.connect() as conn:
        by_hits = find(conn, query)
        monkeypatch.setattr(ways, "PROBES", 0)
        assert find(conn, query) == by_hits
        first = find(conn, query, limit=1)
        assert [*first, *find(conn, query, after=first[0].place)] == by_hits


@pytest.mark.parametrize(
    "query",
    ["轮渡", "轮渡 OR 票价", "今天 OR 的", "轮渡 -票价", "轮渡 date:2024", "title:轮渡 OR 票价", '"轮渡 公布"~5',
     "轮渡 OR lang:en", "NOT 轮渡 票价", "轮* OR 票价"],
)  # fmt: skip
@pytest.mark.parametrize("limit", [1, 2, 3, 50])
def test_the_best_are_those_of_all_answers_ranked(corpus: Engine, query: str, limit: int) -> None:
    with corpus.connect() as conn:
        every = [hit.key for hit in hits.hits_of(conn, query, hits.ranked(conn, query))]
        best = find(conn, query, sort="relevance", limit=limit)
        assert [hit.key for hit in best] == every[:limit]
        few = find(conn, query, sort="relevance", limit=limit, where=[tables.Article.language == "en"])
        assert [hit.key for hit in few] == [hit.key for hit in hits.hits_of(conn, query, hits.ranked(conn, query))
                                            if hit.language == "en"][:limit]  # fmt: skip


def test_equally_good_answers_are_all_weighed_by_their_days(engine: Engine) -> None:
    with engine.begin() as conn:
        for number in range(40):  # the newest in the middle
            day = date(2024, 1, 1) + timedelta(days=number if number < 20 else 40 - number)
            put(conn, "渡船", "早班渡船", key=f"{number:016x}", published_on=day)
    with engine.connect() as conn:
        days = [hit.published_on for hit in find(conn, "渡船", sort="relevance", limit=5)]
    assert days == sorted(days, reverse=True) and days[0] == date(2024, 1, 21)
