"""Words of both languages: how they are cut, counted, compared, shown in their lines and found beside others."""

from __future__ import annotations

import re
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from itertools import pairwise
from math import log, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester import Corpus
from harvester.article import Article, Block
from harvester.identity.address import key_of
from harvester.research.collocates import Beside, beside
from harvester.research.likelihood import log_likelihood
from harvester.research.ordered import Row, in_order
from harvester.research.reading import stop_words
from harvester.research.segment import folded_words, is_number, placed_words, tokens, words
from harvester.search import BadQuery, parse
from harvester.search.nodes import Near, Words
from harvester.search.occurrences import occurrences
from harvester.search.texts import Told, draw, texts
from harvester.store.engine import Engine
from harvester.store.write import save_article
from harvester.text.fold import fold

LETTERS = st.sampled_from("长沙長市轮渡輪5G.,'’-gdpaBé𠮷㎡ﬁのカ，。 \n年月万12亿\u0301")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("渡船从老港口出发。", ["渡船", "从", "老", "港口", "出发"]),
        ("長沙輪渡開通", ["長沙", "輪渡", "開通"]),
        ("建成5G基站，GDP增长5.2%", ["建成", "5G", "基站", "GDP", "增长", "5.2"]),
        ("投资12.5亿元", ["投资", "12.5", "亿元"]),
        ("It's Xi'an’s e-commerce.", ["It's", "Xi'an’s", "e-commerce"]),
        ("The U.S. plan, 1,200 pages", ["The", "U.S.", "plan", "1,200", "pages"]),
        ("a_b (c) 'd'", ["a", "b", "c", "d"]),
        ("5㎡", ["5㎡"]),
        ("", []),
        ("，。!", []),
    ],
)
def test_words_are_those_a_reader_sees_as_printed(text: str, cut: list[str]) -> None:
    assert words(text) == cut


def test_counted_words_are_folded() -> None:
    assert folded_words("長沙輪渡 OPENS in China’s south") == ["长沙", "轮渡", "opens", "in", "china", "south"]


def test_japanese_is_not_cut_by_a_chinese_dictionary() -> None:
    assert words("日本のニュース、今日", "ja") == ["日本のニュース", "今日"]
    assert words("日本新闻", "zh-Hant") == ["日本", "新闻"]


@given(st.text(LETTERS, max_size=40))
def test_every_letter_is_in_one_token_and_every_word_where_it_says(text: str) -> None:
    placed = placed_words(text)
    assert [one.word for one in placed] == folded_words(text)
    assert all(one.start < one.end for one in placed)
    assert all(first.end <= then.start for first, then in pairwise(placed))
    for one in placed:
        assert fold(text[one.start : one.end]).replace("’", "'").startswith(one.word)
    assert "".join(tokens(text)) == "".join(text.split())


@pytest.mark.parametrize("word", ["5.2", "十二", "第一", "2024-05-06", "1,200", "百"])
def test_numbers_are_told_from_words(word: str) -> None:
    assert is_number(word)


@pytest.mark.parametrize("word", ["5g", "一起", "长沙", "covid-19", "nine"])
def test_words_with_numbers_in_them_are_words(word: str) -> None:
    assert not is_number(word)


def test_cutting_writes_nothing_and_warns_of_nothing(tmp_path: object) -> None:
    program = (
        "import sys, harvester.research.segment as s; assert 'rjieba' not in sys.modules; print(*s.words('轮渡开通'))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        env={"TMPDIR": str(tmp_path), "PYTHONUTF8": "1"}, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("轮渡 开通\n", "")
    assert not list(tmp_path.iterdir())  # type: ignore[attr-defined]


def told(number: int, title: str, text: str, **facts: object) -> Article:
    url = f"https://www.linyuan.example/a/t{20240500 + number}_{number}.html"
    blocks = [Block("paragraph", line) for line in text.split("\n")]
    facts = {"source": "linyuan_zh", "language": "zh-Hans", "published_on": date(2024, 5, 1 + number % 28)} | facts
    return Article(url=url, title=title, blocks=blocks, **facts)  # type: ignore[arg-type]


ARTICLES = (
    told(1, "轮渡开通", "轮渡今天开通，渡船从老港口出发。\n市民乘坐轮渡过江。"),
    told(2, "臨遠輪渡", "輪渡線路開通。", language="zh-Hant", source="ribao_zh"),
    told(3, "铁路开通", "铁路通车，列车从老车站出发。", published_on=None),
    told(4, "Ferry Opens", "The ferry opens. The ferry carries cars.", language="en", source="linyuan_en"),
)


@pytest.fixture
def corpus(database: str, engine: Engine) -> Iterator[Corpus]:
    """Four invented articles: two of a ferry in Chinese, one of a railway, one in English."""
    with engine.begin() as conn:
        for one in ARTICLES:
            save_article(conn, one)
    with Corpus(database) as opened:
        yield opened


def test_words_are_counted_in_headline_and_text_with_their_denominator(corpus: Corpus) -> None:
    table = corpus.words("轮渡")
    rows = {row["word"]: row for row in table.dicts()}
    # 轮渡 开通 / 轮渡 今天 开通 渡船 从 老 港口 出发 / 市民 乘坐 轮渡 过江 — 临远 轮渡 / 轮渡 线路 开通
    assert rows["轮渡"] == {"language": "zh", "word": "轮渡", "count": 5, "of": 19, "per_million": 5 / 19 * 1e6,
                          "texts": 2, "of_texts": 2}  # fmt: skip
    assert rows["开通"]["count"] == 3 and rows["渡船"]["count"] == 1
    assert "从" not in rows and "今天" not in rows
    assert [row["word"] for row in corpus.words("轮渡").dicts()][:2] == ["轮渡", "开通"]
    assert table.notes[0] == "all 2 answers are read"


def test_languages_are_counted_apart(corpus: Corpus) -> None:
    rows = list(corpus.words("", every_word=True).dicts())
    ferry = next(row for row in rows if row["word"] == "ferry")
    assert (ferry["language"], ferry["count"], ferry["of"], ferry["of_texts"]) == ("en", 3, 9, 1)
    assert next(row for row in rows if row["word"] == "the")["count"] == 2


def test_keyness_compares_with_the_rest_of_the_filters(corpus: Corpus) -> None:
    table = corpus.words("轮渡 AND lang:zh", keyness=True)
    rows = {row["word"]: row for row in table.dicts()}
    # 铁路 开通 / 铁路 通车 列车 从 老 车站 出发: nine words
    ferry = rows["轮渡"]
    assert (ferry["count"], ferry["of"], ferry["elsewhere"], ferry["of_elsewhere"]) == (5, 19, 0, 9)
    assert ferry["g2"] == pytest.approx(2 * (5 * log(28 / 19) + 14 * log(14 * 28 / (19 * 23)) + 9 * log(28 / 23)))
    assert ferry["log_ratio"] == pytest.approx(log2((5 / 19) / (0.5 / 9)))
    assert "开通" in rows and "出发" not in rows
    assert next(iter(table.dicts()))["word"] == "轮渡"
    assert table.notes[1] == "compared with the other articles of the same filters: all 1 of these are read"


def test_words_are_compared_with_another_query_and_no_article_is_on_both_sides(corpus: Corpus) -> None:
    (row,) = [row for row in corpus.words("轮渡", against="开通").dicts() if row["word"] == "轮渡"]
    assert (row["elsewhere"], row["of_elsewhere"]) == (0, 9)
    with pytest.raises(BadQuery, match="nothing to compare with"):
        corpus.words("", keyness=True)


def test_a_query_may_be_any_word(corpus: Corpus) -> None:
    with pytest.raises(BadQuery, match="nothing to compare with"):  # "rest" is a word like others, and in no article
        corpus.words("轮渡", against="rest")


def test_a_list_that_leaves_words_out_says_so(corpus: Corpus) -> None:
    table = corpus.words("轮渡", top=2)
    assert len(list(table)) == 2
    assert any(re.fullmatch(r"zh: the first 2 of \d+ words", note) for note in table.notes)


def test_a_sample_says_so_and_is_the_same_whatever_came_first(database: str, engine: Engine) -> None:
    with engine.begin() as conn:
        for number in range(20, 0, -1):
            save_article(
                conn, told(number, f"第{number}班轮渡", f"第{number}班轮渡今天开通了新的线路，编号是{number * 977}。")
            )
    keys = sorted(key_of(told(number, "", "").url) for number in range(1, 21))
    lowest = sorted(keys, key=lambda key: sha256(f"7\n{key}".encode()).digest())
    with Corpus(database) as corpus, corpus.connection() as conn:
        table = corpus.words("轮渡", most=6, seed=7)
        few, more = draw(conn, parse("轮渡"), 6, seed=7), draw(conn, parse("轮渡"), 9, seed=7)
        assert [told.key for told in texts(conn, few.numbers)] == lowest[:6]
    assert table.notes[0] == "a sample of 6 of 20 answers is read (seed 7; --texts 0 reads all)"
    assert next(iter(table.dicts()))["of_texts"] == 6
    assert set(few.numbers) < set(more.numbers) and not few.is_whole
    with pytest.raises(BadQuery, match="0 stands for all"):
        Corpus(database).words("轮渡", most=-1)


@pytest.mark.parametrize(
    ("count", "of", "other", "other_of", "g2"),
    [
        (10, 100, 5, 200, 7.3298),
        (5, 100, 10, 200, 0.0),
        (3, 10, 0, 10, 4.6911),
        (0, 10, 0, 10, 0.0),
        (10, 10, 0, 10, 27.7259),
    ],
)
def test_log_likelihood_is_that_of_the_table_of_four_cells(
    count: int, of: int, other: int, other_of: int, g2: float
) -> None:
    assert log_likelihood(count, of, other, other_of) == pytest.approx(g2, abs=1e-3)
    assert log_likelihood(other, other_of, count, of) == pytest.approx(g2, abs=1e-3)


def test_a_concordance_has_every_occurrence_as_printed(corpus: Corpus) -> None:
    rows = [(row["source"], row["part"], row["left"], row["hit"], row["right"]) for row in corpus.kwic("轮渡").dicts()]
    assert rows == [
        ("ribao_zh", "title", "臨遠", "輪渡", ""),
        ("ribao_zh", "text", "", "輪渡", "線路開通。"),
        ("linyuan_zh", "title", "", "轮渡", "开通"),
        ("linyuan_zh", "text", "", "轮渡", "今天开通，渡船从老港口出发。 市民乘坐轮"),
        ("linyuan_zh", "text", "渡今天开通，渡船从老港口出发。 市民乘坐", "轮渡", "过江。"),
    ]  # fmt: skip
    assert corpus.kwic("轮渡").read()[4][4] == 21
    assert [row[6] for row in corpus.kwic("渡 AND source:linyuan_zh")] == ["渡"] * 4
    assert [row[6] for row in corpus.kwic("title:轮渡")] == ["輪渡", "轮渡"]
    assert [row[5:] for row in corpus.kwic("FERRY", width=10)] == [
        ("", "Ferry", " Opens"), ("The ", "ferry", " opens. Th"), ("pens. The ", "ferry", " carries c"),
    ]  # fmt: skip


def test_lines_are_sorted_by_what_stands_beside(corpus: Corpus) -> None:
    rights = [row["right"][:2] for row in corpus.kwic("开通 OR 轮渡 OR 铁路", sort="right").dicts()]
    folded = [fold(right.lstrip("，。")) for right in rights]
    assert folded == sorted(folded) and "" in rights
    lefts = [row["left"] for row in corpus.kwic("ferry OR opens OR carries", sort="left").dicts()]
    assert [left.split()[-1:] for left in lefts] == [[], ["Ferry"], ["ferry"], ["ferry"], ["The"], ["The"]]
    with pytest.raises(BadQuery, match="no order of lines"):
        corpus.kwic("轮渡", sort="middle")


def test_a_concordance_is_read_as_far_as_it_is_asked_for(corpus: Corpus) -> None:
    assert len(list(corpus.kwic("轮渡", limit=2))) == 2
    assert len(list(corpus.kwic("轮渡", limit=2, sort="left"))) == 2
    sampled = corpus.kwic("轮渡", most=1)
    assert len({row[0] for row in sampled}) == 1
    assert sampled.notes == ["a sample of 1 of 2 answers is read (seed 0; --texts 0 reads all)"]
    for query in ("", "date:2024", "NOT 轮渡"):
        with pytest.raises(BadQuery, match="needs a word"):
            corpus.kwic(query)


@given(st.lists(st.lists(st.sampled_from("ab长"), max_size=3), max_size=40))
def test_more_rows_than_memory_holds_are_sorted_all_the_same(keys: list[list[str]]) -> None:
    rows: list[Row] = [[[key, number], "值"] for number, key in enumerate(keys)]
    assert list(in_order(iter(rows), held=5)) == sorted(rows)


def test_collocates_are_counted_by_hand(corpus: Corpus) -> None:
    # with one word on each side of 轮渡 and 輪渡: 开通 | 今天 | 乘坐 过江 | 临远 | 线路
    rows = {row["word"]: row for row in corpus.collocates("轮渡 AND lang:zh", window=1, least=1).dicts()}
    # of the 28 Chinese words five are 轮渡, six stand in windows, 17 elsewhere; 开通 is 3 of those
    assert set(rows) == {"乘坐", "过江", "临远", "线路"}
    crossing = rows["过江"]
    assert (crossing["count"], crossing["of"], crossing["elsewhere"], crossing["of_elsewhere"]) == (1, 6, 0, 17)
    assert (crossing["left"], crossing["right"], crossing["texts"]) == (0, 1, 1)
    assert crossing["expected"] == pytest.approx(6 / 23)
    assert crossing["g2"] == pytest.approx(2 * (log(23 / 6) + 5 * log(5 * 23 / (6 * 22)) + 17 * log(23 / 22)))
    assert rows["临远"]["left"] == 1


def test_collocates_may_be_compared_with_the_answers_alone(corpus: Corpus) -> None:
    rows = {row["word"]: row for row in corpus.collocates("轮渡", window=1, least=1, against="texts").dicts()}
    assert (rows["过江"]["of"], rows["过江"]["of_elsewhere"]) == (6, 8)


def test_collocates_in_english_and_their_least_number(corpus: Corpus) -> None:
    table = corpus.collocates("ferry", window=2, least=2, every_word=True)
    # Opens | The, opens The | opens The, carries cars
    assert [(row["word"], row["count"], row["left"], row["right"]) for row in table.dicts()] == []
    assert table.notes[-1] == "en: 3 hits; 0 words stand by them 2 times or more and oftener than elsewhere"


def test_a_window_ends_with_its_line_and_holds_a_word_once() -> None:
    def near(text: str, query: str, window: int) -> tuple[dict[str, int], dict[str, int]]:
        one = Told(1, "k", "", text, "en", None, None)
        found = beside([one], parse(query).places(), window)["en"]
        return dict(found.near), dict(found.far)

    assert near("a b\nx ferry y\nc d", "ferry", 5) == ({"x": 1, "y": 1}, {"a": 1, "b": 1, "c": 1, "d": 1})
    assert near("x ferry y ferry z", "ferry", 5) == ({"x": 1, "y": 1, "z": 1}, {})
    assert near("p q x ferry", "ferry", 1) == ({"x": 1}, {"p": 1, "q": 1})
    assert near("Xi'an ferry-boat now", "ferry", 1) == ({"xi'an": 1, "now": 1}, {})
    assert near("a b", "ferry", 1) == ({}, {"a": 1, "b": 1})


def as_read_word_by_word(text: str, places: list[Words | Near], window: int) -> Beside:
    """The same count of one text, each word of it weighed by itself."""
    found, words, hits = Beside(), placed_words(text), occurrences(text, places)
    own = {at for at, word in enumerate(words) for start, end in hits if word.end > start and word.start < end}
    for at, word in enumerate(words):
        left = right = False
        for start, end in hits:
            between = words[at + 1 :] if word.end <= start else words[:at]
            nearer = sum(word.end <= one.start and one.end <= start if word.end <= start else
                         end <= one.start and one.end <= word.start for one in between)  # fmt: skip
            line = text[word.end : start] if word.end <= start else text[end : word.start]
            if nearer < window and "\n" not in line:
                left, right = left or word.end <= start, right or end <= word.start
        if at not in own and (left or right):
            found.near[word.word] += 1
            found.left[word.word] += left
            found.right[word.word] += right
        elif at not in own:
            found.far[word.word] += 1
    found.hits = len(hits)
    return found


@given(
    st.lists(st.sampled_from(("长沙", "ferry ", "轮渡", "a ", "\n", "，", "㎡", "5G ", "Xi'an ")), max_size=30),
    st.integers(1, 4),
)
@pytest.mark.parametrize("query", ["ferry", "长沙 OR ferry", '"ferry 长沙"', '"长沙 ferry"~2'])
def test_collocates_are_those_that_a_reader_of_every_word_counts(query: str, parts: list[str], window: int) -> None:
    text, places = "".join(parts), parse(query).places()
    told = Told(1, "k", "", text, "zh", None, None)
    found, expected = beside([told], places, window)["zh"], as_read_word_by_word(text, places, window)
    assert (found.hits, found.near, found.far) == (expected.hits, expected.near, expected.far)
    assert (+found.left, +found.right) == (+expected.left, +expected.right)


def test_stop_words_are_folded_words_of_their_own() -> None:
    held = stop_words()
    assert len(held) > 500 and {"的", "the", "don't", "记者"} <= held
    assert all(fold(word) == word for word in held)
    english = [word for word in held if word.isascii()]
    assert all(folded_words(word) == [word] for word in english if not word.endswith("'s"))
    assert not held & {"长沙", "政府", "发展", "经济", "government", "china", "people"}


def test_a_sorted_concordance_takes_flat_memory() -> None:
    """Ten thousand rows of some four megabytes, five hundred of them held."""

    def rows() -> Iterator[Row]:
        for number in range(10_000):
            yield [[f"{number * 7919 % 10_000:08}"], "轮渡" * 60]

    tracemalloc.start()
    keys = [int(key) for (key,), _ in in_order(rows(), held=500)]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert keys == sorted(keys) and len(keys) == 10_000
    assert peak < 2_000_000


@pytest.mark.slow
def test_a_concordance_takes_flat_memory(database: str, engine: Engine) -> None:
    """300 texts of a thousand characters, an occurrence in every line: five times as many take no more memory."""
    with engine.begin() as conn:
        for number in range(300):
            lines = [
                f"第{number * 211 + at}号渡口今天增加{number}班轮渡，编号{number * 7919 + at}。" for at in range(40)
            ]
            save_article(conn, told(number, f"通知{number}", "\n".join(lines)))
    with Corpus(database) as corpus:
        peaks = []
        for most in (60, 300):
            tracemalloc.start()
            assert sum(1 for _ in corpus.kwic("轮渡", most=most)) == most * 40
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]
