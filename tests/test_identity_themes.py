"""The same words about another matter, to somebody else or of another person are another notice; an editor's are not.

Every text here was written for these tests.
"""

from __future__ import annotations

import pytest

from harvester.identity import near
from harvester.identity.datelines import is_credit
from harvester.identity.facts import Kind, kinds_of
from harvester.identity.people import differ
from harvester.identity.pinyin import syllables
from harvester.identity.shared import in_order, runs_of
from harvester.identity.slots import differences
from harvester.store.repeats import compare

ANSWERED = (
    "您好！您在留言板反映的{}问题已收悉。经转办核实，现答复如下：相关部门收到转办后高度重视，当日派人到现场查看，并与有关人员进行了沟通。"
    "目前已按照规定落实整改措施，后续将加强日常巡查，防止此类情况再次发生。感谢您对我们工作的关心和支持，如有疑问，可拨打热线电话咨询。"
)
STRUCK_OFF = (
    "撤销登记事先告知书\n{}：\n经查，你单位连续两年未按规定接受年度检查，登记住所已无法取得联系，法定代表人拒不接受询问。"
    "以上事实有现场检查笔录、邮寄退件等证据证实。本机关拟对你单位作出撤销登记的行政处罚。你单位享有陈述、申辩和要求举行听证的权利。"
    "请于送达之日起五个工作日内向本机关书面提出，逾期未提出的，视为放弃上述权利，本机关将依法作出处罚决定。"
)
HONOURED = (
    "近日，县人武部组织锣鼓队，来到现役军人{}家中，将牌匾和喜报送到其父母手中，并送上慰问金。送喜报的队伍刚到村口，"
    "乡亲们便围拢过来，鞭炮声、锣鼓声、掌声响成一片。领导与家属亲切交谈，感谢他们为部队培养了优秀子弟，叮嘱他们继续支持孩子在部队安心服役、建功立业。"
)
ABNORMAL = (
    "列入经营异常名录决定书。经查，{}商贸有限公司通过登记的住所无法联系，违反了企业信息公示的有关规定。现决定将其列入经营异常名录。"
    "如对本决定有异议，可以自公示之日起三十日内提出书面核实申请并提交相关证明材料，也可以依法申请行政复议或者提起行政诉讼。"
)
CORNER = (
    "The English Corner at the City Library will be held as usual in the third-floor lounge. The topic is “{}.” It is "
    "open to all, free of charge, and no booking is needed. Please arrive five minutes early, switch your phone to "
    "silent and bring your own cup; hot water and tea are provided by the friends of the library."
)
CLINIC = (
    "Please note that the clinic of Dr. {} is suspended this week. Patients who have booked an appointment will be "
    "called by our staff and may choose another doctor of the same department or a new date; fees that were paid in "
    "advance are returned to the original account within seven working days."
)
HALTED = (
    'At the request of {} (the "Company"), trading in the shares of the Company has been suspended with effect from '
    "today pending the release of an announcement in relation to inside information of the Company. Shareholders and "
    "potential investors are advised to exercise caution when dealing in the securities of the Company."
)
BOIL = (
    "Residents of {} are asked to boil water before drinking until further notice, because a main has burst and the "
    "supply may be cloudy for some days. Bottled water is handed out at the school from eight in the morning. Anyone "
    "who feels unwell should call the health centre, which is open day and night, and say where the water came from."
)
OTHERS = {
    "the matter of a letter": (ANSWERED, "夜间施工噪声", "路灯长期损坏"),
    "a long matter that names where": (ANSWERED, "柘兰区御景湾小区幼儿园迟迟未交付", "青汀县纺织街路灯长期损坏"),
    "a society that shares its last words": (STRUCK_OFF, "市根雕艺术协会", "市风筝研究会"),
    "an addressee who shares a given name": (STRUCK_OFF, "许立新", "蒋立新"),
    "a soldier of the same family name": (HONOURED, "孟磊", "孟立秋"),
    "a firm before what it does": (ABNORMAL, "盛鼎", "锦安"),
    "a topic in quotation marks": (CORNER, "Films without heroes", "Dialects we are losing"),
    "a doctor of the same given name": (CLINIC, "Kwame Moreau", "Kwame Petrakis"),
    "a firm with and without a group": (HALTED, "Puling Property Group Limited", "Mengwu Property Limited"),
    "a place that shares its first syllable": (BOIL, "Baixi", "Baiwan"),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_another_matter_in_the_same_words_is_another_notice(kind: str) -> None:
    form, one, other = OTHERS[kind]
    assert compare(near.matter(form.format(one)), form.format(other)) is None


@pytest.mark.parametrize(
    ("form", "one", "other"),
    [
        (ANSWERED, "夜间施工噪声", "夜间施工的噪音"),
        (ANSWERED, "路灯长期损坏", "路灯坏了很久"),
        (STRUCK_OFF, "市根雕艺术协会", "市根雕艺术协会理事会"),
        (STRUCK_OFF, "许立诚", "许立成"),
        (HONOURED, "孟诚", "孟成"),
        (CORNER, "Films without heroes", "Films without heros"),
        (CLINIC, "Kwame Moreau", "Kwami Moreau"),
        (BOIL, "Baifen", "Baifang"),
    ],
)
def test_what_an_editor_does_to_it_makes_no_other_matter(form: str, one: str, other: str) -> None:
    assert compare(near.matter(form.format(one)), form.format(other)) is not None


STORY = (
    "青汀县新建的渡口本月投入使用。渡口管理所的船工说，新渡船每班可以运载四十辆汽车，过江时间由四十分钟缩短到一刻钟。"
    "目前发掘工作还没有结束，以往如此。村民们周一到镇上赶集，总共用去半天，当天就能来回。雨季来临之前，码头护坡将加固完成。"
)


@pytest.mark.parametrize(
    ("said", "corrected"),
    [
        ("周一到镇上", "周日到镇上"),
        ("以往如此", "过去这样"),
        ("总共用去", "一共花了"),
        ("目前发掘工作还没有", "考古工作仍然没有"),
        ("本月投入使用", "日前正式启用"),
        ("四十", "40"),
    ],
)
def test_a_clause_told_anew_is_the_same_story(said: str, corrected: str) -> None:
    assert said in STORY
    assert compare(near.matter(STORY), STORY.replace(said, corrected)) is not None


def test_figures_and_units_spelled_otherwise_throughout_are_the_same_story() -> None:
    told = f"{STORY}七个村的村民说，从七个村到镇上有三十公里，最远的二十公里没有路灯。"
    again = told.replace("七", "7").replace("公里", "千米").replace("三十", "30").replace("二十", "20")
    assert compare(near.matter(told), again) is not None


def test_a_notice_of_one_line_about_somebody_else_is_another_notice() -> None:
    form = "{}涉嫌严重违纪违法，目前正接受纪律审查和监察调查。（省纪委监委网站）"
    one, other = form.format("青汀县供销社原主任阮秀琴"), form.format("柘兰区住建局四级调研员瞿海岚")
    assert compare(near.matter(one), other) is None


def test_another_feast_is_another_notice() -> None:
    form = (
        "关于{}假期乡镇卫生院门诊安排的通知。假期内急诊科二十四小时开诊，普通门诊上午开诊，下午停诊，疫苗接种门诊停诊。"
        "慢性病患者请提前备好常用药。需要转诊的，由值班医生联系县医院，救护车随时待命。"
    )
    assert compare(near.matter(form.format("端午")), form.format("国庆")) is None


def test_a_noun_told_otherwise_among_other_words_told_otherwise_is_the_same_story() -> None:
    told = STORY.replace("新渡船每班", "村里老年群众每班")
    again = (
        told.replace("老年群众", "高龄乘客")
        .replace("当天就能来回", "一天足够往返")
        .replace("本月投入使用", "日前正式启用")
    )
    assert compare(near.matter(told), again) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("拟任职人员：何敏，男，汉族，现任县交通局副局长。", "拟任职人员：何敏，女，汉族，现任县交通局副局长。"),
        ("拟任职人员：何敏，男，汉族，现任县交通局副局长。", "拟任职人员：何敏，男，苗族，现任县交通局副局长。"),
        ("县气象台发布暴雨蓝色预警信号，请注意防范。", "县气象台发布暴雨橙色预警信号，请注意防范。"),
        (
            "The Qing River was of class iv at the bridge in May.",
            "The Qing River was of class ii at the bridge in May.",
        ),
        ("A red warning of rain stands for the whole county.", "A blue warning of rain stands for the whole county."),
    ],
)
def test_one_of_a_few_cases_is_told_from_other_words(one: str, other: str) -> None:
    a, b = near.matter(one), near.matter(other)
    (slot,) = differences(a, b).slots
    assert list(kinds_of(a, b, slot)) == [Kind.CLASS]


def test_a_day_behind_the_reporter_is_no_part_of_the_byline() -> None:
    days = ("3月19日", "5月2日")
    a, b = (near.matter(f"记者{day}从青汀海关获悉，该关关员日前在监管时查获一批玩具，已移交处理。") for day in days)
    (slot,) = differences(a, b).slots
    assert not is_credit(a, slot.ours)
    byline = near.matter("本报记者 何敏 青汀报道，渡口本月投入使用。")
    (named,) = differences(byline, near.matter("本报记者 孙立 青汀报道，渡口本月投入使用。")).slots
    assert is_credit(byline, named.ours)


def test_the_end_of_a_word_and_what_follows_by_chance_part_no_passage() -> None:
    one = "notice of water interruption shaoling road stays dry for a day and interruptions shorter than that are none"
    other = one.replace("shaoling", "yaowu")
    a, b = (near.matter(text).signs for text in (one, other))
    runs = in_order(runs_of(a.codes[a.letter], b.codes[b.letter], 9))
    assert [run[2] for run in runs] == sorted(run[2] for run in runs)
    assert differences(near.matter(one), near.matter(other)).added == 0


@pytest.mark.parametrize(
    ("word", "parts"),
    [("baiwan", ["bai", "wan"]), ("zhangjiajie", ["zhang", "jia", "jie"]), ("smith", []), ("", [])],
)
def test_pinyin_is_read_syllable_by_syllable(word: str, parts: list[str]) -> None:
    assert syllables(word) == parts


def test_characters_of_one_sound_may_be_one_name() -> None:
    assert not differ("诚", "成")
    assert differ("严", "金")
