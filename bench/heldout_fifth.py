"""A fifth set, written when the rule had been mended after the fourth and before it was run on any of this.

Ordinary notices of offices and newspapers, half of them in English, and reprints as the desks of papers make them.
Everything is invented.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Form = Callable[[random.Random], str]
_NAMES = [
    "贾春旺",
    "葛晓琳",
    "宁远山",
    "卓玛措",
    "岑国梁",
    "胥敏",
    "乌兰图雅",
    "丘成",
    "楚天阔",
    "柏青",
    "蓝玉凤",
    "郎永健",
    "钮承志",
    "晏殊红",
    "宓文秀",
    "荆楚生",
    "冷冰清",
    "公孙策",
    "扎西多吉",
    "隋建",
]
_PLACES = [
    "凌云县",
    "怀远镇",
    "青龙桥街道",
    "三汊河乡",
    "平阳区",
    "柳溪村",
    "望城坡社区",
    "石门坎镇",
    "大沽口街",
    "东岸乡",
    "双峰县",
    "北苑社区",
    "铜铃山镇",
    "五里牌村",
]
_EN_NAMES = [
    "Oliver Grant",
    "Fatima Zahra",
    "Sun Lihua",
    "Pavel Novak",
    "Isabel Cruz",
    "Guo Wei",
    "Mei Tanaka",
    "Ahmed Saleh",
    "Ruth Adeyemi",
    "Lin Xiaoyu",
    "Victor Hugo Paz",
    "Song Yan",
]
_EN_PLACES = [
    "Milltown",
    "Songpo",
    "Ashbourne",
    "Lanxi",
    "Westport",
    "Heping",
    "Cedar Falls",
    "Yunmen",
    "Norham",
    "Dashi",
    "Bellevue",
    "Jinghe",
]
_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def _d(r: random.Random) -> str:
    return f"{r.randrange(1, 13)}月{r.randrange(1, 29)}日"


def _haze(r: random.Random) -> str:
    place = r.choice(_PLACES)
    return (f"关于启动重污染天气{r.choice('黄橙红')}色预警的通知\n根据环境气象会商结果，预计{_d(r)}起{place}将出现{r.choice(('轻至中', '中至重', '重'))}度污染过程。经研究，决定于{_d(r)}{r.randrange(6, 22)}时启动应急响应。各工业企业要按照减排清单落实限产、停产措施，"
            "工地停止土石方作业，渣土车禁止上路，城区道路增加清扫保洁频次。建议中小学、幼儿园减少户外活动，市民外出佩戴口罩，尽量乘坐公共交通工具。解除时间另行通知。")  # fmt: skip


def _lecture(r: random.Random) -> str:
    return (f"【讲座预告】本周六上午，市民大讲堂邀请{r.choice(('省社科院', '师范大学', '农业大学', '省中医院', '文史馆'))}{r.choice(_NAMES)}主讲《{r.choice(('家庭教育的智慧', '古城旧事', '节气与养生', '读懂民法典', '从田野到餐桌', '诗词里的山水'))}》。时间：{_d(r)}{r.choice(('9:00', '9:30', '10:00'))}，地点：图书馆"
            f"{r.choice('一二三四')}楼报告厅。讲座免费向公众开放，无需预约，座位有限，先到先得。请听众提前入场，关闭手机或调至静音，不在场内饮食，爱护公共设施。精彩回放将上传至图书馆视频号。")  # fmt: skip


def _dog(r: random.Random) -> str:
    return (f"{r.choice(_PLACES)}动物防疫公告：定于{_d(r)}至{_d(r)}开展{r.choice(('春季', '秋季'))}犬只狂犬病集中免疫，免疫点设在{r.choice(_PLACES)}兽医站，联系人{r.choice(_NAMES)}。请养犬户主动携犬前来免疫，免疫后发放免疫证和犬牌。"
            "对拒不免疫的，将依照动物防疫法予以处理。遛犬应当束绳，及时清理粪便，不得进入商场、学校、医院等公共场所。被犬只咬伤后，应立即用肥皂水反复冲洗伤口，并尽快到犬伤门诊就诊。")  # fmt: skip


def _rank(r: random.Random) -> str:
    a, b, c = r.sample(_PLACES, 3)
    return (f"{r.randrange(1, 13)}月份全市乡镇（街道）人居环境综合考评结果出炉：{a}、{b}、{c}位列前三，得分分别为{r.randrange(90, 99)}.{r.randrange(1, 10)}、{r.randrange(88, 92)}.{r.randrange(1, 10)}和{r.randrange(85, 90)}.{r.randrange(1, 10)}分；{r.choice(_PLACES)}排名末位。"
            "考评采取日常暗访、第三方测评和群众满意度调查相结合的方式，主要检查垃圾清运、污水治理、村容村貌和长效机制落实等情况。连续两次排名末位的，由市领导约谈主要负责人，考评结果与年度绩效、以奖代补资金挂钩。")  # fmt: skip


def _inspected(r: random.Random) -> str:
    """Names and places alone."""
    who = r.choice(_NAMES)
    return (f"近日，市委副书记{who}深入{r.choice(_PLACES)}、{r.choice(_PLACES)}调研{r.choice(('春耕备耕', '安全生产', '基层治理', '乡村产业', '防汛备汛'))}工作。每到一处，{who}都与干部群众亲切交流，详细了解情况。他强调，要提高政治站位，压实工作责任，坚持问题导向，"
            f"把各项工作做细做实。要聚焦群众急难愁盼，多办暖民心、惠民生的实事。要加强干部队伍建设，持续改进作风，以实干实绩交上满意答卷。{r.choice(_NAMES)}、{r.choice(_NAMES)}参加调研。")  # fmt: skip


def _missing(r: random.Random) -> str:
    return (f"寻人启事：{r.choice(_NAMES)}，{r.choice('男女')}，{r.randrange(60, 90)}岁，身高1米{r.randrange(45, 80)}，{r.choice(_PLACES)}人，患有{r.choice(('阿尔茨海默病', '轻度智力障碍', '精神疾病'))}，于{_d(r)}{r.choice(('清晨', '上午', '傍晚'))}从家中走失，走失时身穿{r.choice(('灰色', '黑色', '红色', '藏青色'))}{r.choice(('棉袄', '衬衣', '夹克', '毛衣'))}。"
            "家人万分焦急，望见到者速与家属或当地派出所联系，提供准确线索者必有酬谢。请广大网友转发扩散，您的一次转发，也许就能帮助老人早日回家。")  # fmt: skip


def _toll_road(r: random.Random) -> str:
    a, b = r.sample(_PLACES, 2)
    return (f"高速公路路况播报：受{r.choice(('团雾', '交通事故', '冰雪', '施工', '车流量大'))}影响，{_d(r)}{r.randrange(0, 24)}时{r.randrange(10, 60)}分起，G{r.randrange(10, 99)}{r.choice(('沪昆', '杭瑞', '京港澳', '包茂', '二广'))}高速{a}至{b}段{r.choice(('双向', '东往西', '南往北'))}{r.choice(('封闭', '间断放行', '限速通行'))}。"
            "请过往司机绕行国道，或在就近服务区休息等候，保持安全车距，开启雾灯和示廓灯，不要占用应急车道。遇有突发情况，请车靠边、人撤离、即报警。实时路况可拨打12122查询。")  # fmt: skip


def _en_fog(r: random.Random) -> str:
    return (f"{r.choice(_EN_PLACES)} Airport {r.choice(('canceled', 'delayed', 'diverted'))} {r.randrange(12, 190)} flights on {r.choice(_DAYS)} because of {r.choice(('fog', 'snow', 'thunderstorms', 'a radar fault'))}, leaving some {r.randrange(2, 19)},{r.randrange(100, 999)} passengers stranded, the airport said. Airlines offered meals and hotel rooms, and the airport opened "
            "extra counters for those who wished to change their tickets. Passengers are advised to check the status of their flights with the airline before leaving for the airport and to allow extra time for security checks. The metro ran "
            "additional trains until after midnight to carry travelers back to the city.")  # fmt: skip


def _en_named(r: random.Random) -> str:
    """Names alone."""
    return (f"{r.choice(_EN_NAMES)} has been elected chairman of the standing committee of the {r.choice(_EN_PLACES)} people's congress, and {r.choice(_EN_NAMES)} has been elected mayor of the city. The elections took place at a plenary session that ended on {r.choice(_DAYS)}. After the vote, the newly elected "
            "officials pledged allegiance to the Constitution at a ceremony. In a speech to the closing meeting, the new chairman called on deputies to keep close ties with the people, to perform their duties in accordance with the law "
            "and to work hard for the goals set for the coming five years. The session also adopted resolutions on the budget and the work reports.")  # fmt: skip


def _en_market(r: random.Random) -> str:
    return (f"Chinese shares closed {r.choice(('higher', 'lower', 'mixed'))} on {r.choice(_DAYS)}, with the benchmark Shanghai Composite Index {r.choice(('up', 'down'))} {r.randrange(0, 3)}.{r.randrange(10, 99)} percent to {r.randrange(2800, 3600)}.{r.randrange(10, 99)} points. The Shenzhen Component Index closed {r.randrange(0, 3)}.{r.randrange(10, 99)} percent {r.choice(('higher', 'lower'))} at {r.randrange(8800, 12900)}.{r.randrange(10, 99)} points. "
            "The combined turnover of stocks covered by the two indices was in line with that of the previous trading day. The ChiNext Index, tracking China's Nasdaq-style board of growth enterprises, moved in the same direction, while shares related to "
            "electronics and liquor were among the most actively traded.")  # fmt: skip


def _en_rescue(r: random.Random) -> str:
    return (f"Police in {r.choice(_EN_PLACES)} are asking for help to find {r.choice(_EN_NAMES)}, {r.randrange(15, 88)}, who was last seen near {r.choice(('the bus station', 'the river park', 'a supermarket', 'the old bridge'))} on {r.choice(_MONTHS)} {r.randrange(1, 29)} at about {r.randrange(1, 12)} {r.choice(('a.m.', 'p.m.'))} wearing {r.choice(('a grey coat', 'a red jacket', 'a blue dress', 'a white shirt'))}. The family is worried because the missing person needs "
            "medicine every day and may be confused. Anyone with information should call the nearest police station or speak to an officer. Searchers with dogs have gone through the woods and along the banks without result, and volunteers "
            "meet each morning in front of the town hall.")  # fmt: skip


def _en_exhibit(r: random.Random) -> str:
    return (f"An exhibition of {r.choice(('ink paintings', 'bronze mirrors', 'silk robes', 'folk masks', 'early photographs'))} opens at the {r.choice(_EN_PLACES)} Museum on {r.choice(_MONTHS)} {r.randrange(1, 29)}, with {r.randrange(40, 300)} works lent by {r.choice(_EN_NAMES)} and other collectors. It runs for {r.choice(('six weeks', 'two months', 'three months'))}. The museum is open daily except Monday, "
            "and entry is free for children, students and those over sixty-five. Guided tours start at the main entrance every hour and audio guides may be hired at the desk. Photography without flash is allowed. Large bags must be left in the "
            "cloakroom, and groups should book ahead through the website.")  # fmt: skip


FIFTH: dict[str, Form] = {
    "haze alert": _haze, "lecture": _lecture, "dogs inoculated": _dog, "townships ranked": _rank, "official's visit, names": _inspected,
    "person missing": _missing, "motorway": _toll_road, "flights, English": _en_fog, "elected, English, names": _en_named,
    "shares, English": _en_market, "person missing, English": _en_rescue, "exhibition, English": _en_exhibit,
}  # fmt: skip

STORIES: dict[str, list[str]] = {"zh": [
    "3月5日，凌云县第三座抽水蓄能电站主体工程开工。电站装机容量140万千瓦，总投资89亿元，建设工期6年，建成后年发电量可达16.8亿千瓦时。\n电站枢纽由上水库、输水系统、地下厂房和下水库组成，上下库落差512米。项目建设将移民安置1270人，安置点选在怀远镇，已建成住房356套。\n“搬下山，孩子上学只要走十分钟。”移民户荆楚生领到了120平方米新房的钥匙。县发展和改革局局长晏殊红说，工程高峰期可提供4500个就业岗位，优先聘用当地村民。",
    "怀远镇中心小学的劳动课搬进了稻田。上周，五年级180名学生下田插秧，在老农指导下栽满了4.5亩田。\n学校从2019年起租下23亩地作为劳动基地，种水稻、养鸭、育菜苗，各年级按月轮值。去年收获稻谷9800斤，一半送给了敬老院的67位老人。校长胥敏介绍，劳动课成绩记入综合素质档案，近视率三年下降了7.3个百分点。\n市教育局计划把这一做法推广到全市56所农村学校，每所学校补助设施经费5万元。",
    "平阳区法院近日审结一起网络购物纠纷案。原告花8600元网购的红木茶几经鉴定为普通硬木，法院判决商家退还货款并赔偿25800元。\n法官蓝玉凤在判决中指出，商家页面标注的材质与实物不符，构成欺诈，应当承担三倍赔偿责任。该院去年受理网购纠纷412件，其中家具、数码、保健品三类占六成。\n法院提醒，消费者应当保留聊天记录和页面截图，签收前当场验货，协商不成的可以在线立案，全流程平均用时38天。",
    "历时三年的全市古树名木普查结束，共登记在册古树4127株，其中一级古树236株，最老的一株银杏树龄约1800年。\n普查队员走遍87个乡镇，为每株古树建立了电子档案，挂上带二维码的保护牌，并为132株濒危古树请来专家会诊。市林业局高级工程师柏青说，过去三年已有28株古树经过支撑、排水和换土重获生机。\n今后，古树实行一树一策、专人管护，管护经费每株每年300元至2000元，由市县两级财政承担。",
], "en": [
    "Jinghe will replace all 620 of its diesel buses with electric ones by the end of next year, the transport bureau said on Tuesday. The first 145 went into service this month on 11 routes.\nEach bus costs 1.4 million yuan and runs 260 km on a charge. Drivers were trained for three weeks, and 38 charging yards are being built under viaducts and on old coal depots. The bureau expects to save 23,000 tonnes of fuel a year.\nFares stay at two yuan. \"You can talk on board now without shouting,\" said Song Yan, who has driven Route 7 since 2004. Older buses will be sold for parts or given to driving schools.",
    "Archaeologists have found the remains of a salt works more than 2,000 years old near Lanxi, with 54 stoves and a channel of fitted stones 310 meters long. The dig began after a farmer struck pottery with his plough in 2021.\nThe works could boil some 900 kilograms of salt a day, said Guo Wei, who leads the team of 26. Jars bear the stamp of an office that is named in histories but had never been located. Charcoal and 1,700 sherds are being dated.\nThe county has bought 14 hectares around the site and plans a park with a shelter over the stoves. A motorway that was to cross the field has been moved 400 meters to the south.",
    "Children in Heping's mountain schools now see a dentist once a term. A van with two chairs visited 73 schools last year and treated 9,400 pupils, the health bureau said. Four in ten had decayed teeth when it began, and one in four have today.\nThe van was paid for by a lottery fund and costs 680,000 yuan a year to run. Dentist Mei Tanaka and three nurses sleep in school dormitories and teach brushing in the evening. Parents are asked for 15 yuan, which is waived for 2,100 poor families.\nTwo more vans will be bought next spring, so that all 188 schools can be reached.",
]}  # fmt: skip

Edit = Callable[[random.Random, str, str], str]
_NUMBER = re.compile(r"(?<![\d.,:])\d{2,}(?:,\d{3})*(?:\.\d+)?(?![\d:]|[月日年号时]|,\d)")


def _figure(r: random.Random, language: str, text: str) -> str:
    one = r.choice(list(_NUMBER.finditer(text)))
    return text[: one.start()] + str((int(one[0][0]) + r.randrange(1, 8)) % 9 + 1) + text[one.start() + 1 :]


def _agency(r: random.Random, language: str, text: str) -> tuple[str, str]:
    """Agency copy, and the paper that prints it with a local reporter's name."""
    if language == "zh":
        return (f"新华社凌云{_d(r)}电（记者{r.choice(_NAMES)}）{text}",
                f"本报讯（融媒体记者 {r.choice(_NAMES)} 通讯员 {r.choice(_NAMES)} {r.choice(_NAMES)}）{text}\n一审：{r.choice(_NAMES)} 二审：{r.choice(_NAMES)} 三审：{r.choice(_NAMES)}")  # fmt: skip
    return (f"{r.choice(_EN_PLACES).upper()}, {r.choice(_MONTHS)} {r.randrange(1, 29)} (Xinhua) -- {text}",
            f"{r.choice(_EN_PLACES)}, {r.choice(_MONTHS)} {r.randrange(1, 29)} — {text}\n{r.choice(_EN_NAMES)} in {r.choice(_EN_PLACES)} contributed to this report.")  # fmt: skip


def _new_lead(r: random.Random, language: str, text: str) -> str:
    head, _, rest = text.partition("\n")
    own = {
        "zh": "一个让群众期待多年的好消息传来，现场一派忙碌景象，干部群众脸上洋溢着笑容，记者用脚步记录下这一时刻。",
        "en": "It took years of talk and many a meeting, but the work is there to be seen, and people have begun to count on it.",
    }
    end = re.search(r"。|\. ", head)
    return own[language] + (head[end.end() :] if end else "") + "\n" + rest


def _cut(r: random.Random, language: str, text: str) -> str:
    return text.rpartition("\n")[0]


def _one_block(r: random.Random, language: str, text: str) -> str:
    return (
        text.replace("\n", "" if language == "zh" else " ")
        .replace("“", '"')
        .replace("”", '"')
        .replace("，", ",")
        .replace("。", "。 ")
    )


def _name(r: random.Random, language: str, text: str) -> str:
    for one, other in (
        ("荆楚生", "荆楚声"),
        ("晏殊红", "晏舒红"),
        ("胥敏", "徐敏"),
        ("蓝玉凤", "兰玉凤"),
        ("柏青", "柏清"),
        ("Song Yan", "Song Yen"),
        ("Guo Wei", "Guo Wai"),
        ("Mei Tanaka", "May Tanaka"),
        ("Jinghe", "Jing He"),
        ("Lanxi", "Lanhsi"),
        ("Heping", "Ho-ping"),
    ):
        text = text.replace(one, other)
    return text


def _later(r: random.Random, language: str, text: str) -> str:
    """Taken over a month later: three figures have grown, and it says so."""
    for one in sorted(r.sample(list(_NUMBER.finditer(text)), 3), key=lambda m: -m.start()):
        if "." not in one[0]:
            grown = int(one[0].replace(",", "")) * 11 // 10 + 1
            text = text[: one.start()] + (f"{grown:,}" if "," in one[0] else str(grown)) + text[one.end() :]
    return (
        text
        + {
            "zh": "\n以上为记者从有关部门核实的最新数据，与此前报道有出入的，以本次发布为准。",
            "en": "\nFigures have been brought up to date since this story was first published last month.",
        }[language]
    )


def _style(r: random.Random, language: str, text: str) -> str:
    """House style: other words, shorter titles, signs for units."""
    pairs = {"zh": (("介绍", "表示"), ("平方米", "㎡"), ("近日", "日前"), ("计划", "拟"), ("个百分点", "个点"), ("其中", "其间"), ("应当", "应"), ("发展和改革局", "发改局"), ("高级工程师", "高工"), ("当地", "本地"), ("提供", "带来"), ("结束", "收官"), ("共登记", "登记"), ("每株每年", "每年每株")),
             "en": (("said", "according to"), ("kilograms", "kg"), ("meters", "metres"), ("percent", "%"), ("more than", "over"), ("plans", "is to build"), ("tonnes", "tons"), ("some", "around"), ("went into service", "took to the road"), ("found", "unearthed"), ("pupils", "children"), ("a year", "annually"))}[language]  # fmt: skip
    for one, other in pairs:
        if r.random() < 0.75:
            text = text.replace(one, other)
    return text


def _mixed(r: random.Random, language: str, text: str) -> str:
    return _agency(r, language, _cut(r, language, _figure(r, language, _style(r, language, text))))[1]


EDITS: dict[str, Edit] = {
    "one figure corrected": _figure, "lead written anew": _new_lead, "tail cut": _cut, "one block, other marks": _one_block,
    "names in a variant": _name, "a month later, three figures grown": _later, "house style": _style, "byline, cut, corrected, restyled": _mixed,
}  # fmt: skip
REPRINTS = (*EDITS, "agency copy, local byline")


def reprint(rng: random.Random, kind: str, language: str, text: str) -> tuple[str, str]:
    """(first print, reprint)."""
    if kind not in EDITS:
        return _agency(rng, language, text)
    return (_agency(rng, language, text)[0] if kind.startswith("byline") else text), EDITS[kind](rng, language, text)
