"""A form filled in twice is no reprint, names included; an editor's changes are."""

from __future__ import annotations

import pytest

from harvester.identity import near
from harvester.identity.figures import figures_of
from harvester.identity.forms import same_form
from harvester.store.repeats import compare
from harvester.text.fold import fold

APPOINTED = (
    "县人民政府关于{0}等同志职务任免的通知。各乡镇人民政府：经县人民政府研究，决定任命{0}为县{1}副局长，试用期一年；"
    "免去{2}的县{3}副局长职务。以上同志的任职时间自县人民政府决定之日起计算。请有关单位做好工作交接，"
    "新任职人员要尽快熟悉情况，认真履行岗位职责。"
)
HEAD = (
    "The county has appointed {} as head of the {} Office, succeeding {}, who retires. The appointment takes effect at "
    "once and is on trial for one year, the notice said, and work is to be handed over."
)
NOTICES = {
    "names": (
        APPOINTED.format("何敏", "交通局", "周文广", "水利局"),
        APPOINTED.format("孙立", "教育局", "郭海波", "审计局"),
    ),
    "English names": (
        HEAD.format("Ann Marlin", "Water", "Paul Tarn"),
        HEAD.format("Joan Weston", "Trade", "Hugh Oxley"),
    ),
}
REPORT = (
    "青汀县上半年新修渡口3处，改造渡船12艘，总投资3.5万元。县交通局说，5月6日起新渡船投入运行，"
    "两岸居民过江时间由四十分钟缩短到一刻钟，每天往返车辆1200辆，票价维持原价不变。渡口管理所增派了船工，"
    "雨季来临之前还将完成码头护坡加固，并在两岸各设一处候船室，供老人和学生使用。"
)


@pytest.mark.parametrize("kind", NOTICES)
def test_a_form_filled_in_with_other_names_is_no_reprint(kind: str) -> None:
    one, other = NOTICES[kind]
    assert same_form(near.matter(one), near.matter(other))
    assert compare(near.matter(one), other) is None


@pytest.mark.parametrize(
    "reprint",
    [
        REPORT.replace("3.5万", "35000"),
        REPORT.replace("1200", "1,200").replace("5月6日", "2024年5月6日"),
        REPORT.replace("5月6日", "2024-05-06").replace("3.5万", "3.50万"),
        REPORT.replace("12艘", "13艘"),
        REPORT.replace("青汀县", "我县"),
        "本报讯 " + REPORT.replace("票价维持原价不变。", "") + "（记者 何敏）",
        REPORT[60:] + REPORT[:60],
    ],
)
def test_an_editors_changes_make_no_form(reprint: str) -> None:
    assert not same_form(near.matter(reprint), near.matter(REPORT))
    assert compare(near.matter(reprint), REPORT) is not None


@pytest.mark.parametrize("text", ["", "。", "江", "5月6日"])
def test_a_text_of_hardly_anything_is_no_form(text: str) -> None:
    assert not same_form(near.matter(text), near.matter(REPORT))
    assert not same_form(near.matter(REPORT), near.matter(text))
    assert not same_form(near.matter(text), near.matter(text))


@pytest.mark.parametrize(
    ("said", "spelled"),
    [
        ("3.5万元", {"35000"}),
        ("3.50万元", {"35000"}),
        ("1,234,567人", {"1234567"}),
        ("1.2亿亩", {"120000000"}),
        ("2.5 million yuan", {"2500000"}),
        ("拨打12345,24小时", {"12345", "24"}),
        ("2024年5月6日", {"5/6"}),
        ("5月06日8时", {"5/6", "8"}),
        ("on 2024-05-06", {"5/6"}),
        ("on 6.5.2024", {"5/6"}),
        ("第1.2.3条", {"1.2.3"}),
        ("下降0.0%", {"0"}),
    ],
)
def test_a_figure_has_one_spelling(said: str, spelled: set[str]) -> None:
    assert figures_of(fold(said)) == spelled


def test_a_story_told_in_other_words_with_the_same_figures_is_no_form() -> None:
    story = (
        "听潮港的潮汐钟昨天重新敲响，钟楼有三十六米高，维修花了417天。{}请来的匠人{}了2860个零件，其中91个是新做的。"
        "钟面{}重新上漆，用去54公斤颜料。港务局{}，钟声在12海里外也能听见，渔船{}照着它回港。"
    )
    one = story.format("从邻市", "拆下", "也", "介绍", "以后")
    other = story.format("由外地", "清点", "已经", "表示", "今后")
    assert not same_form(near.matter(one), near.matter(other))
    changed = other.replace("417", "388").replace("2860", "1940").replace("54", "61")
    assert same_form(near.matter(one), near.matter(changed))
