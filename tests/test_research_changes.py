"""Reprint trees by the pages' own credits; edits, withdrawals and translation pairs as tables of the corpus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from search_corpus import SEEN, put
from sqlalchemy import insert
from test_store_write import URL, article, raw
from typer.testing import CliRunner

from harvester import Corpus
from harvester.cli.app import app
from harvester.identity.address import key_of
from harvester.store import pages
from harvester.store.engine import Engine, writing
from harvester.store.tables import DuplicateGroup, TranslationLink
from harvester.store.write import save_article


@pytest.fixture
def corpus(database: str) -> Iterator[Corpus]:
    with Corpus(database) as opened:
        yield opened


def group(engine: Engine, *printings: tuple[str, str | None, int]) -> None:
    """One story, printed by these publishers, each crediting an outlet, on these days of May."""
    with engine.begin() as conn:
        first = min(range(len(printings)), key=lambda place: printings[place][2])
        conn.execute(insert(DuplicateGroup), {"id": 1, "first_article_id": first + 1, "articles": 2, "made_at": SEEN})
        for publisher, origin, day in printings:
            put(conn, "渡船", "渡船", publisher=publisher, origin=origin, published_on=date(2024, 5, day), group_id=1)


def tree(corpus: Corpus) -> list[str]:
    table = corpus.reprints("0000000000000001")
    assert table is not None
    return [f"{'  ' * row['depth']}{row['publisher']}{'*' if row['first'] else ''}" for row in table.dicts()]


def test_a_printing_stands_under_the_one_whose_publisher_it_credits(engine: Engine, corpus: Corpus) -> None:
    group(engine, ("河口县政府", "临远日报", 8), ("临远日报社", "临远日报", 6), ("听潮网", "河口县政府网", 9),
          ("望川网", "新华社", 7), ("鹭岭台", "新华社", 9), ("青汀台", None, 6))  # fmt: skip
    assert tree(corpus) == [
        "临远日报社*", "  河口县政府", "    听潮网", "青汀台", "新华社", "  望川网", "  鹭岭台",
    ]  # fmt: skip
    table = corpus.reprints("0000000000000001")
    assert table is not None
    rows = {row["publisher"]: row for row in table.dicts()}
    assert rows["听潮网"]["taken_from"] == rows["河口县政府"]["key"] == "0000000000000001"
    assert rows["新华社"]["key"] is None and rows["望川网"]["taken_from"] is None
    assert table.notes == ["6 printings are held, 5 of them credit an outlet"]


def test_likeness_of_names_is_no_proof(engine: Engine, corpus: Corpus) -> None:
    group(engine, ("人民日报海外版", "人民日报海外版", 6), ("河口网", "人民日报", 7), ("新华网", "新华网", 6),
          ("听潮网", "新华社", 8))  # fmt: skip
    assert tree(corpus) == ["人民日报海外版*", "新华网", "人民日报", "  河口网", "新华社", "  听潮网"]


def test_printings_that_credit_one_another_make_no_circle(engine: Engine, corpus: Corpus) -> None:
    group(engine, ("河口网", "听潮网", 6), ("听潮网", "望川网", 7), ("望川网", "河口网", 8))
    assert sorted(line.strip() for line in tree(corpus)) == sorted(["河口网*", "听潮网", "望川网"])


def test_an_article_that_nothing_repeats_says_so(engine: Engine, corpus: Corpus) -> None:
    with engine.begin() as conn:
        put(conn, "渡船", "渡船")
    table = corpus.reprints("0000000000000001")
    assert table is not None
    assert (table.read(), table.notes) == ([], ["no other article that is held repeats it"])
    assert corpus.reprints("ffffffffffffffff") is None


def test_edits_and_withdrawals_are_narrowed_by_the_query(database: str, corpus: Corpus) -> None:
    with writing(database) as conn:
        save_article(conn, article())
        save_article(conn, article(title="轮渡开通了", raw=[raw(sha="c" * 64, offset=7000)]))
        for _ in range(3):
            pages.failed(conn, URL, "http_error", status=404, source="linyuan_zh")
    for ask in (corpus.edits, corpus.withdrawals):
        assert [row["key"] for row in ask("轮渡").dicts()] == [key_of(URL)]
        assert ask("盐场").read() == [] == corpus.within(province="fujian").edits().read()
        assert ask(since=date(2999, 1, 1)).read() == []
    shown = CliRunner().invoke(app, ["withdrawals", "轮渡", "-f", "csv", "--db", database]).stdout
    assert shown.splitlines()[0] == "found_at,title,source,key,what,url" and key_of(URL) in shown


def test_pairs_are_those_of_which_one_article_answers(engine: Engine, corpus: Corpus) -> None:
    with engine.begin() as conn:
        zh, en = (put(conn, title, title, language=tag) for title, tag in (("渡船", "zh-Hans"), ("Ferry", "en")))
        link = {"zh": zh, "en": en, "score": 21.5, "signals": {"figures": []}, "status": "suggested",
                "decided_by": "rule/1", "decided_at": SEEN}  # fmt: skip
        conn.execute(insert(TranslationLink), link)
    for query in ("渡船", "ferry", ""):
        [row] = corpus.translations(query).dicts()
        assert (row["zh_title"], row["en_title"], row["score"]) == ("渡船", "Ferry", 21.5)
    assert corpus.translations("盐场").read() == [] == corpus.translations(status="confirmed").read()
    with pytest.raises(ValueError, match="take suggested, confirmed, rejected"):
        corpus.translations(status="maybe")
