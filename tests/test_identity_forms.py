"""A form filled in twice is no reprint, names included; an editor's changes are."""

from __future__ import annotations

from datetime import date

import pytest

from harvester.identity import near
from harvester.identity.figures import figures_of
from harvester.identity.forms import same_form
from harvester.identity.imprint import UNKNOWN, Imprint, leaning
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


HONOURED = (
    "县教育局决定授予{}等同志优秀教师称号。希望受到表彰的同志珍惜荣誉，再接再厉，为全县教育事业作出新的贡献。全县教育工作者要以他们为榜样，"
    "立足本职，勤奋工作，努力办好人民满意的教育。"
)
VISIT = (
    "Governor {} met Ambassador {} in the provincial capital. Both sides said they hoped to deepen exchange in trade, "
    "farming and tourism, and to turn plans into projects that benefit both peoples. Officials of the departments "
    "concerned were present."
)
BLOOD = (
    "无偿献血活动预告：{}9时，采血车将停靠{}门口，欢迎市民踊跃参加。献血前一天请保证充足睡眠，清淡饮食，不要饮酒，献血当日可正常进食，"
    "不要空腹。献血后请按压针眼十分钟，多饮水，避免剧烈运动。"
)
UNALIKE = {
    "a row of names": (HONOURED.format("青汀中学张伟、仓北小学李娜"), HONOURED.format("长岭中学赵丽、梅林小学周军")),
    "English names in one clause": (VISIT.format("Ann Marlin", "Paul Tarn"), VISIT.format("Joan Weston", "Hugh Oxley")),
    "a day and a place": (BLOOD.format("5月6日", "人民广场"), BLOOD.format("6月9日", "大学城")),
}


@pytest.mark.parametrize("kind", UNALIKE)
def test_other_facts_in_the_same_words_are_no_reprint(kind: str) -> None:
    one, other = UNALIKE[kind]
    assert compare(near.matter(one), other) is None


LONG = (
    REPORT
    + "县交通局局长何海波说，明年还将在柘兰镇新建一座公路桥，届时两岸居民不用再等渡船，货车绕行的路程也将缩短一半以上。"
)
ENGLISH = (
    "A new bridge across the river opened to traffic on Monday and cuts the drive between the two towns to 12 minutes. "
    "It is 1,860 meters long and took four years to build. Chief engineer Ann Marlin said that 34 piles were sunk into "
    "the bed."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"新华社青汀5月7日电（记者张伟）{LONG}", f"本报讯（通讯员 李娜 记者 周军）{LONG}（责任编辑：王敏）"),
        (f"发布时间：2024-05-06 09:30 来源：青汀发布\n{LONG}", f"发布时间：2024-06-12 15:41 来源：柘兰日报\n{LONG}"),
        (f"LOWGATE, May 6 (Xinhua) -- {ENGLISH}", f"TARN, June 9 (Xinhua) -- {ENGLISH}\nReported by Joan Weston"),
        (LONG, LONG.replace("何海波", "何海博")),
        (ENGLISH, ENGLISH.replace("Marlin", "Marlyn").replace("meters", "metres")),
        (LONG, LONG.replace("3处", "4处").replace("12艘", "15艘") + "记者截稿时再次核实，以上为最新统计结果。"),
    ],
)
def test_bylines_page_lines_variants_and_a_new_count_make_no_form(one: str, other: str) -> None:
    assert compare(near.matter(one), other) is not None
    assert compare(near.matter(other), one) is not None


MEMBER = (
    "关于接收{0}同志为预备党员的公示。根据发展党员工作的有关规定，经党支部培养教育和考察，支委会审查，拟于近期召开大会讨论接收{0}同志。"
    "为充分听取党员和群众的意见，现予公示，公示期为五个工作日。公示期间，可以通过书面或者口头形式反映其在思想作风、工作表现、群众基础、遵纪守法等方面的情况和问题。"
    "反映情况应当实事求是，客观公正，提倡署实名。受理时间为工作日上午8时30分至12时，下午14时30分至17时30分，逾期不再受理。"
)
ACQUIRED = (
    "因公共利益需要，拟征收{}村集体土地。自本公告发布之日起，任何单位和个人不得在拟征收范围内抢栽抢建；违反规定抢栽抢建的，对抢栽抢建部分不予补偿。"
    "土地现状调查由镇人民政府组织开展，所有权人、使用权人应当予以配合，并对调查结果签字确认。社会稳定风险评估由县人民政府组织，有关单位和个人应当参加。"
    "本公告在村公示栏张贴，公告时间为十个工作日。对本公告有异议的，可以书面提出。"
)
WATER_OFF = (
    "Residents of {0} Road are told that the water will be off for essential repairs. Please store enough for drinking "
    "and cooking before the work begins, keep taps closed, and let them run for a few minutes when the supply is back. "
    "A tanker will stand at both ends of {0} Road. The company is sorry for any inconvenience. The helpline is "
    "open day and night, and households with patients on dialysis are asked to call it beforehand."
)
EXPELLED = (
    "日前，经县委批准，县纪委监委对{0}严重违纪违法问题进行了立案审查调查。经查，{0}丧失理想信念，背弃初心使命，违规收受礼品礼金，"
    "利用职务便利为他人谋取利益。{0}身为党员领导干部，严重违反党的纪律，应予严肃处理。经研究并报批准，决定给予其开除党籍处分，收缴违纪违法所得，"
    "将涉嫌犯罪问题移送检察机关依法审查起诉，所涉财物一并移送。"
)
ADMITTED = (
    "行政许可决定书。{}：你提交的律师执业申请收悉。经审查，申请材料齐全，符合法定形式，根据有关法律规定，准予执业，颁发执业证书。你应当遵守宪法和法律，恪守职业道德和执业纪律，"
    "在一个律师事务所执业，每年接受考核，并按照规定参加培训。如对本决定不服，可以在收到之日起六十日内申请行政复议，也可以在六个月内提起行政诉讼。执业证书请于十个工作日内到政务服务中心窗口领取。"
)
ONE_NAME = {
    "a person named once": (ADMITTED, "钱洁", "卫振宇"),
    "a name told by nothing but that it stands throughout": (EXPELLED, "甄洪海", "麻芳"),
    "a person": (MEMBER, "何敏", "孙立群"),
    "a person of a rare surname": (MEMBER, "缪长青", "尉文博"),
    "a village": (ACQUIRED, "石桥", "柳树湾"),
    "a road": (WATER_OFF, "Heron", "Quarry"),
    "a road spelled nearly so": (WATER_OFF, "Tongping", "Yangping"),
    "a name of which one character is other, and sounds so": (EXPELLED, "陈立", "陈波"),
    "two words of a road": (WATER_OFF, "Old Heron", "Lower Quarry"),
}


@pytest.mark.parametrize("kind", ONE_NAME)
def test_one_other_name_in_a_page_of_standing_rules_is_another_notice(kind: str) -> None:
    form, one, other = ONE_NAME[kind]
    assert compare(near.matter(form.format(one)), form.format(other)) is None
    days = Imprint("青汀发布", date(2024, 5, 6)), Imprint("柘兰日报", date(2024, 5, 7))
    assert compare(near.matter(form.format(one)), form.format(other), *days) is None


@pytest.mark.parametrize(
    ("said", "corrected"),
    [("何海波说", "何海博说"), ("县交通局局长何海波", "渡口管理所所长"),
     ("新渡船投入", "本船投入"), ("由四十分钟", "由从前的四十分钟"), ("增派了", "加派了"),
     ("老人和学生", "市民和学生"), ("柘兰镇", "该镇"), ("局长何海波", "局长何海波同志")],
)  # fmt: skip
def test_one_word_corrected_is_the_same_story(said: str, corrected: str) -> None:
    assert LONG.count(said) == 1
    assert compare(near.matter(LONG), LONG.replace(said, corrected)) is not None


@pytest.mark.parametrize("other", ["甄宏海", "甄洪洋海", "麻洪海"])
def test_a_name_written_otherwise_throughout_is_the_same_notice(other: str) -> None:
    told = EXPELLED.format("甄洪海")
    assert compare(near.matter(told), told.replace("甄洪海", other)) is not None


def test_a_place_named_in_full_is_the_same_story() -> None:
    told = WATER_OFF.format("Lanxi's Main")
    assert compare(near.matter(told), told.replace("Lanxi's", "Lanxi City's")) is not None


def test_a_role_in_the_place_of_a_name_is_the_same_story() -> None:
    told = EXPELLED.format("甄洪海")
    assert compare(near.matter(told), told.replace("甄洪海", "老船工")) is not None


@pytest.mark.parametrize(
    ("said", "corrected"),
    [
        ("Monday", "Tuesday"),
        ("Marlin", "Marlyn"),
        ("Ann Marlin", "Anne Marlin"),
        ("the river", "the Tarn"),
        ("the river", "Tarn River's mouth"),
        ("Ann Marlin", "Anna Merlyn"),
    ],
)
def test_one_english_word_corrected_is_the_same_story(said: str, corrected: str) -> None:
    assert compare(near.matter(ENGLISH), ENGLISH.replace(said, corrected)) is not None


FEVER = (
    "市疾控中心{}提醒：近期气温升高，蚊虫活跃，请清除积水，开窗通风，外出穿长袖衣裤。"
    "出现发热应及时就诊，并告诉医生去过哪里。"
)
FIRST_DAY = Imprint("青汀发布", date(2024, 5, 6), title="健康提示（第12期）")


@pytest.mark.parametrize(
    ("their", "is_form"),
    [
        (Imprint("青汀发布", date(2024, 5, 13), title="健康提示（第13期）"), True),
        (Imprint("柘兰日报", date(2024, 5, 7), "青汀发布", "健康提示（第12期）"), False),
    ],
)
def test_who_printed_a_text_and_when_has_a_say(their: Imprint, is_form: bool) -> None:
    one, other = near.matter(FEVER.format("王敏")), FEVER.format("周军")
    assert (compare(one, other, FIRST_DAY, their) is None) is is_form


def test_of_one_story_that_two_publishers_tell_the_credit_counts_most() -> None:
    ours, theirs = Imprint("青汀发布", date(2024, 5, 6)), Imprint("柘兰日报", date(2024, 5, 7), "青汀发布")
    assert (
        leaning(ours, theirs)
        < leaning(ours, Imprint("柘兰日报", date(2024, 5, 7)))
        < leaning(ours, Imprint("柘兰日报"))
    )
    assert leaning(Imprint(document_number="青政发〔2024〕3号"), Imprint(document_number="青政发〔2024〕4号")) > 0
    assert leaning(UNKNOWN, theirs) == 0
