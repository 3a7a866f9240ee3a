"""Both databases answer what a plain search through the texts answers: the same articles, none more, none less."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from search_corpus import HAN, ids, normal, put, stands

from harvester.store.engine import Engine
from harvester.text.tokens import TOO_MANY, vector_text

LETTERS = st.sampled_from("长沙長市经经济濟发發展5G基站gdpGDPaAbeé𠮷𰻝㐂〇,。，“” \n-（)２％ⅣÉﬁ㎡_'’")
TEXTS = st.text(LETTERS, max_size=25)
DOCUMENTS = st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=6)
HELD = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
Documents = list[tuple[str, str]]


def quoted(phrase: str) -> str:
    """The phrase in quotes as a person would write it."""
    return '"' + phrase.replace('"', " ").replace("“", " ").replace("”", " ") + '"'


@st.composite
def phrases(draw: st.DrawFn, documents: Documents) -> str:
    """A piece of one of the texts, or a text of its own; at least one letter or digit in it."""
    whole = draw(st.sampled_from([text for document in documents for text in document]))
    start = draw(st.integers(0, len(whole)))
    piece = whole[start : start + draw(st.integers(1, 7))]
    chosen = piece if draw(st.integers(0, 3)) else draw(st.text(LETTERS, max_size=4))
    return chosen if normal(chosen) else "长沙"


def answers(engine: Engine, documents: Documents, query: str, fits: Callable[[str, str], bool]) -> None:
    """Asks the database about these documents, and the oracle; takes everything back."""
    with engine.begin() as conn:
        numbers = [put(conn, title, body) for title, body in documents]
        expected = {number for number, document in zip(numbers, documents, strict=True) if fits(*document)}
        found = ids(conn, query)
        conn.rollback()
    assert {numbers.index(number) for number in found} == {numbers.index(number) for number in expected}, query


@HELD
@given(data=st.data(), documents=DOCUMENTS)
def test_a_phrase_is_found_exactly_where_it_stands(engine: Engine, data: st.DataObject, documents: Documents) -> None:
    phrase = data.draw(phrases(documents))
    answers(engine, documents, quoted(phrase), lambda title, body: stands(phrase, title) or stands(phrase, body))


@HELD
@given(data=st.data(), documents=DOCUMENTS)
def test_words_joined_by_and_or_not_are_found(engine: Engine, data: st.DataObject, documents: Documents) -> None:
    a, b, c, d = (data.draw(phrases(documents)) for _ in range(4))

    def fits(title: str, body: str) -> bool:
        def has(phrase: str) -> bool:
            return stands(phrase, title) or stands(phrase, body)

        return (has(a) or (has(b) and not stands(c, title))) and not (has(d) and not has(a))

    q = [quoted(phrase) for phrase in (a, b, c, d)]
    answers(engine, documents, f"({q[0]} OR ({q[1]} NOT title:{q[2]})) -({q[3]} AND NOT {q[0]})", fits)


@HELD
@given(data=st.data(), documents=DOCUMENTS)
def test_a_phrase_of_the_title_is_found_in_titles_only(
    engine: Engine, data: st.DataObject, documents: Documents
) -> None:
    phrase = data.draw(phrases(documents))
    swapped = [*documents, *((body, title) for title, body in documents)]
    answers(engine, swapped, f"title:{quoted(phrase)}", lambda title, _: stands(phrase, title))


@HELD
@given(data=st.data(), documents=DOCUMENTS)
def test_a_beginning_of_a_word_is_found(engine: Engine, data: st.DataObject, documents: Documents) -> None:
    word = data.draw(st.sampled_from(["g", "G", "gd", "5", "a", "é", "长g", "g长", "沙5"]))

    def fits(*texts: str) -> bool:
        before = f"(?<![^{HAN} ])" if re.match(f"[^{HAN}]", word) else ""
        return any(re.search(before + re.escape(normal(word)), normal(text)) for text in texts)

    answers(engine, documents, f"{word}*", fits)


def units(text: str) -> list[str]:
    return re.findall(f"[{HAN}]|[^{HAN} ]+", normal(text))


def near(first: str, second: str, distance: int, text: str) -> bool:
    """Whether two phrases of one run each stand in the text with at most `distance` units between them."""
    whole, one, other = normal(text), units(first), units(second)
    marks = [(found.start(), found.end()) for found in re.finditer(f"[{HAN}]|[^{HAN} ]+", whole)]
    all_units = units(text)

    def places(wanted: list[str]) -> list[tuple[int, int]]:
        """First unit and the one behind the last; Han of one phrase stand in one run."""
        size = len(wanted)
        return [(at, at + size) for at in range(len(all_units) - size + 1) if all_units[at : at + size] == wanted
                and all(marks[n][1] == marks[n + 1][0] for n in range(at, at + size - 1))]  # fmt: skip

    pairs = [(a, b) for a in places(one) for b in places(other)]
    return any(max(b[0] - a[1], a[0] - b[1]) <= distance for a, b in pairs)


NEIGHBOURS = ("长沙", "沙市", "市", "经济", "5g", "gdp", "济发")
SENTENCES = st.lists(st.sampled_from([*NEIGHBOURS, "的", "x", "，", " "]), max_size=9).map("".join)


@HELD
@given(
    pair=st.lists(st.sampled_from(NEIGHBOURS), min_size=2, max_size=2, unique=True),
    documents=st.lists(st.tuples(SENTENCES, SENTENCES), min_size=3, max_size=6),
    distance=st.integers(0, 4),
)
def test_near_counts_words_and_han_between(
    engine: Engine, pair: list[str], documents: Documents, distance: int
) -> None:
    a, b = pair
    assume(a not in b and b not in a)
    answers(engine, documents, f'"{a} {b}"~{distance}', lambda *texts: any(near(a, b, distance, t) for t in texts))


@pytest.mark.parametrize(
    "query", ["长沙", "長沙", "沙", "5G基站", "5g", "GDP增长", "gdp 增长", '"长沙 重庆"', "野家", "𠮷", "𠮷野"]
)
def test_what_other_tokenizers_lose_is_found(engine: Engine, query: str) -> None:
    with engine.begin() as conn:
        number = put(conn, "長沙，重庆", "建成5G基站，GDP增长。𠮷野家")
        put(conn, "長春，重慶", "建成15G基地，GDPs增速。吉野")
        assert ids(conn, query) == {number}


@pytest.mark.parametrize(
    ("query", "titles"), [("𰻝面", {"西安𰻝面"}), ("cafe", {"cafe"}), ("café", {"Café"}), ("面", {"西安𰻝面"})]
)
def test_the_index_cuts_no_word_anew(engine: Engine, query: str, titles: set[str]) -> None:
    """FTS5's unicode61 takes Han that Unicode 6.1 did not have for signs, and strips accents; PostgreSQL does not."""
    with engine.begin() as conn:
        numbers = {put(conn, title, ""): title for title in ("西安𰻝面", "西安", "cafe", "Café")}
        assert {numbers[number] for number in ids(conn, query)} == titles


def test_a_phrase_does_not_run_across_punctuation(engine: Engine) -> None:
    with engine.begin() as conn:
        put(conn, "市长沙龙", "抵达长。沙洲宽阔")
        assert ids(conn, "抵达长沙") == set()
        assert ids(conn, '"达长，沙洲"') == {1}


def test_a_phrase_in_the_last_line_of_a_long_report_is_found(engine: Engine) -> None:
    report = "".join(f"第{number}项工作已完成，有关单位持续推进。" for number in range(1200)) + "全面建成临江新港"
    assert len(report) > 20_000
    with engine.begin() as conn:
        number = put(conn, "工作报告", report)
        put(conn, "工作报告", report.replace("临江新港", "临江港新"))
        assert ids(conn, "临江新港") == {number}
        assert ids(conn, '"推进 全面建成"~0') == {number, number + 1}


def test_a_text_of_more_words_than_a_vector_holds_is_found(engine: Engine) -> None:
    words = " ".join(f"w{number:07x}" for number in range(126_000))
    assert vector_text(words) == f"'{TOO_MANY}'"
    with engine.begin() as conn:
        number = put(conn, "blob", words)
        put(conn, "other", "w1")
        for query in ("w001e847", "w001e84*", '"w001e846 w001e847"', '"w001e840 w001e847"~6', "blob w0000001"):
            assert ids(conn, query) == {number}, query
        assert ids(conn, "w1 OR w0000001") == {number, number + 1}
        assert ids(conn, "NOT w0000001") == ids(conn, "(w1 OR blob) NOT w0000001") == {number + 1}
        assert ids(conn, '(blob OR other) NOT "w0000001 w0000002"') == {number + 1}
        assert ids(conn, "w001e8480") == set()
