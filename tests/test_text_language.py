"""The language of a text is told by its script first, by a seeded guess only within a script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvester.text.language import language_of, shares
from harvester.text.scripts import runs_by_script, script_runs

ENGLISH = (
    "The city opened a new ferry on Monday, officials said, and the boats will carry forty cars from the old port."
)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (ENGLISH, "en"),
        ("临远市今天开通了第一条轮渡线路。", "zh-Hans"),
        ("臨遠市今天開通了第一條輪渡線路。", "zh-Hant"),
        ("人口", "zh-Hans"),
        ("Ferry Links Two River Towns", "en"),
        ("來源：臨遠日報 " + ENGLISH, "en"),
        ("来源：临远日报 作者：陈一帆 编辑：李明 2024-05-06\n" + ENGLISH, "en"),
        ("Governor Li Ming (李明) met Chen Yifan (陈一帆) in Linyuan (临远)", "en"),
        ("Wulin Scenic Area welcomes visitors (武林源)", "en"),
        ("华为Mate 60 Pro手机今天发布", "zh-Hans"),
        ("iPhone 15 Pro Max 发布", "zh-Hans"),
        ("国内生产总值（Gross Domestic Product, GDP）增长5.2%", "zh-Hans"),
        ("2024年5月6日 12.5% 3000万元", "zh-Hans"),
        ("川の渡し船が月曜日に開通しました。", "ja"),
        ("歌名《の》今天发布，歌手感谢了各地的听众和朋友们", "zh-Hans"),
        ("새로운 여객선이 월요일에 개통했다", "ko"),
        ("Le gouvernement de la province a annoncé un nouveau plan pour les villes et les régions rurales", "fr"),
        ("Das ist ein neuer Plan für die Entwicklung der Städte und der Dörfer in der Provinz", "de"),
        ("El gobierno de la provincia anunció un nuevo plan para las ciudades y los pueblos de la región", "es"),
        ("Правительство провинции объявило о новом плане развития городов и деревень", "ru"),
        ("أعلنت حكومة المقاطعة عن خطة جديدة لتنمية المدن والقرى في المنطقة", "ar"),
        ("ئۇيغۇر ئېلى ھۆكۈمىتى يېڭى پىلان ئېلان قىلدى", "ug"),
        ("Қазақстан үкіметі жаңа жоспарын жариялады", "kk"),
        ("བོད་ཡིག་གི་གསར་འགྱུར", "bo"),
        ("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ", "mn-Mong"),
        ("𠮷野家", "zh-Hans"),
        ("", None),
        ("2024-05-06 12.5% (3) — …", None),
        ("★☆※→", None),
    ],
)
def test_language_is_told(text: str, tag: str | None) -> None:
    assert language_of(text) == tag


def test_a_hint_decides_only_what_the_text_leaves_open() -> None:
    assert language_of("人口", hint="zh-TW") == "zh-Hant"
    assert language_of("经济发展", hint="zh-Hant") == "zh-Hans"
    assert language_of(ENGLISH, hint="zh-CN") == "en"
    assert language_of("Paris", hint="fr") == "fr"
    assert language_of("Paris") == "en"


def test_shares_of_a_page_in_two_languages() -> None:
    chinese = "临远市今天开通了第一条轮渡线路，每班可以运载四十辆汽车，官员介绍说新船从老港口出发。"
    found = shares(f"{ENGLISH}\n{chinese}")
    assert set(found) == {"en", "zh-Hans"}
    assert 0.4 < found["en"] < 0.6
    assert sum(found.values()) == pytest.approx(1, abs=0.02)


def test_shares_leave_out_a_trace_and_know_nothing_of_numbers() -> None:
    assert shares(ENGLISH * 20 + "完") == {"en": 1.0}
    assert shares("2024") == {}


def test_the_same_text_gets_the_same_answer_every_time() -> None:
    text = "La provincia ha un nuevo plan para la ciudad y el gobierno local anuncia obras"
    assert len({language_of(text + " " * number) for number in range(20)}) == 1


def test_a_long_text_is_not_read_to_its_end() -> None:
    french = "Le gouvernement a annoncé un nouveau plan pour les villes et les régions. "
    assert language_of(french * 3000) == "fr"


def test_floods_of_digits_and_signs_between_words_say_nothing_of_the_language() -> None:
    flood = "1234567890" * 20_000 + "&>" * 20_000
    words = ENGLISH.split(" ", 3)
    assert shares(f"{flood}{words[0]}{flood}{words[3]}{flood}") == {"en": 1.0}
    assert language_of(f"{flood}临远市的轮渡开通了{flood}") == "zh-Hans"


LETTERS = st.sampled_from("人民日报長沙abcÉß①℃—·。，、“”〇々ー１２Ａｂかカ한Привет 12,.-()\n")


@given(st.text(LETTERS, max_size=60))
def test_the_short_way_to_the_letters_of_each_script_leads_to_the_same_as_the_long_one(text: str) -> None:
    by_script: dict[str, list[str]] = {}
    for script, run in script_runs(text):
        by_script.setdefault(script, []).append(run)
    assert runs_by_script(text) == by_script
