"""Folding, cleaning, tokens and sentences of both languages."""

from __future__ import annotations

import doctest
import importlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.text import clean, fold, segments, tokens, width

MIXED = st.text(
    st.one_of(
        st.sampled_from("长長沙經经GDPé\u0301\u3099ｶﾞガ각\u1100\u1161\u11a8㎡ﬁßİ…，。 5½ⅣＡ𠮷\u200b\ufe00क़\u093c"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=30,
)


@pytest.mark.parametrize("name", ["fold", "tokens", "width", "numbers", "segments"])
def test_examples_in_the_docstrings_are_true(name: str) -> None:
    result = doctest.testmod(importlib.import_module(f"harvester.text.{name}"))
    assert result.attempted > 0
    assert result.failed == 0


@given(MIXED)
def test_offsets_lead_each_folded_character_to_its_original(text: str) -> None:
    folded, offsets = fold.fold_with_offsets(text)
    assert folded == fold.fold(text)
    assert len(offsets) == len(folded)
    assert offsets == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets)
    cuts = sorted(set(offsets))
    for first, behind in zip(cuts, [*cuts[1:], len(text)], strict=False):  # each original piece folds to its own part
        part = "".join(letter for letter, offset in zip(folded, offsets, strict=True) if offset == first)
        assert fold.fold(text[first:behind]) == part


@given(st.text(st.sampled_from("长長乾坤瞭解著名批覆藉口后後里裡裏面麵GDPａ，"), max_size=12), st.data())
def test_each_part_of_a_text_is_a_part_of_the_folded_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    assert fold.fold(text[start : data.draw(st.integers(start, len(text)))]) in fold.fold(text)


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("長沙經濟發展", "长沙经济发展"),
        ("批覆", "批复"),
        ("瞭解情況", "了解情况"),
        ("隨著", "随着"),
        ("乾旱", "干旱"),
        ("復甦", "复苏"),
    ],
)
def test_traditional_and_simplified_fold_to_one(traditional: str, simplified: str) -> None:
    assert fold.fold(traditional) == fold.fold(simplified)


@given(MIXED)
def test_folding_twice_changes_no_han(text: str) -> None:
    han = "".join(letter for letter in text if "\u3400" <= letter <= "\u9fff")
    assert fold.fold(fold.fold(han)) == fold.fold(han)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("长沙市", "长沙 沙市 市"),
        ("长，沙", "长 沙"),
        ("5G基站GDP增长", "5g 基站 站 gdp 增长 长"),
        ("𠮷野家", "𠮷野 野家 家"),
        ("二〇二四", "二〇 〇二 二四 四"),
        ("U.S.-China's snake_case", "u s china s snake case"),
        ("café CAFE\u0301", "café café"),
        ("食べる", "食べ べる る"),
        ("ﾃｽﾄ", "テス スト ト"),
        ("서울 시장", "서울 시장"),
        ("Правительство ХУНАНИ", "правительство хунани"),
        ("བོད་ཡིག", "བོད ཡིག"),
        ("葛\U000e0100城", "葛城 城"),
        ("长\u200b沙", "长沙 沙"),
        ("—…！", ""),
    ],
)
def test_text_is_cut_into_index_words(text: str, words: str) -> None:
    assert tokens.index_text(text) == words


@given(st.text(st.sampled_from("长沙市a5 ，"), max_size=15))
def test_the_index_has_a_word_for_each_han_and_each_other_word(text: str) -> None:
    runs = tokens.runs(text)
    assert len(tokens.index_text(text).split()) == sum(len(run) if tokens.is_packed(run) else 1 for run in runs)


def test_a_word_without_end_is_cut_alike_in_index_and_query() -> None:
    endless = "x" * 5000
    assert tokens.index_text(endless) == tokens.query_tokens(endless)[0] == "x" * tokens.LONGEST
    assert tokens.spelled(endless) == f" {'x' * tokens.LONGEST} "


def test_vector_text_names_each_word_once() -> None:
    assert tokens.vector_text("长沙", "长沙 gdp") == "'gdp' '沙' '长沙'"


@given(st.text(max_size=40))
def test_cleaned_text_is_taken_by_every_database(text: str) -> None:
    cleaned = clean.clean(text)
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned
    assert clean.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("a\x00b\ud800c", "abc"),
        ("一\r\n二\r三\u2028四", "一\n二\n三\n四"),
        ("soft\u00adhyphen\ufeff\u200b", "softhyphen"),
        ("\u202eabc\u202c", "abc"),
        ("tab\tstays", "tab\tstays"),
        ("👩\u200d🚒", "👩\u200d🚒"),
    ],
)
def test_clean_takes_out_what_cannot_be_seen(raw: str, cleaned: str) -> None:
    assert clean.clean(raw) == cleaned


def test_squeeze_makes_one_line() -> None:
    assert clean.squeeze("\u3000　长沙\xa0\n  city\t") == "长沙 city"


def test_narrow_leaves_chinese_punctuation() -> None:
    assert width.narrow("（２０２４）５Ｇ，５％") == "（2024）5G，5%"
    assert width.narrow_all("来源：ＡＢＣ（摄）") == "来源:ABC(摄)"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“轮渡开通了。”他说。很快！", ["“轮渡开通了。”", "他说。", "很快！"]),
        (
            "Gov. Li of the U.S. team said 3.5 percent. It rose.",
            ["Gov. Li of the U.S. team said 3.5 percent.", "It rose."],
        ),
        ("第一行\n第二行", ["第一行", "第二行"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_sentences(text: str, pieces: list[str]) -> None:
    assert [text[start:end] for start, end in segments.sentences(text)] == pieces
